import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LogWay } from '../config/operate.ts'
import { faultOf } from './fault-words.ts'
import { openLog } from './log.ts'
import type { SeenRequest } from './requests.ts'

const seen: SeenRequest = {
  id: '7d67967f-5a5b-47ef-b19f-3fac0435258c',
  method: 'GET',
  route: '/cases/:case',
  status: 200,
  milliseconds: 12.345,
  bytes: 4321,
  isCut: false,
}

/** What a log of a way writes, on both ways out. */
function written(way: LogWay) {
  const out: string[] = []
  const wrong: string[] = []
  const log = openLog({
    way,
    now: () => '2026-11-22T08:00:00.000Z',
    out: (line) => out.push(line),
    wrong: (line) => wrong.push(line),
  })
  return { log, out, wrong }
}

describe('the log', () => {
  it('writes a line of JSON for each thing', () => {
    const { log, out, wrong } = written('json')
    log.started('Way Forward is at http://localhost:3000')
    log.request(seen)
    log.request({ ...seen, status: 499, isCut: true })
    log.job({ name: 'look-at-due', became: 'failed', milliseconds: 1234.5 })
    log.report('The worker cannot reach the database')
    log.report('Fault: TypeError\n    at one (a.ts:1:2)\n    at two (b.ts:3:4)', seen.id)
    log.stopped('why')
    assert.deepEqual(wrong, [])
    assert.deepEqual(
      out.map((line) => JSON.parse(line)).map(({ time: _, ...said }) => said),
      [
        { level: 'info', event: 'start', says: 'Way Forward is at http://localhost:3000' },
        {
          level: 'info',
          event: 'request',
          request: seen.id,
          method: 'GET',
          route: '/cases/:case',
          status: 200,
          ms: 12.3,
          bytes: 4321,
        },
        {
          level: 'info',
          event: 'request',
          request: seen.id,
          method: 'GET',
          route: '/cases/:case',
          status: 499,
          ms: 12.3,
          bytes: 4321,
          cut: true,
        },
        { level: 'error', event: 'job', job: 'look-at-due', became: 'failed', ms: 1235 },
        { level: 'warn', event: 'trouble', says: 'The worker cannot reach the database' },
        {
          level: 'error',
          event: 'fault',
          says: 'Fault: TypeError',
          at: ['at one (a.ts:1:2)', 'at two (b.ts:3:4)'],
          request: seen.id,
        },
        { level: 'error', event: 'stop', says: 'why' },
      ],
    )
    assert.ok(out.every((line) => line.includes('"time":"2026-11-22T08:00:00.000Z"') && !line.includes('\n')))
  })

  it('writes words of what matters and nothing of requests, or nothing but why it stopped', () => {
    const text = written('text')
    const none = written('none')
    for (const { log } of [text, none]) {
      log.started('it is there')
      log.say('it changes the tables')
      log.report('Fault: TypeError')
      log.request(seen)
      log.job({ name: 'look-at-due', became: 'done', milliseconds: 1 })
      log.ended('over')
      log.stopped('no port')
    }
    assert.deepEqual(text.out, ['it is there'])
    assert.deepEqual(text.wrong, ['it changes the tables', 'Fault: TypeError', 'no port'])
    assert.deepEqual(none.out, [])
    assert.deepEqual(none.wrong, ['no port'])
  })
})

describe('a fault', () => {
  it('is told by its kind and its places, never by its words', () => {
    const planted = 'Planted-Name\n    at Planted-Name (planted.ts:1:2)\n    at planted'
    const told = faultOf(new TypeError(planted))
    assert.match(told, /^Fault: TypeError\n\s+at .*log\.test\.ts/)
    assert.doesNotMatch(told, /planted/i)
    assert.equal(faultOf('Planted-Name'), 'Fault: unknown')
    const renamed = new Error('Planted-Name')
    renamed.stack = 'something else\n    at Planted-Name (planted.ts:1:2)'
    assert.equal(faultOf(renamed), 'Fault: Error')
    assert.match(faultOf(new Error('')), /^Fault: Error\n\s+at /)
  })
})
