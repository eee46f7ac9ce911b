import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import {
  type Answered,
  type AppUnderTest,
  appUnderTest,
  FormBrowser,
} from '../../../../proof/app-under-test.ts'
import { codeIn } from '../../../../proof/auth-under-test.ts'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import { startProvider, type TestProvider } from '../../../../proof/openid-provider.ts'
import { returnPath } from '../../../auth/organisations/return-path.ts'
import { accepted, madeArea, madeFamily, sent } from '../../../cases/desk/desk-of-test.ts'
import type { Session } from '../../../db/connect.ts'

const council = '0d000000-0000-4000-8000-000000000001'
const service = '0d000000-0000-4000-8000-000000000002'
const runner = '0d000000-0000-4000-8000-000000000003'
const [officer, other] = ['officer@council.example', 'other@council.example']
const origin = 'https://wayforward.example'
const there = `/organisation?organisation=${council}`
const ours = `/operate/organisations/${council}`
const signInOf = `/organisation/sign-in?organisation=${council}`

describe('an organisation’s pages, and its own sign-in by them', { skip: noDatabase }, () => {
  let test: TestData
  let under: AppUnderTest
  let admin: Session
  let provider: TestProvider
  let runs: FormBrowser
  let heads: FormBrowser

  before(async () => {
    test = await testData()
    under = await appUnderTest(test, origin, { providersMayBeLocal: true })
    admin = await test.session('way_forward_admin')
    provider = await startProvider([`${origin}${returnPath(council)}`])
    await admin.query(
      `insert into people.organisation (id, kind, name) values ($1, 'authority', 'Example Council'),
         ($2, 'adviser', 'Example SENDIASS'), ($3, 'operator', 'Who runs it')`,
      [council, service, runner],
    )
    runs = await worker('operator@example.org', runner, 'administrator')
    heads = await worker('head@council.example', council, 'administrator')
    for (const email of [officer, other]) await worker(email, council, 'member')
  })
  after(async () => {
    await provider.close()
    await test.close()
  })
  beforeEach(() => {
    provider.forge = (claims) => claims
    provider.isRefusing = false
    provider.isAway = false
  })

  const idOf = async (email: string) => {
    const [row] = await admin.query<{ id: string }>(`select id from sign_in."user" where email = $1`, [email])
    return row?.id ?? ''
  }
  const member = async (email: string, organisation: string, role = 'member') =>
    admin.query(`insert into people.member (organisation_id, person_id, role) values ($1, $2, $3)`, [
      organisation,
      await idOf(email),
      role,
    ])
  /** Somebody who works there, with the second step proved: that is tried in its own tests. */
  async function worker(email: string, organisation: string, role: string): Promise<FormBrowser> {
    const browser = new FormBrowser(under)
    await browser.signIn(email, `The one of ${email.split('@')[0]}`)
    await member(email, organisation, role)
    await admin.query('update sign_in.session set strong_at = now() where user_id = $1', [await idOf(email)])
    return browser
  }
  const setUp = (changed: Readonly<Record<string, string>> = {}) =>
    heads.postFrom(signInOf, '/organisation/sign-in', {
      organisation: council,
      issuer: provider.issuer,
      clientId: provider.clientId,
      clientSecret: provider.clientSecret,
      domain: 'council.example',
      joins: 'invited',
      second: 'theirs',
      ...changed,
    })
  const domains = async () =>
    (await admin.query<{ domain: string }>('select domain from people.confirmed_domain')).map(
      ({ domain }) => domain,
    )

  it('are set up by an administrator, and open nothing before the operator confirms the domain', async () => {
    assert.ok((await heads.get(signInOf)).markup.includes(`${origin}${returnPath(council)}`))
    const saved = await setUp()
    assert.match(saved.to ?? '', /became=saved/)
    const { markup } = await heads.get(saved.to ?? '')
    assert.match(markup, /has to make sure that council\.example is yours/)
    assert.ok(!markup.includes(provider.clientSecret))
    const early = new FormBrowser(under)
    assert.equal((await early.postFrom('/sign-in', '/sign-in', { email: officer })).to, '/sign-in/code')
  })

  it('say what is here for a council today, and nothing of the kind to a service that has a desk', async () => {
    assert.match((await heads.get(there)).markup, /There is no desk for councils here yet/)
    const adviser = await worker('adviser@service.example', service, 'member')
    assert.doesNotMatch((await adviser.get('/organisation')).markup, /There is no desk/)
  })

  it('keep a secret for the provider that it was given for, also from a page that stood open meanwhile', async () => {
    const kept = await setUp({ clientSecret: '' })
    assert.match(kept.to ?? '', /became=saved/, 'the one that is kept goes on')
    for (const changed of [{ clientId: 'another' }, { issuer: `${provider.issuer}/` }]) {
      const refused = await setUp({ clientSecret: '', ...changed })
      assert.equal(refused.status, 400, JSON.stringify(changed))
      assert.match(refused.markup, /Write the client secret/)
    }
    const both = await Promise.all([setUp(), setUp()])
    assert.deepEqual(
      both.map(({ to }) => /became=saved/.test(to ?? '')),
      [true, true],
      'pressed twice',
    )
  })

  it('have the domain confirmed that the operator read, and no other that was written down since', async () => {
    assert.match((await runs.get(ours)).markup, /council\.example/)
    await setUp({ domain: 'gmail.example' })
    const stale = await runs.postFrom(ours, ours, { do: 'confirm', domain: 'council.example' })
    assert.equal(stale.status, 400)
    assert.match(stale.markup, /has changed what it wants/)
    assert.deepEqual(await domains(), [])
    const fresh = await runs.postFrom(ours, ours, { do: 'confirm', domain: 'gmail.example' })
    assert.match(fresh.to ?? '', /became=confirmed/)
    // What was confirmed can be taken back, whatever the organisation does with its sign-in.
    await setUp()
    await heads.postFrom(signInOf, '/organisation/sign-in', { organisation: council, do: 'remove' })
    assert.match((await runs.get(ours)).markup, /gmail\.example is no longer theirs/)
    const back = await runs.postFrom(ours, ours, { do: 'unconfirm', domain: 'gmail.example' })
    assert.match(back.to ?? '', /became=unconfirmed/)
    assert.deepEqual(await domains(), [])
    await setUp()
    await admin.query(
      `insert into people.confirmed_domain (domain, organisation_id) values ('council.example', $1)`,
      [service],
    )
    const taken = await runs.postFrom(ours, ours, { do: 'confirm', domain: 'council.example' })
    assert.match(taken.markup, /confirmed for Example SENDIASS/)
    await admin.query('delete from people.confirmed_domain')
    const pressedTwice = await Promise.all(
      [1, 2].map(() => runs.postFrom(ours, ours, { do: 'confirm', domain: 'council.example' })),
    )
    assert.deepEqual(
      pressedTwice.map(({ status }) => status),
      [303, 303],
    )
    assert.deepEqual(await domains(), ['council.example'])
  })

  /** From a page that needs an account, by way of the provider. @returns what the page says to which the provider sends back */
  const come = async (browser: FormBrowser, email: string): Promise<Answered> => {
    const asked = await browser.get(there)
    assert.equal(asked.to, `/sign-in?then=${encodeURIComponent(there)}`)
    const { markup } = await browser.get(asked.to ?? '')
    const onward = /name="onward" value="([^"]+)"/.exec(markup)?.[1]
    assert.equal(onward, there)
    const sentOn = await browser.postFrom('/sign-in', '/sign-in', { email, onward: there })
    assert.match(sentOn.markup, /Example Council has its own sign-in/)
    const link = /<a href="(http:\/\/127[^"]+)"/.exec(sentOn.markup)?.[1] ?? ''
    const back = await provider.visit(link.replaceAll('&amp;', '&'))
    assert.equal(`${back.origin}${back.pathname}`, `${origin}${returnPath(council)}`)
    return browser.get(`${back.pathname}${back.search}`)
  }
  const isOut = async (browser: FormBrowser) =>
    assert.match((await browser.get(there)).to ?? '', /^\/sign-in\?/)

  it('let a member in by way of the provider, to the page that they wanted, and out again', async () => {
    const email = officer
    const browser = new FormBrowser(under)
    provider.says = { sub: 'officer', email, email_verified: true }
    provider.forge = (claims) => ({ ...claims, amr: ['pwd', 'mfa'] })
    const first = await come(browser, email)
    assert.equal(first.to, '/sign-in/code')
    assert.match((await browser.get('/sign-in/code')).markup, /first time that you come by your organisation/)
    await isOut(browser)
    const proved = await browser.postFrom('/sign-in/code', '/sign-in/code', {
      code: codeIn(under.outbox.at(-1)),
    })
    assert.equal(proved.to, there)
    assert.match((await browser.get(there)).markup, /Example Council/)
    assert.match((await browser.get('/account/own-sign-in')).markup, /Example Council/)
    const left = await browser.postFrom('/account', '/sign-out', {})
    assert.equal(left.to, '/sign-out')
    await isOut(browser)
    // From now on without a code.
    const mails = under.outbox.length
    const again = await come(browser, email)
    assert.equal(again.to, there)
    assert.equal(under.outbox.length, mails)
    assert.equal((await browser.get(there)).status, 200)
    // Who stops working there is in by it no more.
    const page = await browser.get(there)
    const [, self = ''] = /href="(\/organisation\/members\/[0-9a-f-]{36})/.exec(page.markup) ?? []
    assert.equal((await browser.postFrom(self, self, { organisation: council, do: 'end' })).to, '/cases')
    await browser.postFrom('/account', '/sign-out', {})
    const gone = await come(browser, email)
    assert.equal(gone.status, 400)
    assert.match(gone.markup, /You do not work for Example Council/)
    await isOut(browser)
  })

  it('let nobody in whom the provider refuses, who names the address of another, or while it is away', async () => {
    const email = other
    provider.says = { sub: 'other', email, email_verified: true }
    const browser = new FormBrowser(under)
    provider.isRefusing = true
    const no = await come(browser, email)
    assert.equal(no.status, 400)
    assert.match(no.markup, /You are not signed in/)
    assert.match(no.markup, /href="\/sign-in"/)
    await isOut(browser)
    provider.isRefusing = false

    provider.says = { sub: 'thief', email: 'head@council.example', email_verified: true }
    const thief = await come(browser, email)
    assert.equal(thief.to, '/sign-in/code')
    assert.equal(under.outbox.at(-1)?.to, 'head@council.example', 'whose address it is has to say so')
    await isOut(browser)
    const right = codeIn(under.outbox.at(-1))
    const wrong = await browser.postFrom('/sign-in/code', '/sign-in/code', {
      code: right === '111111' ? '222222' : '111111',
    })
    assert.match(wrong.markup, /That is not the code/)
    await isOut(browser)
    for (const [says, why] of [
      [{ email: 'parent@example.org' }, /names an address that is not one of theirs/],
      [{ email, email_verified: false }, /does not say which email address is yours/],
    ] as const) {
      provider.says = { sub: 'somebody', email_verified: true, ...says }
      const refused = await come(browser, email)
      assert.equal(refused.status, 400)
      assert.match(refused.markup, why)
      await isOut(browser)
    }

    provider.isAway = true
    const away = await browser.postFrom('/sign-in', '/sign-in', { email, onward: there })
    assert.equal(away.status, 503)
    const instead = await browser.postFrom('/sign-in', '/sign-in', { email, onward: there, by: 'code' })
    assert.equal(instead.to, '/sign-in/code')
    const proved = await browser.postFrom('/sign-in/code', '/sign-in/code', {
      code: codeIn(under.outbox.at(-1)),
    })
    assert.equal(proved.to, there)
  })

  it('say so where an invitation was taken before it is taken back', async () => {
    await heads.postFrom('/organisation/invite', '/organisation/invite', {
      email: 'late@council.example',
      role: 'member',
    })
    const [offer] = await admin.query<{ id: string }>(
      `select id from people.invitation where email = 'late@council.example'`,
    )
    await admin.query('update people.invitation set accepted_at = now()')
    const late = await heads.postFrom(there, '/organisation', {
      organisation: council,
      offer: offer?.id ?? '',
    })
    assert.match(late.to ?? '', /became=gone/)
    assert.match((await heads.get(late.to ?? '')).markup, /no longer waits/)
  })

  it('give nobody’s cases away where the end of a membership is refused', async () => {
    const browser = await worker('alone@example.org', service, 'administrator')
    await worker('colleague@example.org', service, 'member')
    const [alone, colleague] = [await idOf('alone@example.org'), await idOf('colleague@example.org')]
    const area = await madeArea(test, 1)
    await admin.query('insert into people.organisation_area (organisation_id, area_id) values ($1, $2)', [
      service,
      area,
    ])
    const family = await madeFamily(test, 'A parent', 'Child')
    await accepted(test, alone, await sent(test, family, { service, area }))
    const page = await browser.get('/organisation')
    const [, self = ''] =
      [
        ...page.markup.matchAll(
          /href="(\/organisation\/members\/[0-9a-f-]{36})[^>]*>[^<]*<span[^>]*>([^<]*)/g,
        ),
      ].find(([, , name]) => name?.includes('alone')) ?? []
    const refused = await browser.postFrom(self, self, { do: 'end', to: colleague })
    assert.equal(refused.status, 400)
    assert.match(refused.markup, /Somebody must look after the members/)
    const held = await admin.query<{ person_id: string }>(
      'select person_id from cases.acting where organisation_id = $1 and ended_at is null',
      [service],
    )
    assert.deepEqual(
      held.map(({ person_id: person }) => person),
      [alone],
    )
    assert.deepEqual(under.faults, [])
  })

  it('are looked after by the operator as often as need be, while invitations are counted by the day', async () => {
    const uses = { posts: 1000, uploads: 1, exports: 1, invitations: 1, codes: 1, calls: 1 }
    const limited = await appUnderTest(test, origin, { uses })
    const browser = new FormBrowser(limited)
    await browser.signIn('operator@example.org')
    await admin.query('update sign_in.session set strong_at = now()')
    const invite = () =>
      browser.postFrom('/organisation/invite', '/organisation/invite', {
        email: 'next@example.org',
        role: 'member',
      })
    const became = [await invite(), await invite()]
    assert.deepEqual(
      became.map(({ status }) => status),
      [303, 429],
    )
    for (const name of ['One name', 'Another', 'Example Council']) {
      assert.equal((await browser.postFrom(ours, ours, { do: 'rename', name })).status, 303, name)
    }
  })
})
