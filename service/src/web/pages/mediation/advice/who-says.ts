/** Who says what in a conversation. */
import type { Matter } from '../../../../mediation/matter.ts'

/** Only mediation has a choice and a certificate; a disagreement resolution has a conversation all the same. */
export function isMediation({ process }: Matter): boolean {
  return process === 'mediation'
}
