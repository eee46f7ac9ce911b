/** The one thing to do today: what the heading of a page says, as data. */
import type { Concern, ConcernKind, Facts, Person } from '../facts.ts'
import type { Position } from '../rule.ts'
import { type Calendar, publishedCalendar } from '../time/working-day.ts'
import { stepAboutCare, stepAboutDelivery, stepAboutHealth, stepAboutHelp } from './today/about-complaint.ts'
import { stepAboutDecision } from './today/about-decision.ts'
import {
  stepAboutAdmission,
  stepAboutBudget,
  stepAboutDiscrimination,
  stepAboutExclusion,
  stepAboutTransport,
} from './today/about-review.ts'
import {
  stepAboutMove,
  stepAboutOverdue,
  stepAboutPhase,
  stepAboutPromise,
  stepAboutRecommendation,
  stepAboutRecords,
  stepAboutRequest,
  stepAboutReview,
} from './today/about-waiting.ts'
import { type NextStep, type StepCode, urgencies } from './today/step.ts'
import { type Ways, waysOf } from './today/ways.ts'

export type { Leaf, NextStep, StepCode, Urgency } from './today/step.ts'

/**
 * The most pressing step of all concerns: by urgency, then what is the reader's to do before what is to be
 * waited for, then in the order of the concerns.
 * @param found the position
 * @param facts the facts it was made of
 * @returns null where there is no concern
 */
export function nextStep(
  found: Position,
  facts: Facts,
  calendar: Calendar = publishedCalendar,
): NextStep | null {
  return mostPressing(nextSteps(found, facts, calendar))
}

/** The step of each concern, in the order of the concerns. */
export function nextSteps(
  found: Position,
  { concerns, person }: Facts,
  calendar: Calendar = publishedCalendar,
): readonly NextStep[] {
  return concerns.map((concern) => stepFor(found, concern, person, calendar))
}

/** The most pressing of these steps, by the order that `nextStep` names; null where there is none. */
export function mostPressing(steps: readonly NextStep[]): NextStep | null {
  let most: NextStep | null = null
  for (const step of steps) if (most === null || pressureOf(step) > pressureOf(most)) most = step
  return most
}

function pressureOf({ urgency, code }: NextStep): number {
  return 2 * urgencies.indexOf(urgency) + (waiting.has(code) ? 0 : 1)
}
const waiting: ReadonlySet<StepCode> = new Set([
  'await-answer',
  'await-complaint-answer',
  'await-mediation',
  'wait-appeal',
  'check-what-came',
])

function stepFor(found: Position, concern: Concern, person: Person, calendar: Calendar): NextStep {
  const ways = waysOf(found, concern, person, calendar) as Ways<never>
  if (ways.stateOf('elsewhere-in-uk') === 'open') return ways.step('elsewhere', null)
  return forWhoAsks((steps[concern.kind] as (ways: Ways<never>) => NextStep)(ways), ways)
}

const steps: { readonly [K in ConcernKind]: (ways: Ways<K>) => NextStep } = {
  'council-decision': stepAboutDecision,
  'help-in-setting': stepAboutHelp,
  'plan-not-delivered': stepAboutDelivery,
  overdue: stepAboutOverdue,
  request: stepAboutRequest,
  'plan-review': stepAboutReview,
  'phase-transfer': stepAboutPhase,
  'moving-area': stepAboutMove,
  'health-service': stepAboutHealth,
  'social-care': stepAboutCare,
  exclusion: stepAboutExclusion,
  discrimination: stepAboutDiscrimination,
  admission: stepAboutAdmission,
  transport: stepAboutTransport,
  'personal-budget': stepAboutBudget,
  records: stepAboutRecords,
  agreement: stepAboutPromise,
  'tribunal-order': stepAboutPromise,
  recommendation: stepAboutRecommendation,
}

/** A child of school age is told who must do it, where the position says that a parent must. */
function forWhoAsks(next: NextStep, { person, findingOf }: Ways<never>): NextStep {
  if (person.asks !== 'child' || next.route === null) return next
  const first = findingOf(next.route)?.first ?? null
  return first !== null && parentActs.has(first.rule) ? { ...next, code: 'find-an-adult' } : next
}
// What `position/acting.ts` puts first for a child.
const parentActs: ReadonlySet<string> = new Set([
  'LAW-CHILD-01',
  'LAW-DUTY-05',
  'LAW-DUTY-12',
  'LAW-DEF-08',
  'LAW-APP-13',
])
