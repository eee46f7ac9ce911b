/** Changes of the law, what is only proposed, and worked dates: dossier 2D, 7 and 9. */
import type { Provision } from './cite.ts'

export const policy = {} as const satisfies Readonly<Record<string, Provision>>
