import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { day, writtenDay } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { addConcern } from '../../../../cases/add-concern.ts'
import { noDocuments } from '../../../../cases/documents/documents.ts'
import { addProvision } from '../../../../cases/provision/add-provision.ts'
import { recordWeek } from '../../../../cases/provision/record-week.ts'
import { recordEvent } from '../../../../cases/record-event.ts'
import { setDetail } from '../../../../cases/set-detail.ts'
import { type FamilyWalls, parentsCase } from '../../../../cases/sharing/shares-of-test.ts'
import { logins } from '../../../../db/logins.ts'
import { sql } from '../../../../db/sql.ts'
import { seedDirectory } from '../../../../directory/seed.ts'
import { letters } from '../../../../documents/letters/letters.ts'
import { textOf } from '../../../kit/visit-of.ts'
import { entryPages } from '../entries/pages.ts'
import { familyMember, type Visitor, visitorsOf } from '../pages-of-test.ts'
import { missedFields, namesOf } from './letter/known-values.ts'

describe('letters of a case', { skip: noDatabase }, () => {
  let test: TestData
  let caseId: string
  let person: string
  let concern: string
  let walls: FamilyWalls
  let parent: Visitor
  let other: Visitor
  let stranger: Visitor
  let at: string
  before(async () => {
    test = await testData()
    await seedDirectory(test.operatorData)
    const made = await parentsCase(test)
    ;({ parent: person, caseId, walls } = made)
    await test.data.actingAs({ person, caseId }, async (tx) => {
      concern = await addConcern(tx, { caseId, wall: walls.shared, kind: 'council-decision', title: null })
      const event = (fact: string, value: string) =>
        recordEvent(tx, { caseId, wall: walls.shared, concern, fact, value })
      await event('decision', 'refuse-assess')
      await event('noticeDatedOn', '2026-11-02')
      await recordEvent(tx, {
        caseId,
        wall: walls.family,
        concern: null,
        fact: 'bornOn',
        value: '2015-05-04',
      })
      await setDetail(tx, { caseId, wall: walls.family, what: 'child-name', value: 'Planted <Child>' })
      await setDetail(tx, { caseId, wall: walls.shared, what: 'authority', value: 'sefton' })
      await setDetail(tx, { caseId, wall: walls.shared, what: 'reference', value: 'SEN/77' })
      await setDetail(tx, { caseId, wall: walls.shared, what: 'setting', value: 'Example School' })
    })
    const pages = entryPages(test.data, { documents: noDocuments })
    ;({ parent, other, stranger } = visitorsOf(pages, made))
    at = `/cases/${caseId}/entries`
  })
  after(() => test.close())

  const paper = (markup: string) => /<div class="letter-paper">(.*?)<\/div>/s.exec(markup)?.[1] ?? ''
  const keep = async (
    form: Readonly<Record<string, string>> = {},
    letter = 'ask-the-adviser-for-a-certificate',
  ) => {
    const posted = await parent.post(`${at}/letters/${letter}`, {
      wall: walls.shared,
      concern,
      name: 'A parent',
      out: 'keep',
      ...form,
    })
    assert.equal(posted.status, 303)
    return posted.to
  }

  it('are offered for what the case is about, and all of them', async () => {
    const { markup } = await parent.get(`${at}/letters`)
    for (const { id } of letters) assert.ok(markup.includes(`${at}/letters/${id}"`), id)
    assert.ok(markup.includes(`${at}/letters/ask-the-adviser-for-a-certificate?concern=${concern}`))
    assert.ok(!markup.includes(`${at}/letters/complain-to-ofsted?concern=`))
    assert.equal((await stranger.get(`${at}/letters`)).status, 404)
  })

  it('are filled with the facts and the names that their reader sees, every one of them', async () => {
    for (const { id } of letters) {
      const { status, markup } = await parent.get(`${at}/letters/${id}`)
      assert.equal(status, 200, id)
      assert.ok(paper(markup).includes('A parent'), id)
      assert.doesNotMatch(markup, /Planted <Child>/)
      const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, each]) => each)
      assert.equal(new Set(ids).size, ids.length, `${id}: two things with one id`)
    }
    const { markup } = await parent.get(`${at}/letters/ask-the-adviser-for-a-certificate`)
    assert.match(paper(markup), /dated 2 November 2026/)
    assert.match(paper(markup), /Planted &lt;Child&gt;/)
    assert.match(markup, /<option value="sefton" selected>/)
    const complaint = paper((await parent.get(`${at}/letters/complain-to-a-school`)).markup)
    assert.match(complaint, /Example School/)
    assert.match(complaint, /About: Planted/)
    assert.match(
      paper((await parent.get(`${at}/letters/ask-for-a-reassessment`)).markup),
      /born on 4 May 2015/,
    )
    // The other parent is not let in to the name and the day of birth.
    const theirs = await other.get(`${at}/letters/ask-for-a-reassessment`)
    assert.doesNotMatch(theirs.markup, /Planted|4 May 2015/)
  })

  it('are the family’s own, whoever drafts them', () => {
    const [letter] = letters
    assert.ok(letter)
    const party = { id: 'x', label: 'adviser', organisation: null, people: [], isMine: true, hasLeft: false }
    const who = familyMember(randomUUID())
    const of = (kind: 'adviser' | 'family') =>
      namesOf(letter, { details: {}, parties: [{ ...party, kind }] }, who, undefined)
    assert.deepEqual(of('adviser'), {})
    assert.deepEqual(of('family'), { name: 'A parent', email: 'parent@example.org' })
  })

  it('have no field by the name of one of the case’s', () => {
    for (const { id, fields } of letters) {
      for (const name of [
        'concern',
        'wall',
        'once',
        'token',
        'out',
        'logFrom',
        'logUntil',
        'matter',
        'term',
      ]) {
        assert.ok(!Object.hasOwn(fields, name), `${id} ${name}`)
      }
    }
    for (const [id, field] of Object.entries(missedFields)) {
      assert.equal(letters.find((letter) => letter.id === id)?.fields[field]?.type, 'lines', id)
    }
  })

  it('are shown while they are written, with what is wrong, and kept only when asked', async () => {
    const address = `${at}/letters/raise-a-concern`
    const shown = await parent.post(address, { wall: walls.family, name: 'Somebody', out: 'show' })
    assert.equal(shown.status, 200)
    assert.match(paper(shown.markup), /Somebody/)
    const wrong = await parent.post(address, { wall: walls.family, email: 'nowhere', out: 'keep' })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /must be an email address/)
    assert.match((await parent.get(at)).markup, /Nothing is written down yet/)
    for (const [visitor, wall] of [
      [other, walls.family],
      [stranger, walls.shared],
      [parent, randomUUID()],
    ] as const) {
      assert.equal((await visitor.post(address, { wall, out: 'keep' })).status, 404)
    }
    assert.equal((await parent.get(`${at}/letters/no-such-letter`)).status, 404)
    assert.match((await parent.get(at)).markup, /Nothing is written down yet/)
  })

  it('are kept sealed, read later, and taken along as every kind of file', async () => {
    const to = await keep({ decision: 'refuse-assess' })
    for (const visitor of [parent, other]) {
      const { markup } = await visitor.get(to)
      assert.match(markup, /Sealed copy<\/strong> Made by A parent on 21 November 2026, by the law as on /)
      assert.match(paper(markup), /A parent/)
      assert.doesNotMatch(markup, /<title>[^<]*Planted/)
    }
    const files = { docx: 'docx', pdf: 'pdf', eml: 'eml', text: 'txt' } as const
    for (const [format, ending] of Object.entries(files)) {
      const answer = await parent.answer(`${to}/${format}`)
      assert.ok(answer.kind === 'file', format)
      assert.equal(answer.name, `letter-ask-the-adviser-for-a-certificate.${ending}`)
      if (format === 'text') assert.match(textOf(answer.body), /A parent\r\n/)
      if (format === 'pdf') assert.equal(Buffer.from(answer.body).subarray(0, 5).toString(), '%PDF-')
    }
    for (const address of [to, `${to}/pdf`, `${to}/text`]) {
      assert.equal((await stranger.get(address)).status, 404)
    }
    assert.equal((await parent.get(`${to}/show`)).status, 404)
    assert.equal((await parent.get(`${to}/__proto__`)).status, 404)
    assert.equal((await parent.get(`${at}/made/${randomUUID()}`)).status, 404)
    assert.match((await other.get(at)).markup, /Letter made: /)
  })

  it('are kept once by a button that is pressed twice, also at once', async () => {
    const address = `${at}/letters/ask-the-adviser-for-a-certificate`
    const once = /name="once" value="([0-9a-f-]{36})"/.exec((await parent.get(address)).markup)?.[1] ?? ''
    const keptNow = async () => {
      const { rows } = await test.data.actingAs({ person, caseId }, (tx) =>
        sql<{ entries: number; copies: number }>`select
          (select count(*)::int from cases.entry where kind = 'letter-made') as entries,
          (select count(*)::int from cases.issued) as copies`.execute(tx),
      )
      return rows[0]
    }
    const before = await keptNow()
    assert.ok(before)
    const shownAgain = await parent.post(address, { wall: walls.family, once, name: 'A parent', out: 'show' })
    assert.ok(shownAgain.markup.includes(`name="once" value="${once}"`))
    const pressed = await Promise.all([1, 2].map(() => keep({ once })))
    pressed.push(await keep({ once }))
    assert.equal(new Set(pressed).size, 1)
    assert.deepEqual(await keptNow(), { entries: before.entries + 1, copies: before.copies + 1 })
    assert.equal((await parent.get(pressed[0] ?? '')).status, 200)
    assert.notEqual(await keep({ once, name: 'Another name' }), pressed[0])
    assert.deepEqual(await keptNow(), { entries: before.entries + 2, copies: before.copies + 2 })
  })

  it('behind a wall are nowhere for who is not let in', async () => {
    const to = await keep({ wall: walls.family })
    assert.equal((await parent.get(to)).status, 200)
    for (const address of [to, `${to}/docx`, `${at}/add/letter-sent?made=${to.split('/').at(-1)}`]) {
      const { status, markup } = await other.get(address)
      if (address.includes('add')) assert.doesNotMatch(markup, /The letter: /)
      else assert.equal(status, 404)
    }
  })

  it('that were sent are named by the entry that says so', async () => {
    const to = await keep()
    const id = to.split('/').at(-1) ?? ''
    assert.match((await parent.get(to)).markup, /Nothing is written down of its being sent/)
    const form = await parent.get(`${at}/add/letter-sent?made=${id}`)
    assert.ok(form.markup.includes(`name="made" value="${id}"`))
    // A letter that asks for an answer by a day carries that day over.
    const asks = await keep({}, 'raise-a-concern')
    const [, by = ''] = / by ([A-Z][a-z]+ \d+ [A-Z][a-z]+ 2026)/.exec((await parent.get(asks)).markup) ?? []
    const { markup } = await parent.get(`${at}/add/letter-sent?made=${asks.split('/').at(-1)}`)
    const boxes = ['day', 'month', 'year'].map(
      (part) => new RegExp(`name="answerBy-${part}"[^>]*value="(\\d+)"`).exec(markup)?.[1],
    )
    assert.equal(
      writtenDay(
        day(
          boxes
            .map((box) => box?.padStart(2, '0'))
            .reverse()
            .join('-'),
        ),
      ),
      by,
    )
    assert.ok(form.markup.includes(`value="${walls.shared}" checked`), 'the wall of the letter')
    const sent = await parent.post(`${at}/add/letter-sent`, {
      wall: walls.shared,
      made: id,
      to: 'The adviser',
      how: 'email',
      about: 'Certificate',
      happenedOn: '2026-11-21',
    })
    assert.equal(sent.status, 303)
    assert.ok((await other.get(sent.to)).markup.includes(to))
    assert.ok((await parent.get(to)).markup.includes(sent.to))
    // A letter of another case, or none, is not named.
    const forged = await parent.post(`${at}/add/letter-sent`, {
      wall: walls.shared,
      made: randomUUID(),
      to: 'x',
      how: 'email',
      about: 'x',
      happenedOn: '2026-11-21',
    })
    assert.doesNotMatch((await parent.get(forged.to)).markup, /The letter as it was made/)
  })

  it('whose copy was changed since are not shown as sealed, and there is no file of them', async () => {
    const to = await keep()
    const owner = await test.session(logins.owner)
    await owner.query('alter table cases.issued no force row level security')
    await owner.query(
      `update cases.issued set content = jsonb_set(content, '{dated}', '"21 November 2025"') where id = $1`,
      [to.split('/').at(-1)],
    )
    await owner.query('alter table cases.issued force row level security')
    for (const address of [to, `${to}/pdf`, `${to}/eml`, `${to}/docx`, `${to}/text`]) {
      const answer = await parent.answer(address)
      assert.equal(answer.kind, 'page')
      const { markup } = await parent.get(address)
      assert.match(markup, /This copy was changed after it was made/)
      assert.doesNotMatch(markup, /Sealed copy<\/strong>|mailto:/)
    }
  })

  it('escape what was typed', async () => {
    const attack = '"><script>alert(1)</script>'
    const form = { name: attack, childName: attack, address: attack, reference: attack, toName: attack }
    const shown = await parent.post(`${at}/letters/ask-for-a-reassessment`, { ...form, wall: walls.family })
    assert.doesNotMatch(shown.markup, /<script>alert/)
    assert.doesNotMatch(
      (await parent.get(await keep(form, 'ask-for-a-reassessment'))).markup,
      /<script>alert/,
    )
  })

  it('take what was missed from the log of the plan’s help', async () => {
    await test.data.actingAs({ person, caseId }, async (tx) => {
      const provision = await addProvision(tx, walls.family, {
        caseId,
        section: 'F',
        says: 'Speech therapy',
        minutesAWeek: 60,
        fromOn: null,
        untilOn: null,
      })
      const given = [{ provision, wall: walls.family, delivered: 'none' as const, minutes: null, note: null }]
      await recordWeek(tx, { caseId, weekOf: '2026-11-09', given })
    })
    const log = 'logFrom=2026-11-02&logUntil=2026-11-16'
    for (const id of Object.keys(missedFields)) {
      const { markup } = await parent.get(`${at}/letters/${id}?${log}`)
      assert.match(
        paper(markup),
        /Speech therapy \(Section F\): in the week of 9 November 2026, none in 1 week\. Promised 1 hour, given 0 minutes, missed 1 hour/,
        id,
      )
    }
    const letter = (await parent.get(`${at}/letters/ask-for-help-in-the-plan?${log}`)).markup
    assert.match(letter, /value="provision" checked/)
    assert.doesNotMatch(
      (await other.get(`${at}/letters/ask-for-help-in-the-plan?${log}`)).markup,
      /Speech therapy \(Section/,
    )
    for (const wrong of [
      'logFrom=x&logUntil=y',
      'logFrom=2026-11-16&logUntil=2026-11-02',
      'logFrom=1900-01-01&logUntil=2026-11-02',
    ]) {
      assert.equal((await parent.get(`${at}/letters/ask-for-help-in-the-plan?${wrong}`)).status, 200)
    }
  })
})
