import { otherKinds } from './not-written.ts'
import { found, reason, route } from './route.ts'

/** Talking it over. Source: LAW-CMP-01, LAW-CMP-13, LAW-MED-38. */
export const informalDiscussion = route(
  {
    id: 'informal-discussion',
    title: 'Talk it over',
    what: 'A call or a meeting with the case officer or the school, without any procedure.',
    goodFor: 'Misunderstandings, missing papers, a quick answer.',
    cannot: 'It stops no time, and what is only said is soon forgotten.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Binds nobody',
    beside: 'Can run beside all others',
    steps: [
      'Write down the one or two things you want before you call.',
      'Ask what would change the council’s mind.',
      'Send an email afterwards that says what was agreed, who does it, and by when.',
    ],
    whom: 'The case officer named in the letter; at school the SENCO.',
    rules: ['LAW-CMP-01', 'LAW-CMP-13', 'LAW-MED-38'],
  },
  { 'council-decision': () => open, ...otherKinds },
)

const open = found('open', [
  reason(
    'You may always talk. It takes away no right, but the time to appeal goes on meanwhile.',
    'LAW-CMP-01',
  ),
])
