import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../../../../proof/database.ts'
import { noDocuments } from '../../../../../cases/documents/documents.ts'
import { openCase } from '../../../../../cases/open-case.ts'
import { sql } from '../../../../../db/sql.ts'
import { sealAgreementOfTest } from '../../../../../mediation/agreement/agreements-of-test.ts'
import { letCarryOut } from '../../../../../mediation/agreement/let-carry-out.ts'
import { recordTerm } from '../../../../../mediation/agreement/record-term.ts'
import { tellOfCarryingOut } from '../../../../../mediation/arranging/tell-sides.ts'
import { type Step, stepsOf } from '../../../../../mediation/matter.ts'
import { familysMatter, inMatterAs, somebody, withCast } from '../../../../../mediation/mediation-of-test.ts'
import { tokenField } from '../../../../kit/form-token.ts'
import { visitOf } from '../../../../kit/visit-of.ts'
import { entryPages } from '../../../cases/entries/pages.ts'
import { boxesOf, familyMember, visitorOf } from '../../../cases/pages-of-test.ts'
import { sayerOf } from '../../now/step-words.ts'
import { agreementPages } from '../pages.ts'

describe('the pages of terms that are late, and of those that a school carries out', {
  skip: noDatabase,
}, () => {
  const { test, cast } = withCast()
  let parent: string
  let id: string
  let school: string
  let at: string
  const pages = () => agreementPages(test.data, { documents: noDocuments })
  const as = (person: string, on = '2026-11-21') => visitorOf(pages(), person, on)
  const read = (person: string, address: string, on?: string) => as(person, on).get(address)
  before(async () => {
    parent = await somebody(test, 'A parent')
    school = `School ${randomUUID()}`
    const admin = await test.session('way_forward_admin')
    await admin.query(`update people.organisation set name = '${school}' where id = '${cast.school}'`)
    const made = await familysMatter(test, cast, parent, { referredOn: '2026-10-01' })
    id = made.id
    await sealAgreementOfTest(test, cast, parent, {
      id,
      on: '2026-11-21',
      terms: [
        {
          what: 'Send the plan with two hours of speech therapy',
          kind: 'amend-provision',
          by: null,
          named: null,
        },
        { what: 'Share the report by email', kind: 'action', by: null, named: null },
        {
          what: 'Give two hours of reading help each week',
          kind: 'own-day',
          by: '2026-12-01',
          named: school,
        },
      ],
    })
    at = `/mediation/${id}`
  })

  it('lead from a late term to letters that hold its words, for those behind the agreement alone', async () => {
    const late = '2026-12-27'
    const { markup } = await read(parent, `${at}/kept`, late)
    const linksOf = (words: string) => {
      const section = markup
        .split('<section')
        .find((each) => each.includes(words) && each.includes('id="term-'))
      return [...(section ?? '').matchAll(/href="([^"]*\/letters\/[^"]*)"/g)].map(([, to]) =>
        (to ?? '').replaceAll('&amp;', '&'),
      )
    }
    const letterPages = entryPages(test.data, { documents: noDocuments })
    const letter = async (to: string, on = late) => {
      const page = await visitorOf(letterPages, parent, on).get(to)
      assert.equal(page.status, 200)
      return /<div class="letter-paper">(.*?)<\/div>/s.exec(page.markup)?.[1] ?? ''
    }
    const [ask = '', complain = '', ...more] = linksOf('Share the report by email')
    assert.match(ask, /ask-for-an-agreement-to-be-kept/)
    assert.match(complain, /complain-to-the-council/)
    assert.deepEqual(more, [])
    assert.doesNotMatch(`${ask}${complain}`, /report/i)
    const asked = await letter(ask)
    assert.match(asked, /Share the report by email/)
    assert.match(asked, /director of children’s services/i)
    assert.match(asked, /5 December 2026/)
    assert.doesNotMatch(asked, /what was agreed\]|speech therapy|reading help/)
    const complaint = await letter(complain)
    assert.match(complaint, /21 November 2026: Share the report by email/)
    assert.match(complaint, /5 December 2026/)
    // What the Tribunal could have ordered stands there as the step that it is.
    assert.match(
      await letter(linksOf('speech therapy')[0] ?? ''),
      /Send the plan with the needs or the help changed/,
    )
    assert.match(await letter(linksOf('speech therapy')[1] ?? ''), /two hours of speech therapy/)
    // A school is written to by its name, and no letter goes to the council.
    const [write = '', ...none] = linksOf('reading help')
    assert.deepEqual(none, [])
    const written = await letter(write)
    for (const words of [school, 'Give two hours of reading help each week', '1 December 2026'])
      assert.ok(written.includes(words), words)
    assert.doesNotMatch(written, /SEND team|requires the council/)
    for (const id of ['complaint-school', 'complaint-college']) assert.ok(markup.includes(`/routes/${id}"`))
    // Before its time is over a letter says nothing of it.
    assert.doesNotMatch(await letter(ask, '2026-12-05'), /Share the report/)
    // The same address is nothing to a stranger, and fills nothing in where they have a case of their own.
    const stranger = await somebody(test, 'Stranger')
    const visitor = visitorOf(letterPages, stranger, late)
    const own = await test.data.actingAs({ person: stranger }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    for (const to of [ask, complain, write]) {
      assert.equal((await visitor.get(to)).status, 404)
      const page = await visitor.get(to.replace(/\/cases\/[^/]+/, `/cases/${own}`))
      assert.equal(page.status, 200)
      assert.doesNotMatch(page.markup, /Share the report|reading help/)
    }
  })

  it('take from a school that was let in that its own term was done, and nothing else', async () => {
    assert.equal(await inMatterAs(test, parent, id, (tx) => letCarryOut(tx, id, school)), true)
    // It reads what to do once its own term is late, and of the others no more than that they are.
    const { markup } = await read(cast.head, `${at}/kept`, '2026-12-27')
    assert.equal(markup.match(/Do it now, or say in writing when/g)?.length, 1)
    const [own = '', ...others] = [...markup.matchAll(/\/kept\/([0-9a-f-]{36})"/g)].map(([, term]) => term)
    assert.deepEqual(others, [])
    assert.ok(markup.split('<section').some((each) => each.includes(own) && each.includes('reading help')))
    const form = await read(cast.head, `${at}/kept/${own}`)
    assert.match(form.markup, /Say that it was done/)
    assert.doesNotMatch(form.markup, /type="file"/)
    const terms = [...markup.matchAll(/id="term-([0-9a-f-]{36})"/g)].map(([, term]) => term ?? '')
    const news = { onDay: '2026-11-21', says: 'Two hours, from Monday', document: null }
    const tell = (term: string, word: 'done' | 'confirmed' | 'disputed', more = {}) =>
      inMatterAs(test, cast.head, id, (tx, matter) =>
        recordTerm(tx, matter, { ...news, ...more, term, word }),
      )
    for (const term of terms)
      for (const word of ['done', 'confirmed', 'disputed'] as const) {
        if (term !== own || word !== 'done') assert.equal(await tell(term, word), false)
        if (term !== own) assert.equal((await as(cast.head).get(`${at}/kept/${term}`)).status, 404)
      }
    assert.equal(await tell(own, 'done', { document: randomUUID() }), false)
    // The database says the same to whoever asks it past the pages, and to those who carry nothing out.
    const say = (person: string, term: string, onDay = '2026-11-21') =>
      inMatterAs(test, person, id, (tx) =>
        sql`select mediation.say_carried_out(${randomUUID()}::uuid, ${id}::uuid, ${term}::uuid, ${onDay}::date, null)`.execute(
          tx,
        ),
      )
    const strangers = [cast.officer, cast.adviser, parent]
    for (const [person, term] of [
      ...terms.filter((term) => term !== own).map((term) => [cast.head, term] as const),
      ...strangers.map((person) => [person, own] as const),
    ])
      await assert.rejects(say(person, term), /no term that you carry out/)
    await assert.rejects(say(cast.head, own, '2999-01-01'), /cannot be said of a term/)
    const written = (person: string, kind: string, word: string, body: object) =>
      inMatterAs(test, person, id, async (tx, matter) => {
        const wall = matter.walls.find(({ use }) => use === 'agreement')?.id ?? ''
        const side = matter.voice.as === 'side' ? matter.voice.side.id : null
        await sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, about, on_day, body, recorded_by)
          values (${id}::uuid, ${matter.caseId}::uuid, ${wall}::uuid, ${side}::uuid, ${kind}, ${word}, ${own}::uuid,
            '2026-11-21', ${JSON.stringify(body)}::jsonb, people.me())`.execute(tx)
      })
    await assert.rejects(written(cast.head, 'term', 'done', {}), /row-level security/)
    for (const person of strangers)
      await assert.rejects(written(person, 'term', 'done', { carrier: school }), /let in to carry a term out/)
    // Said once, in its own name; the family and the others are told, and may say otherwise.
    const admin = await test.session('way_forward_admin')
    await admin.query('delete from post.message')
    assert.equal(await tell(own, 'done'), true)
    await inMatterAs(test, cast.head, id, (tx, matter) => tellOfCarryingOut(tx, matter, 'https://x.example'))
    assert.deepEqual(await admin.query('select kind from post.message'), [])
    const seenByFamily = (await read(parent, `${at}/kept`)).markup
    assert.match(
      seenByFamily.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '),
      new RegExp(`${school} says that it was done on 21 November 2026 . Two hours, from Monday`),
    )
    const sayers = await inMatterAs(test, parent, id, async (_, matter) =>
      stepsOf(matter, 'term').map((step) => sayerOf(step as Step, matter)),
    )
    assert.deepEqual(sayers, [school])
    assert.match(seenByFamily, /Was it done\? Say yes or no/)
    assert.doesNotMatch((await read(cast.head, `${at}/kept`)).markup, /Say that it was done/)
  })

  it('tell the others by email what a school says in its form, in the same moment and never later', async () => {
    const { markup } = await read(cast.head, `${at}/kept`)
    const [own = ''] = [...markup.matchAll(/id="term-([0-9a-f-]{36})"/g)]
      .map(([, term]) => term ?? '')
      .filter((term) =>
        markup
          .split('<section')
          .some((each) => each.includes(`id="term-${term}"`) && each.includes('reading help')),
      )
    const visit = visitOf(`${at}/kept/${own}`, {}, '2026-11-21', familyMember(cast.head))
    const typed = new FormData()
    const fields = {
      [tokenField]: visit.formToken,
      ...boxesOf('on', '2026-11-21'),
      says: '',
      once: randomUUID(),
    }
    for (const [name, value] of Object.entries(fields)) typed.append(name, value)
    const sent = new Response(typed)
    const stream = { body: sent.body ?? assert.fail(), type: sent.headers.get('content-type') ?? '' }
    const page = pages().find(({ path }) => path === '/mediation/:matter/kept/:term')
    const answer = await page?.post?.({ ...visit, params: { matter: id, term: own }, stream } as typeof visit)
    assert.equal(answer?.kind, 'redirect')
    const admin = await test.session('way_forward_admin')
    const people = (await admin.query<{ who: string }>('select person_id as who from post.message')).map(
      ({ who }) => who,
    )
    for (const person of [parent, cast.officer, cast.adviser]) assert.ok(people.includes(person))
  })
})
