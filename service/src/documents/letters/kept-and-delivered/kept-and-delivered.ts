/** Letters about what was promised, agreed, ordered or recommended, in the order of lists. */
import { askForATribunalOrderToBeKept } from './ask-for-a-tribunal-order-to-be-kept.ts'
import { askForAnAgreementToBeKept } from './ask-for-an-agreement-to-be-kept.ts'
import { askForAnAnswerToARecommendation } from './ask-for-an-answer-to-a-recommendation.ts'
import { askForHelpInThePlan } from './ask-for-help-in-the-plan.ts'

export const keptAndDelivered = [
  askForHelpInThePlan,
  askForAnAgreementToBeKept,
  askForATribunalOrderToBeKept,
  askForAnAnswerToARecommendation,
] as const
