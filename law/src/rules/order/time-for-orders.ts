/** Whether the time to do what was ordered, or agreed as if it were ordered, is over on every reading. */
import { type Order, orderTimes } from '../../deadlines/order-times.ts'
import type { Day } from '../../time/day.ts'
import { weeksOf } from '../../time/period.ts'

/** Something that was ordered, or agreed as if it were; `other`: agreed, and no Tribunal could have ordered it. */
export type Term = Order | 'other'

/**
 * - `nothing-due`: the law sets the council no time for any of it that a family could wait for.
 * - `running`: the time of each is still to pass.
 * - `over`: the time of one of them has passed on every reading.
 * - `over-unless-excused`: the same, but only for some for which the law excuses delay.
 */
export type TimeForOrders = 'nothing-due' | 'running' | 'over' | 'over-unless-excused'

const weeksForOtherAction = 2
const weeksForFinalPlanAfterAssessment = 14
const weeksForOnePlan = 5

/**
 * How the time stands on a day.
 * @param from the day of the order or agreement, or on which the council told the Tribunal that it does not oppose
 * @param unopposed whether the council did not oppose the appeal
 * Source: LAW-ORD-03, LAW-ORD-04, LAW-UNO-01, LAW-MED-34, LAW-TIME-21.
 */
export function timeForOrders(terms: readonly Term[], from: Day, unopposed: boolean, on: Day): TimeForOrders {
  let standing: TimeForOrders = 'nothing-due'
  for (const term of terms) {
    const weeks = weeksAtLatest(term, terms, unopposed)
    if (weeks === null) continue
    if (on <= weeksOf(from, weeks)) {
      if (standing === 'nothing-due') standing = 'running'
    } else if (mayBeExcused(term, unopposed)) standing = 'over-unless-excused'
    else return 'over'
  }
  return standing
}

/**
 * Weeks on the latest reading, from the day of the order. A council that does not refuse a plan after ten
 * weeks may send one until the fourteenth. Where the help and the school are both changed there is no
 * rule for the two together, and one amended plan within five weeks can be argued.
 * Source: LAW-ORD-03, LAW-UNO-01, LAW-TIME-21.
 * @returns null where nothing is due to the family, or where an unopposed appeal has no such outcome
 */
function weeksAtLatest(term: Term, terms: readonly Term[], unopposed: boolean): number | null {
  switch (term) {
    case 'other':
      return weeksForOtherAction
    case 'dismiss-cease':
      return null
    case 'reconsider':
      return unopposed ? null : orderTimes[term].weeks
    case 'assess-refusal':
    case 'reassess-refusal':
      return weeksForFinalPlanAfterAssessment
    case 'amend-placement':
      return changesHelpToo(terms) ? weeksForOnePlan : orderTimes[term].weeks
    default:
      return orderTimes[term].weeks
  }
}

/** Whether what was ordered changes needs, provision or other parts of the plan besides the school. */
export function changesHelpToo(terms: readonly Term[]): boolean {
  return terms.includes('amend-provision') || terms.includes('continue-amended')
}

function mayBeExcused(term: Term, unopposed: boolean): boolean {
  if (term === 'other') return false
  const { excusedAfterOrder, excusedUnopposed } = orderTimes[term]
  return unopposed ? excusedUnopposed : excusedAfterOrder
}
