/** A letter in words, where nobody may record it as a step: in what a referral is about. */
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

/** What a referral is about, with what is known of the letter in front. */
export function aboutWith(letter: Letter | null, about: string | null): string | null {
  const lines = [...(letter === null ? [] : letterLines(letter)), ...(about === null ? [] : [about])]
  return lines.length === 0 ? null : lines.join('\n')
}
