/** What can be appealed: the nine grounds of section 51(2) of the Children and Families Act 2014. */
import type { Decision, DisputedPart } from '../../facts.ts'
import type { RuleId } from '../../provisions.ts'

/** One ground of appeal. */
export interface Ground {
  readonly rule: RuleId
  readonly decision: Decision
  /** The disputed part of a plan, where the ground is about what a plan says. */
  readonly part: DisputedPart | null
  readonly section: string
  /** The Tribunal's form. */
  readonly form: 'SEND35' | 'SEND35A'
  /** Whether the Tribunal may recommend on health and social care (LAW-REC-03). */
  readonly recommendations: boolean
}

/** The nine grounds. Source: LAW-APP-01 to 09, LAW-FORM-01, LAW-FORM-03, LAW-REC-03. */
export const grounds: readonly Ground[] = [
  {
    rule: 'LAW-APP-01',
    decision: 'refuse-assess',
    part: null,
    section: '51(2)(a)',
    form: 'SEND35A',
    recommendations: false,
  },
  ground('LAW-APP-02', 'refuse-issue', null, '51(2)(b)'),
  ground('LAW-APP-03', 'plan', 'needs', '51(2)(c)(i)'),
  ground('LAW-APP-04', 'plan', 'provision', '51(2)(c)(ii)'),
  ground('LAW-APP-05', 'plan', 'placement', '51(2)(c)(iii)'),
  ground('LAW-APP-06', 'plan', 'placement', '51(2)(c)(iv)'),
  ground('LAW-APP-07', 'refuse-reassess', null, '51(2)(d)'),
  ground('LAW-APP-08', 'refuse-amend', null, '51(2)(e)'),
  ground('LAW-APP-09', 'cease', null, '51(2)(f)'),
]

/**
 * `no`: nothing that is disputed can be appealed. `not-yet`: nothing final has been decided.
 * `unknown`: nobody has said what was decided.
 */
export type RightOfAppeal = 'yes' | 'no' | 'not-yet' | 'unknown'

/**
 * Whether there is a right of appeal. A draft and a proposal are not decisions (LAW-APP-10, LAW-NOT-03);
 * health or social care alone cannot be appealed (LAW-APP-11). In force for decisions since 1 September
 * 2014. Source: LAW-APP-01 to 11.
 * @param disputed the parts of a plan in dispute; undefined or empty where nobody has said
 */
export function rightOfAppeal(
  decision: Decision | undefined,
  disputed: readonly DisputedPart[] | undefined,
): RightOfAppeal {
  if (decision === undefined) return 'unknown'
  if (decision === 'draft-plan' || decision === 'proposal-to-amend') return 'not-yet'
  if (decision !== 'plan' || disputed === undefined || disputed.length === 0) return 'yes'
  return disputed.some(canBeAppealed) ? 'yes' : 'no'
}

/** The form that starts the appeal. Source: LAW-FORM-01, LAW-FORM-03. */
export function appealForm(decision: Decision | undefined): 'SEND35' | 'SEND35A' | null {
  return grounds.find((each) => each.decision === decision)?.form ?? null
}

function canBeAppealed(part: DisputedPart): boolean {
  return part !== 'health' && part !== 'social-care'
}

function ground(rule: RuleId, decision: Decision, part: DisputedPart | null, section: string): Ground {
  return { rule, decision, part, section, form: 'SEND35', recommendations: true }
}
