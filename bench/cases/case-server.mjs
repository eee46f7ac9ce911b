/** A server with databases full of cases, set as the service's own server is; kept from run to run where that is asked for. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accountForServer } from '../../service/src/db/account.ts'
import { openSession } from '../../service/src/db/connect.ts'
import { logins } from '../../service/src/db/logins.ts'
import { migrate } from '../../service/src/db/migrate.ts'
import { databaseSql } from '../../service/src/db/roles.ts'
import { administrator, startServer } from '../../service/src/db/server.ts'
import { makeCases } from './many-cases.mjs'

/**
 * Starts it, with a database for each count.
 * @param {{counts: readonly number[], today: number, folder: string | null}} options `today`: the law's day around which
 *   the dates of the cases lie; `folder`: where all is kept from run to run; null: it goes at the end
 * @returns {Promise<{databases: readonly {count: number, name: string, login: (user: string) => object, madeIn: number}[],
 *   stop: () => Promise<void>}>} `madeIn` in seconds, 0 where it was there
 */
export async function startCaseServer({ counts, today, folder }) {
  const above = folder === null ? mkdtempSync(join(tmpdir(), 'way-forward-bench-')) : null
  if (above !== null) chmodSync(above, 0o755)
  const place = { folder: folder ?? join(above, 'server'), account: accountForServer(), say: () => undefined }
  try {
    // What a crash would lose while it is filled can be made again.
    const filling = await startServer({ ...place, isDurable: false })
    const seconds = new Map()
    try {
      for (const count of counts) seconds.set(count, await ready(filling, count, today))
    } finally {
      await filling.stop()
    }
    const server = await startServer(place)
    return {
      databases: counts.map((count) => ({
        count,
        name: nameOf(count),
        login: (user) => server.loginAs(user, nameOf(count)),
        madeIn: seconds.get(count),
      })),
      stop: async () => {
        await server.stop()
        clear(above)
      },
    }
  } catch (error) {
    clear(above)
    throw error
  }
}

function clear(folder) {
  if (folder !== null) rmSync(folder, { recursive: true, force: true })
}

function nameOf(count) {
  return `cases_${count}`
}

/** Makes the database where it is not there whole. @returns the seconds that it took */
async function ready(server, count, today) {
  const started = performance.now()
  const name = nameOf(count)
  const admin = await openSession(server.loginAs(administrator, 'postgres'))
  try {
    const [found] = await admin.query(
      `select shobj_description(oid, 'pg_database') as made from pg_database where datname = $1`,
      [name],
    )
    if (found?.made === markOf(count, today)) return 0
    await admin.query(`drop database if exists ${name}`)
    await admin.query(databaseSql(name))
    await migrate(server.loginAs(logins.owner, name))
    await makeCases(server, name, { count, today })
    await admin.query(`comment on database ${name} is '${markOf(count, today)}'`)
  } finally {
    await admin.close()
  }
  return (performance.now() - started) / 1000
}

/** What a whole database says of itself. */
function markOf(count, today) {
  return `${count} cases around day ${today}`
}
