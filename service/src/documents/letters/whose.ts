/** Whose something is, by name: `Sam’s plan`, or `my plan` of a young person. */
import type { Line } from './letter.ts'
import { line } from './prose.ts'
import type { Voice } from './voice.ts'

/** The name with its ending, or `my`. @param voice of the letter */
export function whose({ isOwn, person }: Voice): Line {
  return isOwn ? ['my'] : line`${person}’s`
}

/** The same at the beginning of a sentence: `My plan`. */
export function begunWith([first, ...rest]: Line): Line {
  if (first === undefined) return []
  return typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : [first, ...rest]
}
