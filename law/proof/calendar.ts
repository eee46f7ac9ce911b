/**
 * The calendar a second time, for the proof alone: days are ISO text, sums are done by Temporal, working
 * days are found one day at a time. It shares nothing with the law's own arithmetic, so that a mistake
 * there cannot hide here.
 */
import { readFileSync } from 'node:fs'

interface Published {
  readonly from: string
  readonly to: string
  readonly events: readonly { readonly date: string; readonly title: string }[]
}

const published: Published = JSON.parse(readFileSync(new URL('bank-holidays.json', import.meta.url), 'utf8'))

/** The first and the last day of the bank holiday table, ISO. */
export const tableFrom = published.from
export const tableTo = published.to

/** The bank holidays of England and Wales as GOV.UK published them: ISO day and name. */
export const bankHolidayTitles: ReadonlyMap<string, string> = new Map(
  published.events.map(({ date, title }) => [date, title]),
)

/** What a reading gives where it needs a day outside the bank holiday table. */
export const beyond = 'beyond'
export type DayOrBeyond = string

/** `n` calendar days after an ISO day; before it where `n` is negative. */
export const plusDays = remembered((iso: string, n: number) =>
  Temporal.PlainDate.from(iso).add({ days: n }).toString(),
)

/** The same day-number `n` months later, or that month's last day (dossier 0.4, monthsAfter). */
export const plusMonths = remembered((iso: string, n: number) =>
  Temporal.PlainDate.from(iso).add({ months: n }, { overflow: 'constrain' }).toString(),
)

/** Whether the month `n` months later lacks the day-number, so that `plusMonths` had to shorten it. */
export function monthIsTooShort(iso: string, n: number): boolean {
  return Temporal.PlainDate.from(plusMonths(iso, n)).day !== Temporal.PlainDate.from(iso).day
}

/** Every day from one ISO day to another, both included. */
export function* daysFromTo(from: string, to: string): Generator<string> {
  for (let iso = from; iso <= to; iso = plusDays(iso, 1)) yield iso
}

/** Whether 25 December to 1 January or August holds the day (LAW-TIME-07, LAW-TIME-08). */
export function isClosed(iso: string): boolean {
  const monthAndDay = iso.slice(5)
  return monthAndDay >= '12-25' || monthAndDay === '01-01' || monthAndDay.startsWith('08-')
}

/** Monday to Friday, not a bank holiday, not Christmas Day (LAW-TIME-06, LAW-MED-36, LAW-CMP-07). */
export function isWorking(iso: string): boolean {
  return Temporal.PlainDate.from(iso).dayOfWeek < 6 && !bankHolidayTitles.has(iso) && !iso.endsWith('-12-25')
}

/** The day itself where it is a working day, else the next one. */
export const onOrNextWorking = remembered((iso: string, _: number) => {
  let each = iso
  while (inTable(each) && !isWorking(each)) each = plusDays(each, 1)
  return inTable(each) ? each : beyond
})

/** The `n`th working day after a day, that day not counted; before it where `n` is negative. */
export const workingDaysOn = remembered((iso: string, n: number) => {
  const step = Math.sign(n)
  let each = iso
  for (let left = Math.abs(n); left > 0; ) {
    each = plusDays(each, step)
    if (!inTable(each)) return beyond
    if (isWorking(each)) left -= 1
  }
  return each
})

/** The `n`th working day after a day, days of a closed period not counted (LAW-TIME-08). */
export function openWorkingDaysAfter(iso: string, n: number): DayOrBeyond {
  let each = iso
  for (let left = n; left > 0; ) {
    each = plusDays(each, 1)
    if (!inTable(each)) return beyond
    if (!isClosed(each) && isWorking(each)) left -= 1
  }
  return each
}

/** The `n`th calendar day after a day, days of a closed period not counted (LAW-TIME-08). */
export function openDaysAfter(iso: string, n: number): string {
  let each = iso
  for (let left = n; left > 0; ) {
    each = plusDays(each, 1)
    if (!isClosed(each)) left -= 1
  }
  return each
}

/** The first working day after the closed period that holds the day. */
export const firstWorkingAfterClosed = remembered((iso: string, _: number) => {
  let each = iso
  while (isClosed(each)) each = plusDays(each, 1)
  return onOrNextWorking(each, 0)
})

/** Whether the table of bank holidays reaches the day. */
export function inTable(iso: string): boolean {
  return iso >= tableFrom && iso <= tableTo
}

/** Keeps each answer: a sweep asks for the same day thousands of times. */
function remembered(reckon: (iso: string, n: number) => string): (iso: string, n: number) => string {
  const byNumber = new Map<number, Map<string, string>>()
  return (iso, n) => {
    let known = byNumber.get(n)
    if (known === undefined) {
      known = new Map()
      byNumber.set(n, known)
    }
    let answer = known.get(iso)
    if (answer === undefined) {
      answer = reckon(iso, n)
      known.set(iso, answer)
    }
    return answer
  }
}
