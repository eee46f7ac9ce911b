/** The shape of a statement to look for that the law does not bear out. */
import type { RuleId } from '../../../provisions.ts'
import type { Day } from '../../../time/day.ts'
import type { NoticeKind } from '../../notice.ts'
import type { ReadLetter } from '../items/sought.ts'
import type { DocumentSort } from '../notice-check.ts'
import type { Sentence } from '../sentences.ts'

/** What a search for a wrong statement knows. */
export interface WrongCase extends ReadLetter {
  readonly kind: NoticeKind | null
  readonly sort: DocumentSort
  readonly decidedOn: Day
}

/** A statement that is looked for. */
export interface WrongRule {
  readonly code: string
  /** What is right, in one or two plain sentences. */
  readonly says: string
  readonly rule: RuleId
  readonly doubt: string | null
  /** The sentences that make it, in order. */
  readonly find: (seen: WrongCase) => readonly Sentence[]
}
