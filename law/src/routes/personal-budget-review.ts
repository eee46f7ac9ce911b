import { otherKinds } from './not-written.ts'
import { found, reason, route } from './route.ts'

export const personalBudgetReview = route(
  {
    id: 'personal-budget-review',
    title: 'personal-budget-review',
    what: '',
    goodFor: '',
    cannot: '',
    cost: '',
    time: '',
    binding: '',
    beside: '',
    steps: [],
    whom: '',
    rules: [],
  },
  {
    'council-decision': () => found('does-not-apply', [reason('Not for this concern.', 'LAW-CMP-13')]),
    ...otherKinds,
  },
)
