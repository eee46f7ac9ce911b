import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { madePerson } from '../../../../cases/people-of-test.ts'
import { letIn, opened, seenBy } from '../../../../cases/sharing/shares-of-test.ts'
import { textOf } from '../../../kit/visit-of.ts'
import { casePages } from '../pages.ts'
import { type Visitor, visitorOf } from '../pages-of-test.ts'

const script = '"><script>alert(1)</script>'

describe('what a case is about', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  let other: string
  const visitor = (person: string): Visitor => visitorOf(casePages(test.data), person)
  before(async () => {
    test = await testData()
    parent = await madePerson(test, 'A parent')
    other = await madePerson(test, 'Another parent')
  })
  after(() => test.close())
  const wallsIn = async (person: string, caseId: string) =>
    Object.fromEntries((await seenBy(test, person, caseId))?.walls.map(({ kind, id }) => [kind, id]) ?? [])

  it('is added, renamed, settled, and goes on after all', async () => {
    const caseId = await opened(test, parent)
    const { shared = '' } = await wallsIn(parent, caseId)
    const added = await visitor(parent).post(`/cases/${caseId}/concerns`, {
      wall: shared,
      kind: 'transport',
      title: `The bus ${script}`,
    })
    const concern = (await seenBy(test, parent, caseId))?.concerns[0]
    assert.equal(added.to, `/cases/${caseId}/events/${concern?.id}/add`)
    assert.equal(concern?.title, `The bus ${script}`)
    const at = `/cases/${caseId}/concerns/${concern?.id}`
    assert.doesNotMatch((await visitor(parent).get(at)).markup, /<script>alert/)
    const state = async () => (await seenBy(test, parent, caseId))?.concerns[0]
    assert.equal((await visitor(parent).post(at, { act: 'rename', title: ' The  bus ' })).status, 303)
    assert.equal((await state())?.title, 'The bus')
    assert.equal((await visitor(parent).post(at, { act: 'rename', title: '' })).status, 303)
    assert.equal((await state())?.title, null)
    for (const [form, why] of [
      [{ act: 'rename', title: 'x'.repeat(101) }, /at most 100 characters/],
      [{ act: 'settle' }, /Enter the day on which it was settled/],
      [{ act: 'settle', settled: '2026-11-22' }, /today or in the past/],
      [{ act: 'settle', settled: '2026-02-31' }, /must be a real day/],
    ] as const) {
      const { status, markup } = await visitor(parent).post(at, form)
      assert.equal(status, 400)
      assert.match(markup, why)
    }
    assert.equal((await visitor(parent).post(at, { act: 'nothing' })).status, 404)
    assert.equal((await state())?.settledOn, null)
    assert.equal((await visitor(parent).post(at, { act: 'settle', settled: '2026-11-21' })).status, 303)
    assert.equal((await state())?.settledOn, '2026-11-21')
    const told = async (what: string) => {
      const page = await visitor(parent).get(`/cases/${caseId}/events?saved=${concern?.id}.${what}`)
      return /role="status">([^<]*)/.exec(page.markup)?.[1] ?? null
    }
    assert.match((await told('settled')) ?? '', /^Saved\. It is settled/)
    assert.equal(await told('goes-on'), null)
    assert.match(
      textOf((await visitor(parent).get(`/cases/${caseId}/events`)).markup),
      /Settled on 21 November 2026/,
    )
    assert.equal(
      (await visitor(parent).post(at, { act: 'goes-on' })).to,
      `/cases/${caseId}/events?saved=${concern?.id}.goes-on#about-${concern?.id}`,
    )
    assert.match((await told('goes-on')) ?? '', /^Saved\. It goes on/)
    assert.match((await told('renamed')) ?? '', /^Saved\. /)
    assert.equal(await told('settled'), null)
    assert.equal((await state())?.settledOn, null)
  })

  it('is changed by nobody who may not write there', async () => {
    const caseId = await opened(test, parent)
    const { private: hidden = '', shared = '' } = await wallsIn(parent, caseId)
    await letIn(test, { caseId, from: parent, to: other, walls: ['shared'], mayWrite: false })
    for (const wall of [hidden, shared])
      await visitor(parent).post(`/cases/${caseId}/concerns`, { wall, kind: 'records' })
    const concerns = (await seenBy(test, parent, caseId))?.concerns ?? []
    assert.equal(concerns.length, 2)
    for (const { id } of concerns) {
      const at = `/cases/${caseId}/concerns/${id}`
      assert.equal((await visitor(other).get(at)).status, 404)
      for (const form of [
        { act: 'rename', title: 'x' },
        { act: 'settle', settled: '2026-11-20' },
        { act: 'goes-on' },
      ])
        assert.equal((await visitor(other).post(at, form)).status, 404)
    }
    for (const wall of [hidden, shared, randomUUID(), '']) {
      const posted = await visitor(other).post(`/cases/${caseId}/concerns`, { wall, kind: 'records' })
      assert.equal(posted.status, 404)
    }
    const after = (await seenBy(test, parent, caseId))?.concerns ?? []
    assert.deepEqual(after, concerns)
  })

  it('is added once by a form that is sent twice, also at once', async () => {
    const caseId = await opened(test, parent)
    const { shared = '' } = await wallsIn(parent, caseId)
    const at = `/cases/${caseId}/concerns`
    const once = /name="once" value="([0-9a-f-]{36})"/.exec((await visitor(parent).get(at)).markup)?.[1]
    const form = { wall: shared, kind: 'records', once: once ?? '' }
    const pressed = await Promise.all([1, 2].map(() => visitor(parent).post(at, form)))
    pressed.push(await visitor(parent).post(at, form))
    const count = async () => (await seenBy(test, parent, caseId))?.concerns.length
    assert.deepEqual(
      pressed.map(({ to }) => to),
      Array(3).fill(`/cases/${caseId}/events/${once}/add`),
    )
    assert.equal(await count(), 1)
    const changed = await visitor(parent).post(at, { ...form, title: 'Another' })
    assert.equal(changed.status, 303)
    assert.notEqual(changed.to, pressed[0]?.to)
    assert.equal(await count(), 2)
    const faulty = await visitor(parent).post(at, { ...form, kind: '' })
    assert.ok(faulty.markup.includes(`name="once" value="${once}"`))
  })

  it('says what is missing, and when there are enough', async () => {
    const caseId = await opened(test, parent)
    const { shared = '' } = await wallsIn(parent, caseId)
    const post = (form: Readonly<Record<string, string>>) =>
      visitor(parent).post(`/cases/${caseId}/concerns`, { wall: shared, ...form })
    assert.match((await post({})).markup, /Choose what it is about/)
    assert.match((await post({ kind: 'records', title: 'x'.repeat(101) })).markup, /at most 100 characters/)
    for (let made = 0; made < 20; made += 1) assert.equal((await post({ kind: 'records' })).status, 303)
    const full = await post({ kind: 'records' })
    assert.equal(full.status, 400)
    assert.match(full.markup, /There are 20 already/)
  })
})
