/** Whether and in how many school days the governors must consider an exclusion. */
import type { ConcernOf, Setting } from '../../facts.ts'
import { isSurelyPublic } from '../complaint/public-body.ts'

/**
 * What puts the duty on the governors: 15 school days for the first three, 50 for `6-to-15` if the family
 * makes representations. `none`: no time was read. `unknown`: it turns on what nobody has said.
 */
export type GovernorsDuty = 'permanent' | 'over-15' | 'loses-exam' | '6-to-15' | 'none' | 'unknown'

/** Why the governors must consider the exclusion. Source: LAW-EXC-01. */
export function governorsDuty({
  exclusion,
  daysOutThisTerm,
  losesExam,
}: Pick<ConcernOf<'exclusion'>, 'exclusion' | 'daysOutThisTerm' | 'losesExam'>): GovernorsDuty {
  if (exclusion !== 'suspension') return exclusion ?? 'unknown'
  if (daysOutThisTerm === 'over-15') return 'over-15'
  if (losesExam === 'yes') return 'loses-exam'
  if (daysOutThisTerm === undefined || losesExam === undefined) return 'unknown'
  return daysOutThisTerm === '6-to-15' ? '6-to-15' : 'none'
}

/**
 * Whether the rules on exclusions that were read speak of this setting, which are about schools that a
 * council or an academy runs; true where it is not known. Source: LAW-EXC-01.
 */
export function hasGovernorsForExclusions(setting: Setting | undefined): boolean {
  return setting === undefined || isSurelyPublic(setting)
}
