/** An appeal that can be made today: by what right, in what time, and what must come first. */
import type { Decision, DisputedPart, FactName } from '../facts.ts'
import { disputedParts } from '../facts.ts'
import type { DecisionMatter } from '../position/matter.ts'
import type { Reason } from '../rule.ts'
import type { AdviserContact } from '../rules/mediation/adviser-contact-time.ts'
import { type CertificateTrigger, certificateTrigger } from '../rules/mediation/certificate-time.ts'
import { type Found, reason } from './route.ts'

const decided: readonly Decision[] = [
  'refuse-assess',
  'refuse-issue',
  'plan',
  'refuse-amend',
  'refuse-reassess',
  'cease',
]
const contacts: readonly AdviserContact[] = [
  'in-time',
  'arguable',
  'late',
  'open',
  'between',
  'passed',
  'unknown',
]
const triggers: readonly (CertificateTrigger | null)[] = [
  null,
  'told-no-mediation',
  'cannot-arrange',
  'ended',
]

/** Facts meet in few ways, so each finding is made once. */
const made = new Map<number, Found>()

/**
 * The appeal while its time runs.
 * @param onLaterReading the time is over on the safe reading and not on a later one
 */
export function openAppeal(matter: DecisionMatter, onLaterReading: boolean): Found {
  const key = keyOf(matter, onLaterReading)
  let finding = made.get(key)
  if (finding === undefined) {
    finding = findingOf(matter, onLaterReading)
    made.set(key, finding)
  }
  return finding
}

/** Every fact that the finding turns on, as one number. */
function keyOf({ concern, contact, notice }: DecisionMatter, onLaterReading: boolean): number {
  const { decision, disputed, certificateIssuedOn: issued, followsTribunalOrder } = concern
  let key = decided.indexOf(decision as Decision)
  key = key * 64 + (disputed === undefined ? 0 : 1 + maskOf(disputed))
  key = key * 3 + (issued === undefined ? 0 : issued === 'no' ? 1 : 2)
  key = key * 8 + contacts.indexOf(contact as AdviserContact)
  key = key * 4 + triggers.indexOf(certificateTrigger(concern, contact))
  key = key * 2 + (concern.appealMadeOn === undefined ? 0 : 1)
  key = key * 2 + (followsTribunalOrder === 'yes' ? 1 : 0)
  key = key * 2 + (notice !== null && notice.first !== notice.second ? 1 : 0)
  return key * 2 + (onLaterReading ? 1 : 0)
}

function maskOf(disputed: readonly DisputedPart[]): number {
  let mask = 0
  for (const part of disputed) mask |= 1 << disputedParts.indexOf(part)
  return mask
}

function findingOf(matter: DecisionMatter, onLaterReading: boolean): Found {
  const { concern, need, contact, notice } = matter
  const decision = concern.decision as Decision
  const issued = concern.certificateIssuedOn
  const why: Reason[] = [rightBy[decision], onLaterReading ? between : inTime]
  if (need === 'exempt' || need === 'doubted') why.push(noCertificateNeeded)
  if (need === 'doubted') why.push(exemptionDoubted)
  if (need === 'needed' && certificateIsDue(matter)) why.push(certificateNeeded)
  if (need !== 'exempt' && typeof issued === 'number' && contact === 'late') why.push(lateContact)
  if (decision === 'cease') why.push(planGoesOn)
  if (decision === 'plan') for (const part of concern.disputed ?? []) why.push(...rightByPart[part])
  if (decision === 'plan' && concern.followsTribunalOrder === 'yes') why.push(afterAnOrder)
  if (notice !== null && notice.first !== notice.second) why.push(twoDates)
  why.push(decision === 'refuse-assess' ? formOfRefusalToAssess : usualForm, completeForm)
  return { state: 'open', why, needs: needsOf(matter), first: firstOf(matter) }
}

function needsOf({ concern, need, contact }: DecisionMatter): readonly FactName[] {
  const needs: FactName[] = []
  if (concern.appealMadeOn === undefined) needs.push('appealMadeOn')
  if (need === 'exempt') return needs
  if (need === 'unknown') needs.push('disputed')
  if (typeof concern.certificateIssuedOn === 'number') return needs
  if (concern.certificateIssuedOn === undefined) needs.push('certificateIssuedOn')
  if (contact === 'unknown') needs.push('mediationAdviserContactedOn')
  return needs
}

/** Whether a certificate is still to come that the appeal needs, or may need. */
function certificateIsToCome({ concern, need }: DecisionMatter): boolean {
  return need !== 'exempt' && need !== 'doubted' && typeof concern.certificateIssuedOn !== 'number'
}

function certificateIsDue(matter: DecisionMatter): boolean {
  return certificateIsToCome(matter) && certificateTrigger(matter.concern, matter.contact) !== null
}

/** What it needs first turns on the certificate. */
function firstOf(matter: DecisionMatter): Reason | null {
  if (!certificateIsToCome(matter)) return null
  const { concern, contact } = matter
  const trigger = certificateTrigger(concern, contact)
  if (trigger !== null) return firstTheCertificate[trigger]
  if (contact === 'passed' || contact === 'late') return leaveFirst
  return contact === 'in-time' || contact === 'arguable' ? askForCertificate : certificateFirst
}

const rightBy: Readonly<Record<Decision, Reason>> = {
  'refuse-assess': reason('A decision not to assess can be appealed.', 'LAW-APP-01'),
  'refuse-issue': reason('A decision not to issue a plan can be appealed.', 'LAW-APP-02'),
  plan: reason(
    'What a final plan says about needs, about help and about the school or other setting can be appealed.',
    'LAW-APP-10',
  ),
  'refuse-amend': reason('A decision not to change the plan can be appealed.', 'LAW-APP-08'),
  'refuse-reassess': reason('A decision not to assess again can be appealed.', 'LAW-APP-07'),
  cease: reason('A decision to end the plan can be appealed.', 'LAW-APP-09'),
  'draft-plan': reason('A draft cannot be appealed.', 'LAW-APP-10'),
  'proposal-to-amend': reason('A proposal cannot be appealed.', 'LAW-NOT-03'),
}
const rightByPart: Readonly<Record<DisputedPart, readonly Reason[]>> = {
  needs: [reason('The special educational needs in Section B can be appealed.', 'LAW-APP-03')],
  provision: [reason('The special educational help in Section F can be appealed.', 'LAW-APP-04')],
  placement: [
    reason('The school or other setting named in Section I, or its type, can be appealed.', 'LAW-APP-05'),
    reason('A plan that names no school or other setting can be appealed for that.', 'LAW-APP-06'),
  ],
  health: [],
  'social-care': [],
}
const inTime = reason('The time to appeal has not run out.', 'LAW-TIME-01')
const between = reason(
  'On the safe reading the time to appeal is over. On a later reading it is not, and that is not settled. Send the appeal today, and ask in it for more time in case it is late.',
  'LAW-TIME-21',
)
const noCertificateNeeded = reason(
  'You dispute only the school or other setting, so you need no mediation certificate.',
  'LAW-MED-06',
)
const certificateNeeded = reason('The Tribunal takes it only with the adviser’s certificate.', 'LAW-MED-05')
const exemptionDoubted = reason(
  'You dispute health or social care as well. By its terms that does not bring the certificate back, but it is not settled. A certificate is the safe course.',
  'LAW-MED-06',
)
const lateContact = reason(
  'The adviser was first contacted after the two months. Whether the certificate then gives more time is not settled.',
  'LAW-MED-22',
)
const planGoesOn = reason(
  'The plan goes on until the time to appeal is over and, if you appeal in time, until the Tribunal has decided.',
  'LAW-DUTY-13',
)
const afterAnOrder = reason(
  'The plan was issued to carry out an order of the Tribunal. Such a plan probably brings no new right of appeal, but that is not settled. Take advice before you rely on it.',
  'LAW-NOT-05',
)
const twoDates = reason(
  'The letter has two dates. The law counts from the day on which it was sent and the form from the date on the letter; the earlier is safe.',
  'LAW-TIME-02',
)
const usualForm = reason('The form for it is SEND35.', 'LAW-FORM-01')
const formOfRefusalToAssess = reason('The form for it is SEND35A.', 'LAW-FORM-03')
const completeForm = reason(
  'Sign the form, fill in every part and attach the decision letter. A form with something missing is sent back, and that saves no time.',
  'LAW-TRIB-02',
)
const certificateFirst = reason(
  'First contact the mediation adviser, who gives you the certificate. You do not have to mediate.',
  'LAW-MED-05',
)
const askForCertificate = reason(
  'First get the certificate from the adviser, whom you have contacted. The adviser has three working days once you say that you do not want to mediate.',
  'LAW-MED-21',
)
const firstTheCertificate: Readonly<Record<CertificateTrigger, Reason>> = {
  'told-no-mediation': reason(
    'First get the certificate from the adviser. It is due three working days after you said that you do not want to mediate.',
    'LAW-MED-21',
  ),
  'cannot-arrange': reason(
    'First get the certificate from the adviser. You count as having taken part, and it is due three working days after the council told the adviser that it cannot arrange the mediation in time.',
    'LAW-MED-26',
  ),
  ended: reason(
    'First get the certificate from the adviser. It is due three working days after the mediation ended.',
    'LAW-MED-31',
  ),
}
const leaveFirst = reason(
  'The two months to contact the adviser are over. Contact the adviser all the same, and ask the Tribunal for leave to appeal without a certificate.',
  'LAW-MED-23',
)
