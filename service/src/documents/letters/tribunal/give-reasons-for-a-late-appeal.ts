import { plainDay, writtenDay } from '@way-forward/law'
import { firstTierTribunal } from '../addressees.ts'
import { timeToContactAdviser } from '../decision-in-dispute.ts'
import { missingContents } from '../decisions-and-notices/missing-contents.ts'
import { missingField } from '../decisions-and-notices/notice-words.ts'
import type { DueDay } from '../due-day.ts'
import { choice, dayField, lines } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { daysAgo, howLate } from '../how-late.ts'
import { childrenAndFamiliesAct, sendRegulations, tribunalRules } from '../instruments.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { mayBeDecided } from '../part-of-concern.ts'
import { gap, heading, line, linesOr, list, numbered, paragraph } from '../prose.ts'
import { paragraphOf, sentences } from '../sentences.ts'
import { timeToAppeal } from './appeal-dates.ts'
import { appealedDecisionFields, decisionFromFacts, theDecision } from './the-decision.ts'

const fields = {
  ...appealedDecisionFields,
  certificateOn: dayField(
    'The day on which the mediation certificate was issued',
    'the day of the certificate',
    'Leave it empty if there is none.',
  ),
  contactedOn: dayField(
    'The day on which you first contacted the mediation adviser',
    'the day on which you first contacted the adviser',
    'Leave it empty if you did not.',
  ),
  placementOnly: choice(
    'Is the appeal only about the school or college in Section I?',
    { yes: 'Yes', no: 'No' },
    'whether the appeal is only about the school or college',
  ),
  happened: lines(
    'What happened, and when',
    'what happened, with days, one thing a line',
    'Why it is late: illness, waiting for an answer, advice that was wrong. From first to last, one thing a line.',
  ),
  done: lines('What you did as soon as you could', 'what you did', 'With days, one thing a line.'),
  missing: missingField,
  fair: lines(
    'Why the appeal should go ahead',
    'why the appeal should go ahead, one reason a line',
    'What is at stake. One reason a line.',
  ),
  cannotWait: lines(
    'Why it should not wait for the next review or a new request',
    'why it should not wait, one reason a line',
    'One reason a line.',
  ),
}
type Context = LetterContext<typeof fields>

/** Reasons for a late appeal, as the appeal form asks for them. Source: LAW-TIME-14, LAW-TIME-01, LAW-NOT-04. */
export const giveReasonsForALateAppeal: Letter<typeof fields> = {
  id: 'give-reasons-for-a-late-appeal',
  title: 'Give reasons for a late appeal',
  group: 'tribunal',
  when: 'The time to appeal has passed. The Tribunal can still give more time: a judge decides, on the reasons. Send it with the appeal form.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => firstTierTribunal,
  write(context) {
    const { common, given, area } = context
    const { happened, done, fair, cannotWait } = given
    return {
      subject: ['Late appeal: request for more time, and reasons'],
      body: [
        paragraph`I ask the Tribunal to extend the time for my appeal, under rule 5(3)(a) of ${tribunalRules}. The appeal is against ${theDecision(given, common, area)}.`,
        paragraphOf(howLateItIs(context)),
        heading('What happened'),
        numbered(linesOr(happened, 'what happened, with days, one thing a line')),
        ...(done.length === 0 ? [] : [heading('What I did as soon as I could'), numbered(linesOr(done, ''))]),
        ...defects(context),
        heading('Why the appeal should go ahead'),
        numbered(linesOr(fair, 'why the appeal should go ahead, one reason a line')),
        heading('Why it should not wait for the next review or a new request'),
        numbered(linesOr(cannotWait, 'why it should not wait, one reason a line')),
        paragraph`If the Tribunal needs anything more to decide this, please tell me and I will send it at once.`,
      ],
    }
  },
  rules: [
    'LAW-TIME-14',
    'LAW-TIME-01',
    'LAW-TIME-04',
    'LAW-TIME-12',
    'LAW-TIME-21',
    'LAW-NOT-01',
    'LAW-NOT-02',
    'LAW-NOT-04',
    'LAW-MED-06',
    'LAW-MED-23',
    'LAW-MED-39',
    'LAW-TIME-15',
    'LAW-TIME-19',
  ],
  kinds: ['council-decision'],
  fits: mayBeDecided,
  fromFacts(concern) {
    if (concern.kind !== 'council-decision') return {}
    const { certificateIssuedOn, mediationAdviserContactedOn, disputed } = concern
    return {
      ...decisionFromFacts(concern),
      ...valuesFrom({
        certificateOn: certificateIssuedOn,
        contactedOn: mediationAdviserContactedOn,
        placementOnly: disputed?.length === 1 && disputed[0] === 'placement' ? 'yes' : undefined,
      }),
    }
  },
}

/** Called late only once the latest reading has passed. */
function howLateItIs({ given, on, calendar }: Context): Line {
  const { certificateOn, contactedOn, placementOnly } = given
  const due: DueDay | null = timeToAppeal(
    given,
    { issuedOn: certificateOn, contactedOn, isPlacementOnly: placementOnly === 'yes' },
    calendar,
  )
  const issued = certificate({ given, calendar })
  if (due === null)
    return sentences(issued, line`The time under rule 20 ended at 5pm on ${gap('the last day to appeal')}.`)
  const limb =
    certificateOn === null && placementOnly !== 'yes'
      ? 'Counted without a certificate, the time under rule 20'
      : 'The time under rule 20'
  switch (howLate(due, on)) {
    case 'late':
      return sentences(
        issued,
        due.lastDay === due.latestDay
          ? line`${limb} ended at 5pm on ${writtenDay(due.latestDay)}, ${daysAgo(due.latestDay, on)}.`
          : line`${limb} ended at 5pm on ${writtenDay(due.lastDay)}, or, on another reading, on ${writtenDay(due.latestDay)}, ${daysAgo(due.latestDay, on)}.`,
      )
    case 'doubted':
      return sentences(
        issued,
        line`On one reading of rule 20 the time ended at 5pm on ${writtenDay(due.lastDay)}. On another it ends at 5pm on ${writtenDay(due.latestDay)}, and the appeal is in time. I ask for more time in case the first is right.`,
      )
    default:
      return sentences(
        issued,
        line`On my count the time under rule 20 ends at 5pm on ${writtenDay(due.lastDay)}, so that the appeal is in time. I ask for more time only in case the Tribunal counts otherwise.`,
      )
  }
}

/** What there is to say of the certificate. Source: LAW-MED-06, LAW-MED-23, LAW-TIME-15, LAW-TIME-19. */
function certificate({ given, calendar }: Pick<Context, 'given' | 'calendar'>): Line | null {
  const { certificateOn, contactedOn, placementOnly, noticeDatedOn } = given
  if (certificateOn !== null) return line`The mediation certificate was issued on ${plainDay(certificateOn)}.`
  if (placementOnly === 'yes')
    return line`No mediation certificate is needed: the appeal concerns only the school or other institution, its type, or that none is named (section 55(2) of ${childrenAndFamiliesAct}).`
  if (noticeDatedOn === null) return null
  const contact = timeToContactAdviser(given, calendar)
  if (contactedOn !== null && contact !== null && howLate(contact, contactedOn) !== 'late')
    return line`I contacted the mediation adviser on ${plainDay(contactedOn)}, in time, and no certificate has been issued yet. One month from its issue, if that is later, is in time too.`
  return line`I have no mediation certificate, and ask for leave to appeal without one in a letter of its own (regulation 34(3) of ${sendRegulations}).`
}

/** A notice that leaves out what it must say is a recognised reason. Source: LAW-NOT-04. */
function defects({ given: { decision, missing, noticeDatedOn }, on }: Context): readonly Block[] {
  const { statutory } = missingContents(decision, missing, noticeDatedOn ?? on)
  if (statutory.length === 0) return []
  return [
    heading('What the council’s letter left out'),
    paragraph`${sendRegulations.replace('the', 'The')} say what such a letter must contain. I did not find in it:`,
    list(statutory),
    paragraph`I understand that this is a recognised reason to give more time.`,
  ]
}
