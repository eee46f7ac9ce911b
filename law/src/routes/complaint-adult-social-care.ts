import { otherKinds } from './not-written.ts'
import { found, reason, route } from './route.ts'

export const complaintAdultSocialCare = route(
  {
    id: 'complaint-adult-social-care',
    title: 'complaint-adult-social-care',
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
