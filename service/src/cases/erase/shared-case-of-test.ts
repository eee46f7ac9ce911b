/** A case of two parents and an adviser's service, with something behind every wall, for tests. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { TestData } from '../../../proof/database.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { addConcern } from '../add-concern.ts'
import { joined, madeOrganisation, madePerson } from '../people-of-test.ts'
import { recordEvent } from '../record-event.ts'
import { setDetail } from '../set-detail.ts'
import { familyWalls, letIn, letInParent, opened } from '../sharing/shares-of-test.ts'

export interface SharedCase {
  readonly caseId: string
  /** Who opened it; another parent, let in to what all see; an adviser, let in to what the family sees. */
  readonly people: { readonly parent: string; readonly other: string; readonly adviser: string }
  readonly parties: { readonly parent: string; readonly other: string; readonly adviser: string }
  readonly service: string
  readonly concern: string
  /** Ids by "whose kind", such as "parent private", "adviser adviser-joint", "parent shared". */
  readonly walls: ReadonlyMap<string, string>
  /** The stored files, by the same names. */
  readonly files: ReadonlyMap<string, string>
}

type Person = keyof SharedCase['people']

/** Makes one. */
export async function sharedCase(test: TestData): Promise<SharedCase> {
  const people = {
    parent: await madePerson(test, 'A parent'),
    other: await madePerson(test, 'Another parent'),
    adviser: await madePerson(test, 'An adviser'),
  }
  const service = await madeOrganisation(test, { kind: 'adviser', name: 'Example SENDIASS' })
  await joined(test, { service, person: people.adviser, role: 'administrator' })
  const as = <T>(who: Person, work: (tx: PersonTx) => Promise<T>) =>
    test.data.actingAs({ person: people[who] }, work)
  const caseId = await opened(test, people.parent)
  const { shared, family } = await familyWalls(test, people.parent, caseId)
  const from = { caseId, from: people.parent }
  await letInParent(test, { ...from, to: people.other })
  await letIn(test, { ...from, to: people.adviser, walls: ['family'], organisation: service })
  const walls = new Map<string, string>()
  const parties: Record<string, string> = {}
  for (const who of ['parent', 'other', 'adviser'] as const) {
    for (const [kind, id] of await as(who, (tx) => wallsOf(tx, caseId))) walls.set(`${who} ${kind}`, id)
    parties[who] = await as(who, async (tx) => {
      const { rows } = await sql<{ id: string }>`select cases.my_parties() as id`.execute(tx)
      return rows[0]?.id as string
    })
  }
  const concern = await as('parent', (tx) =>
    addConcern(tx, { caseId, wall: shared, kind: 'council-decision', title: null }),
  )
  await as('parent', async (tx) => {
    await recordEvent(tx, { caseId, wall: shared, concern, fact: 'decision', value: 'refuse-assess' })
    await recordEvent(tx, { caseId, wall: shared, concern, fact: 'noticeSentOn', value: '2026-11-02' })
    await setDetail(tx, { caseId, wall: family, what: 'child-name', value: 'Planted Name' })
  })
  const files = new Map<string, string>()
  for (const [name, wall] of walls) {
    const [who] = name.split(' ') as [Person]
    files.set(name, await as(who, (tx) => fill(tx, { caseId, wall, concern, name })))
  }
  return { caseId, people, parties: parties as SharedCase['parties'], service, concern, walls, files }
}

async function wallsOf(tx: PersonTx, caseId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; kind: string }>`
    select id, kind from cases.wall where case_id = ${caseId}`.execute(tx)
  return new Map(rows.map(({ id, kind }) => [kind, id]))
}

/** An entry with a document, behind a wall. @returns the name of the stored file */
async function fill(
  tx: PersonTx,
  { caseId, wall, concern, name }: { caseId: string; wall: string; concern: string; name: string },
): Promise<string> {
  const entry = randomUUID()
  await sql`
    insert into cases.entry (id, case_id, wall_id, concern_id, kind, happened_on, body, recorded_by)
    values (${entry}, ${caseId}, ${wall}, ${concern}, 'note', '2026-11-10',
      ${JSON.stringify({ says: `Note behind ${name}`, answers: null })}::jsonb, people.me())`.execute(tx)
  await sql`
    insert into cases.wall_key (wall_id, case_id, number, wrapped, master)
    values (${wall}, ${caseId}, 1, ${randomBytes(60)}, 'master-0001.key') on conflict do nothing`.execute(tx)
  const storedAs = `documents/${randomUUID()}`
  await sql`
    insert into cases.document (id, case_id, wall_id, entry_id, name, type, bytes, sha256, key_number, stored_as, scanned,
      given_by)
    values (${randomUUID()}, ${caseId}, ${wall}, ${entry}, ${`${name}.pdf`}, 'pdf', 10, ${randomBytes(32)}, 1, ${storedAs},
      'not-scanned', people.me())`.execute(tx)
  return storedAs
}
