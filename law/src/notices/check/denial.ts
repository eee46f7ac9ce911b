/** Whether words are denied, supposed or only reported: then they do not say what they seem to. */

const noWord =
  /\b(?:no|not|never|cannot|neither|nor|nobody|none|unable|without|cant|dont|wont|doesnt|didnt|isnt|arent|hasnt|havent)\b|n't\b/
/** "If you do not agree you have …": the condition before the main clause. */
const condition =
  /^.*\b(?:if|where|when|should|unless|although)\b.*(?=\byou (?:also |still )?(?:(?:have|can|could|may|might|are|will|would|must|should|need)\b|$))/
/** A denial reaches this many words. */
const reach = 7
const clauseEnd = /[,;:.()|]| but | although | however | though /g

/** The part of a sentence before a place that belongs to the same clause. */
export function clauseBefore(said: string, at: number): string {
  const before = said.slice(Math.max(0, at - 120), at)
  let start = 0
  for (const mark of before.matchAll(clauseEnd)) start = mark.index + mark[0].length
  return before.slice(start)
}

/** The part of a sentence from a place to the end of its clause. */
export function clauseAfter(said: string, at: number): string {
  const after = said.slice(at, at + 160)
  const end = after.search(/[,;:.()|]| but | although | however | though /)
  return end === -1 ? after : after.slice(0, end)
}

/** Whether the clause denies what stands at a place: "there is no …", "you do not have to …". */
export function isDenied(said: string, at: number): boolean {
  const clause = clauseBefore(said, at)
    .replace(condition, '')
    .replace(/\bnot (?:only|just|later)\b|\bno later\b/g, ' ')
  return noWord.test(
    clause
      .split(' ')
      .slice(-reach - 1)
      .join(' '),
  )
}

/** Whether a sentence tells what some people say or once said, and not what is so. */
export function isReported(said: string): boolean {
  return /\b(?:it is (?:not true|untrue|wrong|a myth|sometimes said)|(?:is|are) (?:not true|untrue|a myth|wrong to)|you may (?:have )?(?:heard|been told|read)|(?:some|many) (?:people|families|parents)(?: \w+){0,3} (?:think|believe|say|told|worry)|contrary to|wrongly|mistaken(?:ly)?|incorrect(?:ly)?|no longer the case|used to (?:say|be))\b/.test(
    said,
  )
}

/** Whether a place stands between quotation marks: somebody else’s words. */
export function isQuoted(words: string, at: number): boolean {
  let quotes = 0
  for (let place = words.indexOf('"'); place !== -1 && place < at; place = words.indexOf('"', place + 1))
    quotes++
  return quotes % 2 === 1 && words.indexOf('"', at) !== -1
}

const toCome =
  /\bif (?:we|the (?:council|authority|local authority|la|panel)|it is)\b|\b(?:should|were) (?:we|the (?:council|authority|local authority))\b|\bwhether (?:or not )?(?:we|to|the|it|an?)\b|\b(?:will|can|shall) (?:then |now |need to |next )?(?:decide|consider|make a decision|let you know|tell you|inform you|notify you)\b|\b(?:will|shall)\b[^.;]{0,120}\b(?:tell|inform|notify) you\b|\bto (?:decide|consider)\b|\bmay decide\b|\bin the event\b|\b(?:might|would) (?:decide|be|have)\b|(?:\b(?:will|shall)|'ll) (?:then |now |next )?(?:write|be in touch|get back|come back)(?: to you)? (?:to (?:say|confirm)|with (?:our|the|a) (?:decision|outcome))\b/
/** "We will either send the amended plan or say that we are not amending it": both outcomes are open. */
const eitherWay = /(?:\b(?:will|shall|must|can|may|going to)|'ll)\b[^.;]{0,40}\beither\b[^;]{0,160}\bor\b/
/** What is only thought of or put forward. */
const thoughtOf =
  /\b(?:considering|thinking (?:of|about)|minded to|consulting (?:you )?(?:on|about)|proposals? to|propos(?:e|es|ing) (?:to|that))\b(?=.{0,60}\b(?:ceas|end|stop|amend|chang|withdraw)\w*)/
const acted =
  /\b(?:decided|determined|concluded|resolved|agreed) (?!to (?:propose|consult|consider))|\bdecision (?:is|was) (?:to|not to|that)\b|\b(?:will|shall) not\b|\bwon't\b/

/** Whether a sentence speaks of a decision that is still to come, may never come, or may come out either way. */
export function isSupposed(said: string): boolean {
  return toCome.test(said) || eitherWay.test(said) || (thoughtOf.test(said) && !acted.test(said))
}

/**
 * Whether a sentence only says that something can be read elsewhere: in a leaflet, an annex, on a page. What
 * stands there is not in this letter.
 */
export function isPointer(said: string): boolean {
  const match =
    /\b(?:leaflets?|booklets?|fact ?sheets?|information sheets?|guidance notes?|annex|appendix|enclosures?|enclosed (?:notes?|information|documents?|sheets?|guide)|attached (?:notes?|information|documents?|sheets?|guide))\b/.exec(
      said,
    )
  if (match === null || said.includes(' | ')) return false
  return !/\byou (?:also |still )?(?:have|can|may|are entitled|must|will need|need)\b|\bthere (?:is|are)\b/.test(
    said.slice(0, match.index),
  )
}
