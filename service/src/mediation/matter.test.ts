import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noDatabase } from '../../proof/database.ts'
import { currentEvents } from '../cases/facts-of-case.ts'
import { readCase } from '../cases/read-case.ts'
import { sqlStateOf } from '../db/connect.ts'
import { sql } from '../db/sql.ts'
import { addSide, endSide } from './add-side.ts'
import { lastStep, sideOf, stepsOf } from './matter.ts'
import {
  actsForFamily,
  calledMatter,
  familysMatter,
  inMatterAs,
  referralOfTest,
  somebody,
  withCast,
} from './mediation-of-test.ts'
import { openMatter } from './open-matter.ts'
import { caseOfMatter, readMatter } from './read-matter.ts'
import { recordStep } from './record-step.ts'
import { wallOfMatter, wallWithFamily } from './walls-of-matter.ts'

describe('a matter', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  const sees = (person: string, id: string) =>
    test.data.actingAs({ person }, async (tx) => (await caseOfMatter(tx, id)) !== null)

  it('is opened from a call by an adviser of the service, with the referral behind the family’s wall', async () => {
    const { id } = await calledMatter(test, cast)
    await inMatterAs(test, cast.adviser, id, async (_, matter) => {
      assert.match(matter.reference, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      assert.deepEqual(lastStep(matter, 'referral')?.body, referralOfTest)
      assert.equal(lastStep(matter, 'referral')?.wall, wallWithFamily(matter))
      assert.equal(lastStep(matter, 'referral')?.onDay, '2026-11-02')
      assert.deepEqual(matter.voice, { as: 'service' })
      assert.equal(sideOf(matter, 'family')?.isHere, false)
    })
    for (const person of [cast.mediator, cast.officer, cast.nurse])
      assert.equal(await sees(person, id), false)
  })

  it('is opened for the service by nobody without the capacity, and for a council by its people', async () => {
    const openAs = (person: string, opener: string) =>
      test.data.actingAs({ person }, (tx) =>
        openMatter(tx, {
          process: 'mediation',
          service: cast.service,
          opener,
          area: null,
          concernKind: 'council-decision',
          withFamily: true,
          referredOn: '2026-11-02',
          referral: referralOfTest,
        }),
      )
    assert.equal(await openAs(cast.mediator, cast.service), null)
    assert.equal(await openAs(cast.officer, cast.service), null)
    assert.equal(await openAs(cast.nurse, cast.council), null)
    const opened = await openAs(cast.officer, cast.council)
    assert.ok(opened)
    // The council does not read what it handed over: that stands between the family and the service.
    await inMatterAs(test, cast.officer, opened.id, async (_, matter) => {
      assert.deepEqual(stepsOf(matter, 'referral'), [])
      assert.equal(wallWithFamily(matter), null)
    })
    await inMatterAs(test, cast.adviser, opened.id, async (_, matter) =>
      assert.equal(lastStep(matter, 'referral')?.word, 'authority'),
    )
  })

  it('is referred from a case, and its facts move the position of the family alone', async () => {
    const parent = await somebody(test, 'A parent')
    const { id, caseId } = await familysMatter(test, cast, parent, { referredOn: '2026-11-02', told: false })
    const contact = await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'contact',
        word: 'here',
        wall: wallWithFamily(matter) ?? '',
        onDay: '2026-11-03',
        body: { means: 'telephone' },
      }),
    )
    assert.ok(contact)
    const facts = () =>
      test.data.actingAs({ person: parent, caseId }, async (tx) =>
        (await readCase(tx, caseId))?.events
          .filter(({ isCorrected }) => !isCorrected)
          .map(({ fact, value }) => [fact, value]),
      )
    assert.deepEqual(await facts(), [['mediationAdviserContactedOn', '2026-11-03']])
    await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'contact',
        word: 'here',
        wall: wallWithFamily(matter) ?? '',
        onDay: '2026-11-02',
        body: { means: 'email' },
        corrects: contact,
      }),
    )
    assert.deepEqual(await facts(), [['mediationAdviserContactedOn', '2026-11-02']])
    await inMatterAs(test, cast.adviser, id, async (_, matter) =>
      assert.equal(stepsOf(matter, 'contact').length, 1),
    )
  })

  it('says together what several steps say: the earliest day that the council was told, and a choice as it stands', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, id)
    const said = (
      person: string,
      kind: 'choice' | 'authority-told',
      word: 'mediate' | 'no-mediation' | 'undecided' | 'by-family' | 'by-service' | 'taken-back',
      onDay: string,
      corrects?: string | null,
    ) =>
      inMatterAs(test, person, id, (tx, matter) => {
        const wall = kind === 'choice' ? wallWithFamily(matter) : wallOfMatter(matter, { use: 'matter' })
        return recordStep(tx, matter, {
          kind,
          word,
          onDay,
          wall: wall ?? '',
          body: { means: 'telephone' },
          ...(corrects != null && { corrects }),
        } as Parameters<typeof recordStep>[2])
      })
    const factOf = (fact: string) =>
      inMatterAs(test, cast.adviser, id, async (tx, { caseId }) =>
        currentEvents((await readCase(tx, caseId))?.events ?? [])
          .filter((event) => event.fact === fact)
          .map(({ value }) => value),
      )
    const told = () => factOf('authorityToldOfMediationOn')
    const first = await said(family, 'authority-told', 'by-family', '2026-11-05')
    await said(cast.adviser, 'authority-told', 'by-service', '2026-11-12')
    assert.deepEqual(await told(), ['2026-11-05'])
    await said(family, 'authority-told', 'taken-back', '2026-11-05', first)
    assert.deepEqual(await told(), ['2026-11-12'])

    const refused = () => factOf('adviserToldNoMediationOn')
    await said(cast.adviser, 'choice', 'no-mediation', '2026-11-09')
    await said(cast.adviser, 'choice', 'no-mediation', '2026-11-11')
    assert.deepEqual(await refused(), ['2026-11-09'])
    const hesitates = await said(family, 'choice', 'undecided', '2026-11-12')
    assert.deepEqual(await refused(), [])
    await said(family, 'choice', 'taken-back', '2026-11-12', hesitates)
    assert.deepEqual(await refused(), ['2026-11-09'])
    await said(cast.adviser, 'choice', 'mediate', '2026-11-11')
    assert.deepEqual(await refused(), [])
    await said(cast.adviser, 'choice', 'no-mediation', '2026-11-13')
    assert.deepEqual(await refused(), ['2026-11-13'])
  })

  it('lets a council in behind what all may know, and never behind the family’s wall', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, id)
    assert.equal(await sees(cast.officer, id), true)
    await inMatterAs(test, cast.officer, id, async (_, matter) => {
      assert.deepEqual(stepsOf(matter, 'referral'), [])
      assert.deepEqual(matter.walls.map(({ use }) => use).sort(), [
        'agreement',
        'matter',
        'mediation',
        'with',
      ])
    })
    await inMatterAs(test, family, id, async (tx, matter) => {
      assert.ok(matter.voice.as === 'side' && matter.voice.side.role === 'family')
      assert.ok(
        await addSide(tx, {
          matter: id,
          role: 'commissioner',
          organisation: cast.commissioner,
          label: 'commissioner',
          knownAs: null,
        }),
      )
    })
    assert.equal(await sees(cast.nurse, id), true)
  })

  it('has nobody speak for another, and nobody behind a wall that is not theirs', async () => {
    const { id, caseId } = await calledMatter(test, cast, { told: true })
    const family = await inMatterAs(test, cast.adviser, id, async (_, matter) => sideOf(matter, 'family')?.id)
    const walls = await inMatterAs(test, cast.adviser, id, async (_, matter) => matter.walls)
    const forged = (wall: string, side: string | null) =>
      test.data
        .actingAs({ person: cast.officer, caseId }, (tx) =>
          sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, on_day, recorded_by)
            values (${id}, ${caseId}, ${wall}, ${side}, 'note', '2026-11-03', people.me())`.execute(tx),
        )
        .then(
          () => 'added',
          (error: unknown) => sqlStateOf(error),
        )
    const matterWall = walls.find(({ use }) => use === 'matter')?.id ?? ''
    assert.equal(await forged(matterWall, null), '42501')
    assert.equal(await forged(matterWall, family ?? null), '42501')
    for (const { id: wall, use, side } of walls)
      if (use === 'service' || (use === 'with' && side === family))
        assert.equal(await forged(wall, null), '42501')
  })

  it('shows a side that has ended nothing that is said from then on', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    const side = await inMatterAs(
      test,
      cast.adviser,
      id,
      async (_, matter) => sideOf(matter, 'authority')?.id,
    )
    assert.equal(await inMatterAs(test, cast.officer, id, (tx) => endSide(tx, side ?? '')), true)
    await inMatterAs(test, cast.officer, id, async (_, matter) => {
      assert.equal(wallOfMatter(matter, { use: 'mediation' }), null)
      assert.deepEqual(matter.voice, { as: 'nobody' })
    })
  })

  it('is seen by whoever declared an interest no more, and is not given back to them', async () => {
    const { id, caseId } = await calledMatter(test, cast)
    const party = await inMatterAs(test, cast.adviser, id, async (_, { service }) => service.party)
    const bar = (person: string, who: string) =>
      test.data.actingAs({ person, caseId }, async (tx) => {
        const { rows } = await sql<{ done: boolean }>`select cases.bar(${party}, ${who}) as done`.execute(tx)
        return rows[0]?.done
      })
    assert.equal(await bar(cast.officer, cast.adviser), false)
    assert.equal(await bar(cast.adviser, cast.adviser), true)
    assert.equal(await sees(cast.adviser, id), false)
    assert.equal(await test.data.actingAs({ person: cast.adviser, caseId }, (tx) => readMatter(tx, id)), null)
  })
})
