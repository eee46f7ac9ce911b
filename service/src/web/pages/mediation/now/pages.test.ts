import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { openCase } from '../../../../cases/open-case.ts'
import { recordEvent } from '../../../../cases/record-event.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import { addSide } from '../../../../mediation/add-side.ts'
import {
  type Cast,
  castOf,
  inMatterAs,
  referralOfTest,
  somebody,
} from '../../../../mediation/mediation-of-test.ts'
import { referCase } from '../../../../mediation/open-matter.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { wallOfMatter, wallWithFamily } from '../../../../mediation/walls-of-matter.ts'
import { visitorOf } from '../../cases/pages-of-test.ts'
import { matterNowPage } from './page.ts'

describe('how a matter stands', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  let parent: string
  before(async () => {
    test = await testData()
    cast = await castOf(test)
    parent = await somebody(test, 'A parent')
  })
  after(() => test.close())

  /** A letter sent on 3 August 2026, dated 27 July; its two months end on 27 September, on the later reading 3 October. */
  const opened = async () => {
    const caseId = await test.data.actingAs({ person: parent }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    const made = await test.data.actingAs({ person: parent, caseId }, (tx) =>
      referCase(tx, {
        caseId,
        process: 'mediation',
        concern: null,
        concernKind: 'council-decision',
        service: cast.service,
        area: null,
        referredOn: '2026-08-10',
        referral: referralOfTest,
      }),
    )
    assert.ok(made)
    const { id } = made
    await inMatterAs(test, cast.adviser, id, (tx) =>
      addSide(tx, {
        matter: id,
        role: 'authority',
        organisation: cast.council,
        label: 'council',
        knownAs: null,
      }),
    )
    await inMatterAs(test, parent, id, async (tx, matter) => {
      const wall = await wallOfKind(tx, caseId, 'family')
      for (const [fact, value] of [
        ['decision', 'refuse-assess'],
        ['noticeSentOn', '2026-08-03'],
        ['noticeDatedOn', '2026-07-27'],
      ] as const)
        await recordEvent(tx, { caseId, wall, concern: matter.concern ?? '', fact, value })
    })
    return id
  }
  const say = (id: string, step: object, isOfMatter = false) =>
    inMatterAs(test, cast.adviser, id, (tx, matter) =>
      recordStep(tx, matter, {
        wall: (isOfMatter ? wallOfMatter(matter, { use: 'matter' }) : wallWithFamily(matter)) ?? '',
        ...step,
      } as never),
    )
  const textOf = async (person: string, id: string, on: string) => {
    const page = await visitorOf([matterNowPage(test.data)], person, on).get(`/mediation/${id}`)
    assert.equal(page.status, 200)
    return page.markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  }

  it('keeps the last day to appeal in sight, with its later reading, and never lets it run on with the agreement', async () => {
    const id = await opened()
    const first = await textOf(parent, id, '2026-09-01')
    assert.match(first, /Last day: Monday 28 September 2026|Last day: Sunday 27 September 2026/)
    assert.match(first, /later reading: \d+ October 2026/)
    assert.match(first, /This day stays in sight here until what was agreed is done/)
    assert.doesNotMatch(first, /It runs until/)
    const between = await textOf(parent, id, '2026-10-01')
    assert.match(between, /on a later reading, which is not settled, it has not/)
  })

  it('does not call the time over while the certificate is to come', async () => {
    const id = await opened()
    await say(id, { kind: 'contact', word: 'here', onDay: '2026-09-15', body: { means: 'telephone' } })
    const seen = await textOf(parent, id, '2026-11-05')
    assert.match(seen, /your month to appeal starts on the day that the certificate is issued/)
    assert.match(seen, /Press the adviser for the certificate/)
    assert.doesNotMatch(seen, /This day has passed|judge can/)
  })

  it('tells a family whose two months with the adviser are over what remains, and not that it is late', async () => {
    const id = await opened()
    const body = { isSentDay: true, disputed: [] }
    await say(id, { kind: 'decision', word: 'refuse-assess', onDay: '2026-08-03', body })
    const seen = await textOf(parent, id, '2026-11-05')
    assert.match(seen, /This day has passed\. Mediation and leave can still be asked for\./)
    assert.doesNotMatch(seen, / Late /)
  })

  it('says of what ended without a meeting, and of what was arranged late, that it was so', async () => {
    const id = await opened()
    const matter = true
    const told = { kind: 'authority-told', word: 'by-service', onDay: '2026-09-01', body: { means: 'email' } }
    await say(id, told, matter)
    assert.match(await textOf(parent, id, '2026-10-10'), / Late /)
    const ended = await say(id, { kind: 'ended', word: 'not-held', onDay: '2026-09-12', body: {} }, matter)
    const over = await textOf(parent, id, '2026-10-10')
    assert.match(over, /Ended without a meeting on 12 September 2026/)
    assert.doesNotMatch(over, / Late |Done on 12 September/)
    const back = { kind: 'ended', word: 'taken-back', onDay: '2026-09-13', body: {}, corrects: ended }
    await say(id, back, matter)
    const atTime = new Date('2026-11-20T10:00:00Z')
    await say(id, { kind: 'meeting', word: 'video', onDay: '2026-10-16', atTime, body: {} }, matter)
    assert.match(await textOf(parent, id, '2026-10-20'), /Arranged on 16 October 2026, after the 30 days/)
  })
})
