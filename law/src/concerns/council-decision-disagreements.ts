/** Facts about a decision that cannot all be true: named, and then left out as far as is safe. */
import type { CouncilDecision, Event, FactName } from '../facts.ts'
import type { Warning } from '../rule.ts'
import { appealIsMade } from '../rules/appeal/appeal-progress.ts'
import type { Day } from '../time/day.ts'

/**
 * Leaves out what cannot be true: something about this decision that is dated before its notice, a
 * contact after the certificate that followed from it, a certificate without a contact, an appeal about
 * something that was never decided. What is left out counts as not known, so that a family is warned
 * on the earliest reading and refused nothing. Source: LAW-MED-07, LAW-MED-20, LAW-APP-10, LAW-TIME-21.
 */
export function councilDecisionDisagreements(concern: CouncilDecision): {
  readonly concern: CouncilDecision
  readonly warnings: readonly Warning[]
} {
  const found: Warning[] = []
  const { noticeSentOn: sent, noticeDatedOn: dated } = concern
  const notice =
    sent === undefined ? dated : dated === undefined ? sent : ((sent < dated ? sent : dated) as Day)
  const noticeFact: FactName =
    sent === undefined || (dated !== undefined && dated < sent) ? 'noticeDatedOn' : 'noticeSentOn'
  let {
    certificateIssuedOn: issued,
    mediationAdviserContactedOn: contacted,
    authorityToldOfMediationOn: told,
    appealMadeOn: made,
  } = concern

  const drop = (facts: readonly FactName[], say: string, rule: Warning['rule']): undefined => {
    found.push({ concern: concern.id, code: 'facts-disagree', say, rule, facts })
    return undefined
  }
  if (isBefore(issued, notice))
    issued = drop(['certificateIssuedOn', noticeFact], certificateBeforeNotice, 'LAW-MED-07')
  if (isBefore(contacted, notice))
    contacted = drop(['mediationAdviserContactedOn', noticeFact], contactBeforeNotice, 'LAW-MED-20')
  if (isBefore(told, notice))
    told = drop(['authorityToldOfMediationOn', noticeFact], toldBeforeNotice, 'LAW-MED-02')
  if (isBefore(made, notice)) made = drop(['appealMadeOn', noticeFact], appealBeforeNotice, 'LAW-TIME-01')
  if (contacted === 'no' && typeof issued === 'number')
    contacted = drop(
      ['mediationAdviserContactedOn', 'certificateIssuedOn'],
      certificateWithoutContact,
      'LAW-MED-07',
    )
  if (typeof contacted === 'number' && isBefore(issued, contacted))
    contacted = drop(
      ['mediationAdviserContactedOn', 'certificateIssuedOn'],
      contactAfterCertificate,
      'LAW-MED-07',
    )
  if (concern.decision === 'draft-plan' || concern.decision === 'proposal-to-amend') {
    if (typeof made === 'number')
      made = drop(['decision', 'appealMadeOn'], appealWithoutDecision, 'LAW-APP-10')
    else if (appealIsMade(concern))
      drop(['decision', laterStepOf(concern)], appealWithoutDecision, 'LAW-APP-10')
  }

  if (found.length === 0) return { concern, warnings: found }
  return {
    concern: {
      ...concern,
      certificateIssuedOn: issued,
      mediationAdviserContactedOn: contacted,
      authorityToldOfMediationOn: told,
      appealMadeOn: made,
    },
    warnings: found,
  }
}

function laterStepOf({ authorityReceivedAppealOn, tribunalDecidedOn }: CouncilDecision): FactName {
  if (typeof authorityReceivedAppealOn === 'number') return 'authorityReceivedAppealOn'
  return typeof tribunalDecidedOn === 'number' ? 'tribunalDecidedOn' : 'permissionRefusedOn'
}

function isBefore(event: Event, notice: Day | undefined): boolean {
  return typeof event === 'number' && notice !== undefined && event < notice
}

const certificateBeforeNotice =
  'The certificate is dated before the letter. A certificate for this decision comes after its letter. Check both dates; until then the certificate is left out.'
const contactBeforeNotice =
  'The adviser was contacted before the letter was sent. Check both dates. If both are right, contact the adviser again about this letter: the two months start with it.'
const toldBeforeNotice =
  'The council was told of the wish to mediate before the letter was sent. Check both dates. If both are right, tell the council again about this decision.'
const appealBeforeNotice =
  'The appeal is dated before the letter. An appeal against this decision comes after its letter. Check both dates; until then the appeal is left out.'
const certificateWithoutContact =
  'You have a certificate, and yet the adviser was not contacted. The adviser issues it after a contact. Check both answers; until then the certificate counts.'
const contactAfterCertificate =
  'The first contact with the adviser is dated after the certificate. The certificate comes after the contact. Check both dates; until then the certificate counts.'
const appealWithoutDecision =
  'An appeal cannot be made about a draft or a proposal. If you have appealed, your letter is probably a final decision: choose again what the council decided.'
