import { otherKinds } from './not-written.ts'
import { found, reason, route } from './route.ts'

/** A complaint to the council. Source: LAW-CMP-06, LAW-CMP-13, LAW-APP-11. */
export const complaintLocalAuthority = route(
  {
    id: 'complaint-local-authority',
    title: 'Complaint to the council',
    what: 'A formal complaint about how the council dealt with you. It must answer in its own procedure.',
    goodFor: 'Delay, rudeness, lost papers, a letter that leaves things out.',
    cannot: 'It does not change the decision itself, and it does not stop the time to appeal.',
    cost: 'Free',
    time: 'As the council’s policy says',
    binding: 'The council decides about itself',
    beside: 'Can run beside all others',
    steps: [
      'Write "Complaint" in the heading.',
      'Say what happened, with dates, and what you want: an answer, an apology, something put right.',
      'Give a reasonable date for the answer, and keep a copy.',
      'With the final answer you can go to the Ombudsman.',
    ],
    whom: 'The council’s complaints team; the address is on its website.',
    rules: ['LAW-CMP-06', 'LAW-CMP-13'],
  },
  { 'council-decision': () => open, ...otherKinds },
)

const open = found('open', [
  reason('For how the council handled things. It does not change the decision.', 'LAW-CMP-13'),
])
