/** Whose a number or an address is: the body that its sentence names, or the one before it. */
import type { Sentence } from './sentences.ts'

/** Who can be reached at a number, an address or a page. */
export type Owner = 'adviser' | 'council' | 'resolution' | 'advice' | 'tribunal' | 'another'

/** A body that a sentence names. */
export interface Mention {
  readonly owner: Owner
  readonly from: number
  readonly to: number
}

/** In the order in which they are tried where two begin at one place: the longer name first. */
const names: readonly (readonly [Owner, RegExp])[] = [
  [
    'council',
    /\b(?:mediation|tribunals?|resolutions?|disputes?|appeals?)(?:,? (?:and|&) [a-z]+)? (?:officer|lead|co-?ordinator|manager|link|desk|worker|inbox|clerk)\b|\b(?:post-?16|senior|send?|ehcp?|plans?|case|casework|caseworker|assessment|inclusion|review|education|appeals?|tribunals?|youth justice)(?: [a-z&]+){0,2}? (?:team|service|officer|co-?ordinator|manager|office|department|section|desk|inbox|worker|clerk)\b|\b(?:case|key) ?(?:worker|officer)\b|\b(?:council|authority|our contact|county hall|civic centre|town hall|shire hall|plan writer|named officer|lead officer)\b|\b(?:contact|ring|call|phone|telephone|tell|email|e-mail|write to|speak to|inform|notify|let|reach|contacting|telling|ringing|calling|emailing) (?:me|us)\b|\bmy (?:direct )?(?:line|number|email|details)\b/g,
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
    /\bipsea\b|\bofsted\b|\bombudsman\b|\bhealthwatch\b|\binterpret\w+|\btranslat\w+|\bsos ?!? ?sen\b|\bcitizens advice\b|\bnational autistic society\b|\blocal offer\b|\bcoram\b|\bdata protection\b|\bschool office\b|\bcomplaints?\b|\badmissions?\b|\btransport\b|\bhelpline for\b|\b(?:hub|helpline|hotline|reception|switchboard|clinic|drop-?in|outreach|forum|workshops?|taxis?|passenger|admin|headteacher|senco|gp|surgery|paediatrician|therapists?|psychologists?|social workers?)\b/g,
  ],
]

/** "The council has commissioned … to provide this": the contact is the provider’s. */
const onBehalf =
  /\b(?:commission|appoint|contract|engag|fund)(?:ed|s)\b|\b(?:council|authority) (?:uses|works with)\b|\bon behalf of\b|\bhas (?:arranged|chosen|asked) (?!you)/

/** The bodies that a sentence names, in its order. @param low plain words in small letters */
export function mentionsOf(low: string): readonly Mention[] {
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

/** Between mediation and a number: now it is the council that would mediate, or something else is spoken of. */
const turnsAway =
  /\b(?:with|by|from|to) (?:us|me|our(?:self|selves))\b|\breply to\b|\balso\b|\bin the meantime\b|\bmeanwhile\b/
/** A part of some body that is not the mediation service: "the early help team". */
const otherTeam =
  /\b(?!(?:the|our|their|a|this|that|your|mediation(?:'s)?|advice|advisory|friendly|small) )[a-z][a-z'-]* (?:team|unit|department|office|desk|section)\b(?! (?:at|of|from|in|\d))/

/**
 * Who the contact belongs to by the words of its own sentence: the name before it, else the name after it; null
 * where the words turn to somebody else; undefined where it names nobody.
 */
export function ownerHere(
  { low, words }: Sentence,
  mentions: readonly Mention[],
  place: number,
): Owner | null | undefined {
  const before = mentions.filter(({ to }) => to <= place)
  const last = before.at(-1)
  if (last === undefined) return mentions[0]?.owner
  if (last.owner === 'adviser') {
    // "Ring the team about mediation on …": the number is the team’s.
    const said = low.slice(Math.max(0, last.from - 24), last.from)
    const previous = before.at(-2)
    const isSubject =
      /\b(?:about|for|regarding|concerning|discuss|request|want|arrange|pursue|like|wish)(?: an?| the| your| to)? $/.test(
        said,
      )
    if (isSubject && previous?.owner === 'council') return 'council'
    const between = low.slice(last.to, place)
    if (otherTeam.test(between)) return null
    const turn = turnsAway.exec(between)
    // "Mediation with us: contact Kestrel on …": somebody is named after the turn.
    if (turn !== null && !/[a-z,:] [A-Z][a-z]/.test(words.slice(last.to + turn.index, place))) return null
  }
  return last.owner
}

/** Words of a line that only tells how to reach somebody. */
const contactWords = new Set(
  `a all also am an and any are as at available be between by call calling calls can contact contacted contacting could
  dial direct do don't e each email emailed emailing emails e-mail e-mailing ext extension fax for form free freephone
  from further get getting hello help hesitate hours if in information is it it's its landline line lines local mail me
  message mob mobile monday mondays more need no not number numbers of office on online or our out page pages phone
  phoned phoning please post questions rate reach reached ring ringing site so speak t tel telephone telephoning text
  texting that the their them then these they this those time to touch tuesday us use via visit want we web webpage
  website wednesday weekday weekdays when which who will with would write writing you your thursday friday saturday
  sunday am pm open opening lines address details
  addressed given inform know let made notification notifications notify officer send sent should tell under
  team service so any he she him her his find`.split(/\s+/),
)
/** "They are …", "You can ring them on …": the words point back. */
const pointsBack =
  /^(?:and |so |please |then )*(?:they|this (?:is|service|company|person|organisation)|the (?:service|company|person|provider|organisation|number|call|calls)|their|he|she|it(?:'s| is| can)|calls)\b|\b(?:contact|ring|call|reach|phone|telephone|e-?mail|speak to|speak with|talk to|in touch with|writ(?:e|ing) to|ringing|calling|contacting|phoning) (?:them|him|her|it|this (?:service|company)|the (?:service|company|provider|organisation))\b/
/** "The city uses Kestrel for this": whoever provides what was spoken of. */
const provides =
  /^(?!(?:your|his|her|their|he|she|you)\b|.*\b(?:school|college|nursery|academy|primary|teachers?|pupils?|students?)\b)(?:we|[a-z' ]{2,40}?) (?:uses?|works? with|commissions?|has a contract with|have a contract with|(?:has|have) (?:commissioned|appointed|engaged))\b/
/** The words turn to something else. */
const anotherSubject =
  /^(?:also\b|in the meantime|meanwhile|finally|separately|lastly|in addition|otherwise|by the way|p\.?s\b|for (?!mediat|this\b|that\b|it\b|more\b|further\b|advice\b|information\b|help\b))|\b(?:about|regarding|concerning) (?!mediat|this\b|that\b|it\b|your (?:options|rights))/

/**
 * Whether a sentence with a number goes on from the one before: it is a bare line ("Tel: …", "You can ring on …"), or
 * points back to whoever was spoken of. A sentence with a subject of its own does not.
 */
export function goesOn({ low, words }: Sentence): boolean {
  if (anotherSubject.test(low)) return false
  if (pointsBack.test(low) || provides.test(low)) return true
  let own = 0
  for (const { 0: word, index } of low.matchAll(/[a-z][a-z'-]*(?![\w.-]*[@\d])/g)) {
    if (/[@./\w-]/.test(low[index - 1] ?? ' ') || /^[./@]\w/.test(low.slice(index + word.length))) continue
    if (contactWords.has(word) || /[A-Z]/.test(words[index] ?? '')) continue
    if (++own > 1) return false
  }
  return true
}

/** Whether the line has a name of its own, which neither tells how to reach somebody nor stands in the words before. */
function hasNewName({ low, words }: Sentence, before: Sentence): boolean {
  return [...words.matchAll(/\b[A-Z][\w'-]*/g)].some(({ 0: word, index }) => {
    const small = low.slice(index, index + word.length)
    return !contactWords.has(small) && !pointsBack.test(small) && !before.words.includes(word)
  })
}

/** A line that is nothing but a name or a part of an address: "Meadow House". */
function isName({ words }: Sentence): boolean {
  return words.length <= 60 && words.split(' ').every((word) => /^(?:[A-Z\d&(]|of$|and$|the$|on$)/.test(word))
}

/** Whether the sentence only speaks on of whoever was named: "They are independent." */
function speaksOn({ low }: Sentence): boolean {
  return (
    !anotherSubject.test(low) &&
    /^(?:please |so |and )*(?:do (?:so|this|it)|you|they|this|it|he|she|the (?:call|service|adviser|conversation|number)|calls|their|these)\b/.test(
      low,
    )
  )
}

/** A body, and not only the thing that it does: "the mediation adviser", not "mediation". */
function isBody({ low }: Sentence, { from, to }: Mention): boolean {
  return /advis|mediators?\b|mediation (?:service|advi|info|provider|company|line|body|organisation|agency)/.test(
    low.slice(from, to + 14),
  )
}

/**
 * Whom the sentence or heading just before names, where the sentence of the contact goes on from it. Only lines of
 * the same address and words that speak on may stand between.
 */
export function ownerBefore(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  sentence: Sentence,
): { readonly owner: Owner | null; readonly namedIn: Sentence } {
  const nobody = { owner: null, namedIn: sentence }
  if (!goesOn(sentence)) return nobody
  for (let back = 1; back <= 6; back++) {
    const other = sentences[sentence.index - back]
    // A paragraph far above is another subject.
    if (other === undefined || other.block < sentence.block - 4) return nobody
    const last = mentions[other.index]?.at(-1)
    if (last !== undefined) {
      if (last.owner !== 'adviser') return { owner: last.owner, namedIn: other }
      if (otherTeam.test(sentence.low)) return nobody
      const isOpen = isBody(other, last) || other.isHeading || other.low.endsWith(':')
      if (!isOpen && turnsAway.test(other.low.slice(last.to))) return nobody
      if (!isOpen && !provides.test(sentence.low) && hasNewName(sentence, other)) return nobody
      return { owner: 'adviser', namedIn: other }
    }
    const isBetween = isName(other) || speaksOn(other) || (goesOn(other) && /\d{4}|@|www/.test(other.low))
    if (!isBetween) return nobody
  }
  return nobody
}
