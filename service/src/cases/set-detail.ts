/** Says who and what a case is about: the last that was said counts, and what was said before is kept. */
import type { DetailName, PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { noteAct } from './note-act.ts'

export interface NewDetail {
  readonly caseId: string
  readonly wall: string
  readonly what: DetailName
  /** 1 to 300 characters; null: taken back. */
  readonly value: string | null
}

/** Sets a detail of a case. @throws where the database refuses the wall */
export async function setDetail(tx: PersonTx, { caseId, wall, what, value }: NewDetail): Promise<void> {
  await tx
    .insertInto('cases.detail')
    .values({ case_id: caseId, wall_id: wall, what, value, recorded_by: sql<string>`people.me()` })
    .execute()
  await noteAct(tx, { caseId, wall, act: 'changed-detail' })
}
