/** Who to ring. There is no directory yet, so the page says where the numbers stand. */
import type { Concern, NextStep } from '@way-forward/law'
import { type Html, html, kept, nothing } from '../../../kit/html.ts'
import { page } from './words.ts'

/** The people for a step, or for several concerns at once. */
export function whoView({ code, urgency }: NextStep, concerns: readonly Concern[]): Html {
  // Where time is short, today's step itself says first whom to ring.
  if (code === 'ring-adviser' && (urgency === 'urgent' || urgency === 'late')) return forUrgentContact
  const [first, ...more] = concerns
  if (first === undefined || more.length > 0) return forSeveral
  switch (code) {
    case 'elsewhere':
      return forElsewhere
    case 'wait-appeal':
    case 'read-tribunal-decision':
      return forPendingAppeal
    case 'send-appeal':
    case 'ask-late':
    case 'ask-leave':
      return forAppeal
    case 'comment-on-draft':
    case 'ask-for-decision':
      return forDraft
    default:
      return byKind[first.kind]
  }
}

// LAW-NOT-02.
const adviser = html`<h3>The mediation adviser</h3><p>Your decision letter has to give the contact details. Not there? Ask the council’s SEND team today.</p>`
// LAW-FORM-07.
const tribunal = html`<h3>The SEND Tribunal</h3><p>Its letters carry its contact details. Give your appeal’s number.</p>`
const tribunalForms = html`<h3>The SEND Tribunal</h3><p>GOV.UK has the forms and where to send them.</p>`
const letterWriter = html`<h3>The council’s SEND team</h3><p>The person who sent you the letter.</p>`
const council = html`<h3>The council’s SEND team</h3><p>The case officer, if you have one. The council’s website has the address.</p>`
const director = html`<h3>The director of children’s services</h3><p>At the council. The director answers for what the council has to do for children.</p>`
const setting = html`<h3>The school, nursery or college</h3><p>The teacher or the SENCO, then the head. Its complaints procedure is on its website, or ask for it.</p>`
const governors = html`<h3>The governors</h3><p>The letter of the exclusion should say how to write to them. Not there? Ask the school today.</p>`
const health = html`<h3>The health service</h3><p>Its complaints team, or the patient advice service (PALS) of the hospital or trust.</p>`
const care = html`<h3>The council’s social care complaints team</h3><p>The council’s website has the address. A child who complains must be offered an advocate.</p>`
const admissions = html`<h3>Whoever refused the place</h3><p>The letter says where an appeal goes.</p>`
const legalAid = html`<h3>Civil Legal Advice</h3><p>Says whether legal aid can pay for advice on discrimination. GOV.UK has the number.</p>`
const transportTeam = html`<h3>The council’s transport team</h3><p>Its letter and the transport policy on its website say where to write.</p>`
const holder = html`<h3>Whoever holds the records</h3><p>Ask for the data protection officer.</p>`
// LAW-DUTY-04.
const support = html`<h3>SENDIASS</h3><p>Free advice for parents and young people in every council’s area. Search for “SENDIASS” and your council’s name.</p>`

const forContact = section(adviser)
const forUrgentContact = section(nothing)
const forAppeal = section(html`${tribunalForms}${adviser}`)
const forPendingAppeal = section(tribunal)
const forDraft = section(letterWriter)
const forSeveral = section(nothing)
const forCouncil = section(council)
const forHealth = section(health)
const forElsewhere = kept(
  html`<section><h2>${page.whoHeading}</h2><div class="card"><h3>Your own council</h3><p>It can name the advice service for additional or special educational needs where you live.</p></div></section>`,
)

const byKind: Readonly<Record<Concern['kind'], Html>> = {
  'council-decision': forContact,
  'help-in-setting': section(setting),
  'plan-not-delivered': forCouncil,
  overdue: forCouncil,
  request: forCouncil,
  'plan-review': forCouncil,
  'phase-transfer': forCouncil,
  'moving-area': forCouncil,
  'health-service': forHealth,
  'social-care': section(care),
  exclusion: section(governors),
  discrimination: section(html`${tribunalForms}${legalAid}`),
  admission: section(admissions),
  transport: section(transportTeam),
  'personal-budget': forCouncil,
  records: section(holder),
  agreement: section(director),
  'tribunal-order': section(director),
  recommendation: forHealth,
}

function section(first: Html): Html {
  return kept(html`<section><h2>${page.whoHeading}</h2><div class="card">${first}${support}</div></section>`)
}
