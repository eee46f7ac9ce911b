import type { DecisionMatter } from '../position/matter.ts'
import { appealIsMade, tribunalHasDecided } from '../rules/appeal/appeal-progress.ts'
import { pendingAppeal } from './appeal-pending.ts'
import { everyKindBut } from './every-kind-but.ts'
import { always, type Found, found, reason, route } from './route.ts'
import { noRight } from './why-not.ts'

/** An appeal is pending. Source: LAW-TIME-09, LAW-TIME-20, LAW-TRIB-01 to 18, LAW-CMP-13, LAW-DUTY-13, LAW-UNO-02. */
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
      'Read the council’s response, and see what it still disputes.',
      'Send further evidence by the date that the letter gives, within the pages that the Tribunal allows.',
      'Where the words of the plan are in dispute, answer in the working document.',
      'If you need another date or something else, ask the council first, then the Tribunal with form SEND7.',
      'If the council offers to settle, do not withdraw before the final plan that you agreed is in your hands.',
    ],
    whom: 'The Tribunal, with the appeal’s number. Copy the council into what you send.',
    rules: [
      'LAW-TIME-01',
      'LAW-TIME-09',
      'LAW-TIME-16',
      'LAW-TIME-20',
      'LAW-TRIB-01',
      'LAW-TRIB-03',
      'LAW-TRIB-04',
      'LAW-TRIB-05',
      'LAW-TRIB-10',
      'LAW-TRIB-11',
      'LAW-TRIB-13',
      'LAW-TRIB-14',
      'LAW-TRIB-15',
      'LAW-TRIB-16',
      'LAW-TRIB-17',
      'LAW-TRIB-18',
      'LAW-ORD-01',
      'LAW-ORD-02',
      'LAW-UNO-02',
      'LAW-DUTY-13',
      'LAW-APP-10',
      'LAW-APP-11',
    ],
  },
  {
    ...always(
      everyKindBut(['council-decision', 'tribunal-order', 'recommendation']),
      found('does-not-apply', [
        reason(
          'A pending appeal belongs to the decision that it is about. This is another matter, and it can go on beside an appeal.',
          'LAW-CMP-13',
        ),
      ]),
    ),
    ...always(
      ['tribunal-order', 'recommendation'],
      found('does-not-apply', [
        reason(
          'The Tribunal has decided, so the appeal does not go on. What it ordered or recommended has its own times.',
          'LAW-TIME-17',
        ),
      ]),
    ),
    'council-decision': findContinues,
  },
)

function findContinues(matter: DecisionMatter): Found {
  const { concern, appeal } = matter
  if (appeal === 'made') return tribunalHasDecided(concern) ? decided : pendingAppeal(matter)
  if (appeal === 'no-right') return appealIsMade(concern) ? noRight : noAppeal
  return appeal !== 'not-a-decision' && concern.appealMadeOn === undefined ? notKnown : noAppeal
}

const decided = found('closed', [
  reason(
    'The Tribunal has decided your appeal. What it ordered or recommended has its own times: give each as a concern of its own.',
    'LAW-TIME-17',
  ),
])
const notKnown = found(
  'unknown',
  [reason('It turns on whether the Tribunal has received an appeal.', 'LAW-TIME-01')],
  ['appealMadeOn'],
)
const noAppeal = found('does-not-apply', [reason('No appeal has been made.', 'LAW-TIME-01')])
