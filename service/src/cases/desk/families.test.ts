import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { sqlStateOf } from '../../db/connect.ts'
import type { InterventionState } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { addConcern } from '../add-concern.ts'
import { addEntry } from '../entries/add-entry.ts'
import { readEntries } from '../entries/read-entries.ts'
import { markSeen } from '../mark-seen.ts'
import { newInCase } from '../new-in-case.ts'
import { noteLook } from '../note-look.ts'
import { readCase } from '../read-case.ts'
import { recordEvent } from '../record-event.ts'
import { readHistory } from '../sharing/read-history.ts'
import { origin } from '../sharing/shares-of-test.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import { accepted, madeDesk, madeFamily, sent, type TestFamily } from './desk-of-test.ts'
import { endedFamilies, endedFamily } from './ended-families.ts'
import { familiesOf } from './families.ts'
import { findFamilies } from './find-families.ts'
import { takeBackEnquiry } from './send-enquiry.ts'
import { assignCase, casesOfService } from './service-cases.ts'
import { readServiceRecord, recordService } from './service-record.ts'
import { ownWork, recordWork, takeBackWork, workOfFile } from './work-time.ts'

const refusedRight = '42501'
const on = day('2026-11-21')

describe('a desk', { skip: noDatabase }, () => {
  let test: TestData
  let area: string
  let service: string
  let otherService: string
  let head: string
  let adviser: string
  let colleague: string
  let otherHead: string
  before(async () => {
    test = await testData()
    const desk = await madeDesk(test, { isOneArea: true })
    ;({ area, service, otherService, head, adviser, colleague, otherHead } = desk)
  })
  after(() => test.close())

  const desk = (person: string, organisation = service) =>
    test.data.actingAs({ person }, (tx) => familiesOf(tx, [organisation], on, publishedCalendar))
  const refused = (work: Promise<unknown>) =>
    assert.rejects(work, (error) => sqlStateOf(error) === refusedRight)

  /** A family with a refusal to assess, which a service has accepted. */
  async function consented(
    child: string,
    sentOn: string,
    by = adviser,
    at = service,
  ): Promise<TestFamily & { enquiry: string }> {
    const family = await madeFamily(test, 'A parent', child)
    const { person, caseId } = family
    await test.data.actingAs({ person, caseId }, async (tx) => {
      const wall = await wallOfKind(tx, caseId, 'shared')
      const concern = await addConcern(tx, { caseId, wall, kind: 'council-decision', title: null })
      await recordEvent(tx, { caseId, wall, concern, fact: 'decision', value: 'refuse-assess' })
      await recordEvent(tx, { caseId, wall, concern, fact: 'noticeSentOn', value: sentOn })
    })
    const enquiry = await sent(test, family, { service: at, area })
    assert.equal((await accepted(test, by, enquiry)).kind, 'accepted')
    return { ...family, enquiry }
  }
  const partyOf = async (person: string, caseId: string) =>
    (await desk(person)).find((family) => family.caseId === caseId)?.party ?? ''

  it('has every consented family by next date, of those that the adviser has', async () => {
    const later = await consented('Second Child', '2026-11-10')
    const sooner = await consented('Fïrst Child', '2026-09-28')
    await consented('Child of a colleague', '2026-10-01', colleague)
    await consented('Child elsewhere', '2026-10-01', otherHead, otherService)
    const families = await desk(adviser)
    assert.deepEqual(
      families.map(({ caseId }) => caseId),
      [sooner.caseId, later.caseId],
    )
    const [first] = families
    assert.equal(first?.childName, 'Fïrst Child')
    assert.deepEqual(first?.people, ['A parent'])
    assert.deepEqual(
      [first?.level, first?.state, first?.concerns],
      ['casework', 'open', ['council-decision']],
    )
    assert.ok(first?.next && first.next.lastDay >= on && first.next.what !== '')
    // Nobody has opened it yet: it is newly theirs.
    assert.equal(first?.isNew, true)
    assert.deepEqual((await desk(head)).length, 0)
    assert.deepEqual((await desk(otherHead, service)).length, 0)
    assert.deepEqual((await desk(adviser, otherService)).length, 0)
    const search = (name: string, show: 'all' | 'due' | 'new' = 'all') =>
      findFamilies(families, { show, level: null, state: null, colleague: null, name }, on).map(
        (each) => each.childName,
      )
    assert.deepEqual(search('first CHILD'), ['Fïrst Child'])
    assert.deepEqual(search('parent').length, 2)
    assert.deepEqual(search('nobody'), [])
    assert.deepEqual(search('', 'due'), ['Fïrst Child'])
  })

  it('says “new” of what came since somebody last looked, and not of all that was there before', async () => {
    const { person, caseId } = await consented('Child with news', '2026-11-09')
    const isNew = async () => (await desk(adviser)).find((each) => each.caseId === caseId)?.isNew
    const look = (day: string) =>
      test.data.actingAs({ person: adviser, caseId }, async (tx) => {
        const file = await readCase(tx, caseId)
        if (file !== null) await noteLook(tx, file, day)
      })
    await look('2020-01-01')
    assert.equal(await isNew(), true)
    await look('2099-01-01')
    assert.equal(await isNew(), false)
    await look('2020-01-01')
    await test.data.actingAs({ person: adviser, caseId }, async (tx) => {
      const file = await readCase(tx, caseId)
      assert.ok(file)
      assert.ok(await markSeen(tx, { caseId, until: (await newInCase(tx, file)).asOf }))
    })
    assert.equal(await isNew(), false)
    await test.data.actingAs({ person, caseId }, async (tx) => {
      const wall = (await readCase(tx, caseId))?.walls.find(({ kind }) => kind === 'adviser-joint')?.id ?? ''
      const told = { kind: 'note', body: { says: 'A question', answers: null } } as const
      await addEntry(tx, { caseId, wall, concern: null, happenedOn: '2026-11-20', told })
    })
    assert.equal(await isNew(), true)
  })

  it('loses a family with its dates when they take the share back, and keeps the service’s own notes', async () => {
    const family = await consented('Child who leaves', '2026-11-09')
    const { caseId } = family
    const party = await partyOf(adviser, caseId)
    await test.data.actingAs({ person: adviser, caseId }, async (tx) => {
      const file = await readCase(tx, caseId)
      const wall = (kind: string) => file?.walls.find((each) => each.kind === kind)?.id ?? ''
      const note = (says: string) => ({ kind: 'note', body: { says, answers: null } }) as const
      const entry = { caseId, concern: null, happenedOn: '2026-11-20' }
      await addEntry(tx, { ...entry, wall: wall('private'), told: note('Our own view') })
      await addEntry(tx, { ...entry, wall: wall('adviser-joint'), told: note('What we agreed') })
      await recordWork(tx, {
        organisation: service,
        file: party,
        workedOn: '2026-11-20',
        minutes: 45,
        kind: 'casework',
      })
    })
    const notesOf = (person: string) =>
      test.data.actingAs({ person, caseId }, async (tx) => {
        const { entries } = await readEntries(tx, caseId, { most: 10 })
        return entries.flatMap(({ told }) =>
          typeof told === 'object' && told.kind === 'note' ? [told.body.says] : [],
        )
      })
    assert.deepEqual((await notesOf(adviser)).sort(), ['Our own view', 'What we agreed'])
    assert.deepEqual(await notesOf(family.person), ['What we agreed'])
    assert.deepEqual(await notesOf(colleague), [])

    await test.data.actingAs({ person: family.person, caseId }, (tx) => takeBackEnquiry(tx, family.enquiry))
    assert.equal(
      (await desk(adviser)).some((each) => each.caseId === caseId),
      false,
    )
    assert.equal(await test.data.actingAs({ person: adviser, caseId }, (tx) => readCase(tx, caseId)), null)
    assert.deepEqual(await notesOf(adviser), ['Our own view'])
    const ended = await test.data.actingAs({ person: adviser }, (tx) => endedFamilies(tx, [service]))
    assert.deepEqual(
      ended.map((each) => [each.caseId, each.party, each.notes, each.leftAt !== null]),
      [[caseId, party, 1, true]],
    )
    const as = (person: string) => test.data.actingAs({ person, caseId }, (tx) => endedFamily(tx, party))
    assert.equal((await as(adviser))?.party, party)
    assert.equal(await as(colleague), null)
    assert.equal(await as(family.person), null)
    const work = await test.data.actingAs({ person: adviser }, (tx) => workOfFile(tx, party))
    assert.deepEqual(
      work.map(({ minutes }) => minutes),
      [45],
    )
    const record = await test.data.actingAs({ person: adviser }, (tx) => readServiceRecord(tx, party))
    assert.equal(record.length, 1)
  })

  it('does not have a family whose share has run out or has yet to begin', async () => {
    const family = await consented('Child of another day', '2026-11-09')
    const session = await test.session('way_forward_owner')
    const tables = ['party', 'wall', 'wall_party']
    const shift = async (sets: string) => {
      await session.query('begin')
      for (const table of tables)
        await session.query(`alter table cases.${table} no force row level security`)
      await session.query(`update cases.wall_party x set ${sets} from cases.party p, cases.wall w
        where p.id = x.party_id and w.id = x.wall_id and x.case_id = '${family.caseId}' and p.kind = 'adviser' and w.kind <> 'private'`)
      for (const table of tables) await session.query(`alter table cases.${table} force row level security`)
      await session.query('commit')
    }
    const has = async () => (await desk(adviser)).some((each) => each.caseId === family.caseId)
    assert.equal(await has(), true)
    // On its last day it is still open.
    await shift(`from_on = people.today() - 5, until_on = people.today()`)
    const walls = async () =>
      (
        await test.data.actingAs({ person: adviser, caseId: family.caseId }, (tx) =>
          readCase(tx, family.caseId),
        )
      )?.walls
    assert.ok(((await walls()) ?? []).length > 1)
    assert.equal(await has(), true)
    await shift(`until_on = people.today() - 1`)
    assert.equal(await has(), false)
    await shift(`until_on = null, from_on = people.today() + 1`)
    assert.equal(await has(), false)
  })

  it('is handed over within the service, and the family reads it', async () => {
    const family = await consented('Child handed over', '2026-11-09')
    const { caseId } = family
    const party = await partyOf(adviser, caseId)
    const assign = (as: string, person: string, isGiven: boolean) =>
      test.data.actingAs({ person: as, caseId }, (tx) =>
        assignCase(tx, { caseId, party, person, isGiven }, origin),
      )
    const opens = async (person: string) =>
      (await test.data.actingAs({ person, caseId }, (tx) => readCase(tx, caseId))) !== null
    for (const outsider of [colleague, otherHead, family.person]) {
      assert.equal(await assign(outsider, outsider, true), false)
      assert.equal(await assign(outsider, adviser, false), false)
    }
    // Nobody of another service, and nobody who is no member.
    assert.equal(await assign(adviser, otherHead, true), false)
    assert.equal(await assign(head, family.person, true), false)
    // Pressed twice at once it is given once.
    const pressed = [assign(adviser, colleague, true), assign(adviser, colleague, true)]
    assert.deepEqual((await Promise.all(pressed)).sort(), [false, true])
    assert.equal(await assign(adviser, colleague, true), false)
    assert.equal(await opens(colleague), true)
    assert.deepEqual(
      (await desk(adviser)).find((each) => each.caseId === caseId)?.colleagues.map(({ name }) => name),
      ['A colleague'],
    )
    assert.equal(await assign(adviser, adviser, false), true)
    assert.equal(await opens(adviser), false)
    // Whoever keeps the members sees whose case it is and who has it; the content once it is theirs.
    assert.equal(await opens(head), false)
    const list = await test.data.actingAs({ person: head }, (tx) => casesOfService(tx, service))
    const listed = list.find((each) => each.caseId === caseId)
    assert.deepEqual(listed?.families, [{ name: 'A parent', label: 'parent' }])
    assert.deepEqual(
      listed?.has.map(({ id }) => id),
      [colleague],
    )
    assert.ok(!JSON.stringify(list).includes('Child'))
    for (const person of [adviser, colleague, otherHead, family.person]) {
      assert.deepEqual(await test.data.actingAs({ person }, (tx) => casesOfService(tx, service)), [])
    }
    const heads = await test.data.actingAs({ person: head }, async (tx) => {
      const { rows } = await sql`select from cases.event union all select from cases.entry
        union all select from cases.detail union all select from cases.concern`.execute(tx)
      return rows.length
    })
    assert.equal(heads, 0)
    assert.equal(await assign(head, head, true), true)
    assert.equal(await opens(head), true)
    const history = await test.data.actingAs({ person: family.person, caseId }, (tx) =>
      tx
        .selectFrom('cases.audit')
        .select(['act', 'person_id', 'about_id'])
        .where('act', 'in', ['assigned', 'unassigned'])
        .orderBy('number')
        .execute(),
    )
    assert.deepEqual(
      history.map(({ act, person_id, about_id }) => [act, person_id, about_id]),
      [
        ['assigned', adviser, colleague],
        ['unassigned', adviser, adviser],
        ['assigned', head, head],
      ],
    )
    const { lines } = await test.data.actingAs({ person: family.person, caseId }, (tx) =>
      readHistory(tx, { caseId, person: null, before: null, most: 100 }),
    )
    assert.deepEqual(
      lines.filter(({ act }) => act === 'assigned').map(({ aboutPerson }) => aboutPerson),
      ['The head', 'A colleague'],
    )
    await test.data.actingAs({ person: family.person, caseId }, (tx) => takeBackEnquiry(tx, family.enquiry))
    const { lines: later } = await test.data.actingAs({ person: family.person, caseId }, (tx) =>
      readHistory(tx, { caseId, person: null, before: null, most: 1 }),
    )
    assert.equal(later[0]?.act, 'took-back-enquiry')
    const after = await test.data.actingAs({ person: head }, (tx) => casesOfService(tx, service))
    assert.equal(
      after.some((each) => each.caseId === caseId),
      false,
    )
    assert.equal(await assign(head, adviser, true), false)
  })

  it('writes down level and state as dated facts, and time by day, for its own files alone', async () => {
    const family = await consented('Child with a record', '2026-11-09')
    const { caseId } = family
    const party = await partyOf(adviser, caseId)
    const record = (person: string, state: InterventionState, organisation = service) =>
      test.data.actingAs({ person }, (tx) =>
        recordService(tx, {
          organisation,
          file: party,
          area,
          level: 'intensive',
          state,
          concern: null,
          fromOn: null,
        }),
      )
    await record(adviser, 'waiting')
    assert.deepEqual(
      (await desk(adviser))
        .filter((each) => each.caseId === caseId)
        .map(({ level, state }) => [level, state]),
      [['intensive', 'waiting']],
    )
    for (const outsider of [colleague, head, otherHead, family.person])
      await refused(record(outsider, 'closed'))
    await refused(record(adviser, 'closed', otherService))
    const work = (person: string, file: string | null, organisation = service) =>
      test.data.actingAs({ person }, (tx) =>
        recordWork(tx, { organisation, file, workedOn: '2026-11-20', minutes: 30, kind: 'contact' }),
      )
    await work(adviser, party)
    await work(adviser, null)
    await refused(work(colleague, party))
    await refused(work(adviser, null, otherService))
    await refused(work(family.person, null))
    const rows = (person: string) =>
      test.data.actingAs({ person }, async (tx) => ({
        records: (await readServiceRecord(tx, party)).length,
        own: (await ownWork(tx, '2026-11-20')).length,
        ofFile: (await workOfFile(tx, party)).length,
      }))
    assert.deepEqual(await rows(family.person), { records: 0, own: 0, ofFile: 0 })
    assert.deepEqual(await rows(colleague), { records: 0, own: 0, ofFile: 0 })
    // Whoever keeps the members counts it.
    assert.deepEqual(await rows(head), { records: 2, own: 0, ofFile: 1 })
    const [mine] = await test.data.actingAs({ person: adviser }, (tx) => workOfFile(tx, party))
    const takeBack = (person: string) =>
      test.data.actingAs({ person }, (tx) => takeBackWork(tx, mine?.id ?? ''))
    assert.equal(await takeBack(head), false)
    assert.equal(await takeBack(adviser), true)
    assert.equal(await takeBack(adviser), false)
    assert.equal((await rows(adviser)).ofFile, 0)
    // Somebody else's time cannot be corrected by its id either.
    const [other] = await test.data.actingAs({ person: adviser }, (tx) => ownWork(tx, '2026-11-20'))
    await assert.rejects(
      test.data.actingAs({ person: head }, (tx) =>
        recordWork(tx, {
          organisation: service,
          file: null,
          workedOn: '2026-11-20',
          minutes: 0,
          kind: 'contact',
          corrects: other?.id ?? '',
        }),
      ),
      (error) => sqlStateOf(error) === '23503',
    )
    for (const statement of [
      `update cases.service_record set level = 'information'`,
      'delete from cases.service_record',
      'update cases.worked set minutes = 1',
      'delete from cases.worked',
    ]) {
      await refused(test.data.actingAs({ person: adviser }, (tx) => sql.raw(statement).execute(tx)))
    }
  })
})
