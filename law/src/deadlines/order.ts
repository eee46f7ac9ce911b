import { weeksOf } from '../time/period.ts'
import { choice, dayField } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { note } from './one-period.ts'
import { orders, orderTimes } from './order-times.ts'

const weeksForProvision = 5

/**
 * The last day for the council to do what a Tribunal order asks. The same times hold for what was agreed
 * in mediation and could have been appealed. Source: LAW-ORD-03, LAW-ORD-04, LAW-MED-34.
 */
export const order = kind({
  name: 'order',
  title: 'Tribunal order',
  says: 'The council must do what the Tribunal ordered in the time for that kind of order, counted from the day on which it was made.',
  fields: {
    made: dayField(
      'The day on which the order was made; or the date of a mediation agreement, where the point could have been appealed.',
    ),
    order: choice(orders, 'What the council must do.'),
  },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-ORD-03', 'LAW-ORD-04', 'LAW-MED-34'],
  clock(input): Clock {
    const made = input.made
    const { weeks, say, manner, excusedAfterOrder } = orderTimes[input.order]
    const lastDay = weeksOf(made, weeks)
    const working: Step[] = [{ say, from: made, to: lastDay, rule: 'LAW-ORD-03' }]
    if (input.order === 'amend-placement')
      working.push({
        say: 'Where the order also changes needs or provision, those changes have five weeks',
        from: made,
        to: weeksOf(made, weeksForProvision),
        rule: 'LAW-ORD-03',
      })
    if (excusedAfterOrder) working.push(excuse)
    working.push(directed, agreement)
    return { lastDay, working, manner, doubts: input.order === 'amend-provision' ? needsAlone : [] }
  },
})

const excuse = note(
  'Delay is excused where exceptional personal circumstances, two weeks or more away from the area, or a long closure make it impractical; no new date is set',
  'LAW-ORD-04',
)
const directed = note('A date that the order itself sets replaces this one', 'LAW-ORD-03')
const agreement = note(
  'What was agreed in mediation and could have been appealed has the same time, counted from the date of the agreement, unless the parties agreed another time in writing',
  'LAW-MED-34',
)
const needsAlone = [
  'The law does not name an order that changes only the description of needs (Section B). Five weeks are then the likely reading, but it is not settled.',
]
