/** Getting ready for a meeting: points, the record of what was agreed, and the note after it. */
import type { Concern } from '@way-forward/law'
import { type Html, html, nothing } from '../../../kit/html.ts'
import type { BesidePlan } from '../beside/beside-plan.ts'
import {
  besideFrame,
  besideLinks,
  clockView,
  formToPrint,
  saidList,
  withPlan,
} from '../beside/beside-view.ts'
import { pointsFor } from './points.ts'
import { atMediation, atTheMeeting, beforeAny, beforeMediation, notMediation, words } from './words.ts'

/** The page. What only mediation needs is said where mediation can come. */
export function meetingView(plan: BesidePlan): Html {
  const { facts, step, found } = plan
  const concern = facts.concerns.find(({ id }) => id === step?.concern) ?? null
  const mediates =
    concern === null ||
    found.routes.some(
      (each) => each.id === 'mediation' && each.concern === concern.id && each.state === 'open',
    )
  return besideFrame(
    plan,
    words.title,
    html`<p class="govuk-body-l">${words.lead}</p>${clockView(plan)}<section><h2>${words.before}</h2>${saidList(mediates ? [...beforeAny, ...beforeMediation] : beforeAny)}${
      mediates
        ? html`<p class="not-print"><a class="govuk-link" href="${withPlan('/letters/ask-who-will-attend-the-mediation', plan)}">${words.attend}</a></p>`
        : nothing
    }</section>${pointsView(concern)}<section><h2>${words.at}</h2><ul>${atTheMeeting.map((each) => html`<li>${each}</li>`)}</ul>${saidList(
      mediates ? [...atMediation, notMediation] : [notMediation],
    )}</section>${recordView}<section><h2>${words.after}</h2><p>${words.afterLead}</p><blockquote class="today-message">${words.note.map((each) => html`<p>${each}</p>`)}</blockquote><p class="not-print"><a class="govuk-link" href="${withPlan('/letters', plan)}">${words.letters}</a></p></section>${besideLinks(plan, '/plan/meeting')}`,
  )
}

function pointsView(concern: Concern | null): Html {
  return html`<section><h2>${words.points}</h2><p>${words.pointsLead}</p><h3>${words.suggested}</h3>${saidList(pointsFor(concern))}${formToPrint(words.pointsCaption, words.pointColumns, 4)}</section>`
}

const recordView = html`<section class="record"><h2>${words.record}</h2><p>${words.recordLead}</p><dl class="record__about">${words.recordFields.map(
  (field) => html`<div><dt>${field}</dt><dd></dd></div>`,
)}</dl>${formToPrint(words.recordCaption, words.recordColumns, 6)}<dl class="record__about">${[
  words.notAgreed,
  words.next,
  words.signed,
].map((field) => html`<div><dt>${field}</dt><dd></dd></div>`)}</dl></section>`
