/** The step about a decision of the council that can be, or is about to be, appealed. */
import { type Notice, noticeOf } from '../../rules/appeal/notice.ts'
import { adviserContactOn } from '../../rules/mediation/adviser-contact-time.ts'
import { certificateNeed } from '../../rules/mediation/certificate-exemption.ts'
import type { NextStep, Urgency } from './step.ts'
import type { Ways } from './ways.ts'

type Decision = Ways<'council-decision'>

/** What to do about a letter of the council. */
export function stepAboutDecision(ways: Decision): NextStep {
  const { known, stateOf, dateOf, step } = ways
  if (typeof known.tribunalDecidedOn === 'number')
    return step('read-tribunal-decision', dateOf('upper-tribunal-appeal') ?? dateOf('permission-to-appeal'))
  if (stateOf('appeal-continues') === 'open') return step('wait-appeal', null)
  if (stateOf('draft-plan-representations') === 'open') return commentOnDraft(ways)
  if (known.decision === undefined)
    return step('find-the-decision', dateOf('adviser-contact') ?? dateOf('appeal'), 'soon')
  if (stateOf('appeal') === 'does-not-apply') return step('choose-mediation', null)
  const notice = noticeOf(known)
  return notice === null ? step('find-the-date', null, 'soon') : stepTowardsAppeal(ways, notice)
}

/** The council has sent a draft or its proposed changes, and nothing final. */
export function commentOnDraft({
  on,
  dateOf,
  step,
}: Ways<'council-decision'> | Ways<'plan-review'>): NextStep {
  const comments = dateOf('draft-comments')
  if (comments === null) return step('comment-on-draft', null, 'soon')
  return on > comments.lastDay ? step('ask-for-decision', null, 'soon') : step('comment-on-draft', comments)
}

/** The step where the decision can be appealed and the notice has a date. */
function stepTowardsAppeal(ways: Decision, notice: Notice): NextStep {
  const { on, known, stateOf, dateOf, step } = ways
  const need = certificateNeed(known.decision, known.disputed)
  switch (stateOf('appeal')) {
    case 'not-yet': {
      const next = afterContact(ways, 'urgent')
      // The two months are over and protected: what presses is the certificate, not that day.
      return next.code === 'await-mediation'
        ? next
        : { ...next, deadline: null, leaf: null, urgency: 'urgent' }
    }
    case 'unknown':
      return step('say-more', null, 'urgent')
    case 'open':
      break
    default:
      return step('ask-late', null, 'late')
  }
  const hasCertificate = typeof known.certificateIssuedOn === 'number'
  if (need === 'exempt' || hasCertificate) return step('send-appeal', dateOf('appeal'))
  // There is time to appeal, and a certificate is, or may be, needed.
  switch (adviserContactOn(notice, known.mediationAdviserContactedOn, on)) {
    case 'in-time':
    case 'arguable':
      return afterContact(ways, 'calm')
    case 'open':
    case 'between':
    case 'unknown': {
      const contact = dateOf('adviser-contact')
      return step('ring-adviser', contact, contact === null ? 'soon' : 'calm')
    }
    default:
      // By its terms a doubted exemption needs no certificate, so nothing waits for leave.
      return need === 'doubted'
        ? step('send-appeal', dateOf('appeal'))
        : step('ask-leave', dateOf('appeal'), 'urgent')
  }
}

/** The adviser was contacted in time, and the certificate is still to come. */
function afterContact({ known, dateOf, isWarned, step }: Decision, atLeast: Urgency): NextStep {
  if (isWarned('mediation-not-arranged'))
    return step('day-31', dateOf('appeal'), atLeast === 'calm' ? 'soon' : atLeast)
  const told = typeof known.authorityToldOfMediationOn === 'number'
  return told
    ? step('await-mediation', dateOf('mediation-arranged'))
    : step('ask-for-certificate', dateOf('appeal'), atLeast)
}
