/** Links to the questions that the plan still needs, with every answer kept. */
import { type Answers, addressOf, en, type QuestionName, questionOnPath } from '@way-forward/law'
import { type Asked, factNamed, type Missing, missingOf } from '../../../../documents/plan/missing.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import type { WaysToSay } from './ways-to-say.ts'

/** In a plan what is unknown is said by answering its question. */
export function waysOfPlan(asked: Asked): WaysToSay {
  const { answers, path } = asked
  return {
    toSettle(facts) {
      const missing = missingOf(facts, asked)
      return { links: questionLinks(missing, asked), words: missing.words }
    },
    toChange({ kind, fact }) {
      const question = questionOnPath(fact, path)
      return question === null
        ? html`${factNamed(kind, fact)}`
        : questionLink(question, answers, en[question].short)
    },
  }
}

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
