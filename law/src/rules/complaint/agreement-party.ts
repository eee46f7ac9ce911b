/** Who may have made an agreement that is not kept, so that a complaint can go there. */
import type { ConcernOf } from '../../facts.ts'

/** `yes`: it made it, or may have in a talk. `unknown`: it turns on a fact that nobody has said. */
export type Party = 'yes' | 'no' | 'unknown'
type Agreed = Pick<ConcernOf<'agreement'>, 'agreedIn' | 'healthOnly'>

/** The council: every mediation that is not about health alone is with it. Source: LAW-MED-03, LAW-DRS-02. */
export function councilIsParty({ agreedIn, healthOnly }: Agreed): Party {
  if (healthOnly !== undefined) return healthOnly === 'yes' ? 'no' : 'yes'
  return agreedIn === undefined || agreedIn === 'mediation' ? 'unknown' : 'yes'
}

/** A health body. Source: LAW-MED-03, LAW-DRS-03. */
export function healthIsParty({ agreedIn, healthOnly }: Agreed): Party {
  if (healthOnly !== undefined) return healthOnly
  return agreedIn === undefined || agreedIn === 'mediation' ? 'unknown' : 'yes'
}

/** A school, nursery or college: never in mediation. Source: LAW-MED-03, LAW-MED-04, LAW-DRS-05. */
export function settingIsParty({ agreedIn, healthOnly }: Agreed): Party {
  if (healthOnly === 'yes' || agreedIn === 'mediation') return 'no'
  return agreedIn === undefined ? 'unknown' : 'yes'
}
