import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { addConcern } from '../../../../cases/add-concern.ts'
import { addDocument } from '../../../../cases/documents/add-document.ts'
import { noDocuments } from '../../../../cases/documents/documents.ts'
import { sentBytes, testDocuments } from '../../../../cases/documents/documents-of-test.ts'
import { type WrittenKind, writtenKinds } from '../../../../cases/entries/entry-body.ts'
import { readEntries } from '../../../../cases/entries/read-entries.ts'
import { type FamilyWalls, parentsCase } from '../../../../cases/sharing/shares-of-test.ts'
import { boxesOf, type Visitor, visitorOf, visitorsOf } from '../pages-of-test.ts'
import { entryPages } from './pages.ts'
import { entryForms } from './write/fields.ts'
import { readTime } from './write/read-time.ts'

const attack = '"><script>alert(1)</script>&\' <img src=x onerror=alert(1)>'

/** A whole form of each kind. */
const full: Readonly<Record<WrittenKind, Readonly<Record<string, string>>>> = {
  call: {
    with: 'SEND team',
    number: '01632 960 001',
    began: '2.30pm',
    said: 'First line\r\n\r\n\r\nSecond line',
    promised: 'A letter',
    ...boxesOf('promisedOn', '2026-11-20'),
  },
  'letter-sent': {
    to: 'Example Council',
    how: 'signed-for',
    about: 'Request',
    says: 'Please assess',
    proof: 'AB 1234 GB',
    ...boxesOf('answerBy', '2026-12-04'),
  },
  'letter-received': {
    from: 'Example Council',
    how: 'email',
    about: 'Refusal',
    ...boxesOf('datedOn', '2026-11-01'),
    reference: 'SEN/1',
    says: 'They refuse',
  },
  meeting: {
    people: 'The head teacher\nA parent',
    where: 'Online',
    said: 'Much',
    agreed: 'Little',
    ...boxesOf('promisedOn', '2026-11-30'),
  },
  note: { says: 'A note' },
}

describe('the pages of entries', { skip: noDatabase }, () => {
  let test: TestData
  let caseId: string
  let person: string
  let another: string
  let concern: string
  let walls: FamilyWalls
  let parent: Visitor
  let other: Visitor
  let stranger: Visitor
  let at: string
  before(async () => {
    test = await testData()
    const made = await parentsCase(test)
    ;({ parent: person, other: another, caseId, walls } = made)
    concern = await test.data.actingAs({ person, caseId }, (tx) =>
      addConcern(tx, { caseId, wall: walls.shared, kind: 'council-decision', title: 'The refusal' }),
    )
    const pages = entryPages(test.data, { documents: noDocuments })
    ;({ parent, other, stranger } = visitorsOf(pages, made))
    at = `/cases/${caseId}/entries`
  })
  after(() => test.close())

  const form = (kind: WrittenKind, more: Readonly<Record<string, string>> = {}) => ({
    ...boxesOf('happenedOn', '2026-11-12'),
    wall: walls.shared,
    ...full[kind],
    ...more,
  })
  const count = async () =>
    (await test.data.actingAs({ person, caseId }, (tx) => readEntries(tx, caseId, { most: 1 }))).total
  const isEverywhere404 = async (visitor: Visitor, addresses: readonly string[]) => {
    for (const address of addresses) {
      assert.equal((await visitor.get(address)).status, 404, address)
    }
  }

  it('begin empty, and offer every kind', async () => {
    const { status, markup } = await parent.get(at)
    assert.equal(status, 200)
    assert.match(markup, /Nothing is written down yet/)
    for (const kind of writtenKinds) assert.ok(markup.includes(`${at}/add/${kind}`))
  })

  it('take each kind through its form and show it whole, to those alone who may see it', async () => {
    for (const kind of writtenKinds) {
      const { status, markup } = await parent.get(`${at}/add/${kind}`)
      assert.equal(status, 200)
      assert.ok(markup.includes('name="token" value="the-token-of-a-test"'))
      assert.ok(markup.includes(`value="${walls.family}" checked`), 'the family’s wall is the usual one')
      const posted = await parent.post(`${at}/add/${kind}`, form(kind, { concern }))
      assert.equal(posted.status, 303, posted.markup.slice(0, 2000))
      for (const visitor of [parent, other]) {
        const shown = await visitor.get(posted.to)
        assert.equal(shown.status, 200)
        for (const [name, value] of Object.entries(full[kind])) {
          if (/-(day|month|year)$|^how$|^began$/.test(name)) continue
          for (const line of value.split(/\s*\n+\s*/))
            assert.ok(shown.markup.includes(line), `${kind} ${name}`)
        }
        assert.match(shown.markup, /About: The refusal/)
        assert.match(shown.markup, /12 November 2026/)
      }
      await isEverywhere404(stranger, [posted.to, `${posted.to}/correct`, `${posted.to}/redact`])
      await isEverywhere404(other, [`${posted.to}/correct`, `${posted.to}/redact`])
    }
    const call = (await parent.get(at)).markup
    assert.match(call, /14:30/)
    assert.match(call, /First line<br><br>Second line/)
    assert.match(call, /By post, signed for/)
  })

  it('keep a form once that is sent twice, also at once, and what was written after going back', async () => {
    const address = `${at}/add/call`
    const onceIn = (markup: string) => /name="once" value="([0-9a-f-]{36})"/.exec(markup)?.[1] ?? ''
    const once = onceIn((await parent.get(address)).markup)
    const before = await count()
    const written = form('call', { once })
    const [first, second] = await Promise.all([parent.post(address, written), parent.post(address, written)])
    assert.deepEqual([first.status, second.to], [303, first.to])
    assert.equal((await parent.post(address, written)).to, first.to)
    assert.equal(await count(), before + 1)
    assert.equal((await parent.get(first.to)).status, 200)
    const edited = await parent.post(address, { ...written, said: 'Something else' })
    assert.equal(edited.status, 303)
    assert.notEqual(edited.to, first.to)
    assert.equal(await count(), before + 2)
    // A fault keeps it, so that the form still goes once.
    assert.equal(onceIn((await parent.post(address, { ...written, said: '' })).markup), once)
    // Somebody else's id is nobody's to take, nor to learn of.
    const theirs = await other.post(address, { ...written, wall: walls.shared })
    assert.equal(theirs.status, 303)
    assert.notEqual(theirs.to, first.to)
    // Without one, or with what is none, it is kept all the same.
    assert.equal((await parent.post(address, { ...written, once: 'x' })).status, 303)
    const redacted = { why: 'written in the wrong case' }
    for (let press = 1; press <= 2; press += 1) {
      const gone = await parent.post(`${first.to}/redact`, redacted)
      assert.deepEqual([gone.status, gone.to], [303, first.to])
    }
    assert.equal((await other.post(`${first.to}/redact`, redacted)).status, 404)
  })

  it('say what is wrong beside each field, keep what was typed, and write nothing', async () => {
    const before = await count()
    for (const kind of writtenKinds) {
      const { status, markup } = await parent.post(`${at}/add/${kind}`, { wall: walls.family })
      assert.equal(status, 400)
      assert.match(markup, /<title>Error: /)
      assert.match(markup, /href="#happenedOn-day">Write the day</)
      for (const { name, needed } of entryForms[kind].fields) {
        if (needed !== null) assert.ok(markup.includes(`href="#${name}">${needed}<`), `${kind} ${name}`)
      }
    }
    const says = async (kind: WrittenKind, more: Readonly<Record<string, string>>) => {
      const { status, markup } = await parent.post(`${at}/add/${kind}`, form(kind, more))
      assert.equal(status, 400)
      return markup
    }
    assert.match(await says('note', boxesOf('happenedOn', '2026-11-22')), /must be today or earlier/)
    assert.match(await says('note', boxesOf('happenedOn', '2026-02-31')), /must be a real day/)
    assert.match(
      await says('call', boxesOf('promisedOn', '2026-11-11')),
      /must not be before the day on which/,
    )
    assert.match(await says('letter-received', boxesOf('datedOn', '2026-11-13')), /must not be after the day/)
    assert.match(await says('call', { began: '25:00' }), /must be like 2:30pm or 14:30/)
    assert.match(await says('letter-sent', { how: 'pigeon' }), /Choose one of the answers/)
    assert.match(await says('note', { says: 'x'.repeat(10_001) }), /must be 10,000 characters or fewer/)
    assert.match(await says('call', { with: 'Typed before', began: 'noon-ish' }), /value="Typed before"/)
    assert.match(await says('note', { says: ' \u202e\u200b ' }), /Write something/)
    assert.equal(await count(), before)
  })

  it('write nothing behind a wall that was not offered, for nobody', async () => {
    const before = await count()
    for (const wall of [walls.family, walls.private, randomUUID(), 'x', '']) {
      assert.equal((await other.post(`${at}/add/note`, form('note', { wall }))).status, 404)
    }
    for (const wall of Object.values(walls)) {
      assert.equal((await stranger.post(`${at}/add/note`, form('note', { wall }))).status, 404)
    }
    for (const kind of ['letter-made', 'document', 'constructor', '__proto__']) {
      assert.equal((await parent.post(`${at}/add/${kind}`, form('note'))).status, 404)
    }
    assert.equal(await count(), before)
    await isEverywhere404(stranger, [
      at,
      `${at}?kind=note`,
      `${at}/add/note`,
      `${at}/letters`,
      `${at}/letters/raise-a-concern`,
    ])
    assert.equal((await stranger.post(at, { words: 'note' })).status, 404)
    await isEverywhere404(parent, [
      `${at}/${randomUUID()}`,
      `${at}/x`,
      `/cases/x/entries`,
      `/cases/${randomUUID()}/entries`,
    ])
  })

  it('escape what was typed, in every field, wherever it is shown', async () => {
    for (const kind of writtenKinds) {
      const typed = Object.fromEntries(
        entryForms[kind].fields
          .filter(({ type }) => type === 'line' || type === 'words')
          .map(({ name }) => [name, attack]),
      )
      const posted = await parent.post(`${at}/add/${kind}`, form(kind, typed))
      assert.equal(posted.status, 303)
      const wrong = await parent.post(
        `${at}/add/${kind}`,
        form(kind, { ...typed, ...boxesOf('happenedOn', '2027-01-01') }),
      )
      const pages = [
        wrong.markup,
        ...(await Promise.all(
          [posted.to, at, `${posted.to}/correct`, `${posted.to}/redact`].map(
            async (each) => (await parent.get(each)).markup,
          ),
        )),
        (await parent.post(at, { words: attack })).markup,
      ]
      for (const markup of pages) {
        assert.doesNotMatch(markup, /<script>alert|<img src=x/)
      }
      assert.match(
        (await parent.get(posted.to)).markup,
        /&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;/,
      )
      const why = await parent.post(`${posted.to}/redact`, { why: attack })
      assert.equal(why.status, 303)
      assert.doesNotMatch((await other.get(why.to)).markup, /<script>alert|<img src=x/)
    }
  })

  it('are narrowed by kind and concern in the address, and searched by words that stand in none', async () => {
    await parent.post(`${at}/add/note`, form('note', { says: 'Peacock seen' }))
    const { to, status } = await parent.post(at, { kind: 'note', concern, words: ' ' })
    assert.deepEqual([status, to], [303, `${at}?kind=note&concern=${concern}`])
    const found = await parent.post(at, { kind: 'note', words: 'peacock' })
    assert.equal(found.status, 200)
    assert.match(found.markup, /1 entry: Note, with “peacock”/)
    assert.match((await parent.post(at, { words: 'peacock owl' })).markup, /Nothing fits/)
    const meetings = (await parent.get(`${at}?kind=meeting`)).markup
    assert.match(meetings, /Who was there/)
    assert.doesNotMatch(meetings, /Peacock/)
    assert.match((await parent.get(`${at}?kind=__proto__&concern=x&page=-3`)).markup, /Peacock/)
    assert.doesNotMatch((await parent.get(`${at}?concern=${concern}`)).markup, /Peacock/)
  })

  it('are corrected with both kept, and the second of two windows is told', async () => {
    const { to } = await parent.post(`${at}/add/note`, form('note', { says: 'Before' }))
    const filled = (await parent.get(`${to}/correct`)).markup
    assert.match(filled, />Before<\/textarea>/)
    assert.doesNotMatch(filled, /name="wall"/)
    const first = await parent.post(`${to}/correct`, form('note', { says: 'After' }))
    assert.equal(first.status, 303)
    const shown = (await other.get(to)).markup
    assert.match(shown, /After[\s\S]*Corrected: what it said before[\s\S]*Before/)
    const second = await parent.post(`${to}/correct`, form('note', { says: 'Otherwise' }))
    assert.equal(second.status, 400)
    assert.match(second.markup, /You corrected this already/)
    assert.match(second.markup, />Otherwise<\/textarea>/)
    const [, again = ''] = /action="([^"]*\/correct)"/.exec(second.markup) ?? []
    assert.equal(again, `${first.to}/correct`)
    assert.equal((await parent.post(again, form('note', { says: 'Otherwise' }))).status, 303)
    assert.match((await parent.get(to)).markup, /Corrected 2 times/)
    assert.equal((await other.post(`${to}/correct`, form('note', { says: 'Theirs' }))).status, 404)
  })

  it('lose their words for good where their writer says why', async () => {
    const { to } = await parent.post(`${at}/add/note`, form('note', { says: 'Unspeakable' }))
    assert.match((await parent.post(`${to}/redact`, { why: ' ' })).markup, /Write why/)
    assert.equal((await parent.post(`${to}/redact`, { why: 'x'.repeat(301) })).status, 400)
    assert.equal((await other.post(`${to}/redact`, { why: 'x' })).status, 404)
    assert.match((await parent.get(to)).markup, /Unspeakable/)
    assert.equal((await parent.post(`${to}/redact`, { why: 'Wrong case' })).status, 303)
    for (const visitor of [parent, other]) {
      const { markup } = await visitor.get(to)
      assert.doesNotMatch(markup, /Unspeakable/)
      assert.match(markup, /A parent took the words out on \d+ \w+ 20\d\d\. Why: Wrong case/)
    }
    await isEverywhere404(parent, [`${to}/correct`, `${to}/redact`])
    assert.match((await parent.post(at, { words: 'Unspeakable' })).markup, /Nothing fits/)
  })

  it('take their writer’s documents with them where that is asked, and nobody else’s', async () => {
    const documents = testDocuments()
    try {
      const pages = entryPages(test.data, { documents })
      const mine = visitorOf(pages, person)
      const { to } = await mine.post(`${at}/add/note`, form('note', { says: 'With papers' }))
      const entry = to.split('/').at(-1) ?? ''
      const give = async (who: string, name: string) => {
        const bytes = sentBytes(`What ${name} says`)
        const added = await addDocument(test.data, documents, who, {
          caseId,
          wall: walls.shared,
          entry,
          name,
          bytes,
        })
        assert.ok('added' in added)
      }
      await give(person, 'own-report.txt')
      await give(another, 'their-report.txt')
      const asked = (await mine.get(`${to}/redact`)).markup
      assert.match(asked, /Take out its document too: own-report\.txt/)
      assert.equal((await documents.stored()).length, 2)
      assert.equal((await mine.post(`${to}/redact`, { why: 'Wrong papers', documents: 'yes' })).status, 303)
      const shown = (await mine.get(to)).markup
      assert.doesNotMatch(shown, /own-report|With papers/)
      assert.match(shown, /A document that was taken out[\s\S]*their-report\.txt/)
      assert.equal((await documents.stored()).length, 1)
      const kept = await mine.post(`${at}/add/note`, form('note', { says: 'With more' }))
      const next = kept.to.split('/').at(-1) ?? ''
      const bytes = sentBytes('Words')
      await addDocument(test.data, documents, person, {
        caseId,
        wall: walls.shared,
        entry: next,
        name: 'stays.txt',
        bytes,
      })
      assert.equal((await mine.post(`${kept.to}/redact`, { why: 'Words alone' })).status, 303)
      assert.match((await mine.get(kept.to)).markup, /stays\.txt/)
    } finally {
      documents.remove()
    }
  })

  it('show a promise whose day has passed, until somebody says what came of it', async () => {
    const { to } = await parent.post(
      `${at}/add/call`,
      form('call', {
        with: 'The therapist',
        ...boxesOf('happenedOn', '2026-11-19'),
        ...boxesOf('promisedOn', '2026-11-20'),
      }),
    )
    const list = (await parent.get(at)).markup
    assert.match(
      list,
      /Call, 19 November 2026: The therapist<\/a><br>Promised for 20 November 2026\. Nothing recorded since\./,
    )
    const id = to.slice(to.lastIndexOf('/') + 1)
    assert.ok(list.includes(`/entries/add/note?answers=${id}`))
    const note = await parent.get(`${at}/add/note?answers=${id}`)
    assert.ok(note.markup.includes(`value="${id}" selected`))
    assert.equal(
      (await parent.post(`${at}/add/note`, form('note', { says: 'It came', answers: id }))).status,
      303,
    )
    assert.doesNotMatch((await parent.get(at)).markup, /Call, 19 November 2026: The therapist<\/a><br>/)
    assert.match((await parent.get(to)).markup, /What came of it: /)
  })
})

describe('a time of day', () => {
  it('is read as people type it', () => {
    const read = [
      ['14:30', '14:30'],
      ['2.30pm', '14:30'],
      ['2:30 p.m.', '14:30'],
      ['2 pm', '14:00'],
      ['12am', '00:00'],
      ['12.05 pm', '12:05'],
      ['0905', '09:05'],
      ['9', null],
      ['2.15', null],
      ['7:59', null],
      ['02:15', '02:15'],
      ['8:15', '08:15'],
      ['13pm', null],
      ['0am', null],
      ['24:00', null],
      ['9:60', null],
      ['half past two', null],
    ] as const
    for (const [typed, time] of read) assert.equal(readTime(typed), time, typed)
  })
})
