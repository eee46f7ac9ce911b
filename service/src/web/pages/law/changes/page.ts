/** `/law/changes`: what has changed in the law, newest first. */
import { type LawChange, lawChanges, provisionOf } from '@way-forward/law'
import { tag } from '../../../govuk/tag.ts'
import { type Html, href, html, kept, nothing } from '../../../kit/html.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { lawFrame } from '../law-frame.ts'
import { asAtLine, ruleLink, ruleList } from '../rule-statement.ts'
import { kindWords, whenChanged, words } from './words.ts'

const tagClass: Readonly<Record<LawChange['kind'], string>> = {
  began: 'tag--open',
  changed: 'tag--not-yet',
  ended: 'tag--late',
  announced: 'tag--closed',
  noted: 'tag--closed',
}

/** The Code on the government’s own site. */
const codeOfPractice = provisionOf('LAW-DRS-07').link

const byDay = Map.groupBy(lawChanges, whenChanged)

const document = kept(
  lawFrame({
    title: words.title,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
<p class="not-print"><a class="govuk-link" href="/law/changes.atom">${words.feed}</a><br><a class="govuk-link" href="/not-law-yet">${words.notLaw}</a></p>
${[...byDay].map(
  ([when, changes]) =>
    html`<section><h2>${when}</h2><ul class="law-rules">${changes.map(changeView)}</ul></section>`,
)}
<h2>${words.codeLink}</h2><p>${words.code} <a class="govuk-link" href="${href(codeOfPractice)}">${words.codeLink}</a></p><p>${words.codeRule}</p>${ruleList(['LAW-DUTY-18'])}
${asAtLine}`,
  }),
)

function changeView(change: LawChange): Html {
  const { kind, rule, says, before } = change
  return html`<li id="${change.on}-${rule}"><p>${tag({ text: kindWords[kind], classes: tagClass[kind] })} ${ruleLink(rule)}</p><p>${says}</p>${
    before === null ? nothing : html`<p class="small soft">${words.before} ${before}</p>`
  }</li>`
}

export const changesPage: Page = {
  path: '/law/changes',
  get: () => shown(document),
  states: [{ name: 'every change', address: '/law/changes' }],
}
