/** `/not-law-yet`: what has been proposed, by whom and when, and that it is not law. */
import { type Proposal, proposals } from '@way-forward/law'
import { summaryList } from '../../../govuk/summary-list.ts'
import { tag } from '../../../govuk/tag.ts'
import { warningText } from '../../../govuk/warning-text.ts'
import { type Html, html, kept } from '../../../kit/html.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { lawFrame } from '../law-frame.ts'
import { asAtLine, provisionLinks, ruleList } from '../rule-statement.ts'
import { words } from './words.ts'

const document = kept(
  lawFrame({
    title: words.title,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
${warningText({ text: words.lead })}
<p>${words.warning}</p>
${proposals.map(proposalView)}
${asAtLine}<p class="soft">${words.until}</p>`,
  }),
)

function proposalView({ rule, title, by, when, what, standing, meanwhile, law }: Proposal): Html {
  return html`<section aria-labelledby="${rule}"><h2 id="${rule}">${title} ${tag({ text: 'not law', classes: 'tag--closed' })}</h2>
${summaryList({
  rows: [
    { key: { text: words.by }, value: { text: by } },
    { key: { text: words.when }, value: { text: when } },
    {
      key: { text: words.what },
      value: { html: html`<ul>${what.map((each) => html`<li>${each}</li>`)}</ul>` },
    },
    { key: { text: words.standing }, value: { text: standing } },
    {
      key: { text: words.meanwhile },
      value: { html: html`${meanwhile} ${provisionLinks(law)}` },
    },
  ],
})}<h3>${words.source}</h3>${ruleList([rule])}</section>`
}

export const proposalsPage: Page = {
  path: '/not-law-yet',
  get: () => shown(document),
  states: [{ name: 'every proposal', address: '/not-law-yet' }],
}
