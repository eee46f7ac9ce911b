import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import type { Session } from '../db/connect.ts'
import { countUse, type Use } from './count-use.ts'

const secrets = { cookies: '', codes: new Uint8Array(32), counts: new Uint8Array(32) }
const limits = { posts: 3, uploads: 2, exports: 1, invitations: 1, codes: 1, calls: 1 }

describe('counting what somebody sends', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
  })
  after(() => test.close())
  const use = (person: string | null, address: string, ...uses: readonly Use[]) =>
    countUse({ database: test.signInData.database, secrets }, limits, { person, address }, uses)

  it('lets an account send what it may, and says how long it then waits', async () => {
    const person = randomUUID()
    for (let sent = 0; sent < 3; sent += 1) assert.equal(await use(person, '192.0.2.1', 'posts'), null)
    const wait = await use(person, '192.0.2.1', 'posts')
    assert.equal(wait?.use, 'posts')
    assert.ok(wait.seconds >= 1 && wait.seconds <= 60, String(wait.seconds))
    // Somebody else in the same house goes on.
    assert.equal(await use(randomUUID(), '192.0.2.1', 'posts'), null)
    await admin.query(`update sign_in.rate_limit set began_at = now() - interval '61 seconds'`)
    assert.equal(await use(person, '192.0.2.1', 'posts'), null)
  })

  it('counts each kind by itself, and tells of the longest wait', async () => {
    const person = randomUUID()
    assert.equal(await use(person, '192.0.2.2', 'posts', 'exports'), null)
    const wait = await use(person, '192.0.2.2', 'posts', 'exports')
    assert.equal(wait?.use, 'exports')
    assert.ok(wait.seconds > 86_000 && wait.seconds <= 86_400)
    assert.equal(await use(person, '192.0.2.2', 'posts', 'uploads'), null)
  })

  it('stops a network that makes itself many accounts, and people whom nobody knows', async () => {
    const waits: string[] = []
    for (let sent = 0; sent < 31; sent += 1) {
      const wait = await use(sent % 2 === 0 ? randomUUID() : null, `2001:db8:0:1::${sent}`, 'posts')
      if (wait !== null) waits.push(`${sent}: ${wait.use}`)
    }
    assert.deepEqual(waits, ['30: posts'])
  })
})
