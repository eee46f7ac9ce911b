/** Every operation of the API. What is not listed here does not exist. */
import type { Operation } from './operation.ts'
import { claimsOperation } from './v1/claims.ts'
import { deadlineOperation, deadlinesOperation } from './v1/deadline.ts'
import { positionOperation } from './v1/position.ts'
import { routeOperation, routesOperation } from './v1/routes.ts'
import { ruleOperation, rulesOperation } from './v1/rules.ts'
import { vectorsOperation } from './v1/vectors.ts'

export const operations: readonly Operation[] = [
  positionOperation,
  deadlineOperation,
  deadlinesOperation,
  routesOperation,
  routeOperation,
  rulesOperation,
  ruleOperation,
  claimsOperation,
  vectorsOperation,
]
