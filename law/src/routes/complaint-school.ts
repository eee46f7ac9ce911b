import type { ConcernOf, Setting } from '../facts.ts'
import { complaintStanding } from '../rules/complaint/complaint-standing.ts'
import { complaintAtSetting } from './complaint-at-setting.ts'
import { complaintStages } from './complaint-stages.ts'
import { type Found, found, reason, route } from './route.ts'

/** A complaint to a school. Source: LAW-CMP-02, LAW-CMP-03, LAW-DUTY-17, LAW-DUTY-10, LAW-CMP-13. */
export const complaintSchool = route(
  {
    id: 'complaint-school',
    title: 'Complaint to the school',
    what: 'A formal complaint in the school’s own procedure, which it must give you.',
    goodFor: 'Help that the school should give, how it listened, how it treated your child.',
    cannot:
      'It cannot change what the council decides, and it does not stop the time for an appeal or a claim.',
    cost: 'Free',
    time: 'As the school’s procedure says',
    binding: 'The school decides about itself, in the end by a panel',
    beside: 'Can run beside all others',
    steps: [
      'Ask for the school’s complaints procedure, and see how long you have.',
      'Write "Complaint" in the heading. Say what happened, with dates, and what you want.',
      'Give a reasonable date for the answer, and keep a copy.',
      'If the answer does not help, ask for the next stage: the governors, or a panel of at least three. You may bring someone to the panel.',
      'After the last stage you can turn to the Department for Education.',
    ],
    whom: 'The head teacher, or whoever the procedure names; then the chair of governors.',
    rules: [
      'LAW-CMP-02',
      'LAW-CMP-03',
      'LAW-CMP-04',
      'LAW-CMP-05',
      'LAW-CMP-06',
      'LAW-CMP-07',
      'LAW-CMP-09',
      'LAW-CMP-12',
      'LAW-CMP-13',
      'LAW-DUTY-10',
      'LAW-DUTY-17',
      'LAW-EQ-01',
      'LAW-EXC-01',
      'LAW-ADM-01',
      'LAW-TRN-01',
      'LAW-PB-01',
      'LAW-SAR-01',
    ],
  },
  complaintAtSetting({
    help: findHelp,
    exclusion: findExclusion,
    discrimination: (respondent) => (respondent === 'school' ? besideAClaim : notASchool),
    besideTheCouncil: findNotDelivered,
    ifItHoldsRecords: () => ifItHolds,
    ifItAgreed: () => ifItAgreed,
  }),
)

function findHelp(concern: ConcernOf<'help-in-setting'>, setting: Setting): Found {
  switch (setting) {
    case 'early-years-provider':
      return nurseryHasItsOwn
    case 'college':
    case 'specialist-post-16':
      return collegeHasItsOwn
    default:
      return bySchool[setting][complaintStanding(concern)]
  }
}

function findExclusion(setting: Setting): Found {
  switch (setting) {
    case 'early-years-provider':
      return nurseryHasItsOwn
    case 'college':
    case 'specialist-post-16':
      return collegeHasItsOwn
    default:
      return aroundTheExclusion
  }
}

function findNotDelivered(setting: Setting | undefined): Found {
  switch (setting) {
    case undefined:
      return besideIfASchool
    case 'early-years-provider':
      return nurseryHasItsOwn
    case 'college':
    case 'specialist-post-16':
      return collegeHasItsOwn
    default:
      return besideTheCouncil
  }
}

const bestEndeavours = reason(
  'The school must use its best endeavours to secure the help that your child’s needs call for. That is the duty to complain about. A special school is not in that list.',
  'LAW-DUTY-17',
)
const itsEndeavours = reason(
  'It must use its best endeavours to secure the help that your child’s needs call for. That is the duty to complain about.',
  'LAW-DUTY-17',
)
const governors = reason(
  'A complaint goes through the school’s own published procedure: to the head, then to a panel of governors. The procedure says how long you have.',
  'LAW-CMP-02',
)
const panelOfThree = reason(
  'The procedure must be written and have clear times: first informally, then in writing, then before a panel of at least three people who were not involved, one of them independent of the school.',
  'LAW-CMP-03',
)
const askForIt = reason(
  'Ask it for its complaints procedure, which says who decides and how long you have. For this kind of school no rule about it was found.',
  'LAW-CMP-02',
)
const thenDepartment = [reason('Next is the Department for Education.', 'LAW-CMP-02')]
const bySchool = {
  'maintained-school': complaintStages([governors, bestEndeavours], 'LAW-CMP-02', thenDepartment),
  'maintained-nursery-school': complaintStages([governors, itsEndeavours], 'LAW-CMP-02', thenDepartment),
  academy: complaintStages([panelOfThree, bestEndeavours], 'LAW-CMP-03', [
    reason(
      'Next is the Department for Education, which looks at the procedure, not at the decision.',
      'LAW-CMP-03',
    ),
  ]),
  'independent-school': complaintStages(
    [
      panelOfThree,
      reason(
        'An independent school has no duty of best endeavours by law. What it promised you, and what a plan says, still count.',
        'LAW-DUTY-17',
      ),
    ],
    'LAW-CMP-03',
    [],
  ),
  'non-maintained-special-school': complaintStages([askForIt], 'LAW-CMP-02', []),
  'pupil-referral-unit': complaintStages([askForIt, itsEndeavours], 'LAW-CMP-02', []),
}

const nurseryHasItsOwn = found('does-not-apply', [
  reason('A nursery or childminder has a procedure of its own, and then there is Ofsted.', 'LAW-CMP-05'),
])
const collegeHasItsOwn = found('does-not-apply', [
  reason('A college has a procedure of its own.', 'LAW-CMP-04'),
])
const besideTheCouncil = found('open', [
  reason(
    'You can complain to the school about its own part. The council stays the one that must secure the help, so complain there too.',
    'LAW-DUTY-10',
  ),
])
const besideIfASchool = found(
  'open',
  [
    reason(
      'If it is a school, you can complain to it about its own part. The council stays the one that must secure the help, so complain there too.',
      'LAW-DUTY-10',
    ),
  ],
  ['setting'],
)
const aroundTheExclusion = found('open', [
  reason(
    'Not for the exclusion itself, which the governors look at. For what the school did or left out before it.',
    'LAW-EXC-01',
  ),
])
const notASchool = found('does-not-apply', [
  reason('This is about another body than a school: complain to that body.', 'LAW-EQ-01'),
])
const besideAClaim = found('open', [
  reason('A complaint can lead to an answer or an apology quickly.', 'LAW-CMP-02'),
  reason('It can run beside a claim to the Tribunal and does not stop its time.', 'LAW-CMP-13'),
])
const ifItHolds = found('open', [
  reason(
    'If the school holds the records: complain to it first, then to the Information Commissioner.',
    'LAW-SAR-01',
  ),
])
const ifItAgreed = found('open', [
  reason(
    'If it was the school that agreed and did not keep it. Such an agreement has no time limit set by law.',
    'LAW-CMP-12',
  ),
])
