/** The groups of the routes and the words of their list. */
import type { RouteId } from '@way-forward/law'

/** Routes that a reader would look for together. They are no steps: nobody has to climb from one to the next. */
export interface RouteGroup {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly routes: readonly RouteId[]
}

export const routeGroups: readonly RouteGroup[] = [
  {
    id: 'talk',
    title: 'Talk, and get advice',
    says: 'Free, at any time, and beside everything else.',
    routes: ['information-and-advice', 'informal-discussion', 'written-concern'],
  },
  {
    id: 'ask',
    title: 'Ask for something, or comment on it',
    says: 'Before or after a decision.',
    routes: ['assessment-request', 'reassessment-or-review-request', 'draft-plan-representations'],
  },
  {
    id: 'independent',
    title: 'Settle it with someone independent',
    says: 'Someone from outside helps both sides. Nothing is imposed on you.',
    routes: ['disagreement-resolution', 'mediation-advice', 'mediation'],
  },
  {
    id: 'tribunal',
    title: 'The Tribunal',
    says: 'Judges decide. Each of these has a time limit, or needs a reason why it is late.',
    routes: [
      'appeal',
      'appeal-late',
      'appeal-leave-without-certificate',
      'appeal-recommendations',
      'appeal-continues',
      'upper-tribunal-appeal',
      'discrimination-claim',
      'discrimination-claim-late',
    ],
  },
  {
    id: 'complaints',
    title: 'Complaints',
    says: 'About how something was done. Each body has its own procedure.',
    routes: [
      'complaint-school',
      'complaint-college',
      'complaint-early-years',
      'complaint-ofsted',
      'complaint-local-authority',
      'complaint-childrens-social-care',
      'complaint-adult-social-care',
      'complaint-nhs',
    ],
  },
  {
    id: 'above',
    title: 'Who looks at it after a complaint',
    says: 'Usually after the body’s own procedure.',
    routes: ['ombudsman-lgsco', 'ombudsman-phso', 'complaint-secretary-of-state'],
  },
  {
    id: 'reviews',
    title: 'Reviews and panels of their own',
    says: 'For one kind of decision each.',
    routes: ['exclusion-review', 'admission-appeal', 'transport-appeal', 'personal-budget-review'],
  },
  {
    id: 'courts',
    title: 'Courts',
    says: 'Take legal advice first.',
    routes: ['discrimination-claim-county-court', 'judicial-review'],
  },
  {
    id: 'elsewhere',
    title: 'Outside England',
    says: 'Another law applies.',
    routes: ['elsewhere-in-uk'],
  },
]

export const words = {
  title: 'Every route',
  lead: 'All the ways that there are, side by side. They are not steps: you may use several, and most can run at the same time.',
  guide: 'Which of them are open to you, and until when, turns on what happened.',
  guideLink: 'Answer a few questions and see yours',
  contents: 'Go to',
} as const
