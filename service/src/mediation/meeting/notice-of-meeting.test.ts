import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, deadline, isoOf, publishedCalendar, shift, weekdayOf, workingDaysAfter } from '@way-forward/law'
import { noticeOf } from './notice-of-meeting.ts'

const rank: readonly string[] = ['safe', 'borderline', 'short']

test('on every day of two years notice is what the law package counts, and the dossier’s own test', () => {
  const { sendRegulations } = publishedCalendar
  const seen = { safe: 0, borderline: 0, short: 0, unknown: 0 }
  for (let meeting = day('2026-01-01'); meeting <= day('2027-12-31'); meeting = shift(meeting, 1)) {
    const meetingOn = isoOf(meeting)
    const law = deadline('mediation-notice', { meeting: meetingOn })
    assert.ok(!('faults' in law) && law.lastDay !== null)
    for (let back = 0; back <= 16; back += 1) {
      const told = shift(meeting, -back)
      const { is, lastDay, laterDay, doubt } = noticeOf(isoOf(told), meetingOn, publishedCalendar)
      assert.equal(lastDay, law.lastDay)
      assert.equal(laterDay, law.laterDay ?? law.lastDay)
      // LAW-MED-28: workingDaysAfter(noticeDate, 5) <= mediationDate; a stricter reading needs six.
      const [five, six] = [5, 6].map((days) => workingDaysAfter(told, days, sendRegulations) <= meeting)
      assert.equal(is, six ? 'safe' : five ? 'borderline' : 'short', `${isoOf(told)} for ${meetingOn}`)
      assert.equal(doubt !== null, is === 'borderline')
      // By the deadline alone it is the same on working days, and on others never kinder to whoever tells.
      const byDeadline: string =
        isoOf(told) <= law.lastDay
          ? 'safe'
          : isoOf(told) <= (law.laterDay ?? law.lastDay)
            ? 'borderline'
            : 'short'
      if (sendRegulations.includes(told)) assert.equal(is, byDeadline, `${isoOf(told)} for ${meetingOn}`)
      else assert.ok(rank.indexOf(is) <= rank.indexOf(byDeadline))
      seen[is] += 1
    }
  }
  assert.equal(seen.unknown, 0)
  for (const name of ['safe', 'borderline', 'short'] as const) assert.ok(seen[name] > 500, name)
})

test('exactly five working days is borderline on a plain week and around bank holidays', () => {
  const is = (told: string, meeting: string) => noticeOf(told, meeting, publishedCalendar).is
  assert.equal(weekdayOf(day('2026-12-08')), 2)
  assert.equal(is('2026-11-30', '2026-12-08'), 'safe')
  assert.equal(is('2026-12-01', '2026-12-08'), 'borderline')
  assert.equal(is('2026-12-02', '2026-12-08'), 'short')
  // Good Friday and Easter Monday 2026 are 3 and 6 April.
  assert.equal(is('2026-04-02', '2026-04-14'), 'safe')
  assert.equal(is('2026-04-07', '2026-04-14'), 'borderline')
  assert.equal(is('2026-04-08', '2026-04-14'), 'short')
})

test('where the holidays of a year are not known yet nothing is said', () => {
  const far = noticeOf('2050-01-01', '2050-01-03', publishedCalendar)
  assert.deepEqual([far.is, far.lastDay, far.laterDay], ['unknown', null, null])
})
