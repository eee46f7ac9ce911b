/** A date as it is in one case: set by people in place of the law's, or run by another body. */
import { type RuleId, sourcesOf } from '../provisions.ts'
import type { Day } from '../time/day.ts'
import type { Fields, Input } from './field.ts'
import type { Deadline, Kind, RunsOn, Step } from './kind.ts'

/**
 * The date of a kind that someone set: the parties in writing, or the Tribunal. Nothing is counted.
 * @param say who set it
 * Source: LAW-TIME-20, LAW-MED-34.
 */
export function setDay(
  { name, moment, manner, runsOn }: Pick<Kind, 'name' | 'moment' | 'manner' | 'runsOn'>,
  lastDay: Day,
  say: string,
  rule: RuleId,
): Deadline {
  return {
    kind: name,
    lastDay,
    laterDay: null,
    advisedDay: null,
    moment,
    manner,
    runsOn,
    doubt: null,
    working: [{ say, from: null, to: lastDay, rule }],
    sources: sourcesOf([rule]),
  }
}

/**
 * The same kind where another body must act.
 * @param steps the working in words for that body; it cites the same rules
 */
export function runBy<F extends Fields>(
  kind: Kind<F>,
  runsOn: RunsOn,
  steps: (own: readonly Step[]) => readonly Step[] = (own) => own,
): Kind<F> {
  return {
    ...kind,
    runsOn,
    work(input: Input<F>, calendar) {
      const worked = kind.work(input, calendar)
      return { ...worked, runsOn, working: steps(worked.working) }
    },
  }
}
