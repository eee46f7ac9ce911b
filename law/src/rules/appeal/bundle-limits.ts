/** How many pages the Tribunal takes: Practice Direction No.1 of 2025. */
import type { Decision, DisputedPart } from '../../facts.ts'
import { type Day, day } from '../../time/day.ts'

/** Final hearings after this day come under the Practice Direction. Source: LAW-TRIB-15. */
export const bundleLimitsFrom = day('2025-07-15')

/** A4 pages of what both sides share. Source: LAW-TRIB-15. */
export const sharedPages = { core: 100, planWithSectionK: 150, workingDocument: 25 } as const

/** A4 pages of one paper, and how old it may be. Source: LAW-TRIB-15. */
export const paperPages = {
  expertReport: 15,
  executiveSummary: 2,
  expertReportYears: 3,
  witnessStatement: 10,
} as const

/** A4 pages in a disability discrimination claim. Source: LAW-TRIB-15. */
export const claimPages = { core: 100, supplementary: 100, eachParty: 200 } as const

/** What the pages of evidence of each side turn on. */
export type EvidenceSubject =
  | 'refusal-to-assess'
  | 'refusal-to-issue'
  | 'needs-and-provision'
  | 'placement'
  | 'cease'
  | 'recommendation'

/** A4 pages of evidence of each side. They are limits, not targets. Source: LAW-TRIB-15. */
export const evidencePages: Readonly<Record<EvidenceSubject, number>> = {
  'refusal-to-assess': 75,
  'refusal-to-issue': 100,
  'needs-and-provision': 100,
  placement: 75,
  cease: 75,
  recommendation: 75,
}

/**
 * The subjects of an appeal that have a limit: none for a refusal to amend, whose limit was not seen, and
 * none where nobody has said what is disputed. Whether the limits of several subjects add up is not said.
 * Source: LAW-TRIB-15.
 */
export function evidenceSubjects(
  decision: Decision | undefined,
  disputed: readonly DisputedPart[] | undefined,
): readonly EvidenceSubject[] {
  switch (decision) {
    case 'refuse-assess':
    case 'refuse-reassess':
      return ['refusal-to-assess']
    case 'refuse-issue':
      return ['refusal-to-issue']
    case 'cease':
      return ['cease']
    case 'plan':
      return subjectsOfPlan(disputed ?? [])
    default:
      return []
  }
}

function subjectsOfPlan(disputed: readonly DisputedPart[]): readonly EvidenceSubject[] {
  const subjects: EvidenceSubject[] = []
  if (disputed.includes('needs') || disputed.includes('provision')) subjects.push('needs-and-provision')
  if (disputed.includes('placement')) subjects.push('placement')
  if (disputed.includes('health') || disputed.includes('social-care')) subjects.push('recommendation')
  return subjects
}

/**
 * Whether the limits hold for this appeal on this day.
 * @param hearing undefined where the day of the hearing is not known: then it counts as still to come
 */
export function bundleLimitsApply(hearing: Day | undefined, on: Day): boolean {
  return on >= bundleLimitsFrom && (hearing === undefined || hearing >= bundleLimitsFrom)
}
