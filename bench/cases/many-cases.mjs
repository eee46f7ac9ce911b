/**
 * Cases by the hundred thousand, in an empty database: families with what they wrote down, the services that advise them,
 * each with a desk of 200 families, and who is in behind which wall. Made by statements over whole tables, two at once.
 */
import { openSession } from '../../service/src/db/connect.ts'
import { administrator } from '../../service/src/db/server.ts'
import { fillingStatements, idStatements } from './case-rows.mjs'

/** Schemas whose keys and indexes are made after the rows. */
const filled = ['people', 'sign_in', 'cases', 'post']

/**
 * @param {object} server a server that runs
 * @param {string} database its name; its tables are up to date and empty
 * @param {{count: number, today: number}} options how many cases, and the law's day around which their dates lie
 */
export async function makeCases(server, database, { count, today }) {
  const sessions = await Promise.all([0, 1].map(() => openSession(server.loginAs(administrator, database))))
  const [first] = sessions
  const inTwo = async (statements) => {
    const waiting = statements.values()
    await Promise.all(
      sessions.map(async (session) => {
        for (const statement of waiting) await session.query(statement)
      }),
    )
  }
  try {
    for (const session of sessions) {
      // Rows that follow from each other need not be looked up for it, and no trigger adds to them.
      await session.query(`set session_replication_role = replica; set synchronous_commit = off; set jit = off;
        set maintenance_work_mem = '512MB'; set work_mem = '128MB'; set max_parallel_maintenance_workers = 0`)
    }
    const { indexes, keys, references } = await takeOff(first)
    for (const statement of idStatements(count)) await first.query(statement)
    await inTwo(fillingStatements(today))
    await first.query('drop schema bench cascade')
    await inTwo([...indexes, ...keys])
    for (const statement of references) await first.query(statement)
    await inTwo(await tablesOf(first, (table) => `vacuum (freeze, analyze) ${table}`))
    await first.query('checkpoint')
  } finally {
    for (const session of sessions) await session.close()
  }
}

const schemas = filled.map((name) => `'${name}'::regnamespace`).join(', ')

/** Drops keys and indexes. @returns the statements that make them again, as they were */
async function takeOff(session) {
  // What refers to a key goes before it.
  const constraints = await session.query(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, contype = 'f' as refers,
       pg_get_constraintdef(oid) as made
     from pg_constraint k where contype in ('f', 'p', 'u') and conrelid <> 0 and (connamespace in (${schemas})
       or exists (select from pg_class c where c.oid = k.confrelid and c.relnamespace in (${schemas})))
     order by contype <> 'f', conname`,
  )
  for (const { table, name } of constraints)
    await session.query(`alter table ${table} drop constraint ${name}`)
  const indexes = await session.query(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relnamespace in (${schemas}) order by pg_relation_size(i.indexrelid)`,
  )
  for (const { name } of indexes) await session.query(`drop index ${name}`)
  const add = ({ table, name, made }) => `alter table ${table} add constraint ${name} ${made}`
  return {
    indexes: indexes.map(({ made }) => made),
    keys: constraints.filter(({ refers }) => !refers).map(add),
    // What is there keeps to it, so that only what comes later is looked at.
    references: constraints.filter(({ refers }) => refers).map((each) => `${add(each)} not valid`),
  }
}

/** Does something with each table, the largest first. */
async function tablesOf(session, statement) {
  const tables = await session.query(
    `select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace in (${schemas})
     order by pg_relation_size(oid) desc`,
  )
  return tables.map(({ name }) => statement(name))
}
