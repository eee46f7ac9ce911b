/** Where an appeal stands on a day: the question that the states of most routes turn on. */
import type { CouncilDecision } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import type { AdviserContact } from '../mediation/adviser-contact-time.ts'
import type { CertificateNeed } from '../mediation/certificate-exemption.ts'
import { appealIsMade } from './appeal-progress.ts'
import type { RightOfAppeal } from './right-of-appeal.ts'
import type { TimeToAppeal } from './time-to-appeal.ts'

/**
 * - `decision-unknown`, `no-right`, `not-a-decision`: there is no right of appeal to time, or none known.
 * - `made`: an appeal has been made; it may be decided by now.
 * - `no-date`: nobody has said when the notice was sent.
 * - `in-time`, `between`: on every reading; only on the later one.
 * - `awaiting-certificate`: the two months are over, the adviser was contacted in time, and the month
 *   starts when the certificate is issued.
 * - `contact-unknown`, `certificate-unknown`, `disputed-unknown`: the two months are over, and whether
 *   that ends the matter turns on this fact.
 * - `over`: on every reading. A judge can still give more time.
 */
export type AppealStanding =
  | 'decision-unknown'
  | 'no-right'
  | 'not-a-decision'
  | 'made'
  | 'no-date'
  | 'in-time'
  | 'between'
  | 'awaiting-certificate'
  | 'contact-unknown'
  | 'certificate-unknown'
  | 'disputed-unknown'
  | 'over'

/** What the standing turns on. */
export interface AppealMatter {
  readonly concern: CouncilDecision
  readonly on: Day
  readonly right: RightOfAppeal
  readonly need: CertificateNeed
  /** Null where the notice has no known date. */
  readonly time: TimeToAppeal | null
  readonly contact: AdviserContact | null
}

/**
 * Where the appeal stands. Nothing is called over before the latest reading is. Where a certificate is
 * needed and none is issued yet, the two months alone never end the matter.
 * Source: LAW-TIME-01, LAW-TIME-19, LAW-TIME-21, LAW-MED-06, LAW-MED-39.
 */
export function appealStanding(matter: AppealMatter): AppealStanding {
  const { concern, on, right, need, time, contact } = matter
  if (right === 'no') return 'no-right'
  if (right === 'not-yet') return 'not-a-decision'
  if (appealIsMade(concern)) return 'made'
  if (right === 'unknown') return 'decision-unknown'
  if (time === null || contact === null) return 'no-date'
  if (on <= time.lastDay) return 'in-time'
  if (time.latestDay === 'unknown' || on <= time.latestDay) return 'between'
  const issued = concern.certificateIssuedOn
  // Every reading of a certificate that was issued is within the latest day.
  if (typeof issued === 'number') return 'over'
  if (need === 'exempt') {
    const mayHaveMediated = typeof concern.authorityToldOfMediationOn === 'number'
    return issued === undefined && mayHaveMediated ? 'certificate-unknown' : 'over'
  }
  const standing = withCertificateToCome(contact, issued)
  return need === 'unknown' && standing !== 'over' ? 'disputed-unknown' : standing
}

/** After the two months, with the certificate still to come. Source: LAW-TIME-19. */
function withCertificateToCome(contact: AdviserContact, issued: 'no' | undefined): AppealStanding {
  switch (contact) {
    case 'in-time':
    case 'arguable':
      return issued === 'no' ? 'awaiting-certificate' : 'certificate-unknown'
    // A certificate after mediation is not barred by late contact (LAW-MED-22).
    case 'late':
      return issued === 'no' ? 'over' : 'certificate-unknown'
    case 'unknown':
      return 'contact-unknown'
    default:
      return 'over'
  }
}
