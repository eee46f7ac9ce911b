import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { concernKinds } from '../facts.ts'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day } from '../time/day.ts'

function find(id: 'mediation' | 'mediation-advice', kind: string, given: object, iso = '2026-11-24') {
  const read = readFacts({ concerns: [{ id: 'one', kind, ...given }] })
  assert.ok('facts' in read, JSON.stringify(read))
  const finding = position(read.facts, day(iso)).routes.find((each) => each.id === id)
  assert.ok(finding)
  return finding
}
/** State, rules of the reasons, what comes first, what is needed. */
function brief(id: 'mediation' | 'mediation-advice', kind: string, given: object, iso?: string): string {
  const { state, why, first, needs } = find(id, kind, given, iso)
  const rules = why.map(({ rule }) => rule.slice(4)).join(' ')
  const before = first === null ? '' : `, first ${first.rule.slice(4)}`
  return `${state} ${rules}${before}${needs.length === 0 ? '' : `, needs ${needs.join(' ')}`}`
}
const mediation = (kind: string, given: object = {}, iso?: string) => brief('mediation', kind, given, iso)
const advice = (kind: string, given: object = {}, iso?: string) => brief('mediation-advice', kind, given, iso)

const letter = { decision: 'plan', disputed: ['provision'], noticeSentOn: '2026-11-03' }
const decided = (given: object, iso?: string) => mediation('council-decision', { ...letter, ...given }, iso)
const advised = (given: object, iso?: string) => advice('council-decision', { ...letter, ...given }, iso)

describe('mediation about a decision', () => {
  test('who arranges it: the council, the council with health, the commissioner alone', () => {
    const told = { authorityToldOfMediationOn: '2026-11-20' }
    assert.equal(decided(told), 'open MED-09 MED-01 MED-04 MED-25')
    assert.equal(decided({ ...told, disputed: ['provision', 'health'] }), 'open MED-09 MED-01 MED-03 MED-25')
    assert.equal(decided({ ...told, disputed: ['social-care'] }), 'open MED-09 MED-01 MED-04 MED-25')
    const health = { ...told, disputed: ['health'] }
    assert.equal(decided(health), 'open MED-09 MED-01 MED-03 MED-24')
    assert.equal(decided({ ...health, commissionerToldOn: '2026-11-23' }), 'open MED-09 MED-01 MED-03 MED-25')
  })

  test('the council is asked about only where that still decides something', () => {
    assert.equal(decided({}), 'open MED-09 MED-01, first MED-02, needs authorityToldOfMediationOn')
    const quiet = 'open MED-09 MED-01, first MED-02'
    assert.equal(decided({ authorityToldOfMediationOn: 'no' }), quiet)
    assert.equal(decided({ certificateIssuedOn: '2026-11-20' }), quiet)
    assert.equal(
      decided({ mediationAdviserContactedOn: '2026-11-20', adviserToldNoMediationOn: '2026-11-20' }),
      quiet,
    )
  })

  test('once there is a meeting: who comes, who is heard, who pays, and the clock', () => {
    const meeting = 'open MED-09 MED-01 MED-27 MED-29 MED-30 MED-32 MED-33 MED-37 MED-35'
    assert.equal(decided({ mediationMeetingOn: '2026-12-10' }), meeting)
    assert.equal(decided({ mediationNoticeOn: '2026-11-20' }), meeting)
    assert.equal(
      decided({ mediationMeetingOn: '2026-12-10', appealMadeOn: '2026-11-20' }),
      'open MED-09 MED-01 MED-27 MED-29 MED-30 MED-32 MED-33 MED-37',
    )
    for (const disputed of [['health'], ['social-care'], ['health', 'social-care']])
      assert.doesNotMatch(decided({ disputed, mediationMeetingOn: '2026-12-10' }), /MED-35/)
  })

  test('day 31: the certificate follows as if the family had taken part', () => {
    const told = {
      mediationAdviserContactedOn: '2026-11-10',
      authorityToldOfMediationOn: '2026-11-10',
      certificateIssuedOn: 'no',
    }
    assert.equal(decided(told, '2026-12-10'), 'open MED-09 MED-01 MED-04 MED-25')
    assert.equal(decided(told, '2026-12-11'), 'open MED-09 MED-01 MED-04 MED-26')
    assert.equal(advised(told, '2026-12-10'), 'open MED-21')
    assert.equal(advised(told, '2026-12-11'), 'open MED-26')
    const refusal = { ...told, decision: 'refuse-assess', disputed: undefined }
    assert.match(decided(refusal, '2026-12-11'), /MED-26/)
    const withHealth = { ...told, disputed: ['provision', 'health'], commissionerToldOn: '2026-11-12' }
    assert.equal(decided(withHealth, '2026-12-11'), 'open MED-09 MED-01 MED-03 MED-26')
    const health = { ...told, disputed: ['health'], commissionerToldOn: '2026-11-12' }
    assert.doesNotMatch(decided(health, '2027-03-01'), /MED-26/)
  })

  test('day 31 says nothing more once it is fixed, the certificate is there or an appeal is made', () => {
    const told = { mediationAdviserContactedOn: '2026-11-10', authorityToldOfMediationOn: '2026-11-10' }
    for (const given of [
      { mediationMeetingOn: '2026-12-15' },
      { mediationNoticeOn: '2026-12-01' },
      { certificateIssuedOn: '2026-12-01' },
      { appealMadeOn: '2026-12-01' },
    ]) {
      assert.doesNotMatch(decided({ ...told, ...given }, '2026-12-11'), /MED-26/)
      assert.doesNotMatch(advised({ ...told, ...given }, '2026-12-11'), /MED-26/)
    }
  })

  test('the right to it is told after every decision, until an appeal is made', () => {
    for (const decision of [
      'refuse-assess',
      'refuse-issue',
      'plan',
      'refuse-amend',
      'refuse-reassess',
      'cease',
    ])
      assert.match(decided({ decision, disputed: undefined }), /^open MED-09 MED-01/, decision)
    assert.match(decided({ disputed: ['placement'] }), /^open MED-09 MED-01/)
    assert.match(decided({}, '2027-06-01'), /^open MED-09 MED-01/)
  })

  test('it cannot be arranged in time; and it has ended', () => {
    assert.equal(decided({ adviserToldCannotArrangeOn: '2026-11-23' }), 'open MED-09 MED-01 MED-26')
    assert.equal(decided({ mediationEndedOn: '2026-11-23' }), 'closed MED-31 MED-34 MED-01')
    assert.equal(
      decided({ disputed: ['placement'], mediationEndedOn: '2026-11-23' }),
      'closed MED-31 MED-34 MED-01 MED-39',
    )
    assert.equal(
      decided({ mediationEndedOn: '2026-11-25' }),
      'open MED-09 MED-01, first MED-02, needs authorityToldOfMediationOn',
    )
  })

  test('beside an appeal, and after the Tribunal has decided it', () => {
    assert.equal(decided({ appealMadeOn: '2026-11-20' }), 'open MED-09 MED-01, first MED-02')
    assert.equal(
      decided({ appealMadeOn: '2026-11-10', tribunalDecidedOn: '2026-11-20' }),
      'open MED-09 REC-08, first MED-02',
    )
  })

  test('the decision is not known, and a draft', () => {
    assert.equal(mediation('council-decision'), 'unknown APP-12, needs decision')
    assert.equal(mediation('council-decision', { decision: 'draft-plan' }), 'not-yet APP-10')
  })
})

describe('the adviser, once the certificate is due', () => {
  test('after a refusal of mediation, after mediation, and where it could not be arranged', () => {
    const contacted = { mediationAdviserContactedOn: '2026-11-20' }
    assert.equal(advised(contacted), 'open MED-21')
    assert.equal(advised({ ...contacted, adviserToldNoMediationOn: '2026-11-23' }), 'open MED-07 MED-21')
    assert.equal(advised({ adviserToldNoMediationOn: '2026-11-23' }), 'open MED-07 MED-21')
    assert.equal(advised({ ...contacted, mediationEndedOn: '2026-11-23' }), 'open MED-08 MED-31')
    assert.equal(advised({ ...contacted, adviserToldCannotArrangeOn: '2026-11-23' }), 'open MED-26')
  })

  test('a certificate that no appeal needs, after mediation all the same', () => {
    const placement = { disputed: ['placement'] }
    assert.equal(advised(placement), 'open MED-06')
    assert.equal(advised({ ...placement, adviserToldNoMediationOn: '2026-11-23' }), 'open MED-06')
    assert.equal(advised({ ...placement, mediationEndedOn: '2026-11-23' }), 'open MED-06 MED-31 MED-39')
    assert.equal(
      advised({ ...placement, adviserToldCannotArrangeOn: '2026-11-23' }),
      'open MED-06 MED-26 MED-39',
    )
  })

  test('a refusal after late contact brings no certificate', () => {
    const late = { mediationAdviserContactedOn: '2027-01-05', adviserToldNoMediationOn: '2027-01-05' }
    assert.equal(advised(late, '2027-01-06'), 'open MED-05 MED-22')
  })

  test('what is disputed is still asked where it decides, and the certificate where that is doubted', () => {
    assert.equal(advised({ disputed: undefined }), 'open MED-05, needs disputed mediationAdviserContactedOn')
    assert.equal(
      advised({ disputed: ['placement', 'health'] }),
      'open MED-06 MED-06, needs certificateIssuedOn',
    )
    assert.equal(
      advised({ disputed: ['placement', 'health'], certificateIssuedOn: 'no' }),
      'open MED-06 MED-06',
    )
    assert.equal(advised({ certificateIssuedOn: '2026-11-20' }), 'open MED-01')
  })

  test('who knows of the wish, and the 30 days over', () => {
    const words = (given: object, iso?: string) =>
      find('mediation', 'council-decision', { ...letter, ...given }, iso)
        .why.map(({ say }) => say)
        .join(' ')
    const told = { commissionerToldOn: '2026-11-10' }
    assert.match(words({ ...told, disputed: ['health'] }), /The health commissioner knows that you want it/)
    assert.match(words({ ...told, disputed: ['needs', 'health'] }), /The council knows that you want it/)
    assert.match(words({ authorityToldOfMediationOn: '2026-11-04' }, '2026-12-31'), /30 days are over/)
  })

  test('two dates of the letter, and what is not known', () => {
    const two = { noticeDatedOn: '2026-11-01' }
    assert.equal(advised({ ...two, mediationAdviserContactedOn: '2027-01-02' }, '2027-01-03'), 'open MED-21')
    assert.equal(advised({ ...two, mediationAdviserContactedOn: 'no' }, '2027-01-02'), 'open MED-05 MED-22')
    assert.equal(advised({ decision: undefined }), 'unknown APP-12, needs decision')
    const told = { disputed: undefined, authorityToldOfMediationOn: '2026-11-04' }
    assert.equal(advised(told, '2026-12-31'), 'open MED-26, needs disputed')
  })
})

describe('other concerns', () => {
  test('each has a reason, and none is open: there is no decision behind it yet', () => {
    for (const kind of concernKinds) {
      if (kind === 'council-decision') continue
      for (const id of ['mediation', 'mediation-advice'] as const) {
        const { state, why, first } = find(id, kind, {})
        assert.notEqual(state, 'open', kind)
        assert.ok(why.length > 0)
        assert.equal(first, null)
      }
    }
  })

  test('no decision: what there is instead', () => {
    assert.equal(mediation('help-in-setting'), 'does-not-apply MED-01 DRS-06')
    assert.equal(mediation('plan-not-delivered'), 'does-not-apply MED-01 DRS-02')
    assert.equal(mediation('overdue'), 'does-not-apply MED-01 DRS-02')
    assert.equal(mediation('health-service'), 'does-not-apply MED-01 REC-08')
    assert.equal(mediation('records'), 'does-not-apply MED-01')
    assert.equal(advice('overdue'), 'does-not-apply MED-05')
    assert.equal(mediation('social-care'), 'does-not-apply MED-01 REC-08')
    for (const kind of ['exclusion', 'discrimination', 'transport', 'personal-budget'] as const)
      assert.equal(mediation(kind), 'does-not-apply MED-01', kind)
    for (const kind of [
      'help-in-setting',
      'plan-not-delivered',
      'health-service',
      'social-care',
      'exclusion',
      'discrimination',
      'transport',
      'personal-budget',
      'records',
      'agreement',
      'tribunal-order',
      'recommendation',
    ] as const)
      assert.equal(advice(kind), 'does-not-apply MED-05', kind)
  })

  test('a decision is still to come, or has come', () => {
    assert.equal(mediation('request'), 'not-yet MED-01, needs wants')
    assert.equal(mediation('request', { wants: 'assessment' }), 'not-yet MED-01')
    assert.equal(mediation('request', { wants: 'early-review' }), 'does-not-apply MED-01 REV-01')
    assert.match(
      find('mediation', 'request', { wants: 'assessment', answeredOn: '2026-11-20' }).why[0]?.say ?? '',
      /The council has answered/,
    )
    assert.match(find('mediation', 'plan-review', {}).why[0]?.say ?? '', /opens with/)
    assert.match(
      find('mediation-advice', 'plan-review', { decidedOn: '2026-11-20' }).why[0]?.say ?? '',
      /has answered/,
    )
    assert.match(find('mediation', 'phase-transfer', {}).why[0]?.say ?? '', /opens with/)
    assert.match(
      find('mediation', 'phase-transfer', { finalPlanOn: '2026-11-20' }).why[0]?.say ?? '',
      /has answered/,
    )
    assert.equal(mediation('moving-area', { hasPlan: 'yes' }), 'not-yet MED-01')
    assert.equal(mediation('moving-area', { hasPlan: 'no' }), 'does-not-apply MED-01')
  })

  test('a refused place turns on a plan', () => {
    assert.equal(mediation('admission'), 'unknown MED-01, needs hasPlan')
    assert.equal(mediation('admission', { hasPlan: 'yes' }), 'not-yet MED-01')
    assert.equal(mediation('admission', { hasPlan: 'no' }), 'does-not-apply MED-01')
    assert.equal(advice('admission', { hasPlan: 'no' }), 'does-not-apply MED-05')
  })

  test('an agreement has its own time, and only one of mediation has one by law', () => {
    const agreed = { agreedIn: 'mediation', agreedOn: '2026-11-02', agreedTerms: ['other'] }
    assert.equal(mediation('agreement', agreed, '2026-11-16'), 'does-not-apply MED-34')
    assert.equal(mediation('agreement', agreed, '2026-11-17'), 'does-not-apply MED-34 CMP-12')
    assert.equal(mediation('agreement', { ...agreed, keptOn: '2026-11-10' }), 'does-not-apply MED-01')
    assert.equal(
      mediation('agreement', { agreedIn: 'mediation' }),
      'does-not-apply MED-34, needs agreedOn agreedTerms',
    )
    assert.equal(
      mediation('agreement', { ...agreed, agreedTerms: undefined }),
      'does-not-apply MED-34, needs agreedTerms',
    )
    assert.equal(mediation('agreement', { ...agreed, agreedIn: 'talk' }), 'does-not-apply MED-01 MED-34')
    const talked = { agreedIn: 'talk', agreedFor: '2026-11-10' }
    for (const iso of ['2026-11-10', '2026-11-11'])
      assert.equal(mediation('agreement', talked, iso), 'does-not-apply MED-01 MED-34')
    assert.equal(mediation('agreement'), 'does-not-apply MED-01 MED-34, needs agreedIn')
  })

  test('an order has its own time', () => {
    const ordered = { orderedOn: '2026-11-02', orders: ['amend-placement'] }
    assert.equal(mediation('tribunal-order', ordered, '2026-11-16'), 'does-not-apply ORD-03')
    assert.equal(
      mediation('tribunal-order', { ...ordered, unopposed: 'yes' }, '2026-11-16'),
      'does-not-apply UNO-01',
    )
    assert.equal(mediation('tribunal-order', ordered, '2026-11-17'), 'does-not-apply ORD-03 CMP-12')
    assert.equal(
      mediation('tribunal-order', { ...ordered, orders: undefined }),
      'does-not-apply ORD-03, needs orders',
    )
    assert.equal(mediation('tribunal-order'), 'does-not-apply ORD-03, needs orderedOn orders')
    assert.equal(
      mediation('tribunal-order', { ...ordered, orders: ['dismiss-cease'] }),
      'does-not-apply MED-01',
    )
  })

  test('a recommendation does not bind', () => {
    const made = { recommendedOn: '2026-11-02' }
    assert.equal(mediation('recommendation', made), 'does-not-apply MED-01 REC-07')
    const answered = { ...made, recommendationAnsweredOn: '2026-11-20' }
    assert.equal(mediation('recommendation', answered), 'does-not-apply MED-01 REC-07, needs followed')
    assert.match(
      find('mediation', 'recommendation', { ...answered, followed: 'no' }).why[1]?.say ?? '',
      /the answer may be no/,
    )
    assert.equal(mediation('recommendation', { ...answered, followed: 'yes' }), 'does-not-apply MED-01')
    assert.equal(mediation('recommendation', {}, '2018-04-02'), 'does-not-apply MED-01')
    assert.equal(mediation('recommendation'), 'does-not-apply MED-01 REC-07, needs recommendedOn')
  })
})
