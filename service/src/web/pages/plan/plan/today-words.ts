/** The words of today's step: the heading of the plan, why, and what to do. */
import type { StepCode } from '@way-forward/law'
import type { TodayContext, TodayWords } from './today-context.ts'
import { askForCertificate, awaitMediation, ringAdviser, sendAppeal } from './today-words-in-time.ts'
import { askLate, askLeave, dayThirtyOne } from './today-words-late.ts'
import {
  askForDecision,
  chooseMediation,
  commentOnDraft,
  findTheDate,
  findTheDecision,
  sayMore,
  waitAppeal,
} from './today-words-other.ts'

/** The words for a step. */
export function todayWords(context: TodayContext): TodayWords {
  return byCode[context.step.code](context)
}

const byCode: Readonly<Record<StepCode, (context: TodayContext) => TodayWords>> = {
  'find-the-decision': findTheDecision,
  'find-the-date': findTheDate,
  'say-more': sayMore,
  'comment-on-draft': commentOnDraft,
  'ask-for-decision': askForDecision,
  'ring-adviser': ringAdviser,
  'ask-for-certificate': askForCertificate,
  'await-mediation': awaitMediation,
  'day-31': dayThirtyOne,
  'send-appeal': sendAppeal,
  'ask-leave': askLeave,
  'ask-late': askLate,
  'wait-appeal': waitAppeal,
  'choose-mediation': chooseMediation,
}
