/** In disagreement resolution the Regulations set no time for what is agreed, and nothing here says that they do. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../../../proof/database.ts'
import { noDocuments } from '../../../../cases/documents/documents.ts'
import { wholeShape } from '../../../../mediation/api/matter-shape.ts'
import { matterOf, step } from '../../../../mediation/bare-matters-of-test.ts'
import {
  answerAs,
  familysDisagreement,
  partsWith,
} from '../../../../mediation/disagreement/disagreement-of-test.ts'
import { sideOf } from '../../../../mediation/matter.ts'
import { inMatterAs, withCast } from '../../../../mediation/mediation-of-test.ts'
import { boxesOf, visitorOf } from '../../cases/pages-of-test.ts'
import { agreementPages } from './pages.ts'

describe('the pages of an agreement in disagreement resolution', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  it('give the day that is agreed, and no provision for it', async () => {
    const { id, family } = await familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
    await answerAs(test, cast.officer, id, 'authority', 'joins')
    const council = await inMatterAs(test, family, id, async (_, m) => sideOf(m, 'authority')?.id ?? '')
    const officer = visitorOf(
      agreementPages(test.data, { documents: noDocuments }),
      cast.officer,
      '2026-11-21',
    )
    const at = `/mediation/${id}/agreement`
    const empty = await officer.get(`${at}/terms/new`)
    assert.doesNotMatch(empty.markup, /value="tell-council"|the time that the law gives/)
    const form = {
      what: 'Answer each letter within five working days',
      who: council,
      named: '',
      kind: 'own-day',
      base: '0',
      once: randomUUID(),
      ...boxesOf('by', '2026-12-01'),
    }
    const refused = await officer.post(`${at}/terms/new`, { ...form, kind: 'tell-council' })
    assert.match(refused.markup, /only after mediation about health alone/)
    assert.equal((await officer.post(`${at}/terms/new`, form)).status, 303)
    for (const end of ['', '/accept']) {
      const { status, markup } = await officer.get(`${at}${end}`)
      assert.equal(status, 200)
      assert.match(markup, /<time datetime="2026-12-01">/)
      assert.match(markup, /It will be dated the day on which the last side accepts it/)
      assert.doesNotMatch(markup, /LAW-MED-34|regulation 42|times run from|\(\)/)
    }
  })
})

it('a system is told no provision of a term of disagreement resolution', () => {
  const bare = matterOf([step('term-due', 'as-agreed', 10, { about: 't', side: 'a' })])
  const ruleIn = (process: 'mediation' | 'disagreement-resolution') => {
    const matter = {
      ...bare,
      process,
      sides: bare.sides.map((side) => ({ ...side, name: null, isMine: false })),
      id: 'm',
      caseId: 'c',
      reference: '7K2M-QX04',
      openedAt: new Date(0),
      changedAt: '',
      service: 'Mediation',
      reader: 'service' as const,
    }
    const { clocks } = wholeShape(matter, [], day('2026-11-03'), publishedCalendar)
    return clocks.map(({ rule, provision }) => [rule, provision === null])
  }
  assert.deepEqual(ruleIn('mediation'), [['LAW-MED-34', false]])
  assert.deepEqual(ruleIn('disagreement-resolution'), [[null, true]])
})
