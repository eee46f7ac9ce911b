/** Numbers, addresses and pages in a letter, and whose they are. */
import { type Mention, mentionsOf, type Owner, ownerBefore, ownerHere } from './contact-owners.ts'
import type { Letter, Sentence } from './sentences.ts'

/** A way to reach somebody. */
export interface Contact {
  readonly owner: Owner | null
  readonly sentence: Sentence
  /** The sentence that names the owner, where it is another one. */
  readonly namedIn: Sentence
}

const phone = /(?<![\d/.-])(?:\+44 ?(?:\(0\) ?)?|\(?0)\d(?:[ ()-]{0,2}\d){8,9}(?!\d)/g
const page =
  /\b(?:https?:\/\/|www\.)[\w./-]{3,120}|\b[a-z\d-]{2,40}(?:\.[a-z\d-]{2,40}){0,3}\.(?:org|com|gov|net|info|co|ac|nhs|sch)(?:\.uk)?\b/g
const postcode = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/g
/** An address without a postcode, in words as written: a box, a unit, or a house and its street. */
const address =
  /\bP\.?O\.? Box \d{1,6}\b|\b(?:Unit|Suite|Flat) \d{1,4}[A-Za-z]?, (?=[A-Z])|\b\d{1,4}[A-Za-z]?,? (?:[A-Z][\w'-]+ ){1,3}(?:Street|Road|Lane|Avenue|Square|Wharf|Court|Way|Row|Close|Terrace|Place|Yard|Parade|Gardens|Drive|Hill)\b/g
/** Where people meet is no way to reach anybody. */
const meetingPlace = /\b(?:held|takes? place|taking place|meet(?:ings?)? (?:at|in|is|will|was)|come to)\b/

/** Every contact in the letter, in order. Linear in its length. */
export function contactsOf({ sentences }: Letter): readonly Contact[] {
  const found: Contact[] = []
  const mentions = sentences.map(({ low }) => mentionsOf(low))
  for (const sentence of sentences) {
    const places = placesOf(sentence)
    if (places.length === 0) continue
    const here = mentions[sentence.index] as readonly Mention[]
    for (const place of places) {
      const near = ownerHere(sentence, here, place)
      if (near !== undefined) found.push({ owner: near, sentence, namedIn: sentence })
      else found.push({ sentence, ...ownerBefore(sentences, mentions, sentence) })
    }
  }
  return found
}

function placesOf({ low, words }: Sentence): readonly number[] {
  const found: number[] = []
  for (const match of low.matchAll(phone)) found.push(match.index)
  if (!meetingPlace.test(low)) {
    for (const match of low.matchAll(postcode)) found.push(match.index)
    for (const match of words.matchAll(address)) found.push(match.index)
  }
  if (low.includes('.'))
    for (const match of low.matchAll(page)) if (low[match.index - 1] !== '@') found.push(match.index)
  for (let at = low.indexOf('@'); at !== -1; at = low.indexOf('@', at + 1))
    if (/[\w.+-]$/.test(low.slice(Math.max(0, at - 1), at)) && /^@[\w-]+\.\w/.test(low.slice(at, at + 80)))
      found.push(at)
  return found
}
