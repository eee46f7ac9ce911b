/** Complaints about social care and health care, and the Ombudsman for the NHS. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'
import { concernKinds } from '../facts.ts'
import { positionFrom } from '../position/position-result.ts'
import type { RouteId } from '../rule.ts'

const on = '2026-11-21'
const childrens = (given: Record<string, unknown>, day = on) =>
  inBrief({ kind: 'social-care', service: 'childrens', ...given }, day).route(
    'complaint-childrens-social-care',
  )
const adults = (given: Record<string, unknown>, day = on) =>
  inBrief({ kind: 'social-care', service: 'adults', ...given }, day).route('complaint-adult-social-care')
const nhs = (given: Record<string, unknown>, day = on) => inBrief(given, day).route('complaint-nhs')
const phso = (given: Record<string, unknown>, day = on) => inBrief(given, day).route('ombudsman-phso')
const answered = { complainedOn: '2026-10-01', complaintAnsweredOn: '2026-11-20' }

describe('children’s social care', () => {
  test('a year to complain, unless it is known that a complaint was made', () => {
    const open = 'open, CMP-07 CMP-07 CMP-13'
    assert.equal(childrens({ complainedOn: 'no' }), open)
    assert.equal(childrens({}), `${open}, needs complainedOn`)
    const aware = { awareOn: '2026-03-10', complainedOn: 'no' }
    assert.equal(childrens(aware, '2027-03-10'), open)
    assert.equal(childrens(aware, '2027-03-11'), 'closed, CMP-07')
    assert.equal(childrens({ awareOn: '2026-03-10' }, '2027-03-11'), 'unknown, CMP-07, needs complainedOn')
  })

  test('each stage, from its latest event', () => {
    const made = { complainedOn: '2026-01-05' }
    assert.equal(childrens(made), 'open, CMP-07 CMP-07 CMP-13')
    const first = { ...made, stage1AnsweredOn: '2026-01-19' }
    assert.equal(childrens(first), 'open, CMP-07 CMP-07, needs stage2RequestedOn')
    assert.equal(childrens({ ...first, stage2RequestedOn: 'no' }), 'open, CMP-07 CMP-07')
    const second = { ...first, stage2RequestedOn: '2026-01-26' }
    assert.equal(childrens(second), 'open, CMP-07 CMP-13')
    const panel = { ...second, stage2AnsweredOn: '2026-03-02', panelRequestedOn: '2026-03-09' }
    assert.equal(childrens(panel), 'open, CMP-07')
    const met = { ...panel, panelMetOn: '2026-04-13' }
    assert.match(
      inBrief({ kind: 'social-care', service: 'childrens', ...met }, on).says(
        'complaint-childrens-social-care',
      )[0] ?? '',
      /has met/,
    )
    assert.equal(childrens({ ...met, panelReportedOn: '2026-04-20' }), 'open, CMP-07')
    assert.equal(childrens({ ...met, complaintAnsweredOn: '2026-05-01' }), 'closed, CMP-07 CMP-06')
  })

  test('20 working days to ask for the panel', () => {
    const second = {
      complainedOn: '2026-08-03',
      stage2RequestedOn: '2026-09-01',
      stage2AnsweredOn: '2026-10-19',
    }
    const not = { ...second, panelRequestedOn: 'no' }
    assert.equal(childrens(not, '2026-11-16'), 'open, CMP-07')
    assert.equal(childrens(not, '2026-11-17'), 'closed, CMP-07 CMP-06')
    assert.equal(childrens(second, '2026-11-16'), 'open, CMP-07, needs panelRequestedOn')
    assert.equal(childrens(second, '2026-11-17'), 'unknown, CMP-07, needs panelRequestedOn')
    // Beyond the bank holidays that are known nothing is refused.
    const late = { complainedOn: '2028-10-02', stage2AnsweredOn: '2028-12-04', panelRequestedOn: 'no' }
    assert.equal(childrens(late, '2029-06-01'), 'open, CMP-07')
  })

  test('not for adults, and not guessed', () => {
    assert.equal(childrens({ service: 'adults' }), 'does-not-apply, CMP-08')
    assert.equal(childrens({ service: undefined }), 'unknown, CMP-07, needs service')
    assert.equal(adults({ service: 'childrens' }), 'does-not-apply, CMP-07')
    assert.equal(adults({ service: undefined }), 'unknown, CMP-07, needs service')
  })
})

describe('adults’ social care and the NHS', () => {
  test('twelve months, then the answer', () => {
    const health = (given: Record<string, unknown>, day?: string) =>
      nhs({ kind: 'health-service', ...given }, day)
    for (const [brief, open] of [
      [adults, 'open, CMP-08'],
      [health, 'open, CMP-09 CMP-08 CMP-09'],
    ] as const) {
      const aware = { awareOn: '2026-03-10' }
      assert.equal(brief({ complainedOn: 'no' }), open)
      assert.equal(brief({ ...aware, complainedOn: 'no' }, '2027-03-10'), open)
      assert.match(brief({ ...aware, complainedOn: 'no' }, '2027-03-11'), /^closed, CMP-08/)
      assert.equal(brief(aware, '2027-03-10'), `${open}, needs complainedOn`)
      assert.equal(brief(aware, '2027-03-11'), 'unknown, CMP-08, needs complainedOn')
      const made = { ...aware, complainedOn: '2026-10-01' }
      assert.equal(brief(made, '2027-03-11'), `${open} CMP-08, needs complaintAnsweredOn`)
      assert.match(brief({ ...made, complaintAnsweredOn: '2026-11-20' }), /^closed, CMP-08/)
    }
  })

  test('one body, not both', () => {
    const words = (complainedTo: string) =>
      inBrief({ kind: 'health-service', complainedTo }, on).says('complaint-nhs')[0] ?? ''
    assert.match(words('provider'), /do not send the same one to the commissioner/)
    assert.match(words('commissioner'), /do not send the same one to the provider/)
  })
})

describe('health and social care beside other concerns', () => {
  const ids = ['complaint-childrens-social-care', 'complaint-adult-social-care'] as const
  const forPerson = (person: object, concern: object, id: RouteId, day = on) => {
    const found = positionFrom({ person, concerns: [{ id: 'one', ...concern }] }, day)
    assert.ok(!('faults' in found))
    return found.routes.find((each) => each.id === id)
  }
  const sectionH = { kind: 'plan-not-delivered', missing: ['social-care'] }

  test('age decides between the two procedures of social care', () => {
    const states = (person: object, day = on) => ids.map((id) => forPerson(person, sectionH, id, day)?.state)
    assert.deepEqual(states({}), ['unknown', 'unknown'])
    assert.deepEqual(forPerson({}, sectionH, ids[0])?.needs, ['schoolYearOfSixteen'])
    assert.deepEqual(states({ bornOn: '2008-11-22' }), ['open', 'does-not-apply'])
    assert.deepEqual(states({ bornOn: '2008-11-21' }), ['open', 'open'])
    assert.deepEqual(states({ schoolYearOfSixteen: 2026 }, '2027-08-31'), ['open', 'does-not-apply'])
    assert.deepEqual(states({ schoolYearOfSixteen: 2026 }, '2027-09-01'), ['unknown', 'unknown'])
    assert.deepEqual(forPerson({ schoolYearOfSixteen: 2026 }, sectionH, ids[0], '2027-09-01')?.needs, [
      'bornOn',
    ])
    assert.deepEqual(states({ schoolYearOfSixteen: 2026 }, '2028-09-01'), ['open', 'open'])
    assert.deepEqual(states({ asks: 'child' }), ['open', 'does-not-apply'])
  })

  test('from 18 on the children’s service may still give the help: that is asked first', () => {
    const adult = { bornOn: '2007-02-02' }
    const concerns = [
      sectionH,
      { kind: 'council-decision', decision: 'plan', disputed: ['social-care'] },
      { kind: 'recommendation', about: ['social-care'] },
    ]
    for (const concern of concerns) {
      const finding = forPerson(adult, concern, ids[0])
      assert.equal(finding?.state, 'open')
      assert.match(finding?.why[0]?.say ?? '', /usually/)
      assert.equal(finding?.first?.rule, 'LAW-CMP-07')
      assert.equal(forPerson(adult, concern, ids[1])?.first, null)
    }
  })

  test('social care itself: below 18 it is the children’s procedure, though nobody has said which service', () => {
    const care = { kind: 'social-care' }
    const states = (person: object) => ids.map((id) => forPerson(person, care, id)?.state)
    const firstOfOmbudsman = (person: object, given: object = {}) =>
      forPerson(person, { ...care, ...given }, 'ombudsman-lgsco')?.first?.rule
    for (const person of [{ bornOn: '2008-11-22' }, { schoolYearOfSixteen: 2030 }, { asks: 'child' }]) {
      assert.deepEqual(states(person), ['open', 'does-not-apply'])
      assert.equal(firstOfOmbudsman(person), 'LAW-CMP-07')
      assert.equal(firstOfOmbudsman(person, { service: 'adults' }), 'LAW-CMP-08')
    }
    for (const person of [{}, { bornOn: '2008-11-21' }, { schoolYearOfSixteen: 2025 }]) {
      assert.deepEqual(states(person), ['unknown', 'unknown'])
      assert.deepEqual(forPerson(person, care, ids[0])?.needs, ['service'])
      assert.equal(firstOfOmbudsman(person), 'LAW-CMP-08')
      assert.equal(firstOfOmbudsman(person, { service: 'childrens' }), 'LAW-CMP-07')
    }
  })

  test('a decision: only where health or social care is disputed', () => {
    const decision = (given: object) => ({ kind: 'council-decision', ...given })
    const child = { asks: 'parent', schoolYearOfSixteen: 2030 }
    const care = (given: object) => forPerson(child, decision(given), ids[0])
    assert.equal(care({ decision: 'plan', disputed: ['social-care'] })?.state, 'open')
    assert.equal(care({ decision: 'plan', disputed: ['needs'] })?.state, 'does-not-apply')
    assert.deepEqual(care({ decision: 'plan' })?.needs, ['disputed'])
    assert.deepEqual(care({})?.needs, ['decision'])
    assert.equal(care({ decision: 'refuse-assess' })?.state, 'does-not-apply')
    for (const id of ['complaint-nhs', 'ombudsman-phso'] as const) {
      const brief = (given: object) => inBrief(decision(given) as Record<string, unknown>, on).route(id)
      assert.match(brief({ decision: 'plan', disputed: ['health'] }), /^open/)
      assert.equal(brief({ decision: 'plan', disputed: ['needs'] }), 'does-not-apply, CMP-09')
      assert.equal(brief({ decision: 'plan' }), 'unknown, APP-11, needs disputed')
      assert.equal(brief({}), 'unknown, APP-11, needs decision')
      assert.equal(brief({ decision: 'cease' }), 'does-not-apply, CMP-09')
    }
  })

  test('Section G, agreements, recommendations, discrimination and records', () => {
    const plan = (...missing: string[]) => ({ kind: 'plan-not-delivered', missing })
    assert.equal(nhs(plan('health')), 'open, DUTY-10 CMP-09 CMP-08')
    assert.match(
      inBrief({ ...plan('health'), ownArrangements: 'yes' }, on).says('complaint-nhs')[0] ?? '',
      /arrangements of your own/,
    )
    assert.equal(nhs(plan('provision')), 'does-not-apply, CMP-09')
    assert.equal(nhs({ kind: 'plan-not-delivered' }), 'unknown, DUTY-10, needs missing')
    assert.equal(nhs({ kind: 'agreement', healthOnly: 'yes' }), 'open, CMP-12 CMP-09')
    assert.equal(nhs({ kind: 'agreement', healthOnly: 'no' }), 'does-not-apply, CMP-09')
    assert.equal(nhs({ kind: 'agreement' }), 'unknown, CMP-12, needs healthOnly')
    assert.equal(nhs({ kind: 'recommendation', about: ['health'] }), 'open, CMP-09 CMP-08')
    assert.equal(nhs({ kind: 'recommendation', about: ['social-care'] }), 'does-not-apply, CMP-09')
    assert.equal(nhs({ kind: 'recommendation' }), 'unknown, CMP-06, needs about')
    assert.equal(nhs({ kind: 'discrimination', respondent: 'other' }), 'open, EQ-01 CMP-09')
    assert.equal(nhs({ kind: 'discrimination', respondent: 'school' }), 'does-not-apply, CMP-09')
    assert.equal(nhs({ kind: 'records' }), 'open, SAR-01')
  })

  test('social care: recommended, or nothing to do with it', () => {
    const recommended = { kind: 'recommendation', about: ['social-care'] }
    assert.equal(forPerson({ asks: 'child' }, recommended, ids[0])?.state, 'open')
    assert.equal(forPerson({ bornOn: '2005-01-01' }, recommended, ids[1])?.state, 'open')
    const mayBe = ['council-decision', 'plan-not-delivered', 'social-care', 'recommendation']
    for (const id of ids) {
      for (const kind of concernKinds.filter((each) => !mayBe.includes(each)))
        assert.equal(inBrief({ kind }, on).route(id), 'does-not-apply, CMP-07', `${id} ${kind}`)
      assert.equal(inBrief({ kind: 'recommendation', about: ['health'] }, on).state(id), 'does-not-apply')
      assert.equal(inBrief({ kind: 'recommendation' }, on).state(id), 'unknown')
    }
  })
})

describe('the Ombudsman for the NHS', () => {
  test('comes after the NHS’s answer, and its unconfirmed time closes nothing', () => {
    const health = { kind: 'health-service', awareOn: '2026-03-10' }
    assert.equal(phso(health), 'open, CMP-08 CMP-08, first CMP-08, needs complainedOn')
    assert.equal(phso({ ...health, ...answered }), 'open, CMP-08 CMP-08')
    const words = (day: string) => inBrief(health, day).says('ombudsman-phso')[1] ?? ''
    assert.match(words('2027-03-10'), /Normally it wants/)
    assert.match(words('2027-03-11'), /are over/)
    assert.match(phso(health, '2027-03-11'), /^open/)
  })

  test('health alone', () => {
    const plan = { kind: 'plan-not-delivered', missing: ['health'] }
    assert.equal(phso({ ...plan, ...answered }), 'open, CMP-08 DUTY-10 CMP-08')
    assert.equal(phso({ ...plan, missing: ['provision'] }), 'does-not-apply, CMP-09')
    assert.equal(phso({ kind: 'plan-not-delivered' }), 'unknown, DUTY-10, needs missing')
    assert.equal(phso({ kind: 'recommendation', about: ['health'], ...answered }), 'open, CMP-08 CMP-08')
    assert.equal(phso({ kind: 'recommendation', about: ['social-care'] }), 'does-not-apply, CMP-09')
    assert.equal(phso({ kind: 'agreement', healthOnly: 'yes', ...answered }), 'open, CMP-12 CMP-08')
    assert.equal(phso({ kind: 'agreement', healthOnly: 'no' }), 'does-not-apply, CMP-09')
    assert.equal(phso({ kind: 'discrimination', respondent: 'other' }), 'open, CMP-08 CMP-08, first CMP-08')
    assert.equal(phso({ kind: 'records' }), 'does-not-apply, SAR-01')
    assert.equal(phso({ kind: 'overdue' }), 'does-not-apply, CMP-09')
  })
})
