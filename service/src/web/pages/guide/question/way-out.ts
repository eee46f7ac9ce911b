/** The way out of a question for someone whose answer is not among the choices. */
import type { QuestionName } from '@way-forward/law'
import { words } from '../words.ts'

/** A choice that is no answer: it leads to a page of help. */
export interface WayOut {
  /** What the form sends. */
  readonly value: string
  readonly text: string
  readonly hint: string | null
  /** The path of the page of help. */
  readonly to: string
}

const howToTell: WayOut = {
  value: 'how',
  text: words.howToTell,
  hint: words.howToTellHint,
  to: '/guide/decision/how-to-tell',
}
const noneFits: WayOut = { value: 'none', text: words.none, hint: words.noneHint, to: '/guide/none' }

const waysOut: Readonly<Partial<Record<QuestionName, WayOut>>> = {
  decision: howToTell,
  about: noneFits,
  'at-school': noneFits,
  'with-plan': noneFits,
  asking: noneFits,
  care: noneFits,
  'from-council': noneFits,
  'not-kept': noneFits,
  'council-part': noneFits,
  'my-matter': noneFits,
}

/** The way out of a question, where it has one. */
export function wayOutOf(question: QuestionName): WayOut | null {
  return waysOut[question] ?? null
}
