/** The shape of a step: the one thing to do today, as data. */
import type { ConcernDeadline, ConcernUndatedDeadline, RouteId } from '../../rule.ts'
import type { Day } from '../../time/day.ts'

/**
 * About a letter: what is not known, a draft, and the way to the Tribunal.
 * - `find-the-decision`, `find-the-date`: without it nothing can be timed.
 * - `say-more`: the two months are over, and what is possible turns on a fact that we do not know.
 * - `comment-on-draft`; `ask-for-decision`: the 15 days are over and nothing final has come.
 * - `ring-adviser`: contact the mediation adviser. `ask-for-certificate`: the adviser was contacted.
 * - `await-mediation`: the council has been told and its 30 days run. `day-31`: they are over.
 * - `send-appeal`: nothing else comes first. `ask-leave`: appeal, and ask for leave to do so without a
 *   certificate. `ask-late`: the last day has passed; ask for more time.
 * - `wait-appeal`: the Tribunal has the appeal or claim. `read-tribunal-decision`: it has decided.
 * - `choose-mediation`: only health or social care is disputed.
 *
 * About anything else:
 * - `find-out-more`: a fact is missing without which there is no date and no way to choose.
 * - `talk-and-write`: nothing has been raised in writing yet. `write-not-kept`: what was promised, agreed or
 *   ordered is not done. `write-decision-overdue`: the time of a council or commissioner is over.
 * - `send-request`: ask for an assessment, a review, or copies. `prepare-review`: the review is to come.
 * - `await-answer`: somebody else's time runs. `await-complaint-answer`; `answer-overdue`: an answer should
 *   have come. `ask-next-stage`: the answer came, and the procedure has another stage.
 *   `take-complaint-further`: the procedure has ended.
 * - `start-with-the-letter`: what was awaited has come, and its own time runs. `check-what-came`.
 * - `ask-governors`, `ask-review-panel`, `appeal-admission`, `ask-council-review`: a review of its own.
 * - `claim-discrimination`, `claim-late`, `ask-a-lawyer`: the Tribunal, late, or the County Court.
 *
 * About who asks: `find-an-adult`: a right that a parent must use for a child. `elsewhere`: another nation.
 */
export type StepCode =
  | 'find-the-decision'
  | 'find-the-date'
  | 'say-more'
  | 'comment-on-draft'
  | 'ask-for-decision'
  | 'ring-adviser'
  | 'ask-for-certificate'
  | 'await-mediation'
  | 'day-31'
  | 'send-appeal'
  | 'ask-leave'
  | 'ask-late'
  | 'wait-appeal'
  | 'read-tribunal-decision'
  | 'choose-mediation'
  | 'find-out-more'
  | 'talk-and-write'
  | 'write-not-kept'
  | 'write-decision-overdue'
  | 'send-request'
  | 'prepare-review'
  | 'await-answer'
  | 'await-complaint-answer'
  | 'answer-overdue'
  | 'ask-next-stage'
  | 'take-complaint-further'
  | 'start-with-the-letter'
  | 'check-what-came'
  | 'ask-governors'
  | 'ask-review-panel'
  | 'appeal-admission'
  | 'ask-council-review'
  | 'claim-discrimination'
  | 'claim-late'
  | 'ask-a-lawyer'
  | 'find-an-adult'
  | 'elsewhere'

/**
 * `soon`: the advised day is at most seven days away. `urgent`: the last day is at most three working
 * days away, or the advised day has passed. `late`: the last day has passed.
 */
export type Urgency = 'calm' | 'soon' | 'urgent' | 'late'
export const urgencies: readonly Urgency[] = ['calm', 'soon', 'urgent', 'late']

/** What the calendar leaf shows: the advised day, or the last day once that has passed or where there is none. */
export interface Leaf {
  readonly kind: string
  readonly day: Day
  readonly which: 'advised' | 'last'
}

/** What to do today about one concern. */
export interface NextStep {
  readonly concern: string
  readonly code: StepCode
  readonly urgency: Urgency
  /** The deadline that the step is about, or null where none is left to meet. */
  readonly deadline: ConcernDeadline | null
  /** The deadline in school days that the step is about, or null. */
  readonly undated: ConcernUndatedDeadline | null
  readonly leaf: Leaf | null
  /** The route that the step belongs to, where it is one alone. */
  readonly route: RouteId | null
}
