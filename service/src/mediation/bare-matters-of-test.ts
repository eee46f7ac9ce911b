/** Matters without words to test with, and how they stand for somebody on a day. */
import { type Day, day, isoOf, publishedCalendar } from '@way-forward/law'
import type { BareMatter, BareStep } from './matter.ts'
import { type MatterState, type Reader, stateOf } from './matter-state.ts'
import type { StepKind } from './step-kinds.ts'

export const sides = [
  { id: 'f', role: 'family', hasEnded: false },
  { id: 'a', role: 'authority', hasEnded: false },
  { id: 'c', role: 'commissioner', hasEnded: false },
] as const

/** Monday 2 November 2026: days are counted from it. */
export const start = day('2026-11-02')

let made = 0

/** A step of a day, each later than the one made before it. @param days after the start */
export function step(
  kind: StepKind,
  word: string | null,
  days: number,
  more: Partial<Record<'about' | 'side' | 'corrects' | 'id', string>> & { at?: string } = {},
): BareStep {
  made += 1
  const { at: atTime, ...rest } = more
  const told = { about: null, side: null, corrects: null, id: `s${made}`, ...rest }
  return {
    ...told,
    kind,
    word,
    onDay: isoOf((start + days) as Day),
    atTime: atTime === undefined ? null : new Date(atTime),
    wall: 'w',
    use: 'matter',
    number: made,
  } as BareStep
}

/** A mediation of these steps; of the family and the council where no others are named. */
export function matterOf(
  steps: readonly BareStep[],
  parts: BareMatter['sides'] = sides.slice(0, 2),
): BareMatter {
  return { process: 'mediation', concernKind: 'council-decision', sides: parts, steps }
}

/** How it stands. @param days after the start */
export function at(matter: BareMatter, reader: Reader, days: number): MatterState {
  return stateOf(matter, reader, (start + days) as Day, publishedCalendar)
}

/** Its stage, on whom it waits, what is next and until when, in a line. */
export function short(matter: BareMatter, reader: Reader, days: number): string {
  const { stage, waitsOn, next } = at(matter, reader, days)
  return `${stage} ${waitsOn} ${next?.what ?? '-'} ${next?.by ?? '-'}`
}
