/** How the words of questions are written down, so that what many have in common is written once. */
import type { ChoiceWords, DayQuestionWords, EventWords, HelpWords, OptionWords } from './question-words.ts'

/** One answer to choose. @param short how a list of answers given says it */
export function option(
  value: string,
  text: string,
  hint: string | null = null,
  short: string = text,
): OptionWords {
  return { value, text, hint, short }
}

/** "I do not know", where that can be true. */
export const unknown: OptionWords = option('u', 'I do not know', null, 'Not known')
export const yes: OptionWords = option('y', 'Yes')
export const no: OptionWords = option('x', 'No')

interface Said {
  readonly heading: string
  readonly hint?: string
  readonly why: string
  readonly short: string
  readonly help?: readonly HelpWords[]
}

/** One of a few answers. @param missing what to do where nothing was chosen */
export function oneOf(said: Said, missing: string, options: readonly OptionWords[]): ChoiceWords {
  return { ...whole(said), kind: 'one', missing, options }
}

/** Any of a few answers. */
export function anyOf(said: Said, missing: string, options: readonly OptionWords[]): ChoiceWords {
  return { ...whole(said), kind: 'many', missing, options }
}

/** Yes, no, or not known. @param whether ends "Choose whether" */
export function yesOrNo(said: Said, whether: string): ChoiceWords {
  return oneOf(said, `Choose whether ${whether}`, [yes, no, unknown])
}

/**
 * Something that may have happened, and when.
 * @param whether ends "Choose whether"
 * @param day the question about the day, and what helps to find it
 */
export function event(said: Said, whether: string, day: readonly [label: string, hint: string]): EventWords {
  const [label, hint] = day
  return {
    ...whole(said),
    kind: 'event',
    missing: `Choose whether ${whether}`,
    options: eventOptions,
    day: { label, hint, missing: `Enter the day. ${label}` },
  }
}
const eventOptions: readonly OptionWords[] = [
  option('yes', 'Yes'),
  option('x', 'No, not yet', null, 'Not yet'),
  option('u', 'I do not know, or not on which day', null, 'Not known'),
]

/** A day. @param subject begins what is said of a wrong date: "The day of the decision" */
export function dayWords(said: Said, subject: string): DayQuestionWords {
  return {
    ...whole(said),
    kind: 'day',
    subject,
    missing: `Enter the day, or choose "I do not know"`,
    options: [unknown],
  }
}

function whole({ heading, hint, why, short, help }: Said) {
  return { heading, hint: hint ?? null, why, short, help: help ?? [] }
}
