/** Whether what was agreed has been done, or its time is over. */
import type { ConcernOf } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { type TimeForOrders, timeForOrders } from './time-for-orders.ts'

/**
 * `kept`: it was done. `unknown`: nobody has said where it was agreed, what, or when. `nothing-due`: among
 * others, it was not agreed in mediation, and the law sets no time for it.
 */
export type AgreementStanding = 'kept' | 'unknown' | TimeForOrders

/**
 * How an agreement stands on a day. A day that the parties agreed in writing replaces the time in the
 * Regulations, which is set for mediation alone. Source: LAW-MED-34, LAW-ORD-03, LAW-ORD-04, LAW-TIME-21.
 */
export function agreementStanding(
  { agreedIn, agreedOn, agreedTerms, agreedFor, keptOn }: ConcernOf<'agreement'>,
  on: Day,
): AgreementStanding {
  if (typeof keptOn === 'number') return 'kept'
  if (agreedFor !== undefined) return on <= agreedFor ? 'running' : 'over'
  if (agreedIn === undefined) return 'unknown'
  if (agreedIn !== 'mediation') return 'nothing-due'
  if (agreedOn === undefined || agreedTerms === undefined || agreedTerms.length === 0) return 'unknown'
  return timeForOrders(agreedTerms, agreedOn, false, on)
}
