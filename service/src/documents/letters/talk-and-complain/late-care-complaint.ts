/** Time and acknowledgement of a complaint about the NHS or adult social care. Source: LAW-CMP-08. */
import { dueDay, dueDayOr } from '../due-day.ts'
import { dayField, type Field, type GivenFields, lines } from '../field.ts'
import type { Block, LetterContext } from '../letter.ts'
import { dayOr, line, paragraph } from '../prose.ts'
import { because } from './complaint-parts.ts'

/** The Regulations that both kinds of complaint stand under. */
export const careComplaintRegulations =
  'the Local Authority Social Services and National Health Service Complaints (England) Regulations 2009'

/** Fields that both have. */
export const careComplaintFields = {
  awareOn: dayField(
    'When did it happen, or when did you learn of it?',
    'the day on which you learned of it',
    'The later of the two. It shows whether the 12 months to complain have passed.',
  ),
  late: lines(
    'If that is more than 12 months ago: why could you not complain before?',
    'why you could not complain before',
    'One reason a line. You can leave it empty.',
  ),
} as const satisfies Readonly<Record<string, Field>>

type Context = Pick<LetterContext<typeof careComplaintFields>, 'on' | 'calendar'>

/** Asks for a late complaint to be accepted, once the 12 months have passed. */
export function lateCareComplaint(
  { on, calendar }: Context,
  { awareOn, late }: GivenFields<typeof careComplaintFields>,
): readonly Block[] {
  const due = dueDay('health-or-adult-care-complaint', { arose: awareOn }, calendar)
  if (due === null || on <= due.latestDay) return []
  return because(
    line`It happened, or I learned of it, on ${dayOr(awareOn, careComplaintFields.awareOn.gap)}, more than 12 months ago. I understand that a later complaint can be accepted, and I ask you to accept this one, because:`,
    late,
    careComplaintFields.late.gap,
  )
}

/** When an acknowledgement and an answer are to be expected. The day of the letter stands for its receipt. */
export function careComplaintTimes({ on, calendar }: Context): readonly Block[] {
  const due = dueDay('nhs-complaint-acknowledged', { received: on }, calendar)
  return [
    paragraph`I understand that a complaint is acknowledged within three working days. Counted from the date of this letter, that is ${dueDayOr(due, 'the day three working days from now')}. Please tell me then how you will look into this and by when I will have your answer.`,
  ]
}
