/** A document of a case as its reader sees it, and the list of them. */
import type { DocumentType, PersonTx, WallKind } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export interface CaseDocument {
  readonly id: string
  readonly wall: string
  readonly wallKind: WallKind
  /** The entry that it came with, such as a letter that was sent; null: none. */
  readonly entry: string | null
  /** As whoever gave it calls it; null: it was taken out. */
  readonly name: string | null
  readonly type: DocumentType
  readonly bytes: number
  /** Of the file as it was given, in hex. */
  readonly sha256: string
  readonly scanned: 'clean' | 'not-scanned'
  readonly givenBy: Giver | null
  readonly givenAt: Date
  readonly redacted: { readonly at: Date; readonly by: Giver | null; readonly why: string } | null
  /** The reader gave it. */
  readonly isMine: boolean
}

/** Somebody by the name that the reader may see; null where they may not. */
export interface Giver {
  readonly id: string
  readonly name: string | null
}

/** Every document of a case that the reader sees, the newest first, those that were taken out among them. */
export async function listDocuments(tx: PersonTx, caseId: string): Promise<readonly CaseDocument[]> {
  const rows = await documents(tx)
    .where('d.case_id', '=', caseId)
    .orderBy('d.given_at', 'desc')
    .orderBy('d.id')
    .execute()
  return rows.map(documentOf)
}

/** One document with its words as far as they could be read; null: there is none for this reader. */
export async function findDocument(
  tx: PersonTx,
  { caseId, document }: { readonly caseId: string; readonly document: string },
): Promise<(CaseDocument & { readonly preview: string | null }) | null> {
  const row = await documents(tx)
    .select('d.preview')
    .where('d.case_id', '=', caseId)
    .where('d.id', '=', document)
    .executeTakeFirst()
  return row === undefined ? null : { ...documentOf(row), preview: row.preview }
}

function documents(tx: PersonTx) {
  return tx
    .selectFrom('cases.document as d')
    .innerJoin('cases.wall as w', 'w.id', 'd.wall_id')
    .leftJoin('people.person as giver', 'giver.id', 'd.given_by')
    .leftJoin('people.person as redactor', 'redactor.id', 'd.redacted_by')
    .select([
      'd.id',
      'd.wall_id',
      'w.kind as wall_kind',
      'd.entry_id',
      'd.name',
      'd.type',
      'd.bytes',
      'd.sha256',
      'd.scanned',
      'd.given_by',
      'd.given_at',
      'd.redacted_at',
      'd.redacted_by',
      'd.redacted_why',
      'giver.name as giver_name',
      'redactor.name as redactor_name',
      sql<boolean>`coalesce(d.given_by = people.me(), false)`.as('is_mine'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof documents>['execute']>>[number]

function documentOf(row: Row): CaseDocument {
  const { redacted_at: at, redacted_why: why } = row
  return {
    id: row.id,
    wall: row.wall_id,
    wallKind: row.wall_kind,
    entry: row.entry_id,
    name: row.name,
    type: row.type,
    bytes: row.bytes,
    sha256: row.sha256.toString('hex'),
    scanned: row.scanned,
    givenBy: giver(row.given_by, row.giver_name),
    givenAt: row.given_at,
    redacted: at === null ? null : { at, by: giver(row.redacted_by, row.redactor_name), why: why ?? '' },
    isMine: row.is_mine,
  }
}

function giver(id: string | null, name: string | null): Giver | null {
  return id === null ? null : { id, name }
}
