import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { concernKinds } from '../facts.ts'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import type { RouteFinding, RouteId } from '../rule.ts'
import { day } from '../time/day.ts'

function find(id: RouteId, concern: Record<string, unknown>, iso = '2026-11-21'): RouteFinding {
  const read = readFacts({ concerns: [{ id: 'it', ...concern }] })
  assert.ok('facts' in read, JSON.stringify(read))
  const found = position(read.facts, day(iso)).routes.find((each) => each.id === id)
  assert.ok(found)
  return found
}
/** State, rules of the reasons, what comes first, what is needed. */
function brief(id: RouteId, concern: Record<string, unknown>, iso?: string): string {
  const { state, why, first, needs } = find(id, concern, iso)
  const rules = why.map(({ rule }) => rule.slice(4)).join(' ')
  return `${state}, ${rules}${first === null ? '' : `, first ${first.rule.slice(4)}`}${needs.length === 0 ? '' : `, needs ${needs.join(' ')}`}`
}
const cites = (concern: Record<string, unknown>, iso?: string) =>
  find('appeal-continues', concern, iso).why.map(({ rule }) => rule.slice(4))

const plan = {
  kind: 'council-decision',
  decision: 'plan',
  disputed: ['needs', 'provision', 'placement'],
  noticeSentOn: '2026-10-01',
}
const pending = { ...plan, appealMadeOn: '2026-11-02' }
const decided = {
  ...plan,
  noticeSentOn: '2026-02-03',
  appealMadeOn: '2026-03-20',
  tribunalDecidedOn: '2026-10-01',
}

describe('an appeal where nothing of the council’s is decided', () => {
  const states = {
    'help-in-setting': 'does-not-apply, APP-11',
    'plan-not-delivered': 'does-not-apply, APP-11 APP-10',
    overdue: 'does-not-apply, EHC-10',
    request: 'not-yet, APP-01 APP-07, needs wants',
    'plan-review': 'not-yet, APP-08 APP-10',
    'phase-transfer': 'not-yet, APP-10',
    'moving-area': 'not-yet, APP-10',
    'health-service': 'does-not-apply, APP-11 DEF-04',
    'social-care': 'does-not-apply, APP-11 DEF-04',
    exclusion: 'does-not-apply, EXC-02 TIME-18',
    discrimination: 'does-not-apply, TIME-18',
    admission: 'unknown, ADM-01, needs hasPlan',
    transport: 'does-not-apply, TRN-01',
    'personal-budget': 'does-not-apply, APP-11',
    records: 'does-not-apply, SAR-01',
    agreement: 'does-not-apply, CMP-12 APP-10',
    'tribunal-order': 'does-not-apply, CMP-12 NOT-05',
    recommendation: 'does-not-apply, APP-11',
  }
  for (const kind of concernKinds.filter((each) => each !== 'council-decision'))
    test(kind, () => {
      const expected = states[kind]
      assert.equal(brief('appeal', { kind }), expected)
      assert.equal(brief('appeal-late', { kind }), expected)
      assert.equal(brief('appeal-leave-without-certificate', { kind }), expected)
      assert.equal(find('appeal-continues', { kind }).state, 'does-not-apply')
    })

  test('a request: what is asked for decides what can be appealed', () => {
    const request = { kind: 'request' }
    assert.equal(brief('appeal', { ...request, wants: 'assessment' }), 'not-yet, APP-01')
    assert.equal(brief('appeal', { ...request, wants: 'reassessment' }), 'not-yet, APP-07')
    assert.equal(brief('appeal', { ...request, wants: 'early-review' }), 'does-not-apply, REV-01')
    const answered = { ...request, wants: 'assessment', answeredOn: '2026-11-10' }
    assert.equal(brief('appeal', answered), 'not-yet, APP-10')
    assert.equal(brief('appeal', answered, '2026-11-09'), 'not-yet, APP-01')
  })

  test('after the council’s answer its letter opens the appeal', () => {
    const review = { kind: 'plan-review', decidedOn: '2026-11-10' }
    assert.match(find('appeal', review).why[0]?.say ?? '', /Give the letter as a decision/)
    assert.equal(brief('appeal', review, '2026-11-09'), 'not-yet, APP-08 APP-10')
    const transfer = { kind: 'phase-transfer', finalPlanOn: '2026-11-10' }
    assert.match(find('appeal', transfer).why[0]?.say ?? '', /Give the letter as a decision/)
    assert.match(find('appeal', transfer, '2026-11-09').why[0]?.say ?? '', /not final yet/)
  })

  test('a move and an admission turn on whether there is a plan', () => {
    assert.equal(brief('appeal', { kind: 'moving-area', hasPlan: 'yes' }), 'not-yet, APP-10')
    assert.equal(brief('appeal', { kind: 'moving-area', hasPlan: 'no' }), 'does-not-apply, APP-11')
    assert.equal(brief('appeal', { kind: 'admission', hasPlan: 'yes' }), 'not-yet, ADM-01')
    assert.equal(brief('appeal', { kind: 'admission', hasPlan: 'no' }), 'does-not-apply, ADM-01')
  })

  test('recommendations ride on an appeal to come, and on nothing else', () => {
    const recommendations = 'appeal-recommendations'
    assert.equal(brief(recommendations, { kind: 'plan-review' }), 'not-yet, REC-02')
    assert.equal(brief(recommendations, { kind: 'moving-area', hasPlan: 'no' }), 'does-not-apply, APP-11')
    assert.equal(brief(recommendations, { kind: 'request', wants: 'early-review' }), 'does-not-apply, REV-01')
    assert.equal(brief(recommendations, { kind: 'health-service' }), 'does-not-apply, REC-02')
    assert.equal(brief(recommendations, { kind: 'recommendation' }), 'does-not-apply, REC-02')
    for (const kind of ['plan-review', 'health-service', 'recommendation']) {
      assert.equal(brief(recommendations, { kind }, '2018-04-02'), 'does-not-apply, REC-01')
      assert.doesNotMatch(brief(recommendations, { kind }, '2018-04-03'), /REC-01/)
    }
  })
})

describe('an appeal in its time', () => {
  test('a plan that carries out an order: open, with the doubt', () => {
    const given = { ...plan, followsTribunalOrder: 'yes' }
    assert.match(brief('appeal', given), /^open, .*NOT-05/)
    assert.doesNotMatch(brief('appeal', { ...plan, followsTribunalOrder: 'no' }), /NOT-05/)
  })

  test('two dates on the letter are named', () => {
    assert.match(brief('appeal', { ...plan, noticeDatedOn: '2026-09-29' }), /TIME-02/)
    assert.doesNotMatch(brief('appeal', { ...plan, noticeDatedOn: '2026-10-01' }), /TIME-02/)
  })
})

describe('an appeal that is pending', () => {
  test('what leads it, before anything is heard', () => {
    const ever = ['TIME-09', 'TRIB-11', 'TIME-16', 'TRIB-18', 'TRIB-17', 'TRIB-01', 'TRIB-05', 'TRIB-04']
    for (const rule of [...ever, 'TRIB-03', 'UNO-02', 'TRIB-10', 'TRIB-15', 'TRIB-16'])
      assert.ok(cites(pending).includes(rule), rule)
    assert.ok(!cites(pending).includes('DUTY-13'))
    assert.ok(cites({ ...pending, decision: 'cease' }).includes('DUTY-13'))
  })

  test('once the council has it, or a date is set, it is registered', () => {
    assert.ok(!cites({ ...pending, authorityReceivedAppealOn: '2026-11-12' }).includes('TRIB-10'))
    const set = cites({ ...pending, hearingOn: '2027-03-01' })
    assert.ok(!set.includes('TRIB-10'))
    assert.ok(set.includes('TIME-20'))
    for (const fact of ['responseDirectedFor', 'evidenceDirectedFor'])
      assert.ok(cites({ ...pending, [fact]: '2027-01-18' }).includes('TIME-20'), fact)
    assert.ok(!cites(pending).includes('TIME-20'))
  })

  test('pages of evidence by what it is about, from 15 July 2025', () => {
    const pages = (given: Record<string, unknown>, iso?: string) =>
      find('appeal-continues', given, iso)
        .why.filter(({ rule }) => rule === 'LAW-TRIB-15')
        .flatMap(({ say }) => say.match(/\d+(?= pages)/g) ?? [])
    assert.deepEqual(pages(pending), ['100', '100', '75'])
    assert.deepEqual(pages({ ...pending, disputed: ['provision', 'health'] }), ['100', '100', '75'])
    assert.deepEqual(pages({ ...pending, decision: 'refuse-assess' }), ['100', '75'])
    const old = { ...pending, noticeSentOn: '2025-05-01', appealMadeOn: '2025-06-20' }
    assert.deepEqual(pages(old, '2025-07-14'), [])
    assert.deepEqual(pages({ ...old, hearingOn: '2025-07-14' }, '2025-07-15'), [])
    assert.deepEqual(pages({ ...old, hearingOn: '2025-09-01' }, '2025-07-15'), ['100', '100', '75'])
  })

  test('the working document where words are disputed, the phase where the school is', () => {
    assert.ok(!cites({ ...pending, disputed: ['placement'] }).includes('TRIB-16'))
    assert.ok(cites({ ...pending, disputed: ['placement'] }).includes('TRIB-13'))
    assert.ok(cites({ ...pending, disputed: ['needs'] }).includes('TRIB-16'))
    assert.ok(!cites({ ...pending, disputed: ['needs'] }).includes('TRIB-13'))
    assert.ok(cites({ ...pending, decision: 'refuse-amend' }).includes('TRIB-16'))
    assert.ok(!cites({ ...pending, decision: 'refuse-assess' }).includes('TRIB-16'))
    assert.ok(cites({ ...pending, disputed: undefined }).includes('TRIB-16'))
    assert.ok(!cites({ ...pending, decision: 'cease', disputed: ['placement'] }).includes('TRIB-13'))
    const old = { ...pending, noticeSentOn: '2025-10-01', appealMadeOn: '2025-11-20' }
    assert.ok(!cites(old, '2025-12-31').includes('TRIB-13'))
    assert.ok(cites(old, '2026-01-01').includes('TRIB-13'))
  })

  test('known from a later step too, whatever was decided', () => {
    const received = { ...plan, decision: undefined, authorityReceivedAppealOn: '2026-11-12' }
    assert.equal(find('appeal-continues', received).state, 'open')
    assert.equal(find('appeal', received).state, 'closed')
  })

  test('where only health is disputed no appeal is there, also if one is said to be made', () => {
    const health = { ...plan, disputed: ['health'] }
    assert.equal(brief('appeal-continues', health), 'does-not-apply, TIME-01')
    assert.equal(
      brief('appeal-continues', { ...health, appealMadeOn: '2026-11-02' }),
      'does-not-apply, APP-11 DEF-04, needs disputed',
    )
  })
})

describe('the certificate that an appeal still needs', () => {
  const refusal = {
    kind: 'council-decision',
    decision: 'refuse-assess',
    noticeSentOn: '2026-11-03',
    mediationAdviserContactedOn: '2026-11-06',
  }
  const first = (given: object, iso = '2026-11-26') => find('appeal', { ...refusal, ...given }, iso).first
  const leave = (given: object, iso = '2026-11-26') =>
    find('appeal-leave-without-certificate', { ...refusal, ...given }, iso).why[0]
  const triggers = [
    [{}, 'LAW-MED-21', /once you say/],
    [{ adviserToldNoMediationOn: '2026-11-20' }, 'LAW-MED-21', /after you said/],
    [{ mediationEndedOn: '2026-11-20' }, 'LAW-MED-31', /after the mediation ended/],
    [{ adviserToldCannotArrangeOn: '2026-11-20' }, 'LAW-MED-26', /You count as having taken part/],
  ] as const

  test('is due for the reason that the facts give', () => {
    for (const [given, rule, words] of triggers) {
      assert.equal(first(given)?.rule, rule)
      assert.match(first(given)?.say ?? '', words)
      assert.equal(leave(given)?.rule, rule)
    }
    assert.equal(first({ mediationEndedOn: '2026-11-20' }, '2026-11-19')?.rule, 'LAW-MED-21')
    assert.equal(first({ mediationEndedOn: '2026-11-20', certificateIssuedOn: '2026-11-24' }), null)
  })

  test('after mediation it is due also where the adviser was contacted late', () => {
    const late = {
      noticeSentOn: '2026-06-10',
      mediationAdviserContactedOn: '2026-08-12',
      mediationEndedOn: '2026-08-20',
    }
    assert.equal(first(late, '2026-08-21')?.rule, 'LAW-MED-31')
    assert.equal(first({ ...late, mediationEndedOn: undefined }, '2026-08-21')?.rule, 'LAW-MED-23')
  })

  test('after the two months too', () => {
    for (const [given, rule] of triggers) {
      const finding = find('appeal', { ...refusal, certificateIssuedOn: 'no', ...given }, '2027-01-12')
      assert.equal(finding.state, 'not-yet')
      assert.deepEqual(
        finding.why.map((each) => each.rule),
        ['LAW-TIME-19', rule],
      )
    }
  })

  test('an open appeal names its form', () => {
    const forms = (decision: string) =>
      find('appeal', { ...refusal, decision })
        .why.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('LAW-FORM'))
    assert.deepEqual(forms('refuse-assess'), ['LAW-FORM-03'])
    for (const decision of ['refuse-issue', 'plan', 'refuse-amend', 'refuse-reassess', 'cease'])
      assert.deepEqual(forms(decision), ['LAW-FORM-01'], decision)
  })
})

describe('the Upper Tribunal', () => {
  const upper = 'upper-tribunal-appeal'
  test('opens with the decision of the Tribunal', () => {
    assert.equal(brief(upper, plan), 'not-yet, TIME-17')
    assert.equal(brief(upper, pending), 'not-yet, TIME-17')
    assert.equal(brief(upper, decided, '2026-09-30'), 'not-yet, TIME-17')
    assert.equal(brief(upper, decided, '2026-10-01'), 'open, TIME-17 TIME-08, first TIME-17')
    assert.equal(brief(upper, { ...plan, disputed: ['health'] }), 'does-not-apply, APP-11')
    assert.equal(brief(upper, { ...decided, decision: 'draft-plan' }), 'not-yet, TIME-17')
    for (const kind of ['recommendation', 'records'])
      assert.equal(brief(upper, { kind }), 'does-not-apply, TIME-17')
  })

  test('then nothing goes on, and every way to start is used up', () => {
    assert.equal(brief('appeal-continues', decided), 'closed, TIME-17')
    for (const id of ['appeal', 'appeal-late', 'appeal-leave-without-certificate'] as const)
      assert.equal(find(id, decided).state, 'closed', id)
    assert.equal(brief('appeal-recommendations', decided), 'closed, REC-02')
  })

  test('28 days, and after them it turns on the answer', () => {
    assert.equal(find(upper, decided, '2026-10-29').state, 'open')
    assert.equal(brief(upper, decided, '2026-10-30'), 'unknown, TIME-17 TIME-14, needs permissionRefusedOn')
    assert.equal(
      brief(upper, { ...decided, permissionRefusedOn: 'no' }, '2026-10-30'),
      'not-yet, TIME-17 TIME-14',
    )
  })

  test('a month after permission is refused, and the later reading before it is closed', () => {
    const refused = { ...decided, permissionRefusedOn: '2026-11-10' }
    assert.equal(brief(upper, refused, '2026-12-10'), 'open, TIME-17 TIME-10, first TIME-17')
    assert.equal(brief(upper, refused, '2026-12-11'), 'closed, TIME-17')
    const overChristmas = { ...decided, tribunalDecidedOn: '2026-11-25', permissionRefusedOn: '2026-12-10' }
    assert.equal(brief(upper, overChristmas, '2027-01-11'), 'open, TIME-17 TIME-10, first TIME-17')
    assert.equal(find(upper, overChristmas, '2027-02-11').state, 'closed')
    // The refusal alone tells that the Tribunal has decided.
    assert.equal(find(upper, { ...plan, permissionRefusedOn: '2026-11-10' }).state, 'open')
  })

  test('just before August the later reading keeps it open', () => {
    const given = { ...decided, tribunalDecidedOn: '2027-07-03' }
    assert.equal(brief(upper, given, '2027-08-03'), 'open, TIME-17 TIME-08 TIME-12, first TIME-17')
    assert.equal(find(upper, given, '2027-09-02').state, 'unknown')
  })

  test('an order: within 28 days of it, and not where the council did not oppose', () => {
    const order = { kind: 'tribunal-order', orderedOn: '2026-10-01' }
    assert.equal(brief(upper, { kind: 'tribunal-order' }), 'unknown, TIME-17, needs orderedOn')
    assert.equal(brief(upper, order, '2026-10-29'), 'open, TIME-17 TIME-08, first TIME-17')
    assert.equal(brief(upper, order, '2026-10-30'), 'closed, TIME-17 TIME-14')
    assert.equal(brief(upper, { ...order, unopposed: 'yes' }, '2026-10-02'), 'does-not-apply, UNO-01')
  })

  test('a claim: once the Tribunal has decided it', () => {
    assert.equal(brief(upper, { kind: 'discrimination' }), 'does-not-apply, TIME-17')
    assert.equal(brief(upper, { kind: 'discrimination', claimMadeOn: '2026-11-01' }), 'not-yet, TIME-17')
  })
})
