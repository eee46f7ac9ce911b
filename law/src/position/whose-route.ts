/** Who may use a route: the right may belong to someone other than the person who asks. */
import type { Person } from '../facts.ts'
import type { Route } from '../routes/route.ts'
import type { RouteFinding } from '../rule.ts'
import type { Day } from '../time/day.ts'

/** The finding as it is for the person who asks. */
export function asPersonMayUse(
  _route: Route,
  finding: RouteFinding,
  _person: Person,
  _on: Day,
): RouteFinding {
  return finding
}
