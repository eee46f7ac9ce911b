/** One term of a sealed agreement with what became of it, for whoever is let in behind the agreement. */
import type { PersonTx, Process, SideRole } from '../../db/data.ts'
import { readMatter } from '../read-matter.ts'
import { type KeptTerm, keptTerms } from './kept-terms.ts'
import { agreedStep } from './read-agreement.ts'
import { readSealedAgreement } from './sealed-agreement.ts'

/** A term and the matter in which it was agreed. Both are UUIDs. */
export interface TermPlace {
  readonly matter: string
  readonly term: string
}

export interface AgreedTerm {
  readonly kept: KeptTerm
  readonly process: Process
  /** ISO day of the agreement. */
  readonly agreedOn: string
  /** Of the side that does it; null: somebody who is no side. */
  readonly role: SideRole | null
}

/** @param today ISO day @returns null: there is none such in this case that the reader may see, or it was changed since it was sealed */
export async function readKeptTerm(
  tx: PersonTx,
  caseId: string,
  place: TermPlace,
  today: string,
): Promise<AgreedTerm | null> {
  const matter = await readMatter(tx, place.matter)
  const issued = matter === null ? null : (agreedStep(matter)?.about ?? null)
  if (matter === null || issued === null || matter.caseId !== caseId) return null
  const copy = await readSealedAgreement(tx, caseId, issued)
  if (copy === null || !copy.isSealed || copy.sealed === null) return null
  const kept = keptTerms(matter, copy.sealed, today).find(({ term }) => term.id === place.term)
  if (kept === undefined) return null
  const role = matter.sides.find(({ id }) => id === kept.side)?.role ?? null
  return { kept, process: matter.process, agreedOn: copy.sealed.agreedOn, role }
}
