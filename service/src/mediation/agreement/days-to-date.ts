/** The days that an agreement can be dated: that of a meeting in which it was made. Reg 42 counts from its date (LAW-MED-34). */
import { isoOf } from '@way-forward/law'
import { dayInLondon } from '../../documents/london-time.ts'
import type { Matter } from '../matter.ts'
import { meetingsOf } from '../meeting/meetings-of-matter.ts'
import { type Agreement, emptyAgreement } from './agreement.ts'

/** The ISO days of meetings that were set and have come, each once, the first one first. @param today ISO day */
export function daysToDate(matter: Matter, today: string): readonly string[] {
  const days = meetingsOf(matter)
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ startsAt }) => isoOf(dayInLondon(startsAt)))
  return [...new Set(days)].filter((day) => day <= today).sort()
}

/** An agreement as its first words begin: whoever writes them on the day of a meeting writes down what was agreed there. */
export function beginning(matter: Matter, today: string): Agreement {
  return daysToDate(matter, today).includes(today) ? { ...emptyAgreement, madeOn: today } : emptyAgreement
}
