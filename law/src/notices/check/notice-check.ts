/** The shapes of a reading of a council's letter: what it is, what the law asks for in it, what it says wrongly. */
import type { RuleId } from '../../provisions.ts'
import type { Day } from '../../time/day.ts'
import type { NoticeContent, NoticeKind } from '../notice.ts'

/** Words of the text as they stand there. */
export interface Passage {
  readonly text: string
  /** Place in the text that was given: the first character, and the one after the last. */
  readonly start: number
  readonly end: number
}

/** What a letter is, besides a decision. */
export const documentSorts = [
  'decision',
  'draft-plan',
  'proposal-to-amend',
  'acknowledgement',
  'review-report',
  'not-a-letter',
  'unclear',
] as const
export type DocumentSort = (typeof documentSorts)[number]

/** Whether an item that the law asks for is there. */
export interface ItemFinding extends NoticeContent {
  /** `cannot-tell`: words come near it, and do not say it. */
  readonly status: 'found' | 'not-found' | 'cannot-tell'
  /** The sentences it was found in, or that come near. */
  readonly passages: readonly Passage[]
  /** What was found or missed, in one plain sentence. */
  readonly why: string
}

/** A date in the letter. */
export interface DateFound {
  readonly on: Day
  readonly passage: Passage
  /** What the date is, where the words beside it say so. */
  readonly about:
    | 'letter'
    | 'sent'
    | 'decision'
    | 'appeal-by'
    | 'contact-by'
    | 'meeting'
    | 'request'
    | 'birth'
    | null
}

/** Something that the letter says and the law does not. */
export interface WrongStatement {
  readonly code: string
  readonly passage: Passage
  /** What is right, in one or two plain sentences. */
  readonly says: string
  readonly rule: RuleId
  /** A doubt: in some cases it may be right. */
  readonly doubt: string | null
}

/** The reading of a letter. */
export interface NoticeCheck {
  readonly sort: DocumentSort
  /** Why it was taken for that, with the words that say so. */
  readonly sortWhy: string
  readonly sortPassages: readonly Passage[]
  /** The decision, chosen or recognised; null: not recognised, so that it must be chosen. */
  readonly kind: NoticeKind | null
  readonly isKindChosen: boolean
  /** Other kinds that the words could also mean. */
  readonly otherKinds: readonly NoticeKind[]
  /** The day that was used to say what the law asked for then. */
  readonly decidedOn: Day
  /** In the order of the law; empty where the kind is not known or the text is no decision. */
  readonly items: readonly ItemFinding[]
  readonly dates: readonly DateFound[]
  readonly wrong: readonly WrongStatement[]
}

/** What the reader says of the letter; each null: read it from the text. */
export interface NoticeCheckOptions {
  readonly kind: NoticeKind | null
  /** The day of the decision. */
  readonly decidedOn: Day | null
  readonly detained: boolean
  /** Used as the day of the decision where neither the reader nor the text gives one. */
  readonly today: Day
}
