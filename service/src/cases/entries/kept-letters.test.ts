import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { day, lawAsAt, publishedCalendar } from '@way-forward/law'
import fc from 'fast-check'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { logins } from '../../db/logins.ts'
import { sql } from '../../db/sql.ts'
import { composeLetter } from '../../documents/letters/compose.ts'
import { letters } from '../../documents/letters/letters.ts'
import { madePerson } from '../people-of-test.ts'
import { opened } from '../sharing/shares-of-test.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import { canonicalJson } from './canonical-json.ts'
import { correctEntry } from './correct-entry.ts'
import { keepLetter } from './keep-letter.ts'
import { readEntries } from './read-entries.ts'
import { readKeptLetter } from './read-kept-letter.ts'
import { redactEntry } from './redact-entry.ts'
import { readLetterText, sealOf } from './sealed-letter.ts'

const composing = { today: day('2026-11-21'), calendar: publishedCalendar, area: null, entries: [] }
const textOf = (letter: (typeof letters)[number], form: Readonly<Record<string, string>> = {}) =>
  composeLetter(letter, new URLSearchParams(form), composing)

describe('canonical JSON', () => {
  it('has one spelling, whatever the order of names', () => {
    assert.equal(
      canonicalJson({ b: [1, null, 'é"'], a: { d: true, c: undefined } }),
      '{"a":{"d":true},"b":[1,null,"é\\""]}',
    )
    assert.throws(() => canonicalJson([() => 1]), TypeError)
  })

  it('says what JSON says, and the same of a value that went through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
        assert.equal(canonicalJson(JSON.parse(text)), text)
      }),
    )
  })
})

describe('a letter that is kept', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  let stranger: string
  let caseId: string
  let family: string
  before(async () => {
    test = await testData()
    parent = await madePerson(test, 'A parent')
    stranger = await madePerson(test, 'A stranger')
    caseId = await opened(test, parent)
    family = await test.data.actingAs({ person: parent, caseId }, (tx) => wallOfKind(tx, caseId, 'family'))
  })
  after(() => test.close())

  const keep = (letter: (typeof letters)[number], form: Readonly<Record<string, string>> = {}) =>
    test.data.actingAs({ person: parent, caseId }, (tx) =>
      keepLetter(tx, {
        caseId,
        wall: family,
        concern: null,
        letter,
        text: textOf(letter, form),
        madeOn: '2026-11-21',
        lawAsAt,
      }),
    )
  const read = (id: string, person = parent) =>
    test.data.actingAs({ person, caseId }, (tx) => readKeptLetter(tx, caseId, id))

  it('comes back as it was and fits its seal, for every letter', async () => {
    assert.ok(letters.length >= 39)
    for (const letter of letters) {
      const copy = await read(
        await keep(letter, { name: 'Zoë “O’Brien” \\ "x" \u{1F44D} \u2028', childName: 'A' }),
      )
      assert.ok(copy?.isSealed, letter.id)
      assert.deepEqual(
        copy.text,
        textOf(letter, { name: 'Zoë “O’Brien” \\ "x" \u{1F44D} \u2028', childName: 'A' }),
      )
      assert.deepEqual(
        [copy.letter, copy.title, copy.madeOn, copy.lawAsAt, copy.issuedBy],
        [letter.id, letter.title, '2026-11-21', lawAsAt, 'A parent'],
      )
      assert.equal(copy.sha256, sealOf(copy.text).toString('hex'))
    }
  })

  it('is not there for a stranger, nor through another case', async () => {
    const id = await keep(letters[0] as (typeof letters)[number])
    assert.equal(await read(id, stranger), null)
    const elsewhere = await opened(test, parent)
    assert.equal(
      await test.data.actingAs({ person: parent, caseId: elsewhere }, (tx) =>
        readKeptLetter(tx, elsewhere, id),
      ),
      null,
    )
  })

  it('cannot be changed, corrected or redacted by who made it', async () => {
    const id = await keep(letters[0] as (typeof letters)[number])
    const asParent = <T>(work: Parameters<typeof test.data.actingAs<T>>[1]) =>
      test.data.actingAs({ person: parent, caseId }, work)
    for (const column of ['content', 'sha256', 'title', 'law_as_at']) {
      await assert.rejects(
        asParent((tx) =>
          sql`update cases.issued set ${sql.ref(column)} = ${sql.ref(column)} where id = ${id}`.execute(tx),
        ),
        { code: '42501' },
      )
    }
    await assert.rejects(
      asParent((tx) => sql`delete from cases.issued where id = ${id}`.execute(tx)),
      { code: '42501' },
    )
    const { entries } = await asParent((tx) => readEntries(tx, caseId, { kind: 'letter-made', most: 500 }))
    const entry = entries.find(({ issued }) => issued === id)
    assert.ok(entry !== undefined && typeof entry.told === 'object')
    const { told } = entry
    assert.equal(await asParent((tx) => redactEntry(tx, { caseId, entry: entry.id, why: 'x' })), 'sealed')
    assert.equal(
      await asParent((tx) =>
        correctEntry(tx, { caseId, entry: entry.id, concern: null, happenedOn: '2026-11-21', told }),
      ),
      'sealed',
    )
  })

  it('does not fit its seal once a byte of it is another, at any place', () => {
    const text = textOf(letters[0] as (typeof letters)[number], { name: 'A parent' })
    const bytes = canonicalJson(text)
    const seal = sealOf(text)
    assert.equal(createHash('sha256').update(bytes).digest('hex'), seal.toString('hex'))
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = `${bytes.slice(0, at)}${bytes[at] === 'x' ? 'y' : 'x'}${bytes.slice(at + 1)}`
      let parsed: unknown
      try {
        parsed = JSON.parse(changed)
      } catch {
        continue
      }
      assert.notDeepEqual(sealOf(parsed), seal, `at ${at}`)
    }
  })

  it('is told from one that whoever reaches past the walls has changed', async () => {
    const id = await keep(letters[0] as (typeof letters)[number], { name: 'A parent' })
    const owner = await test.session(logins.owner)
    const change = async (content: string) => {
      await owner.query('alter table cases.issued no force row level security')
      await owner.query(`update cases.issued set content = ${content} where id = $1`, [id])
      await owner.query('alter table cases.issued force row level security')
    }
    await change(`jsonb_set(content, '{dated}', '"22 November 2026"')`)
    const copy = await read(id)
    assert.equal(copy?.isSealed, false)
    assert.equal(copy?.text?.dated, '22 November 2026')
    await change(`'{"dated":1}'`)
    const ruined = await read(id)
    assert.deepEqual([ruined?.isSealed, ruined?.text], [false, null])
  })

  it('is none where it is no letter', () => {
    const text = textOf(letters[0] as (typeof letters)[number])
    assert.notEqual(readLetterText(text), null)
    for (const wrong of [null, 'x', {}, { ...text, more: 1 }, { ...text, body: [{ kind: 'script' }] }]) {
      assert.equal(readLetterText(wrong), null)
    }
  })
})
