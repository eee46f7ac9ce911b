/** A letter in words, where it is no step yet. */
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import { decisionInWords, disputedInWords, type Letter } from './letter-form.ts'

/** One line for each thing that is known of it. */
export function letterLines({ decision, datedOn, sentOn, disputed }: Letter): readonly string[] {
  return [
    `The council’s decision: ${decisionInWords(decision)}`,
    ...(datedOn === null ? [] : [`Date on the letter: ${dayInWords(datedOn)}`]),
    ...(sentOn === null ? [] : [`Letter sent: ${dayInWords(sentOn)}`]),
    ...(disputed.length === 0 ? [] : [`Disputed: ${disputedInWords(disputed)}`]),
  ]
}
