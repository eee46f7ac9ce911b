import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { readPdf } from '../../../../../proof/read-pdf.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { madeArea, madeDesk, madeFamily } from '../../../../cases/desk/desk-of-test.ts'
import { eraseAsked } from '../../../../cases/erase/erase-asked.ts'
import { testList } from '../../../../cases/erase/list-of-test.ts'
import { unzipped } from '../../../../cases/export/unzipped-of-test.ts'
import { madePerson } from '../../../../cases/people-of-test.ts'
import { setDetail } from '../../../../cases/set-detail.ts'
import { today as databasesToday } from '../../../../cases/sharing/shares-of-test.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import type { Page } from '../../../kit/page.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { memberOf, signedInAs } from '../../desk/signed-in-of-test.ts'
import { boxesOf } from '../pages-of-test.ts'
import { filled } from './enquiry-of-test.ts'
import { enquiryPages } from './pages.ts'

describe('the pages of enquiries', { skip: noDatabase }, () => {
  let test: TestData
  let pages: readonly Page[]
  let adviser: SignedIn
  let otherHead: SignedIn
  let today: string
  before(async () => {
    test = await testData()
    pages = enquiryPages(test.data)
    const made = await madeDesk(test)
    adviser = memberOf(made.adviser, made.service)
    otherHead = memberOf(made.otherHead, made.otherService, 'administrator')
    today = await databasesToday(test)
  })
  after(() => test.close())

  const who = signedInAs
  const get = async (address: string, as: SignedIn) =>
    read(await answerLater(pages, address, undefined, today, as))
  const post = async (address: string, as: SignedIn, form: Record<string, string>) =>
    read(await answerLater(pages, address, form, today, as))

  it('ask for the area, then show the form, or how else to reach the service', async () => {
    const parent = who(await madePerson(test, 'A parent'))
    const start = await get('/enquiry', parent)
    assert.match(start.markup, /Which council’s area/)
    const form = await get('/enquiry?w=example-b', parent)
    assert.match(form.markup, /Example SENDIASS/)
    const unchosen = await get('/enquiry?w=', parent)
    assert.deepEqual(
      [unchosen.status, /There is a problem[\s\S]*Choose a council/.test(unchosen.markup)],
      [400, true],
    )
    assert.match(form.markup, /name="token"/)
    assert.doesNotMatch(form.markup, /Another SENDIASS/)
    await madeArea(test, 3)
    const none = await get('/enquiry?w=example-d', parent)
    assert.match(none.markup, /is not here yet/)
    assert.match(none.markup, /Every council must arrange this service/)
    assert.equal((await post('/enquiry', parent, { ...filled, w: 'example-d' })).status, 400)
  })

  it('take an enquiry, show every fault of one, and let it be taken back', async () => {
    const parent = who(await madePerson(test, 'A parent'))
    const empty = await post('/enquiry', parent, { w: 'example-b', ...boxesOf('bornOn', '2999-01-01') })
    assert.equal(empty.status, 400)
    for (const says of [
      'Write your name',
      'Write the name of the child or young person',
      'The date of birth must be in the past',
      'Write what you want to ask',
      'Give an email or a telephone number',
      'Say whether they may pass it on',
    ])
      assert.ok(empty.markup.includes(says), says)
    const bad = await post('/enquiry', parent, { ...filled, email: 'nobody', query: 'x'.repeat(4001) })
    assert.match(bad.markup, /like name@example.com/)
    assert.match(bad.markup, /4,000 characters or fewer/)
    assert.match(bad.markup, /Child of the form/)
    const done = await post('/enquiry', parent, { ...filled, query: '<script>alert(1)</script>' })
    assert.match(done.to, /^\/enquiry\/sent\//)
    assert.doesNotMatch(done.to, /Child/)
    const own = await get(done.to, parent)
    assert.match(own.markup, /waits with Example SENDIASS/)
    assert.match(own.markup, /&lt;script&gt;/)
    const stranger = who(await madePerson(test, 'A stranger'))
    for (const person of [stranger, otherHead]) {
      assert.equal((await get(done.to, person)).status, 404)
      assert.equal((await post(done.to, person, {})).status, 404)
    }
    // A member of the service reads it at the desk, not as if it were theirs.
    assert.equal((await get(done.to, adviser)).status, 404)
    assert.equal((await post(done.to, parent, {})).to, done.to)
    assert.match((await get(done.to, parent)).markup, /You took your enquiry back/)
    assert.match((await get('/enquiry', parent)).markup, /taken back/)
    assert.equal((await get('/enquiry/sent/none', parent)).status, 404)
  })

  it('send an enquiry from a case with what the family chose, and from no other', async () => {
    const family = await madeFamily(test, 'A parent', 'Child of the case')
    const parent = who(family.person)
    const address = `/cases/${family.caseId}/sharing/enquiry`
    const form = await get(`${address}?w=example-b`, parent)
    assert.match(form.markup, /Child of the case/)
    // The council of the case is asked about first, and another can be chosen.
    await test.data.actingAs({ person: family.person, caseId: family.caseId }, async (tx) => {
      const shared = await wallOfKind(tx, family.caseId, 'shared')
      await setDetail(tx, { caseId: family.caseId, wall: shared, what: 'authority', value: 'example-b' })
    })
    const own = await get(address, parent)
    assert.match(own.markup, /Example SENDIASS/)
    const [, other = ''] = own.markup.match(/href="([^"]*)">Choose another council/) ?? []
    const again = await get(other, parent)
    assert.deepEqual([again.status, /Which council’s area/.test(again.markup)], [200, true])
    const [wall = ''] =
      form.markup.match(/name="shares" type="checkbox" value="([0-9a-f-]+)"/)?.slice(1) ?? []
    assert.notEqual(wall, '')
    const none = await post(address, parent, filled)
    assert.match(none.markup, /Choose what they may see/)
    assert.match(none.markup, /Say whether they may add to it/)
    const past = await post(address, parent, {
      ...filled,
      shares: wall,
      mayWrite: 'no',
      ...boxesOf('untilOn', '2020-01-01'),
    })
    assert.match(past.markup, /The last day must be today or later/)
    for (const outsider of [who(await madePerson(test, 'A stranger')), adviser]) {
      assert.equal((await get(address, outsider)).status, 404)
      assert.equal((await post(address, outsider, { ...filled, shares: wall, mayWrite: 'no' })).status, 404)
    }
    const done = await post(address, parent, { ...filled, shares: wall, mayWrite: 'no' })
    assert.match(done.to, /^\/enquiry\/sent\//)
    const twice = await post(address, parent, { ...filled, shares: wall, mayWrite: 'no' })
    assert.equal(twice.status, 400)
    assert.match(twice.markup, /waits with that service already/)
    // A wall of somebody else is left out, and then nothing was chosen.
    const strange = await post(address, parent, { ...filled, shares: randomUUID(), mayWrite: 'no' })
    assert.match(strange.markup, /Choose what they may see/)
  })

  it('give whoever sent one a copy of all that they asked, and let it be erased with a word', async () => {
    const family = await madeFamily(test, 'A parent', 'Child of the case')
    const parent = who(family.person)
    assert.match((await get('/enquiry/sent', parent)).markup, /You have asked no advice service/)
    const said = { ...filled, query: 'Words of mine alone', childName: 'Child Q' }
    const { to: alone } = await post('/enquiry', parent, said)
    const [from, wall] = [`/cases/${family.caseId}/sharing/enquiry`, 'name="shares" type="checkbox" value="']
    const [, shares = ''] = (await get(`${from}?w=example-b`, parent)).markup.split(wall)
    const ofCase = await post(from, parent, { ...filled, shares: shares.slice(0, 36), mayWrite: 'no' })
    const other = who(await madePerson(test, 'Another parent'))
    await post('/enquiry', other, { ...filled, query: 'Words of another' })

    const list = await get('/enquiry/sent', parent)
    for (const link of [alone, ofCase.to]) assert.ok(list.markup.includes(`href="${link}"`), link)
    assert.doesNotMatch(list.markup, /Child Q/)
    const answer = await answerLater(pages, '/enquiry/sent', {}, today, parent)
    assert.ok(answer.kind === 'stream')
    assert.equal(answer.name, `enquiries-${today}.zip`)
    const { files } = await unzipped(answer.body)
    const json = JSON.parse(String(files.get('enquiries.json')))
    const schema = JSON.parse(String(files.get('enquiries.schema.json'))) as object
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    const isValid: boolean = validate(json)
    assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 3)))
    assert.deepEqual(
      json.enquiries.map((each: Record<string, unknown>) => [each['case'], each['query'], each['state']]),
      [
        [family.caseId, filled.query, 'waiting'],
        [null, 'Words of mine alone', 'waiting'],
      ],
    )
    const { text, isTagged } = await readPdf(files.get('enquiries.pdf') ?? Buffer.alloc(0))
    assert.equal(isTagged, true)
    for (const words of ['Words of mine alone', 'Child Q', 'Asked of Example SENDIASS']) {
      assert.ok(text.includes(words), words)
    }
    assert.doesNotMatch(text + String(files.get('enquiries.json')), /Words of another|undefined/)

    // One of a case goes with the case, whatever somebody sends.
    assert.doesNotMatch((await get(ofCase.to, parent)).markup, /name="word"/)
    assert.equal((await post(ofCase.to, parent, { word: 'erase' })).status, 404)
    assert.equal((await post(alone, other, { word: 'erase' })).status, 404)
    assert.match((await get(alone, parent)).markup, /name="word"/)
    const wrong = await post(alone, parent, { word: 'no' })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /There is a problem/)
    assert.match(wrong.markup, /waits with Example SENDIASS/)
    const done = await post(alone, parent, { word: 'Erase' })
    assert.equal(done.to, '/enquiry/sent?became=erased')
    const { list: erasures, remove } = testList()
    await eraseAsked(test.workData, erasures)
    remove()
    assert.equal((await get(alone, parent)).status, 404)
    const left = await get(done.to, parent)
    assert.match(left.markup, /It is being erased/)
    assert.ok(!left.markup.includes(alone))
    assert.ok(left.markup.includes(ofCase.to))
  })
})
