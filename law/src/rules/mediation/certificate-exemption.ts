/** Whether an appeal needs a mediation certificate. */
import type { Decision, DisputedPart } from '../../facts.ts'

/**
 * `doubted`: by its terms exempt, but health or social care is disputed as well, and a certificate is
 * advised. `unknown`: it turns on what is disputed, or on what was decided.
 */
export type CertificateNeed = 'needed' | 'exempt' | 'doubted' | 'unknown'

/**
 * A certificate is needed for every appeal but one that concerns only the school or other setting named,
 * its type, or that none is named. Asking for recommendations on health or social care is not itself a
 * matter of appeal, so that by its terms it does not bring the certificate back; that is doubted.
 * In force since 1 September 2014. Source: LAW-MED-05, LAW-MED-06.
 */
export function certificateNeed(
  decision: Decision | undefined,
  disputed: readonly DisputedPart[] | undefined,
): CertificateNeed {
  if (decision === undefined) return 'unknown'
  if (decision !== 'plan') return 'needed'
  if (disputed === undefined || disputed.length === 0) return 'unknown'
  if (!disputed.includes('placement')) return 'needed'
  if (disputed.includes('needs') || disputed.includes('provision')) return 'needed'
  return disputed.length === 1 ? 'exempt' : 'doubted'
}
