/** Today's words where somebody else has something to do, or where something is to be asked for. Source: LAW-DUTY-05, LAW-DUTY-12, LAW-EHC-01 to 12, LAW-REV-01, LAW-SAR-01, LAW-PHASE-01, LAW-ORD-03, LAW-REC-05. */
import { type ConcernDeadline, plainDay, writtenDay } from '@way-forward/law'
import { addresseeOf, awaited, childIn, childsIn } from './concern-words.ts'
import { type TodayContext, type TodayPart, type TodayWords, warned } from './today-context.ts'
import { toComplain } from './today-words-complaint.ts'

/** A fact is missing without which there is no date. */
export function findOutMore({ found, concern }: TodayContext): TodayWords {
  const isMissing = found.unknown.some((each) => each.concern === concern.id)
  return {
    heading: isMissing ? 'Answer one more question, so that we can tell you more' : 'Find out when it began',
    card: 'Something is still missing',
    why: [
      'Without it we can give you no day. What is open all the same stands below.',
      'If you cannot find out, ask SENDIASS, or ask in writing: “On which day did this begin, and when will it be done?”',
    ],
    parts: [],
  }
}

/** Ask for an assessment, a re-assessment, an early review, or copies of records. */
export function sendRequest(context: TodayContext): TodayWords {
  const { concern, person } = context
  const child = childIn(person.asks)
  const whose = childsIn(person.asks)
  if (concern.kind === 'records') {
    return {
      heading: 'Ask for the copies in writing',
      card: 'The month starts when they receive it',
      why: ['Copies of personal data are free, and have to come within a month of your request.'],
      parts: [
        {
          heading: 'What to send',
          message: `I ask for a copy of all personal data that you hold about ${child} (UK GDPR, Article 15): [which records, from when to when]. Please send them within one month of receiving this.`,
        },
        proofOfTheDay,
      ],
    }
  }
  const wants = concern.kind === 'request' ? concern.wants : 'assessment'
  if (wants === 'early-review') {
    return {
      heading: 'Ask the council for an early review',
      card: 'Say what has changed',
      why: warned(context, 'no-right-of-appeal'),
      parts: [
        {
          heading: 'What to send',
          message: `I ask you to review ${whose} EHC plan now and not to wait for the yearly review. What has changed: [what, since when, which report says so]. Please tell me by [a reasonable date] whether you will, and on which day.`,
        },
        proofOfTheDay,
      ],
    }
  }
  const isAgain = wants === 'reassessment'
  return {
    heading: isAgain ? 'Ask the council to assess again' : 'Ask the council for an assessment',
    card: 'Its time starts when it receives your request',
    why: [
      isAgain
        ? 'The council has 15 days to answer. If it refuses, you can appeal.'
        : 'The council has six weeks to say whether it will assess. If it refuses, you can appeal.',
      ...(concern.kind === 'moving-area'
        ? ['Without a plan nothing is passed on. Tell the new school what has helped.']
        : []),
    ],
    parts: [
      {
        heading: 'What to send',
        message: isAgain
          ? `I ask for a re-assessment of ${whose} education, health and care needs (Children and Families Act 2014, section 44), because [what has changed, since when]. Please confirm the day on which you received this.`
          : `I ask for an assessment of ${whose} education, health and care needs (Children and Families Act 2014, section 36). ${child === 'me' ? 'I have, or may have,' : 'My child has, or may have,'} special educational needs, and help through an EHC plan may be necessary, because [why]. Please confirm the day on which you received this.`,
      },
      proofOfTheDay,
    ],
  }
}

const proofOfTheDay: TodayPart = {
  heading: 'Keep proof of the day',
  says: [
    'Send it by email, or ask for a receipt. Note the day on which it arrived: the time counts from it.',
  ],
}

/** The yearly review is to come. */
export function prepareReview({ concern, step, person }: TodayContext): TodayWords {
  const meeting = concern.kind === 'plan-review' ? concern.meetingOn : undefined
  const due = step.deadline
  return {
    heading: 'Prepare the review meeting',
    card:
      due === null
        ? 'What you send before it is read there'
        : `By this day: ${awaited[due.kind] ?? 'the review'}`,
    why: [
      meeting === undefined
        ? 'The invitation, and the advice for the meeting, must be out two weeks before it. Send yours in time to be among it.'
        : `The meeting is on ${writtenDay(meeting)}. The advice for it must be out two weeks before, so send yours early.`,
      ...(due === null ? [] : [whenDue(due)]),
    ],
    parts: [
      {
        heading: 'What to send',
        list: [
          'What works, what does not, and what has changed since the last review.',
          `For each need in Section B: the help that Section F should give, how much and by whom.`,
          `${childsIn(person.asks) === 'my' ? 'What you want' : 'What your child wants, in their own words'}, and what comes after this school or college.`,
          'The reports that you want the meeting to see.',
        ],
      },
      ...(meeting === undefined
        ? [
            {
              heading: 'If nobody has named a day',
              message: `The yearly review of ${childsIn(person.asks)} EHC plan is due. Please tell me the day of the meeting, at least two weeks before it, and who will be asked for advice.`,
            },
          ]
        : []),
    ],
  }
}

/** Somebody else's time runs. */
export function awaitAnswer(context: TodayContext): TodayWords {
  const { step, concern, on } = context
  const due = step.deadline
  const what = due === null ? 'the answer' : (awaited[due.kind] ?? 'the answer')
  return {
    heading: `Watch for ${what}`,
    card: step.leaf === null ? 'It is for somebody else to act' : 'It has to be there by this day',
    why: [
      due === null ? noDay(context) : on > due.lastDay ? twoReadings(due) : whenDue(due),
      'If it has not come, come back the day after: this page then has the letter to send.',
    ],
    parts: [
      ...(concern.kind === 'phase-transfer'
        ? [
            {
              heading: 'Say now which school or college you want',
              message: `For [the move] I want the plan to name [school or college], because [why]. Please confirm that you have this before you decide.`,
            },
          ]
        : []),
      {
        heading: 'Meanwhile',
        list: ['Note who promised what, and on which day.', 'The routes below stay open beside the wait.'],
      },
    ],
  }
}

function noDay({ step, concern }: TodayContext): string {
  if (step.undated !== null)
    return 'The time runs in school days, so we can name no day. How it is counted stands below.'
  if (concern.kind === 'transport')
    return 'Most councils answer within a time that their own policy names. Look there for it.'
  return 'No time is set for it, as far as we know. Ask for a day in writing.'
}

function whenDue({ lastDay, kind }: ConcernDeadline): string {
  return `${capital(awaited[kind] ?? 'it')} has to come by ${writtenDay(lastDay)}.`
}

function twoReadings({ lastDay, laterDay }: ConcernDeadline): string {
  return `On one reading it was to come by ${writtenDay(lastDay)}.${laterDay === null ? '' : ` On another there is time until ${writtenDay(laterDay)}.`}`
}

/** The time of a council or commissioner is over. */
export function writeDecisionOverdue(context: TodayContext): TodayWords {
  const { step, concern } = context
  const to = addresseeOf(concern)
  const due = step.deadline
  const what = due === null ? 'your answer' : (awaited[due.kind] ?? 'your answer')
  const by = due === null ? '[day]' : plainDay(due.lastDay)
  return {
    heading: `Write to ${to} today, and ask for a day`,
    card: `The time for ${what} is over`,
    opensParts: true,
    why: warned(context, 'overdue'),
    parts: [
      {
        heading: `What to send to ${to}`,
        message: `${capital(what)} was due by ${by} and is late. Please tell me in writing on which day I can expect it, and what has caused the delay. If I do not hear by [a short but reasonable date], I will complain.`,
      },
      toComplain(context, `the delay of ${what}`),
    ],
  }
}

/** What was awaited has come, and has routes and dates of its own. */
export function startWithTheLetter(context: TodayContext): TodayWords {
  const { concern } = context
  const isAdmission = concern.kind === 'admission'
  return {
    heading: isAdmission ? 'Look at the council’s letter about the plan' : 'Start with the letter that came',
    card: isAdmission ? 'The school is part of the plan' : 'Its own time has started',
    opensParts: true,
    why: [
      ...warned(context, isAdmission ? 'no-right-of-appeal' : 'overdue'),
      'A decision has routes and last days of its own, and they run from the day on which its letter was sent.',
    ],
    parts: [
      {
        heading: 'Tell us about that letter',
        says: ['You then see its routes, its last days and what to do first.'],
        link: { text: 'Start with the letter', to: '/guide/decision?q=l' },
      },
    ],
  }
}

/** What was asked for, agreed or ordered has come. */
export function checkWhatCame({ concern }: TodayContext): TodayWords {
  return {
    heading: 'Check what came',
    card: 'Compare it with what was to come',
    why: [
      concern.kind === 'records'
        ? 'If something is missing, ask for it in writing and say what it is.'
        : concern.kind === 'recommendation'
          ? 'The answer has to say what will be done, and give reasons for what will not.'
          : 'If it is only done in part, or stops again, come back and say so. Nothing that you did before stands in the way.',
    ],
    parts: [
      {
        heading: 'What to send if something is missing',
        message: `Thank you for [what came, on which day]. This is still missing: [what]. Please send or do it by [a reasonable date], or give me your reasons in writing.`,
      },
    ],
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
