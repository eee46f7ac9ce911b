import {
  type ClaimAgainstSetting,
  type ClaimStanding,
  claimAgainstSetting,
  claimStanding,
} from '../rules/discrimination/claim-standing.ts'
import { timeSinceConduct } from '../rules/discrimination/time-to-claim.ts'
import { everyKindBut } from './every-kind-but.ts'
import { always, type Found, found, reason, route } from './route.ts'

/** A late discrimination claim, with a request to consider it. Source: LAW-TIME-18, LAW-TIME-21, LAW-EQ-01. */
export const discriminationClaimLate = route(
  {
    id: 'discrimination-claim-late',
    title: 'Late discrimination claim against a school',
    what: 'You send the claim after the six months, and ask the Tribunal in it to consider it all the same.',
    goodFor: 'A missed date with a reason: illness, wrong advice, waiting for the school’s answer.',
    cannot: 'It is not sure. A judge decides, so do not wait.',
    cost: 'Free; ask about legal aid',
    time: 'As a claim, once it is accepted',
    binding: 'A judge decides whether it goes ahead',
    beside: 'Can run beside all others',
    steps: [
      'Fill in the claim form as for a claim in time, and send it today rather than tomorrow.',
      'Ask in it that the late claim is considered, and give every reason for the delay with its dates.',
      'If what happened went on, say until when: the six months count from its end.',
    ],
    whom: 'First-tier Tribunal (Special Educational Needs and Disability). Check the address on GOV.UK.',
    rules: ['LAW-TIME-18', 'LAW-TIME-21', 'LAW-EQ-01'],
  },
  {
    ...always(
      everyKindBut(['discrimination', 'exclusion', 'help-in-setting']),
      found('does-not-apply', [
        reason(
          'This concern is not about how a school treats a disabled pupil. If there is that as well, add it as a concern of its own, however long ago it was.',
          'LAW-EQ-01',
        ),
      ]),
    ),
    discrimination: ({ concern, on }) => {
      const standing = claimStanding(concern, on)
      const { conductOn, claimMadeOn } = concern
      return standing === 'made' &&
        conductOn !== undefined &&
        typeof claimMadeOn === 'number' &&
        timeSinceConduct(conductOn, claimMadeOn) === 'over'
        ? madeAfterSixMonths
        : byStanding[standing]
    },
    exclusion: ({ concern, on }) =>
      forExclusion[claimAgainstSetting(concern.setting, concern.excludedOn, on)],
    'help-in-setting': ({ concern, on }) =>
      forHelp[claimAgainstSetting(concern.setting, concern.awareOn, on)],
  },
)

const askWhoDidIt = reason(
  'The Tribunal hears claims about schools. Whether it can hear a late one here turns on who it was.',
  'LAW-EQ-01',
)
const notLateYet = found('not-yet', [
  reason(
    'There is still time. It opens on the day after the last day to claim, if no claim has been made by then.',
    'LAW-TIME-18',
  ),
])
const notTheTribunal = found('does-not-apply', [
  reason(
    'The Tribunal hears claims about schools, and this is not one. Whether the County Court can hear a late one is a question for a solicitor.',
    'LAW-EQ-01',
  ),
])
const inCaseItIsLate = reason(
  'On the safe reading the six months are over. Ask in the claim that it is considered in case it is late.',
  'LAW-TIME-21',
)
const mayBeConsidered = reason(
  'The six months are over, and that does not end your right. The Tribunal may consider a late claim: say why it is late.',
  'LAW-TIME-18',
)
const late = found('open', [mayBeConsidered])
const maybeLate = found('open', [inCaseItIsLate])
const madeAfterSixMonths = found('closed', [
  reason(
    'By the days you gave, the claim was made after six months. If what happened did not go on, and the claim did not ask to be considered late, write to the Tribunal today and ask. A judge decides.',
    'LAW-TIME-18',
  ),
])
const byStanding: Readonly<Record<ClaimStanding, Found>> = {
  'forum-unknown': found('unknown', [askWhoDidIt], ['respondent']),
  'not-the-tribunal': notTheTribunal,
  made: found('closed', [
    reason(
      'A claim has been made. If it was late and did not ask to be considered, write to the Tribunal today and ask.',
      'LAW-TIME-18',
    ),
  ]),
  'day-unknown': found(
    'unknown',
    [
      reason(
        'Whether you are late turns on the day of what happened. A late claim may be considered whenever it was.',
        'LAW-TIME-18',
      ),
    ],
    ['conductOn', 'goesOn'],
  ),
  'in-time': notLateYet,
  between: maybeLate,
  'still-goes-on': maybeLate,
  'perhaps-goes-on': found('open', [inCaseItIsLate, mayBeConsidered], ['goesOn']),
  over: late,
}

const settingUnknown = found('unknown', [askWhoDidIt], ['setting'])
const lateIfDisability = reason('Only if the exclusion has to do with a disability.', 'LAW-EQ-01')
const forExclusion: Readonly<Record<ClaimAgainstSetting, Found>> = {
  'forum-unknown': settingUnknown,
  'not-the-tribunal': notTheTribunal,
  'day-unknown': found(
    'unknown',
    [reason('Whether you are late turns on the day of the exclusion.', 'LAW-TIME-18')],
    ['excludedOn'],
  ),
  'in-time': notLateYet,
  'forum-unsettled': notLateYet,
  between: found('open', [inCaseItIsLate, lateIfDisability]),
  over: found('open', [mayBeConsidered, lateIfDisability]),
}

const perhapsLate = found('open', [
  reason(
    'Six months have passed since you first knew. If the treatment was because of a disability and is over, ask in the claim that it is considered late.',
    'LAW-TIME-18',
  ),
])
const perhapsLateAlready = found('open', [
  reason(
    'The six months count from the treatment, which can be before the day you knew of it. If they have passed, ask in the claim that it is considered late.',
    'LAW-TIME-18',
  ),
])
const forHelp: Readonly<Record<ClaimAgainstSetting, Found>> = {
  'forum-unknown': settingUnknown,
  'not-the-tribunal': notTheTribunal,
  'day-unknown': found(
    'unknown',
    [
      reason(
        'Whether you are late turns on the day of the treatment. A late claim may be considered whenever it was.',
        'LAW-TIME-18',
      ),
    ],
    ['awareOn'],
  ),
  'in-time': perhapsLateAlready,
  'forum-unsettled': perhapsLateAlready,
  between: perhapsLate,
  over: perhapsLate,
}
