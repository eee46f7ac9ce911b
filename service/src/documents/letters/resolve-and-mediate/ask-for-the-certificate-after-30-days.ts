/** To the mediation adviser, with a copy to the council: the certificate where no mediation was arranged in time. Source: LAW-MED-25, LAW-MED-26. */

import { writtenDay } from '@way-forward/law'
import { decisionFields, decisionInWords, decisionValues, noticeDates } from '../decision-in-dispute.ts'
import { type DueDay, dueDay, replyDay } from '../due-day.ts'
import { choice, dayField } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct, sendRegulations } from '../instruments.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { isCertified, mayBeMediated } from '../part-of-concern.ts'
import { dayOr, gap, line, list, paragraph } from '../prose.ts'
import { mediationAdviser } from './addressees-of-mediation.ts'
import { healthField, healthFrom } from './health-in-mediation.ts'

const workingDaysToReply = 3

const fields = {
  ...decisionFields,
  councilToldOn: dayField(
    'When was the council told that you want mediation, and about what?',
    'the day on which the council was told',
    'By you, or by the adviser for you.',
  ),
  health: healthField,
  commissionerToldOn: dayField(
    'If only health is in issue: when did the health commissioner hear from the council?',
    'the day on which the health commissioner heard from the council',
  ),
  council: choice(
    'What has the council said?',
    {
      cannot: 'That it cannot arrange the mediation in time',
      later: 'It offers a date after the 30 days',
      silent: 'Nothing, or no date',
    },
    'what the council has said',
  ),
  willing: choice(
    'Are you still willing to mediate?',
    { yes: 'Yes', no: 'No' },
    'whether you are still willing to mediate',
  ),
} as const
type Fields = typeof fields

/** Asks adviser and council for what the law gives once 30 days have passed. */
export const askForTheCertificateAfter30Days: Letter<Fields> = {
  id: 'ask-for-the-certificate-after-30-days',
  title: 'Ask for the certificate when mediation is not arranged in 30 days',
  group: 'resolve-and-mediate',
  when: 'The council was told that you want mediation, and it cannot arrange it, or has not arranged it, within 30 days. Send it to the adviser, with a copy to the council.',
  fields,
  needs: ['childName', 'bornOn'],
  to: () => mediationAdviser,
  write: (context) => {
    const { given } = context
    return {
      subject: ['Mediation within 30 days: the certificate'],
      body: [
        paragraph`I have a letter from the council ${noticeDates(given)} about ${decisionInWords(given)}. The council was told on ${dayOr(given.councilToldOn, fields.councilToldOn.gap)} that I wish to pursue mediation.`,
        paragraph`${given.health === 'only' ? healthOnlyTime(context) : councilTime(context)}${council(context)}`,
        ...(given.health === 'only' ? healthOnly(context) : deemed(context)),
        ...(given.willing === 'yes'
          ? [paragraph`I am still willing to mediate, beside this, if a date can be found soon.`]
          : []),
        paragraph`A copy of this letter goes to the council.`,
      ],
    }
  },
  rules: ['LAW-MED-25', 'LAW-MED-26', 'LAW-MED-08', 'LAW-MED-36', 'LAW-TIME-21'],
  kinds: ['council-decision'],
  fits: (concern) => mayBeMediated(concern) && !isCertified(concern),
  fromFacts: (concern) =>
    concern.kind === 'council-decision'
      ? {
          ...decisionValues(concern),
          ...valuesFrom({
            councilToldOn: concern.authorityToldOfMediationOn,
            health: healthFrom(concern),
            commissionerToldOn: concern.commissionerToldOn,
            council: typeof concern.adviserToldCannotArrangeOn === 'number' ? 'cannot' : undefined,
          }),
        }
      : {},
}

/** The end of the 30 days; null where it is not known when they began. */
function endOf30Days({ given, calendar }: LetterContext<Fields>): DueDay | null {
  const informed = given.health === 'only' ? given.commissionerToldOn : given.councilToldOn
  return dueDay('mediation-arranged', { informed }, calendar)
}

function isOver(context: LetterContext<Fields>): boolean {
  const due = endOf30Days(context)
  return due === null || context.on > due.latestDay
}

/** Whether the 30 days may still be kept: they run, and nobody has said that they will not be. */
function mayStillBeArranged(context: LetterContext<Fields>): boolean {
  const { council } = context.given
  return !isOver(context) && council !== 'cannot' && council !== 'later'
}

function councilTime(context: LetterContext<Fields>): Line {
  const regulation = context.given.health === 'also' ? '35(4)' : '36(2)'
  return line`Regulation ${regulation} of ${sendRegulations} gives the council 30 days from then to arrange it. ${end(context)}`
}

function healthOnlyTime(context: LetterContext<Fields>): Line {
  const { commissionerToldOn } = context.given
  return line`Only health care is in issue. The commissioning body heard of it from the council on ${dayOr(commissionerToldOn, fields.commissionerToldOn.gap)}, and regulation 35(3) of ${sendRegulations} gives it 30 days from then to arrange the mediation. ${end(context)}`
}

function end(context: LetterContext<Fields>): Line {
  const due = endOf30Days(context)
  if (due === null) return line`Those 30 days end on ${gap('the 30th day')}.`
  const { latestDay } = due
  return line`Those 30 days ${context.on > latestDay ? 'ended' : 'end'} on ${writtenDay(latestDay)}.`
}

function council({ given }: LetterContext<Fields>): Line {
  const body = given.health === 'only' ? 'commissioning body' : 'council'
  switch (given.council) {
    case 'cannot':
      return line` The ${body} has said that it cannot arrange the mediation in that time.`
    case 'later':
      return line` The ${body} offers a date after that.`
    case 'silent':
      return line` I have been given no date.`
    default:
      return line` ${gap(fields.council.gap)}.`
  }
}

function deemed(context: LetterContext<Fields>): readonly Block[] {
  const { given, on, calendar } = context
  const isAhead = mayStillBeArranged(context)
  const reply = replyDay(on, workingDaysToReply, calendar)
  return [
    ...(given.council === 'later'
      ? [
          paragraph`I read the Regulations to mean that the mediation takes place within the 30 days. If you or the council read them otherwise, please tell me so in writing by ${reply}.`,
        ]
      : []),
    paragraph`Under regulation 39(2) and (3) a council that cannot arrange mediation in time must tell you as soon as it can. I then count as having taken part, and you must issue the certificate under section 55(5) of ${childrenAndFamiliesAct} within three working days of hearing from the council, whether or not the mediation takes place later.`,
    isAhead ? paragraph`So, if it is not arranged by then, please:` : paragraph`So please:`,
    list([
      [
        isAhead
          ? 'ask the council at once to confirm to you that it could not arrange the mediation in time;'
          : `ask the council today to confirm to you that the mediation ${isOver(context) ? 'was not' : 'cannot be'} arranged in time;`,
      ],
      ['issue the certificate within three working days of hearing from it;'],
      ['tell me on which day the council told you.'],
    ]),
    isAhead
      ? paragraph`I ask the council, by its copy of this letter, to tell you and me now whether it can arrange the mediation in time.`
      : paragraph`I ask the council, by its copy of this letter, to tell you so today if it has not yet, and to let me know that it has.`,
    ...(isAhead || given.council === 'cannot'
      ? []
      : [
          paragraph`The Regulations do not say what follows if the council stays silent. If you feel unable to issue the certificate without its word, please tell me so in writing by ${reply}, so that I can show it to the Tribunal.`,
        ]),
  ]
}

function healthOnly({ on, calendar }: LetterContext<Fields>): readonly Block[] {
  return [
    paragraph`Regulation 39 says what follows where the council cannot arrange mediation in time: the family counts as having taken part, and you issue the certificate within three working days of being told. It does not say this for a mediation about health care alone. I ask you to deal with mine in the same way. If you feel unable to, please tell me so in writing by ${replyDay(on, workingDaysToReply, calendar)}, with your reason, so that I can show it to the Tribunal.`,
    paragraph`I ask the council, by its copy of this letter, to press the commissioning body for a date and to tell you and me what it says.`,
  ]
}
