/** What a reader can do with the result: dates, the letter that asks for what is missing, whom to ring. */
import { type Answers, isoOf, type NoticeCheck, type NoticeKind } from '@way-forward/law'
import { type Html, href, html, nothing } from '../../kit/html.ts'
import { firstGap, readChanged } from '../guide/way.ts'
import { result } from './words.ts'

/** The steps, as a list of links. */
export function nextSteps(check: NoticeCheck): Html {
  const missing = missingItems(check)
  const guide = guideAddress(check)
  const lacksAdviser = missing.includes('adviser-contact')
  return html`<section class="card card--sky not-print"><h2>${result.next}</h2><ul class="govuk-list govuk-list--spaced">${
    guide === null
      ? nothing
      : html`<li><a class="govuk-link" href="${href(guide)}">Work out your dates and routes from this letter</a></li>`
  }${
    missing.length === 0 || check.kind === null
      ? nothing
      : html`<li><a class="govuk-link" href="${href(letterAddress('ask-for-a-complete-notice', check.kind, missing, check))}">Write to the council and ask for what is missing</a></li><li><a class="govuk-link" href="${href(letterAddress('give-reasons-for-a-late-appeal', check.kind, missing, check))}">If time has run out: give what is missing as a reason to the Tribunal</a></li>`
  }<li><a class="govuk-link" href="/directory">${
    lacksAdviser ? 'Look for the mediation adviser in your area' : 'Find free advice in your area'
  }</a></li></ul></section>`
}

/** The items that the law asks for and that were not found. */
function missingItems({ items }: NoticeCheck): readonly string[] {
  return items
    .filter(({ standing, status }) => standing === 'statutory' && status === 'not-found')
    .map(({ item }) => item)
}

/** What is missing stands in the address as ids, which name nobody. */
function letterAddress(
  id: string,
  kind: NoticeKind,
  missing: readonly string[],
  { dates }: NoticeCheck,
): string {
  const query = new URLSearchParams({ notice: kind, missing: missing.join(',') })
  const dated = dates.find(({ about }) => about === 'letter')
  if (dated !== undefined) query.set('noticeDatedOn', isoOf(dated.on))
  return `/letters/${id}?${query}`
}

/** The guide from its first open question, with the decision and the date of the letter already answered. */
function guideAddress({ kind, sort, dates }: NoticeCheck): string | null {
  const decision = kind === null ? (sort === 'draft-plan' ? 'dp' : null) : decisionOf[kind]
  if (decision === null) return null
  const dated = dates.find(({ about }) => about === 'letter') ?? null
  const answers: Answers = dated === null ? { d: decision } : { d: decision, l: isoOf(dated.on) }
  return firstGap(readChanged(answers))
}

/** How the guide calls each decision. After a review it may also be the end of the plan, which the guide asks. */
const decisionOf: Readonly<Record<NoticeKind, string>> = {
  'refuse-assess': 'ra',
  'refuse-issue': 'ri',
  'final-plan': 'pl',
  'after-review': 'rm',
  'after-review-not-attending': 'rm',
  'amended-final-plan': 'pl',
  'refuse-amend': 'rm',
  'refuse-reassess': 'rr',
  'after-reassessment': 'pl',
  'amendment-outside-review': 'pl',
  cease: 'ce',
  'proposal-to-amend': 'pa',
}
