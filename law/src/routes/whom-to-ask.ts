/** Whom to talk or write to first about each kind of concern. */
import type { Concern, PromisedPart, Setting } from '../facts.ts'
import type { Reason } from '../rule.ts'
import { reason } from './route.ts'

/** The people who know a matter best and can say what will be done. */
export type Whom =
  | 'letter'
  | 'letter-about-placement'
  | 'school'
  | 'academy-or-independent-school'
  | 'nursery'
  | 'college'
  | 'some-setting'
  | 'provision-missing'
  | 'care-missing'
  | 'health-missing'
  | 'several-missing'
  | 'case-officer'
  | 'review'
  | 'move-of-phase'
  | 'both-councils'
  | 'health'
  | 'social-care'
  | 'head'
  | 'leader'
  | 'admissions'
  | 'transport'
  | 'records'
  | 'promised'
  | 'ordered'
  | 'recommended'

/** Whom to ask about this concern. Source: LAW-CMP-01, LAW-CMP-09. */
export function whomFor(concern: Concern): Whom {
  switch (concern.kind) {
    case 'council-decision':
      return concern.disputed?.includes('placement') === true ? 'letter-about-placement' : 'letter'
    case 'help-in-setting':
      return concern.setting === undefined ? 'some-setting' : inSetting[concern.setting]
    case 'plan-not-delivered':
      return forMissing(concern.missing)
    case 'plan-review':
      return 'review'
    case 'phase-transfer':
      return 'move-of-phase'
    case 'moving-area':
      return 'both-councils'
    case 'health-service':
      return 'health'
    case 'social-care':
      return 'social-care'
    case 'exclusion':
      return 'head'
    case 'discrimination':
      return 'leader'
    case 'admission':
      return 'admissions'
    case 'transport':
      return 'transport'
    case 'records':
      return 'records'
    case 'agreement':
      return 'promised'
    case 'tribunal-order':
      return 'ordered'
    case 'recommendation':
      return 'recommended'
    default:
      return 'case-officer'
  }
}

const inSetting: Readonly<Record<Setting, Whom>> = {
  'maintained-school': 'school',
  academy: 'academy-or-independent-school',
  'independent-school': 'academy-or-independent-school',
  'non-maintained-special-school': 'school',
  'pupil-referral-unit': 'school',
  'maintained-nursery-school': 'nursery',
  'early-years-provider': 'nursery',
  college: 'college',
  'specialist-post-16': 'college',
}

function forMissing(missing: readonly PromisedPart[] | undefined): Whom {
  if (missing === undefined || missing.length > 1) return 'several-missing'
  if (missing.includes('health')) return 'health-missing'
  return missing.includes('social-care') ? 'care-missing' : 'provision-missing'
}

/** Who they are, in a sentence. */
export const whomInWords: Readonly<Record<Whom, Reason>> = {
  letter: reason('The person to ask is the case officer named in the council’s letter.', 'LAW-CMP-01'),
  'letter-about-placement': reason(
    'The people to ask are the case officer named in the council’s letter, and the head of the school that you want.',
    'LAW-CMP-01',
  ),
  school: reason('The people to ask are the class teacher, then the SENCO, then the head.', 'LAW-CMP-01'),
  'academy-or-independent-school': reason(
    'The people to ask are the class teacher, then the SENCO, then the head. The complaints procedure of an academy or independent school has an informal stage too.',
    'LAW-CMP-01',
  ),
  nursery: reason(
    'The people to ask are your child’s key person, then the SENCO or the manager.',
    'LAW-CMP-01',
  ),
  college: reason(
    'The people to ask are the tutor, then whoever is in charge of learning support.',
    'LAW-CMP-01',
  ),
  'some-setting': reason(
    'The people to ask are, at school, the class teacher, the SENCO or the head; at a nursery the key person or the manager; at college the tutor or learning support.',
    'LAW-CMP-01',
  ),
  'provision-missing': reason(
    'The people to ask are the SENCO or learning support, who know what happens each week, and the council’s case officer.',
    'LAW-CMP-01',
  ),
  'care-missing': reason(
    'The people to ask are the social worker or the team’s manager, and the council’s case officer.',
    'LAW-CMP-01',
  ),
  'health-missing': reason(
    'The people to ask are the health team, its Patient Advice and Liaison Service (PALS), and the council’s case officer.',
    'LAW-CMP-09',
  ),
  'several-missing': reason(
    'The person to ask is the council’s case officer; besides, the SENCO about education, the health team about health, the social worker about care.',
    'LAW-CMP-01',
  ),
  'case-officer': reason('The person to ask is the council’s case officer, or its SEN team.', 'LAW-CMP-01'),
  review: reason(
    'The people to ask are whoever holds the review at school or college, and the council’s case officer.',
    'LAW-CMP-01',
  ),
  'move-of-phase': reason(
    'The people to ask are the council’s case officer, and the SENCOs of the old and the new school or college.',
    'LAW-CMP-01',
  ),
  'both-councils': reason(
    'The people to ask are the case officers of both councils. Ask them to speak to each other before the move.',
    'LAW-CMP-01',
  ),
  health: reason(
    'The people to ask are the team that treats, or its Patient Advice and Liaison Service (PALS), which helps without a formal complaint.',
    'LAW-CMP-09',
  ),
  'social-care': reason('The people to ask are the social worker, then the team’s manager.', 'LAW-CMP-01'),
  head: reason('The people to ask are the head and the governors’ clerk.', 'LAW-CMP-01'),
  leader: reason(
    'The person to ask is the head, or whoever leads the service where it happened.',
    'LAW-CMP-01',
  ),
  admissions: reason('The people to ask are the admissions team of the school or the council.', 'LAW-CMP-01'),
  transport: reason('The people to ask are the council’s school transport team.', 'LAW-CMP-01'),
  records: reason(
    'The people to ask are those who look after the records, often the data protection officer.',
    'LAW-CMP-01',
  ),
  promised: reason(
    'The person to ask is whoever promised it. The service that ran the meeting may help.',
    'LAW-CMP-01',
  ),
  ordered: reason(
    'The person to ask is the council’s case officer, then the head of its SEN team.',
    'LAW-CMP-01',
  ),
  recommended: reason(
    'The people to ask are those who must answer: for health the integrated care board, for social care the council.',
    'LAW-DEF-10',
  ),
}

/** A table of something for everyone whom one can ask. */
export function forEveryone<T>(make: (whom: Whom) => T): Readonly<Record<Whom, T>> {
  return Object.fromEntries((Object.keys(whomInWords) as Whom[]).map((whom) => [whom, make(whom)])) as never
}
