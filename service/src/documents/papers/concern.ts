/** The part of a paper that belongs to one concern: what to do, warnings, dates, routes. */
import { type Day, isoOf, monthName, partsOf, type Warning, weekdayName } from '@way-forward/law'
import { type Asked, factNamed } from '../plan/missing.ts'
import type { ConcernPart, PlanModel, PlanPart } from '../plan/plan-model.ts'
import type { TodayPart } from '../plan/today-context.ts'
import { todayWords } from '../plan/today-words.ts'
import { clockRunsFor, kindIn, warningsOf } from '../plan/warnings.ts'
import { page, table } from '../plan/words.ts'
import type { Citing, PaperSentence } from './cited-law.ts'
import { datesOf, type PaperDates, type PaperStep, stepsOf } from './dates.ts'
import { closedRoutes, openRoutes, type PaperClosedRoute, type PaperRouteGroup } from './routes.ts'

/** A day as a leaf of a calendar. */
export interface PaperLeaf {
  readonly iso: string
  readonly weekday: string
  readonly dayOfMonth: number
  readonly month: string
  readonly year: number
}

/** What to do about a concern. */
export interface PaperStepToDo {
  readonly heading: string
  readonly card: string
  readonly leaf: PaperLeaf | null
  readonly isLate: boolean
  readonly why: readonly PaperSentence[]
  readonly workingHeading: string
  readonly working: readonly PaperStep[]
  readonly parts: readonly TodayPart[]
}

/** A warning, with the facts that it is about where they cannot all be true. */
export interface PaperWarning extends PaperSentence {
  readonly facts: readonly string[]
}

/** One of several concerns. */
export interface PaperConcern {
  readonly name: string
  /** Null where the paper begins with it. */
  readonly toDo: PaperStepToDo | null
  readonly warnings: readonly PaperWarning[]
  readonly dates: PaperDates
  readonly routesIntro: string
  readonly routes: readonly PaperRouteGroup[]
  readonly closed: readonly PaperClosedRoute[]
}

/** What to do about a concern, in the words of the page. */
export function toDoOf({ context, step }: ConcernPart, citing: Citing): PaperStepToDo {
  const words = todayWords(context)
  const deadline = words.about === undefined ? (step.deadline ?? step.undated) : words.about
  return {
    heading: words.heading,
    card: words.card,
    leaf: step.leaf === null || words.about !== undefined ? null : leafOf(step.leaf.day),
    isLate: step.urgency === 'late',
    why: words.why.map(citing.sentence),
    workingHeading: deadline?.lastDay === null ? table.showCount : table.show,
    working: deadline === null ? [] : stepsOf(deadline.working, citing),
    parts: words.parts,
  }
}

function leafOf(day: Day): PaperLeaf {
  const { year, dayOfMonth } = partsOf(day)
  return { iso: isoOf(day), weekday: weekdayName(day), dayOfMonth, month: monthName(day), year }
}

/** Warnings as a paper says them. */
export function warningsOnPaper(
  warnings: readonly Warning[],
  { facts }: Pick<PlanModel, 'facts'>,
  citing: Citing,
): readonly PaperWarning[] {
  return warnings.map((warning) => ({
    ...citing.sentence(warning),
    facts:
      warning.code === 'facts-disagree'
        ? warning.facts.map((fact) => factNamed(kindIn(facts.concerns, warning.concern), fact))
        : [],
  }))
}

/** What the routes of a concern are listed with. */
export function routesOptions(part: PlanPart): {
  readonly asked: Asked
  readonly kind: ConcernPart['concern']['kind']
  readonly doFirst: readonly NonNullable<ConcernPart['step']['route']>[]
  readonly clockRuns: boolean
} {
  const { concern, step, asked } = part
  return {
    asked,
    kind: concern.kind,
    doFirst: step.route === null ? [] : [step.route],
    clockRuns: clockRunsFor(part),
  }
}

/**
 * A concern in its parts.
 * @param isMost whether the paper begins with its step
 * @param elsewhere routes that the paper shows once for several concerns
 */
export function concernOnPaper(
  model: Pick<PlanModel, 'facts'>,
  part: PlanPart,
  {
    isMost,
    isSeveral,
    elsewhere,
  }: {
    readonly isMost: boolean
    readonly isSeveral: boolean
    readonly elsewhere: ReadonlyMap<string, unknown>
  },
  citing: Citing,
): PaperConcern {
  const { concern, found } = part
  const options = routesOptions(part)
  const own = found.routes.filter((each) => each.concern === concern.id)
  return {
    name: part.name,
    toDo: isMost ? null : toDoOf(part, citing),
    // Of one concern they stand at the top of the paper.
    warnings: isSeveral ? warningsOnPaper(warningsOf(part), model, citing) : [],
    dates: datesOf(part, citing),
    routesIntro: options.clockRuns ? page.routesIntro : page.routesIntroPlain,
    routes: openRoutes({ ...options, routes: own.filter(({ id }) => !elsewhere.has(id)) }, citing),
    closed: closedRoutes(own, citing),
  }
}
