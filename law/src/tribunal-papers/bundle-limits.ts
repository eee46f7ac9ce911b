/** How many pages the parts of a bundle may have, and what the types in a working document mean. */
import { claimPages, evidencePages, paperPages, sharedPages } from '../rules/appeal/bundle-limits.ts'

/** A limit of Practice Direction No.1 of 2025, for final hearings after 15 July 2025. */
export interface PageLimit {
  readonly part: string
  /** A4 pages at most. */
  readonly pages: number
  /** What else is asked; null where nothing is. */
  readonly more: string | null
}

/** The parts of a bundle in an appeal, by what the appeal is about. Source: LAW-TRIB-15. */
export const bundleLimits: readonly PageLimit[] = [
  limit('The core bundle', sharedPages.core),
  limit('The plan with its papers (Section K)', sharedPages.planWithSectionK),
  limit('The working document', sharedPages.workingDocument),
  limit(
    'Evidence of each side: against a refusal to assess or to re-assess',
    evidencePages['refusal-to-assess'],
  ),
  limit('Evidence of each side: against a refusal to issue a plan', evidencePages['refusal-to-issue']),
  limit('Evidence of each side: about needs or help (Section B or F)', evidencePages['needs-and-provision']),
  limit('Evidence of each side: about the school or other setting (Section I)', evidencePages.placement),
  limit('Evidence of each side: against the end of a plan', evidencePages.cease),
  limit('Evidence of each side: on recommendations on health or social care', evidencePages.recommendation),
  limit(
    'The report of an expert',
    paperPages.expertReport,
    `With a summary of at most ${paperPages.executiveSummary} pages among them, and not older than ${paperPages.expertReportYears} years save in exceptional cases`,
  ),
  limit(
    'The statement of a witness',
    paperPages.witnessStatement,
    'A longer one needs a note that says why. Every witness who comes and has no report needs one',
  ),
]

/** The parts of a bundle in a claim of disability discrimination. Source: LAW-TRIB-15. */
export const claimBundleLimits: readonly PageLimit[] = [
  limit('The core bundle', claimPages.core),
  limit('The supplementary bundle', claimPages.supplementary),
  limit('Evidence of each side', claimPages.eachParty),
]

/** How papers must look. Source: LAW-TRIB-15. */
export const bundleFormat: readonly string[] = [
  'Letters of at least 12 points, and numbered paragraphs.',
  'A PDF file, with text that can be searched where possible.',
  'A limit is not a target: send what the judges need.',
  'Papers that break the rules can be refused. At worst the hearing is called off, a side is shut out, or it pays costs.',
]

/** What a type of letters in the working document means. */
export interface WorkingDocumentMark {
  readonly looks: 'plain' | 'underlined' | 'bold' | 'italic'
  readonly means: string
  /** What the same type means when it is struck through; null: it is not used so. */
  readonly struckThrough: string | null
}

/** The key of the working document. Source: LAW-TRIB-16. */
export const workingDocumentKey: readonly WorkingDocumentMark[] = [
  { looks: 'plain', means: 'The plan as it was', struckThrough: null },
  {
    looks: 'underlined',
    means: 'Both sides agree to add it',
    struckThrough: 'Both sides agree that it goes',
  },
  { looks: 'bold', means: 'The family wants to add it', struckThrough: 'The family wants it to go' },
  { looks: 'italic', means: 'The council wants to add it', struckThrough: 'The council wants it to go' },
]

function limit(part: string, pages: number, more: string | null = null): PageLimit {
  return { part, pages, more }
}
