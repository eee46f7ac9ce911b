/** Routes that are open for several concerns in the same way. */
import type { Concern, Position, RouteFinding, RouteId } from '@way-forward/law'
import { isOffered } from './routes.ts'

/** A route that is shown once, and the concerns that it is open for. */
export interface SharedRoute {
  readonly finding: RouteFinding
  readonly concerns: readonly Concern[]
}

/**
 * Routes that are open for two concerns or more, and come after nothing that differs between them, so that
 * they need to be shown once. A route that says something of its own about a concern stays with it.
 */
export function sharedRoutes(
  parts: readonly { readonly concern: Concern; readonly found: Position }[],
): ReadonlyMap<RouteId, SharedRoute> {
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
