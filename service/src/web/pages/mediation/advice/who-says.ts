/** Who says what in a conversation. */
import type { Matter } from '../../../../mediation/matter.ts'

/** The reader speaks for the mediation service. */
export function isService({ voice }: Matter): boolean {
  return voice.as === 'service'
}

/** The reader speaks for the family. */
export function isFamily({ voice }: Matter): boolean {
  return voice.as === 'side' && voice.side.role === 'family'
}

/** Only mediation has a choice and a certificate; a disagreement resolution has a conversation all the same. */
export function isMediation({ process }: Matter): boolean {
  return process === 'mediation'
}
