/** Who is who and who acts: definitions, capacity, detained persons: dossier 1A, 1G, 2E, 6. */
import type { Provision } from './cite.ts'

export const people = {} as const satisfies Readonly<Record<string, Provision>>
