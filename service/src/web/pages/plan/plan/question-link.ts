/** Links to the questions that the plan still needs, with every answer kept. */
import {
  type Answers,
  addressOf,
  type ConcernKind,
  en,
  type FactName,
  type QuestionName,
  questionOnPath,
} from '@way-forward/law'
import { type Asked, factNamed, type Missing } from '../../../../documents/plan/missing.ts'
import { type Html, href, html } from '../../../kit/html.ts'

/** A question with the answers kept. @param text its own words unless given */
export function questionLink(
  question: QuestionName,
  answers: Answers,
  text: string = en[question].heading,
): Html {
  return html`<a class="govuk-link" href="${href(`/guide/${question}?${addressOf(answers)}`)}">${text}</a>`
}

/** The questions that would settle something, as links. */
export function questionLinks({ questions }: Missing, { answers }: Asked): readonly Html[] {
  return questions.map((question) => questionLink(question, answers))
}

/** The short name of a fact's question, as a link where the guide asks it. */
export function factLink(kind: ConcernKind | null, fact: FactName, { answers, path }: Asked): Html {
  const question = questionOnPath(fact, path)
  return question === null
    ? html`${factNamed(kind, fact)}`
    : questionLink(question, answers, en[question].short)
}
