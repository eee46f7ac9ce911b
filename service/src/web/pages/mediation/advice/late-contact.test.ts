import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { says } from '../../../../mediation/certificate/certificates-of-test.ts'
import { lastStep, type Matter } from '../../../../mediation/matter.ts'
import {
  actsForFamily,
  calledMatter,
  inMatterAs,
  somebody,
  withCast,
} from '../../../../mediation/mediation-of-test.ts'
import { boxesOf, visitorOf } from '../../cases/pages-of-test.ts'
import { pagesOfAdvice, visitorsOfCast } from './visitors-of-test.ts'

const today = '2026-11-21'

describe('what the family is told at its choice', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let as: ReturnType<typeof visitorsOfCast>
  before(async () => {
    as = visitorsOfCast(test, cast, today)
  })

  const matterAs = (person: string, id: string) =>
    inMatterAs(test, person, id, async (_, matter: Matter) => matter)

  it('promises no certificate that may not be issued, and says what is open', async () => {
    const { id: late } = await calledMatter(test, cast, { referredOn: '2026-11-10' })
    const own = (end = '') => `/mediation/${late}/advice${end}`
    const press = (end: string, form: Readonly<Record<string, string>>) =>
      as.adviser.post(own(end), { once: randomUUID(), ...form })
    const hints = async () => (await as.adviser.get(own('/choice'))).markup
    // Nothing is known of the letter yet.
    assert.match(await hints(), /the adviser looks whether a certificate can be issued/)
    const sent = { decision: 'refuse-assess', ...boxesOf('dated', '2026-09-01') }
    assert.equal((await press('/letter', sent)).status, 303)
    const contact = { with: 'here', means: 'telephone', before: 'no', ...boxesOf('on', '2026-11-10') }
    assert.equal((await press('/contact', contact)).status, 303)
    assert.match((await as.adviser.get(own())).markup, /no contact with another adviser before/)
    assert.match((await as.adviser.get(own())).markup, /Ask when it was sent/)
    // The day of sending is not known: it is not called late.
    assert.match(await hints(), /the adviser looks whether a certificate can be issued/)
    assert.equal((await press('/letter', { ...sent, ...boxesOf('sent', '2026-09-01') })).status, 303)
    assert.ok(!(await as.adviser.get(own())).markup.includes('Ask when it was sent'))
    assert.match(await hints(), /may not issue this certificate; a judge can give leave/)
    assert.ok(!(await hints()).includes('within three working days of this'))
    const given = { topics: 'voluntary', means: 'telephone', ...boxesOf('on', '2026-11-10') }
    assert.equal((await press('/given', given)).status, 303)
    const choice = { choice: 'no-mediation', means: 'telephone', ...boxesOf('on', '2026-11-10') }
    assert.equal((await press('/choice', choice)).status, 303)
    assert.match((await as.adviser.get(own())).markup, /Tell the family what is open to it/)
  })

  it('counts what a family’s adviser referred as the first contact, and not the later answer in writing', async () => {
    for (const [word, on] of [
      ['adviser', '2026-11-05'],
      ['authority', today],
    ] as const) {
      const { id: referred, caseId } = await calledMatter(test, cast, { referredOn: '2026-11-05' })
      const admin = await test.session('way_forward_admin')
      await admin.query(
        `update mediation.step set word = '${word}' where matter_id = '${referred}' and kind = 'referral'`,
      )
      assert.ok(caseId)
      const person = await somebody(test, 'Another parent')
      await actsForFamily(test, person, referred)
      const answers = visitorOf(pagesOfAdvice(test), person, today)
      const answer = { once: randomUUID(), read: 'yes', choice: 'mediate' }
      assert.equal((await answers.post(`/mediation/${referred}/advice/in-writing`, answer)).status, 303)
      const matter = await matterAs(person, referred)
      assert.deepEqual([lastStep(matter, 'contact')?.onDay, lastStep(matter, 'choice')?.onDay], [on, today])
    }
  })

  it('is no promise of a certificate where health alone is in issue and no mediation is arranged', async () => {
    const { id } = await calledMatter(test, cast)
    const hints = async () => (await as.adviser.get(`/mediation/${id}/advice/choice`)).markup
    assert.ok(!(await hints()).includes('The health commissioner arranges it'))
    await says(test, cast.adviser, id, [
      ['matter', { kind: 'issues', word: 'health-only', onDay: today, body: { issues: [] } }],
    ])
    assert.match(await hints(), /The health commissioner arranges it, and no rule gives a certificate/)
  })
})
