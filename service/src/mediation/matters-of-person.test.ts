import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../proof/database.ts'
import { listCases } from '../cases/list-cases.ts'
import { openCase } from '../cases/open-case.ts'
import { caseListPage } from '../web/pages/cases/list/page.ts'
import { visitorOf } from '../web/pages/cases/pages-of-test.ts'
import { nextOfMatter } from '../web/pages/cases/today/matters-view.ts'
import { todayPage } from '../web/pages/cases/today/page.ts'
import { addSide } from './add-side.ts'
import { isWaiting, mattersOfPerson } from './matters-of-person.ts'
import { actsForFamily, calledMatter, inMatterAs, somebody, withCast } from './mediation-of-test.ts'
import { recordStep } from './record-step.ts'
import { wallOfMatter, wallWithFamily } from './walls-of-matter.ts'

const today = '2026-11-21'

describe('the matters of somebody outside of any desk', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  const of = (person: string, cases: readonly string[] | null = null) =>
    test.data.actingAs({ person }, (tx) => mattersOfPerson(tx, cases, day(today), publishedCalendar))
  const list = async (person: string) =>
    (await visitorOf([caseListPage(test.data)], person, today).get('/cases')).markup
  const advised = async (id: string) => {
    await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      const wall = wallWithFamily(matter) ?? ''
      const said = { onDay: '2026-11-03', wall } as const
      await recordStep(tx, matter, { kind: 'contact', word: 'here', body: { means: 'telephone' }, ...said })
      await recordStep(tx, matter, { kind: 'advice', word: 'telephone', body: { topics: [] }, ...said })
    })
  }
  /** Somebody who takes part for a council by a link, until then. */
  const guestOf = async (id: string, until: string) => {
    const side = await inMatterAs(test, cast.adviser, id, (tx) =>
      addSide(tx, {
        matter: id,
        role: 'authority',
        organisation: null,
        label: 'Exampleshire',
        knownAs: null,
      }),
    )
    const guest = await somebody(test, 'A guest')
    const admin = await test.session('way_forward_admin')
    await admin.query(
      `insert into cases.acting (case_id, party_id, person_id, until_at)
        select s.case_id, s.party_id, '${guest}', ${until} from mediation.side s where s.id = '${side}'`,
    )
    return guest
  }

  it('are the family’s, and say that one waits for it, on its list and on the page of its case', async () => {
    const parent = await somebody(test, 'A parent')
    const { id, caseId } = await calledMatter(test, cast)
    await actsForFamily(test, parent, id)
    assert.deepEqual(
      (await of(parent)).map(({ as, state }) => [as, state.waitsOn]),
      [['family', 'others']],
    )
    const quiet = await list(parent)
    assert.ok(!quiet.includes('Decide about mediation'))
    await advised(id)
    const [matter] = await of(parent)
    assert.equal(matter?.state.waitsOn, 'us')
    assert.equal(matter?.until, null)
    assert.match(
      await list(parent),
      new RegExp(`Decide about mediation</strong>: <a [^>]*href="/mediation/${id}"`),
    )
    const page = await visitorOf([todayPage(test.data)], parent, today).get(`/cases/${caseId}`)
    assert.match(page.markup, /<h2 class="govuk-heading-m">Decide about mediation<\/h2>/)
    assert.ok(page.markup.includes(`href="/mediation/${id}"`))
  })

  it('are a guest’s until their time is over, by number and service, and no case', async () => {
    const { id } = await calledMatter(test, cast)
    const guest = await guestOf(id, `now() + interval '5 days'`)
    const [matter] = await of(guest)
    assert.equal(matter?.as, 'guest')
    assert.ok(matter?.until instanceof Date)
    const markup = await list(guest)
    const main = markup.slice(markup.indexOf('<main'), markup.indexOf('</main>'))
    assert.ok(!main.includes('href="/cases'))
    assert.match(main, /<h1[^>]*>Matters that you take part in<\/h1>/)
    assert.ok(main.includes(matter.reference))
    assert.match(main, /You can open it here until/)
    assert.doesNotMatch(main.replaceAll(/<[^>]+>/g, ' '), /\bcase\b|You help/i)
    assert.deepEqual(
      await test.data.actingAs({ person: guest }, (tx) => listCases(tx, day(today), publishedCalendar)),
      [],
    )
    const late = await guestOf((await calledMatter(test, cast)).id, `now() - interval '1 minute'`)
    assert.deepEqual(await of(late), [])
    assert.match(await list(late), /You have no case yet/)
  })

  it('of a guest with a case of their own stand beside it', async () => {
    const { id } = await calledMatter(test, cast)
    const guest = await guestOf(id, `now() + interval '5 days'`)
    await test.data.actingAs({ person: guest }, (tx) => openCase(tx, { label: 'parent', facts: null }))
    const markup = await list(guest)
    assert.match(markup, /<h1[^>]*>Your cases<\/h1>/)
    assert.match(markup, /<h2[^>]*>Matters that you take part in<\/h2>/)
    assert.equal(markup.match(/class="card case-card/g)?.length, 2)
  })

  it('are followed as the family stands', async () => {
    const { id, caseId } = await calledMatter(test, cast)
    const follower = await somebody(test, 'An adviser of the family')
    const admin = await test.session('way_forward_admin')
    const party = randomUUID()
    await admin.query(
      `insert into cases.party (id, case_id, kind, label) values ('${party}', '${caseId}', 'adviser', 'adviser')`,
    )
    await admin.query(
      `insert into cases.acting (case_id, party_id, person_id) values ('${caseId}', '${party}', '${follower}');
       insert into cases.wall_party (case_id, wall_id, party_id, may_write)
         select '${caseId}', w.wall_id, '${party}', false from mediation.matter_wall w
         where w.matter_id = '${id}' and w.use = 'matter'`,
    )
    await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      const wall = wallOfMatter(matter, { use: 'matter' }) ?? ''
      const body = { means: 'email' } as const
      await recordStep(tx, matter, {
        kind: 'authority-told',
        word: 'by-service',
        onDay: '2026-11-05',
        wall,
        body,
      })
    })
    const [matter] = await of(follower, [caseId])
    assert.equal(matter?.as, 'follower')
    assert.equal((await of(follower)).length, 1)
    // What the family has to do is told of it, and not as the follower's.
    await inMatterAs(test, cast.adviser, id, (tx, read) =>
      recordStep(tx, read, {
        kind: 'times-offered',
        word: null,
        onDay: '2026-11-06',
        wall: wallOfMatter(read, { use: 'matter' }) ?? '',
        body: { times: [] },
      } as never),
    )
    const [waits] = await of(follower, [caseId])
    assert.ok(waits !== undefined && isWaiting(waits))
    assert.equal(nextOfMatter(waits), 'The family is to say which times they can come')
  })

  it('are nobody else’s: not a stranger’s, not those of a desk, nor of other cases', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, id)
    for (const person of [await somebody(test, 'A stranger'), cast.officer, cast.adviser, cast.mediator])
      assert.deepEqual(await of(person), [])
    assert.deepEqual(await of(parent, ['0b000000-0000-4000-8000-0000000000ff']), [])
    assert.equal((await of(parent)).length, 1)
  })
})
