/** Every worked-out date with its readings, its doubt, and its working to unfold. */
import {
  type ConcernDeadline,
  confidenceInWords,
  type Day,
  kindNamed,
  type Position,
  plainDay,
  provisionOf,
  type Step,
  weekdayName,
} from '@way-forward/law'
import { type Html, href, html, kept, nothing } from '../../../kit/html.ts'
import { monthIsToCome } from './timeline-moments.ts'
import { page, table } from './words.ts'

/** The section with all dates; nothing where there is none. */
export function datesView(found: Position, on: Day): Html {
  const { dates } = found
  if (dates.length === 0) return nothing
  return html`${beginning}${dates.map((deadline) =>
    rowsOf(deadline, on, deadline.kind === 'appeal' && monthIsToCome(found)),
  )}</table></section>`
}
const beginning = kept(
  html`<section><h2>${page.workingHeading}</h2><p>${page.workingIntro}</p><table class="govuk-table dates"><caption class="govuk-visually-hidden">${table.caption}</caption><thead><tr><th scope="col">${table.advised}</th><th scope="col">${table.last}</th><th scope="col">${table.later}</th></tr></thead>`,
)

/** How a date is worked out: each step with its days and its law. */
export function workingView(deadline: ConcernDeadline): Html {
  return html`${workingBeginning}${deadline.working.map(
    (step) =>
      html`<tr class="govuk-table__row"><td class="govuk-table__cell">${step.say}<br>${lawLink(step.rule)}</td><td class="govuk-table__cell working__day">${daysOf(step)}</td></tr>`,
  )}</tbody></table>`
}

const workingBeginning = kept(
  html`<table class="govuk-table working"><caption class="govuk-visually-hidden">${table.show}</caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">${table.step}</th><th scope="col" class="govuk-table__header">${table.day}</th></tr></thead><tbody class="govuk-table__body">`,
)

/** A provision with its link, and how surely it is known. */
export function lawLink(rule: Step['rule']): Html {
  const known = lawLinks.get(rule)
  if (known !== undefined) return known
  const { provision, link, confidence: mark } = provisionOf(rule)
  const made = html`<span class="law"><a class="govuk-link" href="${href(link)}">${provision}</a>, ${confidenceInWords[mark]}</span>`
  lawLinks.set(rule, kept(made))
  return made
}
const lawLinks = new Map<Step['rule'], Html>()

/** The name of a date: "Appeal to the Tribunal". */
export function nameOf({ kind }: ConcernDeadline): string {
  return kindNamed(kind)?.title ?? kind
}

function rowsOf(deadline: ConcernDeadline, on: Day, isProtected: boolean): Html {
  const { advisedDay, lastDay, laterDay, moment, doubt } = deadline
  return html`<tbody><tr><th colspan="3" scope="rowgroup" class="dates__name">${nameOf(deadline)}</th></tr><tr><td>${cell(advisedDay, on)}</td><td class="dates__last">${cell(lastDay, on, moment)}</td><td>${cell(laterDay, on)}</td></tr><tr><td colspan="3" class="dates__more">${isProtected && html`<p>${table.monthToCome} ${lawLink('LAW-TIME-19')}</p>`}${
    doubt === null ? nothing : html`<p><strong>${table.doubt}.</strong> ${doubt}</p>`
  }<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${table.show}<span class="govuk-visually-hidden">: ${nameOf(deadline)}</span></span></summary><div class="govuk-details__text">${steps(deadline)}</div></details></td></tr></tbody>`
}

/** A list here, because a table in a table cannot be read out. */
function steps({ working }: ConcernDeadline): Html {
  return html`<ol class="working-list">${working.map(
    (step) => html`<li>${step.say}: <strong>${daysOf(step)}</strong><br>${lawLink(step.rule)}</li>`,
  )}</ol>`
}

function cell(value: Day | null, on: Day, moment: '17:00' | null = null): string {
  if (value === null) return table.none
  const passed = value < on ? ` (${table.passed})` : ''
  const end = moment === null ? '' : `, ${table.by5pm}`
  return `${weekdayName(value).slice(0, 3)} ${plainDay(value)}${end}${passed}`
}

function daysOf({ from, to }: Step): string {
  if (from === null || to === null) {
    const only = from ?? to
    return only === null ? table.noDay : plainDay(only)
  }
  return from === to ? plainDay(to) : `${plainDay(from)} to ${plainDay(to)}`
}
