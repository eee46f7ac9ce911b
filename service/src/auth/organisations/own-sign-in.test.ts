import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import {
  type AuthUnderTest,
  authInDatabase,
  authUnderTest,
  Browser,
  codeIn,
  signIn,
  whoIn,
} from '../../../proof/auth-under-test.ts'
import { noDatabase, type TestData } from '../../../proof/database.ts'
import { linkProvider, startProvider, type TestProvider } from '../../../proof/openid-provider.ts'
import type { Session } from '../../db/connect.ts'
import { rewrapSecrets } from '../rewrap-secrets.ts'
import type { CameBack } from './own-sign-in.ts'

const council = '0d000000-0000-4000-8000-000000000001'
const service = '0d000000-0000-4000-8000-000000000002'
const origin = 'http://localhost:3000'
const back = `${origin}/sign-in/organisation/${council}/back`

describe('an organisation’s own sign-in', { skip: noDatabase }, () => {
  let test: TestData
  let under: AuthUnderTest
  let admin: Session
  let provider: TestProvider
  let people = 0

  before(async () => {
    ;({ test, under, admin } = await authInDatabase({ providersMayBeLocal: true }))
    provider = await startProvider([back])
    await admin.query(
      `insert into people.organisation (id, kind, name) values ($1, 'authority', 'Example Council'), ($2, 'adviser', 'Example SENDIASS')`,
      [council, service],
    )
    await linkProvider(admin, under.keys, { organisation: council, provider, domain: 'council.example' })
  })
  after(async () => {
    await provider.close()
    await test.close()
  })
  beforeEach(async () => {
    provider.forge = (claims) => claims
    provider.isKeyForeign = false
    provider.isAway = false
    await admin.query(
      'update people.single_sign_on set joins = false, trusts_second_step = false, acr = null',
    )
  })

  /** Somebody new at the provider, with an address of its domain. */
  const somebody = () => {
    people += 1
    const email = `officer-${people}@council.example`
    provider.says = { sub: `subject-${people}`, email, email_verified: true, name: 'An officer' }
    return email
  }
  const member = async (email: string, organisation = council) => {
    const browser = new Browser()
    const { person } = await signIn(under, browser, email, 'An officer')
    await admin.query(
      `insert into people.member (organisation_id, person_id, role) values ($1, $2, 'member')`,
      [organisation, person],
    )
    return person
  }
  const sentOn = async (browser: Browser, onward: string | null = null): Promise<URL> => {
    const begun = await under.auth.beginOwnSignIn(
      { organisation: council, typed: null, onward },
      browser.asker,
    )
    assert.equal(begun.kind, 'go')
    if (begun.kind !== 'go') throw new Error('not sent on')
    browser.take(begun.cookies)
    return provider.visit(begun.address)
  }
  const backWith = async (browser: Browser, url: URL): Promise<CameBack> => {
    const came = await under.auth.comeBack({ organisation: council, query: url.searchParams }, browser.asker)
    if ('cookies' in came) browser.take(came.cookies)
    return came
  }
  const come = async (browser: Browser, onward: string | null = null) =>
    backWith(browser, await sentOn(browser, onward))
  const why = (came: CameBack) => (came.kind === 'refused' ? came.why : came.kind)
  const proveCode = (browser: Browser) => under.auth.proveByCode(codeIn(under.outbox.at(-1)), browser.asker)
  /** Somebody who works there and whose sign-in is tied to their account. */
  const linked = async () => {
    const email = somebody()
    const person = await member(email)
    const browser = new Browser()
    assert.equal((await come(browser)).kind, 'code')
    const proved = await proveCode(browser)
    assert.equal(proved.kind, 'in')
    return { email, person }
  }

  it('is found by the domain of an address, whether or not anybody has an account with it', async () => {
    const own = { organisation: council, name: 'Example Council' }
    assert.deepEqual(await under.auth.ownSignInOf('Nobody@Council.Example '), own)
    assert.equal(await under.auth.ownSignInOf('parent@example.org'), null)
    assert.equal(await under.auth.ownSignInOf('a@sub.council.example'), null)
    await admin.query('delete from people.confirmed_domain')
    assert.equal(await under.auth.ownSignInOf('nobody@council.example'), null, 'nobody confirmed the domain')
    await admin.query(
      `insert into people.confirmed_domain (domain, organisation_id) values ('council.example', $1)`,
      [council],
    )
    await admin.query('update people.organisation set retired_at = now() where id = $1', [council])
    assert.equal(await under.auth.ownSignInOf('nobody@council.example'), null, 'it is retired')
    await admin.query('update people.organisation set retired_at = null')
  })

  it('asks for a code the first time, and opens the account without one from then on', async () => {
    const email = somebody()
    const person = await member(email)
    const browser = new Browser()
    const sent = under.outbox.length
    assert.equal((await come(browser, '/desk?x=1')).kind, 'code')
    assert.equal(under.outbox.length, sent + 1)
    const first = under.outbox.at(-1)
    assert.equal(first?.to, email)
    assert.doesNotMatch(
      first?.text ?? '',
      /http/,
      'a button would tie somebody else’s sign-in to the account',
    )
    assert.equal(await under.auth.whoIs(browser.cookies), null)
    assert.equal((await under.auth.pendingAttempt(browser.cookies))?.isFirstTime, true)
    const proved = await proveCode(browser)
    assert.equal(proved.kind === 'in' && proved.to, '/desk?x=1')
    assert.match(under.outbox.at(-1)?.subject ?? '', /own sign-in opens your account/)
    const again = new Browser()
    const came = await come(again, '/desk?x=1')
    assert.equal(came.kind === 'in' && came.to, '/desk?x=1')
    const who = await whoIn(under.auth, again)
    assert.deepEqual([who.person, who.email, who.isStrong], [person, email, false])
    const kept = await admin.query('select * from sign_in.account where user_id = $1', [person])
    assert.deepEqual(Object.keys(kept[0] ?? {}).sort(), [
      'id',
      'issuer',
      'linked_at',
      'organisation_id',
      'subject',
      'user_id',
    ])
  })

  it('lets in whom the organisation invited or lets join, and nobody else', async () => {
    const email = somebody()
    assert.equal(why(await come(new Browser())), 'no-member')
    await admin.query(
      `insert into people.invitation (organisation_id, email, role, secret_hash) values ($1, $2, 'member', sha256($3::bytea))`,
      [council, email, email],
    )
    assert.equal((await come(new Browser())).kind, 'code')
    await admin.query('update people.invitation set withdrawn_at = now()')
    assert.equal(why(await come(new Browser())), 'no-member')
    await admin.query('update people.single_sign_on set joins = true')
    const browser = new Browser()
    assert.equal((await come(browser)).kind, 'code')
    const proved = await proveCode(browser)
    assert.equal(proved.kind, 'name')
    if ('cookies' in proved) browser.take(proved.cookies)
    const named = await under.auth.giveName('An officer', browser.asker)
    if (named.kind === 'in') browser.take(named.cookies)
    const who = await whoIn(under.auth, browser)
    assert.deepEqual(
      who.works.map(({ organisation, role }) => [organisation, role]),
      [[council, 'member']],
    )
    // Who was sent away does not come back by themselves.
    await admin.query('update people.member set ended_at = now() where person_id = $1', [who.person])
    assert.equal(why(await come(new Browser())), 'no-member')
    assert.deepEqual((await whoIn(under.auth, browser)).works, [])
  })

  it('believes no token that is for another, from another, signed by another, or not of this visit', async () => {
    await linked()
    const forged: readonly [string, TestProvider['forge']][] = [
      ['wrong audience', (claims) => ({ ...claims, aud: 'another-client' })],
      ['wrong issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.example' })],
      ['another party', (claims) => ({ ...claims, azp: 'another-client' })],
      ['over', (claims) => ({ ...claims, exp: 1_000_000_000 })],
      ['another visit', (claims) => ({ ...claims, nonce: 'of another visit' })],
      ['no visit', ({ nonce: _, ...claims }) => claims],
      [
        'another subject than the provider says elsewhere',
        (claims) => ({ ...claims, sub: 'subject-of-another' }),
      ],
    ]
    for (const [name, forge] of forged) {
      provider.forge = forge
      const browser = new Browser()
      assert.equal(why(await come(browser)), 'not-proved', name)
      assert.equal(await under.auth.whoIs(browser.cookies), null, name)
    }
    provider.forge = (claims) => claims
    provider.isKeyForeign = true
    assert.equal(why(await come(new Browser())), 'not-proved', 'signed by another')
    provider.isKeyForeign = false
    assert.equal((await come(new Browser())).kind, 'in')
  })

  it('takes a state once, and only in the browser that was sent', async () => {
    await linked()
    const browser = new Browser()
    const url = await sentOn(browser)
    assert.equal(why(await backWith(new Browser(), url)), 'not-proved', 'another browser')
    const held = new Browser()
    held.take(browser.cookies.split('; '))
    assert.equal((await backWith(browser, url)).kind, 'in')
    assert.equal(why(await backWith(held, url)), 'not-proved', 'replayed')
    const made = new URL(`${back}?code=x&state=y`)
    assert.equal(why(await backWith(new Browser(), made)), 'not-proved', 'made up')
    assert.equal(why(await backWith(new Browser(), new URL(`${back}?error=access_denied`))), 'not-proved')
  })

  it('opens nobody’s account by what a provider says of an address', async () => {
    const { person } = await linked()
    const own = provider.says
    // A family with an address of the domain, and another officer.
    const other = await member('officer-other@council.example')
    provider.says = { ...own, email: 'officer-other@council.example' }
    const browser = new Browser()
    assert.equal((await come(browser)).kind, 'in')
    const who = await whoIn(under.auth, browser)
    assert.equal(who.person, person, 'the account stays that of the subject')
    assert.notEqual(who.person, other)
    // Another subject that claims the address gets no further than a code to it.
    provider.says = { ...own, sub: 'somebody-else', email: 'officer-other@council.example' }
    const thief = new Browser()
    assert.equal((await come(thief)).kind, 'code')
    assert.equal(under.outbox.at(-1)?.to, 'officer-other@council.example')
    assert.equal(await under.auth.whoIs(thief.cookies), null)
    for (const [says, expected] of [
      [{ email: 'parent@example.org' }, 'other-domain'],
      [{ email_verified: false }, 'no-address'],
      [{ email_verified: 'false' }, 'no-address'],
      [{ email: 'no address' }, 'no-address'],
    ] as const) {
      somebody()
      provider.says = { ...provider.says, ...says }
      assert.equal(why(await come(new Browser())), expected)
    }
  })

  it('counts a second factor of the provider only where the organisation says so, and for itself alone', async () => {
    const { person } = await linked()
    const strong = async () => {
      const browser = new Browser()
      assert.equal((await come(browser)).kind, 'in')
      return (await whoIn(under.auth, browser)).isStrong
    }
    provider.forge = (claims) => ({ ...claims, amr: ['pwd', 'mfa'], acr: 'urn:example:two' })
    assert.equal(await strong(), false, 'nobody said that it counts')
    await admin.query('update people.single_sign_on set trusts_second_step = true')
    assert.equal(await strong(), true)
    await admin.query(`update people.single_sign_on set acr = 'urn:example:three'`)
    assert.equal(await strong(), false, 'it is not what is asked for')
    await admin.query(`update people.single_sign_on set acr = 'urn:example:two'`)
    assert.equal(await strong(), true)
    provider.forge = (claims) => ({ ...claims, amr: ['pwd'] })
    assert.equal(await strong(), false)
    provider.forge = (claims) => ({ ...claims, acr: 'urn:example:two' })
    await admin.query(
      `insert into people.member (organisation_id, person_id, role) values ($1, $2, 'member')`,
      [service, person],
    )
    assert.equal(await strong(), false, 'they work elsewhere too')
  })

  it('says so where the provider is away, and refuses one in a private network unless it may be there', async () => {
    provider.isAway = true
    const begun = await under.auth.beginOwnSignIn(
      { organisation: council, typed: null, onward: null },
      new Browser().asker,
    )
    assert.equal(begun.kind, 'away')
    assert.equal(await under.auth.lookAtProvider(provider.issuer), 'away')
    provider.isAway = false
    assert.equal(await under.auth.lookAtProvider(provider.issuer), 'fit')
    assert.equal(await under.auth.lookAtProvider(`${provider.issuer}/elsewhere`), 'unfit')
    const strict = await authUnderTest(test)
    for (const issuer of [
      provider.issuer,
      'https://127.0.0.1',
      'https://[::1]',
      'https://10.0.0.1',
      'https://169.254.169.254',
      'https://localhost',
      'http://council.example',
    ]) {
      assert.equal(await strict.auth.lookAtProvider(issuer), 'private', issuer)
    }
    assert.equal(await strict.auth.lookAtProvider('https://user:password@council.example'), 'unfit')
  })

  it('keeps its secret sealed, also after a new master key, and ends when its owner ends it', async () => {
    const { person } = await linked()
    const [row] = await admin.query<{ whole: string; master: string }>(
      `select encode(sealed, 'escape') || row_to_json(s)::text as whole, master from people.single_sign_on s`,
    )
    assert.ok(!row?.whole.includes(provider.clientSecret))
    const keys = { ...under.keys, wrap: (key: Uint8Array) => ({ ...under.keys.wrap(key), master: 'newer' }) }
    assert.ok((await rewrapSecrets({ database: test.signInData.database, keys })) > 0)
    const [after] = await admin.query<{ master: string }>('select master from people.single_sign_on')
    assert.equal(after?.master, 'newer')
    await admin.query('update people.single_sign_on set master = $1', [row?.master])
    const browser = new Browser()
    assert.equal((await come(browser)).kind, 'in')
    const who = await whoIn(under.auth, browser)
    const [link] = await under.auth.listLinked(who)
    assert.equal(link?.name, 'Example Council')
    assert.equal(await under.auth.unlink({ ...who, person: council }, link?.id ?? ''), 'no-such')
    assert.equal(await under.auth.unlink(who, link?.id ?? ''), 'removed')
    assert.equal((await come(new Browser())).kind, 'code')
    assert.equal(who.person, person)
  })
})
