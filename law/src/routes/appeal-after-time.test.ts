import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

/** The ways to the Tribunal from a decision, each in a few words. */
function ways(given: object, on: string) {
  const { route } = inBrief({ ...refusal, ...given }, on)
  return {
    appeal: route('appeal'),
    late: route('appeal-late'),
    leave: route('appeal-leave-without-certificate'),
  }
}
// Two months end on 10 August, and the time to appeal on 1 September.
const refusal = { kind: 'council-decision', decision: 'refuse-assess', noticeSentOn: '2026-06-10' }
const inTime = { mediationAdviserContactedOn: '2026-07-01' }
const late = { mediationAdviserContactedOn: '2026-08-12' }
const never = { mediationAdviserContactedOn: 'no' }
const after = '2026-09-02'

describe('after the time to appeal', () => {
  test('not known whether the adviser was contacted: that decides', () => {
    assert.deepEqual(ways({ certificateIssuedOn: 'no' }, after), {
      appeal: 'unknown, TIME-19, needs mediationAdviserContactedOn certificateIssuedOn',
      late: 'unknown, TIME-19, needs mediationAdviserContactedOn certificateIssuedOn',
      leave: 'unknown, MED-23, needs mediationAdviserContactedOn',
    })
  })

  test('contacted in time: the certificate decides, and is pressed for', () => {
    assert.deepEqual(ways(inTime, after), {
      appeal: 'unknown, TIME-19, needs certificateIssuedOn',
      late: 'unknown, TIME-19, needs certificateIssuedOn',
      leave: 'does-not-apply, MED-21 MED-23',
    })
    assert.deepEqual(ways({ ...inTime, certificateIssuedOn: 'no' }, after), {
      appeal: 'not-yet, TIME-19 MED-21, first MED-05',
      late: 'not-yet, TIME-19',
      leave: 'does-not-apply, MED-21 MED-23',
    })
  })

  test('contacted late: a certificate after mediation may help, so ask for more time as well', () => {
    assert.deepEqual(ways(late, after), {
      appeal: 'unknown, TIME-19, needs certificateIssuedOn',
      late: 'open, MED-22, needs certificateIssuedOn',
      leave: 'open, MED-23, needs certificateIssuedOn',
    })
    assert.deepEqual(ways({ ...late, certificateIssuedOn: 'no' }, after), {
      appeal: 'closed, TIME-14',
      late: 'open, TIME-14 NOT-04 TIME-15',
      leave: 'open, MED-23',
    })
  })

  test('never contacted: late, and leave to go without a certificate', () => {
    assert.deepEqual(ways(never, after), {
      appeal: 'closed, TIME-14',
      late: 'open, TIME-14 NOT-04 TIME-15',
      leave: 'open, MED-23, needs certificateIssuedOn',
    })
    assert.equal(ways({ ...never, certificateIssuedOn: 'no' }, after).leave, 'open, MED-23')
  })

  test('with a certificate, or where none is needed: late alone', () => {
    const issued = { ...inTime, certificateIssuedOn: '2026-07-05' }
    assert.deepEqual(ways(issued, after), {
      appeal: 'closed, TIME-14',
      late: 'open, TIME-14 NOT-04',
      leave: 'does-not-apply, MED-05',
    })
    assert.deepEqual(ways({ decision: 'plan', disputed: ['placement'] }, after), {
      appeal: 'closed, TIME-14',
      late: 'open, TIME-14 NOT-04',
      leave: 'does-not-apply, MED-06',
    })
  })

  test('not known what is disputed: that decides first', () => {
    const needs = 'needs disputed mediationAdviserContactedOn certificateIssuedOn'
    assert.deepEqual(ways({ ...inTime, decision: 'plan' }, after), {
      appeal: `unknown, MED-06, ${needs}`,
      late: `unknown, MED-06, ${needs}`,
      leave: 'does-not-apply, MED-21 MED-23',
    })
    assert.equal(ways({ ...never, decision: 'plan' }, after).leave, 'unknown, MED-06, needs disputed')
  })
})

describe('while the time to appeal runs', () => {
  test('a certificate that came after late contact is named, and only there', () => {
    const issued = { certificateIssuedOn: '2026-08-20' }
    assert.deepEqual(ways({ ...late, ...issued }, '2026-08-25'), {
      appeal: 'open, APP-01 TIME-01 MED-22 FORM-03 TRIB-02, needs appealMadeOn',
      late: 'not-yet, TIME-14',
      leave: 'does-not-apply, MED-05',
    })
    const plain = 'open, APP-01 TIME-01 FORM-03 TRIB-02, needs appealMadeOn'
    assert.equal(ways({ ...inTime, ...issued }, '2026-08-25').appeal, plain)
  })

  test('the adviser can be contacted until two months are over, the appeal sent until 1 September', () => {
    assert.equal(ways(never, '2026-08-10').leave, 'not-yet, MED-20')
    assert.equal(ways(never, '2026-08-11').leave, 'open, MED-23, needs certificateIssuedOn')
    assert.equal(ways({}, '2026-08-10').leave, 'not-yet, MED-20')
    assert.equal(ways({}, '2026-08-11').leave, 'unknown, MED-23, needs mediationAdviserContactedOn')
    assert.match(ways(never, '2026-09-01').appeal, /^open/)
    assert.match(ways(never, '2026-09-02').appeal, /^closed/)
  })

  test('what is disputed is asked for, and whether a certificate was issued', () => {
    const given = { ...inTime, decision: 'plan' }
    const asked = (more: object) => ways({ ...given, ...more }, '2026-07-11').appeal
    assert.match(asked({}), /needs appealMadeOn disputed certificateIssuedOn$/)
    assert.match(asked({ certificateIssuedOn: 'no' }), /needs appealMadeOn disputed$/)
    assert.match(asked({ certificateIssuedOn: '2026-07-05' }), /needs appealMadeOn disputed$/)
    assert.match(asked({ appealMadeOn: 'no', disputed: ['needs'] }), /needs certificateIssuedOn$/)
  })
})

test('without a decision, or with health alone in dispute, all three say the same', () => {
  for (const [given, expected] of [
    [{ decision: undefined }, 'unknown, APP-12, needs decision'],
    [{ decision: 'plan', disputed: ['health'] }, 'does-not-apply, APP-11 DEF-04, needs disputed'],
    [{ decision: 'draft-plan' }, 'not-yet, APP-10'],
  ] as const)
    assert.deepEqual(ways(given, after), { appeal: expected, late: expected, leave: expected })
})
