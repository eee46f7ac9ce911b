/** Which decision a letter gives, from wording that councils use in many styles. */
import type { NoticeKind } from '../notice.ts'
import { isReported, isSupposed } from './denial.ts'
import type { Letter, Sentence } from './sentences.ts'

/** A decision that some words of the letter give. */
export interface KindSign {
  readonly kind: NoticeKind
  readonly weight: number
  readonly sentence: Sentence
}

/** "Not", and between it and what is refused up to ten words that do not name another object. */
const not =
  "\\b(?:not|cannot|n't|against|declin\\w+|refus\\w+|turn\\w* down|reject\\w*|unable to|no(?= (?:ehc |education,? |health |and |care |needs |statutory |further |new |plan|assess|re-?assess|(?:to|for|on) (?:(?:an?|the|this|your|his|her|any|do|doing|carry\\w* out|further|new) )*(?:ehc|education|assess|needs|statutory|plan|re-?assess|issu))))\\b"
const toAssess = new RegExp(
  `(?:${not}|n't)(?:[ ,]+(?!issu|plan(?! needs| assess)|ehcp|follow|after|amend|ceas|because|which|chang|maintain|re-)[\\w'&()/-]+){0,11}?[ ,]+(?:assess\\b|assessments?\\b|ehcna|assessing\\b)`,
)
const assessmentWasNot =
  /\b(?:assessment|ehcna)\b(?:[ ,]+[\w'()-]+){0,6}[ ,]+(?:is|was|has|have|be|been|being|are|were|should|will|would|can|could|does|did|do)(?: [\w-]+){0,3}? ?(?:not|n't|declined|refused|turned down|unsuccessful|rejected)\b(?! to issue)|\brequest\b(?:[ ,]+[\w'()-]+){0,12}[ ,]+(?:is|was|has|have|been)(?: [\w-]+){0,3}? ?(?:not (?:been )?(?:agreed|accepted|approved|successful|supported)|declined|refused|turned down|unsuccessful|rejected)\b|\b(?:not|\w+n't|unable to|declin\w+|refus\w+|turn\w* down|reject\w*)(?: been| be| able to)? ?(?:agree\w*|accept\w*|approv\w*|support\w*)?(?: to| with)? (?:this|your|the|his|her) (?:request|application)\b|\b(?:outcome|decision|result)\b ?[:-] ?(?:\w+ ){0,3}?(?:not (?:agreed|approved|accepted|supported)|declined|refused|rejected|unsuccessful)\b/
const toReassess = new RegExp(
  `(?:${not}|n't)(?:[ ,]+[\\w'&()/-]+){0,11}?[ ,]+(?:re-?assess\\w*|(?:further|new|another|fresh|second) (?:[\\w,]+ ){0,5}assessment)`,
)
const reassessmentWasNot =
  /\bre-?assessment\b(?:[ ,]+[\w'()-]+){0,8}[ ,]+(?:is|was|has|have|be|been|are)(?: [\w-]+){0,3}? ?(?:not|n't|declined|refused|turned down|unsuccessful|rejected)\b/
const toIssue = new RegExp(
  `(?:${not}|n't)(?:[ ,]+(?!amend|chang|ceas|assess(?!ment)|re-?assess|carry|undertak|final)[\\w'&()/-]+){0,6}?[ ,]+(?:issu\\w+|mak(?:e|ing)|made|writ\\w+|prepar\\w+|draw\\w*(?: up)?|produc\\w+|draft(?!ed plan)|provid(?:e|ing)|have|need|requir(?:e|ing)|go ahead with|put in place)(?:[ ,]+(?!chang|amend|assess|adjust|alter)[\\w'()-]+){0,6}?[ ,]+(?:ehcp|ehc plan|plan)\\b`,
)
const planIsNotNeeded =
  /\b(?:plan|ehcp)\b(?! needs)(?:[ ,]+[\w'()-]+){0,4}[ ,]+(?:is|was|are|has|have|be|will|would)(?: [\w-]+){0,2}? ?(?:not|n't|unnecessary)(?: [\w-]+){0,3}?(?: (?:necessary|needed|required|issued|agreed|made|warranted|prepared|written|be)|$)|\bno (?:ehc |education,? health and care )?plan\b(?! for)|\bnot necessary for (?:special educational |the )?provision to be made(?: for [\w' ]{2,30})? (?:in accordance with|through|under|by)|\bagreed not to (?:issue|make)/
const assessedFirst =
  /\b(?:after|following|having (?:completed|carried out)|completed|complete|secured|carried out|outcome of|result of|end of|finished|conclu\w+)(?:[ ,]+[\w']+){0,8}[ ,]+assess\w*|\bassess\w*(?:[ ,]+[\w']+){0,5} (?:is|has been|was|now) (?:now )?(?:complete|carried out|finished|done)/
const toAmend = new RegExp(
  `(?:${not}|n't)(?:[ ,]+(?!issu|assess)[\\w'&()/-]+){0,7}?[ ,]+(?:amend\\w*|chang\\w+|alter\\w*|go ahead|proceed\\w*|replac\\w+)`,
)
const staysSame =
  /\b(?:maintain(?:ed|ing)?|continu(?:e|es|ing)|keep(?:ing)?|remain(?:s|ing)?|stays?|stands?|left|leav(?:e|ing))\b(?:[ ,]+[\w'()-]+){0,9}?[ ,]+(?:unchanged|(?:in )?(?:its )?(?:current|present|existing) form|as it (?:\w+ )?(?:is|was|stands)|without (?:any )?(?:amendments?|changes?)|unamended|the same|as (?:now|written))\b|\bno (?:changes?|amendments?)\b(?:[ ,]+[\w'()-]+){0,5}[ ,]+(?:will|are|is|need|needed|required|necessary|made|to)\b/
const toCease =
  /\b(?:ceas\w+|discontinu\w+|terminat\w+|bring\w* (?:\w+ ){0,6}to an end|withdraw\w*|clos(?:e|ed|ing))\b(?:[ ,]+[\w'()-]+){0,8}?[ ,]+(?:plan|ehcp)\b|\bceas\w* to maintain|\b(?:plan|ehcp)\b(?:[ ,]+[\w'()-]+){0,6}?[ ,]+(?:ceas\w+|discontinued|terminated|brought to an end|withdrawn|(?:be|is|been) (?:ended|closed)|(?:has|is|will)(?: now)? (?:end|ended|ending)|come to an end)\b|\bno longer (?:be )?(?:maintain\w*|necessary|needs?|requires?)\b(?:[ ,]+[\w'()-]+){0,9}[ ,]+(?:plan|ehcp|maintain\w*)\b|\b(?:plan|ehcp)\b(?:[ ,]+[\w'()-]+){0,4}? no longer (?:necessary|needed|required|maintained)|\b(?:to end|ending|end) (?:your|the|his|her|their|this)(?: [\w',()-]+){0,6} (?:plan|ehcp)\b|\bcease notice\b/
const planWords = '(?:ehcp|plan)'
const finalPlan = new RegExp(
  `\\bfinal(?:ised|ized)?(?:[ ,]+[\\w'()-]+){0,7}?[ ,]+${planWords}\\b|\\b${planWords}(?:[ ,]+[\\w'()-]+){0,5}?[ ,]+(?:final|finalised|finalized)\\b|\\bfinalised? (?:your|the)\\b`,
)
const amendedPlan = new RegExp(
  `\\bamended(?:[ ,]+[\\w'()-]+){0,6}?[ ,]+(?:${planWords}|final)\\b|\\bfinal(?:ised)? amended\\b|\\b(?:has|have|now) (?:now |also |since |accordingly |therefore |duly )*(?:been )?(?:\\w+ly )?amended\\b|\\b${planWords}(?:[ ,]+[\\w'()-]+){0,4}?[ ,]+(?:has been|is now|was) amended\\b|\\bfinal version (?:[\\w']+ ){0,4}amend|\\brevised (?:[\\w,]+ ){0,4}${planWords}\\b`,
)
/** "The plan has accordingly been amended": done, whether or not the same sentence hands it over. */
const wasAmended = new RegExp(
  `\\b${planWords}(?:[ ,]+(?!if|when|once|until|unless|not|never)[\\w'()-]+){0,4}?[ ,]+(?:has|have) (?:(?!not)[\\w]+ ){0,2}?been (?:\\w+ly )?amended\\b(?!.{0,40}\\b(?:since|before|twice|times|previously|in (?:19|20)\\d\\d|last)\\b)`,
)
/** "We have now finished the new plan": where a re-assessment went before. */
const newPlan = new RegExp(
  `\\b(?:finished|completed|written|made|issued|produced|prepared|here is|enclos\\w+|attach\\w*|find)(?:[ ,]+(?!draft)[\\w'()-]+){0,5}?[ ,]+(?:new|replacement|updated|revised)(?:[ ,]+(?!draft)[\\w'()-]+){0,5}?[ ,]+${planWords}\\b(?! review)`,
)
const hands =
  /\b(?:enclos\w+|attach\w*|issu\w+|send|sending|sent|here is|find|finalised|finalized|complete[d]?|now final|is final|comes? with|copy|copies|accompan\w+|includ\w+|provided)\b/
const notYet =
  /\b(?:will|shall|(?:going|aim|hope|intend|plan|able) to) (?:then |be |now |also |have )*(?:issu\w+|send|sent|follow|finalis\w+|writ\w+|produce)|\b(?:will|shall)\b[^.;]{0,90}\b(?:issu\w+|send|sent|follow|finalis\w+|be ready)\b|\b(?:in|until|before|named in) the final\b|\bright to ask\b|\b(?:once|when|before|until|if|whether|so that|prior to)\b[^.]{0,60}\b(?:final|amended)|\bpropos\w+|\bdraft\b(?! (?:plan )?(?:that |which )?(?:we |was )?sent)/

/** Everything in the letter that gives a decision, in its order. Source: LAW-NOT-01. */
export function kindSigns({ sentences }: Letter): readonly KindSign[] {
  const signs: KindSign[] = []
  for (const sentence of sentences) {
    const { low } = sentence
    if (!/assess|ehcna|plan|ehcp|amend|chang|request|outcome|decision|panel/.test(low)) continue
    if (isReported(low) || isSupposed(low)) continue
    const kinds = kindsIn(low, sentence.isHeading)
    if (kinds.length === 0 && saysNo.test(low)) {
      const kind = askedBefore(sentences, sentence)
      if (kind !== null) signs.push({ kind, weight: 3 + emphasis(sentence), sentence })
    }
    for (const [kind, weight] of kinds) signs.push({ kind, weight: weight + emphasis(sentence), sentence })
    if (signs.length >= mostSigns) break
  }
  return signs
}
const mostSigns = 40

/** "Panel said no": to what was asked for in the words just before. */
const saysNo =
  /\b(?:panel|council|authority|la|answer|outcome|decision|result)\b(?:[ ,:-]+(?!if|whether|may|might|could|can|will)[\w']+){0,4}?[ ,:-]+(?:said no\b|a no\b|no(?= ?(?:[.,;!]|from|i'm|i am|sorry|$))|turned (?:it|this|that) down|refused (?:it|this)|(?:did not|didn't) (?:agree|approve|accept)(?= ?(?:[.,;!]|it\b|this\b|$))|(?:not|\w+n't) (?:agreed|approved|accepted|successful)\b)/
const askedToAssess =
  /\b(?:request|application|ask(?:ed|ing)?|applied|referral)\b.{0,80}\b(?:assess\w*|ehcna|re-?assess\w*)|\b(?:assessment|ehcna|re-?assessment)(?: [\w']+)? (?:request|application|referral)\b/

/** What was asked for in the three sentences before, where it was an assessment. */
function askedBefore(sentences: readonly Sentence[], { index, under }: Sentence): NoticeKind | null {
  const words = [under, ...sentences.slice(Math.max(0, index - 3), index).map(({ low }) => low)]
  const asked = words.filter((low) => askedToAssess.test(low))
  if (asked.length === 0) return null
  return asked.some((low) => /re-?assess/.test(low) || asksAnew.test(low))
    ? 'refuse-reassess'
    : 'refuse-assess'
}

/** A sentence that speaks of deciding weighs more; one about rights or services weighs less. */
function emphasis({ low, isHeading, index }: Sentence): number {
  let extra = 0
  if (
    /\b(?:decided|decision|agreed|conclud\w+|determined|panel|regret|sorry|inform you|let you know|notice)\b/.test(
      low,
    )
  )
    extra += 2
  if (isHeading || /^(?:re|subject)\b/.test(low)) extra += 1
  if (index < 14) extra += 1
  if (/\b(?:appeal|tribunal|mediat\w*|certificate|complain\w*)\b/.test(low)) extra -= 3
  return extra
}

function kindsIn(low: string, isHeading: boolean): readonly (readonly [NoticeKind, number])[] {
  const found: [NoticeKind, number][] = []
  const reassess = toReassess.test(low) || reassessmentWasNot.test(low)
  if (reassess) found.push(['refuse-reassess', 4])
  const amends = toAmend.test(low) || staysSame.test(low)
  const issue = !amends && (toIssue.test(low) || planIsNotNeeded.test(low))
  const ceases = toCease.test(low) && !/\b(?:not|\w+n't) (?:be )?(?:ceas|end|discontinu)/.test(low)
  if (ceases) found.push(['cease', 4])
  if (issue && !ceases) found.push(['refuse-issue', /not necessary for/.test(low) ? 1 : 4])
  if (
    !reassess &&
    (toAssess.test(low) ||
      (!issue && !amends && assessmentWasNot.test(low) && !/\bplan (?:is|was|has)/.test(low)))
  )
    found.push(['refuse-assess', issue ? 1 : 4])
  if (issue && assessedFirst.test(low)) found.push(['refuse-issue', 3])
  if (amends && /plan|ehcp|amend|(?:chang\w+|alter) it\b/.test(low) && !ceases)
    found.push(['after-review', 4])
  if (!issue && !amends && !notYet.test(low) && (hands.test(low) || isHeading)) {
    if (amendedPlan.test(low)) found.push(['amended-final-plan', 4])
    else if (finalPlan.test(low)) found.push(['final-plan', 4])
  }
  if (found.length === 0 && !notYet.test(low)) {
    if (wasAmended.test(low)) found.push(['amended-final-plan', 4])
    else if (newPlan.test(low) && afterReassessment.test(low)) found.push(['final-plan', 4])
  }
  return found
}

const review =
  /\bannual review\b|\breview meeting\b|\bthe review\b|\bof (?:the|your|his|her) (?:ehc )?(?:plan|review)\b|\breviewed\b|\binterim review\b|\bearly review\b/
/** The decision itself says that a review led to it: "decided after the annual review to cease". */
const afterReview =
  /\b(?:follow\w+|after|as a result of|further to|in (?:the )?light of|outcome of)\b(?: (?!without|no\b)[\w',()-]+){0,4} review\b/
const proposal =
  /\bproposed\b|\bproposals?\b|\bproposing (?:to|that)\b|\brepresentations\b|\bamendment notice\b|\bnotice of amendment/
const asksAnew =
  /^(?!.*\b(?:in future|later|again if|can (?:make|ask)|may (?:make|ask))\b).*\b(?:request\w*|asked|asking)\b.{0,60}\b(?:re-?assess\w*|(?:new|further|another|fresh|second) (?:[\w,]+ ){0,5}assessment)/
const attendsNothing =
  /\b(?:not|\w+n't) (?:currently |presently )?(?:attend\w*|going to|at|in|on (?:the )?roll|enrolled|registered at)\b|\belective(?:ly)? home|\bhome[- ]educat\w+|\beducat\w+ (?:at home|otherwise)|\beotas\b|\botherwise than (?:at|in) (?:a )?school\b|\bout of (?:school|education)\b|\bwithout (?:a )?(?:school|placement)\b|\bno (?:school|college|setting) (?:place|placement)\b/
const outsideReview =
  /\bwithout (?:(?:waiting|having to wait) for |holding |having )?(?:an?|any|the|your|his|her)(?: \w+){0,2} review\b|\breg(?:ulation)?s?\.? ?28\b|\bnot due (?:for|to be) (?:an? )?(?:\w+ )?review|\b(?:outside|other than|otherwise than)(?: of| after| at| following| as part of| through)*(?: an?| the| any| your)*(?: [a-z]+)? review\b|\bnot (?:as part of|following|after|as a result of|as the result of|at|in|prompted by|linked to)(?: an?| the| any| your)*(?: \w+)? review\b|\bbetween (?:annual )?reviews\b|\bno review (?:was|has been|meeting)\b|\b(?:ahead|in advance) of (?:the|your|any) (?:\w+ )?review\b/
const afterReassessment =
  /\b(?:after|following|as a result of|completed?|outcome of|result of|end of|carried out|conclu\w+|having|finished)(?: [\w',]+){0,5} re-?assess\w*|\bre-?assess\w*(?: [\w',-]+){0,7}? (?:is|has been|was|have|now|complete|outcome|took)\b|\bre-?assess\w* (?:of|-|:|outcome)/

/** The decision with the most weight, told apart from its neighbours by the rest of the letter, and the others. */
export function decisionKind(
  letter: Letter,
  signs: readonly KindSign[],
): {
  readonly kind: NoticeKind | null
  readonly others: readonly NoticeKind[]
  readonly signs: readonly KindSign[]
} {
  const weights = new Map<NoticeKind, number>()
  for (const { kind, weight } of signs) {
    const known = weights.get(kind)
    weights.set(kind, known === undefined ? weight : Math.max(known, weight) + 1)
  }
  const ranked = [...weights].filter(([, weight]) => weight >= 3).sort((a, b) => b[1] - a[1])
  const first = ranked[0]
  if (first === undefined) return { kind: null, others: [], signs: [] }
  const whole = letter.sentences.slice(0, sentencesThatTell).map(({ low }) => low)
  const ofKind = signs.filter((sign) => sign.kind === first[0])
  const kind = toldApart(first[0], whole, ofKind)
  const others = new Set<NoticeKind>()
  for (const [other, weight] of ranked.slice(1))
    if (weight >= first[1] - 2) others.add(toldApart(other, whole, []))
  if (first[0] === 'cease') others.add('cease')
  for (const twin of twinsOf(kind, whole)) others.add(twin)
  others.delete(kind)
  return { kind, others: [...others], signs: ofKind }
}
/** What comes after these is annexes and attachments. */
const sentencesThatTell = 60

function toldApart(kind: NoticeKind, whole: readonly string[], signs: readonly KindSign[]): NoticeKind {
  const has = (pattern: RegExp) =>
    whole.some((low) => pattern.test(low) && !/\bif (?:you|we)\b.{0,80}re-?assess/.test(low))
  if (kind === 'refuse-assess' && has(asksAnew)) return 'refuse-reassess'
  if (kind === 'after-review') {
    if (has(proposal)) return 'refuse-amend'
    return has(attendsNothing) ? 'after-review-not-attending' : 'after-review'
  }
  if (kind === 'amended-final-plan' || kind === 'final-plan') {
    if (has(afterReassessment)) return 'after-reassessment'
    if (has(outsideReview)) return 'amendment-outside-review'
    return kind === 'final-plan' && has(/\bamend(?:ed|ments)\b/) && has(/\breview\b/)
      ? 'amended-final-plan'
      : kind
  }
  const endsByReview =
    signs.some(({ sentence }) => afterReview.test(sentence.low)) ||
    has(/\breg(?:ulation)?s?\.? ?2[01] ?\(1[01]\)/)
  if (kind === 'cease' && endsByReview)
    return has(attendsNothing) ? 'after-review-not-attending' : 'after-review'
  return kind
}

/** Kinds that the same words could mean. */
function twinsOf(kind: NoticeKind, whole: readonly string[]): readonly NoticeKind[] {
  const hasReview = whole.some((low) => review.test(low))
  switch (kind) {
    case 'after-review':
      return hasReview ? ['after-review-not-attending'] : ['refuse-amend', 'after-review-not-attending']
    case 'after-review-not-attending':
      return ['after-review']
    case 'refuse-amend':
      return ['after-review']
    case 'cease':
      return hasReview ? ['after-review'] : []
    case 'amended-final-plan':
      return ['amendment-outside-review']
    case 'amendment-outside-review':
      return ['amended-final-plan']
    default:
      return []
  }
}
