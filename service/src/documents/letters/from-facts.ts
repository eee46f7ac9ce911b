/** Facts of a plan as the values of a letter's form. */
import { type Day, isoOf } from '@way-forward/law'

/**
 * Days become ISO text, several choices one text with commas. What nobody has said, and what is known not to
 * have happened, is left out.
 */
export function valuesFrom(
  facts: Readonly<Record<string, Day | string | readonly string[] | undefined>>,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  for (const [name, fact] of Object.entries(facts)) {
    if (fact === undefined || fact === 'no' || fact.toString() === '') continue
    values[name] = typeof fact === 'number' ? isoOf(fact) : typeof fact === 'string' ? fact : fact.join(',')
  }
  return values
}
