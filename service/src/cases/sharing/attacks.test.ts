import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { type Session, sqlStateOf } from '../../db/connect.ts'
import { madePerson } from '../people-of-test.ts'
import { letIn, letInParent, offered, opened, ownCase, seenBy } from './shares-of-test.ts'

const membership = ['party', 'acting', 'wall', 'wall_party', 'invitation'] as const

describe('who is in a case, against somebody who can send any statement as a person', {
  skip: noDatabase,
}, () => {
  let test: TestData
  let web: Session
  let backup: Session
  let parent: string
  let other: string
  let adviser: string
  let stranger: string
  let caseId: string
  let elsewhere: string
  let secret: string
  const id: Record<string, string> = {}
  before(async () => {
    test = await testData()
    web = await test.session('way_forward_web')
    backup = await test.session('way_forward_backup')
    ;({ parent, other, adviser, caseId } = await ownCase(test))
    stranger = await madePerson(test, 'A stranger')
    elsewhere = await opened(test, stranger)
    id['other'] = await letInParent(test, { caseId, from: parent, to: other })
    id['adviser'] = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared', 'family'] })
    const offer = await offered(test, { caseId, from: parent, walls: ['family'] })
    secret = offer.presented
    id['offer'] = offer.id
    const file = await seenBy(test, parent, caseId)
    id['parent'] = file?.parties.find(({ isMine }) => isMine)?.id ?? ''
    for (const { id: wall, kind } of file?.walls ?? []) id[kind] = wall
    const theirs = await seenBy(test, stranger, elsewhere)
    id['stranger'] = theirs?.parties[0]?.id ?? ''
    for (const { id: wall, kind } of theirs?.walls ?? []) id[`strange ${kind}`] = wall
    const others = await seenBy(test, other, caseId)
    id['other private'] = others?.walls.find(({ kind }) => kind === 'private')?.id ?? ''
  })
  after(() => test.close())

  /** Runs a statement as a person and keeps what it did. @returns its first value, or the state of its refusal */
  const tried = async (person: string, statement: string, presented?: string): Promise<unknown> => {
    await web.query('begin')
    try {
      await web.query('set local role way_forward_person')
      await web.query(`set local way_forward.person = '${person}'`)
      if (presented !== undefined) await web.query(`set local way_forward.presented = '${presented}'`)
      const [row] = await web.query<Record<string, unknown>>(statement)
      await web.query('commit')
      return row === undefined ? 'nothing' : Object.values(row)[0]
    } catch (error) {
      await web.query('rollback')
      return sqlStateOf(error)
    }
  }
  /** Everything that says who is in, as it stands. */
  const everything = async () => {
    const rows: string[] = []
    for (const table of membership) {
      const found = await backup.query<{ readonly row: string }>(
        `select t::text as row from cases.${table} t order by 1`,
      )
      rows.push(...found.map(({ row }) => `${table} ${row}`))
    }
    return rows
  }
  const offer = (fields: {
    readonly case?: string
    readonly walls?: string
    readonly by: string
    readonly kind?: string
    readonly extra?: readonly [string, string]
  }) =>
    `insert into cases.invitation (case_id, kind, label, email, walls, may_write, from_on, secret_hash, made_by${fields.extra ? `, ${fields.extra[0]}` : ''})
     values ('${fields.case ?? caseId}', '${fields.kind ?? 'adviser'}', 'x', 'x@example.org', '${fields.walls ?? '{}'}', true, '2026-01-01',
       sha256(random()::text::bytea), '${fields.by}'${fields.extra ? `, ${fields.extra[1]}` : ''})`

  it('nothing is written but by the functions, and their inner parts are not to be called', async () => {
    const before = await everything()
    const refused = [
      `insert into cases.party (case_id, kind, label) values ('${caseId}', 'family', 'x')`,
      `insert into cases.acting (case_id, party_id, person_id) values ('${caseId}', '${id['parent']}', '${other}')`,
      `insert into cases.wall (case_id, kind) values ('${caseId}', 'family')`,
      `insert into cases.wall_party (case_id, wall_id, party_id, may_write) values ('${caseId}', '${id['family']}', '${id['other']}', true)`,
      `update cases.wall_party set until_on = null`,
      `update cases.wall_party set withdrawn_at = null`,
      `update cases.acting set ended_at = null`,
      `update cases.party set left_at = null`,
      `delete from cases.wall_party`,
      `delete from cases.invitation`,
      `update cases.invitation set accepted_at = now()`,
      `update cases.invitation set walls = '{}'`,
      `update cases.invitation set expires_at = now() + interval '1 year'`,
      `select secret_hash from cases.invitation`,
      `select cases.let_in('${caseId}', 'family', 'x', '${other}', null, '${id['parent']}')`,
      `select cases.make_wall('${caseId}', 'family', null, array['${id['other']}'::uuid])`,
      `select cases.join_with('${id['adviser']}', '${id['other']}', '2026-01-01', null)`,
      `select cases.keeper_of('${id['family']}')`,
      `select cases.let_in_by('${id['parent']}', '${id['family']}')`,
      `select cases.opened_by('${id['offer']}')`,
      `select cases.is_let_in('${id['parent']}')`,
      `select cases.inviter_of('${id['offer']}')`,
      `select cases.close_unkept('${caseId}')`,
      `select cases.hold('${caseId}')`,
      `set role way_forward_walls`,
    ]
    for (const statement of refused) assert.equal(await tried(other, statement), '42501', statement)
    assert.deepEqual(await everything(), before)
  })

  it('nobody lets anybody in behind a wall that is not theirs to share', async () => {
    const before = await everything()
    const share = (wall: string | undefined, party: string | undefined) =>
      `select cases.share_wall('${wall}', '${party}', true, '2026-01-01', null)`
    const refused: readonly (readonly [string, string])[] = [
      // A wall that another parent is not let in behind, one's own, the keeper's, private walls.
      [other, share(id['family'], id['other'])],
      [other, share(id['shared'], id['other'])],
      [other, share(id['shared'], id['parent'])],
      [other, share(id['private'], id['other'])],
      [other, share(id['other private'], id['adviser'])],
      [parent, share(id['private'], id['adviser'])],
      [parent, share(id['other private'], id['parent'])],
      // What one adviser and the family write to each other.
      [parent, share(id['adviser-joint'], id['other'])],
      [other, share(id['adviser-joint'], id['other'])],
      // What another parent gave.
      [other, share(id['shared'], id['adviser'])],
      // An adviser, a stranger, nobody.
      [adviser, share(id['shared'], id['stranger'])],
      [adviser, share(id['family'], id['other'])],
      [stranger, share(id['shared'], id['stranger'])],
      // Across cases.
      [stranger, share(id['strange shared'], id['parent'])],
      [parent, share(id['shared'], id['stranger'])],
      [parent, `select cases.share_wall('${id['shared']}', '${id['other']}', true, null, null)`],
      [
        parent,
        `select cases.share_wall('${id['shared']}', '${id['other']}', true, '2026-12-01', '2026-11-01')`,
      ],
    ]
    for (const [person, statement] of refused) assert.equal(await tried(person, statement), false, statement)
    assert.deepEqual(await everything(), before)
  })

  it('nobody takes away what they did not give', async () => {
    const before = await everything()
    const take = (party: string | undefined, wall?: string) =>
      `select cases.withdraw('${party}', ${wall === undefined ? 'null' : `'${wall}'`})`
    const refused: readonly (readonly [string, string])[] = [
      [other, take(id['parent'])],
      [other, take(id['parent'], id['shared'])],
      [other, take(id['adviser'])],
      [other, take(id['adviser'], id['family'])],
      [adviser, take(id['parent'])],
      [adviser, take(id['other'])],
      [stranger, take(id['adviser'])],
      [stranger, take(id['parent'])],
      [parent, take(id['parent'], id['private'])],
      [parent, take(id['other'], id['other private'])],
      [parent, take(id['stranger'])],
    ]
    for (const [person, statement] of refused) assert.equal(await tried(person, statement), false, statement)
    assert.equal(await tried(other, `select cases.may_leave('${id['parent']}', null)`), true)
    assert.equal(await tried(stranger, take(id['stranger'])), false, 'the only one of the family')
    assert.deepEqual(await everything(), before)
  })

  it('nobody offers what is not theirs, in another’s name, or for longer', async () => {
    const before = await everything()
    const refused: readonly (readonly [string, string])[] = [
      [other, offer({ by: other, walls: `{${id['family']}}` })],
      [other, offer({ by: other, walls: `{${id['other private']}}` })],
      [parent, offer({ by: parent, walls: `{${id['private']}}` })],
      [parent, offer({ by: parent, walls: `{${id['adviser-joint']}}` })],
      [parent, offer({ by: parent, walls: `{${id['shared']},${id['strange shared']}}` })],
      [parent, offer({ by: parent, case: elsewhere })],
      [parent, offer({ by: other })],
      [parent, offer({ by: parent, kind: 'family' })],
      [adviser, offer({ by: adviser })],
      [adviser, offer({ by: parent })],
      [stranger, offer({ by: stranger })],
      [parent, offer({ by: parent, extra: ['expires_at', `now() + interval '1 year'`] })],
      [parent, offer({ by: parent, extra: ['party_id', `'${id['parent']}'`] })],
      [parent, offer({ by: parent, extra: ['accepted_at', 'null'] })],
    ]
    for (const [person, statement] of refused) {
      assert.equal(await tried(person, statement), '42501', statement)
    }
    assert.deepEqual(await everything(), before)
  })

  it('nobody takes an offer without its secret, or twice by naming another case', async () => {
    const before = await everything()
    const accept = 'select cases.accept_invitation(null)'
    assert.equal(await tried(stranger, accept), null)
    assert.equal(await tried(stranger, accept, '00'.repeat(32)), null)
    assert.equal(
      await tried(stranger, `select id from cases.invitation where id = '${id['offer']}'`),
      'nothing',
    )
    assert.equal(await tried(other, `select id from cases.invitation where id = '${id['offer']}'`), 'nothing')
    const back = `update cases.invitation set withdrawn_at = now() where id = '${id['offer']}' returning id`
    assert.equal(await tried(other, back), 'nothing')
    assert.equal(await tried(stranger, back, secret), 'nothing')
    // Whoever is in already stays in once, whatever case the transaction says that it is about.
    const sly = `select cases.accept_invitation(null) from set_config('way_forward.case_id', '${elsewhere}', true)`
    assert.equal(await tried(adviser, sly, secret), null)
    assert.equal(await tried(parent, sly, secret), null)
    assert.deepEqual(await everything(), before)
  })

  it('nobody writes into the history in another’s name, or behind a wall that they do not see', async () => {
    const note = (person: string, party: string | undefined, wall: string | null, of = caseId) =>
      `insert into cases.audit (case_id, wall_id, person_id, party_id, act)
       values ('${of}', ${wall === null ? 'null' : `'${wall}'`}, '${person}', '${party}', 'left')`
    for (const [person, statement] of [
      [other, note(parent, id['parent'], null)],
      [other, note(other, id['parent'], null)],
      [other, note(other, id['other'], id['family'] ?? '')],
      [stranger, note(stranger, id['stranger'], null)],
      [stranger, note(stranger, id['stranger'], null, elsewhere)],
    ] as const) {
      const expected = statement === note(stranger, id['stranger'], null, elsewhere) ? 'nothing' : '42501'
      assert.equal(await tried(person, statement), expected, statement)
    }
    for (const statement of [
      `update cases.audit set act = 'x'`,
      `delete from cases.audit`,
      `insert into cases.audit (case_id, person_id, act, happened_at) values ('${caseId}', '${other}', 'left', now())`,
    ]) {
      assert.equal(await tried(other, statement), '42501', statement)
    }
  })
})
