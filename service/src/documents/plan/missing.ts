/** What a plan still needs to know: the questions that ask for it, and what no question asks, in words. */
import {
  type Answers,
  type ConcernKind,
  type FactName,
  factOf,
  type QuestionName,
  questionOnPath,
} from '@way-forward/law'

/** The answers of a plan, the questions that led to it, and all that the guide asks on the way to its end. */
export interface Asked {
  readonly answers: Answers
  readonly path: readonly QuestionName[]
  readonly whole: readonly QuestionName[]
}

/** What would settle something. */
export interface Missing {
  /** Each once. */
  readonly questions: readonly QuestionName[]
  /** Facts that the guide does not ask for on this way, in words. */
  readonly words: readonly string[]
}

/** A fact that is needed, with the kind of its concern, or null where it is about the person. */
export interface NeededFact {
  readonly kind: ConcernKind | null
  readonly fact: FactName
}

/**
 * What would settle something. What the guide asks after the first gap is not named: that question leads there.
 * @param more a question to add, or null
 */
export function missingOf(
  facts: readonly NeededFact[],
  { path, whole }: Omit<Asked, 'answers'>,
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
  return { questions: [...questions], words: [...words] }
}

/** The short name of a fact, to begin a line. */
export function factNamed(kind: ConcernKind | null, fact: FactName): string {
  const label = factOf(kind, fact)?.label ?? fact
  return label.charAt(0).toUpperCase() + label.slice(1)
}
