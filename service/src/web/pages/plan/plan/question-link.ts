/** Links to the questions that the plan still needs, with every answer kept. */
import {
  type Answers,
  addressOf,
  type ConcernKind,
  en,
  type FactName,
  factOf,
  type QuestionName,
  questionOnPath,
} from '@way-forward/law'
import { type Html, href, html } from '../../../kit/html.ts'

/** The answers of a plan, the questions that led to it, and all that the guide asks on the way to its end. */
export interface Asked {
  readonly answers: Answers
  readonly path: readonly QuestionName[]
  readonly whole: readonly QuestionName[]
}

/** A question with the answers kept. @param text its own words unless given */
export function questionLink(
  question: QuestionName,
  answers: Answers,
  text: string = en[question].heading,
): Html {
  return html`<a class="govuk-link" href="${href(`/guide/${question}?${addressOf(answers)}`)}">${text}</a>`
}

/** What would settle something. */
export interface Missing {
  /** Each question once, as a link. */
  readonly questions: readonly Html[]
  /** Facts that the guide does not ask for on this way, in words. */
  readonly words: readonly string[]
}

/**
 * What would settle something. What the guide asks after the first gap is not named: that question leads there.
 * @param facts each with the kind of its concern, or null where it is about the person
 * @param more a question to add, or null
 */
export function missingOf(
  facts: readonly { readonly kind: ConcernKind | null; readonly fact: FactName }[],
  { answers, path, whole }: Asked,
  more: QuestionName | null = null,
): Missing {
  const questions = new Set<QuestionName>()
  const words = new Set<string>()
  for (const { kind, fact } of facts) {
    const question = questionOnPath(fact, path)
    if (question !== null) questions.add(question)
    else if (questionOnPath(fact, whole) === null) words.add(factOf(kind, fact)?.label ?? fact)
  }
  if (more !== null) questions.add(more)
  return { questions: [...questions].map((question) => questionLink(question, answers)), words: [...words] }
}

/** The short name of a fact's question, as a link where the guide asks it. */
export function factLink(kind: ConcernKind | null, fact: FactName, { answers, path }: Asked): Html {
  const question = questionOnPath(fact, path)
  return question === null
    ? html`${capital(factOf(kind, fact)?.label ?? fact)}`
    : questionLink(question, answers, en[question].short)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
