/** A term as the facts of the law's concern for agreements. Pure. */
import type { Process, SideRole } from '../../db/data.ts'
import type { AgreementDays, AgreementTerm } from './agreement.ts'
import { isOrdered } from './term-kinds.ts'
import { isWithHelp } from './term-time.ts'

/** Names of facts with their values, as events keep them; of a term that has a concern (`hasConcern`). */
export function factsOfTerm(
  term: Pick<AgreementTerm, 'kind' | 'side' | 'by'>,
  all: readonly Pick<AgreementTerm, 'kind' | 'side' | 'by'>[],
  { process, made, acceptedLater }: AgreementDays & { readonly process: Process },
): readonly (readonly [fact: string, value: string])[] {
  const { kind, by } = term
  // Where the help is changed beside the school, the law reads the two together: the later reading hangs on both.
  const withHelp = isWithHelp(term, all) && by === null
  const help = all.some((other) => other.kind === 'amend-provision') ? 'amend-provision' : 'continue-amended'
  const agreed = isOrdered(kind) ? (withHelp ? `${kind},${help}` : kind) : 'other'
  return [
    ['agreedIn', process],
    // The case has one day for it: the later, as nobody is called late on the earlier reading (LAW-TIME-21).
    ['agreedOn', acceptedLater ?? made],
    ['agreedTerms', agreed],
    ...(by === null ? [] : [['agreedFor', by] as const]),
  ]
}

/**
 * Whether the family's case follows a term as a concern of its own: what a council or a health commissioner owes the family.
 * That the commissioner tells the council of the agreement is owed to the council, and has its clock in the matter alone.
 * Source: LAW-MED-34.
 */
export function hasConcern({ kind }: Pick<AgreementTerm, 'kind'>, role: SideRole | undefined): boolean {
  return kind !== 'tell-council' && (role === 'authority' || role === 'commissioner')
}
