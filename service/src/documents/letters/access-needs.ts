/** What a writer needs so as to take part: a field of many letters, and how it is said. */
import { text } from './field.ts'
import type { Block } from './letter.ts'
import { paragraph } from './prose.ts'

/** Asks for it. */
export const needsField = text(
  'Do you need anything so that you can take part?',
  'what you need',
  'For example: large print, an interpreter, a call after 6pm. You can leave it empty.',
)

/** Says it, where it was given. */
export function accessNeeds(needs: string | null): readonly Block[] {
  return needs === null ? [] : [paragraph`So that I can take part, please note what I need: ${needs}.`]
}
