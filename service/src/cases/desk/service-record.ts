/** How a service helps a family, from which day: its own record, which the family does not see. */
import type { ConcernKind } from '@way-forward/law'
import type { InterventionLevel, InterventionState, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

/** From least to most. */
export const levels: readonly InterventionLevel[] = ['information', 'casework', 'intensive']
export const states: readonly InterventionState[] = ['open', 'waiting', 'closed']

export interface ServiceRecord {
  readonly level: InterventionLevel
  readonly state: InterventionState
  /** What it is mostly about; null: not said. */
  readonly concern: ConcernKind | null
  /** The id of the council's area; null: not said. */
  readonly area: string | null
  /** ISO day. */
  readonly fromOn: string
}

export interface NewServiceRecord extends Omit<ServiceRecord, 'fromOn'> {
  readonly organisation: string
  /** The service's party in a case, or an enquiry that came without one. */
  readonly file: string
  /** ISO day; null: today. */
  readonly fromOn: string | null
}

/** Adds to the record of a file; what was said before is kept. @throws where the file is not this person's (42501) */
export async function recordService(tx: PersonTx, record: NewServiceRecord): Promise<void> {
  await tx
    .insertInto('cases.service_record')
    .values({
      organisation_id: record.organisation,
      file_id: record.file,
      area_id: record.area,
      level: record.level,
      state: record.state,
      concern: record.concern,
      from_on: record.fromOn ?? sql<string>`people.today()`,
      recorded_by: sql<string>`people.me()`,
    })
    .execute()
}

/** The record of a file, the last first. */
export async function readServiceRecord(tx: PersonTx, file: string): Promise<readonly ServiceRecord[]> {
  const rows = await tx
    .selectFrom('cases.service_record')
    .select(['level', 'state', 'concern', 'area_id as area', 'from_on as fromOn'])
    .where('file_id', '=', file)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, concern: row.concern as ConcernKind | null }))
}
