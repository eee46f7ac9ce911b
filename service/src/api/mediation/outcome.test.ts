import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { acceptVersion } from '../../mediation/agreement/accept-version.ts'
import { emptyAgreement } from '../../mediation/agreement/agreement.ts'
import { readVersions } from '../../mediation/agreement/read-agreement.ts'
import { writeVersion } from '../../mediation/agreement/write-version.ts'
import { sideOf } from '../../mediation/matter.ts'
import { actsForFamily, calledMatter, inMatterAs, somebody } from '../../mediation/mediation-of-test.ts'
import { recordStep } from '../../mediation/record-step.ts'
import { wallOfMatter } from '../../mediation/walls-of-matter.ts'
import { asDescribed, base, type Calls, openCalls } from './calls-of-test.ts'

describe('the outcome of a matter by the API', { skip: noDatabase }, () => {
  let all: Calls
  before(async () => {
    all = await openCalls()
  })
  after(() => all.test.close())

  it('has the terms that were agreed and what became of them, for those who are in it', async () => {
    const { test, cast, other, boss, tokenOf, call } = all
    const { id } = await calledMatter(test, cast, { told: true })
    const parent = await somebody(test, 'Rosamund Applegarth')
    await actsForFamily(test, parent, id)
    const council = await inMatterAs(test, cast.adviser, id, async (_, matter) => sideOf(matter, 'authority'))
    const term = {
      ...{ id: randomUUID(), what: 'Speech therapy twice a week', side: council?.id ?? null },
      ...{ named: null, kind: 'action' as const, by: null },
    }
    const draft = { ...emptyAgreement, terms: [term], open: 'The school' }
    await inMatterAs(test, cast.adviser, id, (tx, matter) =>
      writeVersion(tx, matter, { base: 0, agreement: draft }),
    )
    const token = await tokenOf(cast.officer, cast.council)
    const path = `${base}/matters/${id}/outcome`
    assert.equal((await call(token, path)).json.agreement, null)
    for (const person of [cast.officer, parent]) {
      await inMatterAs(test, person, id, async (tx, matter) => {
        const last = (await readVersions(tx, id)).at(-1)
        await acceptVersion(
          tx,
          matter,
          {
            ...{ version: last?.id ?? '', sha256: last?.sha256 ?? '', word: 'accepts' },
            ...{ name: 'As typed', says: null, onDay: '2026-11-10' },
          },
          publishedCalendar,
        )
      })
    }
    const agreed = await call(token, path)
    asDescribed(`${base}/matters/{id}/outcome`, 'get', agreed)
    const { terms, ...about } = agreed.json.agreement
    assert.deepEqual(about, { outcome: 'partial', agreedOn: '2026-11-10' })
    const [told] = terms
    assert.deepEqual(
      [told.what, told.role, told.lastDay, told.state, told.doneOn],
      ['Speech therapy twice a week', 'authority', '2026-11-24', 'running', null],
    )
    assert.ok(!agreed.text.includes('Rosamund') && !agreed.text.includes('The school'))
    const one = await call(token, `${base}/matters/${id}`)
    assert.ok(
      one.json.clocks.some(
        ({ kind, isMine }: { kind: string; isMine: boolean }) => kind === 'term' && isMine,
      ),
    )

    await inMatterAs(test, cast.officer, id, (tx, matter) =>
      recordStep(tx, matter, {
        kind: 'term',
        word: 'done',
        body: {},
        about: term.id,
        wall: wallOfMatter(matter, { use: 'agreement' }) ?? '',
        onDay: '2026-11-12',
      }),
    )
    const kept = (await call(token, path)).json.agreement.terms[0]
    assert.deepEqual([kept.state, kept.doneOn, kept.isLate], ['said-done', '2026-11-12', false])
    const service = await tokenOf(boss, cast.service, ['outcomes:read'])
    assert.equal((await call(service, path)).json.agreement.terms.length, 1)
    const stranger = await tokenOf(other.officer, other.council)
    assert.equal((await call(stranger, path)).status, 404)
  })
})
