/** A subject access request. Source: LAW-SAR-01. */

import { dueDay, dueDayOr } from '../due-day.ts'
import { choice, dayField, lines } from '../field.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { dayOr, line, list, paragraph } from '../prose.ts'
import { voiceOf } from '../voice.ts'
import { holderField, holderOfRecords } from './holder-of-records.ts'

const fields = {
  holder: holderField,
  alsoWriter: choice(
    'Do you also want what is held about you yourself?',
    { yes: 'Yes', no: 'No' },
    'whether you also want what is held about you',
    'For a parent, or someone who acts for another.',
  ),
  particular: lines(
    'Is there anything that you want in particular?',
    'what you want in particular',
    'For example: emails between school and council, notes of a meeting. One thing a line. You can leave it empty.',
  ),
  from: dayField('From which day?', 'the first day', 'Leave it empty to ask for everything so far.'),
  to: dayField('Up to which day?', 'the last day', 'You can leave it empty.'),
  form: choice(
    'How do you want the copies?',
    { email: 'By email', paper: 'On paper' },
    'how you want the copies',
  ),
} as const
type Fields = typeof fields

/** Asks for a copy of personal data. */
export const askForCopiesOfRecords: Letter<Fields> = {
  id: 'ask-for-copies-of-records',
  title: 'Ask for copies of records (subject access request)',
  group: 'records-and-advice',
  when: 'You want to see what a council, school or health service holds: reports, emails, notes of meetings. It is free.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: ({ holder }) => holderOfRecords(holder),
  write: (context) => {
    const { given, on, calendar } = context
    const due = dueDay('subject-access', { received: on }, calendar)
    return {
      subject: ['Subject access request under the UK GDPR'],
      body: [
        paragraph`Under Article 15 of the UK GDPR I ask for a copy of the personal data that you hold about ${about(context)}${period(context)}. ${onBehalf(context)}This covers letters, emails, notes of calls and meetings, reports and assessments, wherever you keep them.`,
        ...particular(context),
        ...(given.form === null
          ? []
          : [paragraph`Please send the copies ${given.form === 'email' ? 'by email' : 'on paper'}.`]),
        paragraph`I understand that Article 12 gives you one month from receiving this request, and that there is no charge. Counted from the date of this letter, that is ${dueDayOr(due, 'the day one month from now')}. If you need up to two more months because the request is complex, please tell me within that month, and say why.`,
        paragraph`If you need proof of who I am${orOfRight(context)}, please tell me at once what you need. If you hold anything back, please say what kind of thing it is and why.`,
        paragraph`If someone else answers such requests for you, please pass this on today.`,
      ],
    }
  },
  rules: ['LAW-SAR-01'],
  kinds: [
    'records',
    'council-decision',
    'plan-not-delivered',
    'help-in-setting',
    'exclusion',
    'discrimination',
  ],
}

function about({ common, given }: LetterContext<Fields>): Line {
  const { isOwn, person } = voiceOf(common)
  return !isOwn && given.alsoWriter === 'yes' ? line`${person} and about me` : [person]
}

/** For whom a writer asks who does not ask for themselves alone. */
function behalf(writer: 'parent' | 'representative'): string {
  return writer === 'parent' ? 'my child' : 'the person for whom I act'
}

function onBehalf({ common: { writer }, given }: LetterContext<Fields>): string {
  if (writer === 'young-person') return ''
  return `I ask for ${behalf(writer)}${given.alsoWriter === 'yes' ? ' and for myself' : ''}. `
}

function orOfRight({ common: { writer } }: LetterContext<Fields>): string {
  return writer === 'young-person' ? '' : ` or that I may ask for ${behalf(writer)}`
}

function period({ given: { from, to } }: LetterContext<Fields>): Line {
  if (from === null && to === null) return []
  if (to === null) return line`, from ${dayOr(from, fields.from.gap)} until today`
  if (from === null) return line`, up to ${dayOr(to, fields.to.gap)}`
  return line`, from ${dayOr(from, fields.from.gap)} to ${dayOr(to, fields.to.gap)}`
}

function particular({ given }: LetterContext<Fields>): readonly Block[] {
  return given.particular.length === 0
    ? []
    : [paragraph`In particular I ask for:`, list(given.particular.map((each) => [each]))]
}
