/** What a search for one item gives: the sentences that say it, those that come near, and what to tell the reader. */

import type { Contact } from '../contacts.ts'
import { isDenied, isPointer, isReported } from '../denial.ts'
import type { Letter, Sentence } from '../sentences.ts'
import type { Span } from '../time-spans.ts'

/** A letter with all that is read from it once and used by several searches. */
export interface ReadLetter {
  readonly letter: Letter
  readonly contacts: readonly Contact[]
  readonly spans: readonly Span[]
}

/** What a search found. */
export interface Sought {
  readonly found: readonly Sentence[]
  readonly near: readonly Sentence[]
  /** One plain sentence for each outcome. */
  readonly whyFound: string
  readonly whyNear: string
  readonly whyNot: string
}

/** No more than this many sentences are shown for one item. */
const mostShown = 4

/**
 * The sentences in which a pattern stands and is neither denied nor only reported.
 * @param gate words of which one must stand in the sentence, so that most are passed over quickly
 */
export function saying(
  { sentences }: Letter,
  gate: readonly string[],
  pattern: RegExp,
  unless: RegExp | null = null,
): readonly Sentence[] {
  const found: Sentence[] = []
  for (const sentence of sentences) {
    const { said } = sentence
    if (!gate.some((word) => said.includes(word))) continue
    const match = pattern.exec(said)
    if (match === null || isDenied(said, match.index) || isReported(said) || isPointer(said)) continue
    if (unless?.test(said) === true) continue
    found.push(sentence)
    if (found.length === mostShown) break
  }
  return found
}

/** Each once, in the order of the letter. */
export function inOrder(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Set(sentences)].sort((a, b) => a.index - b.index).slice(0, mostShown)
}
