import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { readPdf } from '../../../proof/read-pdf.ts'
import { sql } from '../../db/sql.ts'
import { madeArea, words } from '../desk/desk-of-test.ts'
import { sendEnquiry } from '../desk/send-enquiry.ts'
import { addDocument } from '../documents/add-document.ts'
import { sentBytes, type TestDocuments, testDocuments } from '../documents/documents-of-test.ts'
import { addEntry } from '../entries/add-entry.ts'
import { type SharedCase, sharedCase } from '../erase/shared-case-of-test.ts'
import { addProvision } from '../provision/add-provision.ts'
import { recordEvent } from '../record-event.ts'
import { origin } from '../sharing/shares-of-test.ts'
import { exportCase } from './export-case.ts'
import { type Archive, unzipped } from './unzipped-of-test.ts'

const on = day('2026-11-21')

// biome-ignore lint/suspicious/noExplicitAny: its shape is what is tested
function read(files: Archive['files']): any {
  return JSON.parse(String(files.get('case.json')))
}

describe('a case as an archive', { skip: noDatabase }, () => {
  let test: TestData
  let documents: TestDocuments
  let made: SharedCase
  let area: string
  before(async () => {
    test = await testData()
    documents = testDocuments()
    made = await sharedCase(test)
    area = await madeArea(test, 1)
    await test.operatorData.asOperator((tx) =>
      tx
        .insertInto('people.organisation_area')
        .values({ organisation_id: made.service, area_id: area })
        .execute(),
    )
    // Rows of documents without a file would each be told as missing.
    const admin = await test.session('way_forward_admin')
    await admin.query('delete from cases.document; delete from cases.wall_key')
    for (const [name, wall] of made.walls) {
      const who = name.split(' ')[0] as keyof SharedCase['people']
      const added = await addDocument(test.data, documents, made.people[who], {
        caseId: made.caseId,
        wall,
        entry: null,
        name: `Planted file of ${name}.txt`,
        bytes: sentBytes(`Document behind ${name}`),
      })
      assert.ok('added' in added)
    }
  })
  after(async () => {
    documents.remove()
    await test.close()
  })

  const exportFor = (who: keyof SharedCase['people']) =>
    exportCase({
      data: test.data,
      documents,
      person: made.people[who],
      name: who,
      caseId: made.caseId,
      on,
      calendar: publishedCalendar,
    })
  const archiveFor = async (who: keyof SharedCase['people']) => {
    const stream = await exportFor(who)
    assert.ok(stream)
    return unzipped(stream)
  }

  it('holds a paper, the data with its schema, and each document as it was given', async () => {
    const { names, files } = await archiveFor('parent')
    assert.deepEqual(names.slice(0, 4), ['README.txt', 'case.pdf', 'case.json', 'case.schema.json'])
    const json = read(files)
    const schema = JSON.parse(String(files.get('case.schema.json'))) as object
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    const isValid: boolean = validate(json)
    assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 3)))
    assert.equal(json.documents.length, 7)
    for (const { file, sha256, bytes } of json.documents) {
      const given = files.get(file)
      assert.equal(
        createHash('sha256')
          .update(given ?? '')
          .digest('hex'),
        sha256,
      )
      assert.equal(given?.length, bytes)
    }
    assert.equal(
      names.some((name) => /Planted/.test(name)),
      false,
    )
    assert.equal(json.position.on, '2026-11-21')
    assert.ok(json.position.dates.length > 0)
    assert.deepEqual(
      json.events.map(({ fact, value, isCorrected }: Record<string, unknown>) => [fact, value, isCorrected]),
      [
        ['decision', 'refuse-assess', false],
        ['noticeSentOn', '2026-11-02', false],
      ],
    )
    assert.ok(json.history.some(({ act }: { act: string }) => act === 'exported'))
  })

  it('reads well on paper: tagged, in order, with the working of each date', async () => {
    const { files } = await archiveFor('parent')
    const { text, title, isTagged, language, roles } = await readPdf(files.get('case.pdf') ?? Buffer.alloc(0))
    assert.equal(isTagged, true)
    assert.equal(language, 'en-GB')
    assert.equal(title, 'Planted Name')
    assert.equal(roles.filter((role) => role === 'H1').length, 1)
    let from = 0
    for (const each of [
      'Your case on Saturday 21 November 2026',
      'What this case is about',
      'Who is in it',
      'Where things stand',
      'How this date is worked out',
      'Dates and facts',
      'Notes, calls and letters',
      'Note behind parent private',
      'Documents',
      'Who did what',
      'The law that this rests on',
    ]) {
      const at = text.indexOf(each, from)
      if (!/Note behind/.test(each)) {
        assert.ok(at !== -1, `“${each}” is not there, or not in its place`)
        from = at
      } else assert.ok(text.includes(each))
    }
    assert.doesNotMatch(text, /undefined|NaN|\[object/)
  })

  it('has nothing of what its reader is not let in behind', async () => {
    const hidden: Readonly<Record<keyof SharedCase['people'], readonly string[]>> = {
      parent: ['other private', 'adviser private'],
      other: [
        'parent private',
        'parent family',
        'adviser private',
        'adviser adviser-joint',
        'adviser family',
      ],
      adviser: ['parent private', 'other private', 'parent shared', 'other shared'],
    }
    for (const [who, names] of Object.entries(hidden)) {
      const { files } = await archiveFor(who as keyof SharedCase['people'])
      const { text } = await readPdf(files.get('case.pdf') ?? Buffer.alloc(0))
      const all = [...files.values()].map(String).join('\n') + text.replaceAll(/\s+/g, ' ')
      for (const name of names) {
        assert.equal(all.includes(`behind ${name}`), false, `${who} reads of ${name}`)
        assert.equal(all.includes(`file of ${name}.`), false, `${who} reads of ${name}`)
        assert.equal(all.includes(made.walls.get(name) ?? ''), false, `${who} learns of ${name}`)
      }
      if (who !== 'other') continue
      // The child's name stands behind the wall of the family.
      assert.equal(all.includes('Planted Name'), false)
    }
  })

  it('is there for nobody else', async () => {
    const stranger = await exportCase({
      data: test.data,
      documents,
      person: '00000000-0000-4000-8000-000000000000',
      name: 'A stranger',
      caseId: made.caseId,
      on,
      calendar: publishedCalendar,
    })
    assert.equal(stranger, null)
  })

  it('says of what was taken out who did it, when and why, and of a document that cannot be read that it is missing', async () => {
    const as = { person: made.people.parent, caseId: made.caseId }
    const wall = made.walls.get('parent private') ?? ''
    await test.data.actingAs(as, async (tx) => {
      await sql`update cases.entry set body = null, redacted_at = now(), redacted_by = people.me(),
        redacted_why = 'Written by mistake' where wall_id = ${wall}`.execute(tx)
      await addProvision(tx, wall, {
        caseId: made.caseId,
        section: 'F',
        says: 'Speech and language therapy, 45 minutes a week',
        minutesAWeek: 45,
        fromOn: '2026-09-01',
        untilOn: null,
      })
      const event = await tx
        .selectFrom('cases.event')
        .selectAll()
        .where('fact', '=', 'noticeSentOn')
        .executeTakeFirstOrThrow()
      await recordEvent(tx, {
        caseId: made.caseId,
        wall: event.wall_id,
        concern: event.concern_id,
        fact: 'noticeSentOn',
        value: '2026-11-03',
        corrects: event.id,
      })
    })
    const [first = ''] = await documents.stored()
    await documents.store.delete(first)
    const { names, files } = await archiveFor('parent')
    const json = read(files)
    const [entry] = json.entries.filter(({ wall: at }: { wall: string }) => at === wall)
    assert.equal(entry.body, null)
    assert.equal(entry.redacted.why, 'Written by mistake')
    assert.equal(entry.redacted.by.name, 'A parent')
    assert.deepEqual(
      json.events
        .filter(({ fact }: { fact: string }) => fact === 'noticeSentOn')
        .map((each: Record<string, unknown>) => [each['value'], each['isCorrected']]),
      [
        ['2026-11-02', true],
        ['2026-11-03', false],
      ],
    )
    assert.equal(json.provisions[0].says, 'Speech and language therapy, 45 minutes a week')
    const isMissing = names.some((name) => name.endsWith('.missing.txt'))
    const isOthers = json.documents.every(({ file }: { file: string }) => files.has(file))
    assert.ok(isMissing !== isOthers)
  })

  it('holds what its reader asked of a service, on paper too, and nobody else’s copy does', async () => {
    const { parent } = made.people
    await test.data.actingAs({ person: parent, caseId: made.caseId }, (tx) =>
      sendEnquiry(
        tx,
        {
          ...words,
          query: 'A planted question',
          organisation: made.service,
          area,
          from: {
            caseId: made.caseId,
            scope: { walls: [], mayWrite: false, fromOn: '2026-11-21', untilOn: null },
          },
        },
        origin,
      ),
    )
    const { files } = await archiveFor('parent')
    const [enquiry, ...others] = read(files).enquiries
    assert.deepEqual(others, [])
    assert.deepEqual(
      [
        enquiry.query,
        enquiry.sentBy.name,
        enquiry.organisation,
        enquiry.scope.walls,
        enquiry.steps[0].became,
      ],
      ['A planted question', 'A parent', 'Example SENDIASS', [], 'sent'],
    )
    const { text } = await readPdf(files.get('case.pdf') ?? Buffer.alloc(0))
    assert.match(text.replaceAll(/\s+/g, ' '), /Asked of Example SENDIASS .*A planted question/)
    const other = await archiveFor('other')
    assert.deepEqual(read(other.files).enquiries, [])
    const paper = await readPdf(other.files.get('case.pdf') ?? Buffer.alloc(0))
    assert.doesNotMatch(paper.text, /A planted question|What you asked/)
  })

  it('holds every note on paper and goes through little memory, however large', async () => {
    const as = { person: made.people.parent, caseId: made.caseId }
    const wall = made.walls.get('parent private') ?? ''
    const says = (n: number) => 'A long note. '.repeat(n % 3 === 0 ? 600 : 10)
    await test.data.actingAs(as, async (tx) => {
      for (let n = 0; n < 450; n += 1) {
        const told = {
          kind: 'note',
          body: { says: `Planted ${n}. ${says(n)}`.slice(0, 9000), answers: null },
        } as const
        await addEntry(tx, { caseId: made.caseId, wall, concern: null, happenedOn: '2026-11-01', told })
      }
    })
    const stream = await exportFor('parent')
    assert.ok(stream)
    let largest = 0
    const start = process.memoryUsage().heapUsed + process.memoryUsage().external
    const watched = stream.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (piece, to) => {
          const { heapUsed, external } = process.memoryUsage()
          largest = Math.max(largest, heapUsed + external - start)
          to.enqueue(piece)
        },
      }),
    )
    const { names, files } = await unzipped(watched)
    assert.ok((files.get('case.json')?.length ?? 0) > 1_000_000)
    assert.ok(largest < 150_000_000, String(largest))
    const papers = ['case.pdf', 'case-2.pdf', 'case-3.pdf']
    assert.deepEqual(
      names.filter((name) => name.startsWith('case') && name.endsWith('.pdf')),
      papers,
    )
    const written: string[] = []
    for (const name of papers) {
      const { text, title, isTagged } = await readPdf(files.get(name) ?? Buffer.alloc(0))
      assert.deepEqual([title, isTagged], ['Planted Name', true])
      written.push(...(text.match(/Planted \d+/g) ?? []))
      if (name === 'case.pdf')
        assert.match(text.replaceAll(/\s+/g, ' '), /The others are in case-2.pdf to case-3.pdf/)
    }
    assert.equal(new Set(written).size, 450)
    assert.equal(written.length, 450)
  })
})
