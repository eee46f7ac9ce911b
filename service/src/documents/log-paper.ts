/** A log of calls and letters to print and fill in by hand, as the data that the template `log` sets. */
import { day, lawAsAt, writtenDay } from '@way-forward/law'
import { inVoice } from './papers/voice.ts'
import { logPaper, paper } from './papers/words.ts'
import { nameOfConcern } from './plan/concern-words.ts'
import { nameOf } from './plan/dates.ts'
import { type PlanModel, partsOf } from './plan/plan-model.ts'
import { monthIsToCome } from './plan/timeline-moments.ts'
import { page, table } from './plan/words.ts'
import { footOf, type Reopening, reopeningOf } from './plan-paper.ts'

/** What the template is given. */
export interface LogPaper {
  readonly title: string
  readonly dayLine: string
  readonly foot: string
  readonly intro: string
  readonly datesHeading: string
  /** Last days still to come; none on a blank log. */
  readonly dates: readonly string[]
  readonly columns: readonly string[]
  readonly rows: number
  /** Null on a blank log. */
  readonly reopen: Reopening | null
}

/** Lines on a log: its first page and one more. */
const rows = 14

/** A log with the last days of a plan that are still to come. */
export function logOnPaper(model: PlanModel): LogPaper {
  const { found, on, facts } = model
  const { all, isSeveral } = partsOf(model)
  const dates = all.flatMap(({ concern }) =>
    found.dates
      .filter((each) => each.concern === concern.id && each.lastDay >= on && !monthIsToCome(each, found))
      .map((deadline) => {
        const by = deadline.moment === null ? '' : `, ${table.by5pm}`
        const about = isSeveral ? ` (${nameOfConcern(concern)})` : ''
        return {
          day: deadline.lastDay,
          says: `${writtenDay(deadline.lastDay)}${by}: ${nameOf(deadline)}${about}`,
        }
      }),
  )
  const made = {
    ...blank,
    dayLine: `${page.yourPlan} ${writtenDay(on)}`,
    foot: footOf(model),
    dates: dates.sort((a, b) => a.day - b.day).map(({ says }) => says),
    reopen: reopeningOf(model),
  }
  return inVoice(made, facts.person)
}

const blank = {
  title: logPaper.title,
  intro: logPaper.intro,
  datesHeading: logPaper.datesHeading,
  columns: logPaper.columns,
  rows,
} as const

/** A log with nothing filled in. */
export function blankLog(): LogPaper {
  return {
    ...blank,
    dayLine: logPaper.blankLine,
    foot: `${paper.service}. ${paper.lawAsAt(day(lawAsAt))}`,
    dates: [],
    reopen: null,
  }
}
