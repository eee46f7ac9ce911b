/**
 * Erases again what was erased, in a database that is older than the list: one that was restored. The owner does it
 * with row-level security lifted for as long as the transaction lasts, as no login of the running service may.
 */
import { CompiledQuery } from 'kysely'
import { type Login, openSession } from './connect.ts'
import type { WorkData } from './data.ts'
import { type Erasure, readErasures } from './erasure-list.ts'

type Ask = <Row extends object = Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<readonly Row[]>

/** The database holds what was erased. Its message says what to do. */
export class OlderThanErasures extends Error {
  override readonly name = 'OlderThanErasures'
}

/** Whom it takes to look and to erase. */
export interface Hands {
  /** The login that owns the tables, which are up to date. */
  readonly owner: Login
  /** Looks first, so that nobody waits where there is nothing to do; null: the owner looks, and everybody waits. */
  readonly work: WorkData | null
}

/**
 * Erases again what is listed in a file, where the database is older than the list.
 * @param list the file of the list of erasures
 * @param say told where there was something to erase
 * @returns whether there was
 * @throws LostList, UnsafeLogin, DataUnavailable
 */
export async function eraseAgain(
  { owner, work }: Hands,
  list: string,
  say: (line: string) => void,
): Promise<boolean> {
  const erasures = readErasures(list)
  if (erasures.length === 0) return false
  if (work !== null && !(await isOlder(work, erasures))) return false
  const session = await openSession(owner)
  try {
    const wasOlder = await replayErasures(session.query, erasures)
    if (wasOlder) say('The database held what had been erased since it was backed up: it was erased again.')
    return wasOlder
  } finally {
    await session.close()
  }
}

/** Refuses a database that is older than the list, where no login of the owner's is at hand. @throws OlderThanErasures */
export async function refuseOlder(work: WorkData, list: string): Promise<void> {
  const erasures = readErasures(list)
  if (erasures.length === 0 || !(await isOlder(work, erasures))) return
  throw new OlderThanErasures(
    'The database holds what was erased since it was backed up. Run "npm run database -- erase-again" with DATABASE_OWNER_URL set, then start again.',
  )
}

function isOlder(work: WorkData, erasures: readonly Erasure[]): Promise<boolean> {
  return work.asEraser((tx) =>
    lacksErasures(
      async <Row>(text: string, values: readonly unknown[] = []) =>
        (await tx.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows,
      erasures,
    ),
  )
}

/** The ids of a list, by what they are of. */
interface Listed {
  readonly cases: readonly string[]
  readonly walls: readonly string[]
  readonly parties: readonly string[]
  readonly people: readonly string[]
  readonly entries: readonly string[]
  readonly documents: readonly string[]
  readonly enquiries: readonly string[]
}

/**
 * Whether something that is listed is still there.
 * @param ask on a connection that may read the ids of cases: as the eraser, say, or as the owner with walls lifted
 */
export async function lacksErasures(ask: Ask, erasures: readonly Erasure[]): Promise<boolean> {
  const { cases, walls, parties, people, entries, documents, enquiries } = idsOf(erasures)
  const [found] = await ask<{ readonly lacks: boolean }>(
    `select exists (select from cases.case_file where id = any($1::uuid[]))
       or exists (select from cases.wall where id = any($2::uuid[]))
       or exists (select from cases.party where id = any($3::uuid[]) and left_at is null)
       or exists (select from people.person where id = any($4::uuid[]))
       or exists (select from cases.entry where id = any($5::uuid[]) and redacted_at is null)
       or exists (select from cases.document where id = any($6::uuid[]) and redacted_at is null)
       or exists (select from cases.enquiry where id = any($7::uuid[])) as lacks`,
    [cases, walls, parties, people, entries, documents, enquiries],
  )
  return found?.lacks === true
}

/**
 * Erases what is listed and still there, all of it or nothing. Files that nothing points to any more are put on the
 * list of those to be deleted.
 * @param owner a connection of the owner's login, with tables that are up to date
 * @returns whether there was anything
 */
export async function replayErasures(owner: Ask, erasures: readonly Erasure[]): Promise<boolean> {
  if (erasures.length === 0) return false
  await owner('begin')
  try {
    await owner(walls('no force'))
    const isThere = await lacksErasures(owner, erasures)
    if (isThere) await eraseThese(owner, idsOf(erasures))
    await owner(walls('force'))
    await owner('commit')
    return isThere
  } catch (error) {
    await owner('rollback').catch(() => undefined)
    throw error
  }
}

async function eraseThese(owner: Ask, ids: Listed): Promise<void> {
  const { cases, walls, parties, people, entries, documents, enquiries } = ids
  await owner(
    `insert into cases.doomed_file (stored_as)
       select stored_as from cases.document where case_id = any($1::uuid[]) or wall_id = any($2::uuid[])
         or (id = any($3::uuid[]) and redacted_at is null)
       on conflict do nothing`,
    [cases, walls, documents],
  )
  await owner('delete from cases.wall where id = any($1::uuid[])', [walls])
  await owner('delete from cases.case_file where id = any($1::uuid[])', [cases])
  await owner('delete from people.person where id = any($1::uuid[])', [people])
  await owner('delete from cases.enquiry where id = any($1::uuid[])', [enquiries])
  await owner(
    `with gone as (update cases.acting set ended_at = now() where party_id = any($1::uuid[]) and ended_at is null),
       seen as (update cases.wall_party set withdrawn_at = now()
         where party_id = any($1::uuid[]) and withdrawn_at is null)
     update cases.party set left_at = now() where id = any($1::uuid[]) and left_at is null`,
    [parties],
  )
  await eraseOwn(owner, parties)
  await owner(
    `update cases.entry set body = null, redacted_at = now(), redacted_why = $2
     where id = any($1::uuid[]) and redacted_at is null`,
    [entries, whyLost],
  )
  await owner(
    `update cases.document set name = null, preview = null, redacted_at = now(), redacted_why = $2
     where id = any($1::uuid[]) and redacted_at is null`,
    [documents, whyLost],
  )
}

/** What stands behind no wall and was the own of those who acted for these parties, as the eraser deletes it. */
async function eraseOwn(owner: Ask, parties: readonly string[]): Promise<void> {
  for (const { table, whose, but } of ownTables) {
    await owner(
      `delete from cases.${table} x using cases.acting a
       where a.party_id = any($1::uuid[]) and a.case_id = x.case_id and a.person_id = x.${whose} and ${but}
         and not exists (select from cases.acting b
           where b.case_id = x.case_id and b.person_id = x.${whose} and b.ended_at is null)`,
      [parties],
    )
  }
}

const ownTables = [
  { table: 'last_look', whose: 'person_id', but: 'true' },
  { table: 'reminder_choice', whose: 'person_id', but: 'true' },
  { table: 'calendar', whose: 'person_id', but: 'true' },
  { table: 'invitation', whose: 'made_by', but: 'true' },
  { table: 'enquiry', whose: 'sent_by', but: `x.state <> 'accepted'` },
] as const

/** Why something was redacted stood in what was lost; the list holds ids alone. */
const whyLost =
  'It was redacted before this copy was brought back from a backup. The reason given then is lost.'

function walls(how: 'force' | 'no force'): string {
  return [
    ...[
      ...['case_file', 'wall', 'party', 'acting', 'wall_party', 'entry', 'document', 'doomed_file'],
      ...ownTables.map(({ table }) => table),
    ].map((name) => `cases.${name}`),
    'people.person',
  ]
    .map((name) => `alter table ${name} ${how} row level security`)
    .join('; ')
}

function idsOf(erasures: readonly Erasure[]): Listed {
  const ids = {
    cases: [] as string[],
    walls: [] as string[],
    parties: [] as string[],
    people: [] as string[],
    entries: [] as string[],
    documents: [] as string[],
    enquiries: [] as string[],
  }
  for (const erasure of erasures) {
    switch (erasure.kind) {
      case 'walls':
        ids.walls.push(...erasure.walls)
        if (erasure.isWhole) ids.cases.push(erasure.caseId)
        if (erasure.party !== null) ids.parties.push(erasure.party)
        break
      case 'account':
        ids.people.push(erasure.person)
        break
      case 'entry':
        ids.entries.push(erasure.id)
        break
      case 'document':
        ids.documents.push(erasure.id)
        break
      case 'enquiry':
        ids.enquiries.push(erasure.id)
        break
    }
  }
  return ids
}
