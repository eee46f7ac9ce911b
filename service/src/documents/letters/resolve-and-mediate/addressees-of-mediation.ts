/** Who gets letters about mediation and disagreement resolution, besides the council. */
import type { Addressee } from '../letter.ts'

/** The adviser, whose details must be in the council's letter. Source: LAW-NOT-02, LAW-DEF-13. */
export const mediationAdviser: Addressee = {
  roles: ['mediation-advice'],
  called: 'the mediation adviser',
  greeting: 'mediation adviser',
}

/** The service that the council arranges. Source: LAW-DRS-01. */
export const disagreementService: Addressee = {
  roles: ['disagreement-resolution'],
  called: 'the disagreement resolution service',
  greeting: 'disagreement resolution service',
}
