import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { faultOfDay, faultOfLetter } from './days-of-conversation.ts'

describe('which days a conversation can have had', () => {
  const today = '2026-11-22'

  it('takes today and the day of the letter, and no day beyond either', () => {
    assert.equal(faultOfDay(today, today, null), null)
    assert.equal(faultOfDay('2026-11-23', today, null), 'ahead')
    assert.equal(faultOfDay('2026-11-01', today, '2026-11-01'), null)
    assert.equal(faultOfDay('2026-10-31', today, '2026-11-01'), 'before-notice')
    assert.equal(faultOfDay('2014-08-31', today, null), 'long-ago')
    assert.equal(faultOfDay('2014-09-01', today, null), null)
  })

  it('takes a letter whose earlier date is not after the first contact', () => {
    const letter = { sentOn: '2026-11-05', datedOn: '2026-11-02' }
    assert.equal(faultOfLetter(letter, today, null), null)
    assert.equal(faultOfLetter(letter, today, '2026-11-02'), null)
    assert.deepEqual(faultOfLetter(letter, today, '2026-11-01'), {
      which: 'datedOn',
      fault: 'before-contact',
    })
    assert.deepEqual(faultOfLetter({ sentOn: '2026-11-23', datedOn: null }, today, null), {
      which: 'sentOn',
      fault: 'ahead',
    })
    assert.deepEqual(faultOfLetter({ sentOn: null, datedOn: '2016-11-02' }, today, '2016-11-01'), {
      which: 'datedOn',
      fault: 'before-contact',
    })
  })
})
