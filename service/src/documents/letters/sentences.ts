/** Sentences put together, some of which apply only sometimes. */
import type { Block, Line, Piece } from './letter.ts'
import { line } from './prose.ts'

/** One line of the sentences that apply, a space between. @param given null: it does not apply */
export function sentences(...given: readonly (Line | string | null)[]): Line {
  const spaced: (Line | Piece)[] = []
  for (const each of given) {
    if (each === null || each.length === 0) continue
    if (spaced.length > 0) spaced.push(' ')
    spaced.push(each)
  }
  return spaced.reduce<Line>((words, each) => line`${words}${each}`, [])
}

/** A paragraph of the sentences that apply. @param given null: it does not apply */
export function paragraphOf(...given: readonly (Line | string | null)[]): Block {
  return { kind: 'paragraph', line: sentences(...given) }
}
