/** What Hampshire’s leaflet says (S4), in its own order. */
import type { Claim } from './claim.ts'
import { hampshireAppealsAndAdvice } from './hampshire-appeals-and-advice.ts'
import { hampshireDisagreementResolution } from './hampshire-disagreement-resolution.ts'
import { hampshireFirstSteps } from './hampshire-first-steps.ts'
import { hampshireMediation } from './hampshire-mediation.ts'

export const hampshireClaims: readonly Claim[] = [
  ...hampshireFirstSteps,
  ...hampshireDisagreementResolution,
  ...hampshireMediation,
  ...hampshireAppealsAndAdvice,
]
