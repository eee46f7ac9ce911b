/** The words of disagreement resolution that several of its pages share. */
import type { RouteId, RuleId } from '@way-forward/law'
import type {
  Fit,
  RunsBeside,
  SettingKind,
  Subject,
} from '../../../../mediation/disagreement/disagreement-types.ts'
import type { Role } from './read-parts.ts'

export const title = 'Disagreement resolution'

/** What it is and is not, each with where it is written. */
export const whatItIs: readonly { readonly says: string; readonly rule: RuleId }[] = [
  { says: 'Everybody takes part freely, and may stop at any time.', rule: 'LAW-DRS-01' },
  { says: 'You need no plan, no assessment and no decision of the council for it.', rule: 'LAW-DRS-06' },
  { says: 'It can run beside a complaint, a mediation or an appeal.', rule: 'LAW-DRS-09' },
  {
    says: 'It gives no certificate, and it stops no clock: every other last day stays as it is.',
    rule: 'LAW-DRS-08',
  },
]

/** The types of section 57 in a plain word or two: a tag has no room for more. */
export const typeWords: Readonly<Record<Fit['type'], string>> = {
  a: 'Duties',
  b: 'Health around a plan',
  c: 'Council and health',
  d: 'Help given there',
  outside: 'Not in section 57',
}

export const typeRules: Readonly<Record<Fit['type'], RuleId>> = {
  a: 'LAW-DRS-02',
  b: 'LAW-DRS-03',
  c: 'LAW-DRS-04',
  d: 'LAW-DRS-05',
  outside: 'LAW-DRS-10',
}

export const roleWords: Readonly<Record<Role, string>> = {
  authority: 'The council',
  commissioner: 'The health commissioner',
  provider: 'A school, nursery, college or other provider',
}

export const roleHints: Readonly<Record<Role, string | null>> = {
  authority: null,
  commissioner: 'Normally the integrated care board of the NHS.',
  provider: null,
}

export const settingWords: Readonly<Record<SettingKind, string>> = {
  'maintained-school': 'School that the council maintains',
  'maintained-nursery': 'Nursery school that the council maintains',
  academy: 'Academy or free school',
  college: 'Further education or sixth form college',
  'special-post-16': 'Special post-16 institution, or another place after 16',
  'independent-school': 'Independent school',
  'non-maintained-special-school': 'Special school that the council does not maintain',
  'pupil-referral-unit': 'Pupil referral unit',
  'early-years': 'Nursery, pre-school or childminder',
  'other-body': 'Something else',
}

/** What one can disagree about with each, as the form asks it. */
export const subjectsOf: Readonly<
  Record<Role, readonly { readonly value: Subject; readonly text: string }[]>
> = {
  authority: [
    { value: 'plan-process', text: 'A request, an assessment, a draft plan, a review or a re-assessment' },
    { value: 'not-delivered', text: 'Help in a final plan that is not given' },
    { value: 'duties', text: 'How it carries out its other duties about special educational needs' },
    { value: 'other', text: 'Something that is not about special educational needs' },
  ],
  commissioner: [
    { value: 'plan-process', text: 'Health in an assessment, a draft plan, a review or a re-assessment' },
    { value: 'not-delivered', text: 'Care in a final plan that is not given' },
    { value: 'other', text: 'Something else' },
  ],
  provider: [
    { value: 'provision', text: 'The help with special educational needs that it gives' },
    { value: 'duties', text: 'How it carries out its duties about special educational needs' },
    { value: 'other', text: 'Something else' },
  ],
}

export const subjectWords: Readonly<Record<Subject, string>> = {
  duties: 'Duties about special educational needs',
  'plan-process': 'An assessment, a plan, a review or a re-assessment',
  provision: 'Help with special educational needs that is given there',
  'not-delivered': 'Help in a final plan that is not given',
  other: 'Something else',
}

export const besideWords: Readonly<Record<RunsBeside, string>> = {
  complaint: 'a complaint',
  appeal: 'an appeal to the Tribunal',
  mediation: 'a mediation',
  review: 'a review or an assessment',
}

/** What comes first where section 57 does not name it, by with whom it is. */
export const firstRoutes: Readonly<Record<Role, readonly RouteId[]>> = {
  authority: ['complaint-local-authority', 'ombudsman-lgsco', 'judicial-review'],
  commissioner: ['complaint-nhs', 'ombudsman-phso', 'judicial-review'],
  provider: ['complaint-school', 'complaint-college', 'complaint-early-years'],
}

export const words = {
  with: 'With whom do you disagree?',
  withHint: 'Choose everybody who should be at the table. Each of them is asked, and each says yes or no.',
  withFor: 'With whom does the family disagree?',
  withCouncil: 'With whom does the council disagree?',
  organisation: 'Which one?',
  notListed: 'Not in this list',
  name: 'Its name, where it is not in the list',
  nameAlone: 'Its name',
  setting: 'What is it?',
  chooseSetting: 'Choose one',
  subject: 'What is it about?',
  says: 'In a few words, what would you like to settle?',
  saysHint: 'Everybody who takes part reads this.',
  beside: 'What goes on at the same time? (optional)',
  besideHint: 'Everybody who takes part reads this. None of it stops, and none of it has to.',
  outsideTitle: 'The law does not name this',
  outsideSays:
    'Section 57 of the Act does not cover this part. A complaint or a legal route comes first. A service may still agree to help, and nothing begins before it says so.',
  outsideAsk: 'Ask the service to help with it all the same',
  outsideAgree: 'Our service agrees to help with it all the same',
  outsideFault: 'Say what is to happen with what the law does not name, or leave that part out',
  lead: 'An independent person helps a family and those whom it disagrees with to find a way.',
} as const
