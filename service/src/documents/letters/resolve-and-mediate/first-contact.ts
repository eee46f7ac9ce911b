/** Whether the adviser was contacted in time, said so that nobody is called late too early. Source: LAW-MED-20, LAW-MED-22, LAW-TIME-21. */
import { type Day, plainDay, writtenDay } from '@way-forward/law'
import type { DueDay } from '../due-day.ts'
import { dayField } from '../field.ts'
import type { Block, Line } from '../letter.ts'
import { line, paragraph } from '../prose.ts'

/** Asks for an earlier contact. */
export const contactedField = dayField(
  'When did you first contact the adviser, if it was before today?',
  'the day on which you first contacted the adviser',
  'By phone, email or any other way. Leave it empty if this is the first time.',
)

/**
 * A paragraph about the two months.
 * @param due the end of the two months; null: not known, and nothing is said
 * @param ifLate what is asked where one reading or both have passed
 */
export function firstContact(
  due: DueDay | null,
  contactedOn: Day | null,
  on: Day,
  ifLate: Line,
): readonly Block[] {
  const first = contactedOn !== null && contactedOn < on ? contactedOn : on
  const earlier: Line = first < on ? line`I first contacted you on ${plainDay(first)}. ` : []
  if (due === null) return first < on ? [paragraph`I first contacted you on ${plainDay(first)}.`] : []
  const { lastDay, latestDay } = due
  if (first <= lastDay) {
    return [
      paragraph`${earlier}${first < on ? 'That was in time: the' : 'The'} two months to contact you under regulation 33 ${on > lastDay ? 'ran' : 'run'} to ${writtenDay(lastDay)}.`,
    ]
  }
  if (first <= latestDay) {
    return [
      paragraph`${earlier}The two months to contact you under regulation 33 ${on > latestDay ? 'ran' : 'run'} to ${writtenDay(latestDay)}, counted from the later of the two dates of the council’s letter. Counted from the earlier they ran to ${writtenDay(lastDay)}. ${ifLate}`,
    ]
  }
  return [
    paragraph`${earlier}I know that the two months to contact you under regulation 33 ran to ${writtenDay(latestDay)}. ${ifLate}`,
  ]
}
