import type { DecisionMatter, MatterOf } from '../position/matter.ts'
import { lastDayToComment } from '../rules/plan/draft-comment-time.ts'
import { reviewStage } from '../rules/review/review-stage.ts'
import type { Day } from '../time/day.ts'
import {
  amendedPlanIsThere,
  clockUnknown,
  dateUnknown,
  decided,
  draft,
  noDraftHere,
  noDraftYet,
  noPlanNoDraft,
  noProposalYet,
  noReviewDraft,
  phaseUnknown,
  planUnknown,
  proposal,
  proposalUnknown,
  reviewIsOver,
  startUnknown,
} from './draft-plan-findings.ts'
import { always, type Found, forKinds, route } from './route.ts'
import { decisionUnknown } from './why-not.ts'

/** Comments on a draft plan or on proposed changes. Source: LAW-DUTY-08, LAW-DUTY-09, LAW-EHC-05, LAW-EHC-09. */
export const draftPlanRepresentations = route(
  {
    id: 'draft-plan-representations',
    title: 'Comments on the draft',
    what: 'You tell the council what is wrong or missing in the draft, name the school you want, and ask for a meeting.',
    goodFor: 'Changing the plan before it is final, without any dispute.',
    cannot: 'The council need not accept your comments.',
    cost: 'Free',
    time: 'At least 15 days, then the final plan',
    binding: 'The council decides; the final plan can be appealed',
    beside: 'Can run beside all others',
    steps: [
      'Go through Sections B and F line by line. Each need should meet help that says how much, how often and by whom.',
      'Name the school or other setting that you want. A draft must leave that open.',
      'Ask for a meeting if you want one.',
      'Send it so that the council has it in time, and keep proof.',
    ],
    whom: 'The person at the council who sent the draft.',
    rules: [
      'LAW-DUTY-08',
      'LAW-DUTY-09',
      'LAW-DUTY-16',
      'LAW-EHC-05',
      'LAW-EHC-08',
      'LAW-EHC-09',
      'LAW-NOT-03',
      'LAW-PHASE-03',
      'LAW-APP-10',
      'LAW-APP-12',
    ],
  },
  {
    'council-decision': onDecision,
    overdue: whileOverdue,
    request: ({ concern: { wants, hasPlan } }) =>
      hasPlan === 'no' || (hasPlan === undefined && wants === 'assessment') ? noDraftYet : noProposalYet,
    'plan-review': onReview,
    'phase-transfer': beforeMove,
    'moving-area': ({ concern: { hasPlan } }) => {
      if (hasPlan === undefined) return planUnknown
      return hasPlan === 'yes' ? noProposalYet : noPlanNoDraft
    },
    ...forKinds(['health-service', 'social-care', 'plan-not-delivered'], ({ concern: { inPlanProcess } }) =>
      inPlanProcess === 'yes' ? noReviewDraft : noDraftHere,
    ),
    'tribunal-order': ({ concern: { orders } }) =>
      orders?.includes('make-draft-plan') || orders?.includes('reconsider') ? noDraftYet : noDraftHere,
    agreement: ({ concern: { agreedTerms } }) =>
      agreedTerms?.includes('make-draft-plan') || agreedTerms?.includes('reconsider')
        ? noDraftYet
        : noDraftHere,
    ...always(
      [
        'help-in-setting',
        'exclusion',
        'discrimination',
        'admission',
        'transport',
        'personal-budget',
        'records',
        'recommendation',
      ],
      noDraftHere,
    ),
  },
)

function onDecision({ concern: { decision }, notice, on }: DecisionMatter): Found {
  if (decision === undefined) return decisionUnknown
  if (decision !== 'draft-plan' && decision !== 'proposal-to-amend') return decided
  if (notice === null) return dateUnknown
  return within(decision === 'draft-plan' ? draft : proposal, notice.first, on)
}

function onReview({ concern, on }: MatterOf<'plan-review'>): Found {
  switch (reviewStage(concern)) {
    case 'proposed':
      return within(proposal, concern.proposalOn as Day, on)
    case 'finished':
      return reviewIsOver
    case 'waiting':
      return noProposalYet
    case 'unknown':
      return proposalUnknown
  }
}

function whileOverdue({ concern, on }: MatterOf<'overdue'>): Found {
  const { clock, startedOn, doneOn } = concern
  if (clock === undefined) return clockUnknown
  const isDone = typeof doneOn === 'number'
  switch (clock) {
    case 'final-amended-plan':
      if (isDone) return reviewIsOver
      return startedOn === undefined ? startUnknown : within(proposal, startedOn, on)
    case 'assessment-decision':
    case 'refusal-to-issue':
    case 'reassessment-decision':
      return noDraftYet
    case 'final-plan':
    case 'reassessment-final-plan':
      return isDone ? decided : noDraftYet
    case 'phase-transfer':
      return isDone ? amendedPlanIsThere : noProposalYet
    case 'annual-review':
    case 'review-decision':
      return noProposalYet
  }
}

function beforeMove({ concern: { phase, finalPlanOn } }: MatterOf<'phase-transfer'>): Found {
  if (typeof finalPlanOn === 'number') return amendedPlanIsThere
  return phase === undefined ? phaseUnknown : noProposalYet
}

function within(paper: { readonly inTime: Found; readonly afterwards: Found }, served: Day, on: Day): Found {
  return on <= lastDayToComment(served) ? paper.inTime : paper.afterwards
}
