/** What a route says at each stage of a complaint: the complaint itself, and the body that comes after it. */
import type { FactName } from '../facts.ts'
import type { RuleId } from '../provisions.ts'
import type { Reason } from '../rule.ts'
import type { ComplaintStanding } from '../rules/complaint/complaint-standing.ts'
import { type Found, found, reason } from './route.ts'

/** One finding for each stage. */
export type ComplaintStages = Readonly<Record<ComplaintStanding, Found>>

const ifMade: readonly FactName[] = ['complainedOn']
const ifAnswered: readonly FactName[] = ['complaintAnsweredOn']

/**
 * The findings of a complaint.
 * @param why reasons while it can be made or runs
 * @param rule the rule of its procedure
 * @param then what comes after the final answer
 */
export function complaintStages(
  why: readonly Reason[],
  rule: RuleId,
  then: readonly Reason[],
): ComplaintStages {
  const running = [...why, reason('You have complained. Ask in writing when the answer will come.', rule)]
  return {
    unknown: found('open', why, ifMade),
    'not-made': found('open', why),
    made: found('open', running, ifAnswered),
    waiting: found('open', running),
    answered: found('closed', [
      reason(
        'You have the final answer, so this complaint is over. Something new can be a new complaint.',
        rule,
      ),
      ...then,
    ]),
  }
}

/**
 * The findings of a body that looks at a complaint after its final answer.
 * @param why reasons at every stage
 * @param complain what comes first where there is no complaint yet
 * @param wait what comes first where the answer is still to come
 */
export function laterStages(why: readonly Reason[], complain: Reason, wait: Reason): ComplaintStages {
  return {
    unknown: found('open', why, ifMade, complain),
    'not-made': found('open', why, [], complain),
    made: found('open', why, ifAnswered, wait),
    waiting: found('open', why, [], wait),
    answered: found('open', why),
  }
}
