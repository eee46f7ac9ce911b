/** What Sefton’s page says. */
import type { Claim } from './claim.ts'
import { seftonBodies } from './sefton-bodies.ts'
import { seftonOtherCases } from './sefton-other-cases.ts'
import { seftonRefusal } from './sefton-refusal.ts'
import { seftonServices } from './sefton-services.ts'

/** The 58 statements, in order. */
export const seftonClaims: readonly Claim[] = [
  ...seftonServices,
  ...seftonBodies,
  ...seftonRefusal,
  ...seftonOtherCases,
]
