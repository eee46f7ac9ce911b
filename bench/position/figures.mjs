/** How many positions a second one core works out, made as data and read through, no words rendered. */
import assert from 'node:assert/strict'
import { position, routeDescriptions } from '@way-forward/law'
import { middle } from '../alternate.mjs'
import { daysAskedAbout, fiveConcerns, usualAppeal } from './cases.mjs'

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function positionFigures({ isQuick }) {
  return [
    figureOf('position-of-appeal-vs-limit', usualAppeal, 50_000, isQuick),
    figureOf('position-of-five-concerns-vs-limit', fiveConcerns, 15_000, isQuick),
  ]
}

/** @param limit positions a second that a core must work out */
function figureOf(name, facts, limit, isQuick) {
  assertWhole(facts)
  const count = Math.round(limit * (isQuick ? 0.25 : 1))
  measured(facts, count)
  const rounds = Array.from({ length: isQuick ? 5 : 11 }, () => measured(facts, count))
  const rate = middle(rounds.map(({ ofProcessor }) => ofProcessor))
  const byTheClock = middle(rounds.map(({ ofClock }) => ofClock))
  return {
    name,
    value: rate / limit,
    atLeast: 1,
    unit: `times the ${perSecond(limit)}`,
    detail: `${perSecond(rate)} of processor time, ${perSecond(byTheClock)} by the clock, ${facts.concerns.length} ${facts.concerns.length === 1 ? 'concern' : 'concerns'}`,
  }
}

/** One round: the rate by the time that the processor worked on it, and by the clock. */
function measured(facts, count) {
  const started = performance.now()
  const before = process.cpuUsage()
  let read = 0
  for (let index = 0; index < count; index++)
    read += readThrough(position(facts, daysAskedAbout[index % daysAskedAbout.length]))
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - started) / 1000
  assert.ok(read > 0)
  return { ofProcessor: count / ((user + system) / 1e6), ofClock: count / seconds }
}

/** On every day each concern has each route with a reason, and the case has dates with working and sources. */
function assertWhole(facts) {
  for (const day of daysAskedAbout) {
    const { routes, dates, warnings } = position(facts, day)
    assert.equal(routes.length, routeDescriptions.length * facts.concerns.length)
    for (const { why } of routes) assert.ok(why.length > 0)
    assert.ok(dates.length > 0)
    for (const { working, sources } of dates) assert.ok(working.length > 0 && sources.length > 0)
    assert.ok(warnings.length > 0)
  }
}

/** Reads every part of a position, so that nothing of it can be left unmade. */
function readThrough({ on, routes, dates, undated, warnings, unknown, ignored }) {
  let read = on.length + unknown.length
  for (const { id, concern, state, why, needs, first } of routes) {
    read += id.length + concern.length + state.length
    for (const { say, rule } of why) read += say.length + rule.length
    for (const need of needs) read += need.length
    if (first !== null) read += first.say.length + first.rule.length
  }
  for (const date of dates) {
    read += date.lastDay + (date.laterDay ?? 0) + (date.advisedDay ?? 0) + readDeadline(date)
  }
  for (const date of undated) read += readDeadline(date)
  for (const { code, say, rule, facts } of warnings)
    read += code.length + say.length + rule.length + facts.length
  for (const { fact, say } of ignored) read += fact.length + say.length
  return read
}

function readDeadline({ kind, doubt, manner, runsOn, working, sources }) {
  let read = kind.length + (doubt?.length ?? 0) + manner.length + runsOn.length
  for (const { say, from, to, rule } of working) read += say.length + (from ?? 0) + (to ?? 0) + rule.length
  for (const { provision, link, confidence } of sources) {
    read += provision.length + link.length + confidence.length
  }
  return read
}

function perSecond(rate) {
  return `${Math.round(rate).toLocaleString('en-GB')} a second`
}
