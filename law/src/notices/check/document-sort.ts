/** What a text is: a decision, something on the way to one, or no letter of this kind. */

import type { KindSign } from './decision-kind.ts'
import { isReported } from './denial.ts'
import type { DocumentSort } from './notice-check.ts'
import type { Letter, Sentence } from './sentences.ts'

/** What a text was taken for, and the words that say so. */
export interface SortReading {
  readonly sort: DocumentSort
  readonly why: string
  readonly sentences: readonly Sentence[]
}

const aboutNeeds =
  /\behc\w*|\bspecial educational\b|\beducation,? health(?: and|,? &) (?:social )?care\b|\bsend?\b(?! (?:us|me|it|you|your|the|a|an|to|in|them|him|her|this|out|off))|\btribunal\b|\bannual review\b|\bneeds assessment\b|\bstatutory assessment\b|\bsendias/
/** Words that make a letter about "the plan" one of ours. */
const fromCouncil =
  /\b(?:council|local authority|authority|panel|review meeting|amended plan|proposed amendments|your (?:child|son|daughter))\b/
const pastDraft =
  /\bthank you for\b|\b(?:were|was|had been) proposed\b|\bfollowing (?:our|the|your) (?:[\w']+ ){0,4}(?:notice|proposals?)\b|\b(?:we|was|were|i|which|that) (?:previously |first |then |had |have )?sent\b|\bsent (?:to )?you (?:on|in|with|by)\b|\bpropos\w+ (?:[\w']+ ){0,8}(?:on|in|dated|of) (?:the )?\d|\bhaving considered\b|\bwe (?:had )?proposed\b|\bfollowing (?:your|the) (?:comments|representations|draft|consultation)|\bdraft (?:[\w']+ ){0,4}(?:dated|of|on|in) (?:the )?\d|\bnot (?:to )?(?:go ahead|proceed|make)\b|\byour (?:comments|representations|response)\b.{0,40}\b(?:on|to|about|received|considered)\b/
const draft =
  /\bdraft\b(?:[ ,]+[\w'()-]+){0,7}?[ ,]+(?:plan|ehcp)\b|\bdraft (?:of|ehcp?)\b|\b(?:plan|ehcp)\b(?:[ ,]+[\w'()-]+){0,3}? (?:in )?draft\b/
const proposes =
  /\bpropos(?:e|es|ing|al|als|ed)\b(?:[ ,]+[\w'()-]+){0,9}?[ ,]+(?:amend\w*|chang\w*|plan|ehcp|replac\w*)|\b(?:amendments?|changes)\b(?:[ ,]+[\w'()-]+){0,5}?[ ,]+propos\w+|\bamendment notice\b|\bnotice (?:of|to) (?!(?:the |an )?(?:final|amended))(?:[\w']+ ){0,3}amend\w*|\bintend(?:s|ing)? to amend|\b(?:decided|agreed|decision|going|needs?) to amend\b|\bplan (?:will be|should be|needs to be|is to be) amended\b|\bmaintain (?:[\w']+ ){0,4}(?:plan|it) with amendments\b/
const asksForComments =
  /\bcomments?\b|\brepresentations\b|\byour views\b|\blet us know what you think\b|\bpreference\b|\bname a school\b|\bwhich school\b/
const invites =
  /\b(?:please|you (?:have|can|may|are|'ve)|within|let (?:us|me)|get back|send|invit\w+|would like|opportunity|welcome|for your)\b/
const acknowledges =
  /\bthank you for (?:your|the|sending|submitting|making)(?: [\w,']+){0,4} (?:request|application|letter|email|form|referral|enquiry)\b|\b(?:have|has|we) received (?:your|a|the|his|her)(?: [\w']+){0,3} (?:request|application|referral|form|letter)\b|\backnowledg\w+|\byour request (?:was|has been) (?:received|logged|passed)\b|\bconfirm(?:ing|s)? (?:receipt|that we have received)\b|\brequest\b.{0,60}\bwas received\b/
const stillToCome =
  /\b(?:will|shall|aim to|must|has to|have to|hope to) (?:now |then |be |also |next )*(?:decide|decided|let you know|write|consider|considered|make (?:a|the|its|our) decision|tell you|inform|informed|notify|look at|contact you|be in touch|gather)\b|\bwithin (?:six|6) weeks\b|\bno later than\b|\bpanel on\b|\bnext panel\b/
const reviewParts: readonly RegExp[] = [
  /\b(?:record|report|minutes|notes?|summary)\b.{0,40}\b(?:review|meeting)\b|\b(?:review|meeting)\b.{0,30}\b(?:record|report|minutes|notes?|summary|form)\b/,
  /^(?:present|attendees|attended|in attendance|those present|people present|attendance|who (?:came|was there|attended))\b/,
  /\bapologies\b/,
  /\b(?:views|wishes|aspirations|comments) of (?:the )?(?:child|parents?|pupil|young person|family|student)|\b(?:child|parent|pupil|young person|student|family)s?'?s? views\b|\b(?:pupil|parent|child|student|parental|young person'?s?) (?:voice|view|views|comments?)\b/,
  /\bprogress (?:towards|against|made|since|on|in)\b|\boutcomes?\b.{0,30}\b(?:partly|met|achieved|not met|ongoing)\b|\boutcome \d/,
  /\brecommend(?:ed|ation|ations)\b(?!.{0,80}tribunal)/,
  /^(?:actions?|next steps|agreed actions|date of (?:next )?(?:meeting|review))\b/,
  /\bchair(?:ed)?(?: by)?\b|\bminutes taken\b|\bcompleted by\b|\bform completed\b/,
]

/** A right of appeal that comes with a decision still to be made, or that somebody was told of. */
const rightForLater =
  /\b(?:will|shall|would|'ll) (?:then |also |only )*(?:have|get|be given|be able to|be entitled to|be told|carry|come|arise)\b|\b(?:comes?|arises?|given|sent) (?:only )?(?:with|from|when|once|after|on)\b(?! (?:the issue of the|this|our|the (?:decision|plan) (?:in|with|to) this|the enclosed))|\b(?:once|when|after|until)\b[^.;]{0,60}\b(?:decision|final|decided|decides|amended)\b|\b(?:explained|discussed|asked|was told|were told|reminded|mentioned|talked)\b|\bnot with this\b|\bat that (?:point|stage|time)\b/

/**
 * What the text is. A decision wins over a draft that it only looks back on; a draft or a proposal that is sent
 * now wins over what is said of the decision to come.
 * Words of a right of appeal make a decision only where they give it now: a record of a meeting speaks of it too.
 * @param signs the words of a decision that were recognised @param appeals sentences that give a right of appeal
 */
export function sortOf(
  letter: Letter,
  signs: readonly KindSign[],
  appeals: readonly Sentence[],
): SortReading {
  const { sentences } = letter
  const appealsNow = appeals.filter(({ said }) => !rightForLater.test(said))
  const strong = signs.filter(({ weight }) => weight >= 3)
  const isAboutNeeds = sentences.some(({ low }) => aboutNeeds.test(low) && !/[{};]$/.test(low))
  if (!isAboutNeeds && (strong.length === 0 || !sentences.some(({ low }) => fromCouncil.test(low))))
    return { sort: 'not-a-letter', why: notALetter(sentences.length), sentences: [] }
  const top = sentences.slice(0, sentencesThatTell)
  const present = top.filter(({ low }) => !pastDraft.test(low) && !isReported(low))
  const drafts = present.filter(({ low }) => draft.test(low))
  const proposals = present.filter(
    ({ low }) =>
      proposes.test(low) &&
      !/\bpropos\w+ (?:\w+ ){0,4}(?:ceas|end|discontinu|stop|withdraw)/.test(low) &&
      !/\b(?:not|\w+n't)\b.{0,20}amend|\bto amend\b.{0,60}\bappeal/.test(low),
  )
  const comments = present.filter(({ low }) => asksForComments.test(low) && invites.test(low))
  const ofContents = strong.every(({ kind }) => kind === 'final-plan' || kind === 'amended-final-plan')
  const finished = strong.filter(
    ({ kind, sentence }) =>
      (kind === 'final-plan' || kind === 'amended-final-plan') && /final|amended/.test(sentence.low),
  )
  const review = reviewParts.filter((part) =>
    top.some(({ low, under }) => part.test(low) || (under !== '' && part.test(under))),
  )
  if (review.length >= 4 && strong.length < 2 && appealsNow.length === 0)
    return {
      sort: 'review-report',
      why: 'It records a review meeting: who came, what was said and what was recommended. The council’s decision comes after it.',
      sentences: shown(top.filter(({ low }) => reviewParts.some((part) => part.test(low)))),
    }
  if (drafts.length > 0 && ofContents && finished.length === 0)
    return {
      sort: 'draft-plan',
      why: 'It sends a draft of a plan for your comments. A draft cannot be appealed; the final plan can.',
      sentences: shown([...drafts, ...comments]),
    }
  const isOpen = comments.length > 0 && (ofContents || appealsNow.length === 0)
  if (proposals.length > 0 && (strong.length === 0 || isOpen))
    return {
      sort: 'proposal-to-amend',
      why: 'It proposes to change a plan. A proposal cannot be appealed; the decision that follows it can.',
      sentences: shown([...proposals, ...comments]),
    }
  if (strong.length > 0)
    return {
      sort: 'decision',
      why: 'It gives a decision of the council.',
      sentences: shown(strong.map(({ sentence }) => sentence)),
    }
  if (review.length >= 3 && appealsNow.length === 0)
    return {
      sort: 'review-report',
      why: 'It looks like the record of a review meeting. The council’s decision comes after it.',
      sentences: shown(top.filter(({ low }) => reviewParts.some((part) => part.test(low)))),
    }
  const received = present
    .concat(top.filter(({ low }) => acknowledges.test(low)))
    .filter(({ low }) => acknowledges.test(low))
  const later = top.filter(({ low }) => stillToCome.test(low))
  const givesRight = appealsNow.some(
    ({ said }) =>
      /\bappeal (?:against )?(?:this|our|the) decision|\bright of appeal\b|\bright to appeal\b/.test(said) &&
      !/\bif we\b/.test(said),
  )
  if (received.length > 0 && (later.length > 0 || !givesRight))
    return {
      sort: 'acknowledgement',
      why: 'It says that a request has come in and that a decision will follow. It decides nothing yet.',
      sentences: shown([...received, ...later]),
    }
  if (givesRight)
    return {
      sort: 'decision',
      why: 'It speaks of a right of appeal, so it seems to be a decision; which one is not plain.',
      sentences: shown(appeals),
    }
  return {
    sort: 'unclear',
    why: 'It speaks of special educational needs, and no decision could be recognised in it.',
    sentences: [],
  }
}
/** What comes after these is annexes and attachments. */
const sentencesThatTell = 80

function shown(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Set(sentences)].sort((a, b) => a.index - b.index).slice(0, 4)
}

function notALetter(sentences: number): string {
  return sentences === 0
    ? 'There are no words in it.'
    : 'Nothing in it speaks of special educational needs, a plan or the Tribunal.'
}
