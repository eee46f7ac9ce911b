/** Brings a file or a feed into the directory: first what would change, then the same for real. */
import type { OperatorTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { allAreas } from './areas.ts'
import { organisationId } from './entry-id.ts'
import type { EntryDetails, EntryDraft, EntryRecord, ImportFault, Reading } from './entry-record.ts'
import { removeEntries, removeIdleOrganisations, saveEntries } from './save-entries.ts'
import { idsWithin, storedEntries } from './stored-entries.ts'

export interface ImportOptions {
  /** The name of the file or the address of the feed, for the book of imports. */
  readonly origin: string
  /** ISO day that counts as "read on" where the file says none. */
  readonly today: string
  /** Removes entries that the file does not have, in the areas that it names. */
  readonly removeMissing: boolean
  /** Looks and changes nothing. */
  readonly isDryRun: boolean
  /** Told how far it is. */
  readonly progress?: (done: number, of: number) => void
}

/** One field that an import changes. */
export interface FieldChange {
  readonly field: keyof EntryRecord
  readonly from: string
  readonly to: string
}

/** What an import changed, or in a dry run would change. */
export interface ImportResult {
  readonly added: readonly EntryRecord[]
  readonly changed: readonly { readonly entry: EntryRecord; readonly changes: readonly FieldChange[] }[]
  readonly removed: readonly EntryRecord[]
  readonly unchanged: number
}

/** Nothing was changed, because the file has faults. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
  readonly faults: readonly ImportFault[]

  constructor(faults: readonly ImportFault[]) {
    super(`${faults.length === 1 ? 'One fault' : `${faults.length} faults`} in the file; nothing was changed`)
    this.faults = faults
  }
}

/** Any number; imports wait for each other by it. */
const oneAtATime = 7_320_121

/**
 * Imports what was read, or says what it would change. All of it happens in the transaction of `tx`, so that
 * a failure leaves nothing half-written. The same file a second time changes nothing.
 * @throws ImportRefused where the file has faults
 */
export async function importEntries(
  tx: OperatorTx,
  reading: Reading,
  options: ImportOptions,
): Promise<ImportResult> {
  if (reading.faults.length > 0) throw new ImportRefused(reading.faults)
  await sql`select pg_advisory_xact_lock(${oneAtATime})`.execute(tx)
  const result = await compare(tx, reading.drafts, options)
  if (options.isDryRun) return result
  const { added, changed, removed, unchanged } = result
  if (added.length + changed.length + removed.length === 0) return result
  const saved = [...added, ...changed.map(({ entry }) => entry)]
  await removeEntries(
    tx,
    removed.map(({ id }) => id),
  )
  await saveEntries(tx, saved, await allAreas(tx), (done) => options.progress?.(done, saved.length))
  await removeIdleOrganisations(tx)
  await tx
    .insertInto('directory.import_run')
    .values({
      origin: options.origin.slice(0, 1000),
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unchanged,
    })
    .execute()
  return result
}

async function compare(
  tx: OperatorTx,
  drafts: readonly EntryDraft[],
  { today, removeMissing }: ImportOptions,
): Promise<ImportResult> {
  const stored = await storedEntries(
    tx,
    drafts.map(({ id }) => id),
  )
  const added: EntryRecord[] = []
  const changed: { entry: EntryRecord; changes: readonly FieldChange[] }[] = []
  for (const draft of drafts) {
    const was = stored.get(draft.id)
    if (was === undefined) {
      added.push(recordOf(draft, { ...nothingSaid, readOn: today }))
      continue
    }
    const entry = mergedWith(was, draft, today)
    const changes = changesBetween(was, entry)
    if (changes.length > 0) changed.push({ entry, changes })
  }
  const removed = removeMissing ? await missing(tx, drafts) : []
  return { added, changed, removed, unchanged: drafts.length - added.length - changed.length }
}

/** What a new entry has where its file says nothing. */
const nothingSaid: Omit<EntryDetails, 'readOn'> = {
  phones: [],
  email: null,
  website: null,
  postalAddress: [],
  hours: null,
  sourceAddress: null,
  sourceDate: null,
  isOwnPage: false,
  notes: null,
}

function recordOf(draft: EntryDraft, rest: EntryDetails): EntryRecord {
  const { id, role, name, organisation, areas, said } = draft
  // `rest` may be a whole entry: what the draft is comes last.
  return { ...rest, ...said, id, role, name, organisation, areas }
}

/** The stored entry with what the draft says. Where that changes it and says no day, it was read today. */
function mergedWith(was: EntryRecord, draft: EntryDraft, today: string): EntryRecord {
  const isSameOrganisation = organisationId(was.organisation) === organisationId(draft.organisation)
  const merged = {
    ...recordOf(draft, was),
    ...(isSameOrganisation ? { organisation: was.organisation } : {}),
  }
  const isUnsaid = draft.said.readOn === undefined
  return isUnsaid && changesBetween(was, merged).length > 0 ? { ...merged, readOn: today } : merged
}

/** Entries that the file does not have, of the areas that it names; all of England counts as one. */
async function missing(tx: OperatorTx, drafts: readonly EntryDraft[]): Promise<readonly EntryRecord[]> {
  const codes = [...new Set(drafts.flatMap(({ areas }) => areas))]
  const hasNational = drafts.some(({ areas }) => areas.length === 0)
  const kept = new Set(drafts.map(({ id }) => id))
  const ids = (await idsWithin(tx, codes, hasNational)).filter((id) => !kept.has(id))
  return [...(await storedEntries(tx, ids)).values()]
}

const fields = [
  'role',
  'name',
  'organisation',
  'areas',
  'phones',
  'email',
  'website',
  'postalAddress',
  'hours',
  'sourceAddress',
  'sourceDate',
  'isOwnPage',
  'readOn',
  'notes',
] as const satisfies readonly (keyof EntryRecord)[]

function changesBetween(was: EntryRecord, is: EntryRecord): readonly FieldChange[] {
  return fields.flatMap((field) => {
    const [from, to] = [textOf(was[field]), textOf(is[field])]
    return from === to ? [] : [{ field, from, to }]
  })
}

function textOf(value: EntryRecord[keyof EntryRecord]): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'own page' : 'other page'
  if (typeof value === 'string') return value
  return value
    .map((each) =>
      typeof each === 'string' ? each : each.when === null ? each.number : `${each.number} (${each.when})`,
    )
    .join('; ')
}
