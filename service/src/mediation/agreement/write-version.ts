/** Writes the next version of an agreement, on the one that its writer had before them. */
import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../../cases/entries/canonical-json.ts'
import { noteAct } from '../../cases/note-act.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Matter } from '../matter.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { type Agreement, emptyAgreement, hashOfVersion, withIssues } from './agreement.ts'
import { issuesOfMatter } from './issues-of-matter.ts'
import { type Merged, mergeVersions } from './merge-versions.ts'
import { type AgreementVersion, mayWriteAgreement, readVersions } from './read-agreement.ts'

export interface NewVersion {
  /** The number of the version that it was written on; 0: there was none. */
  readonly base: number
  readonly agreement: Agreement
}

export type Written =
  | { readonly written: number }
  /** Nothing in it differs from what stands. */
  | { readonly unchanged: number }
  /** Others wrote in between: what it comes to with their changes, and what both changed. Nothing was written. */
  | { readonly between: AgreementVersion; readonly merged: Merged }
  /** Everybody has accepted it, or this person may not write in it, or there is no such version. */
  | 'refused'

/** Writes a version, with every issue of the matter in it. A new one voids every acceptance of those before it. */
export async function writeVersion(
  tx: PersonTx,
  matter: Matter,
  { base, agreement: given }: NewVersion,
): Promise<Written> {
  const known = issuesOfMatter(matter)
  const agreement = withIssues(given, known)
  const wall = wallOfMatter(matter, { use: 'agreement' })
  if (wall === null || !mayWriteAgreement(matter)) return 'refused'
  await holdAgreement(tx, matter.id)
  const sealed = await tx
    .selectFrom('mediation.step')
    .select('id')
    .where('matter_id', '=', matter.id)
    .where('kind', '=', 'agreed')
    .executeTakeFirst()
  if (sealed !== undefined) return 'refused'
  const versions = await readVersions(tx, matter.id)
  const last = versions.at(-1) ?? null
  const written = versions.find(({ number }) => number === base)
  if (base !== 0 && written === undefined) return 'refused'
  if (last !== null && last.number !== base) {
    const merged = mergeVersions(written?.agreement ?? emptyAgreement, last.agreement, agreement)
    return { between: last, merged }
  }
  const content = canonicalJson(agreement)
  const before = last === null ? withIssues(emptyAgreement, known) : last.agreement
  if (content === canonicalJson(before)) return { unchanged: base }
  const [id, number] = [randomUUID(), base + 1]
  await tx
    .insertInto('mediation.agreement_version')
    .values({
      id,
      matter_id: matter.id,
      case_id: matter.caseId,
      wall_id: wall,
      number,
      base: base === 0 ? null : base,
      content,
      sha256: hashOfVersion(matter.id, number, agreement),
      side_id: matter.voice.as === 'side' ? matter.voice.side.id : null,
      made_by: sql<string>`people.me()`,
    })
    .execute()
  await noteAct(tx, {
    caseId: matter.caseId,
    wall,
    act: 'recorded-step',
    about: { what: 'agreement', id },
  })
  await tx.insertInto('mediation.changed').values({ matter_id: matter.id }).execute()
  return { written: number }
}

/** From here until the end of the transaction nobody else changes this agreement. */
export async function holdAgreement(tx: PersonTx, matterId: string): Promise<void> {
  await sql`select mediation.hold_agreement(${matterId}::uuid)`.execute(tx)
}
