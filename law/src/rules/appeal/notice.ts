/** The dates of a decision notice. */
import type { CouncilDecision } from '../../facts.ts'
import { type Day, earlierOf, laterOf } from '../../time/day.ts'

/** The day on which the notice was sent and the date on it, earlier and later. */
export interface Notice {
  /** A family is warned on this day. */
  readonly first: Day
  /** Nothing is refused on an earlier day than this. */
  readonly second: Day
}

/**
 * The dates of the notice: where only one is known, it stands for both.
 * @returns null where no date is known
 * Source: LAW-TIME-02, LAW-TIME-21.
 */
export function noticeOf({ noticeDatedOn, noticeSentOn }: CouncilDecision): Notice | null {
  const one = noticeSentOn ?? noticeDatedOn
  const other = noticeDatedOn ?? noticeSentOn
  if (one === undefined || other === undefined) return null
  return { first: earlierOf(one, other), second: laterOf(one, other) }
}
