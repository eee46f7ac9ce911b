import type { ConcernOf, Setting } from '../facts.ts'
import { complaintStanding } from '../rules/complaint/complaint-standing.ts'
import { complaintAtSetting } from './complaint-at-setting.ts'
import { settingUnknown } from './complaint-elsewhere.ts'
import { complaintStages } from './complaint-stages.ts'
import { type Found, found, reason, route } from './route.ts'

/** A complaint to a nursery or childminder. Source: LAW-CMP-05, LAW-DUTY-10, LAW-CMP-13. */
export const complaintEarlyYears = route(
  {
    id: 'complaint-early-years',
    title: 'Complaint to the nursery or childminder',
    what: 'A written complaint to a registered nursery, pre-school or childminder. It must look into it and tell you the outcome.',
    goodFor: 'Help that the nursery should give, how it listened, how it treated your child.',
    cannot:
      'It cannot change what the council decides, and it does not stop the time for an appeal or a claim.',
    cost: 'Free',
    time: '28 days for the answer',
    binding: 'The nursery decides about itself',
    beside: 'Can run beside all others',
    steps: [
      'Put the complaint in writing: the 28 days are for written complaints.',
      'Say what happened, with dates, and what you want. Keep a copy, and note the day on which it was received.',
      'The answer is due within 28 days, and must say how to reach Ofsted.',
    ],
    whom: 'The manager of the nursery, or the childminder.',
    rules: [
      'LAW-CMP-05',
      'LAW-CMP-02',
      'LAW-CMP-06',
      'LAW-CMP-07',
      'LAW-CMP-09',
      'LAW-CMP-12',
      'LAW-CMP-13',
      'LAW-DUTY-10',
      'LAW-EQ-01',
      'LAW-ADM-01',
      'LAW-TRN-01',
      'LAW-PB-01',
      'LAW-SAR-01',
    ],
  },
  complaintAtSetting({
    help: findHelp,
    exclusion: (setting) => (setting === 'early-years-provider' ? askedToLeave : notAProvider),
    discrimination: (respondent) => (respondent === 'early-years-provider' ? besideAClaim : anotherBody),
    besideTheCouncil: (setting) =>
      setting === undefined
        ? settingUnknown
        : setting === 'early-years-provider'
          ? besideTheCouncil
          : notAProvider,
    ifItHoldsRecords: () => ifItHolds,
    ifItAgreed: () => ifItAgreed,
  }),
)

function findHelp(concern: ConcernOf<'help-in-setting'>, setting: Setting): Found {
  return setting === 'early-years-provider' ? stages[complaintStanding(concern)] : notAProvider
}

const in28Days = reason(
  'A written complaint must be looked into, and you must hear the outcome within 28 days of its receipt.',
  'LAW-CMP-05',
)
const stages = complaintStages([in28Days], 'LAW-CMP-05', [
  reason('Next is Ofsted, which looks at whether the place keeps to its registration.', 'LAW-CMP-05'),
])
const notAProvider = found('does-not-apply', [
  reason('Only registered nurseries, pre-schools and childminders have this procedure.', 'LAW-CMP-05'),
])
const askedToLeave = found('open', [
  reason(
    'What was read about exclusion from school does not cover nurseries. A complaint is the way.',
    'LAW-CMP-05',
  ),
  in28Days,
])
const anotherBody = found('does-not-apply', [
  reason('This is about another body than a nursery: complain to that body.', 'LAW-EQ-01'),
])
const besideAClaim = found('open', [
  in28Days,
  reason('It can run beside a claim to the County Court and does not stop its time.', 'LAW-CMP-13'),
])
const besideTheCouncil = found('open', [
  reason(
    'You can complain to the nursery or childminder about its own part. The council stays the one that must secure the help, so complain there too.',
    'LAW-DUTY-10',
  ),
])
const ifItHolds = found('open', [
  reason(
    'If the nursery holds the records: complain to it first, then to the Information Commissioner.',
    'LAW-SAR-01',
  ),
])
const ifItAgreed = found('open', [
  reason(
    'If it was the nursery that agreed and did not keep it. Such an agreement has no time limit set by law.',
    'LAW-CMP-12',
  ),
])
