import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoOf } from '@way-forward/law'
import { dayInLondon, instantInLondon, spanInLondon, timeInLondon } from './london-time.ts'

const iso = (on: string, time: string): string => {
  const read = instantInLondon(on, time)
  return 'at' in read ? read.at.toISOString() : read.fault
}

test('a time in winter is that of UTC, in summer an hour before', () => {
  assert.equal(iso('2026-12-08', '10:00'), '2026-12-08T10:00:00.000Z')
  assert.equal(iso('2026-07-08', '10:00'), '2026-07-08T09:00:00.000Z')
  assert.equal(iso('2026-07-08', '00:30'), '2026-07-07T23:30:00.000Z')
})

test('in the nights in which the clocks change, every quarter of an hour is right, missing or double', () => {
  // By the rule of the law of summer time, written another way: it begins and ends at 01:00 UTC.
  const changes = [
    { on: '2027-03-28', forward: true },
    { on: '2026-10-25', forward: false },
    { on: '2027-10-31', forward: false },
    { on: '2028-03-26', forward: true },
  ]
  for (const { on, forward } of changes)
    for (let minute = 0; minute < 24 * 60; minute += 15) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      const isBetween = minute >= 60 && minute < 120
      const utc = Date.parse(`${on}T${time}:00Z`)
      const isSummer = forward ? minute >= 120 : minute < 60
      const wanted = new Date(utc - (isSummer ? 3_600_000 : 0)).toISOString()
      assert.equal(
        iso(on, time),
        isBetween ? (forward ? 'no-such-time' : 'comes-twice') : wanted,
        `${on} ${time}`,
      )
    }
})

test('what was typed is read again as it was, on every day of a year at noon and at midnight', () => {
  let on = Temporal.PlainDate.from('2026-11-01')
  for (let days = 0; days < 366; days += 1, on = on.add({ days: 1 }))
    for (const time of ['00:00', '12:00', '23:45']) {
      const read = instantInLondon(on.toString(), time)
      assert.ok('at' in read)
      assert.equal(timeInLondon(read.at), time)
      assert.equal(isoOf(dayInLondon(read.at)), on.toString())
    }
})

test('a span names its day once, and both where it goes over midnight', () => {
  const at = (text: string) => new Date(text)
  assert.equal(
    spanInLondon(at('2026-12-08T10:00Z'), at('2026-12-08T12:30Z')),
    'Tuesday 8 December 2026, 10:00 to 12:30',
  )
  assert.equal(
    spanInLondon(at('2026-07-08T21:30Z'), at('2026-07-08T23:30Z')),
    'Wednesday 8 July 2026, 22:30 to 00:30 on Thursday 9 July 2026',
  )
})
