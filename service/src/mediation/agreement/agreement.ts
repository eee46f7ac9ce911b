/** What an agreement says: written and read back through one schema, and known by the hash of its exact words. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../cases/entries/canonical-json.ts'
import type { Outcome } from '../step-kinds.ts'
import type { IssueToMark } from './issues-of-matter.ts'
import { termKinds } from './term-kinds.ts'

/** Characters of a term, of a name, and of what else is written. */
export const longestTerm = 1000
export const longestName = 120
export const longestNote = 5000
/** Terms of one agreement. */
export const mostTerms = 60

const term = z.strictObject({
  /** The same through all versions. */
  id: z.uuid(),
  what: z.string().min(1).max(longestTerm),
  /** The side that does it; null: somebody else, who is named. */
  side: z.uuid().nullable(),
  named: z.string().min(1).max(longestName).nullable(),
  /** Which sets its time: `term-kinds.ts`. */
  kind: z.enum(termKinds),
  /** ISO day that is agreed in writing in place of the time in the Regulations (reg 42(5)); null: none. */
  by: z.iso.date().nullable(),
})
const schema = z.strictObject({
  terms: z.array(term).max(mostTerms),
  /** The issues of the matter, as they are told to the council, and whether they are agreed. */
  issues: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(100),
        says: z.string().min(1).max(2000),
        isAgreed: z.boolean(),
      }),
    )
    .max(200),
  /** What is not agreed besides; empty: nothing. */
  open: z.string().max(longestNote),
  /** What else is to stand in it; empty: nothing. */
  words: z.string().max(longestNote),
  /** ISO day of the agreement, such as that of the meeting in which it was made; null: that of the last acceptance. */
  madeOn: z.iso.date().nullable(),
})

export type AgreementTerm = z.infer<typeof term>
export type Agreement = z.infer<typeof schema>
export type IssueMark = Agreement['issues'][number]

/** An agreement in which nothing stands yet. */
export const emptyAgreement: Agreement = { terms: [], issues: [], open: '', words: '', madeOn: null }

/** A stored agreement; null: it is none that this version can show. */
export function readAgreementContent(content: unknown): Agreement | null {
  const { success, data } = schema.safeParse(content)
  return success ? data : null
}

/** The hash by which a version is accepted: of the matter, its number and every word of it. */
export function hashOfVersion(matter: string, number: number, agreement: Agreement): Buffer {
  return createHash('sha256').update(canonicalJson({ agreement, matter, number }), 'utf8').digest()
}

/**
 * The agreement with every issue of the matter in it, and no other: one that nobody marked is not agreed, and so is one whose
 * words changed since.
 */
export function withIssues(agreement: Agreement, known: readonly IssueToMark[]): Agreement {
  const isAgreed = ({ id, says }: IssueToMark) =>
    agreement.issues.some((mark) => mark.id === id && mark.says === says && mark.isAgreed)
  return {
    ...agreement,
    issues: known.map(({ id, says }) => ({ id, says, isAgreed: isAgreed({ id, says }) })),
  }
}

/** What came of it: in full only where nothing is left open. @param known the issues of the matter as they stand now */
export function outcomeOf(agreement: Agreement, known: readonly IssueToMark[]): Outcome {
  const { terms, issues, open } = agreement
  if (terms.length === 0) return 'none'
  const marks = [...issues, ...withIssues(agreement, known).issues]
  return open === '' && marks.every(({ isAgreed }) => isAgreed) ? 'full' : 'partial'
}

/** From which days the times of an agreement are counted. */
export interface AgreementDays {
  /** ISO day of the agreement. */
  readonly made: string
  /** ISO day on which the last side accepted it, where that is later; null: it is not. */
  readonly acceptedLater: string | null
}

/** @param acceptedOn ISO day of the last acceptance, or today while one is missing */
export function daysOfAgreement({ madeOn }: Pick<Agreement, 'madeOn'>, acceptedOn: string): AgreementDays {
  const made = madeOn ?? acceptedOn
  return { made, acceptedLater: acceptedOn > made ? acceptedOn : null }
}

/** The id of the concern that a term is in the family's case: nobody can choose it so that it is another's. */
export function concernOfTerm(matter: string, termId: string): string {
  const hex = createHash('sha256').update(`term ${termId} of ${matter}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
