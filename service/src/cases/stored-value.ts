/** A fact of the law as an event keeps it: ISO days, words, words with commas. */
import { type ConcernKind, type Day, factOf, isoOf } from '@way-forward/law'

/**
 * The text of a value of a fact that was read.
 * @param kind of the concern; null: a fact of the person
 * @throws RangeError where the law has no such fact
 */
export function storedValue(
  kind: ConcernKind | null,
  name: string,
  value: Day | number | string | readonly string[],
): string {
  const fact = factOf(kind, name)
  if (fact === null) throw new RangeError(`${kind ?? 'a person'} has no fact ${name}`)
  if (typeof value === 'object') return value.join(',')
  if (typeof value === 'number') return fact.type === 'year' ? String(value) : isoOf(value as Day)
  return value
}
