/** What to say when ringing: for the plan’s own calls first, the others folded. */
import { type CouncilDecision, type Day, plainDay, writtenDay } from '@way-forward/law'
import { details } from '../../../govuk/details.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import type { BesidePlan } from '../beside/beside-plan.ts'
import { besideFrame, besideLinks, clockView, formToPrint, lawOf, withPlan } from '../beside/beside-view.ts'
import { calleesFor } from './whom.ts'
import { type Call, type Callee, calls, words } from './words.ts'

/** The page. Without answers every call stands open. */
export function callingView(plan: BesidePlan): Html {
  const own = calleesFor(plan.facts.concerns, plan.step)
  const first =
    own.length === 0 ? calls : own.flatMap((callee) => calls.filter((call) => call.callee === callee))
  const others = calls.filter((call) => !first.includes(call))
  return besideFrame(
    plan,
    words.title,
    html`<p class="govuk-body-l">${words.lead}</p>${contentsView(first)}${clockView(plan)}${first.map((call) => callView(call, plan))}${
      others.length === 0
        ? nothing
        : html`<section><h2>${words.others}</h2>${others.map((call) => details({ summaryText: call.title, html: partsOf(call, plan) }))}</section>`
    }<section><h2>${words.before}</h2><ul>${words.closing.map((each) => html`<li>${each}</li>`)}</ul></section><section><h2>${words.after}</h2><ul>${words.follow.map((each) => html`<li>${each}</li>`)}</ul><p class="not-print"><a class="govuk-link" href="${withPlan('/plan/log.pdf', plan)}">${words.log}</a></p>${formToPrint(words.noteCaption, words.noteColumns, 5)}</section>${besideLinks(plan, '/plan/calling')}`,
  )
}

function contentsView(first: readonly Call[]): Html {
  return html`<nav class="not-print" aria-label="${words.contents}"><ul>${first.map(
    ({ callee, title }) => html`<li><a class="govuk-link" href="#${callee}">${title}</a></li>`,
  )}</ul></nav>`
}

function callView(call: Call, plan: BesidePlan): Html {
  const { callee, title } = call
  return html`<section aria-labelledby="${callee}"><h2 id="${callee}">${title}</h2>${partsOf(call, plan)}</section>`
}

function partsOf({ callee, lead, hand, say, ask, replies }: Call, plan: BesidePlan): Html {
  return html`<p>${lead}</p><div class="call"><div><h3>${words.hand}</h3><ul>${[...factsAtHand(callee, plan), ...hand].map((each) => html`<li>${each}</li>`)}</ul></div><div><h3>${words.say}</h3><blockquote class="today-message"><p>${withDay(say, plan)}</p></blockquote><h3>${words.ask}</h3><ul>${ask.map((each) => html`<li>${each}</li>`)}</ul></div></div><h3>${words.may}</h3><div class="replies">${replies.map(
    ({ they, you, rules }) =>
      html`<details class="govuk-details reply"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">“${they}”</span></summary><div class="govuk-details__text"><p>“${you}”</p><p>${lawOf(rules)}</p></div></details>`,
  )}</div>`
}

/** The day of the letter in place of its gap, where it is known. */
function withDay(say: string, { facts }: BesidePlan): string {
  const letter = facts.concerns.find((each): each is CouncilDecision => each.kind === 'council-decision')
  const dated = letter?.noticeDatedOn ?? letter?.noticeSentOn
  return dated === undefined ? say : say.replace('[date]', plainDay(dated))
}

/** What the answers say already, so that nothing has to be looked for. */
function factsAtHand(callee: Callee, { facts, found, on }: BesidePlan): readonly Html[] {
  const letter = facts.concerns.find((each): each is CouncilDecision => each.kind === 'council-decision')
  if (letter === undefined || callee === 'setting' || callee === 'health') return []
  const lastDay = (kind: string): Day | undefined =>
    found.dates.find((each) => each.concern === letter.id && each.kind === kind && each.lastDay >= on)
      ?.lastDay
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.dateOf, inWords(letter.noticeDatedOn, plainDay)],
    [words.sentOn, inWords(letter.noticeSentOn, plainDay)],
    [words.contactBy, callee === 'adviser' ? inWords(lastDay('adviser-contact'), writtenDay) : undefined],
    [words.appealBy, inWords(lastDay('appeal'), writtenDay)],
  ]
  return rows.flatMap(([label, value]) =>
    value === undefined ? [] : [html`${label} <strong>${value}</strong>`],
  )
}

function inWords(value: Day | 'no' | undefined, write: (day: Day) => string): string | undefined {
  return typeof value === 'number' ? write(value) : undefined
}
