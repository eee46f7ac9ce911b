import { concernKinds } from '../facts.ts'
import type { Reason } from '../rule.ts'
import { forKinds, found, reason, route } from './route.ts'
import { forEveryone, type Whom, whomFor, whomInWords } from './whom-to-ask.ts'

const alwaysOpen = reason(
  'You may always write. It takes away no right, but no time limit waits for it, and it is no complaint yet.',
  'LAW-CMP-01',
)
const quoteTheCode = reason(
  'You may point to the SEND Code of Practice: schools, nurseries, colleges and councils that it names must have regard to it. It is guidance, not law.',
  'LAW-DUTY-18',
)
const nameTheSection = reason(
  'Name the section of the plan and quote its words: F is education, G is health, H1 and H2 are social care.',
  'LAW-DEF-11',
)
const askForPlaces = reason(
  'If you are told that there is no suitable place, ask what the council does about it: it must keep under review whether there is enough.',
  'LAW-DUTY-02',
)
const settleBetweenThem = reason(
  'Write to the council and the NHS together where each points to the other, and ask how they settle it. Their joint arrangements must say so.',
  'LAW-DUTY-01',
)

const more: { readonly [W in Whom]?: readonly Reason[] } = {
  'letter-about-placement': [askForPlaces],
  school: [quoteTheCode],
  'academy-or-independent-school': [quoteTheCode],
  nursery: [quoteTheCode],
  college: [quoteTheCode],
  'some-setting': [quoteTheCode],
  'provision-missing': [nameTheSection],
  'care-missing': [nameTheSection],
  'health-missing': [nameTheSection, settleBetweenThem],
  'several-missing': [nameTheSection, settleBetweenThem],
  'move-of-phase': [askForPlaces],
  recommended: [settleBetweenThem],
}

const writeTo = forEveryone((whom) => found('open', [alwaysOpen, whomInWords[whom], ...(more[whom] ?? [])]))

/** A written concern that is not a complaint. Source: LAW-CMP-01, LAW-CMP-09, LAW-CMP-13, LAW-DEF-11, LAW-DUTY-01, 02, 18. */
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
    whom: 'The same people whom you would talk to, by email or letter, with a copy to whoever is above them.',
    rules: [
      'LAW-CMP-01',
      'LAW-CMP-09',
      'LAW-CMP-13',
      'LAW-DEF-10',
      'LAW-DEF-11',
      'LAW-DUTY-01',
      'LAW-DUTY-02',
      'LAW-DUTY-18',
    ],
  },
  forKinds(concernKinds, ({ concern }) => writeTo[whomFor(concern)]),
)
