/** The words of the list of dates, and the subjects that it is grouped by. */

/** A heading of the list with the kinds that stand under it. */
export interface Subject {
  readonly title: string
  readonly says: string
  /** Names of kinds, in reading order. */
  readonly kinds: readonly string[]
}

/** Every subject in reading order. Kinds that stand under none come last, under `otherSubject`. */
export const subjects: readonly Subject[] = [
  {
    title: 'You disagree with a decision',
    says: 'Time limits that run on you.',
    kinds: [
      'adviser-contact',
      'appeal',
      'permission-to-appeal',
      'upper-tribunal-appeal',
      'draft-comments',
      'discrimination-claim',
      'judicial-review',
    ],
  },
  {
    title: 'Mediation',
    says: 'Time limits that run on the mediation adviser, the council and the health commissioner.',
    kinds: ['certificate', 'commissioner-notified', 'mediation-arranged', 'mediation-notice'],
  },
  {
    title: 'An assessment, a plan or a review',
    says: 'When the council must answer.',
    kinds: [
      'assessment-decision',
      'assessment-advice',
      'refusal-to-issue',
      'final-plan',
      'annual-review',
      'review-meeting-notice',
      'review-advice-circulated',
      'review-report',
      'review-decision',
      'final-amended-plan',
      'reassessment-decision',
      'reassessment-final-plan',
      'phase-transfer',
      'post-16-transfer',
    ],
  },
  {
    title: 'A move to another council',
    says: 'When the plan must follow you.',
    kinds: ['plan-transfer', 'new-authority-informs', 'new-authority-review'],
  },
  {
    title: 'Agreements and Tribunal orders',
    says: 'When what was agreed or ordered must have happened.',
    kinds: [
      'agreement-action',
      'agreement-told-to-council',
      'tribunal-response',
      'order',
      'unopposed',
      'recommendation-response',
      'recommendation-copy',
    ],
  },
  {
    title: 'Complaints',
    says: 'When to complain, and when you must be answered.',
    kinds: [
      'childrens-complaint',
      'childrens-complaint-stage-1',
      'childrens-complaint-stage-2',
      'childrens-complaint-stage-3-request',
      'childrens-complaint-panel',
      'childrens-complaint-panel-report',
      'childrens-complaint-response',
      'health-or-adult-care-complaint',
      'nhs-complaint-acknowledged',
      'nhs-complaint-explained',
      'early-years-complaint',
      'ombudsman-lgsco',
      'ombudsman-phso',
    ],
  },
  {
    title: 'An exclusion or a school place',
    says: 'Time limits in school days. Give the term dates of the school to see a day.',
    kinds: [
      'governors-meeting',
      'exclusion-review-panel',
      'admission-appeal',
      'admission-appeal-notice',
      'admission-appeal-heard',
      'admission-appeal-decision',
    ],
  },
]

/** Where a kind that no subject names is shown. */
export const otherSubject: Subject = {
  title: 'Records, travel and the rest',
  says: 'Other time limits that families meet.',
  kinds: ['subject-access', 'transport-review'],
}

export const page = {
  title: 'Check one date',
  lead: 'Pick what the date is for, and give the day it starts from. You see the last day, how it is worked out, and the law.',
  guide: 'Have you had a decision letter from the council?',
  guideLink: 'Answer a few questions and see all your dates together',
  contents: 'Go to',
} as const
