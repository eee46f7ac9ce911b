import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adviceTopics, topicNamed } from './advice-topics.ts'

describe('what an adviser explains', () => {
  const topic = (name: string) => topicNamed(name) ?? assert.fail(name)

  it('says of practice that it is practice, and promises nothing that may not come', () => {
    for (const name of ['free', 'confidential']) {
      assert.match(topic(name).says, /^In practice/, name)
      assert.ok(topic(name).rules.includes('LAW-MED-37'), name)
    }
    assert.match(topic('times').says, /only health is disputed, the health commissioner arranges it/)
    assert.match(topic('times').says, /no rule gives a certificate where it cannot/)
    assert.match(topic('who-takes-part').says, /if the parent and the mediator agree/)
  })

  it('cites what says it', () => {
    assert.deepEqual(topic('other-help').rules, ['LAW-DUTY-04', 'LAW-DRS-01'])
    assert.deepEqual(topic('clock-runs').rules, ['LAW-MED-35', 'LAW-TIME-01', 'LAW-TIME-02'])
    assert.deepEqual(topic('no-harm').rules, ['LAW-MED-09', 'LAW-MED-35'])
    assert.equal(new Set(adviceTopics.map(({ name }) => name)).size, adviceTopics.length)
  })
})
