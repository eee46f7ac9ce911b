/** The frame of the pages beside the plan, and what several of them show. */
import { kindNamed, type RuleId, writtenDay } from '@way-forward/law'
import { inVoiceOf } from '../../../../documents/plan/voice.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { type Html, href, html, nothing, reworded } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { lawLink } from '../plan/law-link.ts'
import { type BesidePlan, daysThatRun } from './beside-plan.ts'
import { words } from './words.ts'

/** Something said, and the rules that it rests on. */
export interface Said {
  readonly say: string
  readonly rules: readonly RuleId[]
}

/** A statement of the words. */
export function said(say: string, ...rules: readonly RuleId[]): Said {
  return { say, rules }
}

/** A whole page, in the words of the one who asks, with the way back to the plan. */
export function besideFrame(plan: BesidePlan, title: string, main: Html): Html {
  const { query, step } = plan
  return layout({
    title,
    section: null,
    wide: true,
    before: backLink(
      step === null
        ? { text: words.toGuide, href: '/guide' }
        : { text: words.toPlan, href: `/plan?${query}` },
    ),
    main: reworded(html`<h1>${title}</h1>${main}`, inVoiceOf(plan.facts.person.asks)),
  })
}

/** An address with the answers of the plan, where there are any. */
export function withPlan(path: string, { query }: Pick<BesidePlan, 'query'>): string {
  return href(query === '' ? path : `${path}?${query}`)
}

/** A paragraph, with its law. */
export function saidView({ say, rules }: Said): Html {
  return html`<p>${say} ${lawOf(rules)}</p>`
}

/** A list of statements, each with its law. */
export function saidList(list: readonly Said[]): Html {
  return html`<ul class="beside__list">${list.map(({ say, rules }) => html`<li>${say} ${lawOf(rules)}</li>`)}</ul>`
}

/** The provisions of a statement. */
export function lawOf(rules: readonly RuleId[]): Html {
  return html`${rules.map((rule) => html`${lawLink(rule)} `)}`
}

/** The days that run on while the reader talks; nothing where none does. */
export function clockView(plan: BesidePlan): Html {
  const dates = daysThatRun(plan)
  if (dates.length === 0) return nothing
  return html`<section class="card card--urgent"><h2 class="govuk-heading-m">${words.clock}</h2><p>${words.clockSays} ${lawLink('LAW-CMP-13')}</p><ul>${dates.map(
    ({ kind, lastDay, moment }) =>
      html`<li>${kindNamed(kind)?.title ?? kind}: ${words.lastDay} <strong>${writtenDay(lastDay)}</strong>${moment === null ? nothing : `, ${words.by5pm}`}</li>`,
  )}</ul></section>`
}

/** A table to fill in by hand, with numbered empty rows. @param columns their headings @param rows how many */
export function formToPrint(caption: string, columns: readonly string[], rows: number): Html {
  return html`<table class="govuk-table to-fill"><caption class="govuk-table__caption govuk-table__caption--m">${caption}</caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header"><span class="govuk-visually-hidden">${words.number}</span></th>${columns.map(
    (column) => html`<th scope="col" class="govuk-table__header">${column}</th>`,
  )}</tr></thead><tbody class="govuk-table__body">${Array.from(
    { length: rows },
    (_, row) =>
      html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${row + 1}</th>${columns.map(
        (column) => html`<td class="govuk-table__cell" data-label="${column}"></td>`,
      )}</tr>`,
  )}</tbody></table>`
}

/** Print, and the other pages beside the plan. @param but the page that it stands on */
export function besideLinks(plan: BesidePlan, but: string): Html {
  return html`<nav class="beside__more not-print" aria-label="${words.more}"><h2 class="govuk-heading-m">${words.more}</h2><ul>${words.pages
    .filter(({ path }) => path !== but)
    .map(
      ({ path, text }) => html`<li><a class="govuk-link" href="${withPlan(path, plan)}">${text}</a></li>`,
    )}</ul><p><button type="button" class="link-button needs-script" data-print>${words.print}</button></p></nav>`
}
