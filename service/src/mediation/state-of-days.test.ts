import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Day, day, deadline, isoOf, publishedCalendar, shift } from '@way-forward/law'
import { clocksOf } from './clocks.ts'
import type { BareMatter, BareStep } from './matter.ts'
import { type Reader, stateOf } from './matter-state.ts'
import type { StepKind } from './step-kinds.ts'

const first = day('2025-06-01')
const afterLast = day('2027-06-01')
const everyDay = Array.from({ length: afterLast - first }, (_, index) => shift(first, index))
const iso = (on: Day, days = 0): string => isoOf(shift(on, days))

const family = { id: 'f', role: 'family', hasEnded: false } as const
const council = { id: 'a', role: 'authority', hasEnded: false } as const
const board = { id: 'c', role: 'commissioner', hasEnded: false } as const

let made = 0
function step(kind: StepKind, word: string | null, onDay: string, more: Partial<BareStep> = {}): BareStep {
  made += 1
  const usual = {
    id: `s${made}`,
    about: null,
    atTime: null,
    wall: 'w',
    use: 'matter',
    side: null,
    corrects: null,
  }
  return { ...usual, kind, word, onDay, number: made, ...more } as BareStep
}
const matterOf = (sides: BareMatter['sides'], ...steps: readonly BareStep[]): BareMatter => ({
  process: 'mediation',
  concernKind: 'council-decision',
  sides,
  steps,
})
const state = (matter: BareMatter, reader: Reader, on: Day) => stateOf(matter, reader, on, publishedCalendar)

/** The days as the law package gives them: the last, and the day after the latest reading. */
function byLaw(kind: string, values: Readonly<Record<string, string>>) {
  const found = deadline(kind, values, publishedCalendar)
  assert.ok(!('faults' in found) && found.lastDay !== null)
  const { lastDay, laterDay } = found
  return { lastDay, laterDay, late: isoOf(shift(day(laterDay ?? lastDay), 1)) }
}

describe('the days of a matter on every day of two years', () => {
  it('certificate: on each of its three bases due and late as the law has it, and closed with it', () => {
    for (const on of everyDay) {
      const { lastDay, late } = byLaw('certificate', { triggered: iso(on) })
      const advised = [step('contact', 'here', iso(on, -40)), step('advice', 'telephone', iso(on, -40))]
      const wants = step('choice', 'mediate', iso(on, -30))
      const bases: Readonly<Record<string, BareMatter>> = {
        'no-mediation': matterOf([family], ...advised, step('choice', 'no-mediation', iso(on))),
        'took-part': matterOf([family, council], ...advised, wants, step('ended', 'none', iso(on))),
        deemed: matterOf([family], ...advised, wants, step('cannot-arrange', null, iso(on))),
      }
      for (const [basis, matter] of Object.entries(bases)) {
        for (const ahead of [0, 2, 3, 4, 20]) {
          const found = state(matter, 'service', shift(on, ahead))
          assert.equal(found.stage, 'certificate-due', basis)
          assert.deepEqual(found.next, { what: 'certificate', by: lastDay }, `${basis} ${iso(on)}`)
          assert.equal(found.lateFrom, late, `${basis} ${iso(on)}`)
          assert.equal(found.waitsOn, 'us')
        }
        const issued = step('certificate', basis, iso(on, 1), { about: 'x' })
        const after = state({ ...matter, steps: [...matter.steps, issued] }, 'service', shift(on, 9))
        assert.equal(after.stage, basis === 'deemed' ? 'arranging' : 'closed', `${basis} ${iso(on)}`)
      }
    }
  })

  it('arranging: late for council or commissioner alone after the latest reading, from whoever told last', () => {
    for (const on of everyDay) {
      const early = byLaw('mediation-arranged', { informed: iso(on) })
      const again = byLaw('mediation-arranged', { informed: iso(on, 3) })
      const wants = step('choice', 'mediate', iso(on))
      const told = step('authority-told', 'by-family', iso(on))
      const relayed = step('authority-told', 'by-service', iso(on, 3))
      const ofHealth = [
        step('issues', 'health-only', iso(on)),
        step('commissioner-told', 'by-authority', iso(on, 3), { about: 'c' }),
      ]
      const cases = [
        { matter: matterOf([family, council], wants, told), me: 'a', by: early.lastDay, late: early.late },
        {
          matter: matterOf([family, council], wants, told, relayed),
          me: 'a',
          by: early.lastDay,
          late: again.late,
        },
        {
          matter: matterOf([family, council, board], wants, told, ...ofHealth),
          me: 'c',
          by: again.lastDay,
          late: again.late,
        },
      ]
      for (const { matter, me, by, late } of cases) {
        const before = state(matter, { side: me }, shift(day(late), -1))
        assert.deepEqual([before.stage, before.waitsOn], ['arranging', 'us'])
        assert.deepEqual(before.next, { what: 'answer', by }, iso(on))
        assert.equal(before.lateFrom, late, iso(on))
        const since = state(matter, { side: me }, day(late))
        assert.ok(
          since.tasks.some((task) => task.what === 'mediation-arranged' && task.on === me && task.by === by),
          iso(on),
        )
        assert.ok(!before.tasks.some(({ what }) => what === 'mediation-arranged'))
        // It ended without a meeting: nobody is late for it.
        const ended = step('ended', 'not-held', iso(on, 5))
        const over = state({ ...matter, steps: [...matter.steps, ended] }, { side: me }, day(late))
        assert.deepEqual([over.stage, over.lateFrom, over.tasks], ['closed', null, []])
      }
    }
  })

  it('commissioners told: three working days from when the council was, and done when the last of them was', () => {
    for (const on of everyDay) {
      const { lastDay, late } = byLaw('commissioner-notified', { informed: iso(on) })
      const matter = matterOf(
        [family, council, board],
        step('issues', 'with-health', iso(on)),
        step('authority-told', 'by-service', iso(on)),
      )
      const found = state(matter, { side: 'a' }, on)
      assert.deepEqual(found.next, { what: 'commissioner-notified', by: lastDay }, iso(on))
      assert.equal(found.lateFrom, late, iso(on))
      const done = step('commissioner-told', 'by-authority', iso(on, 1), { about: 'c' })
      const after = state({ ...matter, steps: [...matter.steps, done] }, { side: 'a' }, shift(on, 1))
      assert.notEqual(after.next?.what, 'commissioner-notified')
    }
  })

  it('notice and answers to times: until notice could be given, and answers late only once the time has passed', () => {
    for (const on of everyDay) {
      const { lastDay, laterDay } = byLaw('mediation-notice', { meeting: iso(on) })
      const atTime = new Date(`${iso(on)}T10:00:00Z`)
      const told = step('authority-told', 'by-service', iso(on, -60))
      const set = matterOf([family, council], told, step('meeting', 'video', iso(on, -20), { atTime }))
      const notice = clocksOf(set, publishedCalendar).find(({ kind }) => kind === 'mediation-notice')
      assert.deepEqual([notice?.lastDay, notice?.laterDay, notice?.doneOn], [lastDay, laterDay, iso(on, -20)])
      const offer = step('times-offered', 'video', iso(on, -20), { atTime })
      const joins = step('side-answer', 'joins', iso(on, -21), { side: 'a' })
      const asked = matterOf([family, council], joins, offer)
      const found = state(asked, { side: 'a' }, shift(on, -20))
      assert.deepEqual(found.next, { what: 'mark-times', by: lastDay }, iso(on))
      assert.equal(found.lateFrom, iso(on, 1), iso(on))
      assert.equal(state(set, 'service', on).stage, 'dated')
      assert.equal(state(set, 'service', shift(on, 1)).stage, 'met')
    }
  })

  it('contact: the family’s own two months, on both readings, and nobody in the matter waits for them', () => {
    for (const on of everyDay) {
      const values = { 'notice-sent': iso(on), 'notice-dated': iso(on, -7) }
      const { lastDay, laterDay } = byLaw('adviser-contact', values)
      const letter = step('decision', 'refuse-assess', iso(on))
      const dated = step('notice-dated', null, iso(on, -7), { about: letter.id })
      const matter = matterOf([family], step('referral', 'service', iso(on)), letter, dated)
      const clock = clocksOf(matter, publishedCalendar).find(({ kind }) => kind === 'adviser-contact')
      assert.deepEqual([clock?.lastDay, clock?.laterDay, clock?.doneOn], [lastDay, laterDay, null], iso(on))
      const found = state(matter, { side: 'f' }, shift(on, 200))
      assert.deepEqual([found.lateFrom, found.next?.what, found.waitsOn], [null, 'contact-family', 'others'])
    }
  })

  it('terms: each until its day, the earliest first, late from the day after, and kept when all are done', () => {
    for (const on of everyDay) {
      const { lastDay: twoWeeks } = byLaw('agreement-action', { made: iso(on) })
      const agreed = [step('ended', 'full', iso(on)), step('agreed', 'full', iso(on))]
      const due = step('term-due', 'two-weeks', twoWeeks, { side: 'a', about: 't' })
      const own = step('term-due', 'as-agreed', iso(on, 90), { side: 'a', about: 'u' })
      const matter = matterOf([family, council], ...agreed, own, due)
      const found = state(matter, { side: 'a' }, on)
      assert.equal(found.stage, 'keeping')
      assert.deepEqual(found.next, { what: 'term', by: twoWeeks }, iso(on))
      assert.equal(found.lateFrom, isoOf(shift(day(twoWeeks), 1)), iso(on))
      const one = [...matter.steps, step('term', 'done', iso(on, 3), { side: 'a', about: 't' })]
      const left = state({ ...matter, steps: one }, { side: 'a' }, on)
      assert.deepEqual([left.next?.by, left.lateFrom], [iso(on, 90), iso(on, 91)])
      const all = [...one, step('term', 'confirmed', iso(on, 4), { side: 'f', about: 'u' })]
      assert.equal(state({ ...matter, steps: all }, { side: 'a' }, on).stage, 'closed')
    }
  })
})
