/** A plan for several concerns: what is open for more than one of them, then each with its own. */
import type { Concern, RouteFinding, RouteId } from '@way-forward/law'
import { type Html, html, nothing } from '../../../kit/html.ts'
import {
  type ConcernModel,
  clockRunsFor,
  closedRoutesOf,
  datesOfConcern,
  openRoutesOf,
  warningsOf,
  warningsView,
} from './concern-view.ts'
import { nameOfConcern } from './concern-words.ts'
import { isOffered, openRoutesView } from './routes-view.ts'
import type { TodayContext } from './today-context.ts'
import { laterStepView } from './today-view.ts'
import { todayWords } from './today-words.ts'
import { page } from './words.ts'

/** A concern, and what its step is made from. */
export interface ConcernPart extends ConcernModel {
  readonly context: TodayContext
}

/**
 * @param parts the concerns in their order, at least two
 * @param most the one whose step the page begins with
 */
export function severalView(parts: readonly ConcernPart[], most: ConcernPart): Html {
  const shared = sharedRoutes(parts)
  return html`<p>${page.severalIntro}</p>${parts.map((part) => partView(part, part === most, shared))}${sharedView(parts, most, shared)}`
}

function partView(part: ConcernPart, isMost: boolean, shared: ReadonlyMap<RouteId, unknown>): Html {
  const { concern, found, asked, context } = part
  const own = found.routes.filter(
    (each) => each.concern === concern.id && isOffered(each) && !shared.has(each.id),
  )
  return html`<section class="concern"><h2>${nameOfConcern(concern)}</h2>${isMost ? nothing : laterStepView(todayWords(context))}${warningsView(warningsOf(part), [concern], asked)}${datesOfConcern(part, datesHeading, part.place === 0)}${openRoutesOf(part, own)}${closedRoutesOf(part, null)}</section>`
}
const datesHeading = html`<h3>${page.datesHeading}</h3>`

interface SharedRoute {
  readonly finding: RouteFinding
  readonly concerns: readonly Concern[]
}

/**
 * Routes that are open for two concerns or more, and come after nothing that differs between them, so that
 * they need to be shown once. A route that says something of its own about a concern stays with it.
 */
function sharedRoutes(parts: readonly ConcernPart[]): ReadonlyMap<RouteId, SharedRoute> {
  const found = new Map<RouteId, SharedRoute>()
  const [first] = parts
  for (const { id } of first?.found.routes.filter((each) => each.concern === first.concern.id) ?? []) {
    const members = parts.flatMap(({ concern, found: { routes } }) => {
      const finding = routes.find((each) => each.concern === concern.id && each.id === id)
      return finding !== undefined && isOffered(finding) ? [{ concern, finding }] : []
    })
    const [one] = members
    if (one === undefined || members.length < 2) continue
    if (members.every(({ finding }) => saysTheSame(finding, one.finding)))
      found.set(id, { finding: one.finding, concerns: members.map(({ concern }) => concern) })
  }
  return found
}

function saysTheSame(a: RouteFinding, b: RouteFinding): boolean {
  return a.state === 'open' && b.state === 'open' && (a.first?.say === b.first?.say || alwaysShared.has(a.id))
}
/** What these say first differs in words alone. */
const alwaysShared: ReadonlySet<RouteId> = new Set<RouteId>([
  'information-and-advice',
  'informal-discussion',
  'written-concern',
  'disagreement-resolution',
  'judicial-review',
])

function sharedView(
  parts: readonly ConcernPart[],
  most: ConcernPart,
  shared: ReadonlyMap<RouteId, SharedRoute>,
): Html {
  if (shared.size === 0) return nothing
  const notes = new Map(
    [...shared].map(([id, { concerns }]) => [id, listed(concerns.map(nameOfConcern))] as const),
  )
  return html`<section class="concern"><h2>${page.sharedHeading}</h2>${openRoutesView({
    routes: [...shared.values()].map(({ finding }) => finding),
    kind: most.concern.kind,
    asked: most.asked,
    doFirst: parts.flatMap(({ step }) => (step.route === null ? [] : [step.route])),
    clockRuns: parts.some(clockRunsFor),
    notes,
  })}</section>`
}

function listed(names: readonly string[]): string {
  return names.join(', ')
}
