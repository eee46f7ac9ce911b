/** Facts of concerns at a school, nursery or college. */
import { complaintFacts } from './complaint.ts'
import { choice, dateAhead, dayOf, event, yesOrNo } from './fact.ts'

/** Schools, nurseries and colleges as the law tells them apart. Source: LAW-DRS-02, LAW-DRS-05, LAW-DUTY-17. */
export const settings = [
  'maintained-school',
  'academy',
  'independent-school',
  'non-maintained-special-school',
  'pupil-referral-unit',
  'maintained-nursery-school',
  'early-years-provider',
  'college',
  'specialist-post-16',
] as const
export type Setting = (typeof settings)[number]

export const settingFact = choice(
  'the school or other setting',
  'The kind of school, nursery or college.',
  settings,
)
export const hasPlanFact = yesOrNo('whether there is an EHC plan', 'Whether there is an EHC plan.')

/** Help with special educational needs where the child learns. */
export const helpInSettingFacts = {
  setting: settingFact,
  hasPlan: hasPlanFact,
  assessedInLastSixMonths: yesOrNo(
    'whether there was an assessment',
    'Whether there was an EHC needs assessment in the last six months.',
  ),
  ...complaintFacts,
} as const

/** An exclusion or suspension from school. */
export const exclusionFacts = {
  exclusion: choice('the exclusion', 'Whether the pupil was excluded for good or suspended.', [
    'permanent',
    'suspension',
  ]),
  setting: settingFact,
  daysOutThisTerm: choice(
    'the days out of school this term',
    'School days that the pupil misses this term through suspensions, this one among them.',
    ['over-15', '6-to-15', 'up-to-5'],
  ),
  losesExam: yesOrNo(
    'whether an examination is lost',
    'Whether a public examination or national curriculum test is lost.',
  ),
  hasPlan: hasPlanFact,
  excludedOn: dayOf('the exclusion', 'The day on which the school gave notice of the exclusion.'),
  representationsMadeOn: event(
    'what you put to the governors',
    'The day on which the family asked the governors to consider the exclusion.',
  ),
  governorsDecidedOn: event(
    'the governors’ decision',
    'The day on which the governors gave notice of their decision.',
  ),
  reinstated: yesOrNo('whether the pupil was taken back', 'Whether the governors took the pupil back.'),
  panelAskedOn: event(
    'asking for the review panel',
    'The day on which the family asked for an independent review panel.',
  ),
  panelDecidedOn: event('the panel’s decision', 'The day on which the review panel gave its decision.'),
} as const

/** Disability discrimination. */
export const discriminationFacts = {
  respondent: choice(
    'who discriminated',
    'Who is said to have discriminated. A school is a maintained, academy or independent school or a maintained nursery school.',
    ['school', 'college', 'early-years-provider', 'council', 'other'],
  ),
  conductOn: dayOf(
    'what happened',
    'The day of the conduct. Where it went on, its last day; where something was not done, the day on which that was decided.',
  ),
  goesOn: yesOrNo('whether it still goes on', 'Whether the conduct still goes on.'),
  claimMadeOn: event('the claim', 'The day on which the Tribunal received the claim.'),
} as const

/** A school place refused. */
export const admissionFacts = {
  hasPlan: hasPlanFact,
  refusedOn: dayOf('the refusal', 'The day on which the family was told that the place is refused.'),
  admissionAppealMadeOn: event('the admission appeal', 'The day on which the admission appeal was lodged.'),
  admissionHearingOn: dateAhead(
    'the hearing of the admission appeal',
    'The day on which the admission appeal panel hears the appeal.',
  ),
  admissionDecidedOn: event(
    'the panel’s decision',
    'The day on which the admission appeal panel gave its decision.',
  ),
} as const
