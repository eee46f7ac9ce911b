import assert from 'node:assert/strict'
import { after, before, describe, it, test } from 'node:test'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { openSignInData } from '../db/acting.ts'
import type { Session } from '../db/connect.ts'
import { logins } from '../db/logins.ts'
import { countTry, networkOf } from './count-try.ts'

const secrets = { cookies: '', codes: new Uint8Array(32), counts: new Uint8Array(32) }

describe('counting tries', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
  })
  after(() => test.close())

  it('says no after the most, to each on their own, and yes again when the time is over', async () => {
    const { database } = test.signInData
    const limit = [{ name: 'a-test', most: 3, minutes: 10 }]
    const answers: boolean[] = []
    for (let tried = 0; tried < 5; tried += 1) {
      answers.push(await countTry({ database, secrets }, 'one@example.org', limit))
    }
    assert.deepEqual(answers, [true, true, true, false, false])
    assert.equal(await countTry({ database, secrets }, 'other@example.org', limit), true)
    await admin.query(`update sign_in.rate_limit set began_at = now() - interval '11 minutes'`)
    assert.equal(await countTry({ database, secrets }, 'one@example.org', limit), true)
  })

  it('lets two processes count together, also at the same moment', async () => {
    const other = openSignInData(test.loginAs(logins.signIn))
    try {
      const limit = [{ name: 'together', most: 10, minutes: 10 }]
      const tried = await Promise.all(
        Array.from({ length: 30 }, (_, index) => {
          const { database } = index % 2 === 0 ? test.signInData : other
          return countTry({ database, secrets }, 'shared', limit)
        }),
      )
      assert.equal(tried.filter((mayGoOn) => mayGoOn).length, 10)
    } finally {
      await other.close()
    }
  })

  it('keeps a hash of whose the tries are', async () => {
    await countTry({ database: test.signInData.database, secrets }, 'named@example.org', [
      { name: 'hashed', most: 1, minutes: 1 },
    ])
    const kept = JSON.stringify(await admin.query('select * from sign_in.rate_limit'))
    assert.doesNotMatch(kept, /named|example\.org/)
  })
})

test('takes the addresses of one network of IPv6 together', () => {
  assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2')
  assert.equal(networkOf('2001:DB8:1:2::'), '2001:db8:1:2')
  assert.equal(networkOf('2001:db8::1'), '2001:db8:0:0')
  assert.equal(networkOf('2001:0db8:0001:0002::9'), '2001:db8:1:2')
  assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0')
  assert.equal(networkOf('::1'), '0:0:0:0')
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7')
  assert.equal(networkOf('192.0.2.7'), '192.0.2.7')
  assert.equal(networkOf('unknown'), 'unknown')
})
