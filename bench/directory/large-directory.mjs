/** A directory many times as large as today's, in a database of the service's own PostgreSQL that goes afterwards. */
import { testData } from '../../service/proof/database.ts'
import { logins } from '../../service/src/db/logins.ts'
import { administrator } from '../../service/src/db/server.ts'
import { seedDirectory } from '../../service/src/directory/seed.ts'

/**
 * Makes it: today's entries, and of each so many copies, told apart by a number in their names. The areas and
 * organisations stay as they are.
 * @param {number} times how many times today's entries there are then
 * @returns {Promise<{login: object, entries: number, stop: () => Promise<void>}>} how the web's login connects
 */
export async function largeDirectory(times) {
  const database = await testData()
  try {
    await seedDirectory(database.operatorData)
    const admin = await database.session(administrator)
    // Indexes are quicker made once than kept up for each row.
    const indexes = await admin.query(
      `select indexname as name, indexdef as made from pg_indexes
       where schemaname = 'directory' and indexname not in (select conname from pg_constraint)`,
    )
    for (const { name } of indexes) await admin.query(`drop index directory.${name}`)
    for (const copied of copies) await admin.query(copied(times))
    for (const { made } of indexes) await admin.query(made)
    await admin.query('vacuum analyze')
    const [{ count }] = await admin.query('select count(*) as count from directory.service')
    return { login: database.loginAs(logins.web), entries: count, stop: database.close }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The id of a copy, from that of its original and its number. */
const idOf = (id) => `md5(${id}::text || n)::uuid`

/** Whatever hangs on a service is copied with it; what has no row in `today` is itself a copy. */
const copies = [
  () => 'create temporary table today as select * from directory.service',
  (
    times,
  ) => `insert into directory.service (id, role, name, organisation_id, everywhere, website, email, hours,
      postal_address, notes, search, sort_name)
    select ${idOf('id')}, role, left(name, 190) || ' ' || n, organisation_id, everywhere, website, email, hours,
      postal_address, notes, search || to_tsvector('simple', n::text), left(sort_name, 390) || ' ' || n
    from today, generate_series(2, ${times}) n`,
  (times) => `insert into directory.phone (service_id, place, number, applies)
    select ${idOf('service_id')}, place, number, applies from directory.phone, generate_series(2, ${times}) n`,
  (times) => `insert into directory.service_area (area_id, service_id)
    select area_id, ${idOf('service_id')} from directory.service_area, generate_series(2, ${times}) n`,
  (times) => `insert into directory.source (service_id, address, read_on, dated_on, dated_to, is_own)
    select ${idOf('service_id')}, address, read_on, dated_on, dated_to, is_own
    from directory.source, generate_series(2, ${times}) n`,
]
