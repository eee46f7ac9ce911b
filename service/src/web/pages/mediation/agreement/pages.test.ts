import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { readPdf } from '../../../../../proof/read-pdf.ts'
import { noDocuments } from '../../../../cases/documents/documents.ts'
import { recordEvent } from '../../../../cases/record-event.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import { recordTerm } from '../../../../mediation/agreement/record-term.ts'
import { sideOf } from '../../../../mediation/matter.ts'
import { familysMatter, inMatterAs, somebody, withCast } from '../../../../mediation/mediation-of-test.ts'
import { boxesOf, type Visitor, visitorOf } from '../../cases/pages-of-test.ts'
import { agreementPages } from './pages.ts'

const attack = '"><script>alert(1)</script>&\' <img src=x onerror=alert(1)>'
/** Words that would tell a family to let the time for an appeal pass. */
const lettingPass =
  /withdraw (?:your|the|an) appeal|(?:need not|no need to|do not need to|don’t need to|needn’t|no longer needs?(?: to)?|instead of) appeal|let (?:it|the (?:date|day|time)[^.]*) pass|appeal is (?:no longer|not) (?:needed|necessary)|wait (?:and see|before you appeal)|lost (?:the|your) right/iu

describe('the pages of an agreement', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let parent: string
  let id: string
  let council: string
  let family: string
  let school: string
  let at: string
  const seen: string[] = []
  const pages = () => agreementPages(test.data, { documents: noDocuments })
  const as = (person: string, on = '2026-11-21'): Visitor => visitorOf(pages(), person, on)
  before(async () => {
    parent = await somebody(test, 'A parent')
    const { caseId, ...made } = await familysMatter(test, cast, parent, { referredOn: '2026-10-01' })
    id = made.id
    at = `/mediation/${id}`
    await inMatterAs(test, parent, id, async (tx, matter) => {
      council = sideOf(matter, 'authority')?.id ?? ''
      family = sideOf(matter, 'family')?.id ?? ''
      const wall = await wallOfKind(tx, caseId, 'family')
      for (const [fact, value] of [
        ['decision', 'plan'],
        ['noticeSentOn', '2026-11-02'],
      ] as const)
        await recordEvent(tx, { caseId, wall, concern: matter.concern ?? '', fact, value })
    })
    school = `School ${randomUUID()}`
    const admin = await test.session('way_forward_admin')
    await admin.query(`update people.organisation set name = '${school}' where id = '${cast.school}'`)
  })

  const onceIn = (markup: string) => /name="once" value="([0-9a-f-]{36})"/.exec(markup)?.[1] ?? ''
  const baseIn = (markup: string) => /name="base" value="(\d+)"/.exec(markup)?.[1] ?? ''
  const form = (more: Readonly<Record<string, string>>) => ({
    what: 'Send the final plan with two hours of speech therapy each week',
    who: council,
    named: '',
    kind: 'amend-provision',
    base: '0',
    once: randomUUID(),
    ...more,
  })
  const read = async (person: string, address: string, on?: string) => {
    const page = await as(person, on).get(address)
    if (page.status === 200) seen.push(page.markup)
    return page
  }

  it('are nothing to a stranger, on every address', async () => {
    const stranger = await somebody(test, 'Stranger')
    for (const end of [
      '/agreement',
      '/agreement/accept',
      '/agreement/issues',
      '/agreement/terms/new',
      '/agreement/versions/1',
      '/agreement/paper',
      '/kept',
      `/kept/${randomUUID()}`,
      `/kept/file/${randomUUID()}`,
    ])
      for (const person of [stranger, cast.nurse])
        assert.equal((await as(person).get(`${at}${end}`)).status, 404, end)
  })

  it('begin empty, and say what is wrong with a term, with what was typed kept', async () => {
    assert.match((await read(cast.officer, `${at}/agreement`)).markup, /Nothing is written yet/)
    assert.match((await read(parent, `${at}/kept`)).markup, /nothing to keep/)
    const visitor = as(cast.officer)
    const post = (more: Readonly<Record<string, string>>) =>
      visitor.post(`${at}/agreement/terms/new`, form(more))
    const empty = await post({ what: '', who: '', kind: '' })
    assert.equal(empty.status, 400)
    for (const says of [/Write what is to be done/, /Choose who does it/, /Choose what kind/])
      assert.match(empty.markup, says)
    const wrong: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{ who: family }, /Only the council can do this/],
      [
        { who: 'somebody-else', named: school, kind: 'action' },
        /bind the council and the health commissioner/,
      ],
      [{ kind: 'tell-council' }, /only after mediation about health alone/],
      [{ who: 'somebody-else' }, /Write who does it/],
      [boxesOf('by', '2026-11-20'), /today or later/],
      [{ 'by-day': '31', 'by-month': '2', 'by-year': '2027' }, /must be a real day/],
      [{ who: randomUUID() }, /Choose who does it/],
      [{ kind: 'own-day' }, /Choose what kind of thing it is, or agree a day/],
      [{ kind: 'dismiss-cease' }, /Choose what kind/],
      [{ what: 'x'.repeat(1001) }, /1000 characters or fewer/],
    ]
    for (const [more, says] of wrong) {
      const page = await post(more)
      assert.equal(page.status, 400, String(says))
      assert.match(page.markup, says)
      assert.match(page.markup, /<title>Error: /)
    }
    const kept = await post({ what: attack, kind: '' })
    assert.ok(!kept.markup.includes('<script>alert'))
    assert.match(kept.markup, /&lt;script&gt;/)
    assert.equal((await post({ base: '9' })).status, 404)
    assert.equal((await post({ base: 'x' })).status, 404)
  })

  it('take a term once, show its day with the provision, and point out vague words', async () => {
    const visitor = as(cast.officer)
    const { markup } = await visitor.get(`${at}/agreement/terms/new`)
    assert.ok(markup.includes('name="token" value="the-token-of-a-test"'))
    const first = form({ base: baseIn(markup), once: onceIn(markup) })
    assert.equal((await visitor.post(`${at}/agreement/terms/new`, first)).status, 303)
    // Sent again, it is the same term on an older version: nothing is added.
    assert.notEqual((await visitor.post(`${at}/agreement/terms/new`, first)).status, 200)
    const page = await read(parent, `${at}/agreement`)
    assert.match(page.markup, /Last day <time datetime="2026-12-26">/)
    assert.match(page.markup, /LAW-MED-34/)
    assert.match(page.markup, /Section B/)
    assert.equal(page.markup.match(/id="term-/g)?.length, 1)
    await visitor.post(
      `${at}/agreement/terms/new`,
      form({ base: '1', what: 'Share the report as soon as possible', kind: 'action' }),
    )
    assert.match((await read(parent, `${at}/agreement`)).markup, /“as soon as possible”: by which day/)
  })

  it('bring the changes of two together, and show both where they changed the same words', async () => {
    const [theirs, mine] = [as(cast.officer), as(parent)]
    const own = await mine.get(`${at}/agreement/terms/new`)
    const base = baseIn(own.markup)
    const terms = [...own.markup.matchAll(/x/g)]
    assert.ok(terms.length > 0)
    const list = await theirs.get(`${at}/agreement`)
    const [, secondTerm = ''] = [...list.markup.matchAll(/agreement\/terms\/([0-9a-f-]{36})/g)].map(
      ([, each]) => each,
    )
    const changed = form({ base, what: 'Share the report by email', kind: 'action', once: '' })
    assert.equal((await theirs.post(`${at}/agreement/terms/${secondTerm}`, changed)).status, 303)
    // Another term: offered whole, and saved with both.
    const third = form({
      base,
      once: onceIn(own.markup),
      what: 'Give two hours of reading help each week',
      who: 'somebody-else',
      named: school,
      kind: 'own-day',
      ...boxesOf('by', '2026-12-01'),
    })
    const offered = await mine.post(`${at}/agreement/terms/new`, third)
    assert.equal(offered.status, 400)
    assert.match(offered.markup, /Save, and the agreement holds both changes/)
    assert.match(offered.markup, /Share the report by email/)
    const next = baseIn(offered.markup)
    assert.notEqual(next, base)
    assert.equal((await mine.post(`${at}/agreement/terms/new`, { ...third, base: next })).status, 303)
    // The same term: theirs beside mine.
    const clash = await mine.post(
      `${at}/agreement/terms/${secondTerm}`,
      form({ base, what: 'Share the report by post', kind: 'action', once: '' }),
    )
    assert.equal(clash.status, 400)
    assert.match(clash.markup, /You both changed the same words/)
    assert.match(
      clash.markup,
      /They wrote[\s\S]*Share the report by email[\s\S]*You wrote[\s\S]*Share the report by post/,
    )
    const page = await read(parent, `${at}/agreement`)
    for (const words of ['Share the report by email', 'Give two hours of reading help'])
      assert.ok(page.markup.includes(words))
    assert.equal((await read(parent, `${at}/agreement/versions/${next}`)).status, 200)
  })

  it('are accepted by name and hash, sealed by the last, and make a paper that reads aloud', async () => {
    await as(parent).post(`${at}/agreement/issues`, {
      base: baseIn((await read(parent, `${at}/agreement/issues`)).markup),
      open: 'Transport',
      words: '',
    })
    const answer = async (person: string, more: Readonly<Record<string, string>>) => {
      const { markup } = await read(person, `${at}/agreement/accept`)
      const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(markup)?.[1] ?? ''
      const typed = { version: hidden('version'), sha256: hidden('sha256'), once: hidden('once') }
      return as(person).post(`${at}/agreement/accept`, { ...typed, ...more })
    }
    const full = { word: 'accepts', name: 'My name', sure: 'yes' }
    for (const [more, says] of [
      [{ ...full, name: '' }, /Write your name/],
      [{ ...full, sure: '' }, /Confirm that you have read it/],
      [{ ...full, word: '' }, /Choose whether you accept/],
      [{ ...full, version: randomUUID() }, /was changed since you opened/],
      [{ ...full, sha256: '0'.repeat(64) }, /not what stands there now/],
    ] as const) {
      const page = await answer(cast.officer, more)
      assert.equal(page.status, 400)
      assert.match(page.markup, says)
    }
    assert.equal((await as(cast.adviser).get(`${at}/agreement/accept`)).status, 404)
    assert.equal((await answer(cast.officer, full)).status, 303)
    assert.match((await read(parent, `${at}/agreement`)).markup, /Waiting for you to accept/)
    assert.equal((await as(parent).get(`${at}/agreement/paper`)).status, 404)
    assert.equal((await answer(parent, full)).status, 303)
    const page = await read(parent, `${at}/agreement`)
    assert.match(page.markup, /Agreed in part/)
    for (const end of ['/agreement/accept', '/agreement/issues', '/agreement/terms/new'])
      assert.equal((await as(parent).get(`${at}${end}`)).status, 404)
    const file = await as(cast.officer).answer(`${at}/agreement/paper`)
    assert.ok(file.kind === 'file' && typeof file.body !== 'string')
    assert.match(file.name ?? '', /^agreement-2026-11-21\.pdf$/)
    const pdf = await readPdf(file.body)
    assert.deepEqual([pdf.isTagged, pdf.language], [true, 'en-GB'])
    assert.match(pdf.title, /^Mediation agreement /)
    for (const words of [
      'Term 1',
      'My name',
      'Transport',
      'Saturday 26 December 2026',
      'does not stop or move',
      'regulation 42(4)',
    ])
      assert.ok(pdf.text.includes(words), words)
    const hash = /([0-9a-f]{8} ){7}[0-9a-f]{8}/.exec(page.markup)?.[0] ?? 'none'
    assert.ok(pdf.text.replaceAll(/\s+/g, '').includes(hash.replaceAll(' ', '')))
    for (const role of ['H1', 'H2', 'Table', 'L']) assert.ok(pdf.roles.includes(role), role)
  })

  it('show the appeal date to the family until everything is done, and never tell it to let it pass', async () => {
    const first = await read(parent, `${at}/agreement`)
    assert.match(first.markup, /Last day: Monday 4 January 2027/)
    assert.match((await read(parent, `${at}/kept`)).markup, /Last day: Monday 4 January 2027/)
    for (const person of [cast.officer, cast.adviser])
      assert.doesNotMatch((await read(person, `${at}/kept`)).markup, /4 January 2027/)
    for (const on of ['2026-12-05', '2026-12-06', '2026-12-27', '2027-01-10']) {
      const page = await read(parent, `${at}/kept`, on)
      assert.equal(page.status, 200)
      await read(cast.officer, `${at}/kept`, on)
    }
    // Its day has passed, and what that means is not made up.
    const past = await read(parent, `${at}/kept`, '2027-01-10')
    assert.match(past.markup, /Last day: Monday 4 January 2027/)
    assert.match(past.markup, /Whether that matters turns on an answer that is missing/)
    assert.doesNotMatch(past.markup, /That day has passed/)
    assert.doesNotMatch((await read(parent, `${at}/kept`, '2026-12-01')).markup, /terms? (?:is|are) late/)
    assert.match((await read(parent, `${at}/kept`, '2026-12-02')).markup, /One term is late/)
    assert.match((await read(parent, `${at}/kept`, '2026-12-06')).markup, /2 terms are late/)
    const late = await read(parent, `${at}/kept`, '2026-12-27')
    assert.match(late.markup, /3 terms are late/)
    assert.match(late.markup, /ask-for-an-agreement-to-be-kept\?matter=/)
    assert.match(late.markup, /director of children’s services/)
    // Whoever does it is told to, others that it is late, and nobody but the family of letters.
    for (const [person, terms] of [
      [cast.officer, 2],
      [cast.adviser, 0],
      [parent, 0],
    ] as const) {
      const { markup } = await read(person, `${at}/kept`, '2026-12-27')
      assert.equal(markup.match(/Do it now, or say in writing when/g)?.length ?? 0, terms)
      if (person === parent) continue
      assert.equal(markup.match(/The time for it is over on every reading/g)?.length, 3)
      assert.doesNotMatch(markup, /letters\//)
    }
    for (const markup of seen) {
      const text = markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
      assert.doesNotMatch(text, lettingPass)
    }
  })

  it('let a school in that a term names, which reads both pages', async () => {
    assert.equal((await as(cast.head).get(`${at}/kept`)).status, 404)
    const page = await read(cast.officer, `${at}/kept`)
    assert.match(page.markup, new RegExp(`Let ${school} read the agreement`))
    assert.equal((await as(cast.officer).post(`${at}/kept`, { named: 'Another' })).status, 404)
    assert.equal((await as(cast.officer).post(`${at}/kept`, { named: school })).status, 303)
    for (const end of ['/agreement', '/kept']) {
      const seenBySchool = await read(cast.head, `${at}${end}`)
      assert.equal(seenBySchool.status, 200)
      assert.match(seenBySchool.markup, /Give two hours of reading help/)
      assert.doesNotMatch(seenBySchool.markup, /Was it done\?|Let School/)
    }
    assert.equal((await as(cast.head).post(`${at}/kept`, { named: school })).status, 404)
  })

  it('keep the appeal date in sight where all is only said to be done, and while a part is open', async () => {
    const { markup } = await read(parent, `${at}/kept`)
    const terms = [...markup.matchAll(/id="term-([0-9a-f-]{36})"/g)].map(([, each]) => each ?? '')
    assert.equal(terms.length, 3)
    const tell = async (person: string, word: 'done' | 'confirmed') => {
      for (const term of terms)
        await inMatterAs(test, person, id, async (tx, matter) => {
          const news = { term, word, onDay: '2026-11-21', says: null, document: null }
          assert.equal(await recordTerm(tx, matter, news), true)
        })
    }
    await tell(cast.officer, 'done')
    const said = (await read(parent, `${at}/kept`)).markup
    assert.match(said, /Everything that was agreed is said to be done/)
    assert.match(said, /Last day: Monday 4 January 2027/)
    await tell(parent, 'confirmed')
    const confirmed = (await read(parent, `${at}/kept`)).markup
    assert.match(confirmed, /Everything that was agreed is done/)
    // Transport is not agreed: it can still be appealed.
    for (const end of ['/kept', '/agreement'])
      assert.match((await read(parent, `${at}${end}`)).markup, /Last day: Monday 4 January 2027/)
  })
})
