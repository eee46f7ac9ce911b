/** The list of letters, by group, each with when it is the right one. */
import { type Letter, letterGroups } from '../../../../documents/letters/letter.ts'
import { letters } from '../../../../documents/letters/letters.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { groupWords, page } from './words.ts'

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
<nav aria-label="${page.contents}"><ul class="govuk-list letters__contents">${groups.map(
      ({ group }) => html`<li><a class="govuk-link" href="#${group}">${groupWords[group].title}</a></li>`,
    )}</ul></nav>
${hasPlan ? html`<h2 class="govuk-heading-m">${page.all}</h2>` : nothing}
${groups.map(
  ({ group, members }) => html`<section class="letters__group" aria-labelledby="${group}">
${hasPlan ? html`<h3 class="govuk-heading-s" id="${group}">${groupWords[group].title}</h3>` : html`<h2 class="govuk-heading-m" id="${group}">${groupWords[group].title}</h2>`}
<p class="govuk-body soft">${groupWords[group].says}</p>
${entriesView(members, query)}</section>`,
)}`,
  })
}

const groups = letterGroups
  .map((group) => ({ group, members: letters.filter((letter) => letter.group === group) }))
  .filter(({ members }) => members.length > 0)

function forPlanView({ fitting, query }: LetterList): Html {
  return html`<section class="card letters__fitting" aria-labelledby="for-plan"><h2 class="govuk-heading-m" id="for-plan">${page.forPlan}</h2>${
    fitting.length === 0
      ? html`<p class="govuk-body">${page.noneForPlan}</p>`
      : html`<p class="govuk-body">${page.forPlanSays}</p>${entriesView(fitting, query)}`
  }</section>`
}

function entriesView(members: readonly Letter[], query: string): Html {
  return html`<ul class="govuk-list letters__list">${members.map(
    ({ id, title, when }) =>
      html`<li class="letters__entry"><a class="govuk-link letters__title" href="${href(`/letters/${id}${query === '' ? '' : `?${query}`}`)}">${title}</a><br><span class="soft small">${when}</span></li>`,
  )}</ul>`
}
