/** What the proof's own reckoning gives for one input: the dates and facts that the law must also give. */
import { beyond, inTable, workingDaysOn } from './calendar.ts'

/**
 * Days are ISO text. `doubt` says whether words of doubt must stand beside the date; null where the sources
 * leave it open, because what is doubtful in the facts does not change the day.
 */
export interface Answer {
  /** Null where it runs in school days and the term dates do not give it. */
  readonly lastDay: string | null
  readonly laterDay: string | null
  readonly advisedDay: string | null
  readonly moment: '17:00' | null
  readonly manner: string
  readonly runsOn: string
  readonly doubt: boolean | null
}

/** What a kind's own reckoning gives. */
export interface Reckoned {
  readonly lastDay: string | null
  /** Every other reading that can be argued, or `beyond`; those not after `lastDay` fall away. */
  readonly others?: readonly string[]
  /** The advised day where it is not the usual one. */
  readonly advisedDay?: string | null
  readonly moment?: '17:00'
  readonly manner: string
  readonly runsOn: string
  readonly doubt?: boolean | null
}

/** Completes a reckoning: the latest reading, the usual advised day, and the refusal past the table. */
export function answerOf(found: Reckoned): Answer | 'beyond-holidays' {
  const { lastDay, manner, runsOn } = found
  if (lastDay === null) {
    const noDay = { lastDay, laterDay: null, advisedDay: null, moment: null }
    return { ...noDay, manner, runsOn, doubt: found.doubt ?? false }
  }
  if (lastDay === beyond || !inTable(lastDay)) return 'beyond-holidays'
  let laterDay: string | null = lastDay
  for (const other of found.others ?? []) {
    if (other === beyond || other > tableEnd) laterDay = null
    else if (laterDay !== null && other > laterDay) laterDay = other
  }
  const differs = laterDay !== lastDay
  const usual = runsOn === 'family' ? workingDaysOn(lastDay, -1) : null
  const advisedDay = found.advisedDay === undefined ? usual : found.advisedDay
  if (advisedDay === beyond) return 'beyond-holidays'
  return {
    lastDay,
    laterDay: differs ? laterDay : null,
    advisedDay,
    moment: found.moment ?? null,
    manner,
    runsOn,
    doubt: differs || (found.doubt === undefined ? false : found.doubt),
  }
}
const tableEnd = '2028-12-31'
