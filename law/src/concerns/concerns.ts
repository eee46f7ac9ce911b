/** The rules of every kind of concern. */
import type { ConcernKind, FactName } from '../facts.ts'
import type { Matter } from '../position/matter.ts'
import type { RuleId } from '../provisions.ts'
import { admission } from './admission.ts'
import { agreement } from './agreement.ts'
import type { Dates, Said } from './concern.ts'
import { councilDecision } from './council-decision.ts'
import { discrimination } from './discrimination.ts'
import { exclusion } from './exclusion.ts'
import { healthService } from './health-service.ts'
import { helpInSetting } from './help-in-setting.ts'
import { movingArea } from './moving-area.ts'
import { overdue } from './overdue.ts'
import { personalBudget } from './personal-budget.ts'
import { phaseTransfer } from './phase-transfer.ts'
import { planNotDelivered } from './plan-not-delivered.ts'
import { planReview } from './plan-review.ts'
import { recommendation } from './recommendation.ts'
import { records } from './records.ts'
import { request } from './request.ts'
import { socialCare } from './social-care.ts'
import { transport } from './transport.ts'
import { tribunalOrder } from './tribunal-order.ts'

const rules = {
  'council-decision': councilDecision,
  'help-in-setting': helpInSetting,
  'plan-not-delivered': planNotDelivered,
  overdue,
  request,
  'plan-review': planReview,
  'phase-transfer': phaseTransfer,
  'moving-area': movingArea,
  'health-service': healthService,
  'social-care': socialCare,
  exclusion,
  discrimination,
  admission,
  transport,
  'personal-budget': personalBudget,
  records,
  agreement,
  'tribunal-order': tribunalOrder,
  recommendation,
} as const

/** What a kind of concern adds to a position, whichever kind it is. */
export interface AnyConcernRules {
  readonly dates: (matter: Matter, dates: Dates) => void
  readonly warnings: (matter: Matter, warn: (said: Said) => void) => void
  readonly sequences: readonly {
    readonly earlier: FactName
    readonly later: FactName
    readonly rule: RuleId
  }[]
}

/** The rules of a kind of concern. */
export function rulesOfConcern(kind: ConcernKind): AnyConcernRules {
  return rules[kind] as unknown as AnyConcernRules
}
