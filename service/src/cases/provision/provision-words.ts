/** The provision log in words, for a page, a table and a letter. */
import { isoOf, plainDay } from '@way-forward/law'
import {
  type Delivered,
  type PlanSection,
  type Provision,
  type ShownWeek,
  totalsOf,
  type WeekPeriod,
  weeksOf,
} from './provision-log.ts'

export const sectionWords: Readonly<Record<PlanSection, string>> = {
  F: 'Section F: special educational provision',
  G: 'Section G: health provision',
  H: 'Section H: social care provision',
}

export const deliveredWords: Readonly<Record<Delivered, string>> = {
  all: 'All',
  part: 'Part',
  none: 'None',
  holiday: 'Holiday',
}

/** A length of time: "45 minutes", "1 hour", "2 hours 30 minutes". @param minutes a whole number */
export function timeInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const words = [
    ...(hours === 0 ? [] : [hours === 1 ? '1 hour' : `${hours} hours`]),
    ...(rest === 0 && hours > 0 ? [] : [rest === 1 ? '1 minute' : `${rest} minutes`]),
  ]
  return words.join(' ')
}

/** So many weeks. */
export function weeksInWords(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`
}

/** What is known of a week: "1 hour of 2 hours", "None of 2 hours", "Part", "Holiday", "No record". */
export function weekInWords({ record, promised, given }: ShownWeek): string {
  if (record === null) return 'No record'
  if (record.delivered === 'holiday') return deliveredWords.holiday
  if (promised === null) {
    const words = deliveredWords[record.delivered]
    return record.minutes === null || record.delivered === 'none'
      ? words
      : `${words}: ${timeInWords(record.minutes)}`
  }
  if (given === null) return `Part of ${timeInWords(promised)}, not known how long`
  return given === 0
    ? `None of ${timeInWords(promised)}`
    : `${timeInWords(given)} of ${timeInWords(promised)}`
}

/** The columns of the log as a table. */
export const logColumns = [
  'Week beginning',
  'Section',
  'What the plan says',
  'Minutes promised',
  'Given',
  'Minutes given',
  'Note',
] as const

/** The log as a table: one row for each week of each provision, weeks without a record among them. */
export function logRows(
  provisions: readonly Provision[],
  period: WeekPeriod,
): readonly (readonly string[])[] {
  return provisions.flatMap((provision) =>
    weeksOf(provision, period).map(({ monday, record, given }) => [
      isoOf(monday),
      provision.section,
      provision.says,
      String(provision.minutesAWeek ?? ''),
      record === null ? 'No record' : deliveredWords[record.delivered],
      String(given ?? record?.minutes ?? ''),
      record?.note ?? '',
    ]),
  )
}

/**
 * The log as points of a letter: a line for each provision of which something was recorded and not all was given.
 * @param longest characters that a line may have; what the plan says is cut to fit
 */
export function logAsPoints(
  provisions: readonly Provision[],
  period: WeekPeriod,
  longest: number,
): readonly string[] {
  return provisions.flatMap((provision) => {
    const weeks = weeksOf(provision, period)
    const totals = totalsOf(weeks)
    if (totals.part + totals.none === 0) return []
    const recorded = weeks.filter(({ record }) => record !== null && record.delivered !== 'holiday')
    const [first, last] = [recorded[0], recorded.at(-1)]
    if (first === undefined || last === undefined) return []
    const when =
      first === last
        ? `in the week of ${plainDay(first.monday)}`
        : `in ${weeksInWords(totals.weeks)} recorded from ${plainDay(first.monday)} to ${plainDay((last.monday + 6) as typeof last.monday)}`
    const what = [
      ...(totals.none === 0 ? [] : [`none in ${weeksInWords(totals.none)}`]),
      ...(totals.part === 0 ? [] : [`part in ${weeksInWords(totals.part)}`]),
      ...(totals.all === 0 ? [] : [`all in ${weeksInWords(totals.all)}`]),
    ].join(', ')
    const time =
      totals.counted === 0
        ? ''
        : ` ${totals.counted === totals.weeks ? 'Promised' : `Of the ${weeksInWords(totals.counted)} whose time is known: promised`} ${timeInWords(totals.promised)}, given ${timeInWords(totals.given)}, missed ${timeInWords(totals.missed)}.`
    const tail = ` (Section ${provision.section}): ${when}, ${what}.${time}`
    const room = longest - tail.length
    const says = provision.says.replace(/\s+/g, ' ').replace(/[.:;,]+$/, '')
    return [`${says.length > room ? `${says.slice(0, room - 1).trimEnd()}…` : says}${tail}`]
  })
}
