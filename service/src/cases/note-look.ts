/** Notes that somebody opened a case, for the record that the family reads: once a day is enough to be told. */
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { CaseFile } from './case-file.ts'
import { noteAct } from './note-act.ts'

/**
 * Notes it for whoever acts, where it was not noted on this day yet. Whoever sees nothing but what they keep for
 * themselves has looked at nothing of anybody else's, and nobody else is told.
 * @param file as it was read @param today ISO day
 */
export async function noteLook(
  tx: PersonTx,
  { id, lastOpenedOn, walls }: Pick<CaseFile, 'id' | 'lastOpenedOn' | 'walls'>,
  today: string,
): Promise<void> {
  if (lastOpenedOn === today) return
  // Of two pages that are opened at once, one notes it.
  const { rows } = await sql`
    insert into cases.last_look as l (case_id, person_id, opened_on) values (${id}, people.me(), ${today})
    on conflict (case_id, person_id) do update set opened_on = excluded.opened_on
      where l.opened_on is distinct from excluded.opened_on
    returning 1 as noted`.execute(tx)
  if (rows.length === 0) return
  const own = onlyOwnWall(walls)
  await noteAct(tx, { caseId: id, act: 'looked-at-case', ...(own !== null && { wall: own }) })
}

/** The wall of somebody who sees nothing but what they keep for themselves; null: they see more. */
export function onlyOwnWall(walls: CaseFile['walls']): string | null {
  const [own] = walls
  return own !== undefined && walls.every(({ kind }) => kind === 'private') ? own.id : null
}
