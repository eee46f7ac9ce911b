/** Records what was given in a week. The last that is said of a week counts; what was said before is kept. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import type { Delivered } from './provision-log.ts'

export interface WeekOfProvision {
  readonly provision: string
  /** The wall of the provision. */
  readonly wall: string
  readonly delivered: Delivered
  /** 0 to 10,080; null: not known. */
  readonly minutes: number | null
  /** 1 to 1,000 characters. */
  readonly note: string | null
}

export interface NewWeek {
  readonly caseId: string
  /** ISO day, a Monday. */
  readonly weekOf: string
  readonly given: readonly WeekOfProvision[]
}

/** Records a week. @throws where the database refuses a wall (42501), or the day is no Monday (23514) */
export async function recordWeek(tx: PersonTx, { caseId, weekOf, given }: NewWeek): Promise<void> {
  for (const { provision, wall, delivered, minutes, note } of given) {
    await tx
      .insertInto('cases.delivery')
      .values({
        case_id: caseId,
        wall_id: wall,
        provision_id: provision,
        week_of: weekOf,
        delivered,
        minutes,
        note,
        recorded_by: sql<string>`people.me()`,
      })
      .execute()
    const about = { what: 'provision', id: provision }
    await noteAct(tx, { caseId, wall, act: 'recorded-delivery', about })
  }
}
