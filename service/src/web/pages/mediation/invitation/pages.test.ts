import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type AppUnderTest, appUnderTest, FormBrowser } from '../../../../../proof/app-under-test.ts'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { addSide } from '../../../../mediation/add-side.ts'
import { offerSide } from '../../../../mediation/arranging/matter-invitations.ts'
import { sideOf } from '../../../../mediation/matter.ts'
import {
  type Cast,
  calledMatter,
  castOf,
  inMatterAs,
  somebody,
} from '../../../../mediation/mediation-of-test.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { familyMember } from '../../cases/pages-of-test.ts'
import { matterInvitationPages } from './pages.ts'

const address = 'send@council.example'

describe('a side that is offered by email', { skip: noDatabase }, () => {
  let test: TestData
  let under: AppUnderTest
  let cast: Cast
  let matterId: string
  let reference: string
  let secret: string
  before(async () => {
    test = await testData()
    under = await appUnderTest(test)
    cast = await castOf(test)
  })
  after(() => test.close())
  beforeEach(async () => {
    ;({ id: matterId } = await calledMatter(test, cast))
    secret = await offered(address)
  })

  async function offered(to: string): Promise<string> {
    const made = await inMatterAs(test, cast.adviser, matterId, async (tx, matter) => {
      reference = matter.reference
      const label = 'Exampleshire'
      const side = await addSide(tx, {
        matter: matterId,
        role: 'authority',
        organisation: null,
        label,
        knownAs: null,
      })
      return side
    })
    const found = await inMatterAs(test, cast.adviser, matterId, (tx, matter) =>
      offerSide(tx, matter, { side: made ?? '', to }, 'https://wayforward.example'),
    )
    return found ?? ''
  }
  const pages = () => matterInvitationPages(test.data, {} as Accounts)
  const as = (person: string, email: string, more: Partial<SignedIn> = {}): SignedIn => ({
    ...familyMember(person, 'Somebody'),
    email,
    ...more,
  })
  const get = async (path: string, who?: SignedIn) =>
    read(await answerLater(pages(), path, undefined, undefined, who))
  const post = async (form: Readonly<Record<string, string>>, who: SignedIn) =>
    read(await answerLater(pages(), '/mediation/invited', form, undefined, who))
  const link = () => `/mediation/invited/${secret}`

  it('is opened as often as one likes, burns nothing, and says nothing of the matter', async () => {
    for (let times = 0; times < 3; times += 1) {
      const { status, markup } = await get(link())
      assert.equal(status, 200)
      assert.match(markup, /invites you/)
      assert.match(markup, /Sign in and go on/)
      for (const inside of [matterId, reference, 'Somebody who rang', address])
        assert.ok(!markup.includes(inside))
    }
    assert.equal((await get('/mediation/invited/none')).status, 404)
    assert.equal((await get(`/mediation/invited/${'A'.repeat(43)}`)).status, 404)
  })

  it('explains itself to whoever is signed in with another address, with nothing of the matter', async () => {
    const other = as(await somebody(test, 'Another'), 'another@example.org')
    for (const answer of [await get(link(), other), await post({ secret }, other)]) {
      assert.match(answer.markup, /This invitation is for another address/)
      for (const inside of [matterId, reference, 'Exampleshire', address])
        assert.ok(!answer.markup.includes(inside))
    }
    assert.equal((await post({ secret }, other)).status, 400)
    assert.equal((await post({ secret: `' or true --` }, other)).status, 400)
    assert.equal((await post({}, other)).status, 400)
  })

  it('asks whoever works for an organisation for their second step first', async () => {
    const person = await somebody(test, 'An officer')
    const works = [
      { organisation: cast.council, kind: 'authority', name: 'Council', role: 'member', capacities: [] },
    ] as const
    const weak = await get(link(), as(person, address, { works, isStrong: false }))
    assert.match(weak.markup, /Sign in and go on/)
    const strong = await get(link(), as(person, address, { works, isStrong: true }))
    assert.match(strong.markup, /name="secret"/)
  })

  it('is taken once, leads back to the matter while the time runs, and to nothing after', async () => {
    const guest = as(await somebody(test, 'A guest'), 'Send@Council.example')
    assert.equal((await post({ secret }, guest)).to, `/mediation/${matterId}`)
    assert.equal((await get(link(), guest)).to, `/mediation/${matterId}`)
    const other = as(await somebody(test, 'Another'), address)
    assert.match((await get(link(), other)).markup, /was taken already/)
    assert.match((await get(link())).markup, /was taken already/)
    const session = await test.session('way_forward_admin')
    await session.query(
      `update cases.acting set until_at = now() - interval '1 second' where person_id = '${guest.person}'`,
    )
    assert.match((await get(link(), guest)).markup, /If your 30 days are over/)
  })

  it('takes a guest through signing in with a code, without a second factor, to this matter and nothing else', async () => {
    const email = `guest-${matterId}@council.example`
    secret = await offered(email)
    const browser = new FormBrowser(under)
    assert.match((await browser.get(link())).markup, /Sign in and go on/)
    assert.equal((await browser.post(link(), {}, { origin: 'https://elsewhere.example' })).status, 403)
    const held = await browser.post(link(), {})
    assert.equal(held.to, '/mediation/invited')
    assert.ok(held.setCookies.some((each) => each.startsWith('__Host-way-forward-taking-part=')))
    const toSignIn = (await browser.get('/mediation/invited')).to ?? ''
    assert.match(toSignIn, /^\/sign-in\?/)
    assert.ok(!toSignIn.includes(secret))
    await browser.signIn(email, 'A guest', '/mediation/invited')
    const page = await browser.get('/mediation/invited')
    assert.match(page.markup, /Take part/)
    // Without the token of the page it is not taken.
    assert.equal((await browser.post('/mediation/invited', { secret })).status, 403)
    const taken = await browser.postFrom('/mediation/invited', '/mediation/invited', { secret })
    assert.equal(taken.to, `/mediation/${matterId}`)
    assert.match((await browser.get('/mediation/invited')).markup, /Open the link in your email again/)
    assert.equal((await browser.get(`/mediation/${matterId}/sides`)).status, 200)
    for (const part of ['/advice', '/sides/issues', '/sides/told'])
      assert.equal((await browser.get(`/mediation/${matterId}${part}`)).status, 404, part)
    const elsewhere = await calledMatter(test, cast, { told: true })
    assert.equal((await browser.get(`/mediation/${elsewhere.id}/sides`)).status, 404)
    assert.deepEqual(under.faults, [])
  })

  it('makes the case of a family its own, which it finds among its cases', async () => {
    const email = `family-${matterId}@example.org`
    const made = await inMatterAs(test, cast.adviser, matterId, (tx, matter) =>
      offerSide(
        tx,
        matter,
        { side: sideOf(matter, 'family')?.id ?? '', to: email },
        'https://wayforward.example',
      ),
    )
    secret = made ?? ''
    const browser = new FormBrowser(under)
    await browser.post(link(), {})
    await browser.signIn(email, 'A parent', '/mediation/invited')
    assert.match((await browser.get('/mediation/invited')).markup, /Take it over/)
    await browser.postFrom('/mediation/invited', '/mediation/invited', { secret })
    const caseId = await inMatterAs(test, cast.adviser, matterId, async (_, matter) => matter.caseId)
    assert.ok((await browser.get('/cases')).markup.includes(`/cases/${caseId}`))
    assert.equal((await browser.get(`/cases/${caseId}`)).status, 200)
    assert.match((await browser.get(`/mediation/${matterId}/sides`)).markup, /Who follows it with you/)
    assert.deepEqual(under.faults, [])
  })
})
