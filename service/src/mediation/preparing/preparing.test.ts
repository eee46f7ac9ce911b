import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../proof/database.ts'
import { addDocument } from '../../cases/documents/add-document.ts'
import { findDocument } from '../../cases/documents/case-document.ts'
import { documentsOfSuite, sentBytes, wholeOf } from '../../cases/documents/documents-of-test.ts'
import { openDocument } from '../../cases/documents/open-document.ts'
import { sqlStateOf } from '../../db/connect.ts'
import { sql } from '../../db/sql.ts'
import { endSide } from '../add-side.ts'
import { sideOf, stepsOf } from '../matter.ts'
import { actsForFamily, calledMatter, inMatterAs, somebody, withCast } from '../mediation-of-test.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { answerClaim, arrangingSides, claimExpenses, claimsOf, mayClaim, sayableTo } from './claims.ts'
import { ownWall, prepareItem, takeBackItem } from './prepare-item.ts'
import { ownItem, preparedBySide, shownItems } from './prepared-items.ts'
import { notesOf, recordNote, takeBackNote } from './record-note.ts'
import { recordViews, viewsFor, viewsOf } from './record-views.ts'
import { showItem, takeBackShown } from './show-item.ts'

const onDay = '2026-11-10'

describe('preparing for a mediation', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const documents = documentsOfSuite()
  let family: string
  let matter: string
  let caseId: string
  before(async () => {
    family = await somebody(test, 'A parent')
    const opened = await calledMatter(test, cast, { told: true })
    matter = opened.id
    caseId = opened.caseId
    await actsForFamily(test, family, matter)
  })

  const as = <T>(person: string, work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, matter, work)
  const says = (person: string) =>
    as(person, async (_, each) =>
      preparedBySide(each).map(({ side, items }) => [
        side.role,
        items.map(({ item }) => (item.kind === 'prepared' ? item.body.says : item.body.how)),
      ]),
    )
  const showing = (person: string, item: string) => ({ person, caseId, matter, item, onDay })

  it('keeps what each side prepares from the other, and shows both to the service', async () => {
    const mine = await as(family, (tx, each) =>
      prepareItem(tx, each, { word: 'matters', says: 'Speech therapy', onDay }),
    )
    const theirs = await as(cast.officer, (tx, each) =>
      prepareItem(tx, each, { word: 'enough', says: 'A review in spring', onDay }),
    )
    assert.ok(mine && theirs)
    assert.deepEqual(await says(family), [['family', ['Speech therapy']]])
    assert.deepEqual(await says(cast.officer), [['authority', ['A review in spring']]])
    assert.deepEqual(await says(cast.adviser), [
      ['family', ['Speech therapy']],
      ['authority', ['A review in spring']],
    ])
    // Neither writes anew, takes back or shows what is another’s.
    for (const [person, item] of [
      [cast.officer, mine],
      [cast.adviser, mine],
      [family, theirs],
    ] as const) {
      const tries = await as(person, async (tx, each) => [
        await prepareItem(tx, each, { word: 'other', says: 'x', insteadOf: item, onDay }),
        await takeBackItem(tx, each, { item, onDay }),
      ])
      assert.deepEqual(tries, [null, false])
      assert.equal(await showItem(test.data, documents, showing(person, item)), 'not-there')
    }
    assert.equal(
      await as(cast.adviser, (tx, each) => prepareItem(tx, each, { word: 'other', says: 'x', onDay })),
      null,
    )
  })

  it('writes an item anew in its place, and takes it back', async () => {
    const first = await as(family, (tx, each) => prepareItem(tx, each, { word: 'other', says: 'One', onDay }))
    const second = await as(family, (tx, each) =>
      prepareItem(tx, each, { word: 'other', says: 'Two', insteadOf: first ?? '', onDay }),
    )
    assert.ok(second)
    const own = await as(family, async (_, each) => ownItem(each, second)?.item)
    assert.equal(own?.kind === 'prepared' && own.body.says, 'Two')
    // What was written anew since is not written anew from the old words.
    assert.equal(
      await as(family, (tx, each) =>
        prepareItem(tx, each, { word: 'other', says: 'Three', insteadOf: first ?? '', onDay }),
      ),
      null,
    )
    assert.equal(await as(family, (tx, each) => takeBackItem(tx, each, { item: second, onDay })), true)
    assert.equal(await as(family, async (_, each) => ownItem(each, second)), null)
  })

  it('shows an item with its document to everybody, by its owner alone, and takes it back', async () => {
    const wall = await as(family, async (_, each) => ownWall(each))
    const added = await addDocument(test.data, documents, family, {
      caseId,
      wall: wall ?? '',
      entry: null,
      name: 'report.txt',
      bytes: sentBytes('The words of a report'),
    })
    assert.ok('added' in added)
    const item = await as(family, (tx, each) =>
      prepareItem(tx, each, { word: 'document', says: 'A report', document: added.added, onDay }),
    )
    assert.ok(item)
    const sees = (person: string, document: string) =>
      test.data.actingAs({ person, caseId }, (tx) => findDocument(tx, { caseId, document }))
    assert.equal(await sees(cast.officer, added.added), null)
    assert.ok(await sees(cast.adviser, added.added))

    assert.equal(await showItem(test.data, documents, showing(family, item)), null)
    assert.equal(await showItem(test.data, documents, showing(family, item)), null)
    const shown = await as(cast.officer, async (_, each) => shownItems(each))
    assert.equal(shown.length, 1)
    const [{ step } = assert.fail()] = shown
    assert.equal(step.body.says, 'A report')
    const copy = step.body.document ?? ''
    assert.notEqual(copy, added.added)
    const opened = await openDocument(test.data, documents, cast.officer, { caseId, document: copy })
    assert.ok(opened !== null && opened !== 'store-away')
    assert.equal(String(await wholeOf(opened.bytes)), 'The words of a report')
    assert.equal(await sees(cast.officer, added.added), null)

    for (const person of [cast.officer, cast.adviser])
      assert.equal(await takeBackShown(test.data, documents, showing(person, step.id)), false)
    assert.equal(await takeBackShown(test.data, documents, showing(family, step.id)), true)
    assert.equal(await takeBackShown(test.data, documents, showing(family, step.id)), false)
    assert.deepEqual(
      await as(cast.officer, async (_, each) => shownItems(each).map(({ takenBackOn }) => takenBackOn)),
      [onDay],
    )
    assert.equal(await openDocument(test.data, documents, cast.officer, { caseId, document: copy }), null)
    // One’s own stays where it was.
    assert.ok(await sees(family, added.added))
  })

  it('is held by the database: nobody shows or prepares in their own name what is another’s', async () => {
    const { walls, sides, own } = await as(cast.officer, async (_, each) => ({
      walls: each.walls,
      sides: each.sides,
      own: preparedBySide(each)[0]?.items[0]?.item.id,
    }))
    const familyItem = await as(family, async (_, each) => preparedBySide(each)[0]?.items[0]?.item.id)
    const council = sides.find(({ role }) => role === 'authority')?.id ?? ''
    const wall = walls.find(({ use }) => use === 'mediation')?.id ?? ''
    const forged = (person: string, values: readonly (string | null)[]) =>
      test.data
        .actingAs({ person, caseId }, (tx) =>
          sql`insert into mediation.step (matter_id, case_id, wall_id, side_id, kind, about, on_day, recorded_by)
            values (${matter}, ${caseId}, ${values[0]}, ${values[1]}, ${values[2]}, ${values[3]}, ${onDay}, people.me())`.execute(
            tx,
          ),
        )
        .then(
          () => 'added',
          (error: unknown) => sqlStateOf(error),
        )
    assert.equal(await forged(cast.officer, [wall, council, 'shown', familyItem ?? null]), '23514')
    assert.equal(await forged(cast.officer, [wall, council, 'shown', null]), '23514')
    assert.equal(await forged(cast.adviser, [wall, null, 'shown', familyItem ?? null]), '23514')
    assert.equal(await forged(cast.officer, [wall, council, 'prepared', null]), '23514')
    const withFamily = await as(cast.adviser, async (_, each) =>
      wallOfMatter(each, { use: 'with', side: sideOf(each, 'family')?.id ?? '' }),
    )
    assert.equal(await forged(cast.adviser, [withFamily, null, 'prepared', null]), '23514')
    assert.equal(await forged(cast.officer, [wall, council, 'shown', own ?? null]), 'added')
  })

  it('keeps the service’s own notes to it, and shows joint ones to all', async () => {
    const own = await as(cast.adviser, (tx, each) =>
      recordNote(tx, each, { word: 'own', says: 'Careful with the date', onDay }),
    )
    const joint = await as(cast.officer, (tx, each) =>
      recordNote(tx, each, { word: 'joint', says: 'All agree on spring', onDay }),
    )
    assert.ok(own && joint)
    for (const person of [family, cast.officer]) {
      assert.deepEqual(await as(person, async (_, each) => notesOf(each, 'own')), [])
      assert.equal((await as(person, async (_, each) => notesOf(each, 'joint'))).length, 1)
      assert.equal(
        await as(person, (tx, each) => recordNote(tx, each, { word: 'own', says: 'x', onDay })),
        null,
      )
    }
    assert.equal(
      await as(family, (tx, each) =>
        recordNote(tx, each, { word: 'joint', says: 'x', insteadOf: joint, onDay }),
      ),
      null,
    )
    assert.equal(await as(family, (tx, each) => takeBackNote(tx, each, { note: joint, onDay })), false)
    assert.equal(await as(cast.officer, (tx, each) => takeBackNote(tx, each, { note: joint, onDay })), true)
    assert.deepEqual(await as(family, async (_, each) => notesOf(each, 'joint')), [])
  })

  it('records the views of the child for whom they are meant', async () => {
    assert.deepEqual(await as(cast.officer, async (_, each) => viewsFor(each)), [])
    assert.deepEqual(await as(family, async (_, each) => viewsFor(each)), ['with', 'mediation'])
    assert.deepEqual(await as(cast.adviser, async (_, each) => viewsFor(each)), [
      'with',
      'service',
      'mediation',
    ])
    const record = (person: string, to: 'service' | 'with' | 'mediation', how: string) =>
      as(person, (tx, each) => recordViews(tx, each, { word: 'given', how, says: 'words', for: to, onDay }))
    assert.equal(await record(cast.officer, 'mediation', 'x'), null)
    assert.equal(await record(family, 'service', 'x'), null)
    const written = await record(family, 'with', 'They wrote it')
    assert.ok(written && (await record(cast.adviser, 'service', 'By telephone')))
    const how = (person: string) => as(person, async (_, each) => viewsOf(each).map(({ body }) => body.how))
    assert.deepEqual(await how(cast.officer), [])
    assert.deepEqual(await how(family), ['They wrote it'])
    assert.deepEqual(await how(cast.adviser), ['By telephone', 'They wrote it'])
    assert.equal(await showItem(test.data, documents, showing(family, written)), null)
    assert.match(
      (await as(cast.officer, async (_, each) => shownItems(each)[0]?.step.body.says)) ?? '',
      /They wrote it\s+words/,
    )
  })

  it('takes a claim for expenses to whoever arranges, who agrees, refuses and pays', async () => {
    const lines = [{ kind: 'mileage', count: 12, pence: 300 }] as const
    const claim = (person: string) => as(person, (tx, each) => claimExpenses(tx, each, { lines, onDay }))
    for (const person of [cast.officer, cast.adviser]) assert.equal(await claim(person), null)
    const made = await claim(family)
    assert.ok(made)
    const answer = (person: string, word: 'agreed' | 'paid' | 'refused' | 'taken-back', on = made) =>
      as(person, (tx, each) => answerClaim(tx, each, { claim: on, word, onDay }))
    assert.equal(await answer(cast.adviser, 'agreed'), false)
    assert.equal(await answer(family, 'agreed'), false)
    assert.equal(await answer(cast.officer, 'paid'), false)
    assert.equal(await answer(cast.officer, 'agreed'), true)
    assert.equal(await answer(cast.officer, 'refused'), false)
    assert.equal(await answer(family, 'taken-back'), false)
    assert.equal(await answer(cast.officer, 'paid'), true)
    assert.deepEqual(
      await as(family, async (_, each) =>
        claimsOf(each).map(({ state, answers }) => [state, answers.length]),
      ),
      [['paid', 2]],
    )
    const second = await claim(family)
    assert.ok(second)
    assert.equal(await answer(family, 'taken-back', second), true)
    assert.equal((await as(family, async (_, each) => claimsOf(each))).length, 1)
    // Where only health is in issue the commissioner arranges, and the council has no say.
    await as(cast.adviser, (tx, each) =>
      recordStep(tx, each, {
        kind: 'issues',
        word: 'health-only',
        wall: wallOfMatter(each, { use: 'matter' }) ?? '',
        onDay,
        body: { issues: [] },
      }),
    )
    await as(family, async (_, each) => {
      assert.deepEqual(arrangingSides(each), [])
      assert.equal(mayClaim(each), false)
    })
    await as(cast.officer, async (_, each) =>
      assert.deepEqual(
        claimsOf(each).flatMap((each2) => sayableTo(each, each2)),
        [],
      ),
    )
  })

  it('is closed to a side that has ended, but for its own', async () => {
    const opened = await calledMatter(test, cast, { told: true })
    const side = await inMatterAs(test, cast.officer, opened.id, async (tx, each) => {
      await prepareItem(tx, each, { word: 'other', says: 'Ours', onDay })
      return sideOf(each, 'authority')?.id ?? ''
    })
    await inMatterAs(test, cast.adviser, opened.id, (tx) => endSide(tx, side))
    await inMatterAs(test, cast.officer, opened.id, async (tx, each) => {
      assert.equal(await prepareItem(tx, each, { word: 'other', says: 'x', onDay }), null)
      assert.equal(await recordNote(tx, each, { word: 'joint', says: 'x', onDay }), null)
      assert.equal(stepsOf(each, 'prepared').length, 1)
    })
  })
})
