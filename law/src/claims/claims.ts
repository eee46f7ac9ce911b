/** Every statement of the guides, and where they disagree. */
import { cambridgeshireClaims } from './cambridgeshire.ts'
import type { Claim, Guide, GuideId } from './claim.ts'
import { councilPageClaims } from './council-page.ts'
import { hampshireClaims } from './hampshire.ts'
import { raniClaims } from './rani.ts'
import { seftonClaims } from './sefton.ts'

export { conflicts } from './conflicts.ts'

/** The guides, by who publishes them, and as they call themselves. */
export const guideOf: Readonly<Record<GuideId, Guide>> = {
  S0: {
    id: 'S0',
    title: 'Cambridgeshire Local Offer, Resolving disputes and mediation',
    dated: null,
  },
  S1: {
    id: 'S1',
    title: 'A council’s page, Mediation and disagreement resolution',
    dated: 'May 2024, with news of January 2025',
  },
  S2: {
    id: 'S2',
    title: 'RANi, Disagreement Resolution and Mediation Services: A Detailed Guide',
    dated: 'April 2025',
  },
  S3: { id: 'S3', title: 'Sefton, Disputes and Disagreements', dated: 'January 2024' },
  S4: {
    id: 'S4',
    title: 'Hampshire SENDIASS, What if I do not agree with decisions about SEN provision?',
    dated: 'February 2021',
  },
}

/** The statements, in the order of the guides. */
export const claims: readonly Claim[] = [
  ...cambridgeshireClaims,
  ...councilPageClaims,
  ...raniClaims,
  ...seftonClaims,
  ...hampshireClaims,
]
