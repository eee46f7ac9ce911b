/**
 * Every date of a concern in one list, each with its doubt and its working to unfold. On a narrow screen the
 * list is the picture too: every entry has the shape that it has in the picture.
 */
import { type ConcernDeadline, type ConcernUndatedDeadline, kindNamed, type Step } from '@way-forward/law'
import { type DatedEntry, daysOf, nameOf, reading } from '../../../../documents/plan/dates.ts'
import { page, picture, table } from '../../../../documents/plan/words.ts'
import { type Html, html, kept, nothing } from '../../../kit/html.ts'
import { lawLink } from './law-link.ts'

/** The list; nothing where there is no entry. @param explains whether the three words are explained here */
export function datesView(
  entries: readonly DatedEntry[],
  undated: readonly ConcernUndatedDeadline[],
  explains: boolean,
): Html {
  if (entries.length === 0 && undated.length === 0) return nothing
  return html`${explains && entries.length > 0 && intro}<ol class="dates">${entries.map(entryView)}${undated.map(undatedView)}</ol>`
}
const intro = kept(html`<p class="dates__intro">${page.workingIntro}</p>`)

function entryView({ shape, when, what, deadline, isProtected }: DatedEntry): Html {
  return html`<li class="dates__item dates__item--${shape}"><span class="dates__when">${when}</span> <span class="dates__what">${what}</span>${
    deadline === null ? nothing : moreView(deadline, isProtected)
  }</li>`
}

function moreView(deadline: ConcernDeadline | ConcernUndatedDeadline, isProtected: boolean): Html {
  const { doubt, kind, advisedDay, lastDay } = deadline
  const advised = picture.names[kind] === undefined && advisedDay !== lastDay ? advisedDay : null
  return html`<div class="dates__more">${advised !== null && html`<p>${table.advised} ${reading(advised)}</p>`}${isProtected && html`<p>${table.monthToCome} ${lawLink('LAW-TIME-19')}</p>`}${
    doubt === null ? nothing : html`<p><strong>${table.doubt}.</strong> ${doubt}</p>`
  }<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${lastDay === null ? table.showCount : table.show}<span class="govuk-visually-hidden">: ${nameOf(deadline)}</span></span></summary><div class="govuk-details__text">${workingView(deadline.working)}</div></details></div>`
}

/** A deadline in school days: the rule in words, and why it has no day. */
function undatedView(deadline: ConcernUndatedDeadline): Html {
  return html`<li class="dates__item dates__item--undated"><span class="dates__when">${table.schoolDays}</span> <span class="dates__what">${nameOf(deadline)}: ${kindNamed(deadline.kind)?.says ?? ''}</span>${moreView(deadline, false)}</li>`
}

/** How a date is worked out: each step with its days and its law. */
export function workingView(working: readonly Step[]): Html {
  return html`<ol class="working-list">${working.map(
    (step) => html`<li>${step.say}${daysAfter(step)}<br>${lawLink(step.rule)}</li>`,
  )}</ol>`
}

function daysAfter(step: Step): Html {
  const days = daysOf(step)
  return days === null ? nothing : html`: <strong>${days}</strong>`
}
