/** Every worked example, by the rule that it shows. */
import type { RuleId } from '../provisions.ts'
import { complaintExamples } from './complaint.ts'
import { decisionExamples } from './decision.ts'
import { detainedExamples } from './detained.ts'
import { disagreementExamples } from './disagreement.ts'
import type { Example, Examples } from './example.ts'
import { mediationExamples } from './mediation.ts'
import { mediationMeetingExamples } from './mediation-meeting.ts'
import { noticeExamples } from './notices.ts'
import { otherRouteExamples } from './other-routes.ts'
import { outcomeExamples } from './outcome.ts'
import { peopleExamples } from './people.ts'
import { planExamples } from './plan.ts'
import { tribunalPracticeExamples } from './tribunal-practice.ts'
import { tribunalTimeExamples } from './tribunal-time.ts'

const areas: readonly Examples[] = [
  peopleExamples,
  detainedExamples,
  disagreementExamples,
  planExamples,
  noticeExamples,
  decisionExamples,
  mediationExamples,
  mediationMeetingExamples,
  outcomeExamples,
  tribunalTimeExamples,
  tribunalPracticeExamples,
  complaintExamples,
  otherRouteExamples,
]

const examples: ReadonlyMap<string, readonly Example[]> = everyExample()

/** A rule may have examples in several areas. */
function everyExample(): ReadonlyMap<string, readonly Example[]> {
  const all = new Map<string, readonly Example[]>()
  for (const area of areas) {
    for (const [rule, own] of Object.entries(area)) all.set(rule, [...(all.get(rule) ?? []), ...own])
  }
  return all
}

/** The worked examples of a rule; none for one that decides nothing. */
export function examplesOf(rule: RuleId): readonly Example[] {
  return examples.get(rule) ?? none
}
const none: readonly Example[] = []
