/** Facts of concerns about other things that a council decides or holds. */
import { complaintFacts } from './complaint.ts'
import { choice, dayOf, event, yesOrNo } from './fact.ts'

/** Transport between home and school. */
export const transportFacts = {
  refusedOn: dayOf('the transport decision', 'The day on which the family received the transport decision.'),
  postSixteen: yesOrNo('whether it is post-16 transport', 'Whether the pupil is over 16.'),
  reviewAskedOn: event('the request for a review', 'The day on which the family asked for a review.'),
  reviewAnsweredOn: event(
    'the answer to the review',
    'The day on which the family received the answer to the review.',
  ),
  panelAskedOn: event('asking for the panel', 'The day on which the family asked for the second stage.'),
  panelDecidedOn: event('the panel’s decision', 'The day on which the independent panel gave its decision.'),
} as const

/** A personal budget or direct payments. */
export const personalBudgetFacts = {
  budgetDecision: choice('the decision on the budget', 'What the council decided about the budget.', [
    'refused-personal-budget',
    'refused-direct-payments',
    'reduced-or-stopped',
  ]),
  refusedOn: dayOf('the decision', 'The day on which the family was told of the decision.'),
  reviewAskedOn: event('the request for a review', 'The day on which the family asked for a review.'),
  reviewAnsweredOn: event(
    'the answer to the review',
    'The day on which the family received the answer to the review.',
  ),
  complainedOn: complaintFacts.complainedOn,
  complaintAnsweredOn: complaintFacts.complaintAnsweredOn,
} as const

/** A request for copies of records. */
export const recordsFacts = {
  requestedOn: event('the request', 'The day on which the request for copies was received.'),
  extendedOn: event(
    'word of the longer time',
    'The day on which the family was told that the answer takes up to two months more.',
  ),
  answeredOn: event('the answer', 'The day on which the copies came.'),
} as const
