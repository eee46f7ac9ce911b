import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CouncilDecision } from '../../facts.ts'
import { type Day, day } from '../../time/day.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import type { CertificateNeed } from '../mediation/certificate-exemption.ts'
import { timeToAppeal } from './time-to-appeal.ts'

function time(first: string, second: string, need: CertificateNeed, issued?: string, contacted?: string) {
  const dayOrNothing = (iso: string | undefined): Day | undefined =>
    iso === undefined ? undefined : day(iso)
  const concern = {
    certificateIssuedOn: dayOrNothing(issued),
    mediationAdviserContactedOn: dayOrNothing(contacted),
  } as CouncilDecision
  const { lastDay, latestDay, deadline } = timeToAppeal(
    { first: day(first), second: day(second) },
    concern,
    need,
    publishedCalendar,
  )
  return { lastDay, latestDay, worked: deadline !== null }
}

test('one date: one reading', () => {
  const expected = { lastDay: day('2026-04-01'), latestDay: day('2026-04-01'), worked: true }
  assert.deepEqual(time('2026-02-01', '2026-02-01', 'needed'), expected)
})

test('two dates: the later one for the latest reading', () => {
  assert.deepEqual(time('2026-02-02', '2026-02-10', 'needed'), {
    lastDay: day('2026-04-02'),
    latestDay: day('2026-04-10'),
    worked: true,
  })
})

test('a certificate counts where one is needed, and else only for the latest reading', () => {
  const both = { lastDay: day('2026-04-20'), latestDay: day('2026-04-20'), worked: true }
  assert.deepEqual(time('2026-02-01', '2026-02-01', 'needed', '2026-03-20'), both)
  for (const need of ['exempt', 'doubted', 'unknown'] as const)
    assert.deepEqual(time('2026-02-01', '2026-02-01', need, '2026-03-20'), {
      ...both,
      lastDay: day('2026-04-01'),
    })
})

test('after late contact a certificate counts only for the latest reading', () => {
  assert.deepEqual(time('2026-02-01', '2026-02-01', 'needed', '2026-04-20', '2026-04-10'), {
    lastDay: day('2026-04-01'),
    latestDay: day('2026-05-20'),
    worked: true,
  })
})

test('WK-20: the later reading lies beyond the bank holidays, so that nothing is refused', () => {
  assert.deepEqual(time('2028-10-24', '2028-10-24', 'needed'), {
    lastDay: day('2028-12-27'),
    latestDay: 'unknown',
    worked: true,
  })
})

test('the last day itself beyond the bank holidays: the two months, and nothing is refused', () => {
  assert.deepEqual(time('2028-11-21', '2028-11-21', 'exempt'), {
    lastDay: day('2029-01-21'),
    latestDay: 'unknown',
    worked: false,
  })
})

test('near the end of the bank holidays: the last day on every reading, where it can be worked out', () => {
  // Two months end on Saturday 2 December 2028.
  assert.deepEqual(time('2028-10-02', '2028-10-02', 'needed'), {
    lastDay: day('2028-12-04'),
    latestDay: day('2028-12-04'),
    worked: true,
  })
})

test('only the later of two dates leads beyond the bank holidays, so that nothing is refused', () => {
  assert.deepEqual(time('2028-08-02', '2028-11-20', 'needed'), {
    lastDay: day('2028-10-02'),
    latestDay: 'unknown',
    worked: true,
  })
})

test('before the bank holidays that are known: over long ago', () => {
  const { latestDay, worked } = time('2010-01-01', '2010-01-01', 'needed')
  assert.equal(worked, false)
  assert.ok(latestDay !== 'unknown' && latestDay < day('2010-05-01'))
})

test('the two months of the later date end before the bank holidays, or on their first day', () => {
  const { lastDay, latestDay } = time('2011-10-01', '2011-10-31', 'needed')
  assert.equal(lastDay, day('2011-12-01'))
  assert.ok(latestDay !== 'unknown' && latestDay >= day('2012-01-03'))
  assert.equal(time('2011-10-01', '2011-11-01', 'needed').latestDay, 'unknown')
})
