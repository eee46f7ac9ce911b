/** The shape of a route: what it is on every day, and what it is for one concern on one day. */
import type { FactName } from '../facts.ts'
import type { Matter } from '../position/matter.ts'
import type { RuleId } from '../provisions.ts'
import type { Reason, RouteDescription, RouteFinding, State } from '../rule.ts'

/** One route. */
export interface Route {
  readonly description: RouteDescription
  /** What the route is for this concern on this day. A legal outcome is never an exception. */
  readonly find: (matter: Matter) => RouteFinding
}

/** What a route's `find` says: everything but which route and whose concern. */
export interface Found {
  readonly state: State
  readonly why: readonly Reason[]
  readonly needs: readonly FactName[]
  readonly first: Reason | null
}

/** Makes a route of its description and of what it says of a matter. */
export function route(description: RouteDescription, find: (matter: Matter) => Found): Route {
  const { id } = description
  return {
    description,
    find(matter) {
      const { state, why, needs, first } = find(matter)
      return { id, concern: matter.concern.id, state, why, needs, first }
    },
  }
}

/** A reason. @param say one or two plain sentences, the same on every day */
export function reason(say: string, rule: RuleId): Reason {
  return Object.freeze({ say, rule })
}

/** What a route says, made once where it never changes. */
export function found(
  state: State,
  why: readonly Reason[],
  needs: readonly FactName[] = nothing,
  first: Reason | null = null,
): Found {
  return { state, why, needs, first }
}
const nothing: readonly FactName[] = []
