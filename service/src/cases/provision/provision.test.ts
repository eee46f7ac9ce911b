import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Day, day, isoOf, shift } from '@way-forward/law'
import fc from 'fast-check'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import type { PersonTx } from '../../db/data.ts'
import { parentsCase } from '../sharing/shares-of-test.ts'
import { addProvision, correctProvision } from './add-provision.ts'
import { deliveries, mondayOf, totalsOf, type WeekRecord, weeksOf } from './provision-log.ts'
import { logAsPoints, logRows, timeInWords, weekInWords } from './provision-words.ts'
import { readProvisions } from './read-provisions.ts'
import { recordWeek } from './record-week.ts'

const monday = day('2026-09-07')
const week = (number: number) => shift(monday, 7 * number)
const therapy = {
  section: 'F',
  says: 'Speech and language therapy, one hour a week.',
  minutesAWeek: 60,
  fromOn: null,
  untilOn: null,
} as const

function record(weekOf: Day, delivered: WeekRecord['delivered'], minutes: number | null = null): WeekRecord {
  const at = new Date('2026-11-01T12:00:00Z')
  return {
    weekOf: isoOf(weekOf),
    delivered,
    minutes,
    note: null,
    recordedBy: null,
    recordedAt: at,
    changes: 0,
  }
}

describe('weeks and sums', () => {
  const period = { first: week(0), last: week(5) }

  it('a week begins on a Monday, on every day of the calendar', () => {
    for (let each = day('1969-12-20'); each < day('1970-02-01'); each = shift(each, 1)) {
      const found = mondayOf(each)
      assert.ok(each - found >= 0 && each - found < 7)
      assert.equal(new Date(`${isoOf(found)}T00:00:00Z`).getUTCDay(), 1)
    }
    assert.equal(isoOf(mondayOf(day('2026-11-22'))), '2026-11-16')
  })

  it('counts what is known, and leaves weeks without a record, holidays and unknown times out of the minutes', () => {
    const weeks = weeksOf(
      {
        ...therapy,
        weeks: [
          record(week(0), 'all'),
          record(week(1), 'part', 20),
          record(week(2), 'none'),
          record(week(3), 'holiday'),
          record(week(4), 'part'),
        ],
      },
      period,
    )
    assert.deepEqual(totalsOf(weeks), {
      weeks: 4,
      all: 1,
      part: 2,
      none: 1,
      holidays: 1,
      unrecorded: 1,
      counted: 3,
      promised: 180,
      given: 80,
      missed: 100,
    })
    assert.deepEqual(weeks.map(weekInWords), [
      '1 hour of 1 hour',
      '20 minutes of 1 hour',
      'None of 1 hour',
      'Holiday',
      'Part of 1 hour, not known how long',
      'No record',
    ])
  })

  it('never guesses, whatever is recorded', () => {
    const recorded = fc.uniqueArray(
      fc.record({
        week: fc.integer({ min: 0, max: 5 }),
        delivered: fc.constantFrom(...deliveries),
        minutes: fc.option(fc.integer({ min: 0, max: 300 })),
      }),
      { selector: (each) => each.week },
    )
    fc.assert(
      fc.property(recorded, fc.option(fc.integer({ min: 1, max: 300 })), (records, minutesAWeek) => {
        const weeks = records.map((each) => record(week(each.week), each.delivered, each.minutes))
        const totals = totalsOf(weeksOf({ ...therapy, minutesAWeek, weeks }, period))
        assert.equal(totals.unrecorded, 6 - records.length)
        assert.equal(totals.weeks + totals.holidays, records.length)
        assert.ok(totals.counted <= totals.weeks)
        assert.equal(totals.promised, totals.counted * (minutesAWeek ?? 0))
        assert.equal(totals.missed, Math.max(0, totals.promised - totals.given))
        if (minutesAWeek === null) assert.equal(totals.counted, 0)
      }),
    )
  })

  it('asks only for the weeks in which the plan says so, on both sides of each boundary', () => {
    const between = (fromOn: string | null, untilOn: string | null) =>
      weeksOf({ ...therapy, fromOn, untilOn, weeks: [] }, period).map((each) => isoOf(each.monday))
    assert.equal(between(null, null).length, 6)
    // The Sunday of the second week, and the Monday after it.
    assert.equal(between('2026-09-20', null)[0], '2026-09-14')
    assert.equal(between('2026-09-21', null)[0], '2026-09-21')
    assert.equal(between(null, '2026-09-21').at(-1), '2026-09-21')
    assert.equal(between(null, '2026-09-20').at(-1), '2026-09-14')
  })

  it('are said in words', () => {
    assert.deepEqual([0, 1, 45, 60, 61, 120, 150].map(timeInWords), [
      '0 minutes',
      '1 minute',
      '45 minutes',
      '1 hour',
      '1 hour 1 minute',
      '2 hours',
      '2 hours 30 minutes',
    ])
  })
})

describe('a provision log', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  let other: string
  let stranger: string
  let caseId: string
  let family: string
  let shared: string
  before(async () => {
    test = await testData()
    const made = await parentsCase(test)
    ;({ parent, other, stranger, caseId } = made)
    ;({ family, shared } = made.walls)
  })
  after(() => test.close())
  const as = <T>(person: string, work: (tx: PersonTx) => Promise<T>): Promise<T> =>
    test.data.actingAs({ person, caseId }, work)
  const all = (person = parent) => as(person, (tx) => readProvisions(tx, caseId))

  it('keeps what is recorded where the plan’s words are corrected, and shows both', async () => {
    const id = await as(parent, (tx) => addProvision(tx, shared, { caseId, ...therapy }))
    const given = (provision: string, delivered: 'all' | 'part', minutes: number | null) =>
      as(parent, (tx) =>
        recordWeek(tx, {
          caseId,
          weekOf: '2026-09-07',
          given: [{ provision, wall: shared, delivered, minutes, note: null }],
        }),
      )
    await given(id, 'all', null)
    const correct = (person: string, minutesAWeek: number) =>
      as(person, (tx) => correctProvision(tx, id, { caseId, ...therapy, minutesAWeek }))
    const both = await Promise.all([correct(parent, 90), correct(other, 120)])
    assert.equal(both.filter((each) => each === 'corrected-already').length, 1)
    assert.equal(await correct(stranger, 30), 'not-there')
    const [done] = both.filter((each) => typeof each === 'object')
    await given(done?.id ?? '', 'part', 20)
    const [provision, ...rest] = await all(other)
    assert.deepEqual(rest, [])
    assert.equal(provision?.id, done?.id)
    assert.deepEqual(
      provision?.earlier.map((each) => [each.id, each.minutesAWeek]),
      [[id, 60]],
    )
    assert.deepEqual(
      provision?.weeks.map(({ weekOf, delivered, minutes, changes }) => [
        weekOf,
        delivered,
        minutes,
        changes,
      ]),
      [['2026-09-07', 'part', 20, 1]],
    )
  })

  it('stands behind its wall, and takes nothing from those who may not write there', async () => {
    const id = await as(parent, (tx) => addProvision(tx, family, { caseId, ...therapy, section: 'G' }))
    assert.ok((await all()).some((each) => each.id === id))
    assert.ok(!(await all(other)).some((each) => each.id === id))
    assert.deepEqual(await all(stranger), [])
    const push = (person: string, wall: string, weekOf = '2026-09-07') =>
      as(person, (tx) =>
        recordWeek(tx, {
          caseId,
          weekOf,
          given: [{ provision: id, wall, delivered: 'none', minutes: null, note: null }],
        }),
      )
    await assert.rejects(push(other, family), { code: '42501' })
    await assert.rejects(push(stranger, family), { code: '42501' })
    // Through another wall: what is recorded stands behind the wall of what it is about.
    await assert.rejects(push(other, shared), { code: '23503' })
    await assert.rejects(push(parent, family, '2026-09-08'), { code: '23514' })
    await assert.rejects(
      as(other, (tx) => addProvision(tx, family, { caseId, ...therapy })),
      { code: '42501' },
    )
  })

  it('becomes a table with the weeks that nobody recorded, and points for a letter', async () => {
    const id = await as(parent, (tx) =>
      addProvision(tx, family, { caseId, ...therapy, section: 'H', says: `Respite. ${'x'.repeat(1500)}` }),
    )
    const give = (number: number, delivered: 'all' | 'part' | 'none', minutes: number | null) =>
      as(parent, (tx) =>
        recordWeek(tx, {
          caseId,
          weekOf: isoOf(week(number)),
          given: [{ provision: id, wall: family, delivered, minutes, note: '=1+1' }],
        }),
      )
    await give(0, 'none', null)
    await give(2, 'part', 15)
    await give(3, 'all', null)
    const provisions = (await all()).filter((each) => each.id === id)
    const period = { first: week(0), last: week(3) }
    assert.deepEqual(
      logRows(provisions, period).map(([weekOf, section, , promised, given, minutes, note]) => [
        weekOf,
        section,
        promised,
        given,
        minutes,
        note,
      ]),
      [
        ['2026-09-07', 'H', '60', 'None', '0', '=1+1'],
        ['2026-09-14', 'H', '60', 'No record', '', ''],
        ['2026-09-21', 'H', '60', 'Part', '15', '=1+1'],
        ['2026-09-28', 'H', '60', 'All', '60', '=1+1'],
      ],
    )
    const [point, ...more] = logAsPoints(provisions, period, 1000)
    assert.deepEqual(more, [])
    assert.ok(point !== undefined && point.length <= 1000)
    assert.match(
      point,
      /… \(Section H\): in 3 weeks recorded from 7 September 2026 to 4 October 2026, none in 1 week, part in 1 week, all in 1 week\. Promised 3 hours, given 1 hour 15 minutes, missed 1 hour 45 minutes\.$/,
    )
    // Where all was given there is nothing to ask for.
    assert.deepEqual(logAsPoints(provisions, { first: week(3), last: week(3) }, 1000), [])
  })
})
