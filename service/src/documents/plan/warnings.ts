/** What a plan warns of: what its step does not say already. */
import type { Concern, NextStep, Position, Warning, WarningCode } from '@way-forward/law'

/** A concern with its step and the position that it was taken from. */
export interface WarnedConcern {
  readonly concern: Concern
  readonly step: NextStep
  readonly found: Position
}

/** Whether a time to appeal or to claim runs for a concern. */
export function clockRunsFor({ found, concern }: Omit<WarnedConcern, 'step'>): boolean {
  return found.warnings.some((each) => each.concern === concern.id && each.code === 'clock-keeps-running')
}

/** Warnings that a step says in its own words. */
const saidByStep: Readonly<Partial<Record<NextStep['code'], readonly WarningCode[]>>> = {
  'comment-on-draft': ['not-a-decision'],
  'ask-for-decision': ['not-a-decision'],
  'day-31': ['mediation-not-arranged'],
  'ask-late': ['appeal-time-passed'],
  'ask-leave': ['contact-time-passed', 'later-reading'],
  'ask-for-certificate': ['certificate-overdue'],
  'send-appeal': ['later-reading'],
  'ring-adviser': ['later-reading'],
  'claim-discrimination': ['later-reading'],
  // What the card says in the law's own words.
  'write-decision-overdue': ['overdue'],
  'start-with-the-letter': ['overdue'],
  'answer-overdue': ['answer-overdue'],
  'ask-review-panel': ['act-at-once'],
  'appeal-admission': ['act-at-once'],
  'ask-council-review': ['act-at-once', 'usual-practice'],
  'claim-late': ['act-at-once'],
  'ask-a-lawyer': ['act-at-once'],
}

/** The warnings about a concern, without those that its step says. */
export function warningsOf({ found, concern, step }: WarnedConcern): readonly Warning[] {
  const said = saidByStep[step.code] ?? []
  return found.warnings.filter(
    (each) =>
      each.concern === concern.id &&
      each.code !== 'clock-keeps-running' &&
      !said.includes(each.code) &&
      !isSaidHere(each, step, concern),
  )
}

/** Of some kinds of concern a step says more. */
function isSaidHere({ code }: Warning, step: NextStep, { kind }: Concern): boolean {
  if (step.code === 'write-not-kept')
    return code === (kind === 'plan-not-delivered' ? 'council-is-duty-holder' : 'not-kept')
  if (code === 'no-right-of-appeal')
    return (
      (step.code === 'start-with-the-letter' && kind === 'admission') ||
      (step.code === 'send-request' && kind === 'request') ||
      (step.code === 'talk-and-write' && kind === 'personal-budget')
    )
  return code === 'usual-practice' && step.code === 'ask-next-stage' && step.deadline === null
}

/** The kind of the concern with this id; null for the person. */
export function kindIn(concerns: readonly Concern[], id: string | null): Concern['kind'] | null {
  return concerns.find((each) => each.id === id)?.kind ?? null
}
