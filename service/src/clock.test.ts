import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { day, isoOf } from '@way-forward/law'
import { londonDay, systemClock } from './clock.ts'

describe('the day in Europe/London', () => {
  it('turns at midnight there, an hour before midnight UTC in summer', () => {
    assert.equal(isoOf(londonDay(Temporal.Instant.from('2026-07-01T22:59:59Z'))), '2026-07-01')
    assert.equal(isoOf(londonDay(Temporal.Instant.from('2026-07-01T23:00:00Z'))), '2026-07-02')
  })

  it('turns at midnight UTC in winter', () => {
    assert.equal(isoOf(londonDay(Temporal.Instant.from('2026-12-31T23:59:59Z'))), '2026-12-31')
    assert.equal(isoOf(londonDay(Temporal.Instant.from('2027-01-01T00:00:00Z'))), '2027-01-01')
  })

  it('is right on the days on which the clocks change', () => {
    assert.equal(isoOf(londonDay(Temporal.Instant.from('2026-03-28T23:59:59Z'))), '2026-03-28')
    assert.equal(isoOf(londonDay(Temporal.Instant.from('2026-03-29T22:59:59Z'))), '2026-03-29')
    assert.equal(isoOf(londonDay(Temporal.Instant.from('2026-03-29T23:00:00Z'))), '2026-03-30')
    assert.equal(isoOf(londonDay(Temporal.Instant.from('2026-10-25T23:59:59Z'))), '2026-10-25')
    assert.equal(isoOf(londonDay(Temporal.Instant.from('2026-10-26T00:00:00Z'))), '2026-10-26')
  })

  it('is a day that the law can count from', () => {
    assert.match(isoOf(systemClock.today()), /^20\d\d-\d\d-\d\d$/)
  })

  it('does not depend on the zone of the machine', () => {
    // Late in the evening in London it is tomorrow in one of these zones, and still today in the other.
    const program = `
      const { londonDay } = await import(${JSON.stringify(new URL('clock.ts', import.meta.url).href)})
      console.log(londonDay(Temporal.Instant.from('2026-07-01T22:30:00Z')))`
    const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }).stdout.trim(),
    )
    assert.deepEqual(days, [String(day('2026-07-01')), String(day('2026-07-01'))])
  })
})
