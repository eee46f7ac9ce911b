/** What RANi’s guide says. */
import type { Claim } from './claim.ts'
import { raniInPractice } from './rani-in-practice.ts'
import { raniLaw } from './rani-law.ts'
import { raniServices } from './rani-services.ts'
import { raniWhoAndWhere } from './rani-who-and-where.ts'

/** The 69 statements, in order. */
export const raniClaims: readonly Claim[] = [
  ...raniServices,
  ...raniLaw,
  ...raniInPractice,
  ...raniWhoAndWhere,
]
