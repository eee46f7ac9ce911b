/** Which settings the High Court surely looks at as public bodies. */
import type { Setting } from '../../facts.ts'

/**
 * Whether the setting is surely a public body for judicial review: one that a council runs, or an academy.
 * For the others the dossier does not say, so nothing is refused. Source: LAW-JR-01.
 */
export function isSurelyPublic(setting: Setting): boolean {
  return (
    setting === 'maintained-school' ||
    setting === 'academy' ||
    setting === 'pupil-referral-unit' ||
    setting === 'maintained-nursery-school'
  )
}
