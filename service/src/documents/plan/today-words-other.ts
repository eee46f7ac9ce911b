/** Today's words where something else comes first: a fact, a draft, a pending appeal. Source: LAW-APP-10, 11, LAW-EHC-05, LAW-TIME-09, 20, LAW-TRIB-10, 11, LAW-MED-20, LAW-TIME-17. */
import { writtenDay } from '@way-forward/law'
import { type LetterContext, type TodayContext, type TodayWords, whomToRing } from './today-context.ts'

/** Nobody has said what was decided. */
export function findTheDecision({ step }: LetterContext): TodayWords {
  const last = step.deadline?.lastDay ?? null
  return {
    heading: 'Find out what the council decided',
    card:
      step.leaf === null
        ? 'Your routes turn on it'
        : 'If it can be appealed, contact the mediation adviser by this day',
    why: [
      'It is usually in the first paragraph of the letter.',
      last === null
        ? 'Every decision that can be appealed has the same two months. Until you know, act as if time is short.'
        : `Every decision that can be appealed has the same two months to contact the mediation adviser: here until ${writtenDay(last)}.`,
    ],
    parts: [
      {
        heading: 'If you cannot tell',
        says: [
          'Ask the council in writing: “Is this a decision that I can appeal, and on which day was it sent?” Ring SENDIASS as well: they read such letters every day.',
        ],
      },
    ],
  }
}

/** No date of the letter is known. */
export function findTheDate(): TodayWords {
  return {
    heading: 'Find the date of your letter, and ring the mediation adviser now',
    card: 'Ringing early is always safe',
    why: [
      'Every time limit starts from the day on which the letter was sent. Without that day we cannot give you a last day.',
      'You have two months from it to contact the mediation adviser. Ring now, and that date is safe whatever it is.',
    ],
    parts: [
      {
        heading: 'Where to look',
        list: [
          'The top of the first page, near “Dear”.',
          'The email it came with, or the day on which it appeared in the council’s portal.',
          'The postmark on the envelope.',
          'Nothing? Ask the council in writing on which day it sent the letter.',
        ],
      },
      whomToRing,
    ],
  }
}

/** The two months are over, and what is possible turns on a fact. */
export function sayMore(): TodayWords {
  return {
    heading: 'Answer one more question, so that we can tell you what is open',
    card: 'The two months are over, and that need not be the end',
    why: [
      'If you contacted the mediation adviser in time, your month to appeal starts only with the certificate. If not, a judge can still give more time.',
      'If you cannot find out, ring the adviser today and ask on which day you first made contact.',
    ],
    parts: [],
  }
}

type DraftContext = TodayContext<'council-decision' | 'plan-review'>

/** A draft or a proposal, with time to comment. */
export function commentOnDraft({ step, concern, on }: DraftContext): TodayWords {
  const isPlan = concern.kind === 'council-decision' && concern.decision === 'draft-plan'
  const last = step.deadline?.lastDay ?? null
  const isPressing = step.urgency === 'urgent'
  return {
    heading: `${isPressing ? 'Send your comments today' : isPlan ? 'Send your comments on the draft' : 'Send your comments on the changes'}`,
    card: step.leaf === null ? 'Comment at once' : 'The council should have your comments by this day',
    why: [
      isPlan
        ? 'This is a draft, not a decision yet. It can still change without any dispute, and it cannot be appealed.'
        : 'This is a proposal, not a decision yet. It can still change without any dispute, and it cannot be appealed.',
      last === null
        ? 'You have at least 15 days from the day on which it was served.'
        : `You surely have until ${on === last ? 'the end of today' : `the end of ${writtenDay(last)}`}. Your letter may give you longer.`,
    ],
    parts: [
      {
        heading: 'What to write',
        list: [
          'For each need in Section B: is there help in Section F, with how much, how often and by whom?',
          'What is missing, and which report says so.',
          'The school or other setting that you want.',
          'That you want a meeting, if you do.',
        ],
      },
      {
        heading: 'When the final letter comes',
        says: [
          'The right to appeal and the right to mediation come with it, and their dates start then. Come back with that letter.',
        ],
      },
    ],
  }
}

/** The days to comment are over, and nothing final has come. */
export function askForDecision(context: DraftContext): TodayWords {
  return {
    ...commentOnDraft(context),
    heading: 'Send your comments today, and ask when the decision comes',
    card: 'The plan is not final yet',
    why: [
      'The 15 days that you surely have are over. Your letter may give you longer, and the council can still read what you send.',
      'There is nothing to appeal yet. That right comes with the final plan or decision.',
    ],
  }
}

/** The Tribunal has an appeal or a claim. */
export function waitAppeal({ concern }: TodayContext): TodayWords {
  const what = concern.kind === 'discrimination' ? 'claim' : 'appeal'
  return {
    heading: 'Follow the dates in the Tribunal’s letters',
    card: `The Tribunal has your ${what}`,
    why: [
      'From now on its letters set the dates, and those dates are final. Nothing on this page replaces them.',
      'The first letter usually comes within 10 working days. If you have heard nothing after 25, ask the Tribunal.',
    ],
    parts: [
      {
        heading: 'Meanwhile',
        list: [
          'Put every date of the letters in your calendar.',
          'Collect evidence: it can be added until the last day for evidence that the letter gives.',
          `You can go on talking. Nothing that you agree ends the ${what} until you say so.`,
        ],
      },
    ],
  }
}

/** The Tribunal has decided. */
export function readTribunalDecision(context: TodayContext): TodayWords {
  const { step, on } = context
  const last = step.deadline?.lastDay ?? null
  return {
    heading: 'Read the Tribunal’s decision, and note its day',
    card:
      step.leaf === null
        ? 'What was ordered has times of its own'
        : 'If you think that the law was got wrong',
    why: [
      'What the Tribunal ordered, the council must do, and there is a time for each thing. If it is not done, come back and say so.',
      ...(last === null
        ? []
        : [
            on > last
              ? `The time to challenge the decision ended on ${writtenDay(last)}. You can still ask, and say why it is late.`
              : `A challenge is possible only for a mistake of law, and must reach the Tribunal by ${writtenDay(last)}.`,
          ]),
    ],
    parts: [
      {
        heading: 'Ask somebody to read it with you',
        says: [
          'Whether there is a mistake of law is a question for an adviser or a solicitor. SENDIASS can say who takes on such cases.',
        ],
      },
    ],
  }
}

/** Only health or social care is disputed. */
export function chooseMediation(): TodayWords {
  return {
    heading: 'Choose how to raise health or social care',
    card: 'They cannot be appealed on their own',
    why: [
      'Mediation, disagreement resolution and a complaint are open to you beside each other.',
      'Therapy that teaches or trains counts as educational help. If that is what is missing, it belongs in Section F, and that can be appealed: change your answer.',
    ],
    parts: [],
  }
}
