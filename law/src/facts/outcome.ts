/** Facts of concerns about what was agreed, ordered or recommended. */
import { orders } from '../deadlines/order-times.ts'
import { complaintFacts } from './complaint.ts'
import { choice, choices, dateAhead, dayOf, event, yesOrNo } from './fact.ts'

const { complainedOn, complaintAnsweredOn } = complaintFacts

/** An agreement of mediation or disagreement resolution. */
export const agreementFacts = {
  agreedIn: choice('how it was agreed', 'Where the agreement was made.', [
    'mediation',
    'disagreement-resolution',
    'talk',
  ]),
  agreedOn: dayOf('the agreement', 'The date of the agreement.'),
  agreedTerms: choices(
    'what was agreed',
    'What was agreed: a step that the Tribunal could have ordered, by its name, or another action.',
    [...orders, 'other'],
  ),
  healthOnly: yesOrNo('whether it was about health alone', 'Whether the mediation was about health alone.'),
  agreedFor: dateAhead('the day that was agreed', 'Another day, where the parties agreed one in writing.'),
  keptOn: event('what was agreed', 'The day on which what was agreed was done.'),
  complainedOn,
  complaintAnsweredOn,
} as const

/** An order of the Tribunal, or an appeal that the council did not oppose. */
export const tribunalOrderFacts = {
  orderedOn: dayOf(
    'the order',
    'The day on which the Tribunal made its order, or on which the council told the Tribunal that it does not oppose.',
  ),
  orders: choices('what was ordered', 'What the council must do.', orders),
  unopposed: yesOrNo(
    'whether the council did not oppose',
    'Whether the council told the Tribunal, before its response, that it does not oppose the appeal.',
  ),
  directedFor: dateAhead('the day in the order', 'Another day, where the order sets one.'),
  keptOn: event('what was ordered', 'The day on which what was ordered was done.'),
  complainedOn,
  complaintAnsweredOn,
} as const

/** A recommendation of the Tribunal on health or social care. */
export const recommendationFacts = {
  recommendedOn: dayOf('the recommendation', 'The date of the recommendation.'),
  about: choices('what the recommendation is about', 'Whether it is about health or social care.', [
    'health',
    'social-care',
  ]),
  directedFor: dateAhead('the day for the answer', 'Another day for the answer, where the Tribunal set one.'),
  recommendationAnsweredOn: event(
    'the answer to the recommendation',
    'The day on which the answer to the recommendation was received.',
  ),
  followed: yesOrNo('whether it is followed', 'Whether the answer says that the recommendation is followed.'),
  complainedOn,
  complaintAnsweredOn,
} as const
