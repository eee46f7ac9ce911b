/** Links from legal words to what they mean. */
import { type GlossaryTerm, glossary, termNamed } from '@way-forward/law'
import { type Html, html, type Value } from '../../kit/html.ts'

/**
 * A link to an entry of the glossary.
 * @param id of the entry, such as `mediation-certificate`
 * @param words the legal word itself unless given
 * @throws RangeError where there is no such entry: a fault of the code
 */
export function glossaryLink(id: string, words?: string): Html {
  const entry = termNamed(id)
  if (entry === null) throw new RangeError(`the glossary has no ${id}`)
  return html`<a class="govuk-link law-term" href="/glossary#${id}">${words ?? entry.term}</a>`
}

/**
 * A text with the first mention of each legal word linked.
 * @param seen entries that are linked already on the page; those linked here are added
 */
export function withTerms(text: string, seen: Set<string>): readonly Value[] {
  const parts: Value[] = []
  let rest = 0
  for (const match of text.matchAll(anyWord)) {
    const word = match[0].toLowerCase()
    const id = idOfWord.get(word) ?? idOfWord.get(word.slice(0, -1))
    if (id === undefined || seen.has(id)) continue
    seen.add(id)
    parts.push(text.slice(rest, match.index), glossaryLink(id, match[0]))
    rest = match.index + match[0].length
  }
  return [...parts, text.slice(rest)]
}

/** Words that have an everyday sense too, such as "order" or "parent", are linked only by hand. */
const linkedAlone = new Set([
  'bundle',
  'healthwatch',
  'mediation',
  'mediator',
  'phso',
  'lgsco',
  're-assessment',
  'registration',
  'representations',
  'send35',
  'send35a',
  'send7',
  'sendiass',
  'suspension',
])

const idOfWord: ReadonlyMap<string, string> = new Map(
  glossary.flatMap((entry) => wordsOf(entry).map((word) => [word.toLowerCase(), entry.id] as const)),
)

const anyWord = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...idOfWord.keys()]
    // The longest first, so that "mediation certificate" is not read as "mediation".
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .join('|')})s?(?![\\p{L}\\p{N}-])`,
  'giu',
)

function wordsOf({ term, also }: GlossaryTerm): readonly string[] {
  return [term, ...also].filter((word) => word.includes(' ') || linkedAlone.has(word.toLowerCase()))
}
