/** Which days a conversation can have had: none ahead, none before the letter that it is about. Pure. */
import type { Matter } from '../matter.ts'
import { firstContact } from './first-contact.ts'
import { noticeDays } from './notice-of-matter.ts'

/** Why a day is refused. */
export type DayFault =
  /** Only what has happened is recorded. */
  | 'ahead'
  /** Nobody can have spoken about a letter before it was written. */
  | 'before-notice'
  /** Nothing was said before the family's first contact. */
  | 'before-contact'
  /** A decision after the conversation, or a year that was surely typed by mistake. */
  | 'long-ago'

/** Decisions before the present law, or a year typed by mistake. */
const earliestDay = '2014-09-01'

/**
 * The day from which something can have been said about the matter's letter: the earlier of its two dates.
 * @returns null: no letter is known
 */
export function noticeFrom(matter: Pick<Matter, 'steps'>): string | null {
  const notice = noticeDays(matter)
  const days = [notice?.sentOn, notice?.datedOn].filter((day) => day != null).sort()
  return days[0] ?? null
}

/** Why the day of a contact, or of anything else about the letter, is refused; null: it is not. @param on ISO days */
export function faultOfDay(on: string, today: string, notice: string | null): DayFault | null {
  if (on > today) return 'ahead'
  if (on < earliestDay) return 'long-ago'
  return notice !== null && on < notice ? 'before-notice' : null
}

/** The same of advice or of a decision of the family, which come with the first contact or after it. */
export function faultOfLaterDay(on: string, today: string, matter: Pick<Matter, 'steps'>): DayFault | null {
  const fault = faultOfDay(on, today, noticeFrom(matter))
  const contact = firstContact(matter)
  return fault ?? (contact !== null && on < contact ? 'before-contact' : null)
}

/** Why the dates of a letter are refused. @param contact ISO day of the first contact; null: none is known */
export function faultOfLetter(
  { sentOn, datedOn }: { readonly sentOn: string | null; readonly datedOn: string | null },
  today: string,
  contact: string | null,
): { readonly which: 'sentOn' | 'datedOn'; readonly fault: DayFault } | null {
  for (const which of ['datedOn', 'sentOn'] as const) {
    const day = which === 'datedOn' ? datedOn : sentOn
    if (day === null) continue
    const fault = faultOfDay(day, today, null)
    if (fault !== null) return { which, fault }
  }
  const days = [sentOn, datedOn].filter((day) => day !== null).sort()
  const first = days[0]
  if (contact === null || first === undefined || first <= contact) return null
  return { which: first === datedOn ? 'datedOn' : 'sentOn', fault: 'before-contact' }
}
