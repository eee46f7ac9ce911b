import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type AppUnderTest, appUnderTest, FormBrowser } from '../../../../proof/app-under-test.ts'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import { type Session, sqlStateOf } from '../../../db/connect.ts'
import { runAccounts } from '../../../operate/accounts-command.ts'

describe('organisations, from the first operator on', { skip: noDatabase }, () => {
  let test: TestData
  let under: AppUnderTest
  let admin: Session
  const said: string[] = []
  before(async () => {
    test = await testData()
    under = await appUnderTest(test)
    admin = await test.session('way_forward_admin')
  })
  after(() => test.close())

  const command = async (...args: string[]) => {
    said.length = 0
    const printed: string[] = []
    const code = await runAccounts(args, {
      withData: (work) => work(test.operatorData),
      origin: () => under.origin,
      out: (line) => printed.push(line),
      say: (line) => said.push(line),
    })
    return { code, printed }
  }
  /** Stands for the second step, which is tried in its own tests. */
  const proveTwice = (email: string) =>
    admin.query(
      `update sign_in.session set strong_at = now() where user_id = (select id from sign_in."user" where email = $1)`,
      [email],
    )
  const pathOf = (link: string) => link.slice(under.origin.length)
  /** Opens a link before signing in, signs in, and takes the place. @returns where that leads */
  const join = async (browser: FormBrowser, link: string, email: string, name: string) => {
    assert.match((await browser.get(pathOf(link))).markup, /Sign in and go on/)
    const held = await browser.post(pathOf(link), {})
    assert.equal(held.to, '/join')
    await browser.signIn(email, name, '/join')
    const page = await browser.get('/join')
    const secret = /name="secret" value="([^"]+)"/.exec(page.markup)?.[1] ?? ''
    return browser.postFrom('/join', '/join', { secret })
  }
  const linkTo = async (email: string) => {
    const [row] = await admin.query<{ link: string }>(
      `select fills->>'link' as link from post.message where email = $1 order by made_at desc limit 1`,
      [email],
    )
    return row?.link ?? ''
  }

  const operator = 'operator@example.org'
  const head = 'head@council.example'
  const officer = 'officer@council.example'
  let runs: FormBrowser
  let heads: FormBrowser
  let one: string

  it('begin with a command, which prints a link once', async () => {
    assert.equal((await command()).code, 2)
    assert.equal((await command('invite-operator')).code, 2)
    assert.equal((await command('invite-operator', 'nobody')).code, 2)
    assert.equal((await command('list')).code, 0)
    assert.match(said.join(), /no organisation yet/)
    const { code, printed } = await command('invite-operator', 'Operator@Example.org')
    assert.equal(code, 0)
    const [link = ''] = printed
    assert.match(link, /^https:\/\/wayforward\.example\/join\/[\w-]{43}$/)
    const [kept] = await admin.query<{ whole: string }>('select i::text as whole from people.invitation i')
    assert.ok(!kept?.whole.includes(link.slice(-43)))
    runs = new FormBrowser(under)
    const taken = await join(runs, link, operator, 'The operator')
    assert.match(taken.to ?? '', /^\/organisation\?organisation=/)
    // Before anything else they set up a second step.
    assert.match((await runs.get('/operate')).to ?? '', /^\/sign-in\/second-step/)
    await proveTwice(operator)
    assert.match((await runs.get('/operate')).markup, /Organisations and accounts/)
    assert.match((await command('list')).printed.join(), /^operator .*Way Forward: 1 members, 1 of them/)
    const thief = new FormBrowser(under)
    await thief.signIn('thief@example.org')
    assert.match((await thief.get(pathOf(link))).markup, /This invitation was taken already/)
  })

  it('are added by the operator, whose pages are there for nobody else', async () => {
    const made = await runs.postFrom('/operate/new-organisation', '/operate/new-organisation', {
      kind: 'authority',
      name: ' Example  Council ',
    })
    one = (made.to ?? '').split('?')[0] ?? ''
    assert.match(one, /^\/operate\/organisations\/[0-9a-f-]{36}$/)
    const again = await runs.postFrom('/operate/new-organisation', '/operate/new-organisation', {
      kind: 'authority',
      name: 'example council',
    })
    assert.match(again.markup, /There is one of that kind and name already/)
    assert.equal((await runs.postFrom(one, one, { do: 'rename', name: '' })).status, 400)
    assert.equal((await runs.postFrom(one, one, { do: 'add-area', area: 'none' })).status, 400)
    assert.equal((await runs.postFrom(one, one, { do: 'erase' })).status, 404)
    assert.equal((await runs.post(one, { do: 'rename', name: 'X' })).status, 403, 'without a token')
    assert.match((await runs.postFrom(one, one, { do: 'invite', email: head })).to ?? '', /became=invited/)
    heads = new FormBrowser(under)
    const taken = await join(heads, await linkTo(head), head, 'The head')
    await proveTwice(head)
    assert.match((await heads.get(taken.to ?? '')).markup, /You work here now/)
    for (const path of ['/operate', '/operate/new-organisation', one]) {
      assert.equal((await heads.get(path)).status, 404, path)
    }
    assert.equal((await heads.postFrom('/organisation', one, { do: 'rename', name: 'Mine' })).status, 404)
    const family = new FormBrowser(under)
    await family.signIn('family@example.org')
    for (const path of ['/operate', one, '/organisation', '/organisation/invite', '/organisation/sign-in']) {
      assert.equal((await family.get(path)).status, 404, path)
    }
    // What sort of body one is decides as what it takes part in a mediation; a council is none.
    assert.equal((await runs.postFrom(one, one, { do: 'sort', sort: 'school' })).status, 404)
    const made2 = await runs.postFrom('/operate/new-organisation', '/operate/new-organisation', {
      kind: 'body',
      name: 'Example Care Board',
    })
    const body = (made2.to ?? '').split('?')[0] ?? ''
    assert.equal((await runs.postFrom(body, body, { do: 'sort' })).status, 400)
    const sorted = await runs.postFrom(body, body, { do: 'sort', sort: 'health-commissioner' })
    assert.match(sorted.to ?? '', /became=sort/)
    assert.match((await runs.get(body)).markup, /value="health-commissioner" checked/)
    // Whoever runs the service cannot shut themselves out.
    const [own] = await admin.query<{ id: string }>(
      `select id from people.organisation where kind = 'operator'`,
    )
    const ours = `/operate/organisations/${own?.id}`
    assert.equal((await runs.postFrom(ours, ours, { do: 'retire' })).status, 404)
  })

  it('keep their members: invite, change and end, and never the last administrator', async () => {
    const invited = await heads.postFrom('/organisation/invite', '/organisation/invite', {
      email: officer,
      role: 'member',
      capacity: 'mediator',
    })
    assert.match(invited.to ?? '', /became=invited/)
    const officers = new FormBrowser(under)
    await join(officers, await linkTo(officer), officer, 'An officer')
    await proveTwice(officer)
    const [member] = await admin.query<{ id: string; capacities: string[] }>(
      `select m.id, m.capacities from people.member m join sign_in."user" u on u.id = m.person_id where u.email = $1`,
      [officer],
    )
    assert.deepEqual(member?.capacities, [], 'a council has no mediators')
    assert.match((await officers.get('/organisation')).markup, /Example Council/)
    assert.equal((await officers.get('/organisation/invite')).status, 404)
    const self = `/organisation/members/${member?.id}`
    assert.match((await officers.get(self)).markup, /Stop working here/)
    const risen = await officers.postFrom(self, self, { do: 'change', role: 'administrator' })
    assert.equal(risen.status, 404)
    const [mine] = await admin.query<{ id: string }>(
      `select m.id from people.member m join sign_in."user" u on u.id = m.person_id where u.email = $1`,
      [head],
    )
    const own = `/organisation/members/${mine?.id}`
    for (const form of [{ do: 'end' }, { do: 'change', role: 'member' }]) {
      const refused = await heads.postFrom(own, own, form)
      assert.equal(refused.status, 400)
      assert.match(refused.markup, /Somebody must look after the members/)
    }
    assert.equal((await heads.postFrom(self, self, { do: 'change' })).status, 400)
    assert.match((await heads.postFrom(self, self, { do: 'end' })).to ?? '', /became=ended/)
    // On the next request: they are family again.
    assert.equal((await officers.get('/organisation')).status, 404)
    assert.equal((await heads.get(self)).status, 404)
  })

  it('set up their own sign-in only where the provider answers', async () => {
    const given = {
      issuer: 'https://127.0.0.1:9',
      clientId: 'us',
      clientSecret: 'a secret that nobody may see again',
      domain: 'council.example',
      joins: 'invited',
      second: 'ours',
    }
    const page = '/organisation/sign-in'
    const refused = await heads.postFrom(page, page, given)
    assert.equal(refused.status, 400)
    assert.match(refused.markup, /private network/)
    assert.ok(!refused.markup.includes(given.clientSecret))
    const wrong = await heads.postFrom(page, page, {
      ...given,
      issuer: 'ftp://x',
      domain: 'council',
      joins: '',
    })
    assert.equal(wrong.status, 400)
    for (const says of [/starting with https/, /Domain|domain of your/, /who may come in/]) {
      assert.match(wrong.markup, says)
    }
    assert.deepEqual(await admin.query('select from people.single_sign_on'), [])
  })

  it('have a lost second step taken away by the operator: written down, told, and signed out everywhere', async () => {
    const [person] = await admin.query<{ id: string }>(`select id from sign_in."user" where email = $1`, [
      head,
    ])
    const path = `/operate/people/${person?.id}/second-step`
    await admin.query(
      `insert into sign_in.one_time_code (user_id, sealed, master) values ($1, decode(repeat('00', 60), 'hex'), 'master-0001.key')`,
      [person?.id],
    )
    await admin.query('update sign_in.one_time_code set confirmed_at = now()')
    await admin.query(
      `insert into sign_in.recovery_code (user_id, code_hash) values ($1, sha256('a code'))`,
      [person?.id],
    )
    assert.equal((await runs.postFrom(path, path, { why: ' ' })).status, 400)
    const [self] = await admin.query<{ id: string }>(`select id from sign_in."user" where email = $1`, [
      operator,
    ])
    assert.equal((await runs.get(`/operate/people/${self?.id}/second-step`)).status, 404)
    assert.equal((await heads.postFrom('/organisation', path, { why: 'mine' })).status, 404)
    const [family] = await admin.query<{ id: string }>(
      `select id from sign_in."user" where email = 'family@example.org'`,
    )
    assert.equal(
      (await runs.postFrom(path, `/operate/people/${family?.id}/second-step`, { why: 'a family' })).status,
      404,
    )
    // Even sign-in's own role writes down no reset that is nobody's to do.
    await assert.rejects(
      test.signInData.database
        .insertInto('sign_in.second_step_reset')
        .values({ person_id: self?.id ?? '', reset_by: person?.id ?? '', why: 'mine' })
        .execute(),
      (error) => sqlStateOf(error) === '42501',
    )
    const sent = under.outbox.length
    const done = await runs.postFrom(path, path, { why: 'Rang them on the number of the council' })
    assert.equal(done.to, '/operate?became=reset')
    assert.equal(under.outbox.length, sent + 1)
    assert.equal(under.outbox.at(-1)?.to, head)
    assert.match(under.outbox.at(-1)?.subject ?? '', /second step .* was taken away/)
    assert.match((await heads.get('/organisation')).to ?? '', /^\/sign-in\?/)
    const left = await admin.query(
      'select user_id from sign_in.one_time_code union all select user_id from sign_in.recovery_code',
    )
    assert.deepEqual(left, [])
    assert.match((await runs.get('/operate')).markup, /Rang them on the number of the council/)
    await heads.signIn(head)
    assert.match((await heads.get('/organisation')).to ?? '', /^\/sign-in\/second-step/)
    assert.match((await heads.get('/sign-in/second-step')).to ?? '', /^\/account\/second-step/)
    // What matters most asks for a sign-in of the last hour.
    await admin.query(
      `update sign_in.session set created_at = now() - interval '2 hours', strong_at = now() - interval '2 hours'
      where user_id = $1`,
      [self?.id],
    )
    assert.match((await runs.postFrom(path, path, { why: 'again' })).to ?? '', /^\/sign-in/)
  })

  it('are retired by the operator, from the next request on', async () => {
    await proveTwice(operator)
    await proveTwice(head)
    assert.equal((await heads.get('/organisation')).status, 200)
    assert.match((await runs.postFrom(one, one, { do: 'retire' })).to ?? '', /became=retired/)
    assert.equal((await heads.get('/organisation')).status, 404)
    assert.match((await runs.postFrom(one, one, { do: 'bring-back' })).to ?? '', /became=back/)
    assert.equal((await heads.get('/organisation')).status, 200)
    assert.deepEqual(under.faults, [])
  })
})
