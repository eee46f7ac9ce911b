/** Every letter, in the order of its groups. */
import type { Concern } from '@way-forward/law'
import { ask } from './ask/ask.ts'
import { decisionsAndNotices } from './decisions-and-notices/decisions-and-notices.ts'
import { keptAndDelivered } from './kept-and-delivered/kept-and-delivered.ts'
import type { Letter } from './letter.ts'
import { recordsAndAdvice } from './records-and-advice/records-and-advice.ts'
import { resolveAndMediate } from './resolve-and-mediate/resolve-and-mediate.ts'
import { talkAndComplain } from './talk-and-complain/talk-and-complain.ts'
import { tribunal } from './tribunal/tribunal.ts'

/** Every letter. */
export const letters: readonly Letter[] = [
  ...talkAndComplain,
  ...resolveAndMediate,
  ...ask,
  ...decisionsAndNotices,
  ...keptAndDelivered,
  ...tribunal,
  ...recordsAndAdvice,
]

const byId: ReadonlyMap<string, Letter> = new Map(letters.map((letter) => [letter.id, letter]))

/** The letter with this id; null: there is none. */
export function letterNamed(id: string): Letter | null {
  return byId.get(id) ?? null
}

/** Whether a letter goes with a concern. */
export function goesWith(letter: Letter, concern: Concern): boolean {
  return letter.kinds.includes(concern.kind) && (letter.fits?.(concern) ?? true)
}

/** The letters that go with any of these concerns, in the order of all of them. */
export function lettersFor(concerns: readonly Concern[]): readonly Letter[] {
  return letters.filter((letter) => concerns.some((concern) => goesWith(letter, concern)))
}
