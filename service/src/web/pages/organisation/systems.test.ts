import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { type AppUnderTest, appUnderTest, FormBrowser } from '../../../../proof/app-under-test.ts'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import type { Session } from '../../../db/connect.ts'
import { shownSecret } from '../../../mediation/api/webhook-secret.ts'

const council = '0d000000-0000-4000-8000-000000000001'
const advice = '0d000000-0000-4000-8000-000000000002'
const tokens = `/organisation/api?organisation=${council}`
const webhooks = `/organisation/webhooks?organisation=${council}`

describe('the pages of tokens and webhooks', { skip: noDatabase }, () => {
  let test: TestData
  let under: AppUnderTest
  let admin: Session
  let head: FormBrowser
  let member: FormBrowser
  let adviser: FormBrowser
  before(async () => {
    test = await testData()
    under = await appUnderTest(test)
    admin = await test.session('way_forward_admin')
    await admin.query(
      `insert into people.organisation (id, kind, name) values ($1, 'authority', 'Example Council'), ($2, 'adviser', 'Example SENDIASS')`,
      [council, advice],
    )
    head = await worker('head@council.example', council, 'administrator')
    member = await worker('officer@council.example', council, 'member')
    adviser = await worker('head@sendiass.example', advice, 'administrator')
  })
  after(() => test.close())

  async function worker(email: string, organisation: string, role: string): Promise<FormBrowser> {
    const browser = new FormBrowser(under)
    await browser.signIn(email)
    await admin.query(
      `insert into people.member (organisation_id, person_id, role)
       select $1, id, $2 from sign_in."user" where email = $3`,
      [organisation, role, email],
    )
    await admin.query('update sign_in.session set strong_at = now()')
    return browser
  }
  const makes = (more: Readonly<Record<string, string>> = {}) => ({
    organisation: council,
    once: randomUUID(),
    name: 'Case system',
    scope: 'matters:read',
    days: '90',
    ...more,
  })
  const asks = (token: string) =>
    under.app.request(`${under.origin}/api/v1/mediation/matters`, {
      headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.5' },
    })

  it('shows a token once, and ends it at once', async () => {
    const form = makes()
    const made = await head.postFrom(tokens, '/organisation/api', form)
    assert.equal(made.status, 200)
    const token = /wf_[\w-]{43}/.exec(made.markup)?.[0] ?? ''
    assert.equal((await asks(token)).status, 200)
    const page = await head.get(tokens)
    assert.ok(page.markup.includes('Case system') && !page.markup.includes(token))
    // The same form sent again makes nothing, and does not show it again.
    const again = await head.postFrom(tokens, '/organisation/api', form)
    assert.equal(again.status, 400)
    assert.ok(!again.markup.includes(token))
    const which = /name="which" value="([^"]+)"/.exec(page.markup)?.[1] ?? ''
    const ended = await head.postFrom(tokens, '/organisation/api', {
      organisation: council,
      do: 'end',
      which,
    })
    assert.deepEqual([ended.status, ended.to], [303, `${tokens}&became=ended`])
    assert.equal((await asks(token)).status, 401)
  })

  it('says what is missing, and keeps what was typed', async () => {
    const wrong = await head.postFrom(
      tokens,
      '/organisation/api',
      makes({ scope: 'everything', days: '400' }),
    )
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /Say what it may do/)
    assert.match(wrong.markup, /Say for how long it is good/)
    assert.match(wrong.markup, /value="Case system"/)
  })

  it('shows the secret of a webhook once, and takes no address that is not public and encrypted', async () => {
    const form = {
      ...{ organisation: council, name: 'Told', event: 'matter.changed' },
      address: 'https://cases.council.example/told',
    }
    for (const address of [
      'http://cases.council.example/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://10.1.2.3/x',
      'https://a:b@cases.council.example/',
      'cases.council.example',
    ]) {
      const wrong = await head.postFrom(webhooks, '/organisation/webhooks', {
        ...form,
        once: randomUUID(),
        address,
      })
      assert.equal(wrong.status, 400, address)
      assert.match(wrong.markup, /We cannot reach that address|Write an address that begins with https/)
    }
    const once = randomUUID()
    const made = await head.postFrom(webhooks, '/organisation/webhooks', { ...form, once })
    const secret = shownSecret(under.keys, once)
    assert.ok(made.markup.includes(secret.replaceAll('+', '&#43;')) || made.markup.includes(secret))
    const page = await head.get(webhooks)
    assert.ok(!page.markup.includes('whsec_'))
    const own = `/organisation/webhooks/${once}`
    assert.equal((await head.get(`${own}?organisation=${council}`)).status, 200)
    const ended = await head.postFrom(`${own}?organisation=${council}`, own, {
      organisation: council,
      do: 'end',
    })
    assert.equal(ended.status, 303)
    assert.match(
      (await head.get(`${own}?organisation=${council}&became=ended`)).markup,
      /The webhook has ended/,
    )
  })

  it('is there for whoever keeps the members of an organisation that takes part in mediation alone', async () => {
    for (const address of [tokens, webhooks]) {
      assert.equal((await member.get(address)).status, 404)
      assert.equal((await adviser.get(address)).status, 404)
      assert.equal((await adviser.get(address.replace(council, advice))).status, 404)
    }
    const { markup } = await member.get(`/organisation?organisation=${council}`)
    assert.ok(!markup.includes('/organisation/api'))
    const taken = await member.postFrom('/organisation', '/organisation/api', makes())
    assert.equal(taken.status, 404)
    assert.equal((await admin.query('select from api.token')).length, 1)
  })
})
