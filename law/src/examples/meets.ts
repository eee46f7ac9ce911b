/** Whether what was expected came out. */
import { deadline } from '../deadlines/deadline.ts'
import { noticeOfKind } from '../notices/contents.ts'
import type { PositionResult } from '../position/position-result.ts'
import type { RuleId } from '../provisions.ts'
import type { RouteFinding } from '../rule.ts'
import type { Expectation } from './example.ts'

/** What came out for an expectation. */
export interface Met {
  readonly holds: boolean
  /** What was found instead, in a few words, for a message. */
  readonly found: string
  /** The rules that the part of the answer cites which the expectation is about. */
  readonly cites: readonly RuleId[]
}

/** Holds an expectation against a position. */
export function meets(expected: Expectation, found: PositionResult): Met {
  if ('route' in expected) return meetsRoute(expected, found)
  if ('date' in expected) return meetsDate(expected, found)
  if ('noDate' in expected) {
    const dates = found.dates.filter(
      ({ kind, concern }) => kind === expected.noDate && isOf(expected, concern),
    )
    return { holds: dates.length === 0, found: dates.map(({ lastDay }) => lastDay).join(), cites: [] }
  }
  if ('warning' in expected) {
    const warnings = found.warnings.filter(
      ({ code, concern, rule }) =>
        code === expected.warning &&
        isOf(expected, concern) &&
        (expected.cites === undefined || rule === expected.cites),
    )
    return {
      holds: warnings.length > 0,
      found: found.warnings.map(({ code, rule }) => `${code} ${rule}`).join(', '),
      cites: warnings.map(({ rule }) => rule),
    }
  }
  if ('noWarning' in expected) {
    const given = found.warnings.some(
      ({ code, concern }) => code === expected.noWarning && isOf(expected, concern),
    )
    return { holds: !given, found: given ? 'it was given' : '', cites: [] }
  }
  if ('unknown' in expected) {
    return {
      holds: found.unknown.some(({ fact, concern }) => fact === expected.unknown && isOf(expected, concern)),
      found: found.unknown.map(({ fact }) => fact).join(', '),
      cites: [],
    }
  }
  return 'deadline' in expected ? meetsDeadline(expected) : meetsNotice(expected)
}

function meetsRoute(expected: Extract<Expectation, { route: string }>, { routes }: PositionResult): Met {
  const findings = routes.filter(({ id, concern }) => id === expected.route && isOf(expected, concern))
  const cites = findings.flatMap(citedBy)
  const holds =
    'state' in expected
      ? findings.some(({ state }) => state === expected.state)
      : cites.includes(expected.cites)
  return {
    holds,
    found: findings.map(({ state }) => `${state}, citing ${cites.join(' ')}`).join('; '),
    cites,
  }
}

function citedBy({ why, first }: RouteFinding): readonly RuleId[] {
  return [...why, ...(first === null ? [] : [first])].map(({ rule }) => rule)
}

function meetsDate(expected: Extract<Expectation, { date: string }>, { dates }: PositionResult): Met {
  const ofKind = dates.filter(({ kind, concern }) => kind === expected.date && isOf(expected, concern))
  return {
    holds: ofKind.some((each) => isDated(expected, each)),
    found: ofKind.map(({ lastDay, laterDay }) => `${lastDay} (${laterDay})`).join(', ') || 'no such date',
    cites: ofKind.flatMap(({ working }) => working.map(({ rule }) => rule)),
  }
}

function meetsDeadline(expected: Extract<Expectation, { deadline: string }>): Met {
  const found = deadline(expected.deadline, expected.values)
  if ('faults' in found) {
    return { holds: false, found: found.faults.map(({ message }) => message).join(' '), cites: [] }
  }
  return {
    holds: isDated(expected, found) && (expected.runsOn === undefined || found.runsOn === expected.runsOn),
    found: `${found.lastDay} (${found.laterDay}), ${found.runsOn}`,
    cites: found.working.map(({ rule }) => rule),
  }
}

function meetsNotice(expected: Extract<Expectation, { notice: string }>): Met {
  const notice = noticeOfKind(expected.notice)
  const item = notice?.contents.find(({ item: name }) => name === expected.item)
  return {
    holds: notice !== null && (item?.standing === 'statutory') === expected.required,
    found: item?.standing ?? 'not in this notice',
    cites: item === undefined ? [] : [item.rule],
  }
}

function isDated(
  expected: { readonly lastDay: string | null; readonly laterDay?: string | null },
  found: { readonly lastDay: string | null; readonly laterDay: string | null },
): boolean {
  return (
    found.lastDay === expected.lastDay &&
    (expected.laterDay === undefined || found.laterDay === expected.laterDay)
  )
}

function isOf(expected: { readonly concern?: string | null }, concern: string | null): boolean {
  return expected.concern === undefined || expected.concern === concern
}
