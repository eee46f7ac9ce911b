/** Time that somebody of a service worked, by day and kind. */
import { randomUUID } from 'node:crypto'
import type { PersonTx, WorkKind } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export const workKinds: readonly WorkKind[] = [
  'contact',
  'casework',
  'school-meeting',
  'council-meeting',
  'mediation',
  'hearing',
  'travel',
  'training',
  'other',
]
/** Kinds that are a meeting attended. */
export const meetingKinds: ReadonlySet<WorkKind> = new Set([
  'school-meeting',
  'council-meeting',
  'mediation',
  'hearing',
])

export interface NewWork {
  readonly organisation: string
  /** The service's party in a case, or an enquiry that came without one; null: for no family. */
  readonly file: string | null
  /** ISO day. */
  readonly workedOn: string
  /** 1 to 1440; 0 only where it takes back what it corrects. */
  readonly minutes: number
  readonly kind: WorkKind
  readonly corrects?: string
}

export interface Work {
  readonly id: string
  readonly organisation: string
  readonly file: string | null
  readonly workedOn: string
  readonly minutes: number
  readonly kind: WorkKind
  readonly isMine: boolean
}

/** Writes down time worked. @throws where the file is not this person's (42501), or what it corrects was corrected (23505) */
export async function recordWork(tx: PersonTx, work: NewWork): Promise<void> {
  await tx
    .insertInto('cases.worked')
    .values({
      id: randomUUID(),
      organisation_id: work.organisation,
      person_id: sql<string>`people.me()`,
      file_id: work.file,
      worked_on: work.workedOn,
      minutes: work.minutes,
      kind: work.kind,
      corrects: work.corrects ?? null,
    })
    .execute()
}

/** What was worked for a file, by anybody of the service, the last first. */
export async function workOfFile(tx: PersonTx, file: string): Promise<readonly Work[]> {
  return workWhere(tx, sql`w.file_id = ${file}`)
}

/** What this person worked from a day on, for whatever file, the last first. @param from ISO day */
export async function ownWork(tx: PersonTx, from: string): Promise<readonly Work[]> {
  return workWhere(tx, sql`w.person_id = people.me() and w.worked_on >= ${from}::date`)
}

/** Takes back what this person wrote down. @returns whether there was such a time, of theirs and still counted */
export async function takeBackWork(tx: PersonTx, id: string): Promise<boolean> {
  const [found] = await workWhere(tx, sql`w.id = ${id} and w.person_id = people.me()`)
  if (found === undefined) return false
  await recordWork(tx, { ...found, minutes: 0, corrects: id })
  return true
}

async function workWhere(tx: PersonTx, which: ReturnType<typeof sql>): Promise<readonly Work[]> {
  const { rows } = await sql<Work>`
    select w.id, w.organisation_id as organisation, w.file_id as file, w.worked_on as "workedOn", w.minutes, w.kind,
      w.person_id is not distinct from people.me() as "isMine"
    from cases.worked w
    where ${which} and w.minutes > 0 and not exists (select from cases.worked c where c.corrects = w.id)
    order by w.worked_on desc, w.number desc`.execute(tx)
  return rows
}
