import { otherKinds } from './not-written.ts'
import { found, reason, route } from './route.ts'

export const complaintSecretaryOfState = route(
  {
    id: 'complaint-secretary-of-state',
    title: 'complaint-secretary-of-state',
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
