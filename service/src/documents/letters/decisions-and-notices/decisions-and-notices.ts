/** Letters about decisions that are late and notices that are incomplete, in the order of lists. */
import { askForACompleteNotice } from './ask-for-a-complete-notice.ts'
import { writeThatADecisionIsOverdue } from './write-that-a-decision-is-overdue.ts'

export const decisionsAndNotices = [writeThatADecisionIsOverdue, askForACompleteNotice] as const
