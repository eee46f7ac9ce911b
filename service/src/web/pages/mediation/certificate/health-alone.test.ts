import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { recordDecision } from '../../../../mediation/advice/record-decision.ts'
import {
  advisedMatter,
  issued,
  keysOfSuite,
  says,
} from '../../../../mediation/certificate/certificates-of-test.ts'
import { ensureSigningKey } from '../../../../mediation/certificate/signing-keys.ts'
import { actsForFamily, inMatterAs, somebody, withCast } from '../../../../mediation/mediation-of-test.ts'
import { visitorOf } from '../../cases/pages-of-test.ts'
import { certificatesPage } from './overview/page.ts'

const on = '2026-11-20'

describe('the certificates of a matter about health alone', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const keys = keysOfSuite()
  before(async () => {
    await ensureSigningKey(test.workData, keys, '2026-10-01')
  })

  const as = (person: string) => visitorOf([certificatesPage(test.data)], person, on)
  const all = (matter: string) => `/mediation/${matter}/certificate`
  const family = async (matter: string) => {
    const person = await somebody(test, 'A parent')
    await actsForFamily(test, person, matter)
    return person
  }

  it('says that nothing counts as having taken part, and shows the last day to appeal and how to ask the Tribunal', async () => {
    const matter = await advisedMatter(test, cast, { disputed: ['health'], choice: 'mediate' })
    assert.match((await as(cast.adviser).get(all(matter))).markup, /no certificate follows from that/)
    const parent = await family(matter)
    const disputes = (disputed: readonly ('health' | 'provision')[]) =>
      inMatterAs(test, parent, matter, (tx, of) =>
        recordDecision(tx, of, { decision: 'plan', sentOn: '2026-10-09', datedOn: null, disputed }),
      )
    const asks = /entries\/letters\/ask-for-leave-without-a-certificate/
    // Of a plan nothing about health alone can be appealed: there is no last day to watch.
    await disputes(['health'])
    const alone = (await as(parent).get(all(matter))).markup
    assert.match(alone, /On their own they cannot be appealed/)
    assert.doesNotMatch(alone, /Last day:|time to appeal/)
    assert.doesNotMatch(alone, asks)
    assert.match((await as(cast.adviser).get(all(matter))).markup, /nothing of it can be appealed/)
    // Where the plan is disputed for more: the day itself, and the letter that asks the Tribunal.
    await disputes(['provision'])
    const issues = [{ area: 'health', says: 'No therapy is named' }] as const
    await says(test, parent, matter, [
      ['matter', { kind: 'issues', word: 'health-only', onDay: '2026-11-19', body: { issues } }],
    ])
    const familys = (await as(parent).get(all(matter))).markup
    for (const words of [
      'no certificate follows from that',
      'Last day: Wednesday 9 December 2026',
      '/appeal-step-by-step#where',
    ])
      assert.ok(familys.includes(words), words)
    assert.match(familys, asks)
    const advisers = (await as(cast.adviser).get(all(matter))).markup
    assert.match(advisers, /The family is told to watch its last day to appeal/)
    assert.match(advisers, /Last day: Wednesday 9 December 2026/)
    assert.doesNotMatch(advisers, asks)
    // A family with a certificate has nothing to ask it.
    const other = await advisedMatter(test, cast, { disputed: ['health'] })
    await issued(test, { keys, person: cast.adviser, matter: other })
    assert.doesNotMatch((await as(await family(other)).get(all(other))).markup, asks)
  })
})
