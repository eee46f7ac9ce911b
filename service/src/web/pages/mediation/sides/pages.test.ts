import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { seedDirectory } from '../../../../directory/seed.ts'
import { addSide } from '../../../../mediation/add-side.ts'
import { answersOfSides } from '../../../../mediation/arranging/answers-of-sides.ts'
import { guestsOf } from '../../../../mediation/arranging/who-must-agree.ts'
import { lastStep, sideOf, stepsOf } from '../../../../mediation/matter.ts'
import {
  actsForFamily,
  calledMatter,
  inMatterAs,
  parentsMatter,
  somebody,
  withCast,
} from '../../../../mediation/mediation-of-test.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { wallOfMatter, wallWithFamily } from '../../../../mediation/walls-of-matter.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { boxesOf, familyMember } from '../../cases/pages-of-test.ts'
import { sidesPages } from './pages.ts'

describe('the pages of who takes part', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let pages: readonly Page[]
  let id: string
  let parent: string
  before(async () => {
    await seedDirectory(test.operatorData)
    pages = sidesPages(test.data, {} as Accounts)
  })
  beforeEach(async () => {
    ;({ id, parent } = await parentsMatter(test, cast))
  })

  const who = (person: string): SignedIn => familyMember(person)
  const at = (rest = '') => `/mediation/${id}/sides${rest}`
  const get = async (person: string, rest = '', on = '2026-11-21') =>
    read(await answerLater(pages, at(rest), undefined, on, who(person)))
  const post = async (person: string, rest: string, form: Record<string, string>, on = '2026-11-21') =>
    read(await answerLater(pages, at(rest), form, on, who(person)))
  const matterOf = <T>(work: Parameters<typeof inMatterAs<T>>[3], person = cast.adviser) =>
    inMatterAs(test, person, id, work)
  const sideId = (role: 'family' | 'authority' | 'commissioner') =>
    matterOf(async (_, matter) => sideOf(matter, role)?.id ?? '')
  const addBoard = () =>
    matterOf((tx) =>
      addSide(tx, {
        matter: id,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'board',
        knownAs: null,
      }),
    )
  const health = {
    rows: '2',
    'area-0': 'health',
    'says-0': 'No therapy is named',
    'wanted-0': 'Therapy each week',
  }
  const education = { 'area-1': 'education', 'says-1': 'Hours of help' }

  it('are not there for a stranger, and a form of another’s part changes nothing', async () => {
    const stranger = await somebody(test, 'A stranger')
    const council = await sideId('authority')
    for (const rest of [
      '',
      '/issues',
      '/add',
      '/told',
      '/cannot',
      '/guest',
      `/answer/${council}`,
      `/invite/${council}`,
    ]) {
      assert.equal((await get(stranger, rest)).status, 404, rest)
      assert.equal((await post(stranger, rest, { do: 'agrees' })).status, 404, rest)
    }
    const refusals: readonly (readonly [string, string, string])[] = [
      ['the council writes no issues', cast.officer, '/issues'],
      ['the council does not say when it was told', cast.officer, '/told'],
      ['the family does not answer for the council', parent, `/answer/${council}`],
      ['nor does the service for one that is here', cast.adviser, `/answer/${council}`],
      ['the council invites nobody', cast.officer, `/invite/${await sideId('family')}`],
      ['the family does not speak for the council', parent, '/cannot'],
    ]
    const before = await matterOf(async (_, matter) => matter.steps.length)
    for (const [says, person, rest] of refusals) {
      assert.equal((await get(person, rest)).status, 404, says)
      assert.equal((await post(person, rest, { word: 'joins', ...health })).status, 404, says)
    }
    assert.equal(await matterOf(async (_, matter) => matter.steps.length), before)
  })

  it('say by the issues who arranges and who must come', async () => {
    assert.match((await get(parent)).markup, /Nobody has written down yet what the mediation is about/)
    const empty = await post(parent, '/issues', {})
    assert.equal(empty.status, 400)
    assert.match(empty.markup, /Say at least one thing/)
    const half = await post(parent, '/issues', { rows: '1', 'area-0': 'health', 'wanted-0': 'x<y' })
    assert.equal(half.status, 400)
    assert.match(half.markup, /Say what the issue is/)
    assert.match(half.markup, /x&lt;y/)
    assert.match((await post(parent, '/issues', { ...health, do: 'more' })).markup, /Issue 4/)
    assert.equal((await post(parent, '/issues', health)).to, `${at()}?became=issues`)
    assert.match((await get(cast.officer)).markup, /Only health care is in issue/)
    assert.match((await get(cast.officer)).markup, /What is wanted: Therapy each week/)
    await post(parent, '/issues', { ...health, ...education })
    const page = (await get(parent, '?became=issues')).markup
    assert.match(page, /Each health commissioner must take part too/)
    assert.match(page, /Health commissioner: must take part, and is not added yet/)
    assert.match(page, /The issues are saved/)
    await matterOf(async (_, matter) => {
      assert.equal(stepsOf(matter, 'issues').length, 1)
      assert.equal(lastStep(matter, 'issues')?.word, 'with-health')
    })
  })

  it('keep a form that is sent twice once', async () => {
    const once = crypto.randomUUID()
    for (let time = 0; time < 2; time += 1)
      assert.equal((await post(parent, '/guest', { guest: 'supporter', name: 'A friend', once })).status, 303)
    await matterOf(async (_, matter) => assert.equal(stepsOf(matter, 'guest-asked').length, 1))
  })

  it('keep the day of the family and that of the service, and count from the earlier', async () => {
    const wrong = await post(parent, '/told', { ...boxesOf('on', '2026-11-22'), means: 'email' })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /must be today or in the past/)
    assert.match((await post(cast.adviser, '/told', { means: 'email' })).markup, /Say who told the council/)
    await post(parent, '/told', { ...boxesOf('on', '2026-11-02'), means: 'email' })
    await post(cast.adviser, '/told', { by: 'by-service', ...boxesOf('on', '2026-11-06'), means: 'online' })
    const { markup } = await get(cast.officer)
    assert.match(markup, /Council told by the family/)
    assert.match(markup, /Council told by the mediation service/)
    assert.match(markup, /2 December 2026 \(last day\); later reading: 6 December 2026/)
    // Said anew, the day is corrected.
    await post(parent, '/told', { ...boxesOf('on', '2026-11-03'), means: 'email' })
    await matterOf(async (_, matter) => assert.equal(stepsOf(matter, 'authority-told').length, 2))
  })

  it('offer the letter on the morning after the 30 days, to the family alone', async () => {
    await post(parent, '/told', { ...boxesOf('on', '2026-11-21'), means: 'email' })
    const over = /The 30 days are over/
    assert.doesNotMatch((await get(parent, '', '2026-12-21')).markup, over)
    const { markup } = await get(parent, '', '2026-12-22')
    assert.match(markup, over)
    assert.match(markup, /entries\/letters\/ask-for-the-certificate-after-30-days\?concern=/)
    assert.match(markup, /the adviser issues the certificate within three working days/)
    for (const person of [cast.officer, cast.adviser])
      assert.doesNotMatch((await get(person, '', '2026-12-22')).markup, over)
    await post(cast.officer, '/cannot', boxesOf('on', '2026-12-20'), '2026-12-20')
    assert.doesNotMatch((await get(parent, '', '2026-12-22')).markup, over)
  })

  it('keep the card of the 30 days where it ended without a meeting, or is set for later, and not after "no mediation"', async () => {
    await post(parent, '/told', { ...boxesOf('on', '2026-11-02'), means: 'email' })
    const say = (kind: 'ended' | 'meeting' | 'choice', more: object) =>
      matterOf((tx, matter) =>
        recordStep(tx, matter, {
          kind,
          wall: (kind === 'choice' ? wallWithFamily(matter) : wallOfMatter(matter, { use: 'matter' })) ?? '',
          body: kind === 'choice' ? { means: 'telephone' } : {},
          ...more,
        } as never),
      )
    const unheld = await say('ended', { word: 'not-held', onDay: '2026-11-14' })
    const over = (await get(parent, '', '2026-12-03')).markup
    assert.match(over, /It ended without a meeting on 14 November 2026/)
    assert.match(over, /The 30 days are over/)
    assert.match(over, /no meeting is written down here/)
    assert.doesNotMatch(over, /Done on 14 November/)
    await say('ended', { word: 'taken-back', onDay: '2026-11-15', corrects: unheld })
    const atTime = new Date('2027-01-05T10:00:00Z')
    const set = await say('meeting', { word: 'video', onDay: '2026-11-07', atTime })
    const later = (await get(parent, '', '2026-12-03')).markup
    assert.match(later, /Set on 7 November 2026 for 5 January 2027, which is after the 30 days/)
    assert.match(later, /Whether fixing it in time is enough is not settled/)
    await say('meeting', { word: 'cancelled', onDay: '2026-11-08', corrects: set })
    await say('meeting', { word: 'video', onDay: '2026-12-17', atTime })
    const late = (await get(parent, '', '2026-12-18')).markup
    assert.match(late, /Arranged on 17 December 2026, after the 30 days/)
    assert.match(late, /The meeting was set on 17 December 2026, after them/)
    assert.doesNotMatch((await get(parent, '', '2027-01-06')).markup, /The 30 days are over/)
    await say('choice', { word: 'no-mediation', onDay: '2026-12-18' })
    assert.doesNotMatch((await get(parent, '', '2026-12-19')).markup, /The 30 days are over/)
  })

  it('have no rule of a certificate where only health is in issue: they say so, with no leave that no rule gives, and the appeal', async () => {
    await addBoard()
    await post(parent, '/issues', health)
    await post(parent, '/told', { ...boxesOf('on', '2026-11-02'), means: 'email' })
    const board = await sideId('commissioner')
    assert.equal((await get(cast.officer, '/cannot')).status, 404)
    assert.equal((await post(cast.officer, '/cannot', boxesOf('on', '2026-11-10'))).status, 404)
    assert.equal((await get(parent, `/commissioner/${board}`)).status, 404)
    const told = await post(cast.officer, `/commissioner/${board}`, {
      ...boxesOf('on', '2026-11-04'),
      means: 'email',
    })
    assert.equal(told.to, `${at()}?became=commissioner-told`)
    assert.doesNotMatch((await get(parent, '', '2026-12-04')).markup, /The 30 days are over/)
    const { markup } = await get(parent, '', '2026-12-05')
    assert.match(markup, /The 30 days are over/)
    assert.match(markup, /not for a mediation about health care alone/)
    assert.match(markup, /No rule says what follows if no certificate comes/)
    assert.match(markup, /Ask the Tribunal in good time how your appeal can go ahead/)
    assert.doesNotMatch(markup, /appeal-leave-without-certificate/)
    assert.match(markup, /The time to appeal goes on meanwhile/)
    assert.doesNotMatch(markup, /You then count as having taken part/)
  })

  it('take from the council that it cannot arrange it, say what opens, and take it back', async () => {
    assert.equal((await get(cast.officer, '/cannot')).status, 404)
    await post(cast.adviser, '/told', { by: 'by-service', ...boxesOf('on', '2026-11-02'), means: 'online' })
    const early = await post(cast.officer, '/cannot', boxesOf('on', '2026-11-01'))
    assert.equal(early.status, 400)
    const done = await post(cast.officer, '/cannot', { ...boxesOf('on', '2026-11-20'), says: 'No mediator' })
    assert.equal(done.to, `${at()}?became=cannot`)
    assert.match((await get(parent)).markup, /The family counts as having taken part/)
    const said = () =>
      matterOf(async (_, matter) => {
        const all = stepsOf(matter, 'cannot-arrange')
        const isOfCouncil = all.every(({ side }) => side === sideOf(matter, 'authority')?.id)
        return [isOfCouncil, ...all.flatMap(({ onDay, body }) => [onDay, body.says])]
      })
    assert.deepEqual(await said(), [true, '2026-11-20', 'No mediator'])
    // Whoever said it puts it right; the family does not, and its card is there again.
    const again = await get(cast.officer, '/cannot')
    assert.match(again.markup, /No mediator<\/textarea>/)
    assert.match(again.markup, /value="yes" name="not-so"/)
    assert.equal((await post(cast.officer, '/cannot', boxesOf('on', '2026-11-19'))).status, 303)
    assert.deepEqual(await said(), [true, '2026-11-19', undefined])
    assert.equal((await get(parent, '/cannot')).status, 404)
    assert.equal((await post(parent, '/cannot', { 'not-so': 'yes' })).status, 404)
    assert.equal(
      (await post(cast.officer, '/cannot', { 'not-so': 'yes' })).to,
      `${at()}?became=can-after-all`,
    )
    assert.deepEqual(await said(), [true])
    assert.equal((await post(cast.officer, '/cannot', { 'not-so': 'yes' })).to, `${at()}?became=nothing`)
    assert.deepEqual(await said(), [true])
    assert.match((await get(parent, '', '2026-12-03')).markup, /The 30 days are over/)
    // What the council said the service can take back too; what the service wrote down the council cannot.
    await post(cast.officer, '/cannot', boxesOf('on', '2026-11-20'))
    assert.equal(
      (await post(cast.adviser, '/cannot', { 'not-so': 'yes' })).to,
      `${at()}?became=can-after-all`,
    )
    await post(cast.adviser, '/cannot', boxesOf('on', '2026-11-20'))
    assert.equal((await get(cast.officer, '/cannot')).status, 404)
  })

  it('ask who comes and who may settle, and tell the family what it can do where nobody does', async () => {
    const council = await sideId('authority')
    const answer = (form: Record<string, string>) => post(cast.officer, `/answer/${council}`, form)
    assert.match((await answer({})).markup, /Say whether you take part/)
    assert.match((await answer({ word: 'joins' })).markup, /Say who comes/)
    assert.match((await answer({ word: 'joins', 'name-0': 'A' })).markup, /Write what they do/)
    await answer({ word: 'joins', 'name-0': 'A. Officer', 'role-0': 'SEN casework' })
    assert.match((await get(parent)).markup, /sends nobody who may settle/)
    await answer({ word: 'joins', 'name-0': 'A. Manager', 'role-0': 'decides', 'may-0': 'yes' })
    const settled = (await get(parent)).markup
    assert.doesNotMatch(settled, /sends nobody who may settle/)
    assert.match(settled, /A\. Manager, decides: may settle the issues/)
    await answer({ word: 'declines', says: 'No time' })
    const { markup } = await get(parent)
    assert.match(markup, /says that it does not take part/)
    for (const link of [
      'ask-who-will-attend-the-mediation',
      '/routes/complaint-local-authority',
      '/routes/judicial-review',
    ])
      assert.ok(markup.includes(link), link)
    assert.doesNotMatch((await get(cast.officer)).markup, /What you can do, side by side/)
    await matterOf(async (_, matter) =>
      assert.deepEqual(
        answersOfSides(matter).map(({ stands }) => stands),
        ['declines'],
      ),
    )
  })

  it('ask those whose agreement a guest needs, and take nobody else’s', async () => {
    assert.equal((await post(cast.officer, '/guest', { guest: 'child' })).status, 400)
    await post(cast.adviser, '/guest', { guest: 'child', name: 'Rowan Example' })
    const step = await matterOf(async (_, matter) => lastStep(matter, 'guest-asked'))
    assert.equal(step?.body.name, undefined)
    const about = step?.id ?? ''
    assert.doesNotMatch((await get(cast.officer)).markup, /value="agrees"/)
    const [council, family] = [await sideId('authority'), await sideId('family')]
    assert.match((await post(cast.officer, '', { do: 'agrees', about, for: council })).to, /became=nothing/)
    // Nobody speaks for the family but the family, nor for the mediator but the service.
    for (const [person, whose] of [
      [cast.officer, family],
      [cast.adviser, family],
      [cast.officer, ''],
      [parent, ''],
    ] as const)
      assert.equal((await post(person, '', { do: 'agrees', about, for: whose })).status, 404)
    assert.match((await get(parent)).markup, /Waits for agreement/)
    assert.match((await post(parent, '', { do: 'agrees', about, for: family })).to, /became=guest-answered/)
    // That the service wrote it down is no agreement of its mediator.
    await matterOf(async (_, matter) => assert.equal(guestsOf(matter)[0]?.stands, 'waits'))
    assert.match((await post(cast.adviser, '', { do: 'agrees', about, for: '' })).to, /guest-answered/)
    await matterOf(async (_, matter) => assert.equal(guestsOf(matter)[0]?.stands, 'may'))
    // For a family that is not here the service writes down what it said.
    const called = await calledMatter(test, cast)
    id = called.id
    await post(cast.adviser, '/guest', { guest: 'child' })
    const absent = await sideId('family')
    const again = (await matterOf(async (_, matter) => lastStep(matter, 'guest-asked')))?.id ?? ''
    assert.match((await post(cast.adviser, '', { do: 'refuses', about: again, for: absent })).to, /answered/)
    await matterOf(async (_, matter) => assert.equal(guestsOf(matter)[0]?.stands, 'may-not'))
    assert.equal((await post(parent, '', { do: 'agrees', about: 'x' })).status, 404)
    assert.equal((await post(parent, '', { do: 'agrees', about: crypto.randomUUID() })).status, 404)
  })

  it('add a council or body that is here, or one that is not by an address that is typed twice', async () => {
    const found = await get(
      cast.adviser,
      `/add?role=commissioner&words=${(await nameOf(cast.commissioner)).split(' ').at(-1)}`,
    )
    assert.match(found.markup, new RegExp(`value="${cast.commissioner}"`))
    assert.equal(
      (await post(cast.adviser, '/add', { role: 'provider', organisation: cast.school })).status,
      400,
    )
    const add = await post(cast.adviser, '/add', {
      role: 'commissioner',
      organisation: cast.commissioner,
      knownAs: 'M',
    })
    assert.equal(add.to, `${at()}?became=added`)
    assert.equal(
      (await read(await answerLater(pages, at(), undefined, undefined, who(cast.nurse)))).status,
      200,
    )
    const form = { role: 'commissioner', organisation: 'none', label: 'A trust', email: 'a@trust.example' }
    assert.match(
      (await post(cast.adviser, '/add', { ...form, again: 'b@trust.example' })).markup,
      /not the same/,
    )
    await post(cast.adviser, '/add', { ...form, again: 'A@trust.example ' })
    const { markup } = await get(cast.adviser)
    assert.match(markup, /Offered to <span class="side-address">a@trust\.example/)
    // Nobody else reads where offers went.
    for (const person of [parent, cast.officer])
      assert.doesNotMatch((await get(person)).markup, /trust\.example/)
    // The council adds commissioners alone, by name; a council cannot be added by it.
    assert.equal(
      (await post(cast.officer, '/add', { role: 'authority', organisation: cast.council })).status,
      400,
    )
    const byCouncil = await post(cast.officer, '/add', {
      role: 'commissioner',
      organisation: 'none',
      label: 'Another trust',
    })
    assert.equal(byCouncil.status, 303)
    assert.equal((await get(cast.nurse, '/add')).status, 404)
  })

  it('invite a family, take that back, and let it say who follows', async () => {
    const called = await calledMatter(test, cast)
    id = called.id
    const family = await sideId('family')
    assert.match((await get(cast.adviser)).markup, /They have no account here/)
    const form = { email: 'p@example.org', again: 'p@example.org' }
    assert.equal((await post(cast.adviser, `/invite/${family}`, { email: 'p@example.org' })).status, 400)
    assert.equal((await post(cast.adviser, `/invite/${family}`, form)).to, `${at()}?became=offer-sent`)
    const offer = /name="about" value="([0-9a-f-]+)"/.exec((await get(cast.adviser)).markup)?.[1] ?? ''
    assert.match(
      (await post(cast.adviser, '', { do: 'take-back-offer', about: offer })).to,
      /offer-taken-back/,
    )
    assert.match((await post(cast.adviser, '', { do: 'take-back-offer', about: offer })).to, /nothing/)
    await actsForFamily(test, parent, id)
    assert.equal((await get(cast.adviser, `/invite/${family}`)).status, 404)
    assert.equal((await post(cast.adviser, '', { do: 'follow', about: offer })).status, 404)
    assert.match((await post(parent, '', { do: 'follow', about: offer })).to, /nothing/)
  })

  const nameOf = async (organisation: string): Promise<string> => {
    const session = await test.session('way_forward_admin')
    const [row] = await session.query<{ name: string }>(
      `select name from people.organisation where id = '${organisation}'`,
    )
    return row?.name ?? ''
  }
})
