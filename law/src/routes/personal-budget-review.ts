import type { MatterOf } from '../position/matter.ts'
import { everyKindBut } from './every-kind-but.ts'
import { always, type Found, found, reason, route } from './route.ts'

/** The council’s own review of direct payments that it refused, reduced or stopped. Source: LAW-PB-01. */
export const personalBudgetReview = route(
  {
    id: 'personal-budget-review',
    title: 'Review of a decision on direct payments',
    what: 'The council looks again at its decision to refuse, reduce or stop direct payments for what a plan provides.',
    goodFor: 'Direct payments that were refused, made smaller or ended.',
    cannot: 'It cannot be appealed to the Tribunal, and the council need only look again once.',
    cost: 'Free',
    time: 'No set time was found',
    binding: 'The council decides',
    beside: 'Can run beside all others',
    steps: [
      'Ask for the written reasons, if the letter does not give them.',
      'Ask in writing for a review, today if you can: no time limit was found, and asking early is safe.',
      'Say what the payments were for, and why arranging it yourselves works better.',
      'If the answer is no, complain to the council, then to the Ombudsman.',
    ],
    whom: 'The person at the council who sent the decision.',
    rules: ['LAW-PB-01'],
  },
  {
    ...always(
      everyKindBut(['personal-budget', 'council-decision', 'plan-review']),
      found('does-not-apply', [
        reason(
          'This is for a decision on direct payments. If there is one, add it as a concern of its own.',
          'LAW-PB-01',
        ),
      ]),
    ),
    ...always(
      ['council-decision', 'plan-review'],
      found('does-not-apply', [
        reason(
          'There is no decision on direct payments here. You can ask for a personal budget while a draft plan is prepared, or at a review or re-assessment.',
          'LAW-PB-01',
        ),
      ]),
    ),
    'personal-budget': findReview,
  },
)

function findReview({ concern }: MatterOf<'personal-budget'>): Found {
  const { budgetDecision, reviewAskedOn, reviewAnsweredOn } = concern
  if (budgetDecision === undefined) return decisionUnknown
  if (budgetDecision === 'refused-personal-budget') return noPayments
  if (typeof reviewAnsweredOn === 'number')
    return budgetDecision === 'reduced-or-stopped' ? reconsidered : reviewed
  if (typeof reviewAskedOn === 'number') return asked
  return budgetDecision === 'reduced-or-stopped' ? reconsider : review
}

const decisionUnknown = found(
  'unknown',
  [
    reason(
      'Direct payments that were refused, reduced or stopped have a review. It turns on what the council decided; ask for a review meanwhile.',
      'LAW-PB-01',
    ),
  ],
  ['budgetDecision'],
)
const noPayments = found('does-not-apply', [
  reason(
    'The review that was read is for direct payments. If those were refused too, say so instead.',
    'LAW-PB-01',
  ),
  reason(
    'You can ask for a personal budget again while a draft plan is prepared, or at the next review or re-assessment, and you can complain.',
    'LAW-PB-01',
  ),
])
const noLimit = reason('No time limit for asking was found. Ask soon, in writing.', 'LAW-PB-01')
const review = found(
  'open',
  [
    reason(
      'The council refused direct payments. It must give written reasons, and hold a review if you ask for one.',
      'LAW-PB-01',
    ),
    noLimit,
  ],
  ['reviewAskedOn'],
)
const reconsider = found(
  'open',
  [
    reason(
      'The council reduced or stopped direct payments. It must look at that again, once, if you ask.',
      'LAW-PB-01',
    ),
    noLimit,
  ],
  ['reviewAskedOn'],
)
const asked = found(
  'open',
  [
    reason(
      'You have asked. No time for the council’s answer was found; if it keeps you waiting, complain.',
      'LAW-PB-01',
    ),
  ],
  ['reviewAnsweredOn'],
)
const reviewed = found('closed', [
  reason('The council has held its review. Complaint, then the Ombudsman, come next.', 'LAW-PB-01'),
])
const reconsidered = found('closed', [
  reason(
    'The council has looked at it again, and need do so only once. Complaint, then the Ombudsman, come next.',
    'LAW-PB-01',
  ),
])
