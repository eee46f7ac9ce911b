/** Complaints: where to go instead, and what comes after the answer. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { positionFrom } from '../position/position-result.ts'
import type { RouteId } from '../rule.ts'

const on = '2026-11-21'
const asked = (id: RouteId, given: Record<string, unknown>) => inBrief(given, on).route(id)
const complaints = ['complaint-school', 'complaint-college', 'complaint-early-years'] as const

describe('after the answer of the place', () => {
  const answered = { complainedOn: '2026-10-01', complaintAnsweredOn: '2026-11-20' }
  const next: readonly (readonly [setting: string, id: RouteId, expected: string])[] = [
    ['maintained-school', 'complaint-school', 'closed, CMP-02 CMP-02'],
    ['maintained-nursery-school', 'complaint-school', 'closed, CMP-02 CMP-02'],
    ['academy', 'complaint-school', 'closed, CMP-03 CMP-03'],
    ['college', 'complaint-college', 'closed, CMP-04 CMP-04'],
    ['specialist-post-16', 'complaint-college', 'closed, CMP-04 CMP-04'],
    ['early-years-provider', 'complaint-early-years', 'closed, CMP-05 CMP-05'],
    // No next body was found for these.
    ['independent-school', 'complaint-school', 'closed, CMP-03'],
    ['non-maintained-special-school', 'complaint-school', 'closed, CMP-02'],
    ['pupil-referral-unit', 'complaint-school', 'closed, CMP-02'],
  ]
  for (const [setting, id, expected] of next)
    test(setting, () => assert.equal(asked(id, { kind: 'help-in-setting', setting, ...answered }), expected))

  test('the NHS: its Ombudsman', () => {
    assert.equal(asked('complaint-nhs', { kind: 'health-service', ...answered }), 'closed, CMP-08 CMP-08')
  })
})

describe('the place that has a procedure of its own', () => {
  test('a nursery or a college, not the school', () => {
    const provision = { kind: 'plan-not-delivered', missing: ['provision'] }
    for (const concern of [{ kind: 'help-in-setting' }, { kind: 'exclusion' }, provision]) {
      const school = (setting: string) => asked('complaint-school', { ...concern, setting })
      assert.equal(school('early-years-provider'), 'does-not-apply, CMP-05', concern.kind)
      for (const setting of ['college', 'specialist-post-16'])
        assert.equal(school(setting), 'does-not-apply, CMP-04', `${concern.kind} ${setting}`)
    }
    assert.equal(asked('complaint-early-years', provision), 'unknown, CMP-02, needs setting')
  })

  test('what is the council’s, a panel’s or the commissioner’s', () => {
    const elsewhere = {
      'council-decision': 'CMP-06',
      overdue: 'CMP-06',
      request: 'CMP-06',
      'plan-review': 'CMP-06',
      'phase-transfer': 'CMP-06',
      'moving-area': 'CMP-06',
      'health-service': 'CMP-09',
      'social-care': 'CMP-07',
      admission: 'ADM-01',
      transport: 'TRN-01',
      'personal-budget': 'PB-01',
      'tribunal-order': 'CMP-12',
      recommendation: 'CMP-06',
    }
    for (const [kind, rule] of Object.entries(elsewhere))
      for (const id of complaints)
        assert.equal(asked(id, { kind }), `does-not-apply, ${rule}`, `${id} ${kind}`)
  })
})

describe('the council, health and social care', () => {
  test('Section F comes first, whatever else is missing', () => {
    const missing = ['provision', 'social-care']
    const council = asked('complaint-local-authority', { kind: 'plan-not-delivered', missing })
    assert.equal(council, 'open, DUTY-10')
  })

  test('health: either body, unless one has the complaint', () => {
    const { says } = inBrief({ kind: 'health-service' }, on)
    assert.match(says('complaint-nhs')[0] ?? '', /not to both/)
  })

  test('health: Section G is the commissioner’s, unless the family made arrangements of its own', () => {
    const { says } = inBrief({ kind: 'plan-not-delivered', missing: ['health'] }, on)
    assert.doesNotMatch(says('complaint-nhs')[0] ?? '', /arrangements of your own/)
  })

  test('health: in dispute, and where nobody has said who discriminated', () => {
    const decision = { kind: 'council-decision', decision: 'plan', disputed: ['health'] }
    assert.equal(asked('complaint-nhs', decision), 'open, APP-11 CMP-09 CMP-08')
    assert.equal(asked('ombudsman-phso', decision), 'open, CMP-08 CMP-08, first CMP-08')
    for (const id of ['complaint-nhs', 'ombudsman-phso'] as const) {
      assert.equal(asked(id, { kind: 'discrimination' }), 'unknown, CMP-02, needs respondent')
      assert.equal(asked(id, { kind: 'discrimination', respondent: 'school' }), 'does-not-apply, CMP-09')
    }
  })

  test('social care: what the age turns on', () => {
    const findingFor = (person: object, iso: string) => {
      const concern = { id: 'one', kind: 'plan-not-delivered', missing: ['social-care'] }
      const found = positionFrom({ person, concerns: [concern] }, iso)
      assert.ok(!('faults' in found))
      return found.routes.find(({ id }) => id === 'complaint-childrens-social-care')
    }
    const rules = (person: object, iso: string) => findingFor(person, iso)?.why.map(({ rule }) => rule)
    assert.deepEqual(rules({}, on), ['LAW-CMP-07'])
    assert.match(findingFor({}, on)?.why[0]?.say ?? '', /turns on age/)
    assert.deepEqual(rules({ schoolYearOfSixteen: 2026 }, '2027-09-01'), ['LAW-CMP-07'])
    assert.match(findingFor({ schoolYearOfSixteen: 2026 }, '2027-09-01')?.why[0]?.say ?? '', /18th birthday/)
  })
})

test('Ofsted is told of a late answer only where it is known that none has come', () => {
  const ofsted = (given: object) =>
    asked('complaint-ofsted', { kind: 'help-in-setting', setting: 'early-years-provider', ...given })
  const made = { complainedOn: '2026-09-01' }
  assert.equal(ofsted(made), 'open, CMP-05, first CMP-05, needs complaintAnsweredOn')
  assert.equal(ofsted({ ...made, complaintAnsweredOn: '2026-11-10' }), 'open, CMP-05')
  assert.equal(ofsted({ ...made, complaintAnsweredOn: 'no' }), 'open, CMP-05 CMP-05')
})
