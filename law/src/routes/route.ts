/** The shape of a route: what it is on every day, and what it is for one concern on one day. */
import type { ConcernKind, FactName } from '../facts.ts'
import type { Matter, MatterOf, Matters } from '../position/matter.ts'
import type { RuleId } from '../provisions.ts'
import type { Reason, RouteDescription, State } from '../rule.ts'

/** One route. */
export interface Route {
  readonly description: RouteDescription
  /** What says what the route is for a concern of this kind on a day. A legal outcome is never an exception. */
  readonly finderOf: (kind: ConcernKind) => (matter: Matter) => Found
}

/** What a route's finder says: everything but which route and whose concern. */
export interface Found {
  readonly state: State
  readonly why: readonly Reason[]
  readonly needs: readonly FactName[]
  readonly first: Reason | null
}

/** What a route is for each kind of concern: no kind can be forgotten. */
export type Finders = { readonly [K in ConcernKind]: (matter: Matters[K]) => Found }

/** Makes a route of its description and of what it says of each kind of concern. */
export function route(description: RouteDescription, finders: Finders): Route {
  const byKind = finders as Readonly<Record<ConcernKind, (matter: Matter) => Found>>
  return { description, finderOf: (kind) => byKind[kind] }
}

/**
 * The same finder for several kinds of concern.
 * @param kinds whose facts the finder reads
 */
export function forKinds<const K extends ConcernKind>(
  kinds: readonly K[],
  finder: (matter: MatterOf<K>) => Found,
): { readonly [N in K]: (matter: MatterOf<K>) => Found } {
  return Object.fromEntries(kinds.map((kind) => [kind, finder])) as never
}

/** The same finding for several kinds of concern, whatever their facts. */
export function always<const K extends ConcernKind>(
  kinds: readonly K[],
  finding: Found,
): { readonly [N in K]: () => Found } {
  return Object.fromEntries(kinds.map((kind) => [kind, () => finding])) as never
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
