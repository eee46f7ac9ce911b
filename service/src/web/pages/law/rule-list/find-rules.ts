/** Finding rules by words of their sentence, their provision or their id. */
import { provisionOf, type RuleId, ruleIds } from '@way-forward/law'

/** What stands in a rule that can be looked for, as words. */
const wordsOfRule: ReadonlyMap<RuleId, readonly string[]> = new Map(
  ruleIds.map((id) => {
    const { says, provision, doubt } = provisionOf(id)
    return [id, [...new Set(wordsOf([id, says, provision, doubt ?? ''].join(' ')))]]
  }),
)

/**
 * The rule with this id; else the rules in which every word that is looked for begins some word; numbers must be whole, but for noughts
 * before them. So "law med 6" and "certif school" find something.
 * @param sought what a visitor typed; where nothing in it can be looked for, nothing is found
 */
export function findRules(sought: string): readonly RuleId[] {
  const words = wordsOf(sought)
  // A letter alone, such as the "s" of "s.51", would find almost everything.
  const telling = words.filter((word) => word.length > 1 || isNumber(word))
  const wanted = telling.length > 0 ? telling : words
  if (wanted.length === 0) return []
  const named = ruleIds.find((id) => wordsOf(id).join() === words.join())
  if (named !== undefined) return [named]
  return ruleIds.filter((id) => {
    const own = wordsOfRule.get(id) as readonly string[]
    return wanted.every((word) =>
      own.some((each) => (isNumber(word) ? each === word : each.startsWith(word))),
    )
  })
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word)
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (isNumber(word) ? word.replace(/^0+(?=\d)/, '') : word))
}
