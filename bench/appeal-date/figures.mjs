/** What the appeal date costs, against a rules engine and against a function that gives only the day. */
import assert from 'node:assert/strict'
import { deadline } from '@way-forward/law'
import { alternate } from '../alternate.mjs'
import { bareAppealDay } from './bare-function.mjs'
import { appealInputs } from './inputs.mjs'
import { rulesEngineAppeal } from './rules-engine.mjs'

/** @param {{isQuick: boolean}} options @returns {Promise<readonly object[]>} the figures */
export async function appealDateFigures({ isQuick }) {
  const inputs = appealInputs()
  const engine = rulesEngineAppeal()
  await assertSameDays(inputs, engine)

  const ours = (repeats) => () => {
    const started = performance.now()
    let read = 0
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const input of inputs) read += readThrough(deadline('appeal', input))
    }
    return rateSince(started, repeats * inputs.length, read)
  }
  const bare = (repeats) => () => {
    const started = performance.now()
    let read = 0
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const input of inputs) read += bareAppealDay(input).charCodeAt(9)
    }
    return rateSince(started, repeats * inputs.length, read)
  }
  // The engine is slow enough for a part of the inputs, spread over all of them, to fill a round.
  const some = inputs.filter((_, index) => index % (isQuick ? 13 : 3) === 0)
  const rules = async () => {
    const started = performance.now()
    let read = 0
    for (const input of some) {
      const { lastDay, steps } = await engine(input)
      read += lastDay.charCodeAt(9)
      for (const { say, rule } of steps) read += say.length + rule.length
    }
    return rateSince(started, some.length, read)
  }

  const rounds = isQuick ? 5 : 11
  const againstRules = await alternate(ours(10), rules, rounds)
  const againstBare = await alternate(ours(isQuick ? 10 : 25), bare(isQuick ? 25 : 60), rounds)
  return [
    {
      name: 'appeal-date-vs-json-rules-engine',
      value: againstRules.ratio,
      atLeast: 50,
      unit: 'times as many a second',
      detail: `${perSecond(againstRules.ours)} with working, ${perSecond(againstRules.theirs)} by json-rules-engine`,
    },
    {
      name: 'appeal-date-vs-bare-function',
      value: 1 / againstBare.ratio,
      atMost: 5,
      unit: 'times the time',
      detail: `${perSecond(againstBare.ours)} with working, ${perSecond(againstBare.theirs)} of the day alone`,
    },
  ]
}

async function assertSameDays(inputs, engine) {
  for (const input of inputs) {
    const { lastDay } = deadline('appeal', input)
    assert.equal(bareAppealDay(input), lastDay, JSON.stringify(input))
    assert.equal((await engine(input)).lastDay, lastDay, JSON.stringify(input))
  }
  const refused = [
    { 'notice-sent': '2026-02-30' },
    { 'notice-sent': '2028-12-01' },
    { 'notice-sent': '2026-10-01', 'certificate-issued': '2026-09-30' },
  ]
  for (const input of refused) {
    assert.ok('faults' in deadline('appeal', input), JSON.stringify(input))
    assert.throws(() => bareAppealDay(input), RangeError)
    await assert.rejects(engine(input), RangeError)
  }
}

/** Reads every part of a result, so that nothing of it can be left unmade. */
function readThrough(result) {
  let read = result.lastDay.charCodeAt(9) + result.sources.length + (result.doubt?.length ?? 0)
  read += (result.laterDay?.charCodeAt(9) ?? 0) + (result.advisedDay?.charCodeAt(9) ?? 0)
  for (const { say, from, to, rule } of result.working) {
    read += say.length + (from?.charCodeAt(9) ?? 0) + (to?.charCodeAt(9) ?? 0) + rule.length
  }
  return read
}

function rateSince(started, count, read) {
  const seconds = (performance.now() - started) / 1000
  assert.ok(read > 0)
  return count / seconds
}

function perSecond(rate) {
  return `${Math.round(rate).toLocaleString('en-GB')} a second`
}
