/** Every worked example, by the rule that it shows. */
import type { RuleId } from '../provisions.ts'
import { complaintExamples } from './complaint.ts'
import { decisionExamples } from './decision.ts'
import type { Example } from './example.ts'
import { mediationExamples } from './mediation.ts'
import { otherRouteExamples } from './other-routes.ts'
import { peopleExamples } from './people.ts'
import { planExamples } from './plan.ts'
import { tribunalTimeExamples } from './tribunal-time.ts'

const examples: Readonly<Partial<Record<RuleId, readonly Example[]>>> = {
  ...peopleExamples,
  ...planExamples,
  ...decisionExamples,
  ...mediationExamples,
  ...tribunalTimeExamples,
  ...complaintExamples,
  ...otherRouteExamples,
}

/** The worked examples of a rule; none for one that decides nothing. */
export function examplesOf(rule: RuleId): readonly Example[] {
  return examples[rule] ?? none
}
const none: readonly Example[] = []
