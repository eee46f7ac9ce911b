import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { actInWords, oneself } from '../act-words.ts'
import { acts } from '../note-act.ts'
import { historyByDay } from './history-by-day.ts'
import type { HistoryLine } from './read-history.ts'

const person = { id: 'a', name: 'A parent' }
let number = 100
const line = (given: Partial<HistoryLine>): HistoryLine => {
  number -= 1
  return {
    number,
    at: new Date(`2026-11-22T09:${number % 60}:00Z`),
    on: '2026-11-22',
    act: 'looked-at-case',
    person,
    isMine: false,
    party: 'p',
    wall: null,
    aboutId: null,
    aboutPerson: null,
    ...given,
  }
}

describe('the history by day', () => {
  it('says once what somebody did several times in a day, from the first time to the last', () => {
    const lines = [line({}), line({}), line({}), line({ on: '2026-11-21' })]
    const days = historyByDay(lines)
    assert.deepEqual(
      days.map(({ on, entries }) => [on, entries.map(({ times }) => times)]),
      [
        ['2026-11-22', [3]],
        ['2026-11-21', [1]],
      ],
    )
    assert.deepEqual(days[0]?.entries[0]?.firstAt, lines[2]?.at)
    assert.deepEqual(days[0]?.entries[0]?.lastAt, lines[0]?.at)
  })

  it('keeps apart what different people did, for different parties, behind different walls, to different parties', () => {
    const [day] = historyByDay([
      line({}),
      line({ person: { id: 'b', name: 'Another' } }),
      line({ party: 'q' }),
      line({ person: null }),
      line({ act: 'added-entry', wall: 'one' }),
      line({ act: 'added-entry', wall: 'two' }),
      line({ act: 'shared-wall', wall: 'one', aboutId: 'p' }),
      line({ act: 'shared-wall', wall: 'one', aboutId: 'q' }),
    ])
    assert.equal(day?.entries.length, 8)
  })

  it('counts what was told behind two walls as one thing', () => {
    const [day] = historyByDay([
      line({ act: 'invited', wall: 'one', aboutId: 'x' }),
      line({ act: 'invited', wall: 'two', aboutId: 'x' }),
      line({ act: 'invited', wall: 'two', aboutId: 'y' }),
    ])
    assert.deepEqual(
      day?.entries.map(({ times, walls }) => [times, walls]),
      [[2, ['one', 'two']]],
    )
  })

  it('names who was given a case and who gave it up', () => {
    const to = (aboutId: string, aboutPerson: string | null) => ({ aboutId, aboutPerson })
    const [day] = historyByDay([
      line({ act: 'assigned', ...to('b', 'A colleague') }),
      line({ act: 'assigned', ...to('c', 'Another colleague') }),
      line({ act: 'unassigned', ...to('a', 'A parent') }),
      line({ act: 'unassigned', ...to('d', null) }),
    ])
    assert.deepEqual(
      day?.entries.map(({ act, times, toPerson }) => actInWords(act, times, toPerson)),
      [
        'gave the case to A colleague',
        'gave the case to Another colleague',
        'gave up the case',
        'took the case from a colleague',
      ],
    )
    assert.equal(actInWords('assigned', 1, oneself), 'took on the case')
  })

  it('has nothing to say of nothing', () => {
    assert.deepEqual(historyByDay([]), [])
  })
})

describe('acts in words', () => {
  it('says every act, once and several times', () => {
    for (const act of acts) {
      for (const times of [1, 2, 7]) {
        assert.match(actInWords(act, times), /^[a-z].*[^.]$/, act)
        assert.ok(!actInWords(act, times).includes('no words'), act)
      }
    }
    assert.equal(actInWords('looked-at-case', 2), 'opened the case file twice')
    assert.equal(actInWords('shared-wall', 2, 'Example SENDIASS'), 'chose what Example SENDIASS can see')
  })

  it('does not fall over an act that a later version noted', () => {
    for (const act of ['flew', 'constructor', '']) assert.match(actInWords(act, 3), /no words for 3 times$/)
  })
})
