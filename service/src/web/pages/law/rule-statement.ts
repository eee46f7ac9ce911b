/** One rule in a list: what it says, where it is written, how surely it is known, and what is in doubt. */
import {
  confidenceInWords,
  day,
  examplesOf,
  kinds,
  lawAsAt,
  plainDay,
  provisionOf,
  type RuleId,
} from '@way-forward/law'
import { tag } from '../../govuk/tag.ts'
import { type Html, href, html, nothing, type Value } from '../../kit/html.ts'
import { withTerms } from './glossary-link.ts'
import { lawWords } from './words/law-words.ts'

/** A link to a rule's own page, by its id. */
export function ruleLink(id: RuleId): Html {
  return html`<a class="govuk-link nowrap" href="/law/${id}">${id}</a>`
}

/** Links to the pages of rules by the provisions that they are written in, each provision once. */
export function provisionLinks(ids: readonly RuleId[]): readonly Value[] {
  const byProvision = new Map(ids.map((id) => [provisionOf(id).provision, id]))
  return [...byProvision].map(([provision, id], index) => [
    index > 0 && '; ',
    html`<a class="govuk-link" href="/law/${id}">${provision}</a>`,
  ])
}

/** Rules as a list. @param seen legal words that the page has linked already */
export function ruleList(ids: readonly RuleId[], seen: Set<string> = new Set()): Html {
  return html`<ul class="law-rules">${ids.map((id) => html`<li>${ruleStatement(id, seen)}</li>`)}</ul>`
}

/** Whether a rule decides nothing: no example shows it at work, and no date is counted by it. */
export function isStatement(id: RuleId): boolean {
  return examplesOf(id).length === 0 && provisionOf(id).needs.length === 0 && !countedBy.has(id)
}
const countedBy: ReadonlySet<string> = new Set(kinds.flatMap(({ rules }) => rules))

/** What kind of entry a rule is, where it is not a rule in the plain sense. */
export function ruleTag(id: RuleId): Html {
  if (id.startsWith('LAW-WK-')) return html` ${tag({ text: lawWords.workedDate, classes: 'tag--not-yet' })}`
  return isStatement(id) ? html` ${tag({ text: lawWords.statement })}` : nothing
}

/** "The law as it was read on 21 November 2026." */
export const asAtLine: Html = html`<p class="soft">${lawWords.asAt} ${plainDay(day(lawAsAt))}.</p>`

function ruleStatement(id: RuleId, seen: Set<string>): Html {
  const { says, provision, link, confidence, doubt } = provisionOf(id)
  return html`<p>${withTerms(says, seen)}</p><p class="small soft">${ruleLink(id)}${ruleTag(id)} · <a class="govuk-link" href="${href(link)}">${provision}</a>, ${confidenceInWords[confidence]}</p>${
    doubt === null
      ? nothing
      : html`<p class="small"><strong>${lawWords.inDoubt}</strong> ${withTerms(doubt, seen)}</p>`
  }`
}
