/** Every operation that needs a token. What is not listed here does not exist. */
import { matterOperation, outcomeOperation } from './mediation/matter.ts'
import { mattersOperation } from './mediation/matters.ts'
import { referralsOperation, servicesOperation } from './mediation/referrals.ts'
import type { TokenOperation } from './token-operation.ts'

/** All of them stand under it. */
export const tokenPrefix = '/api/v1/mediation/'

export const tokenOperations: readonly TokenOperation[] = [
  mattersOperation,
  matterOperation,
  outcomeOperation,
  servicesOperation,
  referralsOperation,
]
