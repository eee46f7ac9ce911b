/** A position about one concern in a few words each, so that a test can name all that it expects in a line. */
import { positionFrom } from '../position/position-result.ts'
import type { RouteId } from '../rule.ts'

/** What came out, in words such as `open, EXC-01 EXC-02, first EXC-01, needs exclusion`. */
export interface InBrief {
  /** A route: its state, the rules of its reasons, what comes first, what it needs. */
  readonly route: (id: RouteId) => string
  /** What a route says: its reasons, then what comes first. */
  readonly says: (id: RouteId) => readonly string[]
  /** The state of a route alone. */
  readonly state: (id: RouteId) => string
  /** Each date as `kind last-day`, with the later reading where there is one; a kind without a day alone. */
  readonly dates: readonly string[]
  /** Each warning as `code rule`. */
  readonly warnings: readonly string[]
}

/**
 * The position for one concern as it comes from outside.
 * @param on ISO day
 * @throws Error where the facts or the day have faults: a fault of the test
 */
export function inBrief(concern: Readonly<Record<string, unknown>>, on: string): InBrief {
  const found = positionFrom({ concerns: [{ id: 'one', ...concern }] }, on)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  const findingOf = (id: RouteId) => {
    const finding = found.routes.find((each) => each.id === id)
    if (finding === undefined) throw new Error(`There is no finding for ${id}`)
    return finding
  }
  return {
    route(id) {
      const { state, why, first, needs } = findingOf(id)
      return [
        state,
        why.map(({ rule }) => short(rule)).join(' '),
        ...(first === null ? [] : [`first ${short(first.rule)}`]),
        ...(needs.length === 0 ? [] : [`needs ${needs.join(' ')}`]),
      ].join(', ')
    },
    says(id) {
      const { why, first } = findingOf(id)
      return [...why, ...(first === null ? [] : [first])].map(({ say }) => say)
    },
    state: (id) => findingOf(id).state,
    dates: found.dates.map(({ kind, lastDay, laterDay }) =>
      [kind, lastDay, laterDay].filter((part) => part !== null).join(' '),
    ),
    warnings: found.warnings.map(({ code, rule }) => `${code} ${short(rule)}`),
  }
}

function short(rule: string): string {
  return rule.replace('LAW-', '')
}
