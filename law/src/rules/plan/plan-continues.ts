/** Whether the council must still keep a plan that it has decided to end. */
import type { CouncilDecision } from '../../facts.ts'
import { tribunalHasDecided } from '../appeal/appeal-progress.ts'
import type { AppealStanding } from '../appeal/appeal-standing.ts'
import type { TimeToAppeal } from '../appeal/time-to-appeal.ts'

/** What it turns on. */
export interface EndOfPlan {
  readonly concern: CouncilDecision
  readonly appeal: AppealStanding
  /** Null where the notice has no known date. */
  readonly time: Pick<TimeToAppeal, 'latestDay'> | null
}

/**
 * The plan goes on until the time to appeal is over on every reading, and while an appeal that was made
 * in time is undecided. Source: LAW-DUTY-13, LAW-TIME-21.
 */
export function planContinues({ concern, appeal, time }: EndOfPlan): boolean {
  if (concern.decision !== 'cease' || appeal === 'over' || tribunalHasDecided(concern)) return false
  const made = concern.appealMadeOn
  if (typeof made !== 'number' || time === null || time.latestDay === 'unknown') return true
  return made <= time.latestDay
}
