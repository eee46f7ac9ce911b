import { agreementAction } from '../deadlines/agreement-action.ts'
import { agreementToldToCouncil } from '../deadlines/agreement-told-to-council.ts'
import { setDay } from '../deadlines/as-it-is-here.ts'
import { order } from '../deadlines/order.ts'
import type { MatterOf } from '../position/matter.ts'
import { agreementStanding } from '../rules/order/agreement-standing.ts'
import { changesHelpToo } from '../rules/order/time-for-orders.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'
import { bothChanged } from './tribunal-order.ts'

/** Something agreed in mediation, in disagreement resolution or in a talk. Source: LAW-MED-34, LAW-ORD-03, LAW-CMP-12. */
export const agreement = concernRules({
  kind: 'agreement',
  dates: agreementDates,
  warnings: agreementWarnings,
  sequences: [
    { earlier: 'agreedOn', later: 'agreedFor', rule: 'LAW-MED-34' },
    { earlier: 'agreedOn', later: 'keptOn', rule: 'LAW-MED-34' },
    { earlier: 'complainedOn', later: 'complaintAnsweredOn', rule: 'LAW-CMP-12' },
  ],
})

/** The law sets a time only for what was agreed in mediation; where that is not known, the times are shown with the doubt. */
function agreementDates({ concern }: MatterOf<'agreement'>, dates: Dates): void {
  const { agreedIn, agreedOn, agreedFor, agreedTerms, healthOnly, keptOn } = concern
  if (typeof keptOn === 'number') return
  const byLaw = agreedIn === undefined || agreedIn === 'mediation'
  const terms = agreedTerms ?? []
  if (agreedFor !== undefined) {
    const kind = terms.length > 0 && !terms.includes('other') ? order : agreementAction
    dates.put(setDay(kind, agreedFor, 'The day that was agreed in writing', 'LAW-MED-34'))
  } else if (byLaw && agreedOn !== undefined) {
    const doubt = agreedIn === undefined ? onlyInMediation : undefined
    const bothAreChanged = changesHelpToo(terms)
    for (const term of terms) {
      if (term === 'other') dates.add(agreementAction, { made: agreedOn }, doubt)
      else {
        const both = bothAreChanged && term === 'amend-placement' ? bothChanged : undefined
        dates.add(order, { made: agreedOn, order: term }, doubt ?? both)
      }
    }
    if (terms.length === 0) dates.add(agreementAction, { made: agreedOn }, doubt ?? turnsOnWhatWasAgreed)
  }
  if (byLaw && healthOnly === 'yes' && agreedOn !== undefined)
    dates.add(
      agreementToldToCouncil,
      { made: agreedOn },
      agreedIn === undefined ? onlyInMediation : undefined,
    )
}

function agreementWarnings({ concern, on }: MatterOf<'agreement'>, warn: (said: Said) => void): void {
  switch (agreementStanding(concern, on)) {
    case 'over':
      warn(concern.agreedIn === 'mediation' ? notKept : agreedDayPassed)
      break
    case 'over-unless-excused':
      warn(notKeptUnlessExcused)
      break
    default:
      break
  }
}

const onlyInMediation =
  'This is the time after mediation. For what was agreed in a talk or in disagreement resolution the law sets none.'
const turnsOnWhatWasAgreed =
  'If the Tribunal could have ordered what was agreed, the time for such an order counts instead: from at once to 14 weeks.'

const notKept = warning(
  'not-kept',
  'The time for what was agreed is over. If it has not been done, write to the council’s director of children’s services with the agreement, or to the health commissioner if it was its part, and set a short date. You may also complain, and later go to the Ombudsman or take legal advice.',
  'LAW-CMP-12',
  ['agreedOn', 'agreedTerms', 'agreedFor', 'keptOn'],
)
const notKeptUnlessExcused = warning(
  'not-kept',
  'The time for what was agreed is over. Exceptional circumstances, a long absence or a school closure can excuse delay with an assessment or a plan, but set no new date. If it has not been done, ask the director of children’s services in writing for the reason and a date. You may also complain.',
  'LAW-ORD-04',
  ['agreedOn', 'agreedTerms', 'keptOn'],
)
const agreedDayPassed = warning(
  'not-kept',
  'The day that you agreed has passed. Outside mediation the law sets no time for what was agreed. If it has not been done, write and ask for a new day. Every later right is still yours, a complaint among them.',
  'LAW-CMP-01',
  ['agreedIn', 'agreedFor', 'keptOn'],
)
