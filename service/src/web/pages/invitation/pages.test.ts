import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type AppUnderTest, appUnderTest, FormBrowser } from '../../../../proof/app-under-test.ts'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import type { SignedIn } from '../../../auth/signed-in.ts'
import { madePerson } from '../../../cases/people-of-test.ts'
import { setDetail } from '../../../cases/set-detail.ts'
import {
  address,
  offered,
  opened,
  seenBy,
  serviceOf,
  wallsOf,
} from '../../../cases/sharing/shares-of-test.ts'
import { withdrawOffer } from '../../../cases/sharing/withdraw-offer.ts'
import { wallOfKind } from '../../../cases/wall-of-kind.ts'
import { answerLater, read } from '../../kit/visit-of.ts'
import { familyMember } from '../cases/pages-of-test.ts'
import { invitationPages } from './pages.ts'

describe('an invitation', { skip: noDatabase }, () => {
  let test: TestData
  let under: AppUnderTest
  let parent: string
  let caseId: string
  before(async () => {
    test = await testData()
    under = await appUnderTest(test)
  })
  after(() => test.close())
  beforeEach(async () => {
    parent = await madePerson(test, 'A parent')
    caseId = await opened(test, parent)
    await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const wall = await wallOfKind(tx, caseId, 'shared')
      await setDetail(tx, { caseId, wall, what: 'child-name', value: 'Rowan Example' })
    })
  })

  const asked = (person: string, works: SignedIn['works'] = []): SignedIn => ({
    ...familyMember(person, 'Somebody asked'),
    email: address,
    works,
    isStrong: works.length > 0,
  })
  const get = async (path: string, who?: SignedIn) =>
    read(await answerLater(invitationPages(test.data), path, undefined, undefined, who))
  const post = async (form: Readonly<Record<string, string>>, who: SignedIn) =>
    read(await answerLater(invitationPages(test.data), '/invitation', form, undefined, who))

  it('is read without signing in, names no child, and burns nothing however often it is opened', async () => {
    const { secret } = await offered(test, { caseId, from: parent, walls: ['shared'], mayWrite: false })
    for (let times = 0; times < 3; times += 1) {
      const { status, markup } = await get(`/invitation/${secret}`)
      assert.equal(status, 200)
      assert.match(markup, /A parent invites you/)
      assert.match(markup, /Sign in and go on/)
      assert.ok(!/Rowan|Example/.test(markup))
    }
    assert.equal((await get('/invitation/none')).status, 404)
    assert.equal((await get(`/invitation/${'A'.repeat(43)}`)).status, 404)
  })

  it('goes through signing in with its secret in a cookie and in no address', async () => {
    const email = `new-${caseId}@example.org`
    const { secret } = await offered(test, { caseId, from: parent, walls: ['shared'], email })
    const browser = new FormBrowser(under)
    const link = `/invitation/${secret}`
    assert.match((await browser.get(link)).markup, /Sign in and go on/)
    assert.equal((await browser.post(link, {}, { origin: 'null' })).status, 403)
    assert.equal((await browser.post(link, {}, { origin: 'https://elsewhere.example' })).status, 403)
    const held = await browser.post(link, {})
    assert.equal(held.to, '/invitation')
    const cookie = held.setCookies.find((each) => each.includes(secret)) ?? ''
    assert.match(cookie, /^__Host-way-forward-invited=/)
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/', 'Max-Age=3600']) {
      assert.ok(cookie.includes(part), part)
    }
    const toSignIn = (await browser.get('/invitation')).to ?? ''
    assert.match(toSignIn, /^\/sign-in\?/)
    assert.ok(!toSignIn.includes(secret))
    await browser.signIn(email, 'Somebody new', '/invitation')
    const page = await browser.get('/invitation')
    assert.match(page.markup, /A parent invites you/)
    assert.equal(page.markup.match(/<button/g)?.length, page.markup.includes('Sign out') ? 2 : 1)
    // Without the token of the page it is not taken.
    assert.equal((await browser.post('/invitation', { secret })).status, 403)
    const taken = await browser.postFrom('/invitation', '/invitation', { secret })
    assert.equal(taken.to, `/cases/${caseId}`)
    assert.ok(taken.setCookies.some((each) => /invited=;.*Max-Age=0/.test(each)))
    assert.match((await browser.get('/invitation')).markup, /Open the link in your email again/)
    assert.match((await browser.get(link)).markup, /You have accepted already/)
    assert.equal((await browser.get(`/cases/${caseId}/sharing`)).status, 200)
    assert.deepEqual(under.faults, [])
  })

  it('is accepted with one button by whom it was sent to, and says plainly why it is not', async () => {
    const one = await offered(test, { caseId, from: parent, walls: ['shared'] })
    const person = await madePerson(test, 'Somebody asked')
    const other = { ...asked(await madePerson(test, 'Another')), email: 'another@example.org' }
    const link = `/invitation/${one.secret}`
    assert.match((await get(link, other)).markup, /This invitation is for another address/)
    const wrong = await post({ secret: one.secret }, other)
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /This invitation is for another address/)
    assert.ok(!wrong.markup.includes(address))
    assert.match((await get(link, { ...asked(parent) })).markup, /This is your own invitation/)
    assert.match((await get(link, asked(person))).markup, /type="hidden" name="secret"/)
    assert.equal((await post({ secret: one.secret }, asked(person))).to, `/cases/${caseId}`)
    assert.match((await get(link, other)).markup, /This invitation was accepted already/)
    assert.match((await get(link)).markup, /This invitation was accepted already/)
    const again = await offered(test, { caseId, from: parent, walls: ['shared'] })
    assert.match(
      (await get(`/invitation/${again.secret}`, asked(person))).markup,
      /You are in this case already/,
    )
    await test.data.actingAs({ person: parent, caseId }, (tx) =>
      withdrawOffer(tx, { caseId, offer: again.id }),
    )
    const late = await post({ secret: again.secret }, asked(await madePerson(test, 'Late')))
    assert.equal(late.status, 400)
    assert.match(late.markup, /This invitation was taken back/)
    const none = await post({ secret: `' or true --` }, asked(person))
    assert.equal(none.status, 400)
    assert.match(none.markup, /This link does not work/)
  })

  it('asks a member of an advice service for whom they accept', async () => {
    const { secret } = await offered(test, { caseId, from: parent, walls: ['shared'] })
    const person = await madePerson(test, 'An adviser')
    const organisation = await serviceOf(test, person)
    const works = [
      { organisation, kind: 'adviser', name: 'Example SENDIASS', role: 'member', capacities: [] },
    ] as const
    const { markup } = await get(`/invitation/${secret}`, asked(person, works))
    assert.match(markup, /For Example SENDIASS/)
    const unsaid = await post({ secret }, asked(person, works))
    assert.equal(unsaid.status, 400)
    assert.match(unsaid.markup, /Say for whom you accept/)
    assert.equal((await post({ secret, for: crypto.randomUUID() }, asked(person, works))).status, 400)
    assert.equal(await wallsOf(test, person, caseId), null)
    assert.equal((await post({ secret, for: organisation }, asked(person, works))).status, 303)
    const file = await seenBy(test, parent, caseId)
    assert.ok(file?.parties.some(({ organisation: name }) => name === 'Example adviser'))
    // Whoever has not proved a second step goes by way of signing in.
    const more = await offered(test, { caseId, from: parent, walls: ['shared'] })
    const weak = { ...asked(person, works), isStrong: false }
    assert.match((await get(`/invitation/${more.secret}`, weak)).markup, /You are in this case already/)
    const newcomer = await madePerson(test, 'A colleague')
    const page = await get(`/invitation/${more.secret}`, { ...asked(newcomer, works), isStrong: false })
    assert.match(page.markup, /Sign in and go on/)
  })
})
