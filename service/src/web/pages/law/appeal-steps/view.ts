/** The appeal, step by step. */
import {
  bundleFormat,
  bundleLimits,
  claimBundleLimits,
  grounds,
  type PageLimit,
  provisionOf,
  type WorkingDocumentMark,
  workingDocumentKey,
} from '@way-forward/law'
import { table } from '../../../govuk/table.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { withTerms } from '../glossary-link.ts'
import { lawFrame } from '../law-frame.ts'
import { asAtLine, ruleList } from '../rule-statement.ts'
import { lawWords } from '../words/law-words.ts'
import { type AppealStep, type Extra, looksWords, steps, words } from './words.ts'

/** A whole page. It is the same for everybody. */
export function appealStepsView(): Html {
  const seen = new Set<string>()
  return lawFrame({
    title: words.title,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
<p>${words.beside} <a class="govuk-link" href="/routes">${words.besideLink}</a></p>
<nav class="not-print" aria-label="${words.contents}"><ol class="law-columns">${steps.map(
      ({ id, title }) => html`<li><a class="govuk-link" href="#${id}">${title}</a></li>`,
    )}</ol></nav>
${steps.map((step, index) => stepView(step, index + 1, seen))}
${asAtLine}`,
  })
}

function stepView(
  { id, title, lead, rules, extra, link, checkGovUk }: AppealStep,
  number: number,
  seen: Set<string>,
): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${number}. ${title}</h2><p>${withTerms(lead, seen)}</p>${
    checkGovUk === true ? html`<p><strong>${lawWords.checkGovUk}</strong></p>` : nothing
  }${ruleList(rules, seen)}${extra === undefined ? nothing : extras[extra]()}${
    link === undefined ? nothing : html`<p><a class="govuk-link" href="${link.to}">${link.text}</a></p>`
  }</section>`
}

const extras: Readonly<Record<Extra, () => Html>> = { forms: formsView, limits: limitsView, key: keyView }

/** The form by ground (LAW-FORM-01, LAW-FORM-03). */
function formsView(): Html {
  return table({
    classes: 'stacked-table',
    caption: words.formsCaption,
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: words.ground }, { text: words.section }, { text: words.form }],
    rows: grounds.map(({ rule, section, form }) => [
      { text: provisionOf(rule).says, attributes: { 'data-label': words.ground } },
      { text: section, attributes: { 'data-label': words.section } },
      { text: form, attributes: { 'data-label': words.form } },
    ]),
  })
}

function limitsView(): Html {
  return html`${limitsTable(words.limitsCaption, bundleLimits)}${limitsTable(words.claimLimitsCaption, claimBundleLimits)}<p>${words.limitsSay}</p><ul>${bundleFormat.map((each) => html`<li>${each}</li>`)}</ul>`
}

function limitsTable(caption: string, limits: readonly PageLimit[]): Html {
  return table({
    caption,
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: words.part }, { text: words.pages, format: 'numeric' }],
    rows: limits.map(({ part, pages, more }) => [
      { html: html`${part}${more === null ? nothing : html`<br><span class="soft small">${more}.</span>`}` },
      { text: pages, format: 'numeric' },
    ]),
  })
}

function keyView(): Html {
  return table({
    classes: 'stacked-table',
    caption: words.keyCaption,
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: words.looks }, { text: words.means }, { text: words.struck }],
    rows: workingDocumentKey.map(({ looks, means, struckThrough }) => [
      { html: sample(looks), attributes: { 'data-label': words.looks } },
      { text: means, attributes: { 'data-label': words.means } },
      { text: struckThrough ?? words.strikes, attributes: { 'data-label': words.struck } },
    ]),
  })
}

function sample(looks: WorkingDocumentMark['looks']): Html {
  switch (looks) {
    case 'plain':
      return html`${looksWords.plain}`
    case 'underlined':
      return html`<u>${looksWords.underlined}</u>`
    case 'bold':
      return html`<b>${looksWords.bold}</b>`
    case 'italic':
      return html`<i>${looksWords.italic}</i>`
  }
}
