/** The kinds of concern as a family would name them. */
import type { ConcernKind } from '@way-forward/law'

export const concernWords: Readonly<Record<ConcernKind, string>> = {
  'council-decision': 'A decision or a draft of the council about an assessment or a plan',
  'help-in-setting': 'Help at school, nursery or college that is missing or not right',
  'plan-not-delivered': 'Something in the plan that is not happening',
  overdue: 'An answer of the council that is late',
  request: 'Asking for an assessment, a re-assessment or an early review',
  'plan-review': 'The yearly review of a plan',
  'phase-transfer': 'The move to the next school or to college',
  'moving-area': 'A move to another council’s area',
  'health-service': 'Health care from the NHS',
  'social-care': 'Social care for a child or an adult',
  exclusion: 'An exclusion or a suspension',
  discrimination: 'Discrimination because of a disability',
  admission: 'A refused school place',
  transport: 'Travel to school or college',
  'personal-budget': 'A personal budget or direct payments',
  records: 'Copies of records',
  agreement: 'Something agreed in mediation that is not done',
  'tribunal-order': 'An order of the Tribunal that is not carried out',
  recommendation: 'A recommendation of the Tribunal on health or social care',
}
