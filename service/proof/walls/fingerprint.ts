/** What is in a database, as one hash a table: two that are alike hold the same rows. */
import type { Session } from '../../src/db/connect.ts'
import { tablesOf } from '../catalogue.ts'

/** Changed by whoever asks for anything, and left out by name: when a session was last used, and how often somebody asked. */
const restless: Readonly<Record<string, string | null>> = {
  'sign_in.session': 'last_used_at',
  'sign_in.rate_limit': null,
}

/** Of each table the hash of all its rows. */
export async function fingerprint({
  query,
}: Pick<Session, 'query'>): Promise<Readonly<Record<string, string>>> {
  const parts = (await tablesOf(query))
    .filter((table) => restless[table] !== null)
    .map((table) => {
      const left = restless[table] ?? ''
      const name = table.replace('.', '."').concat('"')
      return `select '${table}' as name, coalesce(md5(string_agg(r, '|' order by r)), '') as hash
        from (select (to_jsonb(t) - '${left}')::text as r from ${name} t) q`
    })
  const rows = await query<{ readonly name: string; readonly hash: string }>(parts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}
