import type { PathOfKind } from './path-of-kind.ts'

/** The steps of a review as they come; a decision that has come has its own routes, and ends the questions. */
export const planReviewPath: PathOfKind = () => [
  'last-review',
  'review-meeting',
  'review-report',
  'proposal',
  'review-decided',
]
