/** Reading a council’s letter: what it is, what the law asks for in it, its dates, and what it says wrongly. */
import type { Day } from '../../time/day.ts'
import { contentsOf, noticeOfKind } from '../contents.ts'
import type { NoticeContent, NoticeItem, NoticeKind } from '../notice.ts'
import { contactsOf } from './contacts.ts'
import { datesIn } from './dates.ts'
import { decisionKind, kindSigns } from './decision-kind.ts'
import { sortOf } from './document-sort.ts'
import { reasons, recommendations, rightOfAppeal, timeLimits } from './items/appeal-items.ts'
import {
  adviserContact,
  authorityContact,
  certificateRequirement,
  mediationTimescales,
  rightToMediation,
  tellAuthorityIssues,
} from './items/mediation-items.ts'
import { disagreementResolution, informationAndAdvice } from './items/service-items.ts'
import type { ReadLetter, Sought } from './items/sought.ts'
import type { DateFound, ItemFinding, NoticeCheck, NoticeCheckOptions } from './notice-check.ts'
import { passageOf, readLetter } from './sentences.ts'
import { spansOf } from './time-spans.ts'
import { wrongStatements } from './wrong/wrong-statements.ts'

const searches: Readonly<Record<NoticeItem, (letter: ReadLetter) => Sought>> = {
  reasons,
  'right-of-appeal': rightOfAppeal,
  'time-limits': timeLimits,
  'right-to-mediation': rightToMediation,
  'certificate-requirement': certificateRequirement,
  'adviser-contact': adviserContact,
  'mediation-timescales': mediationTimescales,
  'tell-authority-issues': tellAuthorityIssues,
  'authority-contact': authorityContact,
  'disagreement-resolution': disagreementResolution,
  'information-and-advice': informationAndAdvice,
  recommendations,
}

/**
 * Reads a letter. The same text and options give the same answer; nothing is guessed, and nothing is kept.
 * Linear in the length of the text. Source: LAW-NOT-01, LAW-NOT-02, LAW-NOT-03, LAW-NOT-05.
 * @param text the letter, as it was pasted or read from a file; any text at all
 * @param options what the reader says of it; a kind that is chosen wins over the one that is recognised
 * @returns what the letter is, each item that the law asked for on the day of the decision, the dates and what is wrong
 */
export function checkNotice(text: string, options: NoticeCheckOptions): NoticeCheck {
  const letter = readLetter(text)
  const read: ReadLetter = { letter, contacts: contactsOf(letter), spans: spansOf(letter) }
  const signs = kindSigns(letter)
  const appeals = rightOfAppeal(read)
  const { sort, why, sentences } = sortOf(letter, signs, [...appeals.found, ...appeals.near])
  const recognised = decisionKind(letter, signs)
  const ofSort: NoticeKind | null =
    sort === 'decision' ? recognised.kind : sort === 'proposal-to-amend' ? 'proposal-to-amend' : null
  const kind = options.kind ?? ofSort
  const dates = datesIn(letter)
  const decidedOn = options.decidedOn ?? dayOfLetter(dates, options.today) ?? options.today
  const asked = askedFor(kind, sort === 'decision' || options.kind !== null, decidedOn, options.detained)
  return {
    sort,
    sortWhy: why,
    sortPassages: sentences.map((sentence) => passageOf(letter, sentence)),
    kind,
    isKindChosen: options.kind !== null,
    otherKinds: sort === 'decision' ? otherKinds(recognised, kind) : [],
    decidedOn,
    items: asked.map((content) => findingOf(content, read)),
    dates,
    wrong: wrongStatements({ ...read, kind, sort, decidedOn }),
  }
}

function otherKinds(
  { kind: recognised, others }: { readonly kind: NoticeKind | null; readonly others: readonly NoticeKind[] },
  kind: NoticeKind | null,
): readonly NoticeKind[] {
  const all = recognised === null ? others : [recognised, ...others]
  return all.filter((other) => other !== kind)
}

/** What the law asks for and what is good practice; what must not be there is told as a wrong statement. */
function askedFor(
  kind: NoticeKind | null,
  isDecision: boolean,
  decidedOn: Day,
  detained: boolean,
): readonly NoticeContent[] {
  const notice = kind === null || !isDecision ? null : noticeOfKind(kind)
  if (notice === null) return []
  return contentsOf(notice, { decidedOn, detained }).filter(({ standing }) => standing !== 'not-available')
}

function findingOf(content: NoticeContent, read: ReadLetter): ItemFinding {
  const { found, near, whyFound, whyNear, whyNot } = searches[content.item](read)
  const passages = (sentences: typeof found) => sentences.map((sentence) => passageOf(read.letter, sentence))
  if (found.length > 0) return { ...content, status: 'found', passages: passages(found), why: whyFound }
  if (near.length > 0) return { ...content, status: 'cannot-tell', passages: passages(near), why: whyNear }
  return { ...content, status: 'not-found', passages: [], why: whyNot }
}

/** The letter’s own date, else the day of the decision, where that is not still to come. */
function dayOfLetter(dates: readonly DateFound[], today: Day): Day | null {
  for (const about of ['letter', 'decision'] as const) {
    const found = dates.find((date) => date.about === about && date.on <= today)
    if (found !== undefined) return found.on
  }
  return null
}
