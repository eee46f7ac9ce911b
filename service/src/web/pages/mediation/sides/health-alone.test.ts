import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { addSide } from '../../../../mediation/add-side.ts'
import { recordDecision } from '../../../../mediation/advice/record-decision.ts'
import { inMatterAs, parentsMatter, withCast } from '../../../../mediation/mediation-of-test.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { wallWithFamily } from '../../../../mediation/walls-of-matter.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import { boxesOf, visitorOf } from '../../cases/pages-of-test.ts'
import { sidesPages } from './pages.ts'

describe('who takes part where health alone is in issue', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let id: string
  let parent: string
  beforeEach(async () => {
    ;({ id, parent } = await parentsMatter(test, cast))
  })

  const visitor = (person: string, on: string) => visitorOf(sidesPages(test.data, {} as Accounts), person, on)
  const get = (person: string, rest = '', on = '2026-11-21') =>
    visitor(person, on).get(`/mediation/${id}/sides${rest}`)
  const post = (person: string, rest: string, form: Readonly<Record<string, string>>) =>
    visitor(person, '2026-11-21').post(`/mediation/${id}/sides${rest}`, form)
  const matterOf = <T>(work: Parameters<typeof inMatterAs<T>>[3], person = cast.adviser) =>
    inMatterAs(test, person, id, work)
  const health = { rows: '1', 'area-0': 'health', 'says-0': 'No therapy is named' }

  it('shows a family whose mediation is about health alone its last day and how to ask the Tribunal, before day 31 too', async () => {
    await matterOf(
      (tx, matter) =>
        recordDecision(tx, matter, {
          decision: 'refuse-assess',
          sentOn: '2026-10-09',
          datedOn: null,
          disputed: [],
        }),
      parent,
    )
    const asks = /entries\/letters\/ask-for-leave-without-a-certificate\?concern=/
    const day = /Last day: Wednesday 9 December 2026/
    assert.doesNotMatch((await get(parent)).markup, asks)
    await post(parent, '/issues', health)
    const { markup } = await get(parent)
    assert.match(markup, /no rule says that a certificate follows/)
    assert.match(markup, day)
    assert.match(markup, asks)
    assert.match(markup, /\/appeal-step-by-step#where/)
    const services = (await get(cast.adviser)).markup
    assert.match(services, /The family is told to watch its last day to appeal/)
    assert.match(services, day)
    assert.doesNotMatch(services, asks)
    for (const words of [day, asks]) assert.doesNotMatch((await get(cast.officer)).markup, words)
    // A certificate follows from its own choice where it wants no mediation.
    await matterOf((tx, matter) =>
      recordStep(tx, matter, {
        kind: 'choice',
        word: 'no-mediation',
        wall: wallWithFamily(matter) ?? '',
        onDay: '2026-11-20',
        body: { means: 'telephone' },
      }),
    )
    assert.doesNotMatch((await get(parent)).markup, asks)
  })

  it('prints no certificate that follows where the issues became health alone after the council could not arrange it', async () => {
    const board = await matterOf((tx) =>
      addSide(tx, {
        matter: id,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'board',
        knownAs: null,
      }),
    )
    await post(parent, '/told', { ...boxesOf('on', '2026-11-02'), means: 'email' })
    await post(cast.officer, '/cannot', boxesOf('on', '2026-11-20'))
    const follows = /the certificate follows within three working days/
    for (const person of [parent, cast.officer]) assert.match((await get(person)).markup, follows)
    await post(parent, '/issues', health)
    for (const person of [parent, cast.officer, cast.adviser]) {
      const { markup } = await get(person)
      assert.match(markup, /The council told the mediation adviser on 20 November 2026/)
      assert.doesNotMatch(markup, follows)
    }
    // So the 30 days of the commissioner end in silence like any others.
    await post(cast.officer, `/commissioner/${board}`, { ...boxesOf('on', '2026-11-20'), means: 'email' })
    const over = (await get(parent, '', '2026-12-21')).markup
    assert.match(over, /The 30 days are over/)
    assert.match(over, /entries\/letters\/ask-for-leave-without-a-certificate/)
  })
})
