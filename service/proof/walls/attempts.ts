/** Statements that a side tries one after another, none of which is kept, and what became of each. */
import type { Session } from '../../src/db/connect.ts'
import { hashHex, type Side } from './row.ts'
import { idOf } from './world.ts'

/** `rows`: how many it reached, and for a query its one answer; `state`: the SQL state of the one that was refused. */
export interface Became {
  readonly rows: number
  readonly answer: string | null
  readonly state: string | null
}

/** A new grant or function must not end what is tried after it: each statement is undone by itself. */
const tryAll = `do $tries$ declare each text; became jsonb := '[]'; answer text; reached bigint; begin
  for each in select jsonb_array_elements_text(current_setting('proof.asked')::jsonb) loop
    answer := null;
    begin
      if each like 'select%' or each like 'with%' then
        execute each into answer;
      else
        execute each;
      end if;
      get diagnostics reached = row_count;
      raise exception using errcode = 'ZZ001';
    exception
      when sqlstate 'ZZ001' then
        became := became || jsonb_build_object('rows', reached, 'answer', answer, 'state', null);
      when others then
        became := became || jsonb_build_object('rows', 0, 'answer', null, 'state', sqlstate);
    end;
  end loop;
  perform set_config('proof.became', became::text, true);
end $tries$`

/** Tries statements as a side. @param caseId the case that the transaction names; null: none */
export async function tried(
  { query }: Pick<Session, 'query'>,
  side: Side,
  statements: readonly string[],
  caseId: string | null = null,
): Promise<readonly Became[]> {
  await query('begin')
  try {
    if (side.login === 'backup') await query('set transaction read write')
    if (side.role !== null) await query(`set local role way_forward_${side.role}`)
    const settings = {
      'way_forward.person': side.person === null ? '' : idOf(`person ${side.person}`),
      'way_forward.case_id': caseId ?? '',
      'way_forward.presented': side.presented === undefined ? '' : hashHex(side.presented),
      'proof.asked': JSON.stringify(statements),
    }
    for (const [name, value] of Object.entries(settings)) {
      await query('select set_config($1, $2, true)', [name, value])
    }
    await query(tryAll)
    const [row] = await query<{ readonly became: string }>(`select current_setting('proof.became') as became`)
    return JSON.parse(row?.became ?? '[]') as readonly Became[]
  } finally {
    await query('rollback')
  }
}
