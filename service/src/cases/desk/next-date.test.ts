import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { concernKinds, day, isoOf, publishedCalendar, workedFacts } from '@way-forward/law'
import type { StoredEvent } from '../case-file.ts'
import { nextDateOf } from './next-date.ts'

const on = day('2026-11-21')

/** Facts as events, as they are recorded. */
function eventsOf(concern: string, facts: Readonly<Record<string, string>>): readonly StoredEvent[] {
  return Object.entries(facts).map(([fact, value], at) => ({
    id: `${concern}-${at}`,
    concern,
    fact,
    value,
    corrects: null,
    number: at,
  }))
}

describe('the next date of a family', () => {
  const refused = eventsOf('letter', {
    decision: 'refuse-assess',
    noticeSentOn: '2026-11-02',
    mediationAdviserContactedOn: 'no',
    appealMadeOn: 'no',
  })
  const letter = [{ id: 'letter', kind: 'council-decision' as const }]
  const next = (
    events: readonly StoredEvent[],
    today = on,
    concerns: Parameters<typeof nextDateOf>[0] = letter,
  ) => nextDateOf(concerns, events, today, publishedCalendar)

  it('is the advised day, and once that has passed the last day', () => {
    const early = next(refused)
    assert.equal(early?.which, 'advised')
    assert.equal(early?.hasPassed, false)
    const lastDay = early?.lastDay ?? on
    assert.ok(lastDay > (early?.day ?? lastDay))
    const atLast = next(refused, lastDay)
    assert.deepEqual([atLast?.which, atLast?.day, atLast?.hasPassed], ['last', lastDay, false])
  })

  it('changes with the day and with the events, though it is remembered', () => {
    assert.deepEqual(next(refused), next(refused))
    const later = next([
      ...refused.filter(({ fact }) => fact !== 'noticeSentOn'),
      ...eventsOf('letter', { noticeSentOn: '2026-11-16' }),
    ])
    assert.ok(later && (next(refused)?.day ?? later.day) < later.day)
  })

  it('is the other side’s where nothing is dated for the family, and late only on the later reading', () => {
    const concerns = [{ id: 'late', kind: 'overdue' as const }]
    const events = eventsOf('late', { clock: 'assessment-decision', startedOn: '2026-10-01', doneOn: 'no' })
    const found = next(events, on, concerns)
    assert.equal(found?.which, 'theirs')
    assert.equal(found?.hasPassed, true)
    assert.equal(isoOf(found?.lastDay ?? on), '2026-11-12')
    assert.equal(next(events, day('2026-11-12'), concerns)?.hasPassed, false)
  })

  it('is nothing where nothing is in dispute or nothing is dated', () => {
    assert.equal(next([], on, []), null)
    assert.equal(next([], on, [{ id: 'help', kind: 'help-in-setting' }]), null)
  })

  it('can be told for every kind of concern', () => {
    for (const kind of concernKinds) {
      const { concerns } = workedFacts(kind)
      const { id, kind: _, ...facts } = concerns[0] as { id: string; kind: string }
      const events = eventsOf(
        id,
        Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
      )
      const found = next(events, on, [{ id, kind }])
      assert.ok(found === null || found.what !== '', kind)
    }
  })
})
