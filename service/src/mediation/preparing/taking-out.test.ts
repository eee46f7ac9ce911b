/** What a side took back is opened by nobody, whoever of it had given it; and what was never kept stays nowhere. */
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../proof/database.ts'
import { addDocument } from '../../cases/documents/add-document.ts'
import { documentsOfSuite, sentBytes } from '../../cases/documents/documents-of-test.ts'
import { openDocument } from '../../cases/documents/open-document.ts'
import { administrator } from '../../db/server.ts'
import { sql } from '../../db/sql.ts'
import { NotEverybodyAgreed } from '../disagreement/consents.ts'
import { sideOf } from '../matter.ts'
import { actsForFamily, calledMatter, inMatterAs, placed, somebody, withCast } from '../mediation-of-test.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { addReceipt, answerClaim, claimExpenses, claimsOf } from './claims.ts'
import { isNamed } from './named-documents.ts'
import { ownWall, prepareItem, takeBackItem } from './prepare-item.ts'
import { shownItems } from './prepared-items.ts'
import { showItem, takeBackShown } from './show-item.ts'
import { takeOutDocument } from './take-out-document.ts'

const onDay = '2026-11-10'

describe('taking out what was taken back', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const documents = documentsOfSuite()
  let colleague: string
  let parent: string
  before(async () => {
    colleague = await somebody(test, 'A colleague')
    await placed(test, colleague, cast.council)
    parent = await somebody(test, 'A parent')
  })

  const opened = async (process: 'mediation' | 'disagreement-resolution' = 'mediation') => {
    const { id, caseId } = await calledMatter(test, cast, { told: true, process })
    await actsForFamily(test, parent, id)
    const as = <T>(person: string, work: Parameters<typeof inMatterAs<T>>[3]) =>
      inMatterAs(test, person, id, work)
    const give = async (person: string, wall: string) => {
      const added = await addDocument(test.data, documents, person, {
        caseId,
        wall,
        entry: null,
        name: 'report.txt',
        bytes: sentBytes('The words of a report that names another child'),
      })
      assert.ok('added' in added)
      return added.added
    }
    const prepared = async (person: string) => {
      const wall = (await as(person, async (_, each) => ownWall(each))) ?? ''
      const document = await give(person, wall)
      const item = await as(person, (tx, each) =>
        prepareItem(tx, each, { word: 'document', says: 'A report', document, onDay }),
      )
      return { document, item: item ?? assert.fail(), wall }
    }
    const opens = async (person: string, document: string) => {
      const found = await openDocument(test.data, documents, person, { caseId, document })
      return found !== null && found !== 'store-away'
    }
    return { id, caseId, as, give, prepared, opens }
  }

  it('takes out what a colleague had shown, for everybody who could open it', async () => {
    const { id: matter, caseId, as, prepared, opens } = await opened()
    const { item, document } = await prepared(cast.officer)
    const showing = (person: string, of: string) => ({ person, caseId, matter, item: of, onDay })
    assert.equal(await showItem(test.data, documents, showing(cast.officer, item)), null)
    const { step } = (await as(parent, async (_, each) => shownItems(each)[0])) ?? assert.fail()
    const copy = step.body.document ?? ''
    for (const person of [parent, cast.adviser, colleague, cast.officer])
      assert.equal(await opens(person, copy), true)
    for (const person of [parent, cast.adviser, cast.head]) {
      const taken = await takeOutDocument(test.data, documents, {
        person,
        caseId,
        step,
        document: copy,
        why: 'x',
      })
      assert.equal(taken, false)
    }
    assert.equal(await takeBackShown(test.data, documents, showing(colleague, step.id)), true)
    for (const person of [parent, cast.adviser, colleague, cast.officer])
      assert.equal(await opens(person, copy), false)
    // What they prepared is their own still, until they take that back too.
    assert.equal(await opens(colleague, document), true)
    assert.equal(await as(colleague, async (_, each) => isNamed(each, document)), true)
    const own = await as(colleague, async (tx, each) => {
      const before = each.steps.find(({ id }) => id === item) ?? assert.fail()
      assert.equal(await takeBackItem(tx, each, { item, onDay }), true)
      return before
    })
    assert.equal(await as(cast.officer, async (_, each) => isNamed(each, document)), false)
    const out = { person: colleague, caseId, step: own, document, why: 'It was taken back' }
    assert.equal(await takeOutDocument(test.data, documents, out), true)
    assert.equal(await takeOutDocument(test.data, documents, out), false)
    assert.equal(await opens(cast.officer, document), false)
  })

  it('takes out nothing that something still names, and nothing of another step', async () => {
    const { caseId, as, prepared, opens } = await opened()
    const first = await prepared(cast.officer)
    const second = await as(colleague, (tx, each) =>
      prepareItem(tx, each, { word: 'document', says: 'Said anew', insteadOf: first.item, onDay }),
    )
    assert.ok(second)
    const steps = await as(colleague, async (_, each) => each.steps)
    const out = (step: string, document: string) =>
      takeOutDocument(test.data, documents, {
        person: colleague,
        caseId,
        step: steps.find(({ id }) => id === step) ?? assert.fail(),
        document,
        why: 'x',
      })
    assert.equal(await out(first.item, first.document), false)
    const other = await prepared(cast.officer)
    assert.equal(await out(second, other.document), false)
    assert.equal(await opens(cast.officer, first.document), true)
    assert.equal(await opens(cast.officer, other.document), true)
  })

  it('keeps no copy behind the wall of everybody that nothing shows', async () => {
    const { id: matter, caseId, as, prepared } = await opened()
    const { item } = await prepared(cast.officer)
    const showing = { person: cast.officer, caseId, matter, item, onDay }
    // Nobody writes a step down until both are at it; who waits for two seconds is sent away, so none waits that long.
    const admin = await test.session(administrator)
    await admin.query('begin')
    await admin.query('lock table mediation.step in exclusive mode')
    const both = Promise.all([1, 2].map(() => showItem(test.data, documents, showing)))
    const waiting = async () => {
      const [found] = await admin.query<{ n: number }>(
        'select count(*)::int as n from pg_locks l join pg_database d on d.oid = l.database where not l.granted and d.datname = current_database()',
      )
      return found?.n ?? 0
    }
    while ((await waiting()) === 0);
    const first = performance.now()
    while ((await waiting()) < 2 && performance.now() - first < 1000);
    await admin.query('commit')
    assert.deepEqual(await both, [null, null])
    const wall = await as(parent, async (_, each) => wallOfMatter(each, { use: 'mediation' }))
    const standing = async () => {
      const { rows } = await test.data.actingAs({ person: parent, caseId }, (tx) =>
        sql<{
          id: string
        }>`select id from cases.document where wall_id = ${wall} and redacted_at is null`.execute(tx),
      )
      return rows.length
    }
    assert.equal(await standing(), 1)
  })

  it('copies nothing in a disagreement resolution that waits for somebody', async () => {
    const { id: matter, caseId, prepared, as } = await opened('disagreement-resolution')
    const { item } = await prepared(cast.officer)
    const showing = { person: cast.officer, caseId, matter, item, onDay }
    await assert.rejects(showItem(test.data, documents, showing), NotEverybodyAgreed)
    const wall = await as(cast.officer, async (_, each) => wallOfMatter(each, { use: 'mediation' }))
    const { rows } = await test.data.actingAs({ person: cast.officer, caseId }, (tx) =>
      sql`select from cases.document where wall_id = ${wall}`.execute(tx),
    )
    assert.equal(rows.length, 0)
  })

  it('keeps an answer to a claim that a receipt was added to at the same moment', async () => {
    const { as, give } = await opened()
    const lines = [{ kind: 'taxi', pence: 900 }] as const
    const claim = (await as(parent, (tx, each) => claimExpenses(tx, each, { lines, onDay }))) ?? assert.fail()
    const wall = (await as(parent, async (_, each) => wallOfMatter(each, { use: 'matter' }))) ?? ''
    const document = await give(parent, wall)
    // The council read the claim before the receipt came.
    await as(cast.officer, async (tx, seen) => {
      await as(parent, (other, each) => addReceipt(other, each, { claim, document, onDay }))
      assert.equal(await answerClaim(tx, seen, { claim, word: 'agreed', onDay }), true)
    })
    await as(parent, async (_, each) => {
      const [found] = claimsOf(each)
      assert.deepEqual([found?.state, found?.answers.length], ['agreed', 1])
      assert.deepEqual(found?.claim.body.receipts, [document])
    })
    assert.ok(await as(parent, async (_, each) => isNamed(each, document)))
    assert.ok(await as(parent, async (_, each) => sideOf(each, 'family') !== null))
  })

  it('opens nothing that a step named once and another wrote anew without it', async () => {
    const { as } = await opened()
    const note = await as(cast.officer, (tx, each) =>
      recordStep(tx, each, {
        kind: 'note',
        word: 'joint',
        wall: wallOfMatter(each, { use: 'mediation' }) ?? '',
        onDay,
        body: { says: '0e000000-0000-4000-8000-00000000aaaa' },
      }),
    )
    assert.ok(note)
    assert.equal(
      await as(parent, async (_, each) => isNamed(each, '0e000000-0000-4000-8000-00000000aaaa')),
      false,
    )
  })
})
