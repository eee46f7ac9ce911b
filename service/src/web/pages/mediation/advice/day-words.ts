/** What is wrong with a day of a conversation, and what to do about it. */
import type { Day } from '@way-forward/law'
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import {
  type DayFault,
  faultOfDay,
  faultOfLaterDay,
  noticeFrom,
} from '../../../../mediation/advice/days-of-conversation.ts'
import { firstContact } from '../../../../mediation/advice/first-contact.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { isoDay } from '../../../kit/date.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import { dayFault, readDay } from '../../../kit/typed-day.ts'

/** What is known when a day is read. ISO days; null: not known. */
export interface KnownDays {
  readonly notice: string | null
  readonly contact: string | null
}

/** What a matter knows. */
export function knownDays(matter: Pick<Matter, 'steps'>): KnownDays {
  return { notice: noticeFrom(matter), contact: firstContact(matter) }
}

/** A fault in words. @param subject begins the sentence: "The day of the call" */
export function sayDay(fault: DayFault, subject: string, { notice, contact }: KnownDays): string {
  switch (fault) {
    case 'ahead':
      return `${subject} must be today or in the past. Come back and write it down once it has happened`
    case 'long-ago':
      return `${subject} is before 1 September 2014, when the present law began. Check the year`
    case 'before-notice':
      return `${subject} cannot be before the letter${notice === null ? '' : `, which is of ${dayInWords(notice)}`}. Check the day, or correct the dates of the letter`
    case 'before-contact':
      return `${subject} cannot be before the family’s first contact${contact === null ? '' : ` on ${dayInWords(contact)}`}. Check the day, or correct the day of the first contact`
  }
}

interface DayAsked {
  readonly name: string
  readonly subject: string
}

/** Reads a day on which somebody spoke. @param notice ISO day before which nothing can have been said; null: not known */
export function readSpokenDay(
  form: URLSearchParams,
  today: Day,
  { name, subject }: DayAsked,
  notice: string | null,
  faults: FieldFault[],
): string | null {
  const on = readIso(form, { name, subject }, faults)
  if (on === null) return null
  const fault = faultOfDay(on, isoDay(today), notice)
  if (fault === null) return on
  faults.push(dayFault(name, sayDay(fault, subject, { notice, contact: null })))
  return null
}

/** Reads a day of advice, or of what the family decided: with its first contact or after it. */
export function readLaterDay(
  form: URLSearchParams,
  today: Day,
  { name, subject }: DayAsked,
  matter: Matter,
  faults: FieldFault[],
): string | null {
  const on = readIso(form, { name, subject }, faults)
  if (on === null) return null
  const fault = faultOfLaterDay(on, isoDay(today), matter)
  if (fault === null) return on
  faults.push(dayFault(name, sayDay(fault, subject, knownDays(matter))))
  return null
}

/** The day that stands in the boxes as ISO text; null, with a fault: none does. */
function readIso(form: URLSearchParams, { name, subject }: DayAsked, faults: FieldFault[]): string | null {
  const before = faults.length
  const day = readDay(form, name, subject, faults)
  if (day !== null) return isoDay(day)
  if (faults.length === before) faults.push(dayFault(name, `Enter ${subject.toLowerCase()}`))
  return null
}
