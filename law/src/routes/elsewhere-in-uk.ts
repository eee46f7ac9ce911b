import { otherKinds } from './not-written.ts'
import { found, reason, route } from './route.ts'

export const elsewhereInUk = route(
  {
    id: 'elsewhere-in-uk',
    title: 'elsewhere-in-uk',
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
