/** A question page: one question as the heading, why we ask, help to unfold, and one button. */
import { type Day, en, type QuestionName, type QuestionWords, type Reading } from '@way-forward/law'
import { backLink } from '../../../govuk/back-link.ts'
import { button } from '../../../govuk/button.ts'
import { details } from '../../../govuk/details.ts'
import { errorSummary } from '../../../govuk/error-summary.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { answerRows } from '../given-answers.ts'
import { beforeQuestion, questionAddress, type Return } from '../way.ts'
import { words } from '../words.ts'
import { errorAddress, fieldsView } from './fields-view.ts'
import type { FormError, Typed } from './read-form.ts'

export interface QuestionOptions {
  readonly question: QuestionName
  readonly reading: Reading
  readonly typed: Typed
  readonly errors: readonly FormError[]
  readonly back: Return
  readonly today: Day
}

/** A whole page. */
export function questionView({ question, reading, typed, errors, back, today }: QuestionOptions): Html {
  const own: QuestionWords = en[question]
  const rows = answerRows(reading, question, null).filter((_, index) => reading.path[index] !== reading.next)
  return layout({
    title: own.heading,
    section: null,
    hasErrors: errors.length > 0,
    before: backLink({ text: words.back, href: beforeQuestion(question, reading, back) }),
    main: html`${errors.length > 0 ? errorsView(question, errors) : nothing}
<form action="${href(questionAddress(question, reading.answers, back))}" method="post" novalidate class="guide-form">
${fieldsView(question, typed, errors, today)}
<p class="govuk-body guide-why"><strong>${words.whyWeAsk}</strong> ${own.why}</p>
${own.help.map(({ summary, paragraphs }) =>
  details({
    summaryText: summary,
    html: html`${paragraphs.map((paragraph) => html`<p class="govuk-body">${paragraph}</p>`)}`,
  }),
)}
${button({ text: words.continue })}
</form>
${
  rows.length > 0
    ? details({
        classes: 'guide-so-far',
        summaryText: words.soFar,
        html: summaryList({ rows }),
      })
    : nothing
}`,
  })
}

function errorsView(question: QuestionName, errors: readonly FormError[]): Html {
  return errorSummary({
    titleText: words.problem,
    errorList: errors.map((error) => ({ text: error.message, href: errorAddress(question, error) })),
  })
}
