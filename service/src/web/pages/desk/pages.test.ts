import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { day, isoOf } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import type { SignedIn } from '../../../auth/signed-in.ts'
import { accepted, madeDesk, madeFamily, sent, type TestFamily } from '../../../cases/desk/desk-of-test.ts'
import { yearOf } from '../../../cases/desk/service-year.ts'
import { madePerson } from '../../../cases/people-of-test.ts'
import { today as databasesToday } from '../../../cases/sharing/shares-of-test.ts'
import { sql } from '../../../db/sql.ts'
import type { Page } from '../../kit/page.ts'
import { answerLater, read } from '../../kit/visit-of.ts'
import { filled } from '../cases/enquiry/enquiry-of-test.ts'
import { enquiryPages } from '../cases/enquiry/pages.ts'
import { boxesOf } from '../cases/pages-of-test.ts'
import { deskPages } from './pages.ts'
import { memberOf, signedInAs } from './signed-in-of-test.ts'

describe('the pages of the desk', { skip: noDatabase }, () => {
  let test: TestData
  let pages: readonly Page[]
  let area: string
  let service: string
  let otherService: string
  let head: SignedIn
  let adviser: SignedIn
  let colleague: SignedIn
  let otherHead: SignedIn
  let today: string
  before(async () => {
    test = await testData()
    pages = [...enquiryPages(test.data), ...deskPages(test.data)]
    const made = await madeDesk(test)
    ;({ area, service, otherService } = made)
    head = memberOf(made.head, service, 'administrator')
    adviser = memberOf(made.adviser, service, 'member')
    colleague = memberOf(made.colleague, service, 'member')
    otherHead = memberOf(made.otherHead, otherService, 'administrator')
    today = await databasesToday(test)
  })
  after(() => test.close())

  const who = signedInAs
  const get = async (address: string, as: SignedIn, on = today) =>
    read(await answerLater(pages, address, undefined, on, as))
  const post = async (address: string, as: SignedIn, form: Record<string, string>, on = today) =>
    read(await answerLater(pages, address, form, on, as))
  async function shared(child: string): Promise<TestFamily> {
    const family = await madeFamily(test, 'A parent', child)
    await accepted(test, adviser.person, await sent(test, family, { service, area }))
    return family
  }

  it('are not there for anybody who does not sit at the desk', async () => {
    const family = await shared('Child')
    const operator = {
      ...otherHead,
      works: [{ ...(otherHead.works[0] as (typeof otherHead.works)[number]), kind: 'operator' as const }],
    }
    for (const page of deskPages(test.data)) {
      const address = page.path.replace(':case', family.caseId).replace(/:\w+/, randomUUID())
      for (const outsider of [who(family.person), operator]) {
        assert.equal((await get(address, outsider)).status, 404, address)
        if (page.post !== undefined)
          assert.equal((await post(address, outsider, { do: 'record' })).status, 404, address)
      }
    }
    for (const address of [
      '/desk/service',
      '/desk/numbers',
      '/desk/numbers.csv',
      '/desk/numbers-dictionary.csv',
    ])
      assert.equal((await get(address, adviser)).status, 404, address)
    for (const address of [
      `/desk/families/${family.caseId}`,
      '/desk/families/none',
      `/desk/ended/${randomUUID()}`,
      '/desk/enquiries/none',
    ])
      for (const person of [colleague, head, otherHead])
        assert.equal((await get(address, person)).status, 404, address)
  })

  it('list the queue, and accept, decline and pass on with words for the family', async () => {
    const family = await madeFamily(test, 'A parent', 'Child in the queue')
    const id = await sent(test, family, { service, area }, { name: 'Parent in the queue', mayPassOn: true })
    const queue = await get('/desk/enquiries', adviser)
    assert.match(queue.markup, /Parent in the queue/)
    assert.doesNotMatch((await get('/desk/enquiries', otherHead)).markup, /Parent in the queue/)
    const address = `/desk/enquiries/${id}`
    assert.match((await get(address, adviser)).markup, /The council has refused to assess/)
    assert.match((await post(address, adviser, { do: 'accept' })).markup, /Choose a level/)
    assert.match((await post(address, adviser, { do: 'decline', 'decline-why': ' ' })).markup, /Write why/)
    const far = await post(address, adviser, { do: 'pass-on', 'pass-on-why': 'x'.repeat(1001) })
    assert.match(far.markup, /Choose a service/)
    assert.match(far.markup, /1,000 characters or fewer/)
    assert.equal((await post(address, otherHead, { do: 'accept', level: 'casework' })).status, 404)
    const passed = await post(address, adviser, {
      do: 'pass-on',
      to: otherService,
      'pass-on-why': 'You moved.',
    })
    assert.equal(passed.to, '/desk/enquiries?became=passed')
    assert.equal((await get(address, adviser)).status, 404)
    assert.match((await get(address, otherHead)).markup, /Passed on by Example SENDIASS: “You moved.”/)
    const done = await post(address, otherHead, { do: 'accept', level: 'information', about: 'transport' })
    assert.equal(done.to, `/desk/families/${family.caseId}`)
    assert.match((await get(done.to, otherHead)).markup, /Information and advice/)
    assert.match(
      (await get(`/enquiry/sent/${id}`, who(family.person))).markup,
      /Another SENDIASS has accepted/,
    )

    const other = await madeFamily(test, 'A parent', 'Child')
    const kept = await sent(test, other, { service, area })
    assert.match((await get(`/desk/enquiries/${kept}`, adviser)).markup, /has not agreed/)
    const declined = await post(`/desk/enquiries/${kept}`, adviser, {
      do: 'decline',
      'decline-why': 'We are full.',
    })
    assert.equal(declined.to, '/desk/enquiries?became=declined')
    assert.match((await get(declined.to ?? '', adviser)).markup, /role="status">Declined\. The family reads/)
    assert.match((await get(`/enquiry/sent/${kept}`, who(other.person))).markup, /We are full\./)
  })

  it('show families with their dates, find them, and lose them when a share ends', async () => {
    const family = await madeFamily(test, 'A parent', 'Findable Child')
    const enquiry = await sent(test, family, { service, area })
    await accepted(test, adviser.person, enquiry)
    assert.match((await get('/desk', adviser)).markup, /Findable Child/)
    assert.match((await post('/desk', adviser, { name: 'findable' })).markup, /Findable Child/)
    assert.doesNotMatch((await post('/desk', adviser, { name: 'somebody else' })).markup, /Findable Child/)
    assert.match((await get('/desk?level=casework&state=open', adviser)).markup, /Findable Child/)
    assert.doesNotMatch((await get('/desk?level=intensive', adviser)).markup, /Findable Child/)
    assert.doesNotMatch((await get('/desk?show=due', adviser)).markup, /Findable Child/)
    assert.doesNotMatch((await get('/desk', colleague)).markup, /Findable Child/)
    const address = `/desk/families/${family.caseId}`
    assert.equal((await get(address, adviser)).status, 200)
    await post(`/enquiry/sent/${enquiry}`, who(family.person), {})
    assert.doesNotMatch((await get('/desk', adviser)).markup, /Findable Child/)
    assert.equal((await get(address, adviser)).status, 404)
    assert.equal(
      (await post(address, adviser, { do: 'record', level: 'casework', state: 'open' })).status,
      404,
    )
  })

  it('keep level, time, own notes and notes with the family', async () => {
    const family = await shared('Child with notes')
    const address = `/desk/families/${family.caseId}`
    const wrong = await post(address, adviser, { do: 'record', ...boxesOf('fromOn', '2999-01-01') })
    assert.equal(wrong.status, 400)
    for (const says of ['Choose a level', 'Choose a state', 'The day must be today or earlier'])
      assert.ok(wrong.markup.includes(says), says)
    const record = { do: 'record', level: 'intensive', state: 'waiting', about: 'transport' }
    assert.equal((await post(address, adviser, { ...record, ...boxesOf('fromOn', today) })).to, address)
    assert.match((await get(address, adviser)).markup, /<strong>Intensive support<\/strong>, waiting/)
    const time = { do: 'work', kind: 'hearing', ...boxesOf('workedOn', today) }
    for (const bad of ['', '0', '25:00', '1:75', 'long'])
      assert.match(
        (await post(address, adviser, { ...time, time: bad })).markup,
        /Write the time as 1:30/,
        bad,
      )
    assert.equal((await post(address, adviser, { ...time, time: '1:30' })).to, address)
    const page = await get(address, adviser)
    assert.match(page.markup, /1 hour 30 minutes/)
    const [work = ''] = page.markup.match(/name="work" value="([0-9a-f-]+)"/)?.slice(1) ?? []
    await post('/desk/hours', colleague, { do: 'take-back-work', work })
    assert.match((await get('/desk/hours', adviser)).markup, /Hearing/)
    assert.equal((await post('/desk/hours', adviser, { do: 'take-back-work', work })).to, '/desk/hours')
    assert.doesNotMatch((await get('/desk/hours', adviser)).markup, /<td data-label="Kind of work">Hearing/)

    const [joint = '', own = ''] = wallsOfNotes(page.markup)
    const [box, ownBox] = [`says-${joint}`, `says-${own}`]
    const none = await post(address, adviser, { do: `note-${own}`, [ownBox]: '', [box]: 'Half a note' })
    assert.match(none.markup, /Write the note/)
    assert.match(none.markup, />Half a note<\/textarea>/)
    // What is half written behind another wall is neither saved nor lost.
    const ownNote = {
      do: `note-${own}`,
      [ownBox]: 'Our own view',
      [box]: 'Half a note',
      once: onceIn(none.markup),
    }
    const half = await post(address, adviser, ownNote)
    assert.equal(half.status, 200)
    assert.match(half.markup, /Your note is saved/)
    assert.match(half.markup, />Half a note<\/textarea>/)
    assert.equal(half.markup.match(/Our own view/g)?.length, 1)
    // Pressed again, or shown again by the browser: it is there once.
    assert.equal((await post(address, adviser, ownNote)).markup.match(/Our own view/g)?.length, 1)
    assert.equal(
      (
        await post(address, adviser, {
          do: `note-${joint}`,
          [box]: 'What we agreed',
          once: onceIn(half.markup),
        })
      ).to,
      address,
    )
    const notes = await get(address, adviser)
    assert.match(notes.markup, /Our own view/)
    assert.match(notes.markup, /What we agreed/)
    assert.doesNotMatch(notes.markup, /Half a note/)
    // A wall that is no joint wall of this service.
    assert.equal(
      (await post(address, adviser, { do: `note-${family.caseId}`, [`says-${family.caseId}`]: 'x' })).status,
      404,
    )
    assert.equal((await post(address, adviser, { do: 'nothing' })).status, 404)
    const seen = await test.data.actingAs({ person: family.person, caseId: family.caseId }, (tx) =>
      tx.selectFrom('cases.entry').select('body').execute(),
    )
    assert.match(JSON.stringify(seen), /What we agreed/)
    assert.doesNotMatch(JSON.stringify(seen), /Our own view/)
  })

  it('hand a family over, and let the head give cases without seeing them', async () => {
    const family = await shared('Child handed over')
    const address = `/desk/families/${family.caseId}`
    assert.match((await post(address, adviser, { do: 'give' })).markup, /Choose a colleague/)
    assert.equal((await post(address, adviser, { do: 'give', colleague: otherHead.person })).status, 404)
    assert.equal(
      (await post(address, adviser, { do: 'give', colleague: colleague.person, keep: 'yes' })).to,
      address,
    )
    assert.match((await get(address, colleague)).markup, /An adviser has it too/)
    assert.equal(
      (await post(address, colleague, { do: 'give', colleague: head.person })).to,
      '/desk?became=given',
    )
    assert.equal((await get(address, colleague)).status, 404)
    const list = await get('/desk/service', head)
    assert.match(list.markup, /A parent \(parent\)/)
    assert.doesNotMatch(list.markup, /Child handed over/)
    const { rows } = await test.data.actingAs({ person: adviser.person }, (tx) =>
      sql<{
        id: string
      }>`select id from cases.party where case_id = ${family.caseId} and organisation_id = ${service}`.execute(
        tx,
      ),
    )
    const assign = (as: SignedIn, person: string, what: string) =>
      post('/desk/service', as, { do: what, service, party: rows[0]?.id ?? '', person })
    assert.equal((await assign(adviser, colleague.person, 'give')).status, 404)
    assert.equal((await assign(otherHead, otherHead.person, 'give')).status, 404)
    assert.equal((await assign(head, family.person, 'give')).status, 404)
    assert.equal((await assign(head, adviser.person, 'take')).to, `/desk/service?service=${service}`)
    assert.equal((await get(address, adviser)).status, 404)
    assert.equal((await assign(head, colleague.person, 'give')).to, `/desk/service?service=${service}`)
    assert.equal((await assign(head, colleague.person, 'give')).to, `/desk/service?service=${service}`)
    assert.equal((await get(address, colleague)).status, 200)
  })

  it('keep what the service wrote for itself once a family has ended it', async () => {
    const family = await madeFamily(test, 'A parent', 'Child who ends it')
    const enquiry = await sent(test, family, { service, area })
    await accepted(test, adviser.person, enquiry)
    const at = `/desk/families/${family.caseId}`
    const own = wallsOfNotes((await get(at, adviser)).markup).at(-1) ?? ''
    await post(at, adviser, { do: `note-${own}`, [`says-${own}`]: 'A note that stays' })
    await post(`/enquiry/sent/${enquiry}`, who(family.person), {})
    const list = await get('/desk/ended', adviser)
    const [address = ''] = list.markup.match(/href="(\/desk\/ended\/[0-9a-f-]+)"/)?.slice(1) ?? []
    const page = await get(address, adviser)
    assert.match(page.markup, /A note that stays/)
    assert.doesNotMatch(page.markup, /Child who ends it|A parent/)
    for (const person of [colleague, head, otherHead]) assert.equal((await get(address, person)).status, 404)
    const close = { do: 'record', level: 'casework', state: 'closed', ...boxesOf('fromOn', today) }
    assert.equal((await post(address, adviser, close)).to, address)
    assert.match((await get(address, adviser)).markup, /closed/)
  })

  it('answer an enquiry without a case, with its record, and hand it on', async () => {
    const parent = who(await madePerson(test, 'A parent'))
    const made = await post('/enquiry', parent, filled)
    const id = made.to.split('/').at(-1) ?? ''
    const address = `/desk/enquiries/${id}`
    assert.equal((await post(address, adviser, { do: 'accept', level: 'information' })).to, address)
    assert.match((await get(address, adviser)).markup, /How you help/)
    const work = { do: 'work', kind: 'contact', time: '20', ...boxesOf('workedOn', today) }
    assert.equal((await post(address, colleague, work)).status, 404)
    assert.equal((await post(address, adviser, work)).to, address)
    assert.match((await get(address, adviser)).markup, /20 minutes/)
    assert.match((await get('/desk/enquiries', colleague)).markup, /An adviser/)
    assert.equal(
      (await post(address, adviser, { do: 'hand-on', colleague: colleague.person })).to,
      '/desk/enquiries?became=given',
    )
    assert.equal((await post(address, colleague, work)).to, address)
    assert.equal((await post(address, adviser, work)).status, 404)
  })

  it('give the yearly return to whoever keeps the members, and its tables once the year is closed', async () => {
    const now = await get('/desk/numbers', head)
    assert.match(now.markup, /so far/)
    assert.doesNotMatch(now.markup, /<caption/)
    const year = yearOf(day(today))
    const later = isoOf(day(`${year.begins + 1}-05-01`))
    const closed = await get(`/desk/numbers?year=${year.begins}`, head, later)
    assert.match(closed.markup, /<caption[^>]*>Enquiries: what became of them/)
    assert.match(closed.markup, /Another area, or not said/)
    assert.equal((await get(`/desk/numbers?year=1999`, head)).status, 404)
    const csv = await get(`/desk/numbers.csv?year=${year.begins}`, head, later)
    assert.match(csv.markup, /^service,from,to,table,row,name,number\r\n/)
    assert.match(csv.markup, /,enquiries-by-area,E06000001,/)
    const numbers = csv.markup
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',').at(-1) ?? '')
    assert.ok(numbers.length > 50)
    for (const number of numbers) assert.match(number, /^(fewer than 5|not shown|[1-9]\d*[05]|5)$/)
    const dictionary = await get('/desk/numbers-dictionary.csv', head)
    for (const name of ['enquiries-by-outcome', 'meetings-by-kind', 'fewer than 5', 'not shown'])
      assert.ok(dictionary.markup.includes(name), name)
  })
})

/** The walls that the form of a family's notes names, those with the family first. */
function wallsOfNotes(markup: string): readonly string[] {
  return [...markup.matchAll(/value="note-([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
}

function onceIn(markup: string): string {
  return /name="once" value="([0-9a-f-]{36})"/.exec(markup)?.[1] ?? ''
}
