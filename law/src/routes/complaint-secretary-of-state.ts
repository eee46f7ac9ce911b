import type { ConcernOf } from '../facts.ts'
import type { MatterOf } from '../position/matter.ts'
import { councilIsParty } from '../rules/complaint/agreement-party.ts'
import { complaintStanding } from '../rules/complaint/complaint-standing.ts'
import {
  careHasItsOwn,
  healthHasItsOwn,
  partyUnknown,
  recordsHaveTheirOwn,
  respondentUnknown,
  settingUnknown,
} from './complaint-elsewhere.ts'
import { laterStages } from './complaint-stages.ts'
import { type Found, forKinds, found, reason, route } from './route.ts'

/** The Secretary of State, through the Department for Education. Source: LAW-CMP-02, 03, 04, 11, 12. */
export const complaintSecretaryOfState = route(
  {
    id: 'complaint-secretary-of-state',
    title: 'Complaint to the Secretary of State',
    what: 'The Department for Education looks for the Secretary of State at a council, school or college that acts unreasonably or fails in a duty.',
    goodFor: 'A duty that is still not done after every answer on the spot.',
    cannot:
      'It does not hear your case again, changes no plan, and stops no time. About an academy it looks at the procedure only.',
    cost: 'Free',
    time: 'No set time',
    binding: 'The Secretary of State can give directions, but need not',
    beside: 'After the local complaint; otherwise beside all others',
    steps: [
      'Go through the complaints procedure of the council, school or college first.',
      'Then write to the Department for Education. Say which duty was not done, and send the answers you got.',
      'About a college, write within 12 months of what happened.',
    ],
    whom: 'The Department for Education, through its contact page on gov.uk.',
    rules: [
      'LAW-CMP-11',
      'LAW-CMP-02',
      'LAW-CMP-03',
      'LAW-CMP-04',
      'LAW-CMP-05',
      'LAW-CMP-06',
      'LAW-CMP-07',
      'LAW-CMP-09',
      'LAW-CMP-12',
      'LAW-DUTY-10',
      'LAW-SAR-01',
    ],
  },
  {
    'council-decision': () => afterTheCouncil,
    'help-in-setting': ({ concern }) => findHelp(concern),
    'plan-not-delivered': findNotDelivered,
    overdue: ({ concern }) => duty[complaintStanding(concern)],
    ...forKinds(
      ['request', 'plan-review', 'phase-transfer', 'moving-area', 'admission', 'transport'],
      () => afterTheCouncil,
    ),
    'health-service': () => healthHasItsOwn,
    'social-care': () => careHasItsOwn,
    exclusion: ({ concern: { setting } }) =>
      setting === undefined
        ? settingUnknown
        : setting === 'early-years-provider'
          ? ofstedInstead
          : afterTheSchool,
    discrimination: ({ concern: { respondent } }) => byRespondent[respondent ?? 'unknown'],
    'personal-budget': ({ concern }) => duty[complaintStanding(concern)],
    records: () => recordsHaveTheirOwn,
    agreement: findAgreement,
    'tribunal-order': ({ concern }) => notKept[complaintStanding(concern)],
    recommendation: () => recommendationDoesNotBind,
  },
)

function findHelp(concern: ConcernOf<'help-in-setting'>): Found {
  const { setting } = concern
  if (setting === undefined) return settingUnknown
  if (setting === 'early-years-provider') return ofstedInstead
  return bySetting[setting][complaintStanding(concern)]
}

function findNotDelivered({ concern }: MatterOf<'plan-not-delivered'>): Found {
  const { missing } = concern
  const onlyHealth = missing?.length === 1 && missing[0] === 'health'
  return onlyHealth ? healthHasItsOwn : notSecured[complaintStanding(concern)]
}

function findAgreement({ concern }: MatterOf<'agreement'>): Found {
  const party = councilIsParty(concern)
  if (party === 'yes') return notKept[complaintStanding(concern)]
  return party === 'no' ? healthHasItsOwn : partyUnknown
}

const councilFirst = reason('First the council’s complaints procedure.', 'LAW-CMP-11')
const schoolFirst = reason(
  'First the complaints procedure of the school or college, to its last stage.',
  'LAW-CMP-11',
)
const waitFirst = reason('First the final answer to your complaint.', 'LAW-CMP-11')
const unreasonable = reason(
  'The Secretary of State can give directions to a council that acts unreasonably or fails in a duty. It is a later step.',
  'LAW-CMP-11',
)
const afterTheCouncil = found('open', [unreasonable], [], councilFirst)
const duty = laterStages([unreasonable], councilFirst, waitFirst)
const notSecured = laterStages(
  [unreasonable, reason('Securing what Section F says is such a duty of the council.', 'LAW-DUTY-10')],
  councilFirst,
  waitFirst,
)
const notKept = laterStages(
  [
    reason(
      'What the council was ordered to do, or bound itself to do, and did not do can be put to the Secretary of State.',
      'LAW-CMP-12',
    ),
  ],
  councilFirst,
  waitFirst,
)
const governors = laterStages(
  [
    reason(
      'After its own procedure a maintained school’s governors can be complained about to the Department for Education.',
      'LAW-CMP-02',
    ),
  ],
  schoolFirst,
  waitFirst,
)
const academy = laterStages(
  [
    reason(
      'The Department for Education looks at whether the academy kept to the procedure, not at whether its decision was right.',
      'LAW-CMP-03',
    ),
  ],
  schoolFirst,
  waitFirst,
)
const askTheDepartment = laterStages(
  [
    reason(
      'Ask the Department for Education what it can do about this kind of school: no rule about it was found.',
      'LAW-CMP-03',
    ),
  ],
  schoolFirst,
  waitFirst,
)
const withinAYear = reason(
  'The complaint must come within 12 months of what happened, after the college’s own procedure.',
  'LAW-CMP-04',
)
const college = laterStages([withinAYear], schoolFirst, waitFirst)
const bySetting = {
  'maintained-school': governors,
  'maintained-nursery-school': governors,
  'pupil-referral-unit': askTheDepartment,
  'non-maintained-special-school': askTheDepartment,
  'independent-school': askTheDepartment,
  academy,
  college,
  'specialist-post-16': college,
}
const ofstedInstead = found('does-not-apply', [
  reason('About a nursery or childminder Ofsted comes next.', 'LAW-CMP-05'),
])
const afterTheSchool = found(
  'open',
  [
    reason(
      'For a school that acts unreasonably or fails in a duty, once every way on the spot is used: the governors, and for a permanent exclusion the review panel.',
      'LAW-CMP-11',
    ),
  ],
  [],
  schoolFirst,
)
const recommendationDoesNotBind = found('does-not-apply', [
  reason(
    'These powers are about duties, and a recommendation does not bind. An Ombudsman is the way.',
    'LAW-CMP-11',
  ),
])
const anotherBody = found('does-not-apply', [
  reason('These powers are over councils, schools and colleges.', 'LAW-CMP-11'),
])
const byRespondent = {
  school: found(
    'open',
    [
      reason(
        'For a school that acts unreasonably or fails in a duty. It stops no time for a claim.',
        'LAW-CMP-11',
      ),
    ],
    [],
    schoolFirst,
  ),
  college: found('open', [withinAYear], [], schoolFirst),
  council: afterTheCouncil,
  'early-years-provider': ofstedInstead,
  other: anotherBody,
  unknown: respondentUnknown,
}
