import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { readCase } from '../../cases/read-case.ts'
import { sqlStateOf } from '../../db/connect.ts'
import { sql } from '../../db/sql.ts'
import { issued, keysOfTest } from '../certificate/certificates-of-test.ts'
import { clocksOf } from '../clocks.ts'
import { lastStep, type Matter, sideOf } from '../matter.ts'
import { type Cast, calledMatter, castOf, inMatterAs, somebody } from '../mediation-of-test.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { answersOpenTo, goOnWithout } from './answer-consent.ts'
import { addPart, sayParts } from './begin-disagreement.ts'
import { consentsOf, everybodyAgreed, NotEverybodyAgreed, standingOf } from './consents.ts'
import { answerAs, familysDisagreement, partsWith } from './disagreement-of-test.ts'

const origin = 'https://wayforward.example'

describe('a disagreement resolution', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  before(async () => {
    test = await testData()
    cast = await castOf(test)
  })
  after(() => test.close())

  const seen = <T>(person: string, id: string, look: (matter: Matter) => T) =>
    inMatterAs(test, person, id, async (_, matter) => look(matter))
  const sideId = (id: string, role: string) =>
    seen(cast.adviser, id, ({ sides }) => sides.find((side) => side.role === role)?.id ?? '')
  /** Says something behind the wall of what is said, past the checks of the code. */
  const forcedNote = (person: string, id: string) =>
    inMatterAs(test, person, id, async (tx, matter) => {
      const own = matter.voice.as === 'side' ? matter.voice.side.id : null
      await sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, word, on_day, body, recorded_by)
        values (${id}, ${matter.caseId}, ${wallOfMatter(matter, { use: 'mediation' })}, ${own}, 'note', 'joint',
          '2026-11-05', '{"says":"x"}', people.me())`.execute(tx)
    }).then(
      () => 'said',
      (error: unknown) => sqlStateOf(error) ?? 'no such wall',
    )
  const note = (person: string, id: string) =>
    inMatterAs(test, person, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'note',
        word: 'joint',
        body: { says: 'We talked' },
        wall: wallOfMatter(matter, { use: 'mediation' }) ?? '',
        onDay: '2026-11-05',
      }),
    )

  it('is opened by a family with several bodies at once, each with its type, and to open it is to agree', async () => {
    const { id, family } = await familysDisagreement(test, cast)
    await seen(family, id, (matter) => {
      const said = lastStep(matter, 'disagreement')
      assert.equal(said?.word, 'several')
      assert.deepEqual(
        said?.body.parts.map(({ type }) => type),
        ['a', 'b', 'd'],
      )
      assert.deepEqual(said?.body.runsBeside, ['complaint'])
      assert.deepEqual(
        consentsOf(matter).map(({ side, consent }) => [side.role, consent]),
        [
          ['family', 'joins'],
          ['authority', 'silent'],
          ['commissioner', 'silent'],
          ['provider', 'silent'],
        ],
      )
      assert.equal(standingOf(matter), 'waits')
    })
    for (const person of [cast.officer, cast.nurse, cast.head, cast.adviser])
      assert.equal(await seen(person, id, ({ process }) => process), 'disagreement-resolution')
  })

  it('has nothing said behind the wall of what is said before everybody agreed, by the database itself', async () => {
    const { id, family } = await familysDisagreement(test, cast)
    const people = { authority: cast.officer, commissioner: cast.nurse, provider: cast.head }
    for (const [role, person] of Object.entries(people)) {
      for (const who of [family, cast.officer, cast.nurse, cast.head, cast.adviser]) {
        assert.equal(await forcedNote(who, id), '23514')
        await assert.rejects(note(who, id), NotEverybodyAgreed)
      }
      assert.equal(await answerAs(test, person, id, role, 'joins'), 'said')
    }
    assert.equal(await seen(family, id, standingOf), 'runs')
    assert.equal(await forcedNote(cast.head, id), 'said')
    assert.ok(await note(family, id))
  })

  it('goes on without a body that declines, and that body sees nothing of what is said then', async () => {
    const { id, family } = await familysDisagreement(test, cast)
    for (const [role, person] of Object.entries({ authority: cast.officer, provider: cast.head }))
      await answerAs(test, person, id, role, 'joins')
    assert.equal(await answerAs(test, cast.nurse, id, 'commissioner', 'declines'), 'said')
    assert.equal(await seen(family, id, everybodyAgreed), false)
    const side = await sideId(id, 'commissioner')
    for (const person of [family, cast.officer, cast.nurse])
      assert.equal(
        await inMatterAs(test, person, id, (tx, matter) =>
          goOnWithout(tx, matter, { side, onDay: '2026-11-06', origin }),
        ),
        'refused',
      )
    const goOn = (without: string) =>
      inMatterAs(test, cast.adviser, id, (tx, matter) =>
        goOnWithout(tx, matter, { side: without, onDay: '2026-11-06', origin }),
      )
    // Nobody is put out who agreed.
    assert.equal(await goOn(await sideId(id, 'authority')), 'refused')
    assert.equal(await goOn(await sideId(id, 'family')), 'refused')
    assert.equal(await goOn(side), 'said')
    assert.equal(await seen(family, id, standingOf), 'runs')
    assert.ok(await note(family, id))
    await seen(cast.nurse, id, (matter) => {
      assert.equal(wallOfMatter(matter, { use: 'mediation' }), null)
      assert.ok(matter.steps.every(({ kind }) => kind !== 'note'))
      assert.deepEqual(matter.voice, { as: 'nobody' })
    })
  })

  it('lets whoever takes consent back out on their next request, and goes on with the others', async () => {
    const { id, family } = await familysDisagreement(test, cast)
    const people = { authority: cast.officer, commissioner: cast.nurse, provider: cast.head }
    for (const [role, person] of Object.entries(people)) await answerAs(test, person, id, role, 'joins')
    await note(family, id)
    assert.equal(await answerAs(test, cast.officer, id, 'authority', 'takes-back'), 'said')
    await seen(cast.officer, id, (matter) => {
      assert.ok(matter.steps.every(({ use }) => use !== 'mediation'))
      assert.deepEqual(matter.voice, { as: 'nobody' })
    })
    assert.equal(await forcedNote(cast.officer, id), '42501')
    assert.equal(await answerAs(test, cast.officer, id, 'authority', 'joins'), 'refused')
    assert.equal(await seen(family, id, standingOf), 'runs')
    assert.equal(await answerAs(test, cast.nurse, id, 'commissioner', 'takes-back'), 'said')
    // Nobody is left to talk with.
    assert.equal(await answerAs(test, cast.head, id, 'provider', 'takes-back'), 'over')
    await seen(family, id, (matter) => {
      assert.equal(lastStep(matter, 'ended')?.word, 'withdrawn')
      assert.equal(standingOf(matter), 'over')
      assert.deepEqual(answersOpenTo(matter, sideOf(matter, 'family')?.id ?? ''), [])
    })
  })

  it('ends where the family takes its consent back, and nothing more is said in it', async () => {
    const { id, family } = await familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
    await answerAs(test, cast.officer, id, 'authority', 'joins')
    await note(cast.officer, id)
    assert.equal(await answerAs(test, family, id, 'family', 'takes-back', 'It is settled'), 'over')
    assert.equal(await seen(cast.officer, id, (matter) => lastStep(matter, 'ended')?.word), 'withdrawn')
    assert.equal(await forcedNote(cast.officer, id), '23514')
    assert.equal(await forcedNote(cast.adviser, id), '23514')
  })

  it('has nobody agree for another: the service writes down the answer of those alone who are not here', async () => {
    const { id, family } = await familysDisagreement(test, cast, [
      ...partsWith(cast).slice(0, 1),
      {
        role: 'provider',
        organisation: null,
        name: 'A nursery',
        setting: 'early-years',
        subject: 'provision',
        says: 'x',
      },
    ])
    const forged = (person: string, role: string) => answerAs(test, person, id, role, 'joins')
    for (const [person, role] of [
      [cast.adviser, 'authority'],
      [cast.adviser, 'family'],
      [family, 'authority'],
      [cast.officer, 'provider'],
    ] as const)
      assert.equal(await forged(person, role), 'refused')
    const authority = await sideId(id, 'authority')
    const past = await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'side-answer',
        word: 'joins',
        body: { people: [] },
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        about: authority,
        onDay: '2026-11-05',
      }),
    ).then(
      () => 'said',
      (error: unknown) => sqlStateOf(error),
    )
    assert.equal(past, '23514')
    assert.equal(await answerAs(test, cast.adviser, id, 'provider', 'joins', 'By telephone'), 'said')
    assert.equal(await forged(cast.officer, 'authority'), 'said')
    assert.equal(await seen(family, id, standingOf), 'runs')
  })

  it('waits for the service to say that it helps with what section 57 does not name', async () => {
    const board = {
      ...(partsWith(cast)[1] as ReturnType<typeof partsWith>[number]),
      subject: 'not-delivered' as const,
    }
    const { id, family } = await familysDisagreement(test, cast, [board])
    assert.equal(await seen(family, id, (matter) => lastStep(matter, 'disagreement')?.word), 'outside')
    await answerAs(test, cast.nurse, id, 'commissioner', 'joins')
    assert.equal(await seen(family, id, standingOf), 'waits')
    assert.equal(await forcedNote(family, id), '23514')
    const said = await inMatterAs(test, cast.adviser, id, (tx, matter) => {
      const { parts = [], runsBeside = [] } = lastStep(matter, 'disagreement')?.body ?? {}
      return sayParts(tx, matter, { parts, runsBeside, onDay: '2026-11-06' })
    })
    assert.equal(said, true)
    assert.equal(await seen(family, id, standingOf), 'runs')
    assert.equal(await forcedNote(family, id), 'said')
  })

  it('takes in one more, and says what it is about anew; a body does not', async () => {
    const { id, family } = await familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
    const [, board, school] = partsWith(cast)
    const add = (person: string, part: typeof board) =>
      inMatterAs(test, person, id, async (tx, matter) =>
        part === undefined ? false : addPart(tx, matter, part, { onDay: '2026-11-06', knownAs: null }),
      )
    assert.equal(await add(cast.officer, board), false)
    assert.equal(await add(family, board), true)
    assert.equal(await add(cast.adviser, school), true)
    await seen(family, id, (matter) => {
      assert.deepEqual(
        lastStep(matter, 'disagreement')?.body.parts.map(({ type }) => type),
        ['a', 'b', 'd'],
      )
      assert.equal(matter.sides.length, 4)
    })
  })

  it('moves no clock of the law, has none of its own, and no certificate', async () => {
    const { id, caseId, family } = await familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
    await answerAs(test, cast.officer, id, 'authority', 'joins')
    await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'ended',
        word: 'none',
        body: {},
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay: '2026-11-20',
      }),
    )
    const events = await test.data.actingAs({ person: family, caseId }, async (tx) =>
      (await readCase(tx, caseId))?.events.map(({ fact }) => fact),
    )
    assert.deepEqual(events, [])
    assert.deepEqual(await seen(family, id, (matter) => clocksOf(matter, publishedCalendar)), [])
    for (const kind of ['certificate', 'choice', 'authority-told', 'cannot-arrange', 'issues']) {
      const state = await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
        await sql`insert into mediation.step (matter_id, case_id, wall_id, kind, word, on_day, recorded_by)
          values (${id}, ${matter.caseId}, ${matter.walls.find(({ use }) => use === 'with')?.id}, ${kind}, 'took-part',
            '2026-11-20', people.me())`.execute(tx)
      }).then(
        () => 'added',
        (error: unknown) => sqlStateOf(error),
      )
      assert.equal(state, '23514', kind)
    }
    const { keys, close } = keysOfTest()
    for (const basis of ['no-mediation', 'took-part', 'deemed'] as const)
      assert.notEqual(
        (await issued(test, { keys, person: cast.adviser, matter: id }, { basis })).became,
        'issued',
      )
    close()
    const { id: mediation } = await calledMatter(test, cast)
    await assert.rejects(
      inMatterAs(test, cast.adviser, mediation, (tx, matter) =>
        sayParts(tx, matter, {
          parts: [{ type: 'a', side: matter.sides[0]?.id ?? '', subject: 'duties', says: 'x' }],
          runsBeside: [],
          onDay: '2026-11-20',
        }),
      ),
      (error: unknown) => sqlStateOf(error) === '23514',
    )
  })

  it('is not there for those who have no part in it', async () => {
    const { id } = await familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
    const stranger = await somebody(test, 'A stranger')
    for (const person of [stranger, cast.nurse, cast.head, cast.mediator])
      await assert.rejects(
        seen(person, id, () => null),
        /no matter that they see/,
      )
  })

  it('agrees in every order with what the database says of it', async () => {
    const { id, family } = await familysDisagreement(test, cast)
    const people: readonly (readonly [string, string])[] = [
      ['authority', cast.officer],
      ['commissioner', cast.nurse],
      ['provider', cast.head],
      ['family', family],
    ]
    const words = ['joins', 'declines', 'takes-back'] as const
    const admin = await test.session('way_forward_admin')
    // A fixed walk through answers, those that are refused too.
    let mark = 7
    for (let step = 0; step < 14; step += 1) {
      mark = (mark * 48271) % 2147483647
      const [role, person] = people[mark % 3] as readonly [string, string]
      const word = words[Math.floor(mark / 7) % 3] as (typeof words)[number]
      await answerAs(test, person, id, role, word)
      const [row] = await admin.query<{ agreed: boolean }>(
        'select mediation.everybody_agreed($1) as agreed',
        [id],
      )
      assert.equal(await seen(family, id, everybodyAgreed), row?.agreed, `${step}: ${role} ${word}`)
      // Nobody reads behind the wall of what is said who has taken their consent back.
      for (const [each, who] of people)
        await seen(who, id, (matter) => {
          const own = consentsOf(matter).find(({ side }) => side.role === each)
          if (own?.consent === 'takes-back' && each !== 'family')
            assert.equal(wallOfMatter(matter, { use: 'mediation' }), null)
        })
    }
  })
})
