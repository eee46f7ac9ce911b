/** Discrimination, exclusion, admission, transport, budget, records, court and legal aid: dossier 6. */
import type { Provision } from './cite.ts'

export const otherRoutes = {} as const satisfies Readonly<Record<string, Provision>>
