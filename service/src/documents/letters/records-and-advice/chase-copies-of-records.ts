/** Copies of records that have not come. Source: LAW-SAR-01. */
import { type Calendar, type Day, day, deadline, isoOf } from '@way-forward/law'
import { type DueDay, dueDay, replyDay } from '../due-day.ts'
import { dayField } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { endOfTime, howLate } from '../how-late.ts'
import type { Letter, Line } from '../letter.ts'
import { dayOr, line, paragraph } from '../prose.ts'
import { voiceOf } from '../voice.ts'
import { holderField, holderOfRecords } from './holder-of-records.ts'

const workingDaysToReply = 5

const fields = {
  holder: holderField,
  requestedOn: dayField('When was your request received?', 'the day on which my request was received'),
  extendedOn: dayField(
    'When were you told that it takes longer?',
    'the day on which I was told that it takes longer',
    'Leave it empty if nobody told you.',
  ),
} as const

/** Asks again, once the time to answer is known. */
export const chaseCopiesOfRecords: Letter<typeof fields> = {
  id: 'chase-copies-of-records',
  title: 'Ask again for copies of records',
  group: 'records-and-advice',
  when: 'You asked for copies of records and they have not come, or not all of them.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: ({ holder }) => holderOfRecords(holder),
  write: ({ common, given, on, calendar }) => {
    const { requestedOn, extendedOn } = given
    const month = dueDay('subject-access', { received: requestedOn }, calendar)
    const isInMonth = month !== null && extendedOn !== null && extendedOn <= month.latestDay
    const due = isInMonth ? longerTime(requestedOn, calendar) : month
    const rule: Line = isInMonth
      ? line`You told me on ${dayOr(extendedOn, fields.extendedOn.gap)} that you need longer, which I understand can be up to two more months.`
      : extendedOn !== null && month !== null
        ? line`You told me on ${dayOr(extendedOn, fields.extendedOn.gap)} that you need longer. I understand that this gives more time only if it is said within the first month.`
        : line`I understand that Article 12 of the UK GDPR gives you one month from receiving it.`
    return {
      subject: ['My subject access request'],
      body: [
        paragraph`You received my request for a copy of the personal data that you hold about ${voiceOf(common).person} on ${dayOr(requestedOn, fields.requestedOn.gap)}. I do not have all of it yet.`,
        paragraph`${rule} ${endOfTime(due, on, 'the last day to answer')}`,
        howLate(due, on) === 'late'
          ? paragraph`Please send me the copies now, and tell me by ${replyDay(on, workingDaysToReply, calendar)} if anything is held back, and why. If they do not come, I can complain to the Information Commissioner.`
          : paragraph`Please tell me by ${replyDay(on, workingDaysToReply, calendar)} when I will have the copies.`,
      ],
      enclosures: [['A copy of my request']],
    }
  },
  rules: ['LAW-SAR-01'],
  kinds: ['records'],
  fits: (concern) => concern.kind === 'records' && concern.requestedOn !== 'no',
  fromFacts: (concern) =>
    concern.kind === 'records'
      ? valuesFrom({ requestedOn: concern.requestedOn, extendedOn: concern.extendedOn })
      : {},
}

/** The end of the longer time, as the law's own working gives it. */
function longerTime(requestedOn: Day | null, calendar: Calendar): DueDay | null {
  if (requestedOn === null) return null
  const found = deadline('subject-access', { received: isoOf(requestedOn) }, calendar)
  const end = 'faults' in found ? null : (found.working.at(-1)?.to ?? null)
  return end === null ? null : { lastDay: day(end), latestDay: day(end) }
}
