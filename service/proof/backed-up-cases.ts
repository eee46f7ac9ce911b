/** Cases in a database that is backed up and restored: made, looked at again, and erased in between. */
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { day, publishedCalendar, situations } from '@way-forward/law'
import { addDocument } from '../src/cases/documents/add-document.ts'
import type { Documents } from '../src/cases/documents/documents.ts'
import { wholeOf } from '../src/cases/documents/documents-of-test.ts'
import { openDocument } from '../src/cases/documents/open-document.ts'
import { addEntry } from '../src/cases/entries/add-entry.ts'
import { askErasure } from '../src/cases/erase/ask-erasure.ts'
import { listRedactions } from '../src/cases/erase/list-redactions.ts'
import { eraseWhatWaits } from '../src/cases/erase/sweep.ts'
import { openCase } from '../src/cases/open-case.ts'
import { positionOf } from '../src/cases/position-of-case.ts'
import { readCase } from '../src/cases/read-case.ts'
import { wallOfKind } from '../src/cases/wall-of-kind.ts'
import { erasureListIn } from '../src/db/erasure-list.ts'
import type { Database } from '../src/db/open.ts'
import { filesFolderOf, keysFolderOf } from '../src/db/places.ts'
import { sql } from '../src/db/sql.ts'
import { openKeys } from '../src/keys.ts'
import { type Kept, storeOf } from '../src/operate/backup.ts'
import { visitOf } from '../src/web/kit/visit-of.ts'
import { readPlan } from '../src/web/pages/plan/plan/read-plan.ts'

const on = day('2026-11-21')
/** How much may be kept. */
export const limits = { file: 2_000_000, count: 50, total: 50_000_000 }

/** What was made in a database, to look for in another. */
export interface Made {
  readonly caseId: string
  readonly person: string
  readonly entry: string
  /** Null: it has none, as reading one takes a while. */
  readonly document: string | null
  readonly storedAs: string
}

/** What accounts need; they are there. */
export function accountsOf({ accounts }: Database) {
  assert.ok(accounts)
  return accounts
}

function documentsOf(kept: Kept): Documents {
  const keys = openKeys(keysFolderOf(kept) ?? '')
  return { store: storeOf(kept), scanner: null, keys, limits, report: assert.fail }
}

/** A case from each situation of the guide, with an entry, and a document in the first and the last of them. */
export async function makeCases(opened: Database, kept: Kept): Promise<readonly Made[]> {
  const made: Made[] = []
  for (const [index, { address }] of situations.entries()) {
    const { plan } = readPlan(visitOf(`/plan?${address(on)}`, {}, '2026-11-21'))
    if (plan === null) continue
    const person = randomUUID()
    await accountsOf(opened)
      .signIn.database.insertInto('people.person')
      .values({ id: person, name: 'A parent' })
      .execute()
    const { data } = opened
    const caseId = await data.actingAs({ person }, (tx) =>
      openCase(tx, { label: 'parent', facts: plan.facts }),
    )
    const [wall, entry] = await data.actingAs({ person, caseId }, async (tx) => {
      const family = await wallOfKind(tx, caseId, 'family')
      const told = { kind: 'note', body: { says: `Planted words ${caseId}`, answers: null } } as const
      return [
        family,
        await addEntry(tx, { caseId, wall: family, concern: null, happenedOn: '2026-11-20', told }),
      ]
    })
    const hasDocument = index < 2 || index > situations.length - 4
    const document = hasDocument ? await addedDocument(data, kept, { caseId, person, wall }) : null
    made.push({ caseId, person, entry, document: document?.id ?? null, storedAs: document?.storedAs ?? '' })
  }
  return made
}

async function addedDocument(
  data: Database['data'],
  kept: Kept,
  { caseId, person, wall }: { readonly caseId: string; readonly person: string; readonly wall: string },
): Promise<{ readonly id: string; readonly storedAs: string }> {
  const added = await addDocument(data, documentsOf(kept), person, {
    caseId,
    wall,
    entry: null,
    name: 'letter.txt',
    bytes: (async function* () {
      yield Buffer.from(`A document of ${caseId}`)
    })(),
  })
  assert.ok('added' in added, JSON.stringify(added))
  const { rows } = await data.actingAs({ person, caseId }, (tx) =>
    sql<{ stored_as: string }>`select stored_as from cases.document`.execute(tx),
  )
  return { id: added.added, storedAs: rows[0]?.stored_as ?? '' }
}

/** The position of a case and the hash of its document, as its family sees them. */
export async function seen(
  opened: Database,
  kept: Kept,
  { caseId, person, document }: Made,
): Promise<unknown> {
  const file = await opened.data.actingAs({ person, caseId }, (tx) => readCase(tx, caseId))
  if (file === null) return null
  const { facts, found } = positionOf(file, on, publishedCalendar)
  const hash = document === null ? null : await hashOf(opened, kept, { caseId, person, document })
  return { facts, found, hash, events: file.events.map(({ id, fact, value }) => [id, fact, value]) }
}

async function hashOf(
  opened: Database,
  kept: Kept,
  {
    caseId,
    person,
    document,
  }: { readonly caseId: string; readonly person: string; readonly document: string },
): Promise<string> {
  const read = await openDocument(opened.data, documentsOf(kept), person, { caseId, document })
  assert.ok(read !== null && typeof read === 'object')
  const hash = createHash('sha256')
    .update(await wholeOf(read.bytes))
    .digest('hex')
  assert.equal(hash, read.document.sha256)
  return hash
}

/** A family erases its case, and another takes out its entry, after the backup was made. */
export async function eraseSince(opened: Database, kept: Kept, erased: Made, redacted: Made): Promise<void> {
  const { data } = opened
  await data.actingAs({ person: erased.person, caseId: erased.caseId }, async (tx) => {
    const file = await readCase(tx, erased.caseId)
    await askErasure(tx, { caseId: erased.caseId, party: file?.parties[0]?.id ?? '' })
  })
  await data.actingAs({ person: redacted.person, caseId: redacted.caseId }, (tx) =>
    sql`update cases.entry set body = null, redacted_at = now(), redacted_by = people.me(), redacted_why = 'A mistake'
      where id = ${redacted.entry}`.execute(tx),
  )
  const { work } = accountsOf(opened)
  const list = erasureListIn(keysFolderOf(kept) ?? '')
  await eraseWhatWaits({ work, list, store: storeOf(kept) })
  await listRedactions(work, list)
}

/** Where the file of a case lies. */
export function fileOf(kept: Kept, { storedAs }: Made): string {
  return join(filesFolderOf(kept) ?? '', 'files', storedAs)
}

/** The row of an entry, as far as taking words out changes it. */
export async function redactedBody(opened: Database, { caseId, person, entry }: Made): Promise<unknown> {
  const { rows } = await opened.data.actingAs({ person, caseId }, (tx) =>
    sql<{
      body: unknown
      redacted_why: string
    }>`select body, redacted_why from cases.entry where id = ${entry}`.execute(tx),
  )
  return rows[0]
}
