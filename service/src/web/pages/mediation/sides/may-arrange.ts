/** Who may say what about arranging a mediation: the page offers it, and the database holds the voices apart. */
import type { Matter, Side } from '../../../../mediation/matter.ts'

/** The family, or the mediation service. */
export function isFamilyOrService({ voice }: Pick<Matter, 'voice'>): boolean {
  return voice.as === 'service' || (voice.as === 'side' && voice.side.role === 'family')
}

/** The council, or the mediation service that heard it from the council. */
export function isCouncilOrService({ voice }: Pick<Matter, 'voice'>): boolean {
  return voice.as === 'service' || (voice.as === 'side' && voice.side.role === 'authority')
}

/** Whoever speaks for a side; the service writes down what one said that is not here. */
export function maySpeakFor({ voice }: Pick<Matter, 'voice'>, side: Side): boolean {
  if (side.hasEnded) return false
  return voice.as === 'service' ? !side.isHere : voice.as === 'side' && voice.side.id === side.id
}

/**
 * Those for whom the reader may agree to a guest: themselves, the service for its mediator (null) and for sides that are not
 * here.
 */
export function voicesOf({ voice, sides }: Pick<Matter, 'voice' | 'sides'>): readonly (string | null)[] {
  if (voice.as === 'nobody') return []
  if (voice.as === 'side') return [voice.side.id]
  return [null, ...sides.filter(({ isHere, hasEnded }) => !isHere && !hasEnded).map(({ id }) => id)]
}
