/** Whether what the Tribunal ordered has been done, or its time is over. */
import type { ConcernOf } from '../../facts.ts'
import type { Day } from '../../time/day.ts'
import { type TimeForOrders, timeForOrders } from './time-for-orders.ts'

/** `kept`: it was done. `unknown`: nobody has said what was ordered, or when. */
export type OrderStanding = 'kept' | 'unknown' | TimeForOrders

/**
 * How an order stands on a day. A day that the order sets replaces the time in the Regulations.
 * Source: LAW-ORD-03, LAW-ORD-04, LAW-UNO-01, LAW-TIME-20, LAW-TIME-21.
 */
export function orderStanding(
  { orderedOn, orders, unopposed, directedFor, keptOn }: ConcernOf<'tribunal-order'>,
  on: Day,
): OrderStanding {
  if (typeof keptOn === 'number') return 'kept'
  if (directedFor !== undefined) return on <= directedFor ? 'running' : 'over'
  if (orderedOn === undefined || orders === undefined || orders.length === 0) return 'unknown'
  return timeForOrders(orders, orderedOn, unopposed === 'yes', on)
}
