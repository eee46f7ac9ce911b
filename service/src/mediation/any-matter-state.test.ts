import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Day, isoOf, publishedCalendar } from '@way-forward/law'
import { at, sides, start, step } from './bare-matters-of-test.ts'
import { clocksOf } from './clocks.ts'
import type { BareMatter, BareStep } from './matter.ts'
import { type Reader, stages } from './matter-state.ts'
import type { StepKind } from './step-kinds.ts'
import { usesOfKind } from './uses-of-kind.ts'

/** A generator of numbers that is the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

const wordsOf: Partial<Record<StepKind, readonly string[]>> = {
  contact: ['here', 'taken-back'],
  choice: ['mediate', 'no-mediation', 'undecided'],
  certificate: ['no-mediation', 'took-part', 'withdrawn'],
  issues: ['with-health', 'health-only', 'no-health'],
  'side-answer': ['joins', 'declines', 'takes-back'],
  meeting: ['video', 'cancelled'],
  ended: ['full', 'partial', 'none', 'withdrawn', 'not-held', 'taken-back'],
  version: ['with-terms', 'without-terms'],
  accepted: ['accepts', 'declines'],
  agreed: ['full', 'partial'],
  'term-due': ['two-weeks', 'as-agreed'],
  term: ['done', 'disputed', 'confirmed'],
}

function anyMatter(random: () => number): BareMatter {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const steps: BareStep[] = []
  const count = Math.floor(random() * 14)
  for (let number = 0; number < count; number++) {
    const kind = pick(Object.keys(usesOfKind) as readonly StepKind[])
    const earlier = steps.length > 0 && random() < 0.5 ? pick(steps) : undefined
    const corrected = new Set(steps.map(({ corrects }) => corrects))
    const corrects =
      earlier !== undefined && random() < 0.3 && !corrected.has(earlier.id) ? earlier : undefined
    const side = pick([undefined, 'f', 'a', 'c'])
    steps.push(
      step(
        corrects?.kind ?? kind,
        pick(wordsOf[corrects?.kind ?? kind] ?? [null]),
        Math.floor(random() * 40),
        {
          ...(side !== undefined && { side }),
          ...(earlier !== undefined && { about: earlier.id }),
          ...(corrects !== undefined && { corrects: corrects.id }),
          ...((corrects?.kind ?? kind) === 'meeting' && {
            at: `${isoOf((start + Math.floor(random() * 60)) as Day)}T10:00:00Z`,
          }),
        },
      ),
    )
  }
  return {
    process: random() < 0.7 ? 'mediation' : 'disagreement-resolution',
    concernKind: random() < 0.7 ? 'council-decision' : null,
    sides: sides.slice(random() < 0.1 ? 1 : 0, 1 + Math.floor(random() * 3)).map((each) => ({
      ...each,
      hasEnded: each.role !== 'family' && random() < 0.1,
    })),
    steps,
  }
}

/** What somebody still has to do, worked out here once more: clocks that run, terms without a day, and others left behind. */
function owedIn(matter: BareMatter, today: string): readonly string[] {
  const corrected = new Set(matter.steps.map(({ corrects }) => corrects))
  const standing = matter.steps.filter(({ id, word }) => !corrected.has(id) && word !== 'taken-back')
  const of = (kind: StepKind) => standing.filter((each) => each.kind === kind)
  const clocks = clocksOf(matter, publishedCalendar)
    .filter((clock) => clock.kind !== 'adviser-contact' && clock.doneOn === null && !('endedOn' in clock))
    .map(({ kind }) => kind)
  const terms = of('term-undated').filter(({ about }) => {
    const last = of('term').findLast((each) => each.about === about)
    return about !== null && (last === undefined || last.word === 'disputed')
  })
  const choices = of('choice').toSorted((a, b) =>
    a.onDay === b.onDay ? a.number - b.number : a.onDay < b.onDay ? -1 : 1,
  )
  const isRefused = matter.process === 'mediation' && choices.at(-1)?.word === 'no-mediation'
  const isAhead = of('meeting').some(
    ({ id, word, atTime }) =>
      word !== 'cancelled' &&
      atTime !== null &&
      atTime.toISOString().slice(0, 10) >= today &&
      !standing.some(({ kind, about }) => (kind === 'attended' || kind === 'adjourned') && about === id),
  )
  const others = matter.sides.some(({ role, hasEnded }) => role !== 'family' && !hasEnded)
  const isLeft = isRefused && of('ended').length + of('agreed').length === 0 && (isAhead || others)
  return [...clocks, ...terms.map(() => 'term-undated'), ...(isLeft ? ['others'] : [])]
}

describe('how any matter stands', () => {
  const random = numbers(6)
  const readers: readonly Reader[] = ['service', 'nobody', { side: 'f' }, { side: 'a' }, { side: 'c' }]
  const many = Array.from({ length: 1500 }, () => anyMatter(random))

  it('fits the columns of a line, and is one thing at a time', () => {
    const seen = new Set<string>()
    for (const matter of many) {
      for (const reader of readers) {
        for (const days of [0, 21, 45]) {
          const { stage, waitsOn, next, lateFrom, meetingAt, tasks } = at(matter, reader, days)
          seen.add(stage)
          assert.match(next?.what ?? 'none', /^[a-z]+(-[a-z]+){0,5}$/)
          if (next?.by != null) assert.match(next.by, /^\d{4}-\d\d-\d\d$/)
          if (waitsOn === 'us' || waitsOn === 'others') assert.ok(next !== null && tasks.length > 0)
          if (stage === 'closed')
            assert.deepEqual([waitsOn, next, lateFrom, meetingAt], ['nobody', null, null, null])
          if (stage === 'dated') assert.ok(meetingAt !== null)
        }
      }
    }
    assert.deepEqual([...seen].sort(), [...stages].sort())
  })

  it('is never closed while somebody owes something, and else names what is next', () => {
    for (const matter of many.slice(0, 900)) {
      for (const days of [21, 90]) {
        const today = isoOf((start + days) as Day)
        for (const reader of readers) {
          const { stage, next } = at(matter, reader, days)
          if (stage === 'closed') assert.deepEqual(owedIn(matter, today), [], JSON.stringify(matter))
          else assert.ok(next !== null, JSON.stringify(matter))
        }
      }
    }
  })

  it('waits on exactly those who have something to do', () => {
    for (const matter of many) {
      for (const reader of readers) {
        if (reader === 'nobody') continue
        const { waitsOn, tasks } = at(matter, reader, 21)
        const doers = new Set(tasks.map(({ on }) => on))
        const isOn = doers.has(typeof reader === 'object' ? reader.side : reader)
        assert.equal(waitsOn, isOn ? 'us' : tasks.length > 0 ? 'others' : 'nobody')
      }
    }
  })

  it('has one stage for all who see the same, and nothing of what was corrected or taken back', () => {
    for (const matter of many) {
      assert.equal(new Set(readers.map((reader) => at(matter, reader, 21).stage)).size, 1)
      const corrected = new Set(matter.steps.map(({ corrects }) => corrects))
      const bare = {
        ...matter,
        steps: matter.steps
          .filter(({ id, word }) => !corrected.has(id) && word !== 'taken-back')
          .map((each) => ({ ...each, corrects: null }) as BareStep),
      }
      for (const reader of readers) assert.deepEqual(at(bare, reader, 21), at(matter, reader, 21))
    }
  })

  it('is said late of nobody on or before a last day of theirs, and never takes lateness back by waiting', () => {
    for (const matter of many.slice(0, 500)) {
      for (const reader of readers) {
        const { lateFrom } = at(matter, reader, 0)
        if (lateFrom === null) continue
        const days = clocksOf(matter, publishedCalendar).filter(
          ({ kind, doneOn, lastDay, laterDay }) =>
            kind !== 'adviser-contact' && doneOn === null && (laterDay ?? lastDay) < lateFrom,
        )
        assert.ok(days.length > 0, JSON.stringify({ matter, reader, lateFrom }))
      }
    }
  })
})
