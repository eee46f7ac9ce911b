/** A first message to the council area's information, advice and support service. Source: LAW-DUTY-04. */
import { type Day, writtenDay } from '@way-forward/law'
import { accessNeeds, needsField } from '../access-needs.ts'
import {
  decisionFields,
  decisionInWords,
  decisionValues,
  noticeDates,
  timeToContactAdviser,
} from '../decision-in-dispute.ts'
import { type DueDay, dueDay, replyDay } from '../due-day.ts'
import { choice, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import type { Block, Letter, LetterContext } from '../letter.ts'
import { counted, heading, linesOr, list, numbered, or, paragraph } from '../prose.ts'

const workingDaysToReply = 5

const fields = {
  questions: lines(
    'What do you want to ask?',
    'what you want to ask',
    'One question a line. Each line becomes a numbered point.',
  ),
  tried: lines(
    'What has happened so far?',
    'what has happened so far',
    'One thing a line, with dates if you know them. You can leave it empty.',
  ),
  plan: choice('Is there an EHC plan?', { yes: 'Yes', no: 'No' }, 'whether there is an EHC plan'),
  ...decisionFields,
  reach: text(
    'How and when can they reach you?',
    'how and when they can reach you',
    'For example: by phone after 4pm, or by email only.',
  ),
  mayContact: choice(
    'May they speak to the school or the council about it?',
    { yes: 'Yes', no: 'No, not before they have spoken to me' },
    'whether they may speak to others',
  ),
  needs: needsField,
} as const
type Fields = typeof fields

/** Asks the service for help, with what it needs to begin. */
export const askSendiassForHelp: Letter<Fields> = {
  id: 'ask-sendiass-for-help',
  title: 'Ask SENDIASS for help',
  group: 'records-and-advice',
  when: 'You want free and impartial advice from your area’s information, advice and support service, and want to give it at once what it needs.',
  fields,
  needs: ['childName', 'bornOn'],
  to: () => ({
    roles: ['information-and-advice'],
    called: 'the information, advice and support service (SENDIASS)',
    greeting: 'SENDIASS',
  }),
  write: (context) => {
    const { given, on, calendar } = context
    return {
      subject: ['Request for advice and support'],
      body: [
        paragraph`I would like information, advice and support about special educational needs.${given.plan === null ? '' : given.plan === 'yes' ? ' There is an EHC plan.' : ' There is no EHC plan.'}`,
        heading(counted(given.questions, 'My question', 'My questions')),
        numbered(linesOr(given.questions, fields.questions.gap)),
        ...(given.tried.length === 0
          ? []
          : [heading('What has happened so far'), list(given.tried.map((each) => [each]))]),
        ...dates(context),
        heading('How to reach me'),
        paragraph`This is how to reach me: ${or(given.reach, fields.reach.gap)}. Please tell me by ${replyDay(on, workingDaysToReply, calendar)} whether and when you can help.`,
        ...mayContact(given.mayContact),
        ...accessNeeds(given.needs),
      ],
    }
  },
  rules: ['LAW-DUTY-04', 'LAW-MED-20', 'LAW-TIME-01', 'LAW-TIME-21'],
  kinds: [
    'council-decision',
    'help-in-setting',
    'plan-not-delivered',
    'overdue',
    'request',
    'plan-review',
    'phase-transfer',
    'moving-area',
    'health-service',
    'social-care',
    'exclusion',
    'discrimination',
    'admission',
    'transport',
    'personal-budget',
    'records',
    'agreement',
    'tribunal-order',
    'recommendation',
  ],
  fromFacts: (concern) => ({
    ...decisionValues(concern),
    ...('hasPlan' in concern ? valuesFrom({ plan: concern.hasPlan }) : {}),
  }),
}

/** The council's letter and the dates that run from it, so that an urgent one is seen at once. */
function dates({ given, on, calendar }: LetterContext<Fields>): readonly Block[] {
  if (given.decision === null && given.noticeDatedOn === null) return []
  const adviser = timeToContactAdviser(given, calendar)
  const appeal = dueDay(
    'appeal',
    { 'notice-sent': given.noticeSentOn ?? given.noticeDatedOn, 'notice-dated': given.noticeDatedOn },
    calendar,
  )
  const letter = paragraph`I have a letter from the council ${noticeDates(given)} about ${decisionInWords(given)}.`
  const title = heading('The council’s letter')
  if (adviser === null || appeal === null) return [title, letter]
  return [
    title,
    letter,
    paragraph`By my count the last day to contact the mediation adviser ${isOrWas(adviser, on)} ${writtenDay(adviser.lastDay)}, and the last day for the Tribunal to receive an appeal ${isOrWas(appeal, on)} ${writtenDay(appeal.lastDay)}. A mediation certificate can make the second one later. Please tell me if you count differently.`,
  ]
}

function isOrWas({ lastDay }: DueDay, on: Day): string {
  return on > lastDay ? 'was' : 'is'
}

function mayContact(answer: 'yes' | 'no' | null): readonly Block[] {
  if (answer === 'yes') return [paragraph`You may speak to the school and the council about this.`]
  if (answer === 'no')
    return [paragraph`Please do not speak to anyone else about this before you have spoken to me.`]
  return []
}
