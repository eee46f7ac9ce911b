/** The first thing on the plan: what to do today, by which day, why, and how. */
import type { Reason } from '@way-forward/law'
import type { TodayContext, TodayPart, TodayWords } from '../../../../documents/plan/today-context.ts'
import { table, today } from '../../../../documents/plan/words.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { leaf } from '../../../kit/leaf.ts'
import { workingView } from './dates-view.ts'
import { lawLink } from './law-link.ts'

/** The card with the leaf, and what to do. @param about the name of the concern, where there are several */
export function todayView({ step }: TodayContext, words: TodayWords, about: string | null): Html {
  const opens = step.urgency === 'urgent' || step.urgency === 'late' || words.opensParts === true
  const deadline = words.about === undefined ? (step.deadline ?? step.undated) : words.about
  const look = step.urgency === 'late' ? 'card--late' : 'card--urgent'
  return html`<section class="card ${look} today"><div class="today__leaf">${
    step.leaf === null || words.about !== undefined ? waymark : leaf(step.leaf.day)
  }</div><div class="today__words">${about !== null && html`<p class="today__about">${about}</p>`}<h2 class="govuk-heading-m">${words.card}</h2>${words.why.map(whyView)}${
    deadline === null
      ? nothing
      : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${deadline.lastDay === null ? table.showCount : table.show}</span></summary><div class="govuk-details__text">${workingView(deadline.working)}</div></details>`
  }${opens ? nothing : folded(words.parts)}</div></section>${opens ? opened(words.parts) : nothing}`
}

/** The step of a concern that is not the most pressing one: what to do, why, and how. */
export function laterStepView(words: TodayWords): Html {
  return html`<div class="step-here"><p class="step-here__heading"><strong>${today.here}</strong> ${words.heading}.</p>${words.why.map(whyView)}${folded(words.parts)}</div>`
}

function whyView(why: string | Reason): Html {
  return typeof why === 'string' ? html`<p>${why}</p>` : html`<p>${why.say} ${lawLink(why.rule)}</p>`
}

/** Where little time is left, the parts stand open. */
function opened(parts: readonly TodayPart[]): Html {
  return html`<div class="today-parts">${parts.map(partView)}</div>`
}

function folded(parts: readonly TodayPart[]): Html {
  if (parts.length === 0) return nothing
  return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${today.how}</span></summary><div class="govuk-details__text">${parts.map(partView)}</div></details>`
}

function partView({ heading, says, list, message, link }: TodayPart): Html {
  return html`<div class="today-part"><h3>${heading}</h3>${(says ?? []).map((say) => html`<p>${say}</p>`)}${
    list === undefined
      ? nothing
      : html`<ul class="govuk-list govuk-list--bullet">${list.map((item) => html`<li>${item}</li>`)}</ul>`
  }${message === undefined ? nothing : html`<blockquote class="today-message"><p>${message}</p></blockquote>`}${
    link === undefined ? nothing : button({ text: link.text, href: href(link.to) })
  }</div>`
}

/** Where there is no day to show, the mark of the way stands in its place. */
const waymark = html`<svg class="today__mark" viewBox="0 0 40 40" width="96" height="96" aria-hidden="true" focusable="false"><circle class="timeline__today" cx="20" cy="20" r="19"/><path class="timeline__arrow" d="M20 9.5l8.5 9H23V30h-6V18.5h-5.5z"/></svg>`
