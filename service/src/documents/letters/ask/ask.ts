/** Letters that ask the council for something, in the order of lists. */
import { askAboutAPersonalBudget } from './ask-about-a-personal-budget.ts'
import { askForAReassessment } from './ask-for-a-reassessment.ts'
import { askForATransportReview } from './ask-for-a-transport-review.ts'
import { askForAnAssessment } from './ask-for-an-assessment.ts'
import { askForAnEarlyReview } from './ask-for-an-early-review.ts'
import { commentOnADraftPlan } from './comment-on-a-draft-plan.ts'

export const ask = [
  askForAnAssessment,
  commentOnADraftPlan,
  askForAnEarlyReview,
  askForAReassessment,
  askAboutAPersonalBudget,
  askForATransportReview,
] as const
