/** "Show me how to tell": what a letter says, and so which decision it is. */
import { type Answers, en } from '@way-forward/law'
import { backLink } from '../../../govuk/back-link.ts'
import { table } from '../../../govuk/table.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { afterQuestion, questionAddress, type Return } from '../way.ts'
import { words } from './words.ts'

/** A whole page. Each row is a link that answers the question. */
export function howToTellView(answers: Answers, back: Return): Html {
  const { heading, intro, letterSays, itIs, rows, stillUnsure } = en.telling
  const choosing = (code: string) => afterQuestion('decision', { ...answers, d: code }, back)
  return layout({
    title: heading,
    section: null,
    before: backLink({ text: words.back, href: questionAddress('decision', answers, back) }),
    main: html`<h1 class="govuk-heading-xl">${heading}</h1>
<p class="govuk-body-l">${intro}</p>
<p class="govuk-body">${words.choose}</p>
${table({
  classes: 'stacked-table',
  head: [{ text: letterSays }, { text: itIs }],
  rows: rows.map((row) => [
    { text: row.letterSays, attributes: { 'data-label': letterSays } },
    {
      attributes: { 'data-label': itIs },
      ...(row.code === null
        ? { text: row.itIs }
        : { html: html`<a class="govuk-link" href="${href(choosing(row.code))}">${row.itIs}</a>` }),
    },
  ]),
})}
<p class="govuk-body"><a class="govuk-link" href="${href(choosing('u'))}">${stillUnsure}</a></p>
<p class="govuk-body">${words.overdue} <a class="govuk-link" href="/guide/clock?q=a&amp;qa=l">${words.overdueLink}</a></p>`,
  })
}
