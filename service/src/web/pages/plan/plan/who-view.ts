/** Who to ring. There is no directory yet, so the page says where the numbers stand. */
import type { NextStep } from '@way-forward/law'
import { type Html, html, kept, nothing } from '../../../kit/html.ts'
import { page } from './words.ts'

/** The people for a step. */
export function whoView({ code, urgency }: NextStep): Html {
  // Where time is short, today's step itself says first whom to ring.
  if (code === 'ring-adviser' && (urgency === 'urgent' || urgency === 'late')) return forUrgentContact
  switch (code) {
    case 'wait-appeal':
      return forPendingAppeal
    case 'comment-on-draft':
    case 'ask-for-decision':
      return forDraft
    case 'send-appeal':
    case 'ask-late':
    case 'ask-leave':
      return forAppeal
    default:
      return forContact
  }
}

// LAW-NOT-02.
const adviser = html`<h3>The mediation adviser</h3><p>Your decision letter has to give the contact details. Not there? Ask the council’s SEND team today.</p>`
// LAW-FORM-07.
const tribunal = html`<h3>The SEND Tribunal</h3><p>Its letters carry its contact details. Give your appeal’s number.</p>`
const tribunalForms = html`<h3>The SEND Tribunal</h3><p>GOV.UK has the forms and where to send them.</p>`
const council = html`<h3>The council’s SEND team</h3><p>The person who sent you the letter.</p>`
// LAW-DUTY-04.
const support = html`<h3>SENDIASS</h3><p>Free advice for parents and young people in every council’s area. Search for “SENDIASS” and your council’s name.</p>`

const forContact = section(adviser)
const forUrgentContact = section(nothing)
const forAppeal = section(html`${tribunalForms}${adviser}`)
const forPendingAppeal = section(tribunal)
const forDraft = section(council)

function section(first: Html): Html {
  return kept(html`<section><h2>${page.whoHeading}</h2><div class="card">${first}${support}</div></section>`)
}
