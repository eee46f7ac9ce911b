/** When the mediation adviser must issue the certificate, and whether that time is over. */
import type { CouncilDecision } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import type { Calendar } from '../../time/working-day.ts'
import type { AdviserContact } from './adviser-contact-time.ts'
import { workingDaysAreOver } from './working-days-over.ts'

/**
 * What made the certificate due: `told-no-mediation`: the adviser was told that there is to be none.
 * `cannot-arrange`: the council told the adviser that it cannot arrange it in time. `ended`: it is over.
 */
export type CertificateTrigger = 'told-no-mediation' | 'cannot-arrange' | 'ended'

/**
 * What first made the certificate due. After a contact that came late on every reading the certificate
 * for those who do not mediate may not be issued; a wish to mediate after the refusal takes its place.
 * Source: LAW-MED-21, LAW-MED-22, LAW-MED-26, LAW-MED-31.
 * @param contact null where the notice has no known date
 */
export function certificateTrigger(
  concern: CouncilDecision,
  contact: AdviserContact | null,
): CertificateTrigger | null {
  const refused = refusedMediationOn(concern)
  const mediated = triggerOfMediation(concern)
  if (refused === null || contact === 'late') return mediated
  return mediated !== null && dayOfTrigger(concern, mediated) < refused ? mediated : 'told-no-mediation'
}

/**
 * What first made the certificate due of those who mediated, or who count as having done so; null where
 * nothing did. Source: LAW-MED-26, LAW-MED-31.
 */
export function triggerOfMediation(concern: CouncilDecision): 'cannot-arrange' | 'ended' | null {
  const { adviserToldCannotArrangeOn: cannot, mediationEndedOn: ended } = concern
  if (typeof cannot !== 'number') return typeof ended === 'number' ? 'ended' : null
  return typeof ended === 'number' && ended < cannot ? 'ended' : 'cannot-arrange'
}

/** The day of what made the certificate due. */
export function dayOfTrigger(concern: CouncilDecision, trigger: CertificateTrigger): Day {
  switch (trigger) {
    case 'told-no-mediation':
      return concern.adviserToldNoMediationOn as Day
    case 'cannot-arrange':
      return concern.adviserToldCannotArrangeOn as Day
    case 'ended':
      return concern.mediationEndedOn as Day
  }
}

/** The day on which the family refused mediation, unless it asked for it after that; null where it did not. */
function refusedMediationOn(concern: CouncilDecision): Day | null {
  const { adviserToldNoMediationOn: refused, authorityToldOfMediationOn: asked } = concern
  if (typeof refused !== 'number') return null
  return typeof asked === 'number' && asked > refused ? null : refused
}

const workingDays = 3

/**
 * Whether the three working days are over. False where the bank holidays for them are not known.
 * @param trigger the day of what made the certificate due
 * Source: LAW-MED-21, LAW-MED-26, LAW-MED-31, LAW-MED-36.
 */
export function certificateTimeIsOver(trigger: Day, on: Day, calendar: Calendar): boolean {
  return workingDaysAreOver(trigger, workingDays, on, calendar)
}
