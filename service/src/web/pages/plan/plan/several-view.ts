/** A plan for several concerns: what is open for more than one of them, then each with its own. */
import { addressOf, type RouteId } from '@way-forward/law'
import { nameOfConcern } from '../../../../documents/plan/concern-words.ts'
import type { PlanPart } from '../../../../documents/plan/plan-model.ts'
import { isOffered } from '../../../../documents/plan/routes.ts'
import { type SharedRoute, sharedRoutes } from '../../../../documents/plan/shared-routes.ts'
import { todayWords } from '../../../../documents/plan/today-words.ts'
import { clockRunsFor, warningsOf } from '../../../../documents/plan/warnings.ts'
import { lane, page } from '../../../../documents/plan/words.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import {
  clockOfConcern,
  closedRoutesOf,
  datesOfConcern,
  openRoutesOf,
  underItsClock,
  warningsView,
} from './concern-view.ts'
import { waysOfPlan } from './question-link.ts'
import { openRoutesView } from './routes-view.ts'
import { laterStepView } from './today-view.ts'

/**
 * @param parts the concerns in their order, at least two
 * @param most the one whose step the page begins with
 */
export function severalView(parts: readonly PlanPart[], most: PlanPart): Html {
  const shared = sharedRoutes(parts)
  return html`<p>${page.severalIntro} <a class="govuk-link not-print" href="${href(`/plan/compare?${addressOf(most.asked.answers)}`)}">${lane.compare}</a></p>${parts.map((part) => partView(part, part === most, shared))}${sharedView(parts, most, shared)}`
}

function partView(given: PlanPart, isMost: boolean, shared: ReadonlyMap<RouteId, unknown>): Html {
  const part = underItsClock(given)
  const ways = waysOfPlan(given.asked)
  const { concern, name, found, context } = part
  const own = found.routes.filter(
    (each) => each.concern === concern.id && isOffered(each) && !shared.has(each.id),
  )
  return html`<section class="concern"><h2>${name}</h2>${isMost ? nothing : laterStepView(todayWords(context))}${warningsView(warningsOf(part), [concern], ways)}${clockOfConcern(part)}${openRoutesOf(part, own, ways)}${datesOfConcern(part, datesHeading, part.place === 0)}${closedRoutesOf(part, null)}</section>`
}
const datesHeading = html`<h3>${page.datesHeading}</h3>`

function sharedView(
  parts: readonly PlanPart[],
  most: PlanPart,
  shared: ReadonlyMap<RouteId, SharedRoute>,
): Html {
  if (shared.size === 0) return nothing
  const notes = new Map(
    [...shared].map(([id, { concerns }]) => [id, listed(concerns.map(nameOfConcern))] as const),
  )
  return html`<section class="concern"><h2>${page.sharedHeading}</h2>${openRoutesView({
    routes: [...shared.values()].map(({ finding }) => finding),
    kind: most.concern.kind,
    ways: waysOfPlan(most.asked),
    found: most.found,
    clock: null,
    doFirst: parts.flatMap(({ step }) => (step.route === null ? [] : [step.route])),
    clockRuns: parts.some(clockRunsFor),
    notes,
  })}</section>`
}

function listed(names: readonly string[]): string {
  return names.join(', ')
}
