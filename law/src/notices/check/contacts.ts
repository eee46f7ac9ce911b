/** Numbers, addresses and pages in a letter, and whose they are. */
import type { Letter, Sentence } from './sentences.ts'

/** Who can be reached there. */
export type Owner = 'adviser' | 'council' | 'resolution' | 'advice' | 'tribunal' | 'another'

/** A way to reach somebody. */
export interface Contact {
  readonly owner: Owner | null
  readonly sentence: Sentence
  /** The sentence that names the owner, where it is another one. */
  readonly namedIn: Sentence
}

interface Mention {
  readonly owner: Owner
  readonly from: number
  readonly to: number
}

/** In the order in which they are tried where two begin at one place: the longer name first. */
const names: readonly (readonly [Owner, RegExp])[] = [
  [
    'council',
    /\b(?:mediation|tribunals?|resolutions?|disputes?|appeals?)(?:,? (?:and|&) [a-z]+)? (?:officer|lead|co-?ordinator|manager|link|desk|worker|inbox)\b|\b(?:post-?16|senior|send?|ehcp?|plans?|case|casework|caseworker|assessment|inclusion|review|education|appeals?|tribunals?|youth justice)(?: [a-z&]+){0,2}? (?:team|service|officer|co-?ordinator|manager|office|department|section|desk|inbox|worker)\b|\b(?:case|key) ?(?:worker|officer)\b|\b(?:council|authority|county hall|civic centre|town hall|shire hall|plan writer|named officer|lead officer)\b|\b(?:contact|ring|call|phone|telephone|tell|email|e-mail|write to|speak to|inform|notify|let|reach|contacting|telling|ringing|calling|emailing) (?:me|us)\b|\bmy (?:direct )?(?:line|number|email|details)\b/g,
  ],
  ['resolution', /\bdis(?:agreement|pute)s? resolution\b/g],
  [
    'advice',
    /\b[a-z]*(?:sendiass?|iass)\b|\b(?:siass?|sendias)\b|\binformation,? (?:and )?(?:advice|guidance)\b|\badvice and information\b|\bparent partnership\b/g,
  ],
  ['adviser', /\bmediat\w*|\badvis[eo]rs?\b/g],
  ['tribunal', /\btribunal\b|\bsendist\b|\bhmcts\b/g],
  [
    'another',
    /\bipsea\b|\bofsted\b|\bombudsman\b|\bhealthwatch\b|\binterpret\w+|\btranslat\w+|\bsos ?!? ?sen\b|\bcitizens advice\b|\bnational autistic society\b|\blocal offer\b|\bcoram\b|\bdata protection\b|\bschool office\b|\bcomplaints?\b|\badmissions?\b|\btransport\b|\bhelpline for\b/g,
  ],
]
const phone = /(?<![\d/.-])(?:\+44 ?(?:\(0\) ?)?|\(?0)\d(?:[ ()-]{0,2}\d){8,9}(?!\d)/g
const page =
  /\b(?:https?:\/\/|www\.)[\w./-]{3,120}|\b[a-z\d-]{2,40}(?:\.[a-z\d-]{2,40}){0,3}\.(?:org|com|gov|net|info|co|ac|nhs|sch)(?:\.uk)?\b/g
const postcode = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/g

/** Every contact in the letter, in order. Linear in its length. */
export function contactsOf({ sentences }: Letter): readonly Contact[] {
  const found: Contact[] = []
  const mentions = sentences.map(({ low }) => mentionsOf(low))
  for (const sentence of sentences) {
    const places = placesOf(sentence.low)
    if (places.length === 0) continue
    const here = mentions[sentence.index] as readonly Mention[]
    for (const place of places) {
      const near = ownerHere(sentence.low, here, place)
      if (near !== null) found.push({ owner: near, sentence, namedIn: sentence })
      else found.push(ownerBefore(sentences, mentions, sentence))
    }
  }
  return found
}

function placesOf(low: string): readonly number[] {
  const found: number[] = []
  for (const pattern of [phone, postcode]) for (const match of low.matchAll(pattern)) found.push(match.index)
  if (low.includes('.'))
    for (const match of low.matchAll(page)) if (low[match.index - 1] !== '@') found.push(match.index)
  for (let at = low.indexOf('@'); at !== -1; at = low.indexOf('@', at + 1))
    if (/[\w.+-]$/.test(low.slice(Math.max(0, at - 1), at)) && /^@[\w-]+\.\w/.test(low.slice(at, at + 80)))
      found.push(at)
  return found
}

/** "The council has commissioned … to provide this": the contact is the provider’s. */
const onBehalf =
  /\b(?:commission|appoint|contract|engag|fund)(?:ed|s)\b|\bon behalf of\b|\bhas (?:arranged|chosen|asked) (?!you)/

function mentionsOf(low: string): readonly Mention[] {
  const found: Mention[] = []
  for (const [owner, pattern] of names) {
    if (owner === 'council' && onBehalf.test(low)) continue
    for (const { index, 0: words } of low.matchAll(pattern)) {
      const to = index + words.length
      if (/[@.]$/.test(low.slice(Math.max(0, index - 1), index)) || /^[@.]\w/.test(low.slice(to, to + 2)))
        continue
      if (!found.some((other) => other.from < to && index < other.to)) found.push({ owner, from: index, to })
    }
    if (found.length > 60) break
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Who the contact belongs to by the words of its own sentence: the name before it, else the name after it. */
function ownerHere(low: string, mentions: readonly Mention[], place: number): Owner | null {
  const before = mentions.filter(({ to }) => to <= place)
  const last = before.at(-1)
  if (last === undefined) return mentions[0]?.owner ?? null
  if (last.owner === 'adviser') {
    // "Ring the team about mediation on …": the number is the team’s.
    const said = low.slice(Math.max(0, last.from - 24), last.from)
    const previous = before.at(-2)
    const isSubject =
      /\b(?:about|for|regarding|concerning|discuss|request|want|arrange|pursue|like|wish)(?: an?| the| your| to)? $/.test(
        said,
      )
    if (isSubject && previous?.owner === 'council') return 'council'
  }
  return last.owner
}

/** Who was named last before a line that is nothing but a number: up to six lines above, then the heading. */
function ownerBefore(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  sentence: Sentence,
): Contact {
  for (let back = 1; back <= 6; back++) {
    const other = sentences[sentence.index - back]
    if (other === undefined) break
    const last = mentions[other.index]?.at(-1)
    if (last !== undefined) {
      // A paragraph far above is another subject.
      if (other.block < sentence.block - 4) break
      return { owner: last.owner, sentence, namedIn: other }
    }
    if (other.isHeading && back > 1) break
  }
  const heading = mentionsOf(sentence.under).at(-1)
  return { owner: heading?.owner ?? null, sentence, namedIn: sentence }
}
