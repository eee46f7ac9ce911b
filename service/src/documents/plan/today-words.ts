/** The words of today's step: the heading of the plan, why, and what to do. */
import type { StepCode } from '@way-forward/law'
import type { TodayContext, TodayWords } from './today-context.ts'
import {
  answerOverdue,
  askNextStage,
  awaitComplaintAnswer,
  takeComplaintFurther,
  talkAndWrite,
  writeNotKept,
} from './today-words-complaint.ts'
import { askForCertificate, awaitMediation, ringAdviser, sendAppeal } from './today-words-in-time.ts'
import { askLate, askLeave, dayThirtyOne } from './today-words-late.ts'
import {
  askForDecision,
  chooseMediation,
  commentOnDraft,
  findTheDate,
  findTheDecision,
  readTribunalDecision,
  sayMore,
  waitAppeal,
} from './today-words-other.ts'
import { elsewhere, findAnAdult } from './today-words-person.ts'
import {
  appealAdmission,
  askALawyer,
  askCouncilReview,
  askGovernors,
  askReviewPanel,
  claimDiscrimination,
  claimLate,
} from './today-words-review.ts'
import {
  awaitAnswer,
  checkWhatCame,
  findOutMore,
  prepareReview,
  sendRequest,
  startWithTheLetter,
  writeDecisionOverdue,
} from './today-words-waiting.ts'

/** The words for a step. */
export function todayWords(context: TodayContext): TodayWords {
  return byCode[context.step.code](context as never)
}

/** Some steps are only ever about a letter; the law makes them for no other concern. */
const byCode: Readonly<Record<StepCode, (context: never) => TodayWords>> = {
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
  'read-tribunal-decision': readTribunalDecision,
  'choose-mediation': chooseMediation,
  'find-out-more': findOutMore,
  'talk-and-write': talkAndWrite,
  'write-not-kept': writeNotKept,
  'write-decision-overdue': writeDecisionOverdue,
  'send-request': sendRequest,
  'prepare-review': prepareReview,
  'await-answer': awaitAnswer,
  'await-complaint-answer': awaitComplaintAnswer,
  'answer-overdue': answerOverdue,
  'ask-next-stage': askNextStage,
  'take-complaint-further': takeComplaintFurther,
  'start-with-the-letter': startWithTheLetter,
  'check-what-came': checkWhatCame,
  'ask-governors': askGovernors,
  'ask-review-panel': askReviewPanel,
  'appeal-admission': appealAdmission,
  'ask-council-review': askCouncilReview,
  'claim-discrimination': claimDiscrimination,
  'claim-late': claimLate,
  'ask-a-lawyer': askALawyer,
  'find-an-adult': findAnAdult,
  elsewhere,
}
