import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Day, day, isoOf, publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { today as databasesToday } from '../../cases/sharing/shares-of-test.ts'
import { addSide, endSide } from '../add-side.ts'
import { sideOf } from '../matter.ts'
import { readerOf, stateOf } from '../matter-state.ts'
import {
  actsForFamily,
  type Cast,
  calledMatter,
  castOf,
  inMatterAs,
  placed,
  somebody,
} from '../mediation-of-test.ts'
import { type NewStep, recordStep } from '../record-step.ts'
import type { StepKind } from '../step-kinds.ts'
import { type WhichWall, wallOfMatter, wallWithFamily } from '../walls-of-matter.ts'
import { hasChangedMatters, lookAtChangedMatters, lookAtOpenMatters } from './look-at-matters.ts'

describe('the lines of desks', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  let family: string
  let today: Day
  before(async () => {
    test = await testData()
    cast = await castOf(test)
    family = await somebody(test, 'A parent')
    today = day(await databasesToday(test))
  })
  after(() => test.close())

  const calendar = publishedCalendar
  // A party is let in from the day on which the database lets it in.
  const inDays = (days: number): string => isoOf((today + days) as Day)
  const faults: string[] = []
  const report = (fault: string) => faults.push(fault)
  const on = (iso: string, batch = 2) => ({ today: day(iso), calendar, batch, report })
  const say = <Kind extends StepKind>(
    person: string,
    id: string,
    which: WhichWall | 'family',
    step: Omit<NewStep<Kind>, 'wall'>,
  ) =>
    inMatterAs(test, person, id, (tx, matter) => {
      const wall = which === 'family' ? wallWithFamily(matter) : wallOfMatter(matter, which)
      return recordStep(tx, matter, { ...step, wall: wall ?? '' } as NewStep<Kind>)
    })
  const lines = async (id: string) => {
    const admin = await test.session('way_forward_admin')
    return admin.query<{
      party: string
      stage: string
      waits: string
      what: string | null
      on: string | null
      late: string | null
      at: string | null
      known: string | null
    }>(
      `select party_id as party, stage, waits_on as waits, next_what as what, next_on::text as on, late_from::text as late,
         meeting_at::text as at, known_as as known from mediation.due_line where matter_id = '${id}' order by 1`,
    )
  }

  /** What the page says to somebody, and what the line of their party says. */
  async function assertAgree(id: string, person: string, iso: string): Promise<void> {
    const { party, state } = await inMatterAs(test, person, id, async (_, matter) => ({
      party:
        matter.voice.as === 'side'
          ? matter.voice.side.party
          : (matter.sides.find(({ isMine }) => isMine)?.party ?? matter.service.party),
      state: stateOf(matter, readerOf(matter), day(iso), calendar),
    }))
    const line = (await lines(id)).find((each) => each.party === party)
    assert.deepEqual(
      { stage: line?.stage, waits: line?.waits, what: line?.what, on: line?.on, late: line?.late },
      {
        stage: state.stage,
        waits: state.waitsOn,
        what: state.next?.what ?? null,
        on: state.next?.by ?? null,
        late: state.lateFrom,
      },
    )
    assert.equal(
      line?.at === null ? null : new Date(line?.at ?? '').getTime(),
      state.meetingAt?.getTime() ?? null,
    )
  }

  it('say what the page says to each party, at every step on the way', async () => {
    const { id } = await calledMatter(test, cast)
    await actsForFamily(test, family, id)
    const told = async (iso: string, people: readonly string[]) => {
      assert.equal(await test.workData.asWorker(hasChangedMatters), true)
      assert.ok((await lookAtChangedMatters(test.workData, on(iso))) > 0)
      assert.equal(await test.workData.asWorker(hasChangedMatters), false)
      for (const person of people) await assertAgree(id, person, iso)
    }
    const inside = [cast.adviser, family]
    await told(inDays(0), inside)
    const means = { means: 'telephone' } as const
    await say(cast.adviser, id, 'family', { kind: 'contact', word: 'here', onDay: inDays(0), body: means })
    await told(inDays(0), inside)
    await say(cast.adviser, id, 'family', {
      kind: 'choice',
      word: 'mediate',
      onDay: inDays(1),
      body: means,
    })
    await told(inDays(1), inside)
    const council = await inMatterAs(test, cast.adviser, id, (tx) =>
      addSide(tx, {
        matter: id,
        role: 'authority',
        organisation: cast.council,
        label: 'council',
        knownAs: 'F',
      }),
    )
    await say(
      cast.adviser,
      id,
      { use: 'matter' },
      { kind: 'authority-told', word: 'by-service', onDay: inDays(1), body: means },
    )
    const all = [...inside, cast.officer]
    await told(inDays(1), all)
    const day31 = inDays(38)
    await lookAtOpenMatters(test.workData, on(day31))
    for (const person of all) await assertAgree(id, person, day31)
    await say(
      cast.officer,
      id,
      { use: 'matter' },
      { kind: 'side-answer', word: 'joins', onDay: inDays(2), body: { people: [] } },
    )
    await say(
      cast.adviser,
      id,
      { use: 'matter' },
      {
        kind: 'meeting',
        word: 'video',
        onDay: inDays(3),
        atTime: new Date(`${inDays(18)}T10:00:00Z`),
        body: { endsAt: `${inDays(18)}T12:00:00Z`, sequence: 0, uid: 'u' },
      },
    )
    await told(inDays(4), all)
    const [line] = (await lines(id)).filter(({ known }) => known === 'F')
    assert.equal(line?.stage, 'dated')
    // The night after the meeting, with nothing recorded.
    await lookAtOpenMatters(test.workData, on(inDays(19)))
    for (const person of all) await assertAgree(id, person, inDays(19))
    assert.equal((await lines(id)).find(({ known }) => known === 'F')?.stage, 'met')
    // What is said behind the wall of the mediation reaches a side that has ended no more.
    assert.equal(await inMatterAs(test, cast.officer, id, (tx) => endSide(tx, council ?? '')), true)
    await say(
      cast.adviser,
      id,
      { use: 'mediation' },
      { kind: 'note', word: 'joint', onDay: inDays(19), body: { says: 'x' } },
    )
    await told(inDays(19), all)
    await say(
      cast.adviser,
      id,
      { use: 'matter' },
      { kind: 'ended', word: 'none', onDay: inDays(19), body: {} },
    )
    await told(inDays(19), all)
    assert.ok(
      await inMatterAs(test, cast.adviser, id, async (_, matter) => sideOf(matter, 'authority')?.hasEnded),
    )
  })

  it('tell a council nothing of what the family said to the service', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    await say(cast.adviser, id, 'family', {
      kind: 'choice',
      word: 'no-mediation',
      onDay: inDays(1),
      body: { means: 'telephone' },
    })
    await lookAtChangedMatters(test.workData, on(inDays(2)))
    const found = await lines(id)
    const of = (stage: string) => found.filter((line) => line.stage === stage).length
    assert.equal(of('new'), 1)
    assert.equal(found.find(({ known }) => known === 'Somebody')?.stage, 'new')
  })

  it('are looked at in batches, each matter once, and closed ones are left', async () => {
    const another = await castOf(test)
    const made = []
    for (let count = 0; count < 5; count++) made.push(await calledMatter(test, another))
    await lookAtChangedMatters(test.workData, on(inDays(2)))
    const before = await lookAtOpenMatters(test.workData, on(inDays(2), 3))
    const [first] = made
    await say(
      another.adviser,
      first?.id ?? '',
      { use: 'matter' },
      { kind: 'ended', word: 'withdrawn', onDay: inDays(2), body: {} },
    )
    await lookAtChangedMatters(test.workData, on(inDays(2)))
    assert.equal(await lookAtOpenMatters(test.workData, on(inDays(2), 3)), before - 1)
    const stopped = new AbortController()
    stopped.abort()
    assert.equal(await lookAtOpenMatters(test.workData, { ...on(inDays(2), 3), signal: stopped.signal }), 3)
  })

  it('are seen by whoever acts for their party, and by nobody else', async () => {
    const { id, caseId } = await calledMatter(test, cast, { told: true })
    const clerk = await somebody(test, 'A clerk')
    await placed(test, clerk, cast.service)
    const seen = (person: string, named?: string) =>
      test.data.actingAs({ person, ...(named !== undefined && { caseId: named }) }, async (tx) =>
        (
          await tx.selectFrom('mediation.due_line').select('known_as').where('matter_id', '=', id).execute()
        ).map((line) => line.known_as),
      )
    assert.deepEqual(await seen(cast.adviser), ['Somebody who rang'])
    assert.deepEqual(await seen(cast.officer), ['Somebody'])
    assert.deepEqual(await seen(cast.officer, caseId), ['Somebody'])
    assert.deepEqual(await seen(cast.officer, (await calledMatter(test, cast)).caseId), [])
    for (const person of [cast.mediator, cast.nurse, cast.head, clerk, family])
      assert.deepEqual(await seen(person), [])
  })
})
