import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Session } from '../src/db/connect.ts'
import { wallFaults } from './catalogue.ts'
import { noDatabase, type TestData, testData } from './database.ts'

/** What a migration might do wrong, and what the guard says of it. */
const wrongs: readonly (readonly [statement: string, fault: RegExp])[] = [
  ['create table directory.wrong (id int)', /directory\.wrong has no row-level security/],
  [
    `create table directory.wrong (id int); alter table directory.wrong enable row level security;
     create policy p on directory.wrong using (true)`,
    /directory\.wrong does not force row-level security/,
  ],
  [
    'create table directory.wrong (id int); alter table directory.wrong enable row level security, force row level security',
    /directory\.wrong has no policy/,
  ],
  ['alter table directory.area no force row level security', /directory\.area does not force/],
  ['grant select on directory.area to public', /directory\.area grants select to everybody/],
  [
    'grant select (notes) on directory.service to public',
    /directory\.service\.notes grants select to everybody/,
  ],
  ['grant create on schema directory to public', /everybody may add to the schema directory/],
  [
    'grant delete on directory.area to way_forward_operator',
    /way_forward_operator may directory\.area delete/,
  ],
  ['grant update (name) on directory.area to way_forward_operator', /may directory\.area update/],
  [
    'grant delete on directory.service to way_forward_public',
    /way_forward_public may directory\.service delete/,
  ],
  [
    'grant insert on directory.area to way_forward_operator',
    /way_forward_operator may insert every column of directory\.area/,
  ],
  [
    'revoke delete on directory.phone from way_forward_operator',
    /operator: directory\.phone delete is given a reason and not granted/,
  ],
  ['create view directory.wrong as select 1 as one', /directory\.wrong reads as its owner/],
  ['create materialized view directory.wrong as select 1 as one', /directory\.wrong reads as its owner/],
  [
    `create function directory.wrong() returns int language sql security definer return 1`,
    /directory\.wrong acts as its owner/,
  ],
  [
    `create function directory.wrong() returns int language sql return 1;
     grant execute on function directory.wrong() to public`,
    /directory\.wrong may be called by everybody/,
  ],
  [
    `create function directory.wrong() returns int language plpgsql as 'begin return 1; end'`,
    /directory\.wrong has no search_path/,
  ],
  ['alter table directory.area add at timestamp', /directory\.area\.at is an instant without a zone/],
  [
    'set local role way_forward_jobs; grant usage on schema jobs to way_forward_worker',
    /way_forward_worker may enter the schema jobs/,
  ],
  ['alter role way_forward_web bypassrls', /way_forward_web bypasses row-level security/],
  ['alter role way_forward_operate createrole', /way_forward_operate is a superuser, or makes roles/],
  ['alter role way_forward_web inherit', /way_forward_web inherits/],
]

describe('the guard of walls', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
  })
  after(() => test.close())

  it('finds nothing against the tables as they are', async () => {
    assert.deepEqual(await wallFaults(admin.query), [])
  })

  for (const [statement, fault] of wrongs) {
    it(`notices: ${statement.split('\n')[0]}`, async () => {
      await admin.query('begin; set local role way_forward_owner')
      try {
        if (statement.startsWith('alter role')) await admin.query('reset role')
        await admin.query(statement)
        assert.match((await wallFaults(admin.query)).join('\n'), fault)
      } finally {
        await admin.query('rollback')
      }
    })
  }
})
