/** Which kinds of concern a route can be for, as the law itself says it of worked facts. */
import {
  type ConcernKind,
  concernKinds,
  examplesOf,
  positionFrom,
  type RouteId,
  ruleIds,
  type State,
  workedFacts,
} from '@way-forward/law'

/** Facts and a day to ask about. */
interface Asked {
  readonly facts: { readonly person?: object; readonly concerns: readonly object[] }
  readonly on: string
}

const usualDay = '2026-11-21'

/** The kinds of concern that a route is for. */
export interface ConcernsOfRoute {
  /** With some facts it is open. */
  readonly now: readonly ConcernKind[]
  /** It can open on something that is still to come, such as a decision. */
  readonly later: readonly ConcernKind[]
}

let found: ReadonlyMap<string, ReadonlySet<State>> | null = null

/** The kinds that a route is for, in the order of the kinds. */
export function concernsOfRoute(id: RouteId): ConcernsOfRoute {
  // Asked once, when somebody first looks at a route.
  found ??= everyAnswer()
  const statesOf = (kind: ConcernKind) => found?.get(`${id} ${kind}`) ?? new Set<State>()
  const isOpen = (kind: ConcernKind) => statesOf(kind).has('open') || statesOf(kind).has('closed')
  const comes = (kind: ConcernKind) => !isOpen(kind) && statesOf(kind).has('not-yet')
  const isUnclear = (kind: ConcernKind) => !comes(kind) && statesOf(kind).has('unknown')
  return {
    now: concernKinds.filter((kind) => isOpen(kind) || isUnclear(kind)),
    later: concernKinds.filter(comes),
  }
}

/** The states that came out, by route and kind of concern. */
function everyAnswer(): ReadonlyMap<string, ReadonlySet<State>> {
  const states = new Map<string, Set<State>>()
  for (const { facts, on } of asked()) {
    const position = positionFrom(facts, on)
    if ('faults' in position) continue
    const kindOf = new Map(facts.concerns.map((concern) => [idOf(concern), kindIn(concern)]))
    for (const { id, concern, state } of position.routes) {
      const key = `${id} ${kindOf.get(concern)}`
      const known = states.get(key) ?? new Set()
      states.set(key, known.add(state))
    }
  }
  return states
}

/** One for each kind, one with nothing known, one outside England, and every example of a rule. */
function asked(): readonly Asked[] {
  return [
    ...concernKinds.flatMap((kind) => [
      { facts: workedFacts(kind), on: usualDay },
      { facts: { concerns: [{ id: kind, kind }] }, on: usualDay },
      { facts: { person: { nation: 'wales' }, concerns: [{ id: kind, kind }] }, on: usualDay },
    ]),
    ...ruleIds.flatMap(examplesOf),
  ]
}

function idOf(concern: object): string {
  return (concern as { readonly id: string }).id
}

function kindIn(concern: object): ConcernKind {
  return (concern as { readonly kind: ConcernKind }).kind
}
