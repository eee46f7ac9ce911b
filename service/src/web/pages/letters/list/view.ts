/** The list of letters, by group, each with when it is the right one. */
import type { Letter } from '../../../../documents/letters/letter.ts'
import { letters } from '../../../../documents/letters/letters.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { contentsView, groupsOf, groupsView, lettersView } from './groups-view.ts'
import { page } from './words.ts'

export interface LetterList {
  /** The plan's answers as they stand in an address; empty: none. */
  readonly query: string
  /** The answers say what it is about. */
  readonly hasPlan: boolean
  readonly fitting: readonly Letter[]
}

/** A whole page. */
export function letterListView(list: LetterList): Html {
  const { query, hasPlan } = list
  return layout({
    title: page.title,
    section: '/letters',
    ...(hasPlan ? { before: backLink({ text: page.back, href: `/plan?${query}` }) } : {}),
    main: html`<h1 class="govuk-heading-xl">${page.title}</h1>
<p class="govuk-body-l">${page.lead}</p>
${hasPlan ? forPlanView(list) : html`<p class="govuk-body">${page.guide} <a class="govuk-link" href="/guide">${page.guideLink}</a></p>`}
${contentsView(groups)}
${hasPlan ? html`<h2 class="govuk-heading-m">${page.all}</h2>` : nothing}
${groupsView(groups, hasPlan ? 3 : 2, (letter) => addressWith(letter, query))}`,
  })
}

const groups = groupsOf(letters)

function forPlanView({ fitting, query }: LetterList): Html {
  return html`<section class="card letters__fitting" aria-labelledby="for-plan"><h2 class="govuk-heading-m" id="for-plan">${page.forPlan}</h2>${
    fitting.length === 0
      ? html`<p class="govuk-body">${page.noneForPlan}</p>`
      : html`<p class="govuk-body">${page.forPlanSays}</p>${lettersView(fitting, (letter) => addressWith(letter, query))}`
  }</section>`
}

function addressWith({ id }: Letter, query: string): string {
  return `/letters/${id}${query === '' ? '' : `?${query}`}`
}
