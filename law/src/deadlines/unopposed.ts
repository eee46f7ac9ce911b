import type { RuleId } from '../provisions.ts'
import { weeksOf } from '../time/period.ts'
import { choice, dayField, flag } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { note } from './one-period.ts'
import { type Order, orders, orderTimes, weeksToAmendPlacementAndProvision } from './order-times.ts'

const unopposedOrders = orders.filter(canBeUnopposed)

const rule: RuleId = 'LAW-UNO-01'

/**
 * The last day for the council to do what follows when it does not oppose an appeal, counted from the
 * day on which it told the Tribunal. Source: LAW-UNO-01.
 */
export const unopposed = kind({
  name: 'unopposed',
  title: 'Appeal that the council does not oppose',
  says: 'A council that tells the Tribunal that it will not oppose the appeal must do what follows in the time for it, counted from that day.',
  fields: {
    notified: dayField('The day on which the council told the Tribunal that it will not oppose the appeal.'),
    order: choice(unopposedOrders, 'What the council must do.'),
    'also-amends-provision': flag(
      'With amend-placement: the council also changes needs or provision in the plan.',
    ),
  },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: [rule],
  check(input) {
    if (!input['also-amends-provision'] || input.order === 'amend-placement') return null
    return {
      code: 'bad-value',
      field: 'also-amends-provision',
      message: `"also-amends-provision" goes only with the order amend-placement. Leave it out for ${input.order}.`,
    }
  },
  clock(input): Clock {
    const { notified } = input
    const both = input['also-amends-provision']
    const { weeks, say, manner, excusedUnopposed } = orderTimes[input.order]
    const lastDay = weeksOf(notified, both ? weeksToAmendPlacementAndProvision : weeks)
    const working: Step[] = [{ say: both ? sayBoth : say, from: notified, to: lastDay, rule }]
    if (excusedUnopposed) working.push(excuse)
    return { lastDay, working, manner }
  },
})

function canBeUnopposed(order: Order): order is Exclude<Order, 'reconsider' | 'dismiss-cease'> {
  return order !== 'reconsider' && order !== 'dismiss-cease'
}

const sayBoth = 'Five weeks, because provision changes too: send the plan with the school or its type changed'
const excuse = note(
  'The law excuses delay in some circumstances (regulation 45(7)); no new date is set',
  rule,
)
