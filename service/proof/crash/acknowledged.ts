/** What a family was told is kept. */
import type { Day } from '@way-forward/law'

export type Acknowledged =
  | { readonly what: 'account'; readonly email: string }
  | { readonly what: 'case'; readonly caseId: string }
  | { readonly what: 'event'; readonly caseId: string; readonly fact: string; readonly value: string }
  | { readonly what: 'entry'; readonly caseId: string; readonly says: string }
  | { readonly what: 'document'; readonly caseId: string; readonly name: string; readonly sha256: string }
  | { readonly what: 'invitation'; readonly caseId: string; readonly email: string }
  | { readonly what: 'choice'; readonly caseId: string; readonly days: readonly number[] }
  /** Somebody whose case has a last day that they want to be reminded of today. */
  | { readonly what: 'reminder'; readonly email: string; readonly lastDay: Day }
