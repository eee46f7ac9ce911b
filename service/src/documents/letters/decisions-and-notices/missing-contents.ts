/** What is missing from a notice, told apart: what the law requires of it, and what is good practice. */
import { contentsOfNotice, type Day, type NoticeItem, type NoticeKind, noticeOfKind } from '@way-forward/law'
import type { Line } from '../letter.ts'
import { line } from '../prose.ts'
import { itemInWords, partOfRegulation32 } from './notice-words.ts'

/** The missing items as points of a list. */
export interface MissingContents {
  /** Each with the provision that asks for it. */
  readonly statutory: readonly Line[]
  readonly goodPractice: readonly Line[]
}

/** Required in some decisions and not in others, so that without the kind nothing is said of them. */
const notInEvery: readonly NoticeItem[] = ['reasons', 'recommendations']

/**
 * Sorts what is missing. What the notice must not offer is left out. Source: LAW-NOT-01, LAW-NOT-02, LAW-NOT-05.
 * @param kind null where it is not known: then only what every decision must contain counts as required
 * @param datedOn the day of the notice, or where it is not known the day of the letter
 */
export function missingContents(
  kind: NoticeKind | null,
  missing: readonly NoticeItem[],
  datedOn: Day,
): MissingContents {
  const notice = noticeOfKind(kind ?? 'final-plan')
  const isProposal = kind === 'proposal-to-amend'
  const statutory: Line[] = []
  const goodPractice: Line[] = []
  if (notice === null) return { statutory, goodPractice }
  for (const { item, standing, provision } of contentsOfNotice(notice, {
    decidedOn: datedOn,
    detained: false,
  })) {
    if (!missing.includes(item) || standing === 'not-available') continue
    if (standing === 'good-practice' || (kind === null && notInEvery.includes(item)))
      goodPractice.push(
        line`${isProposal && item === 'reasons' ? 'the reasons for the proposed changes' : itemInWords[item]};`,
      )
    else statutory.push(line`${itemInWords[item]} (${asked(item, kind, provision)});`)
  }
  return { statutory: ended(statutory), goodPractice: ended(goodPractice) }
}

/** `regulation 32(c)`, `section 36(5) of the Act`, `regulation 5(3)`. */
function asked(item: NoticeItem, kind: NoticeKind | null, provision: string): string {
  const part = partOfRegulation32[item]
  if (part !== undefined) return `regulation ${part}`
  if (kind === null) return 'the regulation for that kind of decision'
  // The regulation that asks for reasons is known only from what others write of it.
  const isSecondHand = item === 'reasons' && provision.startsWith('reg')
  return isSecondHand ? `as I understand it, ${inFull(provision)}` : inFull(provision)
}

/** A provision as the law's tables write it, in full words: `reg 5(3)` is `regulation 5(3)`. */
export function inFull(provision: string): string {
  return provision
    .replace(/\bregs? /g, 'regulation ')
    .replace(/\bs\.(\S+)/g, 'section $1 of the Children and Families Act 2014')
}

/** The last point of a list ends it. */
function ended(points: readonly Line[]): readonly Line[] {
  return points.map((point, index) => {
    const end = index === points.length - 1 ? '.' : ';'
    return point.map((piece, at) =>
      at === point.length - 1 && typeof piece === 'string' ? piece.replace(/;$/, end) : piece,
    )
  })
}
