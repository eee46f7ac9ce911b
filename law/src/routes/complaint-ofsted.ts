import type { Setting } from '../facts.ts'
import type { MatterOf } from '../position/matter.ts'
import { earlyYearsAnswerIsLate } from '../rules/complaint/answer-time.ts'
import { complaintStanding } from '../rules/complaint/complaint-standing.ts'
import {
  missingUnknown,
  recordsHaveTheirOwn,
  respondentUnknown,
  settingUnknown,
} from './complaint-elsewhere.ts'
import { laterStages } from './complaint-stages.ts'
import { type Found, forKinds, found, reason, route } from './route.ts'

/** Ofsted, about a nursery or childminder. Source: LAW-CMP-05. */
export const complaintOfsted = route(
  {
    id: 'complaint-ofsted',
    title: 'Complaint to Ofsted about a nursery or childminder',
    what: 'Ofsted registers nurseries and childminders and looks at whether they keep to what registration asks of them.',
    goodFor: 'A nursery or childminder that does not keep to the early years requirements.',
    cannot: 'It does not settle your own case and gives you no remedy.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Ofsted decides what to do about the registration',
    beside: 'Can run beside all others',
    steps: [
      'Complain to the nursery or childminder in writing first. Its answer is due within 28 days.',
      'Then tell Ofsted what happened, with dates, and send it the answer.',
    ],
    whom: 'Ofsted, 0300 123 1231.',
    rules: ['LAW-CMP-05', 'LAW-CMP-02', 'LAW-CMP-06', 'LAW-CMP-12', 'LAW-DUTY-10', 'LAW-SAR-01'],
  },
  {
    'help-in-setting': findHelp,
    'plan-not-delivered': ({ concern: { missing, setting } }) => {
      if (missing === undefined) return missingUnknown
      return missing.includes('provision') ? bySetting(setting) : notForOfsted
    },
    ...forKinds(
      [
        'council-decision',
        'overdue',
        'request',
        'plan-review',
        'phase-transfer',
        'moving-area',
        'health-service',
        'social-care',
        'admission',
        'transport',
        'personal-budget',
        'agreement',
        'tribunal-order',
        'recommendation',
      ],
      () => notForOfsted,
    ),
    exclusion: ({ concern }) => bySetting(concern.setting),
    discrimination: ({ concern: { respondent } }) =>
      respondent === undefined
        ? respondentUnknown
        : respondent === 'early-years-provider'
          ? afterProvider
          : notForOfsted,
    records: () => recordsHaveTheirOwn,
  },
)

function findHelp({ concern, on }: MatterOf<'help-in-setting'>): Found {
  const { setting, complainedOn, complaintAnsweredOn } = concern
  if (setting === undefined) return settingUnknown
  if (setting !== 'early-years-provider') return notForOfsted
  const isLate =
    complaintAnsweredOn === 'no' &&
    typeof complainedOn === 'number' &&
    earlyYearsAnswerIsLate(complainedOn, on)
  return isLate ? answerIsLate : stages[complaintStanding(concern)]
}

function bySetting(setting: Setting | undefined): Found {
  if (setting === undefined) return settingUnknown
  return setting === 'early-years-provider' ? afterProvider : notForOfsted
}

const complainFirst = reason('First a written complaint to the nursery or childminder.', 'LAW-CMP-05')
const waitFirst = reason(
  'First the answer of the nursery or childminder, due within 28 days of your complaint.',
  'LAW-CMP-05',
)
const forRegistration = reason(
  'Ofsted looks at whether the place keeps to its registration. It does not settle your own case.',
  'LAW-CMP-05',
)
const stages = laterStages([forRegistration], complainFirst, waitFirst)
const answerIsLate = found('open', [
  forRegistration,
  reason('The 28 days for the answer are over, so tell Ofsted that too.', 'LAW-CMP-05'),
])
const afterProvider = found('open', [forRegistration], [], complainFirst)
const notForOfsted = found('does-not-apply', [
  reason('Ofsted comes in here only after a complaint about a nursery or childminder.', 'LAW-CMP-05'),
])
