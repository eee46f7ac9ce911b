import { otherKinds } from './not-written.ts'
import { found, reason, route } from './route.ts'

/** A written concern that is not a complaint. Source: LAW-CMP-01, LAW-CMP-13. */
export const writtenConcern = route(
  {
    id: 'written-concern',
    title: 'A written concern',
    what: 'A letter or email that says what worries you and asks for an answer, without starting a complaint.',
    goodFor: 'Having your worry and its date on paper, in a friendly tone.',
    cannot: 'Nobody must answer by a set day, and it stops no time.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Binds nobody',
    beside: 'Can run beside all others',
    steps: [
      'Say what you see, what you fear will come of it, and what you ask for.',
      'Ask for an answer by a day that you name.',
      'Keep a copy. It is the start of your record.',
    ],
    whom: 'The case officer named in the letter, or the head or SENCO of the school.',
    rules: ['LAW-CMP-01', 'LAW-CMP-13'],
  },
  { 'council-decision': () => open, ...otherKinds },
)

const open = found('open', [
  reason(
    'You may always write. It takes away no right, but the time to appeal goes on meanwhile.',
    'LAW-CMP-01',
  ),
])
