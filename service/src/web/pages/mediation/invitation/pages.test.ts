import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { before, beforeEach, describe, it } from 'node:test'
import { type AppUnderTest, appUnderTest, FormBrowser } from '../../../../../proof/app-under-test.ts'
import { noDatabase } from '../../../../../proof/database.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { openCase } from '../../../../cases/open-case.ts'
import { addSide } from '../../../../mediation/add-side.ts'
import { offerSide } from '../../../../mediation/arranging/matter-invitations.ts'
import { sideOf } from '../../../../mediation/matter.ts'
import { calledMatter, inMatterAs, somebody, withCast } from '../../../../mediation/mediation-of-test.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { familyMember } from '../../cases/pages-of-test.ts'
import { matterInvitationPages } from './pages.ts'

const address = 'send@council.example'

describe('a side that is offered by email', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let under: AppUnderTest
  let matterId: string
  let reference: string
  let secret: string
  before(async () => {
    under = await appUnderTest(test)
  })
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
  const pages = () => matterInvitationPages(test.data, under)
  const as = (person: string, email: string, more: Partial<SignedIn> = {}): SignedIn => ({
    ...familyMember(person, 'Somebody'),
    session: randomUUID(),
    email,
    ...more,
  })
  /** The session of somebody, begun by a code that was sent to their address so many minutes ago. */
  async function typedCode({ person, session }: SignedIn, minutes = 0): Promise<void> {
    const admin = await test.session('way_forward_admin')
    await admin.query(
      `insert into sign_in."user" (id, name, email) values ('${person}', 'Somebody', '${person}@example.org') on conflict do nothing`,
    )
    await admin.query(
      `insert into sign_in.session (id, user_id, token, expires_at, mailed_at) values ('${session}', '${person}',
        '${randomBytes(32).toString('hex')}', now() + interval '1 day', now() - make_interval(mins => ${minutes}))`,
    )
  }
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
    const strong = as(person, address, { works, isStrong: true })
    await typedCode(strong)
    assert.match((await get(link(), strong)).markup, /name="secret"/)
  })

  it('is taken once, leads back to the matter while the time runs, and to nothing after', async () => {
    const guest = as(await somebody(test, 'A guest'), 'Send@Council.example')
    await typedCode(guest)
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

  it('asks a guest who signed in before for a code to the address first, and a family not', async () => {
    const guest = as(await somebody(test, 'A guest'), address)
    const again = '/sign-in?then=%2Fmediation%2Finvited&again=by-mail'
    const isNotTaken = async () => {
      assert.match((await get(link(), guest)).markup, /Sign in and go on/)
      assert.equal((await post({ secret }, guest)).to, again)
    }
    // By a passkey, or by their organisation's own sign-in.
    await isNotTaken()
    await typedCode(guest, 31)
    await isNotTaken()
    const other = { ...guest, session: randomUUID() }
    await typedCode(other, 29)
    assert.match((await get(link(), other)).markup, /name="secret"/)
    assert.equal((await post({ secret }, other)).to, `/mediation/${matterId}`)
    secret =
      (await inMatterAs(test, cast.adviser, matterId, (tx, matter) =>
        offerSide(
          tx,
          matter,
          { side: sideOf(matter, 'family')?.id ?? '', to: address },
          'https://wayforward.example',
        ),
      )) ?? ''
    const parent = as(await somebody(test, 'A parent'), address)
    assert.match((await get(link(), parent)).markup, /name="secret"/)
  })

  it('sends a guest who is signed in to a code, and back to what was offered', async () => {
    const email = `again-${matterId}@council.example`
    secret = await offered(email)
    const browser = new FormBrowser(under)
    await browser.signIn(email, 'A guest', '/cases')
    const admin = await test.session('way_forward_admin')
    await admin.query(`update sign_in.session set mailed_at = now() - interval '1 day'`)
    await browser.postFrom(link(), link(), {})
    const to = (await browser.get('/mediation/invited')).to ?? ''
    assert.match((await browser.get(to)).markup, /shows that you read the mail/)
    await browser.signIn(email, 'A guest', '/mediation/invited')
    const taken = await browser.postFrom('/mediation/invited', '/mediation/invited', { secret })
    assert.equal(taken.to, `/mediation/${matterId}`)
    assert.deepEqual(under.faults, [])
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

  it('tells a family that has a case already how the two will stand side by side, before it takes anything', async () => {
    const email = `own-${matterId}@example.org`
    const made = await inMatterAs(test, cast.adviser, matterId, (tx, matter) => {
      const side = sideOf(matter, 'family')?.id ?? ''
      return offerSide(tx, matter, { side, to: email }, 'https://wayforward.example')
    })
    secret = made ?? ''
    const parent = as(await somebody(test, 'A parent'), email)
    assert.ok(!(await get(link(), parent)).markup.includes('You have a case already'))
    const own = await test.data.actingAs({ person: parent.person }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    const { markup } = await get(link(), parent)
    assert.match(markup, /You have a case already/)
    assert.ok(markup.includes(`/cases/${own}`))
    assert.match(markup, /becomes a case of its own beside it/)
    assert.equal((await post({ secret }, parent)).to, `/mediation/${matterId}`)
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
