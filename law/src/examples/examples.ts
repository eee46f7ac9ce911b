/** Every worked example, by the rule that it shows. */
import type { RuleId } from '../provisions.ts'
import { complaintExamples } from './complaint.ts'
import { decisionExamples } from './decision.ts'
import { detainedExamples } from './detained.ts'
import { disagreementExamples } from './disagreement.ts'
import type { Example } from './example.ts'
import { mediationExamples } from './mediation.ts'
import { mediationMeetingExamples } from './mediation-meeting.ts'
import { noticeExamples } from './notices.ts'
import { otherRouteExamples } from './other-routes.ts'
import { outcomeExamples } from './outcome.ts'
import { peopleExamples } from './people.ts'
import { planExamples } from './plan.ts'
import { tribunalPracticeExamples } from './tribunal-practice.ts'
import { tribunalTimeExamples } from './tribunal-time.ts'

const examples: Readonly<Partial<Record<RuleId, readonly Example[]>>> = {
  ...peopleExamples,
  ...detainedExamples,
  ...disagreementExamples,
  ...planExamples,
  ...noticeExamples,
  ...decisionExamples,
  ...mediationExamples,
  ...mediationMeetingExamples,
  ...outcomeExamples,
  ...tribunalTimeExamples,
  ...tribunalPracticeExamples,
  ...complaintExamples,
  ...otherRouteExamples,
}

/** The worked examples of a rule; none for one that decides nothing. */
export function examplesOf(rule: RuleId): readonly Example[] {
  return examples[rule] ?? none
}
const none: readonly Example[] = []
