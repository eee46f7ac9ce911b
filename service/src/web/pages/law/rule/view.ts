/** One rule: what it says, since when, where it is written, what is in doubt, and where it is used. */
import {
  day,
  type Example,
  examplesOf,
  glossary,
  type InForce,
  kinds,
  lawAsAt,
  plainDay,
  presentLawFrom,
  provisionOf,
  type RuleId,
  routeDescriptions,
  subjectOfRule,
} from '@way-forward/law'
import { details } from '../../../govuk/details.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { table } from '../../../govuk/table.ts'
import { type Html, href, html, nothing, type Value } from '../../../kit/html.ts'
import { withTerms } from '../glossary-link.ts'
import { lawFrame } from '../law-frame.ts'
import { isStatement, ruleTag } from '../rule-statement.ts'
import { confidenceSentence, lawWords } from '../words/law-words.ts'
import { factsOf, namesOfFact, outcome } from './example-words.ts'
import { words } from './words.ts'

/** A whole page. @param contact an email or https address for corrections, or null */
export function ruleView(id: RuleId, contact: string | null): Html {
  const { says, provision, link, confidence, doubt, inForce, needs } = provisionOf(id)
  const seen = new Set<string>()
  const subject = subjectOfRule(id)
  return lawFrame({
    title: id,
    main: html`<h1 class="govuk-heading-l">${id}${ruleTag(id)}</h1>
<p class="govuk-body-l">${withTerms(says, seen)}</p>
${isStatement(id) ? html`<p class="soft">${lawWords.statementSays}.</p>` : nothing}
${summaryList({
  rows: [
    {
      key: { text: words.written },
      value: { html: html`<a class="govuk-link" href="${href(link)}">${provision}</a>` },
    },
    {
      key: { text: words.sure },
      value: {
        html: html`${confidenceSentence[confidence]}.<br><span class="soft small">${words.asAt} ${plainDay(day(lawAsAt))}.</span>`,
      },
    },
    {
      key: { text: words.subject },
      value: {
        html: html`<a class="govuk-link" href="/law#subject-${subject.code.toLowerCase()}">${subject.title}</a>`,
      },
    },
  ],
})}
${
  doubt === null
    ? nothing
    : insetText({
        html: html`<h2 class="govuk-heading-s">${words.doubt}</h2><p>${withTerms(doubt, seen)}</p>`,
      })
}
${timesView(inForce)}
${
  needs.length === 0
    ? nothing
    : html`<h2>${words.needs}</h2><p>${words.needsSay}</p><ul>${[...new Set(needs.flatMap(namesOfFact))].map((name) => html`<li>${capital(name)}</li>`)}</ul>`
}
${usedView(id)}
${examplesView(id)}
${wrongView(id, contact)}`,
  })
}

/** Where an address names no rule that there is. */
export function unknownRuleView(): Html {
  return lawFrame({
    title: words.unknown,
    main: html`<h1 class="govuk-heading-xl">${words.unknown}</h1><p>${words.unknownSays} <a class="govuk-link" href="/law">${words.unknownLink}</a></p>`,
  })
}

/** The versions, newest first; nothing where there is one that began with the present law. */
function timesView(inForce: readonly InForce[]): Html {
  const [only] = inForce
  if (inForce.length === 1 && only?.from === presentLawFrom && only.to === null) return nothing
  return html`<h2>${words.times}</h2>${table({
    classes: 'stacked-table',
    head: [{ text: words.from }, { text: words.to }, { text: words.said }],
    rows: inForce.toReversed().map(({ from, to, says }) => [
      { text: plainDay(day(from)), attributes: { 'data-label': words.from } },
      { text: to === null ? words.now : plainDay(day(to)), attributes: { 'data-label': words.to } },
      { text: says, attributes: { 'data-label': words.said } },
    ]),
  })}`
}

function usedView(id: RuleId): Html {
  const routes = routeDescriptions.filter(({ rules }) => rules.includes(id))
  const dates = kinds.filter(({ rules }) => rules.some((rule) => rule === id))
  const terms = glossary.filter(({ rule }) => rule === id)
  if (routes.length + dates.length + terms.length === 0) return nothing
  return html`<h2>${words.used}</h2>${listOf(
    words.routes,
    routes.map((route) => ({ to: `/routes/${route.id}`, text: route.title })),
  )}${listOf(
    words.dates,
    dates.map(({ name, title }) => ({ to: `/date/${name}`, text: title })),
  )}${listOf(
    words.terms,
    terms.map((each) => ({ to: `/glossary#${each.id}`, text: each.term })),
  )}`
}

function listOf(title: string, links: readonly { readonly to: string; readonly text: string }[]): Value {
  if (links.length === 0) return nothing
  return html`<h3>${title}</h3><ul>${links.map(({ to, text }) => html`<li><a class="govuk-link" href="${to}">${text}</a></li>`)}</ul>`
}

function examplesView(id: RuleId): Html {
  const examples = examplesOf(id)
  if (examples.length === 0) return nothing
  return html`<h2>${words.examples}</h2><p>${words.examplesSay}</p>${examples.map((example) => exampleView(example, id))}`
}

function exampleView(example: Example, id: RuleId): Html {
  return html`<section class="card"><p>${example.says}</p>
<p class="law-out">${words.comesOut}</p><ul>${example.gives.map((each) => html`<li>${outcome(each, id)}</li>`)}</ul>
${details({
  summaryText: words.facts,
  html: html`<ul><li>${words.on}: ${plainDay(day(example.on))}</li>${factsOf(example).map(({ name, value }) => html`<li>${capital(name)}: ${value}</li>`)}</ul>`,
})}</section>`
}

function wrongView(id: RuleId, contact: string | null): Html {
  return html`<section class="not-print"><h2>${words.wrong}</h2><p>${words.wrongSays} ${
    contact === null
      ? words.wrongNobody
      : html`<a class="govuk-link" href="${href(addressOfContact(contact, id))}">${words.wrongLink}</a>`
  }</p></section>`
}

/** An email says in its subject which rule it is about. */
function addressOfContact(contact: string, id: RuleId): string {
  return contact.includes(':') ? contact : `mailto:${contact}?subject=${id}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
