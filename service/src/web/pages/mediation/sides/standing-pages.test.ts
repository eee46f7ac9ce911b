import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { letIn } from '../../../../cases/sharing/shares-of-test.ts'
import { seedDirectory } from '../../../../directory/seed.ts'
import { addSide } from '../../../../mediation/add-side.ts'
import { mostOffers, offerSide, readOffers } from '../../../../mediation/arranging/matter-invitations.ts'
import { sideOf, stepsOf } from '../../../../mediation/matter.ts'
import { inMatterAs, parentsMatter, somebody, withCast } from '../../../../mediation/mediation-of-test.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { familyMember } from '../../cases/pages-of-test.ts'
import { leavePage } from '../../cases/sharing/leave/page.ts'
import { preparingPage } from '../preparing/overview/page.ts'
import { sidesPages } from './pages.ts'

const origin = 'https://wayforward.example'

describe('the pages of who comes into a matter and who goes', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let pages: readonly Page[]
  let id: string
  let caseId: string
  let parent: string
  before(async () => {
    await seedDirectory(test.operatorData)
    pages = [...sidesPages(test.data, {} as Accounts), leavePage(test.data)]
  })
  beforeEach(async () => {
    ;({ id, caseId, parent } = await parentsMatter(test, cast))
  })

  const at = (rest = '') => `/mediation/${id}/sides${rest}`
  const get = async (person: string, rest = '') =>
    read(await answerLater(pages, at(rest), undefined, '2026-11-21', familyMember(person)))
  const post = async (person: string, rest: string, form: Record<string, string>) =>
    read(await answerLater(pages, at(rest), form, '2026-11-21', familyMember(person)))
  const matterOf = <T>(work: Parameters<typeof inMatterAs<T>>[3], person = cast.adviser) =>
    inMatterAs(test, person, id, work)
  const sideId = (role: 'family' | 'authority' | 'commissioner') =>
    matterOf(async (_, matter) => sideOf(matter, role)?.id ?? '')
  /** Who has an email about this matter waiting. */
  const told = async () => {
    const admin = await test.session('way_forward_admin')
    const rows = await admin.query<{ who: string }>(
      `select person_id as who from post.message where kind like 'matter-%' and person_id is not null and fills->>'link' like '%${id}%'`,
    )
    return new Set(rows.map(({ who }) => who))
  }
  const say = (person: string, says: string) =>
    matterOf(
      (tx, matter) =>
        recordStep(tx, matter, {
          kind: 'note',
          word: 'joint',
          wall: wallOfMatter(matter, { use: 'mediation' }) ?? '',
          onDay: '2026-11-20',
          body: { says },
        }),
      person,
    )

  it('add a side that hears what is said from now on, and tell everybody of it', async () => {
    await say(parent, 'before')
    assert.match((await get(cast.officer, '/add')).markup, /What was said and shown before stays with those/)
    const form = { role: 'commissioner', organisation: cast.commissioner, once: randomUUID() }
    const added = await post(cast.officer, '/add', form)
    assert.equal(added.to, `${at()}?became=added`)
    assert.deepEqual(await told(), new Set([parent, cast.nurse, cast.adviser]))
    await say(parent, 'after')
    const heard = await matterOf(
      async (_, matter) => stepsOf(matter, 'note').map(({ body }) => body.says),
      cast.nurse,
    )
    assert.deepEqual(heard, ['after'])
    // Sent twice, and added though it is there, nothing is done again.
    assert.equal((await post(cast.officer, '/add', form)).to, `${at()}?became=added`)
    const again = await post(parent, '/add', { ...form, once: randomUUID() })
    assert.equal(again.to, `${at()}?became=here-already`)
    assert.equal(await matterOf(async (_, { sides }) => sides.length), 3)
  })

  it('offer no school as a health commissioner, and take none that is typed in', async () => {
    const found = await get(cast.adviser, '/add?role=commissioner&words=School')
    assert.ok(!found.markup.includes(cast.school))
    const typed = await post(cast.adviser, '/add', { role: 'commissioner', organisation: cast.school })
    assert.equal(typed.status, 400)
    assert.match(typed.markup, /Choose one that is here/)
  })

  it('call nothing sent that was not, and keep nothing of it', async () => {
    const guest = (to: string) =>
      matterOf(async (tx, matter) => {
        const side = matter.sides.find(({ role }) => role === 'commissioner')?.id ?? ''
        return offerSide(tx, matter, { side, to }, origin)
      })
    await matterOf((tx) =>
      addSide(tx, { matter: id, role: 'commissioner', organisation: null, label: 'A board', knownAs: null }),
    )
    for (let made = 0; made < mostOffers; made += 1)
      assert.notEqual(await guest(`guest-${made}@example.org`), null)
    const side = await sideId('commissioner')
    const once = randomUUID()
    const address = { email: 'more@example.org', again: 'more@example.org', once }
    const refused = await post(cast.adviser, `/invite/${side}`, address)
    assert.equal(refused.status, 400)
    assert.match(refused.markup, /Too many offers wait already/)
    assert.match(refused.markup, /value="more@example.org"/)
    const asked = () => matterOf(async (_, matter) => stepsOf(matter, 'side-asked').length)
    assert.equal(await asked(), 0)
    // A side that would be added with an offer is not there either.
    const council = { role: 'authority', organisation: 'none', label: 'Another council', once: randomUUID() }
    const beside = await post(cast.adviser, '/add', { ...address, ...council })
    assert.equal(beside.status, 400)
    assert.match(beside.markup, /Another council/)
    assert.equal(await matterOf(async (_, { sides }) => sides.length), 3)
    // Once there is room, the same form sends it.
    const [first] = await matterOf((tx, matter) => readOffers(tx, matter))
    assert.match(
      (await post(cast.adviser, '', { do: 'take-back-offer', about: first?.id ?? '' })).to,
      /taken-back/,
    )
    assert.match((await post(cast.adviser, `/invite/${side}`, address)).to, /became=offer-sent/)
    assert.equal(await asked(), 1)
    const offers = await matterOf((tx, matter) => readOffers(tx, matter))
    assert.ok(offers.some(({ email }) => email === 'more@example.org'))
    // A side that nobody was asked for by email is not called asked.
    const quiet = { role: 'authority', organisation: 'none', label: 'A third council', once: randomUUID() }
    assert.match((await post(parent, '/add', quiet)).to, /became=added/)
    assert.equal(await asked(), 1)
  })

  it('put a side out that takes part no more, or was added by mistake, by the service alone', async () => {
    const council = await sideId('authority')
    const family = await sideId('family')
    const stranger = await somebody(test, 'A stranger')
    for (const person of [parent, cast.officer, cast.nurse, stranger]) {
      assert.equal((await get(person, `/out/${council}`)).status, 404)
      assert.equal((await post(person, `/out/${council}`, { why: 'mistake' })).status, 404)
    }
    assert.equal((await get(cast.adviser, `/out/${family}`)).status, 404)
    assert.match((await get(cast.adviser)).markup, new RegExp(`/sides/out/${council}`))
    assert.ok(!(await get(cast.adviser)).markup.includes(`/sides/out/${family}`))
    assert.ok(!(await get(cast.officer)).markup.includes('/sides/out/'))
    assert.equal((await post(cast.adviser, `/out/${council}`, {})).status, 400)
    const out = await post(cast.adviser, `/out/${council}`, { why: 'has-ended' })
    assert.equal(out.to, `${at()}?became=side-out`)
    assert.ok((await told()).has(parent))
    assert.equal((await get(cast.officer)).status, 200)
    assert.match((await get(parent)).markup, /Takes part no more/)
    assert.equal((await get(cast.adviser, `/out/${council}`)).status, 404)
    // It is added anew, by mistake: nothing is left for it.
    await post(cast.adviser, '/add', { role: 'authority', organisation: cast.council, once: randomUUID() })
    const anew = await sideId('authority')
    assert.notEqual(anew, council)
    assert.match((await post(cast.adviser, `/out/${anew}`, { why: 'mistake' })).to, /side-out/)
    assert.equal((await get(cast.officer)).status, 404)
  })

  it('let the service end a guest, and say until when each is here', async () => {
    await matterOf((tx) =>
      addSide(tx, { matter: id, role: 'commissioner', organisation: null, label: 'A board', knownAs: null }),
    )
    const side = await sideId('commissioner')
    const email = 'board@example.org'
    await post(cast.adviser, `/invite/${side}`, { email, again: email, once: randomUUID() })
    const [offer] = await matterOf((tx, matter) => readOffers(tx, matter))
    const guest = await somebody(test, 'A guest')
    const admin = await test.session('way_forward_admin')
    await admin.query(
      `update mediation.invitation set accepted_at = now(), accepted_by = '${guest}' where id = '${offer?.id}'`,
    )
    await admin.query(`insert into cases.acting (case_id, party_id, person_id, until_at)
      select case_id, party_id, '${guest}', now() + interval '30 days' from mediation.side where id = '${side}'`)
    assert.equal((await get(guest)).status, 200)
    assert.match((await get(cast.adviser)).markup, /They take part until/)
    const form = { do: 'end-guest', about: offer?.id ?? '' }
    assert.equal((await post(parent, '', form)).status, 404)
    assert.equal((await post(guest, '', form)).status, 404)
    assert.match((await post(cast.adviser, '', form)).to, /became=guest-ended/)
    assert.match((await post(cast.adviser, '', form)).to, /became=nothing/)
    assert.equal((await get(guest)).status, 404)
    assert.match((await get(cast.adviser)).markup, /They take part by it no more/)
  })

  it('show a council that it is no party where health alone is in issue, and ask it for nothing', async () => {
    const only = { rows: '1', 'area-0': 'health', 'says-0': 'Therapy', 'wanted-0': 'Each week' }
    assert.match((await post(parent, '/issues', only)).to, /became=issues/)
    const council = await sideId('authority')
    for (const person of [cast.officer, cast.adviser]) {
      const { markup } = await get(person)
      assert.match(markup, /No party of it: only health care is in issue/)
      assert.ok(!markup.includes(`/sides/answer/${council}`))
    }
    assert.equal((await get(cast.officer, `/answer/${council}`)).status, 404)
    assert.equal(
      await matterOf(async (_, matter) => wallOfMatter(matter, { use: 'mediation' }), cast.officer),
      null,
    )
  })

  it('let the family let its adviser read what was agreed as well, each by itself', async () => {
    const helper = await somebody(test, 'A helper')
    const admin = await test.session('way_forward_admin')
    // The walls that a claim gives a family.
    await admin.query(`with made as (insert into cases.wall (case_id, kind) values ('${caseId}', 'shared') returning id)
      insert into cases.wall_party (case_id, wall_id, party_id, may_write)
        select '${caseId}', made.id, m.family_party, true from made, mediation.matter m where m.id = '${id}'`)
    const party = await letIn(test, { caseId, from: parent, to: helper, walls: ['shared'] })
    const does = (what: string) => post(parent, '', { do: what, about: party })
    assert.match((await does('follow')).to, /became=follows$/)
    assert.match((await get(parent)).markup, /: follows the dates</)
    assert.match((await does('follow-agreement')).to, /became=follows-agreement$/)
    assert.match((await get(parent)).markup, /: follows the dates, and what was agreed/)
    assert.equal((await get(helper)).status, 200)
    assert.match((await does('follow-agreement-no-more')).to, /became=follows-agreement-no-more$/)
    assert.match((await does('follow-no-more')).to, /became=follows-no-more$/)
    assert.equal((await get(helper)).status, 404)
    assert.equal((await post(cast.officer, '', { do: 'follow-agreement', about: party })).status, 404)
  })

  it('end the part of a family that leaves its case, and tell the others', async () => {
    const other = await somebody(test, 'Another parent')
    const admin = await test.session('way_forward_admin')
    await admin.query(`with made as (insert into cases.wall (case_id, kind) values ('${caseId}', 'shared') returning id)
      insert into cases.wall_party (case_id, wall_id, party_id, may_write)
        select '${caseId}', made.id, m.family_party, true from made, mediation.matter m where m.id = '${id}'`)
    const leave = `/cases/${caseId}/sharing/leave`
    const on = '2026-11-21'
    const send = async () => read(await answerLater(pages, leave, {}, on, familyMember(parent)))
    // While nobody else could go on, nobody is told of a leaving that there is not.
    assert.equal((await send()).status, 400)
    assert.deepEqual(await told(), new Set())
    const share = { kind: 'family', label: 'parent', walls: ['shared'], mayWrite: true } as const
    await letIn(test, { ...share, caseId, from: parent, to: other })
    const page = read(await answerLater(pages, leave, undefined, on, familyMember(parent)))
    assert.match((await page).markup, /You take part no more in the mediation/)
    assert.equal((await send()).status, 303)
    assert.deepEqual(await told(), new Set([cast.officer, cast.adviser]))
    assert.equal((await get(parent)).status, 404)
    const family = await sideId('family')
    assert.equal((await get(cast.adviser, `/invite/${family}`)).status, 404)
    assert.equal(await matterOf(async (_, matter) => sideOf(matter, 'family')?.hasEnded), true)
  })

  it('offer to show again what was shown before somebody came', async () => {
    const preparing = [preparingPage(test.data)]
    const shown = async () =>
      (
        await read(
          await answerLater(
            preparing,
            `/mediation/${id}/preparing`,
            undefined,
            '2026-11-21',
            familyMember(parent),
          ),
        )
      ).markup
    await matterOf(async (tx, matter) => {
      const own = sideOf(matter, 'family')?.id ?? ''
      const prepared = await recordStep(tx, matter, {
        kind: 'prepared',
        word: 'matters',
        wall: wallOfMatter(matter, { use: 'with', side: own }) ?? '',
        onDay: '2026-11-20',
        body: { says: 'What matters' },
      })
      await recordStep(tx, matter, {
        kind: 'shown',
        word: null,
        wall: wallOfMatter(matter, { use: 'mediation' }) ?? '',
        onDay: '2026-11-20',
        about: prepared ?? '',
        body: { says: 'What matters' },
      })
    }, parent)
    assert.match(await shown(), /Shown to everybody since/)
    await matterOf((tx) =>
      addSide(tx, {
        matter: id,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'x',
        knownAs: null,
      }),
    )
    const after = await shown()
    assert.match(after, /to those who took part then; who came later does not see it/)
    assert.match(after, /Show to everybody now/)
  })
})
