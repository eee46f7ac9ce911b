import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { appUnderTest } from '../../../proof/app-under-test.ts'
import { noDatabase, testData } from '../../../proof/database.ts'
import type { Scope } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { endToken, makeToken, readTokens } from '../../mediation/api/tokens.ts'
import { calledMatter, castOf, inMatterAs } from '../../mediation/mediation-of-test.ts'
import { recordStep } from '../../mediation/record-step.ts'
import { wallOfMatter, wallWithFamily } from '../../mediation/walls-of-matter.ts'
import { refusalsWithToken } from '../openapi.ts'
import { tokenOperations } from '../token-operations.ts'
import { asDescribed, base, type Calls, openCalls } from './calls-of-test.ts'

describe('the API of mediation', { skip: noDatabase }, () => {
  let all: Calls
  before(async () => {
    all = await openCalls()
  })
  after(() => all.test.close())

  it('tells a council its matters as it takes part in them, and no other council', async () => {
    const { test, cast, other, tokenOf, call } = all
    const token = await tokenOf(cast.officer, cast.council)
    const mine = await calledMatter(test, cast, { told: true })
    const notMine = await calledMatter(test, cast)
    await inMatterAs(test, cast.adviser, mine.id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'authority-told',
        word: 'by-service',
        body: { means: 'email' },
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay: '2026-11-03',
      }),
    )
    const list = await call(token, `${base}/matters`)
    assert.equal(list.status, 200)
    asDescribed(`${base}/matters`, 'get', list)
    assert.deepEqual(
      list.json.matters.map(({ id }: { id: string }) => id),
      [mine.id],
    )
    const one = await call(token, `${base}/matters/${mine.id}`)
    asDescribed(`${base}/matters/{id}`, 'get', one)
    const arranged = one.json.clocks.find(({ kind }: { kind: string }) => kind === 'mediation-arranged')
    assert.deepEqual(
      { ...arranged, title: undefined, provision: undefined, doubt: undefined },
      {
        ...{ kind: 'mediation-arranged', runsOn: 'authority', side: null, isMine: true },
        ...{ lastDay: '2026-12-03', laterDay: arranged.laterDay, doneOn: null, endedOn: null, isLate: false },
        ...{ rule: 'LAW-MED-25', title: undefined, provision: undefined, doubt: undefined },
      },
    )
    assert.equal(one.json.stage, 'arranging')
    assert.deepEqual(
      one.json.takesPart.map(({ role, name }: { role: string; name: string | null }) => [
        role,
        name === null,
      ]),
      [
        ['family', true],
        ['authority', false],
      ],
    )
    const outcome = await call(token, `${base}/matters/${mine.id}/outcome`)
    asDescribed(`${base}/matters/{id}/outcome`, 'get', outcome)
    assert.deepEqual([outcome.json.ended, outcome.json.agreement], [null, null])

    const stranger = await tokenOf(other.officer, other.council)
    const nothing = await call(stranger, `${base}/matters/${randomUUID()}`)
    assert.equal(nothing.status, 404)
    for (const [asker, id] of [
      [stranger, mine.id],
      [token, notMine.id],
    ] as const) {
      for (const end of ['', '/outcome']) {
        const hidden = await call(asker, `${base}/matters/${id}${end}`)
        assert.deepEqual([hidden.status, hidden.text], [404, nothing.text])
      }
    }
    assert.deepEqual((await call(stranger, `${base}/matters`)).json, { matters: [], next: null })
  })

  it('tells the service its own, with the stage that its desk has', async () => {
    const { test, cast, boss, tokenOf, call } = all
    const token = await tokenOf(boss, cast.service, ['matters:read'])
    const { id } = await calledMatter(test, cast)
    await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'contact',
        word: 'here',
        body: { means: 'telephone' },
        wall: wallWithFamily(matter) ?? '',
        onDay: '2026-11-02',
      }),
    )
    const one = await call(token, `${base}/matters/${id}`)
    assert.deepEqual(
      [one.json.stage, one.json.waitsOn, one.json.next.what],
      ['advising', 'us', 'give-advice'],
    )
  })

  it('gives nothing of what is said, prepared or kept by one side, whoever asks', async () => {
    const { test, cast, boss, tokenOf, call } = all
    const { id } = await calledMatter(test, cast, { told: true })
    const secret = `zq${randomUUID()}`
    await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      const body = { says: secret }
      const onDay = '2026-11-03'
      const own = wallOfMatter(matter, { use: 'service' }) ?? ''
      const said = wallOfMatter(matter, { use: 'mediation' }) ?? ''
      const family = wallWithFamily(matter) ?? ''
      await recordStep(tx, matter, { kind: 'note', word: 'own', body, wall: own, onDay })
      await recordStep(tx, matter, { kind: 'note', word: 'joint', body, wall: said, onDay })
      const choice = { words: secret, means: 'telephone' } as const
      await recordStep(tx, matter, { kind: 'choice', word: 'mediate', body: choice, wall: family, onDay })
    })
    for (const token of [
      await tokenOf(cast.officer, cast.council),
      await tokenOf(boss, cast.service, ['matters:read', 'outcomes:read']),
    ]) {
      for (const path of ['', `/${id}`, `/${id}/outcome`]) {
        const { status, text } = await call(token, `${base}/matters${path}`)
        assert.equal(status, 200)
        assert.ok(!text.includes(secret) && !text.includes('Somebody who rang') && !text.includes('01632'))
      }
      // What the address of an answer leaves out the database does not give either.
      const presented = createHash('sha256').update(token).digest('hex')
      const read = (statement: string) =>
        test.data.asToken(presented, (tx) => sql.raw<{ n: number }>(statement).execute(tx))
      const behind = await read(
        `select count(*) as n from mediation.step t join mediation.matter_wall w using (wall_id) where w.use in ('mediation', 'service')`,
      )
      assert.deepEqual(behind.rows, [{ n: 0 }])
      await assert.rejects(read('select body from mediation.step'), /permission denied/)
      await assert.rejects(read('select name from people.person'), /permission denied/)
      await assert.rejects(read('select id from cases.entry'), /permission denied/)
      await assert.rejects(
        read(`insert into mediation.changed (matter_id) values ('${id}')`),
        /permission denied/,
      )
    }
  })

  it('goes on where it was, page by page and by what changed since', async () => {
    const { test, tokenOf, call } = all
    const fresh = await castOf(test)
    const token = await tokenOf(fresh.officer, fresh.council)
    const opened: string[] = []
    for (let n = 0; n < 5; n++) opened.push((await calledMatter(test, fresh, { told: true })).id)
    const seen: string[] = []
    let next: string | null = `${base}/matters?limit=2`
    let pages = 0
    while (next !== null) {
      const { json } = await call(token, next)
      seen.push(...json.matters.map(({ id }: { id: string }) => id))
      next = json.next
      pages += 1
    }
    assert.deepEqual([seen, pages], [opened, 3])
    const { json } = await call(token, `${base}/matters`)
    const last = json.matters.at(-1).changedAt
    assert.deepEqual((await call(token, `${base}/matters?since=${last}`)).json.matters, [])
    const [first] = opened
    await inMatterAs(test, fresh.adviser, first ?? '', (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'cannot-arrange',
        word: null,
        body: {},
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay: '2026-11-05',
      }),
    )
    const changed = await call(token, `${base}/matters?since=${last}`)
    assert.deepEqual(
      changed.json.matters.map(({ id }: { id: string }) => id),
      [first],
    )
    const [{ reference }] = changed.json.matters
    const named = await call(token, `${base}/matters?reference=${reference.toLowerCase()}&process=mediation`)
    assert.equal(named.json.matters.length, 1)
    const other = await call(token, `${base}/matters?process=disagreement-resolution`)
    assert.deepEqual(other.json.matters, [])
  })

  it('says what is wrong with a question, by its field', async () => {
    const { cast, tokenOf, call } = all
    const token = await tokenOf(cast.officer, cast.council)
    const wrong: readonly (readonly [string, string])[] = [
      ['/matters?since=yesterday', 'since'],
      ['/matters?since=2026-11-21', 'since'],
      ['/matters?since=2026-13-21T09:00:00Z', 'since'],
      ['/matters?after=x', 'after'],
      ['/matters?limit=0', 'limit'],
      ['/matters?limit=101', 'limit'],
      ['/matters?limit=1.5', 'limit'],
      ['/matters?process=appeal', 'process'],
      ['/matters?page=2', 'page'],
      [`/matters/${randomUUID()}?full=1`, 'full'],
      ['/services?all=1', 'all'],
    ]
    for (const [address, field] of wrong) {
      const { status, json } = await call(token, `${base}${address}`)
      assert.deepEqual([status, json.errors?.[0]?.field], [400, field], address)
    }
  })

  it('answers whoever has no token that counts the same, whatever they ask for', async () => {
    const { test, cast, tokenOf, call, referral } = all
    const { id } = await calledMatter(test, cast, { told: true })
    const good = await tokenOf(cast.officer, cast.council)
    const ended = await tokenOf(cast.officer, cast.council)
    const over = await tokenOf(cast.officer, cast.council)
    await test.data.actingAs({ person: cast.officer }, async (tx) => {
      const [, second] = await readTokens(tx, cast.council)
      assert.ok(second)
      assert.equal(await endToken(tx, { organisation: cast.council, id: second.id }), true)
      assert.equal(await endToken(tx, { organisation: cast.council, id: second.id }), false)
    })
    const admin = await test.session('way_forward_admin')
    await admin.query(
      `update api.token set made_at = now() - interval '40 days', expires_at = now() - interval '1 second' where secret_hash = $1`,
      [createHash('sha256').update(over).digest()],
    )
    assert.equal((await call(good, `${base}/matters/${id}`)).status, 200)
    const wrong = [null, '', 'x', ended, over, `wf_${'A'.repeat(43)}`, good.slice(0, -1), `${good}x`]
    const texts = new Set<string>()
    for (const token of wrong) {
      for (const { path, method } of tokenOperations) {
        const address = path.replace('{id}', id)
        const sent = method === 'post' ? { body: referral('X'), key: randomUUID() } : undefined
        const answer = await call(token, address, sent)
        asDescribed(path, method, answer)
        assert.deepEqual([answer.status, answer.response.headers.get('www-authenticate')], [401, 'Bearer'])
        texts.add(answer.text)
      }
    }
    assert.equal(texts.size, 1)
  })

  it('asks for the scope of each address, and lets no page of another site ask', async () => {
    const { cast, tokenOf, call, referral } = all
    const scopeless: Readonly<Record<Scope, readonly Scope[]>> = {
      'referrals:write': ['matters:read', 'outcomes:read'],
      'matters:read': ['referrals:write', 'outcomes:read'],
      'outcomes:read': ['referrals:write', 'matters:read'],
    }
    for (const { path, method, scope } of tokenOperations) {
      const token = await tokenOf(cast.officer, cast.council, scopeless[scope])
      const sent = method === 'post' ? { body: referral('X'), key: randomUUID() } : undefined
      const answer = await call(token, path.replace('{id}', randomUUID()), sent)
      asDescribed(path, method, answer)
      assert.equal(answer.status, 403)
      assert.match(answer.json.detail, new RegExp(scope))
      assert.equal(answer.response.headers.get('access-control-allow-origin'), null)
    }
    assert.deepEqual(
      tokenOperations.map((each) => refusalsWithToken(each).includes(401)),
      tokenOperations.map(() => true),
    )
  })

  it('goes on with the token when the person who made it has gone, and ends with the organisation', async () => {
    const { test, tokenOf, call } = all
    const fresh = await castOf(test)
    const token = await tokenOf(fresh.officer, fresh.council)
    const admin = await test.session('way_forward_admin')
    await admin.query('update people.member set ended_at = now() where person_id = $1', [fresh.officer])
    assert.equal((await call(token, `${base}/matters`)).status, 200)
    await admin.query('update people.organisation set retired_at = now() where id = $1', [fresh.council])
    assert.equal((await call(token, `${base}/matters`)).status, 401)
  })

  it('says the day on which it was last used', async () => {
    const { test, tokenOf, call } = all
    const fresh = await castOf(test)
    const token = await tokenOf(fresh.officer, fresh.council)
    const used = () =>
      test.data.actingAs(
        { person: fresh.officer },
        async (tx) => (await readTokens(tx, fresh.council))[0]?.lastUsedOn,
      )
    assert.equal(await used(), null)
    await call(token, `${base}/matters`)
    assert.match((await used()) ?? '', /^\d{4}-\d\d-\d\d$/)
  })

  it('refuses what is no JSON, what is too large, and another method', async () => {
    const { under, cast, tokenOf } = all
    const token = await tokenOf(cast.officer, cast.council)
    const raw = (body: string, type = 'application/json') =>
      under.app.request(`${under.origin}${base}/referrals`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': type, 'idempotency-key': randomUUID() },
        body,
      })
    assert.equal((await raw('{')).status, 400)
    assert.equal((await raw('a=1', 'text/plain')).status, 415)
    assert.equal((await raw(`"${'x'.repeat(70_000)}"`)).status, 413)
    const deleted = await under.app.request(`${under.origin}${base}/matters`, { method: 'DELETE' })
    assert.equal(deleted.status, 405)
  })
})

it('has every token wait who calls too often, and no other', { skip: noDatabase }, async () => {
  const test = await testData()
  const uses = { posts: 9, uploads: 9, exports: 9, invitations: 9, codes: 9, calls: 2 }
  const under = await appUnderTest(test, 'https://wayforward.example', { uses })
  const cast = await castOf(test)
  const make = () =>
    test.data.actingAs({ person: cast.officer }, (tx) =>
      makeToken(tx, { organisation: cast.council, name: 'x', scopes: ['matters:read'], days: 30 }),
    )
  const [one, two] = [await make(), await make()]
  const status = async (token: string | null, address: string) => {
    const response = await under.app.request(`${under.origin}${base}/matters`, {
      headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': address },
    })
    if (response.status === 429) assert.match(response.headers.get('retry-after') ?? '', /^\d+$/)
    return response.status
  }
  assert.deepEqual(
    [await status(one, '203.0.113.1'), await status(one, '203.0.113.1'), await status(one, '203.0.113.2')],
    [200, 200, 429],
  )
  assert.equal(await status(two, '203.0.113.1'), 200)
  // A network that tries wrong tokens waits as well.
  const tried: number[] = []
  for (let n = 0; n < 21; n++) tried.push(await status('wrong', '198.51.100.7'))
  assert.deepEqual([tried[0], tried.at(-1)], [401, 429])
  await test.close()
})
