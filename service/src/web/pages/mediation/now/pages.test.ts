import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { day, isoOf, publishedCalendar, shift } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { recordEvent } from '../../../../cases/record-event.ts'
import { today } from '../../../../cases/sharing/shares-of-test.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import { acceptVersion } from '../../../../mediation/agreement/accept-version.ts'
import { emptyAgreement } from '../../../../mediation/agreement/agreement.ts'
import { readVersions } from '../../../../mediation/agreement/read-agreement.ts'
import { writeVersion } from '../../../../mediation/agreement/write-version.ts'
import { familysDisagreement } from '../../../../mediation/disagreement/disagreement-of-test.ts'
import {
  type Cast,
  castOf,
  familysMatter,
  inMatterAs,
  somebody,
} from '../../../../mediation/mediation-of-test.ts'
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
    const { id, caseId } = await familysMatter(test, cast, parent, { referredOn: '2026-08-10' })
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
  const markupOf = async (person: string, id: string, on: string) => {
    const page = await visitorOf([matterNowPage(test.data)], person, on).get(`/mediation/${id}`)
    assert.equal(page.status, 200)
    return page.markup
  }
  const textOf = async (person: string, id: string, on: string) =>
    (await markupOf(person, id, on)).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

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
  it('leaves it to a council that says no to arrange it, and tells the family what it can do', async () => {
    const id = await opened()
    const council = {
      kind: 'authority-told',
      word: 'by-service',
      onDay: '2026-09-01',
      body: { means: 'email' },
    }
    await say(id, council, true)
    const refuses = /says that it does not take part/
    assert.doesNotMatch(await textOf(parent, id, '2026-09-08'), refuses)
    await inMatterAs(test, cast.officer, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'side-answer',
        word: 'declines',
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay: '2026-09-07',
        body: { people: [] },
      }),
    )
    const seen = await markupOf(parent, id, '2026-09-08')
    assert.match(seen, /<h1>Council [0-9a-f]+ is to arrange the mediation<\/h1>/)
    assert.doesNotMatch(seen, /say what came of it/)
    assert.match(seen, refuses)
    for (const link of [
      'ask-who-will-attend-the-mediation',
      '/routes/complaint-local-authority',
      '/routes/appeal',
    ])
      assert.ok(seen.includes(link), link)
    const its = await textOf(cast.officer, id, '2026-09-08')
    assert.match(its, /Arrange the mediation/)
    assert.match(its, /The last day, surely in time The council must arrange/)
    assert.match(its, /Go to who takes part/)
    for (const person of [cast.officer, cast.adviser])
      assert.doesNotMatch(await textOf(person, id, '2026-09-08'), refuses)
    // That it ended without a meeting takes nothing from what the family can do; a meeting that was held does.
    const ended = await say(id, { kind: 'ended', word: 'not-held', onDay: '2026-09-12', body: {} }, true)
    assert.match(await textOf(parent, id, '2026-09-13'), refuses)
    await say(id, { kind: 'ended', word: 'none', onDay: '2026-09-13', body: {}, corrects: ended }, true)
    assert.doesNotMatch(await textOf(parent, id, '2026-09-13'), refuses)
  })

  it('leads from the answer to where it is given: consent to disagreement resolution is on a page of its own', async () => {
    const { id } = await familysDisagreement(test, cast)
    for (const person of [cast.officer, cast.head]) {
      const seen = await markupOf(person, id, '2026-11-06')
      assert.match(seen, /<h1>Say whether you take part/)
      assert.match(seen, new RegExp(`href="/mediation/${id}/disagreement"[^>]*>\\s*Go to what it is about`))
      assert.doesNotMatch(seen, /Go to who takes part/)
    }
    const mediation = await opened()
    const told = { kind: 'authority-told', word: 'by-service', onDay: '2026-09-01', body: { means: 'email' } }
    await say(mediation, told, true)
    assert.match(
      await markupOf(cast.officer, mediation, '2026-09-02'),
      new RegExp(`href="/mediation/${mediation}/sides"[^>]*>\\s*Go to who takes part`),
    )
  })

  it('names who does what was agreed, where that is no side here, to whoever reads the agreement', async () => {
    const id = await opened()
    const on = await today(test)
    const terms = [isoOf(shift(day(on), 30)), null].map((by, at) => ({
      id: randomUUID(),
      what: `Thing ${at}`,
      side: null,
      named: at === 0 ? 'Example Academy' : 'Example Nursery',
      kind: 'own-day' as const,
      by,
    }))
    await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      writeVersion(tx, matter, { base: 0, agreement: { ...emptyAgreement, terms } }),
    )
    for (const person of [cast.officer, parent])
      await inMatterAs(test, person, id, async (tx, matter) => {
        const version = (await readVersions(tx, id)).at(-1)
        assert.ok(version)
        const { id: which, sha256 } = version
        const answer = { version: which, sha256, word: 'accepts', name: 'As typed', says: null } as const
        const done = await acceptVersion(tx, matter, { ...answer, onDay: on }, publishedCalendar)
        assert.ok('accepted' in done)
      })
    for (const person of [parent, cast.officer, cast.adviser]) {
      const seen = await textOf(person, id, on)
      assert.match(seen, /Example Academy is to do what was agreed/)
      assert.match(seen, /Example Nursery is to do what was agreed/)
      assert.doesNotMatch(seen, /Somebody is to|Whoever the agreement names/)
    }
  })
})
