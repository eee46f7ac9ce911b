/** Every day of the table on which the time to appeal ends just before a closed period (LAW-TIME-12, edge). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoOf, shift } from '../time/day.ts'
import { monthsAfter } from '../time/period.ts'
import { closedPeriodOf } from '../time/tribunal-time.ts'
import { publishedCalendar } from '../time/working-day.ts'
import { appeal } from './appeal.ts'
import { deadline } from './deadline.ts'

/** The end of the two months, the day that is surely in time, the later reading. */
const edgeDays = [
  ['2016-07-30', '2016-08-01', '2016-09-01'],
  ['2016-07-31', '2016-08-01', '2016-09-01'],
  ['2016-12-24', '2016-12-28', '2017-01-03'],
  ['2017-12-23', '2017-12-27', '2018-01-02'],
  ['2017-12-24', '2017-12-27', '2018-01-02'],
  ['2021-07-31', '2021-08-02', '2021-09-01'],
  ['2022-07-30', '2022-08-01', '2022-09-01'],
  ['2022-07-31', '2022-08-01', '2022-09-01'],
  ['2022-12-24', '2022-12-28', '2023-01-03'],
  ['2023-12-23', '2023-12-27', '2024-01-02'],
  ['2023-12-24', '2023-12-27', '2024-01-02'],
  ['2027-07-31', '2027-08-02', '2027-09-01'],
  ['2028-12-23', '2028-12-27', null],
  ['2028-12-24', '2028-12-27', null],
] as const

/** A notice two months before, from a month that has the same day-number. */
const noticeFor = (raw: string) =>
  raw.includes('-12-') ? raw.replace('-12-', '-10-') : raw.replace('-07-', '-05-')

test('there are fourteen such days from 2016 to 2028', () => {
  assert.equal(edgeDays.length, 14)
})

for (const [raw, lastDay, laterDay] of edgeDays) {
  test(`the two months end on ${raw}`, () => {
    const result = deadline('appeal', { 'notice-sent': noticeFor(raw) })
    assert.ok('lastDay' in result)
    assert.equal(result.working[0]?.to, raw)
    assert.equal(result.lastDay, lastDay)
    assert.equal(result.laterDay, laterDay)
    assert.match(result.doubt ?? '', /just before a closed period of the Tribunal/)
    assert.equal(/beyond the bank holidays/.test(result.doubt ?? ''), laterDay === null)
    const steps = result.working.filter(({ rule }) => rule === 'LAW-TIME-12')
    assert.deepEqual(
      steps.map(({ from, to }) => [from, to]),
      [[lastDay, laterDay]],
    )
  })
}

test('no other start day from 2015 on gives that doubt', () => {
  const found = new Set<string>()
  const { holidays } = publishedCalendar
  for (let sent = shift(holidays.from, 1096); sent < holidays.to; sent = shift(sent, 1)) {
    const raw = monthsAfter(sent, 2)
    if (raw > holidays.to || (raw >= shift(holidays.to, -6) && closedPeriodOf(raw) !== null)) break
    const { doubt } = appeal.work(
      {
        'notice-sent': sent,
        'notice-dated': undefined,
        'certificate-issued': undefined,
        'placement-only': false,
        'adviser-contacted': undefined,
      },
      publishedCalendar,
    )
    if (doubt?.includes('just before a closed period') === true) found.add(isoOf(raw))
  }
  assert.deepEqual(
    [...found],
    edgeDays.map(([raw]) => raw),
  )
})
