/** What a request for a re-assessment or an early review is on some facts. Source: LAW-DUTY-11, 12, 14, 15, LAW-EHC-11 to 13, LAW-REV-01. */
import type { FactName, Person } from '../facts.ts'
import type { Reason } from '../rule.ts'
import { type Found, found, reason } from './route.ts'

const mayAskAgain = reason(
  'The council must assess again if you, or the school or college, ask for it, unless the regulations let it refuse. It must answer within 15 days.',
  'LAW-DUTY-12',
)
const notWithinSixMonths = reason(
  'The council need not assess again within six months of the last assessment, or where it is not necessary. You can appeal a refusal.',
  'LAW-EHC-11',
)
const assessedLately = reason(
  'There was an assessment in the last six months, so the council may refuse to assess again until they are over. You may ask all the same.',
  'LAW-EHC-11',
)
const reviewByAsking = reason(
  'An early review can be asked for at any time, but nobody can compel it.',
  'LAW-REV-01',
)
const onRelease = reason(
  'On release the council that becomes responsible must keep the plan that was held before or during detention, and review it as soon as it reasonably can.',
  'LAW-DUTY-15',
)
const toTwentyFive = reason(
  'The council may keep a plan until the end of the school year in which the young person turns 25.',
  'LAW-DUTY-14',
)

/** A finding about somebody with a plan, and the same for somebody in detention. */
export interface WithPlan {
  readonly usual: Found
  readonly detained: Found
}

function withPlan(why: readonly Reason[], needs?: readonly FactName[]): WithPlan {
  return { usual: found('open', why, needs), detained: found('open', [...why, onRelease], needs) }
}

/** The finding for this person. Source: LAW-DUTY-15. */
export function forPerson({ usual, detained }: WithPlan, person: Person): Found {
  return person.detained === 'yes' ? detained : usual
}

/** There is a plan, and no assessment in the last six months. */
export const withAPlan = withPlan([mayAskAgain, notWithinSixMonths, reviewByAsking])
export const assessedBefore = withPlan([assessedLately, reviewByAsking])
/** Nobody has said when the last assessment was, or whether there is a plan. */
export const asFarAsIsKnown = {
  assessedAtSchool: withPlan([mayAskAgain, notWithinSixMonths, reviewByAsking], ['assessedInLastSixMonths']),
  assessed: withPlan([mayAskAgain, notWithinSixMonths, reviewByAsking], ['assessedOn']),
  plan: withPlan([mayAskAgain, notWithinSixMonths, reviewByAsking], ['hasPlan']),
  planAssessedBefore: withPlan([assessedLately, reviewByAsking], ['hasPlan']),
  both: withPlan([mayAskAgain, notWithinSixMonths, reviewByAsking], ['hasPlan', 'assessedOn']),
} as const

/** A refusal to assess again. */
export const askAgain = withPlan([
  reason('You may ask again if something has changed since the refusal.', 'LAW-EHC-11'),
  notWithinSixMonths,
  reviewByAsking,
])
/** A decision to end the plan. */
export const whilePlanGoesOn = withPlan([
  reason('It is there as long as the council keeps the plan.', 'LAW-DUTY-13'),
  reason(
    'Before it ends a plan the council must ask you and the school. Below 18 it may end it only if the plan is no longer necessary; for somebody of 18 or over who has left education it must hold a review first.',
    'LAW-EHC-13',
  ),
  toTwentyFive,
  notWithinSixMonths,
])

/** Something in the plan is not happening. */
export const notDelivered = withPlan([
  reason(
    'Help that the plan promises must be given without a new request. Ask for a review or a re-assessment where the plan itself no longer fits.',
    'LAW-DUTY-10',
  ),
  mayAskAgain,
  reviewByAsking,
])
/** A review or an assessment is under way. */
export const underWay = withPlan([
  reason(
    'A review or an assessment is under way: say there what has changed and what you want.',
    'LAW-DUTY-11',
  ),
  mayAskAgain,
  notWithinSixMonths,
])
/** The yearly review is due. */
export const reviewIsDue = withPlan([
  reason(
    'The yearly review is due without your asking: within 12 months of the plan, or of the last review. Ask in writing on which day it will be.',
    'LAW-DUTY-11',
  ),
  mayAskAgain,
  notWithinSixMonths,
])
/** A request to assess again is with the council. */
export const reassessmentAsked = withPlan([
  reason(
    'Your request for a re-assessment is with the council. It must answer within 15 days, and a refusal can be appealed.',
    'LAW-EHC-11',
  ),
  reviewByAsking,
])
/** The re-assessment goes on. */
export const reassessmentUnderWay = withPlan([
  reason(
    'A re-assessment is under way, so there is nothing more to ask for. A plan that follows must be final within 14 weeks of the council’s word that it will assess again.',
    'LAW-EHC-11',
  ),
  reviewByAsking,
])
/** A request for an early review is with the council. */
export const reviewAsked = withPlan([
  reason(
    'You have asked for an early review. No time is set for the answer, and a refusal cannot be appealed.',
    'LAW-REV-01',
  ),
  mayAskAgain,
  notWithinSixMonths,
])
/** The council has answered; what it said is another concern. */
export const requestAnswered = withPlan([
  reason(
    'If the council refused to assess again, you can appeal: add the decision as a concern of its own. You may ask again if something has changed.',
    'LAW-EHC-11',
  ),
  reviewByAsking,
])

const reviewedBeforeMove = reason(
  'The council must review the plan before the move and change it where necessary, so that it names the next school or college. You need not ask for that.',
  'LAW-PHASE-01',
)
/** A move to the next school. */
export const beforeMove = withPlan([reviewedBeforeMove, mayAskAgain, notWithinSixMonths])
/** A move from school to post-16. */
export const beforePost16 = withPlan([reviewedBeforeMove, toTwentyFive, mayAskAgain, notWithinSixMonths])
/** A move between post-16 institutions. */
export const betweenColleges = withPlan([
  reason(
    'The council must review the plan and change it where necessary at least five months before the move. You need not ask for that.',
    'LAW-PHASE-02',
  ),
  toTwentyFive,
  mayAskAgain,
  notWithinSixMonths,
])

/** The plan goes to another council. */
export const afterMovingArea = withPlan([
  reason(
    'The new council must say within six weeks of taking the plan over when it will review it, and whether it will assess again. You may ask for either.',
    'LAW-EHC-12',
  ),
  mayAskAgain,
  reviewByAsking,
])

export const noPlan = found('does-not-apply', [
  reason('There is no plan to review or to assess again.', 'LAW-EHC-11'),
])
/** A draft is there. */
export const notFinalYet = found('not-yet', [
  reason(
    'It opens once there is a final plan. If this draft changes a plan that you have, it is open already.',
    'LAW-EHC-11',
  ),
])
/** The first plan is late. */
export const noFinalPlanYet = found('not-yet', [reason('It opens once there is a final plan.', 'LAW-EHC-11')])
export const planUnknown = found(
  'unknown',
  [reason('It turns on whether there is a plan: without one you ask for a first assessment.', 'LAW-EHC-11')],
  ['hasPlan'],
)
export const clockUnknown = found(
  'unknown',
  [
    reason(
      'It turns on what is late: a first assessment, or something about a plan that you have.',
      'LAW-EHC-11',
    ),
  ],
  ['clock'],
)
export const notAboutThePlan = found('does-not-apply', [
  reason(
    'This concern is not about what the plan says. If there is a plan and it no longer fits, add that as a concern of its own.',
    'LAW-REV-01',
  ),
])
export const orderGoesFirst = found('does-not-apply', [
  reason(
    'The Tribunal has said what the council must do, and by when. A new request would not make it quicker.',
    'LAW-ORD-03',
  ),
])
