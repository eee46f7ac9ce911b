import { type ConcernKind, concernKinds } from '../facts.ts'

/** Every kind of concern but these, for a route that is about these alone. */
export function everyKindBut<const K extends ConcernKind>(
  kinds: readonly K[],
): readonly Exclude<ConcernKind, K>[] {
  const left: readonly ConcernKind[] = kinds
  return concernKinds.filter((kind): kind is Exclude<ConcernKind, K> => !left.includes(kind))
}
