import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase } from '../../../proof/database.ts'
import { inMatterAs } from '../../mediation/mediation-of-test.ts'
import { asDescribed, base, type Calls, openCalls } from './calls-of-test.ts'

describe('a referral by the API', { skip: noDatabase }, () => {
  let all: Calls
  before(async () => {
    all = await openCalls()
  })
  after(() => all.test.close())

  it('opens a referral once, with consent alone, and names each field that is wrong', async () => {
    const { test, cast, other, tokenOf, call, referral } = all
    const token = await tokenOf(cast.officer, cast.council, ['referrals:write'])
    const services = await call(token, `${base}/services`)
    asDescribed(`${base}/services`, 'get', services)
    assert.ok(services.json.services.some(({ id }: { id: string }) => id === cast.service))
    const count = async () => {
      const admin = await test.session('way_forward_admin')
      const [row] = await admin.query<{ n: number }>('select count(*) as n from cases.case_file')
      return row?.n
    }
    const before = await count()
    const wrong: readonly (readonly [unknown, string])[] = [
      [{}, 'service'],
      [[], ''],
      [null, ''],
      [referral('X', { service: 'ours' }), 'service'],
      [referral('X', { service: randomUUID() }), 'service'],
      [referral('X', { service: cast.council }), 'service'],
      [referral('X', { consent: { given: false, on: '2026-11-20', how: 'email' } }), 'consent.given'],
      [referral('X', { consent: { given: true, on: '2026-11-22', how: 'email' } }), 'consent.on'],
      [referral('X', { consent: { given: true, on: '20 November', how: 'email' } }), 'consent.on'],
      [referral('X', { consent: { given: true, on: '2026-11-20', how: 'dream' } }), 'consent.how'],
      [referral('   '), 'family.name'],
      [referral('x'.repeat(201)), 'family.name'],
      [referral('X', { family: { name: 'X', label: 'uncle', phone: '01632 960 011' } }), 'family.label'],
      [referral('X', { family: { name: 'X', label: 'parent' } }), 'family.phone'],
      [referral('X', { family: { name: 'X', label: 'parent', phone: '12' } }), 'family.phone'],
      [referral('X', { family: { name: 'X', label: 'parent', email: 'x@' } }), 'family.email'],
      [
        referral('X', { family: { name: 'X', label: 'parent', reach: 'x', ethnicity: 'x' } }),
        'family.ethnicity',
      ],
      [referral('X', { diagnosis: 'x' }), 'diagnosis'],
    ]
    for (const [body, field] of wrong) {
      const refused = await call(token, `${base}/referrals`, { body, key: randomUUID() })
      asDescribed(`${base}/referrals`, 'post', refused)
      assert.equal(refused.status, 400, refused.text)
      const fields = refused.json.errors.map((each: { field: string | null }) => each.field ?? '')
      assert.ok(fields.includes(field), `${field}: ${fields}`)
    }
    const keyless = await call(token, `${base}/referrals`, { body: referral('A parent of Q') })
    assert.deepEqual([keyless.status, keyless.json.errors[0].field], [400, 'Idempotency-Key'])
    assert.equal(await count(), before)

    const key = randomUUID()
    const body = referral('Rosamund Applegarth')
    const answers = await Promise.all([1, 2, 3].map(() => call(token, `${base}/referrals`, { body, key })))
    for (const answer of answers) asDescribed(`${base}/referrals`, 'post', answer)
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 201])
    assert.equal(new Set(answers.map(({ json }) => json.id)).size, 1)
    assert.equal(await count(), (before ?? 0) + 1)
    const changed = await call(token, `${base}/referrals`, { body: referral('Somebody else'), key })
    assert.deepEqual([changed.status, changed.json.errors[0].code], [409, 'key-used'])

    const again = await call(token, `${base}/referrals`, { body, key: randomUUID() })
    asDescribed(`${base}/referrals`, 'post', again)
    assert.deepEqual([again.status, again.json.errors[0].code], [409, 'may-be-the-same'])
    const sure = { ...body, evenIfAlike: true }
    assert.equal((await call(token, `${base}/referrals`, { body: sure, key: randomUUID() })).status, 201)
    // Another council hears nothing of it.
    const stranger = await tokenOf(other.officer, other.council)
    assert.equal((await call(stranger, `${base}/referrals`, { body, key })).status, 201)

    const [id] = answers.map(({ json }) => json.id)
    const read = await inMatterAs(test, cast.adviser, id, async (_, matter) => matter)
    assert.deepEqual(
      [read.sides.map(({ role }) => role).sort(), read.steps.map(({ kind, word }) => [kind, word])],
      [['authority', 'family'], [['referral', 'authority']]],
    )
    const [step] = read.steps
    assert.equal(step?.kind === 'referral' && step.body.consent, 'By telephone, on 20 November 2026')
  })

  it('lets no service and no commissioner refer, and nobody without the scope', async () => {
    const { cast, boss, tokenOf, call, referral } = all
    await assert.rejects(tokenOf(cast.nurse, cast.commissioner), /42501|row-level security/)
    const reading = await tokenOf(cast.officer, cast.council, ['matters:read'])
    const sent = { body: referral('X'), key: randomUUID() }
    assert.equal((await call(reading, `${base}/referrals`, sent)).status, 403)
    // A service that was given the scope past its page refers nobody all the same.
    const service = await tokenOf(boss, cast.service)
    const refused = await call(service, `${base}/referrals`, sent)
    assert.deepEqual([refused.status, refused.json.errors[0].field], [400, null])
  })
})
