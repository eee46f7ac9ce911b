import { setDay } from '../deadlines/as-it-is-here.ts'
import { order } from '../deadlines/order.ts'
import { unopposed } from '../deadlines/unopposed.ts'
import type { MatterOf } from '../position/matter.ts'
import { orderStanding } from '../rules/order/order-standing.ts'
import { changesHelpToo } from '../rules/order/time-for-orders.ts'
import { day } from '../time/day.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'
import { permissionDate } from './permission-date.ts'

/** An order of the Tribunal, or an appeal that the council did not oppose. Source: LAW-ORD-03, LAW-ORD-04, LAW-UNO-01, LAW-TIME-20, LAW-CMP-12. */
export const tribunalOrder = concernRules({
  kind: 'tribunal-order',
  dates: orderDates,
  warnings: orderWarnings,
  sequences: [
    { earlier: 'orderedOn', later: 'directedFor', rule: 'LAW-ORD-03' },
    { earlier: 'orderedOn', later: 'keptOn', rule: 'LAW-ORD-03' },
    { earlier: 'complainedOn', later: 'complaintAnsweredOn', rule: 'LAW-CMP-12' },
  ],
})

function orderDates({ concern }: MatterOf<'tribunal-order'>, dates: Dates): void {
  const { orderedOn, orders = [], directedFor, keptOn } = concern
  if (concern.unopposed !== 'yes') permissionDate(orderedOn, dates)
  if (typeof keptOn === 'number') return
  if (directedFor !== undefined) {
    dates.put(setDay(order, directedFor, 'The day that the order itself sets', 'LAW-TIME-20'))
    return
  }
  if (orderedOn === undefined) return
  const bothAreChanged = changesHelpToo(orders)
  for (const each of orders) {
    const both = bothAreChanged && each === 'amend-placement'
    if (concern.unopposed !== 'yes')
      dates.add(order, { made: orderedOn, order: each }, both ? bothChanged : undefined)
    else if (each !== 'reconsider' && each !== 'dismiss-cease')
      dates.add(unopposed, { notified: orderedOn, order: each, 'also-amends-provision': both })
  }
}

function orderWarnings({ concern, on }: MatterOf<'tribunal-order'>, warn: (said: Said) => void): void {
  const { orderedOn, orders, unopposed } = concern
  if (orderedOn !== undefined && orderedOn < presentTimesFrom) warn(beforePresentTimes)
  if (unopposed === 'yes' && (orders?.includes('reconsider') || orders?.includes('dismiss-cease')))
    warn(notUnopposed)
  switch (orderStanding(concern, on)) {
    case 'over':
      warn(notKept)
      break
    case 'over-unless-excused':
      warn(notKeptUnlessExcused)
      break
    default:
      break
  }
}

/** Since when the Regulations say these times as they do now. Source: LAW-REGS-01. */
const presentTimesFrom = day('2015-03-23')

/** Said of the date for the school where the help is changed too. Source: LAW-ORD-03. */
export const bothChanged =
  'The law has no time for the help and the school together. Two weeks for the school are the safe reading; one changed plan within five weeks can be argued.'

const notKept = warning(
  'not-kept',
  'The time for something that was ordered is over. If it has not been done, write to the council’s director of children’s services with the order and set a short date. You may also complain, go to the Ombudsman, and take legal advice on judicial review.',
  'LAW-CMP-12',
  ['orderedOn', 'orders', 'directedFor', 'keptOn'],
)
const notKeptUnlessExcused = warning(
  'not-kept',
  'The time for something that was ordered is over. Exceptional circumstances, a long absence or a school closure can excuse delay with an assessment or a plan, but set no new date. If it has not been done, ask the director of children’s services in writing for the reason and a date. You may also complain.',
  'LAW-ORD-04',
  ['orderedOn', 'orders', 'keptOn'],
)
const beforePresentTimes = warning(
  'before-the-law',
  'This is from before 23 March 2015, when the times after an order were changed. The earlier times are not known here. Ask for advice.',
  'LAW-ORD-03',
  ['orderedOn'],
)
const notUnopposed = warning(
  'facts-disagree',
  'An appeal that the council does not oppose is won, so it cannot end with a fresh decision or with the appeal dismissed. Check what was ordered; until then that part has no date here.',
  'LAW-UNO-01',
  ['unopposed', 'orders'],
)
