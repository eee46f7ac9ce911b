import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CouncilClock, councilClocks } from '../../facts.ts'
import { day, isoOf } from '../../time/day.ts'
import { publishedCalendar } from '../../time/working-day.ts'
import { councilClockDeadline } from './council-clock.ts'
import { transferDeadline } from './transfer-clock.ts'

const clockOf = (given: object) =>
  councilClockDeadline({ id: 'late', kind: 'overdue', ...given }, publishedCalendar)
const lastDay = (given: object) => {
  const found = clockOf(given)
  return found === undefined || found === null ? found : `${found.kind} ${isoOf(found.lastDay)}`
}

/** Each clock that starts on 23 November 2026: LAW-WK-36, LAW-WK-37 and the dossier's table in section 5. */
const ends: Readonly<Record<Exclude<CouncilClock, 'phase-transfer'>, string>> = {
  'assessment-decision': '2027-01-04',
  'refusal-to-issue': '2027-03-15',
  'final-plan': '2027-04-12',
  'annual-review': '2027-11-22',
  'review-decision': '2026-12-21',
  'final-amended-plan': '2027-01-18',
  'reassessment-decision': '2026-12-08',
  'reassessment-final-plan': '2027-03-01',
}

test('each clock ends as its own deadline kind says', () => {
  for (const clock of councilClocks) {
    if (clock === 'phase-transfer') continue
    assert.equal(lastDay({ clock, startedOn: day('2026-11-23') }), `${clock} ${ends[clock]}`)
    assert.equal(lastDay({ clock }), undefined)
  }
  assert.equal(lastDay({ startedOn: day('2026-11-23') }), undefined)
})

test('a move of phase has its day by the phase, not by a start', () => {
  const clock = 'phase-transfer'
  assert.equal(lastDay({ clock, phase: 'primary-to-secondary', transferYear: 2027 }), `${clock} 2027-02-14`)
  assert.equal(lastDay({ clock, phase: 'secondary-to-post-16', transferYear: 2027 }), `${clock} 2027-03-30`)
  assert.equal(lastDay({ clock, phase: 'primary-to-secondary' }), undefined)
  assert.equal(lastDay({ clock, transferYear: 2027, startedOn: day('2026-11-23') }), undefined)
  const between = { clock, phase: 'between-post-16' }
  assert.equal(lastDay({ ...between, transferYear: 2027 }), undefined)
  assert.match(String(lastDay({ ...between, transferOn: day('2027-09-01') })), /^post-16-transfer 2027-03-/)
})

test('beyond the bank holidays there is no day', () => {
  assert.equal(lastDay({ clock: 'final-plan', startedOn: day('2005-01-01') }), null)
  assert.equal(transferDeadline({ phase: 'infant-to-junior', transferYear: 2099 }, publishedCalendar), null)
})
