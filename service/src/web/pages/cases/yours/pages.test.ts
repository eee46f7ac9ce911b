import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import type { Auth } from '../../../../auth/auth.ts'
import { noAuth } from '../../../../auth/auth.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { type TestDocuments, testDocuments } from '../../../../cases/documents/documents-of-test.ts'
import { addEntry } from '../../../../cases/entries/add-entry.ts'
import { eraseAsked } from '../../../../cases/erase/erase-asked.ts'
import { type SharedCase, sharedCase } from '../../../../cases/erase/shared-case-of-test.ts'
import { madePerson } from '../../../../cases/people-of-test.ts'
import { letIn } from '../../../../cases/sharing/shares-of-test.ts'
import { withdrawShare } from '../../../../cases/sharing/withdraw-share.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import { erasureListIn } from '../../../../db/erasure-list.ts'
import type { Page } from '../../../kit/page.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { eraseAccountPage } from '../../account/erase/page.ts'
import { caseListPage } from '../list/page.ts'
import { yoursPages } from './pages.ts'

describe('what is somebody’s own in a case', { skip: noDatabase }, () => {
  let test: TestData
  let documents: TestDocuments
  let pages: readonly Page[]
  const ended: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-'))
  before(async () => {
    test = await testData()
    documents = testDocuments()
    const auth: Auth = {
      ...noAuth,
      countUse: async () => null,
      endOtherSessions: async ({ person }) => void ended.push(person),
      signOut: async () => ['session=; Max-Age=0'],
    }
    pages = [...yoursPages(test.data, { documents }), eraseAccountPage(test.data, auth)]
  })
  after(async () => {
    documents.remove()
    await test.close()
    rmSync(folder, { recursive: true })
  })

  const who = (person: string): SignedIn => ({
    person,
    name: 'Somebody',
    email: 'somebody@example.org',
    session: randomUUID(),
    works: [],
    isStrong: true,
  })
  const get = async (address: string, person: string) =>
    read(await answerLater(pages, address, undefined, undefined, who(person)))
  const post = (address: string, person: string, form: Readonly<Record<string, string>> = {}) =>
    answerLater(pages, address, form, undefined, who(person))
  const part = ({ caseId }: SharedCase, path = '') => `/cases/${caseId}/yours${path}`

  it('keeps for a supporter whose share ended what they wrote for themselves, and nothing else of the case', async () => {
    const made = await sharedCase(test)
    const { caseId } = made
    const supporter = await madePerson(test, 'A supporter')
    const party = await letIn(test, {
      caseId,
      from: made.people.parent,
      to: supporter,
      walls: ['family', 'shared'],
      kind: 'adviser',
      label: 'supporter',
    })
    const as = { person: supporter, caseId }
    await test.data.actingAs(as, async (tx) => {
      const wall = await wallOfKind(tx, caseId, 'private')
      const told = { kind: 'note', body: { says: 'A note of the supporter', answers: null } } as const
      await addEntry(tx, { caseId, wall, concern: null, happenedOn: '2026-11-01', told })
    })
    const address = `/cases/kept/${party}`
    assert.equal((await get(address, supporter)).status, 404)
    await test.data.actingAs({ person: made.people.parent, caseId }, (tx) =>
      withdrawShare(tx, { caseId, party, wall: null }),
    )
    const list = caseListPage(test.data)
    const listed = read(await answerLater([list], '/cases', undefined, undefined, who(supporter)))
    assert.match(listed.markup, new RegExp(`No longer shared with you.*${address}`, 's'))
    const { status, markup } = await get(address, supporter)
    assert.equal(status, 200)
    assert.match(markup, /A note of the supporter/)
    for (const hidden of ['Planted', 'Note behind', 'A parent', 'Example SENDIASS', caseId]) {
      assert.ok(!markup.includes(hidden), hidden)
    }
    const copy = await post(address, supporter, { do: 'copy' })
    assert.equal(copy.kind, 'stream')
    if (copy.kind !== 'stream') return
    const bytes = Buffer.concat(await Array.fromAsync(copy.body as ReadableStream<Uint8Array>))
    assert.ok(bytes.includes('A note of the supporter'))
    for (const hidden of ['Planted', 'Note behind', 'A parent', 'Example SENDIASS']) {
      assert.ok(!bytes.includes(hidden), `${hidden} in the copy`)
    }
    // It is theirs alone: not the family’s, and no way into the case.
    for (const person of [made.people.parent, made.people.other]) {
      assert.equal((await get(address, person)).status, 404)
      assert.equal(read(await post(address, person, { do: 'copy' })).status, 404)
      assert.equal(read(await post(address, person, { word: 'erase' })).status, 404)
    }
    assert.equal((await get(part(made), supporter)).status, 404)
    assert.equal(read(await post(part(made, '/copy'), supporter)).status, 404)
    assert.equal(read(await post(address, supporter, { word: 'no' })).status, 400)
    assert.equal(read(await post(address, supporter, { word: 'erase' })).to, `${part(made)}/erased`)
    assert.equal((await get(address, supporter)).status, 404)
  })

  it('offers a copy, and sends it as an archive with a quiet name', async () => {
    const made = await sharedCase(test)
    const { status, markup } = await get(part(made), made.people.parent)
    assert.equal(status, 200)
    assert.match(markup, /Download a copy/)
    assert.match(markup, /See what would go and what would stay/)
    assert.equal((await get(part(made, '/copy'), made.people.parent)).to, part(made))
    const answer = await post(part(made, '/copy'), made.people.parent)
    assert.ok(answer.kind === 'stream')
    assert.equal(answer.type, 'application/zip')
    assert.equal(answer.name, 'case-2026-11-21.zip')
    const bytes = Buffer.concat(await Array.fromAsync(answer.body))
    assert.equal(bytes.subarray(0, 2).toString(), 'PK')
  })

  it('says what goes and what stays before anything happens, and takes nothing without the word', async () => {
    const made = await sharedCase(test)
    const { markup } = await get(part(made, '/erase'), made.people.parent)
    assert.match(markup, /<strong>Only you<\/strong>: 1 note, call or letter; 1 document/)
    assert.match(markup, /<strong>Everybody in this case<\/strong>[^<]*It stays with Another parent/)
    assert.match(markup, /Example SENDIASS: what they wrote for themselves/)
    assert.match(markup, /erased again before anybody can see it/)
    for (const word of ['', 'delete', 'eras', 'erase it']) {
      const refused = read(await post(part(made, '/erase'), made.people.parent, { word }))
      assert.equal(refused.status, 400)
      assert.match(refused.markup, /There is a problem/)
    }
    const script = read(await post(part(made, '/erase'), made.people.parent, { word: '"><script>' }))
    assert.ok(!script.markup.includes('"><script>'))
    assert.equal((await get(part(made), made.people.parent)).status, 200)
  })

  it('erases one’s side, which is then not there for them, and is for others', async () => {
    const made = await sharedCase(test)
    const done = read(await post(part(made, '/erase'), made.people.parent, { word: ' “Erase” ' }))
    assert.equal(done.to, part(made, '/erased'))
    assert.match((await get(done.to, made.people.parent)).markup, /Your side is erased/)
    for (const path of ['', '/erase', '/copy']) {
      assert.equal((await get(part(made, path), made.people.parent)).status, 404)
      if (path !== '')
        assert.equal(read(await post(part(made, path), made.people.parent, { word: 'erase' })).status, 404)
    }
    assert.equal((await get(part(made), made.people.other)).status, 200)
  })

  it('is there for nobody else, and what they send changes nothing', async () => {
    const made = await sharedCase(test)
    const stranger = randomUUID()
    for (const path of ['', '/erase', '/copy']) {
      assert.equal((await get(part(made, path), stranger)).status, 404)
      if (path !== '')
        assert.equal(read(await post(part(made, path), stranger, { word: 'erase' })).status, 404)
    }
    assert.equal((await get('/cases/x/yours/erased', stranger)).status, 404)
    const admin = await test.session('way_forward_admin')
    assert.deepEqual(await admin.query('select from cases.erasure where case_id = $1', [made.caseId]), [])
    assert.deepEqual(
      await admin.query(`select from cases.audit where case_id = $1 and act in ('exported', 'erased-side')`, [
        made.caseId,
      ]),
      [],
    )
  })

  it('lets an account go with the word, signs it out everywhere, and tells who must stay why', async () => {
    const made = await sharedCase(test)
    const { markup } = await get('/account/erase', made.people.adviser)
    assert.match(markup, /You alone keep the members of Example SENDIASS/)
    assert.doesNotMatch(markup, /name="word"/)
    assert.equal(read(await post('/account/erase', made.people.adviser, { word: 'erase' })).status, 400)
    assert.equal(read(await post('/account/erase', made.people.parent, { word: 'no' })).status, 400)
    const answer = await post('/account/erase', made.people.parent, { word: 'erase' })
    assert.deepEqual(answer, { kind: 'redirect', to: '/account/erased', cookies: ['session=; Max-Age=0'] })
    assert.deepEqual(ended, [made.people.parent])
    await eraseAsked(test.workData, erasureListIn(folder))
    const admin = await test.session('way_forward_admin')
    assert.deepEqual(await admin.query('select from people.person where id = $1', [made.people.parent]), [])
  })
})
