/** Whether an agreement waits for the answer of a side. */
import {
  type AgreementVersion,
  acceptancesOf,
  agreedStep,
} from '../../../../../mediation/agreement/read-agreement.ts'
import type { Matter } from '../../../../../mediation/matter.ts'

/** Characters of what should change. */
export const longestReason = 1000

/** Whether whoever the matter is read for may accept a version, or say that they do not: a side whose acceptance it needs. */
export function mayAnswer(matter: Matter, version: AgreementVersion): boolean {
  const { voice } = matter
  return (
    voice.as === 'side' &&
    agreedStep(matter) === null &&
    version.agreement.terms.length > 0 &&
    acceptancesOf(matter, version).some(({ side }) => side.id === voice.side.id)
  )
}
