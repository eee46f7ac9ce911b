/** Sentences that make a statement themselves, and do not quote or report it. */
import { isQuoted, isReported } from '../denial.ts'
import type { Sentence } from '../sentences.ts'
import type { WrongCase } from './wrong-statement.ts'

/**
 * The sentences that a test takes.
 * @param gate words of which one must stand in the sentence, so that most are passed over quickly
 */
export function where(
  { letter }: Pick<WrongCase, 'letter'>,
  gate: readonly string[],
  test: (said: string, sentence: Sentence) => boolean,
): readonly Sentence[] {
  const found: Sentence[] = []
  for (const sentence of letter.sentences) {
    const { said } = sentence
    if (!gate.some((word) => said.includes(word)) || !saidOutright(sentence)) continue
    if (test(said, sentence)) found.push(sentence)
    if (found.length === enough) break
  }
  return found
}
const enough = 3

/** Whether a sentence is the letter’s own: not a question, not reported, not in quotation marks. */
export function saidOutright({ said, low }: Sentence): boolean {
  if (isReported(said) || low.endsWith('?')) return false
  const quote = low.indexOf('"')
  return quote === -1 || !isQuoted(low, Math.min(low.length - 1, quote + 1)) || low.slice(quote).length < 24
}
