import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import {
  calendarOf,
  day,
  daysFrom,
  deadline,
  englandAndWales,
  isoOf,
  position,
  publishedCalendar,
  unknownPerson,
} from '@way-forward/law'
import { isLate } from '../clock.ts'
import type { BareMatter, BareStep } from '../matter.ts'
import {
  arrangingClocks,
  endedOn,
  endedUnheldOn,
  firstMeetingDay,
  meetingSetOn,
  missedDays,
} from './arranging-clocks.ts'

type Given = Pick<BareStep, 'kind' | 'onDay'> & Partial<Omit<BareStep, 'kind' | 'onDay'>>

let counted = 0
const stepOf = (given: Given): BareStep => {
  counted += 1
  return {
    id: `step-${counted}`,
    word: null,
    about: null,
    atTime: given.kind === 'meeting' ? new Date('2026-12-30T10:00Z') : null,
    wall: 'wall',
    use: 'matter',
    side: null,
    corrects: null,
    number: counted,
    ...given,
  } as BareStep
}
const sides: BareMatter['sides'] = [
  { id: 'family', role: 'family', hasEnded: false },
  { id: 'council', role: 'authority', hasEnded: false },
  { id: 'board', role: 'commissioner', hasEnded: false },
  { id: 'trust', role: 'commissioner', hasEnded: false },
]
const matterOf = (steps: readonly BareStep[], more: Partial<BareMatter> = {}): BareMatter => ({
  process: 'mediation',
  concernKind: 'council-decision',
  sides,
  steps,
  ...more,
})
const clocks = (matter: BareMatter) => arrangingClocks(matter, publishedCalendar)
const told = (onDay: string, word: 'by-family' | 'by-service' = 'by-service') =>
  stepOf({ kind: 'authority-told', word, onDay })
const commissionerTold = (onDay: string, about: string) =>
  stepOf({ kind: 'commissioner-told', word: 'by-authority', onDay, about })
const issues = (word: 'with-health' | 'health-only' | 'no-health', onDay = '2024-01-01') =>
  stepOf({ kind: 'issues', word, onDay })
const end = (kind: string, informed: string): string => {
  const found = deadline(kind, { informed })
  assert.ok(!('faults' in found) && found.lastDay !== null)
  return found.lastDay
}

describe('the clocks of arranging', () => {
  it('are those of the law on every day of two years, for every kind of issue', () => {
    for (let on = day('2025-06-01'); on < day('2027-06-01'); on = daysFrom(on, 1)) {
      const iso = isoOf(on)
      for (const word of [null, 'no-health', 'with-health', 'health-only'] as const) {
        const said = word === null ? [] : [issues(word)]
        const steps = [...said, told(iso), commissionerTold(iso, 'board')]
        const found = clocks(matterOf(steps)).map(({ kind, runsOn, side, lastDay, laterDay }) =>
          [kind, runsOn, side, lastDay, laterDay].join(' '),
        )
        const notified = `commissioner-notified authority  ${end('commissioner-notified', iso)} `
        const arranged = end('mediation-arranged', iso)
        assert.deepEqual(
          found,
          word === 'health-only'
            ? [notified, `mediation-arranged commissioner board ${arranged} `]
            : [...(word === 'with-health' ? [notified] : []), `mediation-arranged authority  ${arranged} `],
        )
      }
    }
  })

  it('are late on the very day on which the law says so to the family', () => {
    const areas = { 'no-health': ['provision'], 'with-health': ['provision', 'health'] } as const
    for (const [word, disputed] of Object.entries(areas)) {
      for (let on = day('2026-01-01'); on < day('2026-07-01'); on = daysFrom(on, 7)) {
        const matter = matterOf([issues(word as keyof typeof areas), told(isoOf(on))])
        for (let after = 28; after <= 33; after += 1) {
          const today = daysFrom(on, after)
          const decision = {
            id: 'letter',
            kind: 'council-decision',
            decision: 'plan',
            disputed,
            noticeDated: daysFrom(on, -20),
            noticeSentOn: daysFrom(on, -20),
            authorityToldOfMediationOn: on,
          } as const
          const said = position({ person: unknownPerson, concerns: [decision] }, today, publishedCalendar)
          const lawSays = said.warnings.some(({ code }) => code === 'mediation-not-arranged')
          const late = clocks(matter).filter(({ kind }) => kind === 'mediation-arranged')
          assert.equal(
            late.some((clock) => isLate(clock, isoOf(today))),
            lawSays,
            `${isoOf(on)} and ${after} days`,
          )
        }
      }
    }
  })

  it('WK-32: told on 21 November, arranged by 21 December', () => {
    const [clock] = clocks(matterOf([told('2026-11-21')]))
    assert.equal(clock?.lastDay, '2026-12-21')
    assert.ok(clock !== undefined && !isLate(clock, '2026-12-21') && isLate(clock, '2026-12-22'))
  })

  it('warn from the earlier of two days on which the council was told, and call late on the later', () => {
    const family = told('2026-11-10', 'by-family')
    const [clock] = clocks(matterOf([told('2026-11-21'), family]))
    assert.deepEqual(clock, {
      kind: 'mediation-arranged',
      runsOn: 'authority',
      side: null,
      step: family.id,
      lastDay: '2026-12-10',
      laterDay: '2026-12-21',
      doneOn: null,
    })
    assert.ok(clock !== undefined && !isLate(clock, '2026-12-21'))
  })

  it('call nobody late who learned of health afterwards', () => {
    const [notified] = clocks(matterOf([told('2026-11-02'), issues('with-health', '2026-11-16')]))
    assert.equal(notified?.lastDay, end('commissioner-notified', '2026-11-02'))
    assert.equal(notified?.laterDay, end('commissioner-notified', '2026-11-16'))
  })

  it('do not run before the council was told, nor after that was taken back, nor in disagreement resolution', () => {
    const first = told('2026-11-02')
    const back = stepOf({
      kind: 'authority-told',
      word: 'taken-back',
      onDay: '2026-11-03',
      corrects: first.id,
    })
    assert.deepEqual(clocks(matterOf([issues('with-health')])), [])
    assert.deepEqual(clocks(matterOf([first, back])), [])
    assert.deepEqual(clocks(matterOf([first], { process: 'disagreement-resolution' })), [])
  })

  it('are done once every commissioner was told, on the day of the last', () => {
    const steps = [issues('with-health'), told('2026-11-02'), commissionerTold('2026-11-03', 'board')]
    assert.equal(clocks(matterOf(steps))[0]?.doneOn, null)
    const both = [...steps, commissionerTold('2026-11-05', 'trust')]
    assert.equal(clocks(matterOf(both))[0]?.doneOn, '2026-11-05')
    const gone = sides.map((side) => (side.id === 'trust' ? { ...side, hasEnded: true } : side))
    assert.equal(clocks(matterOf(steps, { sides: gone }))[0]?.doneOn, '2026-11-03')
    const none = sides.filter(({ role }) => role !== 'commissioner')
    assert.equal(clocks(matterOf(both, { sides: none }))[0]?.doneOn, null)
  })

  it('run on each commissioner from its own day where only health is in issue', () => {
    const found = clocks(
      matterOf([
        issues('health-only'),
        told('2026-11-02'),
        commissionerTold('2026-11-03', 'board'),
        commissionerTold('2026-11-05', 'trust'),
      ]),
    )
    assert.deepEqual(
      found.map(({ kind, runsOn, side, lastDay }) => [kind, runsOn, side, lastDay]),
      [
        ['commissioner-notified', 'authority', null, '2026-11-05'],
        ['mediation-arranged', 'commissioner', 'board', '2026-12-03'],
        ['mediation-arranged', 'commissioner', 'trust', '2026-12-05'],
      ],
    )
  })

  it('are done when a meeting is set that stands, or the mediation ended otherwise than without one', () => {
    const set = stepOf({ kind: 'meeting', word: 'video', onDay: '2026-11-12' })
    const moved = stepOf({ kind: 'meeting', word: 'video', onDay: '2026-12-20', corrects: set.id })
    const cancelled = stepOf({ kind: 'meeting', word: 'cancelled', onDay: '2026-12-21', corrects: moved.id })
    const again = stepOf({ kind: 'meeting', word: 'video', onDay: '2026-12-22', corrects: cancelled.id })
    const done = (...steps: readonly BareStep[]) =>
      clocks(matterOf([told('2026-11-02'), ...steps]))[0]?.doneOn
    assert.equal(done(), null)
    assert.equal(done(set), '2026-11-12')
    assert.equal(done(set, moved), '2026-11-12')
    assert.equal(done(set, moved, cancelled), null)
    assert.equal(done(set, moved, cancelled, again), '2026-12-22')
    // A council that declines, which ends it, has arranged nothing.
    const unheld = stepOf({ kind: 'ended', word: 'not-held', onDay: '2026-11-14' })
    assert.equal(done(unheld), null)
    // Nor has anybody to arrange it any more, or is called late for it.
    for (const clock of clocks(matterOf([issues('with-health'), told('2026-11-02'), unheld]))) {
      assert.equal(clock.endedOn, '2026-11-14')
      assert.equal(isLate(clock, '2030-01-01'), false)
    }
    assert.equal(done(set, moved, cancelled, unheld), null)
    assert.deepEqual([endedOn(matterOf([unheld])), endedUnheldOn(matterOf([unheld]))], [null, '2026-11-14'])
    for (const word of ['full', 'partial', 'none', 'withdrawn'] as const) {
      const ended = stepOf({ kind: 'ended', word, onDay: '2026-11-30' })
      assert.equal(done(ended), '2026-11-30')
      assert.equal(endedUnheldOn(matterOf([ended])), null)
    }
    // They agreed in writing without a meeting.
    assert.equal(done(unheld, stepOf({ kind: 'agreed', word: 'full', onDay: '2026-11-20' })), '2026-11-20')
    assert.equal(meetingSetOn(matterOf([])), null)
  })

  it('have no day where the holidays are not known yet', () => {
    const short = calendarOf(englandAndWales)
    const far = told('2090-01-02')
    for (const clock of arrangingClocks(matterOf([issues('with-health'), far]), short))
      assert.equal(clock.kind, 'mediation-arranged')
  })
})

test('the 30 days are missed where nothing is set, where it is set after them, and where it is set for a later day', () => {
  const meeting = (onDay: string, at: string, more: Partial<BareStep> = {}) =>
    stepOf({ kind: 'meeting', word: 'video', onDay, atTime: new Date(`${at}T10:00:00Z`), ...more } as Given)
  // Told on 2 November: the last day is 2 December.
  const missed = (today: string, ...steps: readonly BareStep[]) => {
    const matter = matterOf([told('2026-11-02'), ...steps])
    const clock = clocks(matter).find(({ kind }) => kind === 'mediation-arranged')
    assert.equal(clock?.lastDay, '2026-12-02')
    return clock === undefined ? null : missedDays(matter, clock, today)
  }
  assert.equal(missed('2026-12-02'), null)
  assert.equal(missed('2026-12-03'), 'nothing')
  const unheld = stepOf({ kind: 'ended', word: 'not-held', onDay: '2026-11-14' })
  assert.equal(missed('2026-12-03', unheld), 'nothing')
  assert.equal(missed('2026-12-18', meeting('2026-12-17', '2027-01-20')), 'set-late')
  assert.equal(missed('2026-12-03', meeting('2026-12-02', '2026-12-03')), 'for-later')
  assert.equal(missed('2026-12-02', meeting('2026-11-07', '2027-01-05')), null)
  assert.equal(missed('2026-12-03', meeting('2026-11-07', '2026-12-02')), null)
  // The first meeting was in time; that it goes on another day changes nothing.
  const [first, second] = [meeting('2026-11-07', '2026-11-30'), meeting('2026-12-01', '2027-01-05')]
  assert.equal(missed('2026-12-10', first, second), null)
  assert.equal(firstMeetingDay(matterOf([second, first])), '2026-11-30')
  const cancelled = stepOf({ kind: 'meeting', word: 'cancelled', onDay: '2026-12-01', corrects: first.id })
  assert.equal(missed('2026-12-03', first, cancelled), 'nothing')
  assert.equal(firstMeetingDay(matterOf([first, cancelled])), null)
})

test('whoever said that they cannot arrange it is still held to their day until it is set or over', () => {
  const cannot = stepOf({ kind: 'cannot-arrange', onDay: '2026-11-20' })
  assert.equal(clocks(matterOf([told('2026-11-02'), cannot]))[0]?.doneOn, null)
})
