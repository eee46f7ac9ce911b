import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const on = '2026-11-21'
const excluded = { kind: 'exclusion', setting: 'academy', excludedOn: '2026-10-01' }
const dates = (given: Record<string, unknown>, day = on) => inBrief({ ...excluded, ...given }, day).dates
const warnings = (given: Record<string, unknown>, day = on) =>
  inBrief({ ...excluded, ...given }, day).warnings

const claim = 'discrimination-claim 2027-03-31'
const court = 'judicial-review 2027-01-01'

describe('the dates of an exclusion', () => {
  test('before the governors have decided: their meeting has no day', () => {
    assert.deepEqual(dates({ exclusion: 'permanent' }), [claim, court, 'governors-meeting'])
    const suspension = { exclusion: 'suspension', losesExam: 'no' }
    assert.deepEqual(dates({ ...suspension, daysOutThisTerm: '6-to-15' }), [
      claim,
      court,
      'governors-meeting',
    ])
    assert.deepEqual(dates({ ...suspension, daysOutThisTerm: 'up-to-5' }), [claim, court])
    assert.deepEqual(dates({}), [claim, court])
  })

  test('after they upheld a permanent one: the panel, until it is asked for or has decided', () => {
    const upheld = { exclusion: 'permanent', governorsDecidedOn: '2026-10-20', reinstated: 'no' }
    const after = [claim, 'judicial-review 2027-01-20']
    assert.deepEqual(dates(upheld, '2026-10-19'), [claim, court, 'governors-meeting'])
    assert.deepEqual(dates(upheld, '2026-10-20'), [...after, 'exclusion-review-panel'])
    assert.deepEqual(dates({ ...upheld, panelAskedOn: '2026-10-30' }), after)
    assert.deepEqual(dates({ ...upheld, panelDecidedOn: '2026-11-10' }), [
      claim,
      'judicial-review 2027-02-10',
    ])
    assert.deepEqual(dates({ ...upheld, exclusion: 'suspension' }), after)
    assert.deepEqual(dates({ ...upheld, reinstated: 'yes' }), [claim])
  })

  test('turn on the setting', () => {
    assert.deepEqual(dates({ exclusion: 'permanent', setting: 'college' }), [])
    assert.deepEqual(dates({ exclusion: 'permanent', setting: 'independent-school' }), [claim])
    assert.deepEqual(dates({ exclusion: 'permanent', setting: undefined }), [claim, 'governors-meeting'])
  })

  test('no day of the exclusion, no date', () => {
    assert.deepEqual(dates({ exclusion: 'permanent', excludedOn: undefined }), [])
  })
})

describe('the warnings of an exclusion', () => {
  test('the six months to claim run while the governors take their time', () => {
    assert.deepEqual(warnings({}, '2027-03-31'), ['clock-keeps-running TIME-18'])
    assert.deepEqual(warnings({}, '2027-04-01'), [])
    assert.deepEqual(warnings({ excludedOn: undefined }), ['clock-keeps-running TIME-18'])
    assert.deepEqual(warnings({ setting: 'college' }), [])
  })

  test('count the school days for the panel at once', () => {
    const upheld = { exclusion: 'permanent', governorsDecidedOn: '2026-10-20' }
    assert.deepEqual(warnings(upheld), ['act-at-once EXC-02', 'clock-keeps-running TIME-18'])
    assert.deepEqual(warnings({ ...upheld, panelAskedOn: '2026-10-30' }), ['clock-keeps-running TIME-18'])
    assert.deepEqual(warnings({ ...upheld, exclusion: 'suspension' }), ['clock-keeps-running TIME-18'])
  })

  test('days in an order that cannot be are named', () => {
    for (const [earlier, later] of [
      ['excludedOn', 'representationsMadeOn'],
      ['excludedOn', 'governorsDecidedOn'],
      ['excludedOn', 'panelAskedOn'],
      ['excludedOn', 'panelDecidedOn'],
      ['governorsDecidedOn', 'panelAskedOn'],
      ['governorsDecidedOn', 'panelDecidedOn'],
      ['panelAskedOn', 'panelDecidedOn'],
    ] as const) {
      const bare = { kind: 'exclusion', setting: 'college' }
      const inOrder = inBrief({ ...bare, [earlier]: '2026-10-20', [later]: '2026-10-20' }, on)
      assert.deepEqual(inOrder.warnings, [], later)
      const swapped = inBrief({ ...bare, [earlier]: '2026-10-20', [later]: '2026-10-19' }, on)
      assert.match(swapped.warnings[0] ?? '', /^facts-disagree EXC-0[12]$/, later)
    }
  })
})
