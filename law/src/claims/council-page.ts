/** What the council’s page says (S1), in its own order. */
import type { Claim } from './claim.ts'
import { councilPageRefusal } from './council-page-refusal.ts'
import { councilPageRoutes } from './council-page-routes.ts'

export const councilPageClaims: readonly Claim[] = [...councilPageRefusal, ...councilPageRoutes]
