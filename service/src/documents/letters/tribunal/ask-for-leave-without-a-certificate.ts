import { plainDay, writtenDay } from '@way-forward/law'
import { firstTierTribunal } from '../addressees.ts'
import { timeToContactAdviser } from '../decision-in-dispute.ts'
import { choice, dayField, lines } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { howLate } from '../how-late.ts'
import { sendRegulations, tribunalRules } from '../instruments.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { isPlacementAlone, mayBeDecided } from '../part-of-concern.ts'
import { gap, heading, line, linesOr, numbered, paragraph } from '../prose.ts'
import { paragraphOf, sentences } from '../sentences.ts'
import { timeToAppeal } from './appeal-dates.ts'
import { appealedDecisionFields, decisionFromFacts, theDecision } from './the-decision.ts'

const fields = {
  ...appealedDecisionFields,
  contact: choice(
    'Did you contact the mediation adviser?',
    { yes: 'Yes', no: 'No' },
    'whether and when you contacted the mediation adviser',
  ),
  contactedOn: dayField(
    'The day on which you first contacted the adviser',
    'the day on which you first contacted the adviser',
    'Only if you did.',
  ),
  happened: lines(
    'What happened',
    'what happened, with days, one thing a line',
    'Why the adviser was not contacted in time, or why there is no certificate. With days, one thing a line.',
  ),
  fair: lines(
    'Why it is fair that the appeal goes ahead',
    'why it is fair that the appeal goes ahead, one reason a line',
    'What is at stake, and what another year would mean. One reason a line.',
  ),
}
type Context = LetterContext<typeof fields>

/** Asks a judge for leave where the adviser was not contacted in two months. Source: LAW-MED-20, LAW-MED-23, LAW-TIME-14, LAW-TIME-15. */
export const askForLeaveWithoutACertificate: Letter<typeof fields> = {
  id: 'ask-for-leave-without-a-certificate',
  title: 'Ask for leave to appeal without a certificate',
  group: 'tribunal',
  when: 'You want to appeal, you need a mediation certificate, and the adviser was not contacted within two months. A judge can give leave to appeal without one. It goes with the appeal form.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => firstTierTribunal,
  write(context) {
    const { common, given, area } = context
    const { happened, fair } = given
    return {
      subject: ['Request for leave to appeal without a mediation certificate'],
      body: [
        paragraph`I ask the Tribunal for leave to appeal without a mediation certificate, under regulation 34(3) of ${sendRegulations}.`,
        paragraph`The appeal is against ${theDecision(given, common, area)}.`,
        paragraphOf(timeForContact(context)),
        ...extension(context),
        heading('What happened'),
        numbered(linesOr(happened, 'what happened, with days, one thing a line')),
        heading('Why it is fair that the appeal goes ahead'),
        numbered(linesOr(fair, 'why it is fair that the appeal goes ahead, one reason a line')),
        paragraph`If the Tribunal needs anything more to decide this, please tell me and I will send it at once.`,
      ],
    }
  },
  rules: [
    'LAW-MED-05',
    'LAW-MED-20',
    'LAW-MED-22',
    'LAW-MED-23',
    'LAW-TIME-01',
    'LAW-TIME-14',
    'LAW-TIME-15',
    'LAW-TIME-21',
  ],
  kinds: ['council-decision'],
  fits: (concern) => mayBeDecided(concern) && !isPlacementAlone(concern),
  fromFacts(concern) {
    if (concern.kind !== 'council-decision') return {}
    const { mediationAdviserContactedOn: contacted } = concern
    const contact = contacted === undefined ? undefined : contacted === 'no' ? 'no' : 'yes'
    return {
      ...decisionFromFacts(concern),
      ...(contact === undefined ? {} : { contact }),
      ...valuesFrom({ contactedOn: contacted }),
    }
  },
}

/** In time and no certificate yet is another matter: regulation 34(3) does not speak of it (LAW-MED-23). */
function timeForContact({ given, on, calendar }: Context): Line {
  const { contact, contactedOn } = given
  const due = timeToContactAdviser(given, calendar)
  const law = line`Regulation 33 gives two months, after the notice was sent, to contact a mediation adviser.`
  const end =
    due === null
      ? line`The last day is ${gap('two months after the letter was sent')}.`
      : on > due.latestDay
        ? line`That time ended on ${writtenDay(due.latestDay)}.`
        : line`That time ends on ${writtenDay(due.latestDay)}.`
  if (contact === 'yes') {
    if (contactedOn === null)
      return line`${law} ${end} I first contacted one on ${gap('the day on which you first contacted the adviser')}.`
    const did = line`I first contacted one on ${plainDay(contactedOn)}`
    if (howLate(due, contactedOn) === 'late')
      return line`${law} ${end} ${did}, which was later. I have no certificate.`
    return line`${law} ${end} ${did}, which was in time, but no certificate has been issued. If regulation 34(3) does not cover that, I ask the Tribunal to tell me how my appeal can go ahead.`
  }
  if (contact === null)
    return line`${law} ${end} ${gap('whether and when you contacted the mediation adviser')}.`
  if (due !== null && on <= due.latestDay)
    return line`${law} ${end} So it has not passed, and I can still contact one. I ask for leave only in case the Tribunal counts the time otherwise.`
  return sentences(law, end, 'I did not contact one by then.')
}

/** Outside the time to appeal, more time is asked for as well. Source: LAW-TIME-15. */
function extension({ given, on, calendar }: Context): readonly Block[] {
  const due = timeToAppeal(given, { issuedOn: null, contactedOn: null, isPlacementOnly: false }, calendar)
  if (due === null || howLate(due, on) !== 'late') return []
  return [
    paragraph`The time to start the appeal under rule 20 of ${tribunalRules} ended on ${writtenDay(due.latestDay)}, if it is counted without a certificate. So I also ask for more time under rule 5(3)(a). The reasons are the same.`,
  ]
}
