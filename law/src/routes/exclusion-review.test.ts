import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { concernKinds } from '../facts.ts'

const on = '2026-11-21'
const brief = (given: Record<string, unknown>, day = on) =>
  inBrief({ kind: 'exclusion', ...given }, day).route('exclusion-review')
const says = (given: Record<string, unknown>) =>
  inBrief({ kind: 'exclusion', ...given }, on).says('exclusion-review')[0] ?? ''

describe('before the governors have decided', () => {
  test('a permanent exclusion: 15 school days, then the panel', () => {
    assert.equal(brief({ exclusion: 'permanent' }), 'open, EXC-01 EXC-01 EXC-02')
    assert.equal(brief({ exclusion: 'permanent', governorsDecidedOn: 'no' }), 'open, EXC-01 EXC-01 EXC-02')
  })

  test('a suspension turns on the days out and on an examination', () => {
    const suspension = { exclusion: 'suspension', losesExam: 'no' }
    assert.equal(brief({ ...suspension, daysOutThisTerm: 'over-15' }), 'open, EXC-01 EXC-01')
    assert.equal(brief({ exclusion: 'suspension', losesExam: 'yes' }), 'open, EXC-01 EXC-01')
    assert.match(says({ ...suspension, daysOutThisTerm: 'over-15' }), /more than 15 days/)
    assert.match(says({ exclusion: 'suspension', losesExam: 'yes' }), /examination/)
    assert.equal(
      brief({ ...suspension, daysOutThisTerm: '6-to-15' }),
      'open, EXC-01, first EXC-01, needs representationsMadeOn',
    )
    assert.equal(
      brief({ ...suspension, daysOutThisTerm: '6-to-15', representationsMadeOn: '2026-11-20' }),
      'open, EXC-01',
    )
    assert.equal(brief({ ...suspension, daysOutThisTerm: 'up-to-5' }), 'open, EXC-01')
    assert.equal(brief(suspension), 'open, EXC-01, needs daysOutThisTerm losesExam')
  })

  test('nobody said which: it is open all the same', () => {
    assert.equal(brief({}), 'open, EXC-01, needs exclusion')
  })
})

describe('after the governors have decided', () => {
  const upheld = { exclusion: 'permanent', governorsDecidedOn: '2026-11-02', reinstated: 'no' }

  test('a permanent exclusion: the panel, whose school days no day here closes', () => {
    assert.equal(brief(upheld, '2026-11-01'), 'open, EXC-01 EXC-01 EXC-02')
    assert.equal(brief(upheld, '2026-11-02'), 'open, EXC-02 EXC-02 EXC-02, needs panelAskedOn')
    assert.equal(brief(upheld, '2027-11-02'), 'open, EXC-02 EXC-02 EXC-02, needs panelAskedOn')
    assert.equal(brief({ ...upheld, panelAskedOn: '2026-11-10' }), 'open, EXC-02 EXC-02')
    assert.equal(brief({ ...upheld, panelDecidedOn: '2026-11-20' }), 'closed, EXC-02')
    assert.equal(
      brief({ ...upheld, panelDecidedOn: '2026-11-22' }),
      'open, EXC-02 EXC-02 EXC-02, needs panelAskedOn',
    )
  })

  test('a suspension: no panel', () => {
    assert.equal(brief({ ...upheld, exclusion: 'suspension' }), 'closed, EXC-02')
    assert.equal(brief({ ...upheld, exclusion: undefined }), 'unknown, EXC-02, needs exclusion')
  })

  test('taken back: nothing is left, from the day on which they decided', () => {
    assert.equal(brief({ ...upheld, reinstated: 'yes' }), 'closed, EXC-01')
    assert.equal(brief({ ...upheld, reinstated: 'yes' }, '2026-11-01'), 'open, EXC-01 EXC-01 EXC-02')
  })
})

test('settings of which the rules that were read do not speak: ask there', () => {
  for (const setting of ['independent-school', 'college', 'early-years-provider'])
    assert.equal(brief({ setting, exclusion: 'permanent' }), 'open, EXC-01')
  assert.equal(brief({ setting: 'academy', exclusion: 'permanent' }), 'open, EXC-01 EXC-01 EXC-02')
})

test('for every other kind of concern it does not apply', () => {
  for (const kind of concernKinds) {
    if (kind !== 'exclusion')
      assert.equal(inBrief({ kind }, on).route('exclusion-review'), 'does-not-apply, EXC-01')
  }
})
