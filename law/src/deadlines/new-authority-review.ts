import { laterOf } from '../time/day.ts'
import { monthsStartingWith } from '../time/period.ts'
import { dayField, optionalDay } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'

const monthsFromTransfer = 3
const monthsFromReview = 12

/**
 * The last day for the new council to review a transferred plan: three months beginning with the
 * transfer, or 12 months from the plan or its last review, whichever is later. Source: LAW-EHC-12, LAW-DUTY-11.
 */
export const newAuthorityReview = kind({
  name: 'new-authority-review',
  title: 'Review by the new council',
  says: 'The new council must review a transferred plan within 12 months of its making or last review, or within three months beginning with the transfer, whichever is later.',
  fields: {
    transferred: dayField('The day on which the plan was transferred to the new council.'),
    'plan-made-or-last-reviewed': optionalDay(
      'The day on which the plan was first made, or was last reviewed.',
    ),
  },
  manner: 'done',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-12', 'LAW-DUTY-11'],
  clock(input): Clock {
    const { transferred, 'plan-made-or-last-reviewed': reviewed } = input
    const fromTransfer = monthsStartingWith(transferred, monthsFromTransfer)
    const first: Step = {
      say: 'Three months beginning with the transfer of the plan',
      from: transferred,
      to: fromTransfer,
      rule: 'LAW-EHC-12',
    }
    if (reviewed === undefined) return { lastDay: fromTransfer, doubts: notKnownWhen, working: [first] }
    const fromReview = monthsStartingWith(reviewed, monthsFromReview)
    const lastDay = laterOf(fromTransfer, fromReview)
    return {
      lastDay,
      working: [
        first,
        {
          say: '12 months starting with the day on which the plan was made or last reviewed',
          from: reviewed,
          to: fromReview,
          rule: 'LAW-DUTY-11',
        },
        {
          say: 'The later of the two is the end of the time',
          from: lastDay,
          to: lastDay,
          rule: 'LAW-EHC-12',
        },
      ],
    }
  },
})

const notKnownWhen = [
  'It is not said when the plan was made or last reviewed. Where 12 months from that day end later, the council has until then.',
]
