import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Day, day, isoOf, publishedCalendar, shift } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { today as databasesToday } from '../../cases/sharing/shares-of-test.ts'
import type { Session } from '../../db/connect.ts'
import { addSide } from '../add-side.ts'
import { type Cast, calledMatter, castOf, inMatterAs, referralOfTest } from '../mediation-of-test.ts'
import { openMatter } from '../open-matter.ts'
import { recordStep } from '../record-step.ts'
import { wallWithFamily } from '../walls-of-matter.ts'
import { deskCounts } from './desk-lists.ts'
import { giveMatter } from './give-matter.ts'
import { lookAtChangedMatters } from './look-at-matters.ts'
import { findOnDesk, readDesk } from './read-desk.ts'

const origin = 'https://wayforward.example'
const calendar = publishedCalendar

describe('what is found on a desk', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let cast: Cast
  let today: Day
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    cast = await castOf(test)
    today = day(await databasesToday(test))
  })
  after(() => test.close())

  const iso = (days: number): string => isoOf(shift(today, days))
  it('finds by the child, a telephone number, an email and a council, as far as the reader may read it', async () => {
    cast = await castOf(test)
    const opened = await test.data.actingAs({ person: cast.adviser }, (tx) =>
      openMatter(tx, {
        process: 'mediation',
        service: cast.service,
        opener: cast.service,
        area: null,
        concernKind: 'council-decision',
        withFamily: true,
        referredOn: '2026-11-02',
        referral: {
          ...referralOfTest,
          name: 'Wilhelmina Ashworth',
          childName: 'Peregrine Ashworth',
          email: 'wa@example.org',
          phone: '+44 1632 960 777',
          authority: 'Rutland',
        },
      }),
    )
    const id = opened?.id ?? assert.fail('not opened')
    await inMatterAs(test, cast.adviser, id, async (tx) => {
      await addSide(tx, {
        matter: id,
        role: 'authority',
        organisation: cast.council,
        label: 'council',
        knownAs: 'W A',
      })
    })
    const found = (person: string, organisation: string, words: string) =>
      test.data.actingAs({ person }, async (tx) =>
        (await findOnDesk(tx, { organisation, words, today, calendar })).lines.map((line) => line.id),
      )
    const [, mark = ''] =
      (
        await admin.query<{ name: string }>(
          `select name from people.organisation where id = '${cast.council}'`,
        )
      )[0]?.name.split(' ') ?? []
    for (const words of [
      'peregrine',
      '01632 960777',
      'WA@example.org',
      'rutland',
      `council ${mark}`,
      'ashwor',
    ])
      assert.deepEqual(await found(cast.adviser, cast.service, words), [id], words)
    assert.deepEqual(await found(cast.adviser, cast.service, '01632 960778'), [])
    assert.deepEqual(await found(cast.adviser, cast.service, 'per_grine'), [])
    // The referral is between the family and the service: the council finds by its own name of it alone.
    for (const words of ['peregrine', '01632 960777', 'wa@example.org'])
      assert.deepEqual(await found(cast.officer, cast.council, words), [])
    assert.deepEqual(await found(cast.officer, cast.council, 'w a'), [id])
    // A mediator finds what they were given; a stranger nothing.
    assert.deepEqual(await found(cast.mediator, cast.service, 'peregrine'), [])
    assert.deepEqual(await found(cast.nurse, cast.service, 'peregrine'), [])
    await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      giveMatter(
        tx,
        matter,
        { person: cast.mediator, name: 'x', part: 'mediator', isGiven: true },
        { origin, today },
      ),
    )
    assert.deepEqual(await found(cast.mediator, cast.service, 'peregrine'), [id])
    const counts = (person: string, isAll: boolean) =>
      test.data.actingAs({ person }, (tx) => deskCounts(tx, { organisation: cast.service, isAll }, iso(0)))
    await calledMatter(test, cast)
    const [mine, all] = [await counts(cast.mediator, false), await counts(cast.adviser, true)]
    assert.deepEqual([mine.mine, mine.all, mine.us], [1, 1, 1])
    assert.deepEqual([all.all, all.us], [2, 2])
    assert.equal((await counts(cast.nurse, false)).all, 0)
  })

  it('counts late certificates on their own', async () => {
    cast = await castOf(test)
    const { id } = await calledMatter(test, cast)
    await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      const wall = wallWithFamily(matter) ?? ''
      const means = { means: 'telephone' } as const
      await recordStep(tx, matter, { kind: 'contact', word: 'here', wall, onDay: iso(-30), body: means })
      await recordStep(tx, matter, {
        kind: 'choice',
        word: 'no-mediation',
        wall,
        onDay: iso(-30),
        body: means,
      })
    })
    await lookAtChangedMatters(test.workData, { today, calendar, report: assert.fail })
    const at = await test.data.actingAs({ person: cast.adviser }, async (tx) => ({
      counts: await deskCounts(tx, { organisation: cast.service, isAll: true }, iso(0)),
      page: await readDesk(tx, {
        organisation: cast.service,
        list: 'certificates',
        page: 1,
        today,
        calendar,
      }),
    }))
    assert.equal(at.counts.certificates, 1)
    assert.deepEqual(
      at.page.lines.map((line) => line.id),
      [id],
    )
  })
})
