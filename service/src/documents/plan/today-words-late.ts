/** Today's words where a day has passed: what a judge can still do, and how to ask. Source: LAW-TIME-14, 15, LAW-MED-22, 23, 26, LAW-NOT-04, LAW-FORM-01. */
import { plainDay, writtenDay } from '@way-forward/law'
import {
  deadlineOf,
  decisionIn,
  isOpen,
  type LetterContext,
  lastDayOf,
  letterOf,
  type TodayPart,
  type TodayWords,
} from './today-context.ts'
import { whatToSend } from './today-words-in-time.ts'

/** The two months to contact the adviser are over; the time to appeal is not. */
export function askLeave(context: LetterContext): TodayWords {
  const { step, on } = context
  const { deadline, leaf } = step
  const contactEnd = lastDayOf(context, 'adviser-contact')
  return {
    heading: 'Send your appeal, and ask to go on without a certificate',
    card:
      leaf === null
        ? 'You may still be in time'
        : leaf.which === 'advised'
          ? 'Have your appeal with the Tribunal by this day'
          : 'The last day to appeal, by 5pm',
    why: [
      `${contactEnd === null ? 'The two months to contact the mediation adviser are over' : `The time to contact the mediation adviser ended on ${writtenDay(contactEnd)}`}. That does not end your right to appeal: a judge can let you appeal without a certificate.`,
      ...(deadline !== null && on <= deadline.lastDay
        ? [`The time to appeal itself runs until 5pm on ${writtenDay(deadline.lastDay)}.`]
        : ['Ask for more time as well, in case the appeal is late.']),
    ],
    parts: [whatToSend(context), leaveMessage(context), adviserAllTheSame, reasons],
  }
}

/** The time to appeal is over on every reading. */
export function askLate(context: LetterContext): TodayWords {
  const ended = lastDayOf(context, 'appeal')
  const needsLeave = isOpen(context, 'appeal-leave-without-certificate')
  return {
    heading: 'Ask a judge for more time',
    card: 'It is late, and it is not over',
    why: [
      `${ended === null ? 'The last day to appeal has passed' : `The last day to appeal was ${writtenDay(ended)}`}. A judge can still accept an appeal that says why it is late.`,
      ended !== null && context.on - ended <= daysLikeTheCase
        ? 'Nobody can promise that. But late does not mean lost: a refusal to a parent who was three to four weeks late has been set aside. Each day counts, so send it as soon as you can.'
        : 'Nobody can promise that. The reasons and their days matter, and each further day counts, so send it as soon as you can.',
    ],
    parts: [
      whatToSend(context),
      lateMessage(context, needsLeave),
      reasons,
      ...(needsLeave ? [adviserAllTheSame] : []),
    ],
  }
}

/** [2014] UKUT 4 (AAC) was about three to four weeks; it says little about an appeal that is much later. */
const daysLikeTheCase = 42

/** The council's 30 days to arrange mediation are over. */
export function dayThirtyOne(context: LetterContext): TodayWords {
  const { concern, step } = context
  const told = concern.authorityToldOfMediationOn
  const due = lastDayOf(context, 'mediation-arranged')
  const appealBy = step.deadline
  return {
    heading: 'Write to the council and the adviser today',
    card: 'The council’s 30 days are over',
    about: deadlineOf(context, 'mediation-arranged'),
    opensParts: true,
    why: [
      `The council had ${due === null ? '30 days' : `until ${writtenDay(due)}`} to arrange your mediation. If nothing has been arranged, you count as having taken part, and your certificate is due three working days after the council tells the adviser.`,
      appealBy === null || context.on > appealBy.lastDay
        ? 'Your month to appeal starts on the day that the certificate is issued.'
        : `The time to appeal runs on: its last day is ${writtenDay(appealBy.lastDay)}, or one month from the certificate where that is later.`,
    ],
    parts: [
      {
        heading: 'What to send, to both',
        message: `${typeof told === 'number' ? `On ${plainDay(told)} you were told` : 'You were told'} that I want to mediate about the decision ${decisionIn(concern)}. The 30 days have passed and no mediation has been arranged. To the council: please tell the mediation adviser today that you could not arrange it in time (SEND Regulations 2014, regulation 39). To the mediation adviser: please issue the certificate within three working days of hearing from the council.`,
      },
      {
        heading: 'If neither answers',
        says: [
          'Keep both messages. Mediation can still take place if you want it, also after the certificate. A complaint to the council and disagreement resolution are open beside it.',
        ],
      },
    ],
  }
}

const reasons: TodayPart = {
  heading: 'Reasons to give',
  says: ['Give every reason that is true, with its days. Say also:'],
  list: [
    'when and how the letter reached you, and what it left out, such as your right to appeal or the adviser’s details: a letter that leaves things out is a recognised reason;',
    'what happened in between: illness, caring, advice you were given, talks with the council;',
    'why the appeal should go ahead;',
    'why it cannot wait for the next annual review, or for a new request to the council.',
  ],
}

const adviserAllTheSame: TodayPart = {
  heading: 'Contact the mediation adviser all the same',
  says: [
    'Mediation can still be asked for. The certificate for those who do not mediate may not be issued now; the adviser’s answer helps to show that.',
    'Your letter has to give the contact details.',
  ],
}

function leaveMessage({ concern }: LetterContext): TodayPart {
  return {
    heading: 'What to write where the form asks for the certificate',
    message: `I ask for leave to appeal without a mediation certificate (SEND Regulations 2014, regulation 34(3)). I did not contact the mediation adviser within two months of ${letterOf(concern).replace('your', 'the')}, because [the reason].`,
  }
}

function lateMessage({ concern }: LetterContext, needsLeave: boolean): TodayPart {
  const leave = needsLeave
    ? ' I also ask for leave to appeal without a mediation certificate (SEND Regulations 2014, regulation 34(3)).'
    : ''
  return {
    heading: 'What to write in the form',
    message: `This appeal against the decision ${decisionIn(concern)}, in ${letterOf(concern).replace('your', 'the')}, is late. Please extend the time. It is late because [what happened, with days]. It should go ahead because [why it matters now].${leave}`,
  }
}
