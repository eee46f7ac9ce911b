import type { ConcernOf, Setting } from '../facts.ts'
import { complaintStanding } from '../rules/complaint/complaint-standing.ts'
import { complaintAtSetting } from './complaint-at-setting.ts'
import { settingUnknown } from './complaint-elsewhere.ts'
import { complaintStages } from './complaint-stages.ts'
import { type Found, found, reason, route } from './route.ts'

/** A complaint to a college or specialist post-16 institution. Source: LAW-CMP-04, LAW-DUTY-17, LAW-DUTY-10, LAW-CMP-13. */
export const complaintCollege = route(
  {
    id: 'complaint-college',
    title: 'Complaint to the college',
    what: 'A formal complaint in the procedure of the college, sixth-form college or specialist post-16 institution.',
    goodFor: 'Help that the college should give, how it listened, how it treated the student.',
    cannot:
      'It cannot change what the council decides, and it does not stop the time for an appeal or a claim.',
    cost: 'Free',
    time: 'As the college’s procedure says',
    binding: 'The college decides about itself',
    beside: 'Can run beside all others',
    steps: [
      'Ask for the college’s complaints procedure, and see how long you have.',
      'Write "Complaint" in the heading. Say what happened, with dates, and what you want.',
      'Go through each of its stages and keep every answer.',
      'Then you can turn to the Department for Education, within 12 months of what happened.',
    ],
    whom: 'Whoever the college’s procedure names.',
    rules: [
      'LAW-CMP-04',
      'LAW-CMP-02',
      'LAW-CMP-05',
      'LAW-CMP-06',
      'LAW-CMP-07',
      'LAW-CMP-09',
      'LAW-CMP-12',
      'LAW-CMP-13',
      'LAW-DUTY-10',
      'LAW-DUTY-17',
      'LAW-EQ-01',
      'LAW-ADM-01',
      'LAW-TRN-01',
      'LAW-PB-01',
      'LAW-SAR-01',
    ],
  },
  complaintAtSetting({
    help: findHelp,
    exclusion: findExclusion,
    discrimination: (respondent) => (respondent === 'college' ? besideAClaim : anotherBody),
    besideTheCouncil: (setting) =>
      setting === undefined ? settingUnknown : isCollege(setting) ? besideTheCouncil : notACollege,
    ifItHoldsRecords: () => ifItHolds,
    ifItAgreed: () => ifItAgreed,
  }),
)

function findHelp(concern: ConcernOf<'help-in-setting'>, setting: Setting): Found {
  if (!isCollege(setting)) return notACollege
  return (setting === 'college' ? college : specialist)[complaintStanding(concern)]
}

function findExclusion(setting: Setting): Found {
  return isCollege(setting) ? aboutTheExclusion : notACollege
}

function isCollege(setting: Setting): boolean {
  return setting === 'college' || setting === 'specialist-post-16'
}

const ownProcedure = reason(
  'A complaint goes through the college’s own procedure first; then to the Department for Education, within 12 months of what happened.',
  'LAW-CMP-04',
)
const bestEndeavours = reason(
  'A further education college must use its best endeavours to secure the help that special educational needs call for. That is the duty to complain about.',
  'LAW-DUTY-17',
)
const thenDepartment = [
  reason('Next is the Department for Education, within 12 months of what happened.', 'LAW-CMP-04'),
]
const college = complaintStages([ownProcedure, bestEndeavours], 'LAW-CMP-04', thenDepartment)
const specialist = complaintStages([ownProcedure], 'LAW-CMP-04', thenDepartment)
const notACollege = found('does-not-apply', [
  reason('Only colleges and specialist post-16 institutions have this procedure.', 'LAW-CMP-04'),
])
const besideTheCouncil = found('open', [
  reason(
    'You can complain to the college about its own part. The council stays the one that must secure the help, so complain there too.',
    'LAW-DUTY-10',
  ),
])
const aboutTheExclusion = found('open', [
  reason(
    'The college’s own procedure is the place to ask for this to be looked at again. What was read about exclusion from school does not cover colleges.',
    'LAW-CMP-04',
  ),
])
const anotherBody = found('does-not-apply', [
  reason('This is about another body than a college: complain to that body.', 'LAW-EQ-01'),
])
const besideAClaim = found('open', [
  reason('A complaint goes through the college’s own procedure.', 'LAW-CMP-04'),
  reason('It can run beside a claim to the County Court and does not stop its time.', 'LAW-CMP-13'),
])
const ifItHolds = found('open', [
  reason(
    'If the college holds the records: complain to it first, then to the Information Commissioner.',
    'LAW-SAR-01',
  ),
])
const ifItAgreed = found('open', [
  reason(
    'If it was the college that agreed and did not keep it. Such an agreement has no time limit set by law.',
    'LAW-CMP-12',
  ),
])
