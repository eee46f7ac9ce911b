import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import type { PublicTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { seedDirectory } from './seed.ts'

/** What PostgreSQL says to a role without the grant. */
const refused = /permission denied/

describe('the walls of the directory', { skip: noDatabase }, () => {
  let here: TestData
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
  })
  after(() => here.close())

  const asPublic = (text: string) => here.data.asPublic((tx: PublicTx) => sql.raw(text).execute(tx))
  const asOperator = (text: string) => here.operatorData.asOperator((tx) => sql.raw(text).execute(tx))

  it('keep notes from the public, in every way of asking', async () => {
    for (const text of [
      'select notes from directory.service',
      'select * from directory.service',
      'select s from directory.service s',
      'select to_jsonb(s) from directory.service s',
      "select id from directory.service where notes like '%a%'",
      'select id from directory.service order by notes',
      'update directory.service set name = notes returning name',
    ]) {
      await assert.rejects(asPublic(text), refused, text)
    }
    const { rows } = await asOperator('select count(notes)::int as count from directory.service')
    assert.ok((rows[0] as { count: number }).count > 500)
  })

  it('let the public write nothing but a report', async () => {
    for (const text of [
      "insert into directory.area (id, gss_code, name, short_name, slug, region, kind, latitude, longitude) values (gen_random_uuid(), 'E99999999', 'a', 'a', 'aa', 'a', 'a', 52, 0)",
      "insert into directory.organisation (id, name) values (gen_random_uuid(), 'a')",
      "update directory.service set email = 'a@example.org'",
      'delete from directory.service',
      'delete from directory.phone',
      "insert into directory.hidden_role (role) values ('pals')",
      'delete from directory.hidden_role',
      'delete from directory.source',
      'delete from directory.service_area',
      'truncate directory.service cascade',
      "insert into directory.import_run (origin, added, changed, removed, unchanged) values ('a', 0, 0, 0, 0)",
    ]) {
      await assert.rejects(asPublic(text), refused, text)
    }
  })

  it('let the public read no report and no book of imports, nor change a report', async () => {
    for (const text of [
      'select * from directory.report',
      'select count(*) from directory.report',
      'select id from directory.report',
      'select * from directory.import_run',
      "update directory.report set says = 'a'",
      'delete from directory.report',
      `insert into directory.report (service_id, slot, says)
         select id, 1, 'a' from directory.service limit 1 returning says`,
      `insert into directory.report (service_id, slot, says)
         select id, 1, 'a' from directory.service limit 1 on conflict (service_id, slot) do update set says = 'b'`,
      `insert into directory.report (service_id, slot, says, settled_at)
         select id, null, null, now() from directory.service limit 1`,
      `insert into directory.report (service_id, slot, says, made_at)
         select id, 1, 'a', '2000-01-01' from directory.service limit 1`,
    ]) {
      await assert.rejects(asPublic(text), refused, text)
    }
  })

  it('hold a report to its slots and its length, whoever writes it', async () => {
    const insert = (slot: string, says: string) =>
      asPublic(`insert into directory.report (service_id, slot, says)
        select id, ${slot}, ${says} from directory.service order by id limit 1`)
    await assert.rejects(insert('21', "'a'"), /check constraint/)
    await assert.rejects(insert('0', "'a'"), /check constraint/)
    await assert.rejects(insert('null', "'a'"), /row-level security|check constraint/)
    await assert.rejects(insert('1', 'null'), /check constraint/)
    await assert.rejects(insert('1', "''"), /check constraint/)
    await assert.rejects(insert('1', "repeat('a', 2001)"), /check constraint/)
    await insert('1', "'a'")
    await assert.rejects(insert('1', "'b'"), /unique constraint/)
  })

  it('let the operator neither forge a report nor rewrite the book of imports', async () => {
    for (const text of [
      `insert into directory.report (service_id, slot, says) select id, 2, 'a' from directory.service limit 1`,
      'delete from directory.report',
      'update directory.report set made_at = now()',
      'update directory.import_run set added = 0',
      'delete from directory.import_run',
      "update directory.area set slug = 'aa'",
      'delete from directory.area',
    ]) {
      await assert.rejects(asOperator(text), refused, text)
    }
  })
})
