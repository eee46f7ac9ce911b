import { concernKinds } from '../facts.ts'
import type { Reason } from '../rule.ts'
import { forKinds, found, reason, route } from './route.ts'
import { forEveryone, type Whom, whomFor, whomInWords } from './whom-to-ask.ts'

const alwaysOpen = reason(
  'You may always talk. It takes away no right, but no time limit waits for it.',
  'LAW-CMP-01',
)
const choiceIsYours = reason(
  'The council cannot insist on a meeting before mediation or an appeal. If it offers one, the choice is yours.',
  'LAW-MED-38',
)
const mustListen = reason(
  'The council must have regard to what you and the child or young person think and wish.',
  'LAW-DEF-01',
)
const commissionerIs = reason(
  'If the team says that it is a matter of money or of what the NHS offers here, ask the integrated care board: normally it has to arrange health care.',
  'LAW-DEF-10',
)
const settleBetweenThem = reason(
  'If council and NHS each point to the other, ask both how they settle such disputes quickly. Their joint arrangements must say so.',
  'LAW-DUTY-01',
)

const more: { readonly [W in Whom]?: readonly Reason[] } = {
  letter: [choiceIsYours, mustListen],
  'letter-about-placement': [choiceIsYours, mustListen],
  'case-officer': [mustListen],
  review: [mustListen],
  'move-of-phase': [mustListen],
  'both-councils': [mustListen],
  'health-missing': [settleBetweenThem],
  'several-missing': [settleBetweenThem],
  health: [commissionerIs],
  recommended: [settleBetweenThem],
}

const talkTo = forEveryone((whom) => found('open', [alwaysOpen, whomInWords[whom], ...(more[whom] ?? [])]))

/** Talking it over. Source: LAW-CMP-01, LAW-CMP-09, LAW-CMP-13, LAW-MED-38, LAW-DEF-01, LAW-DEF-10, LAW-DUTY-01. */
export const informalDiscussion = route(
  {
    id: 'informal-discussion',
    title: 'Talk it over',
    what: 'A call or a meeting with the people who know the matter, without any procedure.',
    goodFor: 'Misunderstandings, missing papers, a quick answer.',
    cannot: 'It stops no time, and what is only said is soon forgotten.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Binds nobody',
    beside: 'Can run beside all others',
    steps: [
      'Write down the one or two things you want before you call. Bring someone with you if you like.',
      'Ask what would change their mind, and who can decide.',
      'Send an email afterwards that says what was agreed, who does it, and by when.',
    ],
    whom: 'Whoever knows the matter best: the council’s case officer, the teacher or SENCO, the key person at a nursery, the health team.',
    rules: [
      'LAW-CMP-01',
      'LAW-CMP-09',
      'LAW-CMP-13',
      'LAW-MED-38',
      'LAW-DEF-01',
      'LAW-DEF-10',
      'LAW-DUTY-01',
    ],
  },
  forKinds(concernKinds, ({ concern }) => talkTo[whomFor(concern)]),
)
