import type { MatterOf } from '../position/matter.ts'
import { governorsDuty, hasGovernorsForExclusions } from '../rules/exclusion/governors-duty.ts'
import { isTakenBack } from '../rules/exclusion/last-decision.ts'
import { everyKindBut } from './every-kind-but.ts'
import { always, type Found, found, reason, route } from './route.ts'

/**
 * The governors’ look at an exclusion, then the review panel. It runs in school days, so no day closes
 * it here. Source: LAW-EXC-01, LAW-EXC-02.
 */
export const exclusionReview = route(
  {
    id: 'exclusion-review',
    title: 'Review of an exclusion',
    what: 'The governors consider whether to take the pupil back. After a permanent exclusion an independent panel can review what they decide.',
    goodFor: 'Having the exclusion looked at again soon by people who did not decide it.',
    cannot: 'The panel cannot take the pupil back itself. It can send the decision back to the governors.',
    cost: 'Free',
    time: 'School days: 15 or 50, then 15 to ask for a panel',
    binding: 'Governors decide; a panel can make them decide again',
    beside: 'Beside all others, also beside a discrimination claim',
    steps: [
      'Read the exclusion letter for what was decided, from when, and how to reach the governors.',
      'Write to the governors now: what happened, what help the pupil had, and what you ask for.',
      'After a permanent exclusion that they uphold, ask in writing for a review panel within 15 school days of their notice.',
      'Ask for a special educational needs expert at the panel. You may, whether or not the school sees a need.',
    ],
    whom: 'The clerk to the governors; for the panel, whoever the governors’ letter names.',
    rules: ['LAW-EXC-01', 'LAW-EXC-02'],
  },
  {
    ...always(
      everyKindBut(['exclusion']),
      found('does-not-apply', [
        reason(
          'This is for an exclusion or suspension. If there is one, add it as a concern of its own.',
          'LAW-EXC-01',
        ),
      ]),
    ),
    exclusion: findReview,
  },
)

function findReview({ concern }: MatterOf<'exclusion'>): Found {
  if (!hasGovernorsForExclusions(concern.setting)) return askTheSetting
  if (isTakenBack(concern)) return takenBack
  if (typeof concern.panelDecidedOn === 'number') return panelDecided
  if (typeof concern.governorsDecidedOn === 'number') return afterTheGovernors(concern)
  return beforeTheGovernors(concern)
}

function beforeTheGovernors(concern: MatterOf<'exclusion'>['concern']): Found {
  switch (governorsDuty(concern)) {
    case 'permanent':
      return permanent
    case 'over-15':
      return manyDays
    case 'loses-exam':
      return examLost
    case '6-to-15':
      return typeof concern.representationsMadeOn === 'number' ? mustMeet : mustMeetIfAsked
    case 'none':
      return noMeeting
    case 'unknown':
      return concern.exclusion === undefined ? kindUnknown : daysUnknown
  }
}

function afterTheGovernors({ exclusion, panelAskedOn }: MatterOf<'exclusion'>['concern']): Found {
  if (exclusion === undefined) return panelTurnsOnTheKind
  if (exclusion === 'suspension') return noPanel
  return typeof panelAskedOn === 'number' ? panelUnderWay : panelOpen
}

const putYourCase = reason('Put your side to the governors in writing before they meet.', 'LAW-EXC-01')
const panelComesNext = reason(
  'If they uphold it, you have 15 school days from their notice to ask for an independent panel, with a special educational needs expert.',
  'LAW-EXC-02',
)
const within15 = reason('The governors must consider it within 15 school days.', 'LAW-EXC-01')
const within50IfAsked = reason(
  'After 6 to 15 days out in a term the governors must consider it within 50 school days, if you put your case to them.',
  'LAW-EXC-01',
)
const noTimeRead = reason(
  'After 5 days out or fewer, with no examination lost, no time was found in which the governors must meet. You can still write to them.',
  'LAW-EXC-01',
)

const permanent = found('open', [within15, putYourCase, panelComesNext])
const manyDays = found('open', [
  reason(
    'The pupil is out for more than 15 days this term, so the governors must consider it within 15 school days.',
    'LAW-EXC-01',
  ),
  putYourCase,
])
const examLost = found('open', [
  reason(
    'A public examination or national curriculum test is lost, so the governors must consider it within 15 school days.',
    'LAW-EXC-01',
  ),
  putYourCase,
])
const mustMeet = found('open', [
  reason('You put your case, so the governors must consider it within 50 school days.', 'LAW-EXC-01'),
])
const mustMeetIfAsked = found(
  'open',
  [within50IfAsked],
  ['representationsMadeOn'],
  reason('First put your case to the governors: without it they need not meet.', 'LAW-EXC-01'),
)
const noMeeting = found('open', [noTimeRead])
const daysUnknown = found(
  'open',
  [
    reason(
      'You can put your case to the governors now. When they must meet turns on the days out this term and on whether an examination is lost.',
      'LAW-EXC-01',
    ),
  ],
  ['daysOutThisTerm', 'losesExam'],
)
const kindUnknown = found(
  'open',
  [
    reason(
      'You can put your case to the governors now. When they must meet, and whether a panel comes after them, turns on whether the pupil was excluded for good.',
      'LAW-EXC-01',
    ),
  ],
  ['exclusion'],
)

const askForThePanel = reason(
  'Ask in writing for an independent review panel within 15 school days of the governors’ notice. Count them at once with the school’s term dates.',
  'LAW-EXC-02',
)
const expert = reason(
  'Ask for a special educational needs expert, whether or not the school sees a need.',
  'LAW-EXC-02',
)
const panelOpen = found(
  'open',
  [
    askForThePanel,
    expert,
    reason(
      'Where a disability discrimination claim is made first, the 15 school days run from the end of that claim.',
      'LAW-EXC-02',
    ),
  ],
  ['panelAskedOn'],
)
const panelUnderWay = found('open', [
  reason(
    'You have asked for the panel. It can uphold the decision, recommend another look, or quash it.',
    'LAW-EXC-02',
  ),
  expert,
])
const panelTurnsOnTheKind = found(
  'unknown',
  [reason('A review panel looks only at permanent exclusions.', 'LAW-EXC-02')],
  ['exclusion'],
)
const noPanel = found('closed', [
  reason(
    'The governors have decided, and a review panel looks only at permanent exclusions. Complaint and, where a disability is involved, a claim are still there.',
    'LAW-EXC-02',
  ),
])
const takenBack = found('closed', [
  reason('The governors took the pupil back, so there is nothing left to review.', 'LAW-EXC-01'),
])
const panelDecided = found('closed', [
  reason(
    'The review panel has decided. Where a disability is involved, a claim to the Tribunal is still there; ask a solicitor about the court.',
    'LAW-EXC-02',
  ),
])
const askTheSetting = found('open', [
  reason(
    'The rules that were read are about schools with governors that councils or academies run. Ask this setting today for its own procedure, and for the time in it.',
    'LAW-EXC-01',
  ),
])
