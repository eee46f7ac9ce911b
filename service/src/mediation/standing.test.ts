import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../proof/database.ts'
import { sqlStateOf } from '../db/connect.ts'
import type { SideRole } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { addSide, endSide } from './add-side.ts'
import { askRelease } from './confidential/ask-release.ts'
import { releasedItems, sidesWhoMustAgree } from './confidential/released-items.ts'
import { type Matter, sideOf, stepsOf } from './matter.ts'
import { inMatterAs, parentsMatter, somebody, withCast } from './mediation-of-test.ts'
import { caseOfMatter, readMatter } from './read-matter.ts'
import { recordStep } from './record-step.ts'
import { sidesWhoHear, wallOfMatter } from './walls-of-matter.ts'

const onDay = '2026-11-10'

describe('who stands behind which wall of a matter', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let matterId: string
  let caseId: string
  let family: string
  beforeEach(async () => {
    ;({ id: matterId, caseId, parent: family } = await parentsMatter(test, cast))
  })

  const as = <T>(person: string, work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, matterId, work)
  const add = (role: Exclude<SideRole, 'family'>, organisation: string, by = cast.adviser) =>
    as(by, (tx) => addSide(tx, { matter: matterId, role, organisation, label: role, knownAs: null }))
  const say = (person: string, says: string) =>
    as(person, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'note',
        word: 'joint',
        wall: wallOfMatter(matter, { use: 'mediation' }) ?? '',
        onDay,
        body: { says },
      }),
    )
  const heard = (matter: Matter) => stepsOf(matter, 'note').map(({ body }) => body.says)
  const hears = (person: string) => as(person, async (_, matter) => heard(matter))
  const answer = (person: string, word: 'joins' | 'declines') =>
    as(person, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'side-answer',
        word,
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay,
        body: { people: [] },
      }),
    )
  const issues = (word: 'health-only' | 'with-health' | 'no-health') =>
    as(family, (tx, matter) => {
      const before = stepsOf(matter, 'issues').at(-1)
      return recordStep(tx, matter, {
        kind: 'issues',
        word,
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay,
        body: { issues: [] },
        ...(before !== undefined && { corrects: before.id }),
      })
    })
  const councilSide = () => as(cast.adviser, async (_, matter) => sideOf(matter, 'authority')?.id ?? '')
  const usesOf = (person: string) =>
    as(person, async (_, matter) => [...new Set(matter.walls.map(({ use }) => use))].sort())
  /** Every word that somebody can read by a statement of their own. */
  const reads = (person: string) =>
    test.data.actingAs({ person, caseId }, async (tx) => {
      const { rows } = await sql<{ says: string }>`select body->>'says' as says from mediation.step
        where matter_id = ${matterId} and kind = 'note' order by number`.execute(tx)
      return rows.map(({ says }) => says)
    })

  it('hears everything from the beginning where nothing was said before, behind one wall', async () => {
    await add('commissioner', cast.commissioner)
    await say(family, 'first')
    assert.deepEqual(await hears(cast.nurse), ['first'])
    const [mediation] = await Promise.all([
      as(cast.adviser, async (_, matter) => matter.walls.filter(({ use }) => use === 'mediation')),
    ])
    assert.equal(mediation.length, 1)
  })

  it('hears what is said from then on, and nothing of what was said before it came', async () => {
    await say(family, 'before')
    await add('commissioner', cast.commissioner)
    assert.deepEqual(await hears(cast.nurse), [])
    await say(cast.officer, 'after')
    assert.deepEqual(await hears(cast.nurse), ['after'])
    assert.deepEqual(await reads(cast.nurse), ['after'])
    for (const person of [cast.officer, family, cast.adviser])
      assert.deepEqual(await hears(person), ['before', 'after'])
    await as(cast.nurse, async (_, matter) => {
      assert.equal(matter.walls.filter(({ use }) => use === 'mediation').length, 1)
      assert.equal(sidesWhoHear(matter).length, 3)
    })
    // What was said before is said anew where it was said: who came later does not hear the correction either.
    await as(family, async (tx, matter) => {
      const [first] = stepsOf(matter, 'note')
      const wall = wallOfMatter(matter, { use: 'mediation' }) ?? ''
      await recordStep(tx, matter, {
        kind: 'note',
        word: 'joint',
        wall,
        onDay,
        body: { says: 'before, put right' },
        ...(first !== undefined && { corrects: first.id }),
      })
    })
    assert.deepEqual(await reads(cast.nurse), ['after'])
    assert.deepEqual(await hears(cast.officer), ['after', 'before, put right'])
  })

  it('makes no wall more while nothing is said behind the last', async () => {
    await say(family, 'before')
    await add('commissioner', cast.commissioner)
    await answer(cast.nurse, 'declines')
    await answer(cast.nurse, 'joins')
    const walls = await as(cast.adviser, async (_, matter) => matter.walls)
    assert.equal(walls.filter(({ use }) => use === 'mediation').length, 2)
    assert.deepEqual(await hears(cast.nurse), [])
  })

  it('is asked whether something may leave only by those who heard it', async () => {
    const note = await say(family, 'before')
    await add('commissioner', cast.commissioner)
    const later = await say(family, 'after')
    await as(family, async (_, matter) => {
      const wallOf = (id: string | null) => matter.steps.find((step) => step.id === id)?.wall ?? ''
      const roles = (id: string | null) => sidesWhoMustAgree(matter, wallOf(id)).map(({ role }) => role)
      assert.deepEqual(roles(note), ['family', 'authority'])
      assert.deepEqual(roles(later), ['family', 'authority', 'commissioner'])
    })
    const asking = await as(family, (tx, matter) =>
      askRelease(tx, matter, { item: note ?? '', why: 'to use it', onDay }),
    )
    const agree = (person: string) =>
      as(person, (tx, matter) =>
        recordStep(tx, matter, {
          kind: 'release-answer',
          word: 'agrees',
          wall: matter.steps.find(({ id }) => id === asking)?.wall ?? '',
          onDay,
          about: asking ?? '',
          body: {},
        }),
      )
    await agree(cast.officer)
    await agree(cast.adviser)
    assert.deepEqual(await as(family, async (_, matter) => releasedItems(matter).map(({ id }) => id)), [note])
    // The commissioner is not told of the asking.
    assert.deepEqual(await as(cast.nurse, async (_, matter) => stepsOf(matter, 'release-asked')), [])
  })

  it('hears nothing while it declines, and no more of it than it had heard when it thinks again', async () => {
    await say(family, 'one')
    await answer(cast.officer, 'declines')
    assert.deepEqual(await reads(cast.officer), [])
    assert.ok((await usesOf(cast.officer)).includes('matter'))
    await answer(cast.officer, 'joins')
    assert.deepEqual(await hears(cast.officer), ['one'])
    await answer(cast.officer, 'declines')
    await say(family, 'two')
    await answer(cast.officer, 'joins')
    await say(family, 'three')
    assert.deepEqual(await reads(cast.officer), ['three'])
    assert.deepEqual(await hears(family), ['one', 'two', 'three'])
  })

  it('is a council behind nothing that is said or agreed where health alone is in issue, and follows', async () => {
    await say(family, 'one')
    await issues('health-only')
    assert.deepEqual(await usesOf(cast.officer), ['matter', 'with'])
    assert.deepEqual(await reads(cast.officer), [])
    await as(cast.officer, async (tx, matter) => {
      assert.equal(matter.voice.as, 'side')
      const { rows } = await sql<{
        side: string
      }>`select id as side from mediation.side where matter_id = ${matterId}`.execute(tx)
      assert.equal(rows.length, 2)
    })
    const admin = await test.session('way_forward_admin')
    const agreeing = async () =>
      (
        await admin.query<{ n: number }>(
          `select count(*)::int as n from mediation.sides_to_agree('${matterId}')`,
        )
      )[0]?.n
    assert.equal(await agreeing(), 1)
    // It becomes about more: the council is a party again, and hears what is said from then on.
    await say(family, 'two')
    await issues('with-health')
    assert.equal(await agreeing(), 2)
    await say(family, 'three')
    assert.deepEqual(await reads(cast.officer), ['three'])
    assert.ok((await usesOf(cast.officer)).includes('agreement'))
    // Nothing came between: it hears what it had heard.
    await issues('health-only')
    await issues('no-health')
    assert.deepEqual(await reads(cast.officer), ['three'])
  })

  it('is a council told of no meeting where health alone is in issue, unless it was told of it before', async () => {
    const meeting = (uid: string) =>
      as(cast.adviser, (tx, matter) =>
        recordStep(tx, matter, {
          kind: 'meeting',
          word: 'in-person',
          wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
          onDay: '2026-12-01',
          atTime: new Date('2026-12-01T10:00:00Z'),
          body: { uid, sequence: 0, endsAt: '2026-12-01T12:00:00Z', place: 'A room' },
        }),
      )
    const tell = (step: string | null, kind: string) =>
      as(cast.adviser, (tx) =>
        sql`select mediation.tell_of_meeting(${step}::uuid, ${kind}, false, false, null, 'https://wayforward.example')`.execute(
          tx,
        ),
      )
    const admin = await test.session('way_forward_admin')
    const told = async (uid: string) =>
      (
        await admin.query<{ kind: string }>(
          `select kind from post.message where person_id = '${cast.officer}' and fills->>'uid' = '${uid}' order by id`,
        )
      ).map(({ kind }) => kind)
    const before = await meeting('before@example.org')
    await tell(before, 'meeting-set')
    assert.deepEqual(await told('before@example.org'), ['meeting-set'])
    await issues('health-only')
    const alone = await meeting('alone@example.org')
    await tell(alone, 'meeting-set')
    await tell(alone, 'meeting-changed')
    assert.deepEqual(await told('alone@example.org'), [])
    // What stands in its calendar is taken out of it.
    await tell(before, 'meeting-cancelled')
    assert.deepEqual((await told('before@example.org')).sort(), ['meeting-cancelled', 'meeting-set'])
  })

  it('is not changed by a council that says what the mediation is about, by a statement of its own', async () => {
    await issues('health-only')
    const forged = (use: 'matter' | 'with') =>
      as(cast.officer, async (tx, matter) => {
        const own = matter.voice.as === 'side' ? matter.voice.side.id : ''
        const wall = wallOfMatter(matter, use === 'with' ? { use, side: own } : { use })
        await sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, on_day, body, recorded_by)
          values (${matterId}, ${caseId}, ${wall}, ${own}, 'issues', 'with-health', ${onDay}, '{"issues": []}', people.me())`.execute(
          tx,
        )
      }).catch(sqlStateOf)
    assert.equal(await forged('matter'), '23514')
    assert.equal(await forged('with'), '23514')
    // Nor by a family behind a wall that the council is not behind.
    const hidden = await as(family, async (tx, matter) => {
      const own = matter.voice.as === 'side' ? matter.voice.side.id : ''
      await sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, on_day, body, recorded_by)
        values (${matterId}, ${caseId}, ${wallOfMatter(matter, { use: 'with', side: own })}, ${own}, 'issues',
          'with-health', ${onDay}, '{"issues": []}', people.me())`.execute(tx)
    }).catch(sqlStateOf)
    assert.equal(hidden, '23514')
    assert.deepEqual(await usesOf(cast.officer), ['matter', 'with'])
  })

  it('comes back as a new side, behind what is said from then on', async () => {
    await say(family, 'one')
    const first = await councilSide()
    assert.equal(await as(cast.adviser, (tx) => endSide(tx, first)), true)
    // What all may know and what was agreed stay open to it; it speaks no more.
    assert.deepEqual(await usesOf(cast.officer), ['agreement', 'matter', 'with'])
    assert.equal(await as(cast.officer, async (_, matter) => matter.voice.as), 'nobody')
    assert.equal(await as(cast.adviser, (tx) => endSide(tx, first)), false)
    const second = await add('authority', cast.council)
    assert.notEqual(second, first)
    assert.equal(await add('authority', cast.council), second)
    await say(family, 'two')
    assert.deepEqual(await reads(cast.officer), ['two'])
    assert.equal(await councilSide(), second)
  })

  it('keeps no way in where it was added by mistake, which the service alone says', async () => {
    await say(family, 'one')
    const side = await councilSide()
    for (const person of [cast.officer, family])
      assert.equal(await as(person, (tx) => endSide(tx, side, true)), false)
    const stranger = await somebody(test, 'A stranger')
    const byStranger = await test.data.actingAs({ person: stranger, caseId }, (tx) => endSide(tx, side, true))
    assert.equal(byStranger, false)
    assert.equal(await as(cast.adviser, (tx) => endSide(tx, side, true)), true)
    assert.equal(await test.data.actingAs({ person: cast.officer }, (tx) => caseOfMatter(tx, matterId)), null)
    assert.equal(
      await test.data.actingAs({ person: cast.officer, caseId }, (tx) => readMatter(tx, matterId)),
      null,
    )
    assert.deepEqual(await reads(cast.officer), [])
    const left = await test.data.actingAs({ person: cast.officer }, (tx) =>
      tx.selectFrom('mediation.due_line').select('matter_id').where('matter_id', '=', matterId).execute(),
    )
    assert.deepEqual(left, [])
    // The right one is added, and hears what is said from then on.
    await add('authority', cast.council)
    assert.deepEqual(await reads(cast.officer), [])
  })

  it('is never a school as a health commissioner, and no body opens a matter', async () => {
    assert.equal(await add('commissioner', cast.school), null)
    assert.equal(await add('commissioner', cast.school, cast.officer), null)
    assert.notEqual(await add('commissioner', cast.commissioner, cast.officer), null)
    for (const [person, organisation] of [
      [cast.nurse, cast.commissioner],
      [cast.head, cast.school],
    ] as const) {
      const { rows } = await test.data.actingAs({ person }, (tx) =>
        sql<{
          may: boolean
        }>`select mediation.open_for(gen_random_uuid(), gen_random_uuid(), 'mediation', '0000-0000', null,
          ${cast.service}, ${organisation}, 'parent', null, ${onDay}, '{"name": "x"}') as may`.execute(tx),
      )
      assert.deepEqual(rows, [{ may: false }])
    }
  })

  it('has what sort of body it is said by whoever runs the service, and not by itself', async () => {
    const admin = await test.session('way_forward_admin')
    await admin.query(`update people.member set role = 'administrator' where person_id = '${cast.head}'`)
    const own = await test.data
      .actingAs({ person: cast.head }, (tx) =>
        tx
          .updateTable('people.organisation')
          .set({ body_sort: 'health-commissioner' })
          .where('id', '=', cast.school)
          .execute(),
      )
      .catch(sqlStateOf)
    assert.equal(own, '42501')
    assert.equal(await add('commissioner', cast.school), null)
  })
})
