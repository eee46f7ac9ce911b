import type { DecisionMatter } from '../position/matter.ts'
import { otherKinds } from './not-written.ts'
import { type Found, found, reason, route } from './route.ts'

/** An appeal is pending. Source: LAW-TIME-09, LAW-TIME-20, LAW-CMP-13, LAW-DUTY-13, LAW-UNO-02. */
export const appealContinues = route(
  {
    id: 'appeal-continues',
    title: 'Your appeal goes on',
    what: 'The Tribunal has your appeal and leads it by letters with dates.',
    goodFor: 'Reaching a decision, or an agreement on the way to it.',
    cannot: 'Its dates are fixed by the Tribunal. Nothing here can work them out.',
    cost: 'Free',
    time: 'Often several months to a year',
    binding: 'Binds the council',
    beside: 'Mediation and talks can go on beside it',
    steps: [
      'Look for the registration letter. It usually comes within 10 working days; ask if nothing has come after 25.',
      'Put every date of that letter in your calendar. Those dates are final.',
      'Send further evidence by the date that the letter gives.',
      'If the council offers to settle, do not withdraw before the final plan that you agreed is in your hands.',
    ],
    whom: 'The Tribunal, with the appeal’s number. Copy the council into what you send.',
    rules: ['LAW-TIME-09', 'LAW-TIME-20', 'LAW-TRIB-10', 'LAW-TRIB-11', 'LAW-TRIB-18', 'LAW-UNO-02'],
  },
  { 'council-decision': findContinues, ...otherKinds },
)

function findContinues({ concern, appeal }: DecisionMatter): Found {
  if (appeal === 'made') return concern.decision === 'cease' ? goesOnWithPlan : goesOn
  const possible = appeal !== 'no-right' && appeal !== 'not-a-decision'
  return possible && concern.appealMadeOn === undefined ? notKnown : noAppeal
}

const goesOn = found('open', [
  reason('You have made an appeal. From now on the dates in the Tribunal’s letters count.', 'LAW-TIME-09'),
])
const goesOnWithPlan = found('open', [
  reason('You have made an appeal. From now on the dates in the Tribunal’s letters count.', 'LAW-TIME-09'),
  reason('If you appealed in time, the plan goes on until the Tribunal has decided.', 'LAW-DUTY-13'),
])
const notKnown = found(
  'unknown',
  [reason('It turns on whether the Tribunal has received an appeal.', 'LAW-TIME-01')],
  ['appealMadeOn'],
)
const noAppeal = found('does-not-apply', [reason('No appeal has been made.', 'LAW-TIME-01')])
