import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day, deadline, isoOf, publishedCalendar, shift } from '@way-forward/law'
import type { Matter, Side, Step } from '../matter.ts'
import type { Present } from '../step-kinds.ts'
import { silenceCountsFrom, whoStaysAway } from './who-stays-away.ts'

const sides = [
  { id: 'f', role: 'family', hasEnded: false, name: 'A parent' },
  { id: 'a', role: 'authority', hasEnded: false, name: 'Example Council' },
  { id: 'c', role: 'commissioner', hasEnded: false, name: 'Example Care Board' },
] as unknown as readonly Side[]

let made = 0
function step(kind: Step['kind'], word: string | null, onDay: string, more: object = {}): Step {
  made += 1
  const usual = { id: `s${made}`, about: null, atTime: null, side: null, corrects: null, body: {} }
  return { ...usual, kind, word, onDay, number: made, ...more } as unknown as Step
}
const matterOf = (...steps: readonly Step[]): Matter =>
  ({ process: 'mediation', concernKind: 'council-decision', sides, steps }) as unknown as Matter
const away = (matter: Matter, today: string) =>
  whoStaysAway(matter, publishedCalendar, today).map(({ side, how, from }) => `${side.id} ${how} ${from}`)

const told = step('authority-told', 'by-service', '2026-11-02')
const joins = (side: string) => step('side-answer', 'joins', '2026-11-03', { side })
const meetingOn = (on: string, more: object = {}) =>
  step('meeting', 'video', '2026-11-10', { atTime: new Date(`${on}T10:00:00Z`), ...more })

describe('who must take part and stays away', () => {
  it('is silent from the morning after the 30 days where no meeting is set, on the earlier reading', () => {
    const later = step('authority-told', 'by-family', '2026-11-09')
    for (const matter of [matterOf(told), matterOf(told, later)]) {
      assert.deepEqual(away(matter, '2026-12-02'), [])
      assert.deepEqual(away(matter, '2026-12-03'), ['a silent 2026-12-03'])
    }
    assert.deepEqual(away(matterOf(), '2030-01-01'), [])
  })

  it('is silent from the last day on which notice of the meeting could be given, on every day of a year', () => {
    for (let on = day('2026-12-01'); on < day('2027-12-01'); on = shift(on, 1)) {
      const law = deadline('mediation-notice', { meeting: isoOf(on) }, publishedCalendar)
      assert.ok(!('faults' in law) && law.lastDay !== null)
      const matter = matterOf(told, meetingOn(isoOf(on)))
      const before = isoOf(shift(day(law.lastDay), -1))
      assert.equal(silenceCountsFrom(matter, publishedCalendar, before), law.lastDay)
      assert.deepEqual(away(matter, before), [])
      assert.deepEqual(away(matter, law.lastDay), [`a silent ${law.lastDay}`])
    }
  })

  it('is nobody who answered, for whom the service wrote it down, or who marked a time', () => {
    for (const said of [
      joins('a'),
      step('side-answer', 'joins', '2026-11-03', { about: 'a' }),
      step('side-answer', 'declines', '2026-11-03', { side: 'a' }),
      step('times-marked', null, '2026-11-03', { side: 'a', about: 'o' }),
      step('times-marked', null, '2026-11-03', { about: 'a' }),
    ])
      assert.deepEqual(away(matterOf(told, said), '2027-01-01'), [])
    // What one side says of another says nothing.
    const of = step('side-answer', 'joins', '2026-11-03', { side: 'c', about: 'a' })
    assert.deepEqual(away(matterOf(told, of), '2027-01-01'), ['a silent 2026-12-03'])
  })

  it('is who must take part by the issues: the commissioner too, or alone', () => {
    const issues = (word: string) => step('issues', word, '2026-11-01')
    const commissioner = step('commissioner-told', 'by-authority', '2026-11-04', { about: 'c' })
    assert.deepEqual(away(matterOf(issues('with-health'), told, joins('a')), '2027-01-01'), [
      'c silent 2026-12-03',
    ])
    const alone = matterOf(issues('health-only'), told, commissioner)
    assert.deepEqual(away(alone, '2027-01-01'), ['c silent 2026-12-05'])
    const resolution = { ...alone, process: 'disagreement-resolution' } as Matter
    assert.deepEqual(away(resolution, '2027-01-01'), [])
  })

  it('is absent where nobody of it came to the last meeting, whatever it had said', () => {
    const meeting = meetingOn('2026-11-24')
    const came = (was: Present['was'], about = meeting.id) =>
      step('attended', null, '2026-11-24', {
        about,
        body: {
          people: [
            { name: 'x', side: 'f', was: 'there' },
            { name: 'y', side: 'a', was },
          ],
        },
      })
    assert.deepEqual(away(matterOf(told, joins('a'), meeting, came('absent')), '2026-11-25'), [
      'a absent 2026-11-24',
    ])
    for (const was of ['there', 'late'] as const)
      assert.deepEqual(away(matterOf(told, meeting, came(was)), '2027-01-01'), [])
    const again = meetingOn('2026-12-10')
    assert.deepEqual(
      away(matterOf(told, meeting, came('absent'), again, came('there', again.id)), '2027-01-01'),
      [],
    )
  })

  it('is nobody to a family that wants no mediation, nor a side that has ended', () => {
    const refused = step('choice', 'no-mediation', '2026-11-05')
    assert.deepEqual(away(matterOf(told, refused), '2027-01-01'), [])
    const gone = { ...matterOf(told), sides: sides.map((side) => ({ ...side, hasEnded: true })) }
    assert.deepEqual(away(gone, '2027-01-01'), [])
  })
})
