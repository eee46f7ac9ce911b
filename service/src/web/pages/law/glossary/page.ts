/** `/glossary`: legal words in plain words first, by their first letter. */
import { type GlossaryTerm, glossary } from '@way-forward/law'
import { type Html, html, kept, nothing } from '../../../kit/html.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { lawFrame } from '../law-frame.ts'
import { asAtLine, provisionLinks } from '../rule-statement.ts'
import { words } from './words.ts'

const byLetter = Map.groupBy(glossary, ({ term }) => term.charAt(0).toUpperCase())

const document = kept(
  lawFrame({
    title: words.title,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
<nav class="not-print" aria-label="${words.letters}"><ul class="law-letters">${[...byLetter.keys()].map(
      (letter) => html`<li><a class="govuk-link" href="#letter-${letter.toLowerCase()}">${letter}</a></li>`,
    )}</ul></nav>
${[...byLetter].map(
  ([letter, terms]) =>
    html`<section aria-labelledby="letter-${letter.toLowerCase()}"><h2 id="letter-${letter.toLowerCase()}">${letter}</h2><dl class="law-glossary">${terms.map(entry)}</dl></section>`,
)}
${asAtLine}`,
  }),
)

function entry({ id, plain, term, says, also, rule }: GlossaryTerm): Html {
  return html`<div class="law-entry" id="${id}"><dt>${plain}: <strong>${term}</strong></dt><dd><p>${says}</p>${
    also.length + (rule === null ? 0 : 1) === 0
      ? nothing
      : html`<p class="small soft">${also.length > 0 && `${words.also} ${also.join(', ')}. `}${rule !== null && html`${words.rule} ${provisionLinks([rule])}`}</p>`
  }</dd></div>`
}

export const glossaryPage: Page = {
  path: '/glossary',
  get: () => shown(document),
  states: [{ name: 'every word', address: '/glossary' }],
}
