import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { noteAct } from '../../../../cases/note-act.ts'
import { madePerson } from '../../../../cases/people-of-test.ts'
import { setDetail } from '../../../../cases/set-detail.ts'
import {
  letIn,
  letInParent,
  offered,
  ownCase,
  seenBy,
  today,
  wallsOf,
} from '../../../../cases/sharing/shares-of-test.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { historyPage } from '../history/page.ts'
import { familyMember } from '../pages-of-test.ts'
import { sharingPages } from './pages.ts'

describe('the pages of who sees a case', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  let other: string
  let adviser: string
  let caseId: string
  let on: string
  before(async () => {
    test = await testData()
    on = await today(test)
  })
  after(() => test.close())
  beforeEach(async () => {
    ;({ parent, other, adviser, caseId } = await ownCase(test, 'Another <b>parent</b>'))
  })

  const pages = () => [...sharingPages(test.data), historyPage(test.data)]
  const who = (person: string): SignedIn => familyMember(person)
  const get = async (person: string, end: string) =>
    read(await answerLater(pages(), `/cases/${caseId}${end}`, undefined, on, who(person)))
  const post = async (person: string, end: string, form: Readonly<Record<string, string>>) =>
    read(await answerLater(pages(), `/cases/${caseId}${end}`, form, on, who(person)))
  const wall = (kind: 'family' | 'shared') =>
    test.data.actingAs({ person: parent, caseId }, (tx) => wallOfKind(tx, caseId, kind))
  const goodInvitation = async () => ({
    who: 'supporter',
    email: 'Helper@Example.org',
    madeAs: 'a parent',
    sees: await wall('shared'),
    adds: 'no',
  })

  it('are not there for anybody else, for whoever was shut out, or for a case that is none', async () => {
    const stranger = await madePerson(test, 'A stranger')
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'] })
    const ends = ['/sharing', '/sharing/invite', '/sharing/leave', `/sharing/with/${party}`, '/history']
    for (const end of ends) {
      assert.equal((await get(stranger, end)).status, 404, end)
      assert.equal((await get(parent, end)).status, 200, end)
    }
    assert.equal((await get(adviser, '/sharing')).status, 200)
    assert.equal((await get(adviser, '/sharing/invite')).status, 404)
    assert.equal((await post(adviser, '/sharing/invite', await goodInvitation())).status, 404)
    assert.equal((await get(adviser, `/sharing/with/${party}`)).status, 404)
    assert.equal((await get(parent, '/sharing/with/none')).status, 404)
    const taken = await post(parent, '/sharing', { do: 'take-back', party })
    assert.match(taken.to, /\?became=taken-back$/)
    for (const end of ends) assert.equal((await get(adviser, end)).status, 404, end)
    assert.match((await post(parent, '/sharing', { do: 'take-back', party })).to, /became=nothing$/)
    assert.equal((await post(stranger, '/sharing', { do: 'take-back', party })).status, 404)
    assert.equal((await post(parent, '/sharing', { do: 'take-back', party: `' or true` })).status, 404)
  })

  it('show who sees what in words, with names as words', async () => {
    await letInParent(test, { caseId, from: parent, to: other, untilOn: await today(test, 20) })
    const { markup } = await get(parent, '/sharing')
    assert.ok(markup.includes('Another &lt;b&gt;parent&lt;/b&gt;'))
    assert.ok(!markup.includes('<b>parent'))
    assert.match(markup, /sees and adds, since \d+ \w+ \d{4}, until \d+ \w+ \d{4}/)
    assert.match(markup, /Take everything back/)
    const theirs = (await get(other, '/sharing')).markup
    assert.ok(!theirs.includes('Take everything back'))
    assert.ok(!theirs.includes('The family, and who it lets in'))
  })

  it('invite somebody, show the offer with its address, and take it back', async () => {
    const sent = await post(parent, '/sharing/invite', await goodInvitation())
    assert.equal(sent.to, `/cases/${caseId}/sharing?became=invited`)
    const { markup } = await get(parent, '/sharing?became=invited')
    assert.ok(markup.includes('helper@example.org'))
    assert.match(markup, /The invitation is on its way/)
    const offer = /name="offer" value="([^"]+)"/.exec(markup)?.[1] ?? ''
    assert.match((await post(other, '/sharing', { do: 'withdraw-offer', offer })).to, /^$/)
    assert.match((await post(parent, '/sharing', { do: 'withdraw-offer', offer })).to, /=offer-taken-back$/)
    assert.ok(!(await get(parent, '/sharing')).markup.includes('helper@example.org'))
  })

  it('refuse an invitation that is not whole, and keep what was typed', async () => {
    const good = await goodInvitation()
    const family = await wall('family')
    await test.data.actingAs({ person: parent, caseId }, (tx) =>
      setDetail(tx, { caseId, wall: family, what: 'child-name', value: 'Rowan Example' }),
    )
    const yesterday = await today(test, -1)
    const bad: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{ ...good, who: 'council' }, /Say whom you invite/],
      [{ ...good, email: 'nobody' }, /Write their email address/],
      [{ ...good, email: 'a@example.org\r\nBcc: b@example.org' }, /Write their email address/],
      [{ ...good, email: 'PARENT@example.org' }, /This is your own address/],
      [{ ...good, madeAs: ' ' }, /Say how we name you/],
      [{ ...good, madeAs: 'Win at www.example.com/1' }, /Use letters only/],
      [{ ...good, madeAs: 'x'.repeat(61) }, /60 characters or fewer/],
      [{ ...good, madeAs: 'Rowan’s mum' }, /Leave the child’s name out/],
      [{ ...good, who: 'parent', sees: '' }, /Choose what they may see/],
      [{ ...good, adds: '' }, /Say whether they may add to it/],
      [{ ...good, from: yesterday }, /The first day must be today or later/],
      [{ ...good, until: yesterday }, /The last day must be today or later/],
      [
        { ...good, from: await today(test, 5), until: await today(test, 4) },
        /must be the first day or later/,
      ],
      [{ ...good, until: '2027-02-30' }, /must be a real day/],
    ]
    for (const [form, says] of bad) {
      const { status, markup } = await post(parent, '/sharing/invite', form)
      assert.equal(status, 400, String(says))
      assert.match(markup, /govuk-error-summary/)
      assert.match(markup, says)
    }
    const typed = (await post(parent, '/sharing/invite', { ...good, who: '', email: '"><script>x' })).markup
    assert.ok(typed.includes('&quot;&gt;&lt;script&gt;x'))
    assert.ok(!typed.includes('<script>x'))
    assert.ok(!(await get(parent, '/sharing')).markup.includes('name="offer"'))
    // A wall that the form never offered is left out, also where it is somebody's own.
    const own = (await seenBy(test, parent, caseId))?.walls.find(({ kind }) => kind === 'private')?.id ?? ''
    assert.equal((await post(parent, '/sharing/invite', { ...good, sees: own })).status, 303)
  })

  it('change what somebody sees and until when, and say where nothing changed', async () => {
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'] })
    const end = `/sharing/with/${party}`
    const { markup } = await get(parent, end)
    assert.match(markup, /value="adds" checked/)
    const until = await today(test, 30)
    const form = { 'sees-family': 'sees', 'sees-shared': 'none', from: on, until }
    assert.match((await post(parent, end, form)).to, /became=changed$/)
    assert.deepEqual(await wallsOf(test, adviser, caseId), ['private', 'family', 'adviser-joint'])
    assert.match((await post(parent, end, form)).to, /became=nothing$/)
    const { markup: after } = await get(parent, end)
    assert.match(after, new RegExp(`name="until-year"[^>]*value="${until.slice(0, 4)}"`))
    // Their days count for what the two write to each other as well.
    const file = await seenBy(test, parent, caseId)
    const joint = file?.walls.find(({ kind }) => kind === 'adviser-joint')
    assert.equal(joint?.party, party)
    const overview = (await get(parent, '/sharing')).markup
    assert.equal(overview.match(/sees(?: and adds)?, since [^<]*, until/g)?.length, 2)
    const wrong = await post(parent, end, { ...form, until: await today(test, -2) })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /The last day must be today or later/)
  })

  it('let another parent share no longer than they are in, and change nothing that is not theirs', async () => {
    const theirs = await letInParent(test, {
      caseId,
      from: parent,
      to: other,
      untilOn: await today(test, 10),
    })
    const party = await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'] })
    const keeper = (await seenBy(test, parent, caseId))?.parties.find(({ isMine }) => isMine)?.id
    for (const each of [theirs, party, keeper]) {
      assert.equal((await get(other, `/sharing/with/${each}`)).status, 404)
    }
    assert.match((await post(other, '/sharing', { do: 'take-back', party })).to, /became=nothing$/)
    const form = { ...(await goodInvitation()), until: await today(test, 11) }
    const { status, markup } = await post(other, '/sharing/invite', form)
    assert.equal(status, 400)
    assert.match(markup, /that is your own last day/)
    assert.equal(
      (await post(other, '/sharing/invite', { ...form, until: await today(test, 10) })).status,
      303,
    )
  })

  it('let people leave, and say why somebody cannot yet', async () => {
    const cannot = await get(parent, '/sharing/leave')
    assert.match(cannot.markup, /You cannot leave yet/)
    assert.equal((await post(parent, '/sharing/leave', {})).status, 400)
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'] })
    assert.equal((await post(adviser, '/sharing/leave', {})).to, '/cases')
    assert.equal((await get(adviser, '/sharing')).status, 404)
    await letInParent(test, { caseId, from: parent, to: other })
    assert.match((await get(parent, '/sharing/leave')).markup, /You will no longer see/)
    assert.match((await post(parent, '/sharing/leave', {})).to, /became=left$/)
    const { markup } = await get(parent, '/sharing')
    assert.ok(!markup.includes('Another &lt;b&gt;parent'))
    assert.match((await get(other, '/history')).markup, /left what is shared/)
  })

  it('tell the family what was done, by day and by person, several times said once', async () => {
    await letIn(test, { caseId, from: parent, to: adviser, walls: ['shared'] })
    for (let times = 0; times < 3; times += 1) {
      await test.data.actingAs({ person: adviser, caseId }, (tx) =>
        noteAct(tx, { caseId, act: 'looked-at-case' }),
      )
    }
    const { markup } = await get(parent, '/history')
    assert.match(markup, /An adviser<\/strong> opened the case file 3 times/)
    assert.match(markup, /You<\/strong> began this case file/)
    assert.match(markup, /You<\/strong> invited somebody/)
    const theirs = (await get(parent, `/history?person=${adviser}`)).markup
    assert.ok(!theirs.includes('began this case file'))
    assert.match(theirs, /accepted an invitation and came in/)
    // Numbers and people that somebody made up show everything, and the adviser reads nothing of who looked.
    assert.match((await get(parent, `/history?person=${other}&before=x`)).markup, /began this case file/)
    assert.match((await get(parent, '/history?before=1')).markup, /Nothing is written down here/)
    const own = (await get(adviser, '/history')).markup
    assert.ok(!/<\/strong> (opened the case file|began this)/.test(own))
    const { markup: waiting } = await get(parent, '/sharing')
    assert.ok(!waiting.includes('name="offer"'))
    await offered(test, { caseId, from: parent, walls: [] })
    // One that opens nothing is known to who made it alone.
    assert.match((await get(parent, '/history')).markup, /You<\/strong> invited 2 people/)
    assert.match((await get(adviser, '/history')).markup, /A parent<\/strong> invited somebody/)
  })
})
