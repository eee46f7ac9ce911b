/** Every statement of the guides, and where they disagree. */
import type { Claim, Conflict, Guide, GuideId } from './claim.ts'

/** The guides, as their publishers name themselves. */
export const guideOf: Readonly<Record<GuideId, Guide>> = {
  S0: { id: 'S0', title: 'Cambridgeshire SENDIASS, resolving disputes and mediation', dated: null },
  S1: { id: 'S1', title: 'A council’s page on mediation and disagreement resolution', dated: 'January 2025' },
  S2: { id: 'S2', title: 'RANi, mediation, tribunals and appeals', dated: 'April 2025' },
  S3: { id: 'S3', title: 'Sefton, disputes and disagreements', dated: 'January 2024' },
  S4: { id: 'S4', title: 'Hampshire SENDIASS, what if I do not agree', dated: 'February 2021' },
}

/** The statements, in the order of the guides. */
export const claims: readonly Claim[] = []

/** The conflicts between guides, highest risk first. */
export const conflicts: readonly Conflict[] = []
