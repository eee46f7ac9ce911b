/** The answers given so far, to check and to change. */
import type { Reading } from '@way-forward/law'
import { backLink } from '../../../govuk/back-link.ts'
import { button } from '../../../govuk/button.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { type Html, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { whoAsksView } from '../../plan/plan/who-asks-view.ts'
import { answerRows } from '../given-answers.ts'
import { questionAddress, withAnswers } from '../way.ts'
import { words } from './words.ts'

/** A whole page. */
export function answersView(reading: Reading): Html {
  const { answers, path, next } = reading
  const previous = path.filter((question) => question !== next).at(-1)
  return layout({
    title: words.title,
    section: null,
    before: backLink({
      text: words.back,
      href: previous === undefined ? '/' : questionAddress(previous, answers),
    }),
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
${summaryList({ rows: answerRows(reading, null, 'answers') })}
${
  next === null
    ? button({ text: words.plan, href: withAnswers('/plan', answers) })
    : button({ text: words.continue, href: questionAddress(next, answers) })
}
<p class="govuk-body">${whoAsksView(answers, reading.facts.person.asks, '/guide/answers')}</p>
<p class="govuk-body">${words.kept} ${words.shared} <a class="govuk-link" href="/safety">${words.sharedLink}</a></p>`,
  })
}
