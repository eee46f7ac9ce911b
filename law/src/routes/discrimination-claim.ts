import type { MatterOf } from '../position/matter.ts'
import {
  type ClaimAgainstSetting,
  type ClaimStanding,
  claimAgainstSetting,
  claimStanding,
} from '../rules/discrimination/claim-standing.ts'
import { everyKindBut } from './every-kind-but.ts'
import { always, type Found, found, reason, route } from './route.ts'

/** A disability discrimination claim to the Tribunal. Source: LAW-EQ-01, LAW-TIME-18, LAW-TIME-11, LAW-APP-13. */
export const discriminationClaim = route(
  {
    id: 'discrimination-claim',
    title: 'Disability discrimination claim against a school',
    what: 'The Tribunal decides whether a school treated a disabled pupil unlawfully because of the disability, and what it must do.',
    goodFor:
      'Treatment by a school that has to do with a disability: an exclusion, being left out, changes that were not made.',
    cannot: 'It is not a way to change a plan. As far as is known it cannot award money.',
    cost: 'Free; ask about legal aid',
    time: 'Several months to a year',
    binding: 'The Tribunal decides; binds the school',
    beside: 'Beside all others, also beside an exclusion review',
    steps: [
      'Write down what happened, on which days, who did it, and what it has to do with the disability.',
      'Ask an adviser or Civil Legal Advice today whether it can be discrimination, and whether legal aid can pay.',
      'Fill in the Tribunal’s claim form for disability discrimination, and say what you want the school to do.',
      'Send it so that the Tribunal has it by 5pm on the last day. A weekend or August adds nothing.',
    ],
    whom: 'First-tier Tribunal (Special Educational Needs and Disability). Check the address on GOV.UK.',
    rules: ['LAW-EQ-01', 'LAW-TIME-18', 'LAW-TIME-11', 'LAW-TIME-21', 'LAW-EXC-02', 'LAW-AID-01'],
  },
  {
    ...always(
      everyKindBut(['discrimination', 'exclusion', 'help-in-setting']),
      found('does-not-apply', [
        reason(
          'This concern is not about how a school treats a disabled pupil. If there is that as well, add it as a concern of its own.',
          'LAW-EQ-01',
        ),
      ]),
    ),
    discrimination: ({ concern, on }) => byStanding[claimStanding(concern, on)],
    exclusion: findForExclusion,
    'help-in-setting': ({ concern, on }) =>
      forHelp[claimAgainstSetting(concern.setting, concern.awareOn, on)],
  },
)

function findForExclusion({ concern, on }: MatterOf<'exclusion'>): Found {
  const standing = claimAgainstSetting(concern.setting, concern.excludedOn, on)
  return standing === 'in-time' && concern.exclusion === 'permanent'
    ? permanentInTime
    : forExclusion[standing]
}

const sixMonths = reason(
  'The Tribunal must have the claim within six months that start with the day of what happened.',
  'LAW-TIME-18',
)
const noCertificate = reason('You need no mediation certificate.', 'LAW-EQ-01')
const nothingAdded = reason('Weekends, August and the days after Christmas give no more time.', 'LAW-TIME-11')
const legalHelp = reason(
  'Legal aid can pay for advice and papers if your income and savings are low. Ask Civil Legal Advice what the limits are now.',
  'LAW-AID-01',
)
const askWhoDidIt = reason(
  'Claims about schools go to the Tribunal; claims about colleges, private nurseries and councils go to the County Court. It turns on who it was.',
  'LAW-EQ-01',
)
const otherCourt = reason(
  'The Tribunal hears claims about schools. This one is not about a school; look at the County Court.',
  'LAW-EQ-01',
)
const over = reason(
  'The six months are over. That does not end your right: the Tribunal may consider a late claim.',
  'LAW-TIME-18',
)
const between = reason(
  'On the safe reading the six months are over; where the last month is too short, its last day is arguable. Send the claim today and ask for more time in it.',
  'LAW-TIME-21',
)

const notInTheList = reason(
  'The list of schools that was read does not name this setting. Ask the Tribunal today whether it hears the claim; the six months run meanwhile.',
  'LAW-EQ-01',
)

const notTheTribunal = found('does-not-apply', [otherCourt])
const byStanding: Readonly<Record<ClaimStanding, Found>> = {
  'forum-unknown': found('unknown', [askWhoDidIt], ['respondent']),
  'not-the-tribunal': notTheTribunal,
  made: found('closed', [reason('A claim has been made. The Tribunal decides it.', 'LAW-TIME-18')]),
  'day-unknown': found(
    'unknown',
    [
      reason(
        'The six months start with the day of what happened. Until you know it, act as if time is short.',
        'LAW-TIME-18',
      ),
    ],
    ['conductOn', 'goesOn'],
  ),
  'in-time': found('open', [sixMonths, nothingAdded, noCertificate, legalHelp]),
  between: found('open', [between, nothingAdded, noCertificate, legalHelp]),
  'still-goes-on': found('open', [
    reason(
      'Six months have passed since the day you gave, and what happens still goes on. The time counts from its end; but one decision with lasting effects does not count as going on. Claim today, and ask for more time in case it is late.',
      'LAW-TIME-18',
    ),
    noCertificate,
    legalHelp,
  ]),
  'perhaps-goes-on': found(
    'unknown',
    [
      reason(
        'Six months have passed since the day you gave. It turns on whether what happened still goes on: then the time counts from its end.',
        'LAW-TIME-18',
      ),
    ],
    ['goesOn'],
  ),
  over: found('closed', [over]),
}

const ifDisability = reason(
  'Only if the exclusion has to do with a disability. Then the six months start with the day of the exclusion; what the governors did later has its own.',
  'LAW-TIME-18',
)
const reinstatement = reason(
  'Unlike the review panel, the Tribunal can order that the pupil is taken back.',
  'LAW-EXC-02',
)
const permanentInTime = found('open', [ifDisability, reinstatement, nothingAdded, noCertificate, legalHelp])
const settingUnknown = found('unknown', [askWhoDidIt], ['setting'])
const forExclusion: Readonly<Record<ClaimAgainstSetting, Found>> = {
  'forum-unknown': settingUnknown,
  'not-the-tribunal': notTheTribunal,
  'day-unknown': found(
    'unknown',
    [
      reason(
        'If the exclusion has to do with a disability, six months start with its day. Until you know it, act as if time is short.',
        'LAW-TIME-18',
      ),
    ],
    ['excludedOn'],
  ),
  'in-time': found('open', [ifDisability, nothingAdded, noCertificate, legalHelp]),
  between: found('open', [between, ifDisability]),
  'forum-unsettled': found('open', [notInTheList, ifDisability, nothingAdded, noCertificate, legalHelp]),
  over: found('closed', [over, ifDisability]),
}

const ifTreatment = reason(
  'Only if the school treats the pupil worse because of a disability, or does not make the changes that a disability needs. The six months start with the day of that, which can be before the day you knew.',
  'LAW-TIME-18',
)
const helpGoesOn = reason(
  'Six months have passed since you first knew. Where the treatment still goes on, the time counts from its end. Get advice today, and describe it as discrimination to see its last day.',
  'LAW-TIME-18',
)
const helpOpen = found('open', [ifTreatment, nothingAdded, noCertificate, legalHelp])
const helpLater = found('open', [helpGoesOn, ifTreatment])
const forHelp: Readonly<Record<ClaimAgainstSetting, Found>> = {
  'forum-unknown': settingUnknown,
  'not-the-tribunal': notTheTribunal,
  'day-unknown': found('unknown', [ifTreatment], ['awareOn']),
  'in-time': helpOpen,
  'forum-unsettled': found('open', [notInTheList, ifTreatment, nothingAdded, noCertificate, legalHelp]),
  between: helpLater,
  over: helpLater,
}
