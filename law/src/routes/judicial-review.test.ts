import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

const brief = (concern: Record<string, unknown>, on = '2026-11-21') =>
  inBrief(concern, on).route('judicial-review')
const says = (concern: Record<string, unknown>, on = '2026-11-21') =>
  inBrief(concern, on).says('judicial-review')

describe('a failure of a public body', () => {
  test('is open as a later step, after a complaint', () => {
    for (const kind of ['health-service', 'social-care', 'request', 'plan-review', 'phase-transfer'])
      assert.match(brief({ kind }), /^open, .*JR-01 AID-01, first JR-01$/, kind)
    assert.equal(brief({ kind: 'moving-area' }), 'open, JR-01 JR-01 AID-01, first JR-01')
    assert.equal(brief({ kind: 'plan-not-delivered' }), 'open, DUTY-10 JR-01 AID-01, first JR-01')
  })

  test('is over once it is done', () => {
    const overdue = { kind: 'overdue', clock: 'final-plan', startedOn: '2026-03-01' }
    assert.equal(brief(overdue), 'open, EHC-10 JR-01 AID-01, first JR-01, needs doneOn')
    assert.equal(brief({ ...overdue, doneOn: '2026-11-21' }, '2026-11-20').split(',')[0], 'open')
    assert.equal(brief({ ...overdue, doneOn: '2026-11-21' }), 'does-not-apply, JR-01')
    const order = { kind: 'tribunal-order' }
    assert.equal(brief(order), 'open, CMP-12 JR-01 AID-01, first CMP-12, needs keptOn')
    assert.equal(brief({ ...order, keptOn: '2026-11-01' }), 'does-not-apply, JR-01')
  })

  test('an agreement turns on how it was made', () => {
    const agreement = { kind: 'agreement' }
    assert.equal(brief(agreement), 'open, CMP-12 JR-01 AID-01, first CMP-12, needs agreedIn keptOn')
    assert.equal(
      brief({ ...agreement, agreedIn: 'mediation' }),
      'open, CMP-12 JR-01 AID-01, first CMP-12, needs keptOn',
    )
    assert.equal(brief({ ...agreement, agreedIn: 'talk' }), 'does-not-apply, JR-01')
    assert.equal(
      brief({ ...agreement, agreedIn: 'mediation', keptOn: '2026-11-01' }),
      'does-not-apply, JR-01',
    )
  })

  test('a recommendation, unless it is followed', () => {
    const open = 'open, REC-07 JR-01 AID-01, first JR-01'
    assert.equal(brief({ kind: 'recommendation' }), open)
    assert.equal(brief({ kind: 'recommendation', recommendationAnsweredOn: 'no' }), open)
    const answered = { kind: 'recommendation', recommendationAnsweredOn: '2026-11-21' }
    assert.equal(brief(answered, '2026-11-20'), open)
    assert.equal(brief(answered), `${open}, needs followed`)
    assert.equal(brief({ ...answered, followed: 'no' }), open)
    assert.equal(brief({ ...answered, followed: 'yes' }), 'does-not-apply, REC-07')
    assert.equal(brief({ kind: 'recommendation', followed: 'yes' }), 'does-not-apply, REC-07')
    assert.equal(brief({ kind: 'recommendation' }, '2018-04-02'), 'does-not-apply, REC-01')
    assert.equal(brief({ kind: 'recommendation' }, '2018-04-03'), open)
  })

  test('a setting that is not surely public is a question for a solicitor', () => {
    const help = { kind: 'help-in-setting' }
    assert.equal(brief(help), 'open, JR-01 JR-01 AID-01, first JR-01, needs setting')
    assert.equal(brief({ ...help, setting: 'academy' }), 'open, JR-01 AID-01, first JR-01')
    assert.deepEqual(
      inBrief({ ...help, setting: 'independent-school' }, '2026-11-21').says('judicial-review')[0],
      'It is for what public bodies do. Whether the court looks at this setting was not settled here: ask a solicitor at once.',
    )
  })

  test('a claim comes before it where there is discrimination; records have the Commissioner', () => {
    assert.equal(brief({ kind: 'discrimination' }), 'open, JR-01 AID-01, first EQ-01')
    assert.equal(brief({ kind: 'records' }), 'does-not-apply, SAR-01')
  })
})

describe('a decision and what reviewed it', () => {
  const cases = [
    { kind: 'admission', decided: 'refusedOn', reviewed: 'admissionDecidedOn' },
    { kind: 'transport', decided: 'refusedOn', reviewed: 'panelDecidedOn' },
    { kind: 'transport', decided: 'refusedOn', reviewed: 'reviewAnsweredOn' },
    { kind: 'personal-budget', decided: 'refusedOn', reviewed: 'reviewAnsweredOn' },
    { kind: 'exclusion', setting: 'academy', decided: 'excludedOn', reviewed: 'governorsDecidedOn' },
    { kind: 'exclusion', setting: 'academy', decided: 'excludedOn', reviewed: 'panelDecidedOn' },
  ]
  for (const { decided, reviewed, ...concern } of cases) {
    test(`${concern.kind}: three months after the last of ${decided} and ${reviewed}`, () => {
      const first = { ...concern, [decided]: '2026-06-10' }
      assert.equal(brief(concern), `unknown, JR-01, needs ${decided}`)
      assert.equal(brief(first, '2026-09-10'), 'open, JR-01 AID-01, first JR-01')
      assert.equal(brief(first, '2026-09-11'), 'closed, JR-01')
      const both = { ...first, [reviewed]: '2026-08-20' }
      assert.equal(brief(both, '2026-08-19'), 'open, JR-01 AID-01, first JR-01')
      assert.equal(brief(both, '2026-08-20'), 'open, JR-01 AID-01')
      assert.notDeepEqual(
        inBrief(both, '2026-09-10').says('judicial-review'),
        inBrief(both, '2026-09-11').says('judicial-review'),
      )
      assert.equal(brief(both, '2026-11-20'), 'open, JR-01 AID-01')
      assert.equal(brief(both, '2026-11-21'), 'closed, JR-01')
      const onlyReviewed = { ...concern, [reviewed]: '2026-08-20' }
      assert.equal(brief(onlyReviewed, '2026-11-20'), 'open, JR-01 AID-01')
      assert.equal(brief(onlyReviewed, '2026-11-21'), 'closed, JR-01')
    })
  }

  test('each has a review of its own that comes first', () => {
    for (const [concern, first] of [
      [{ kind: 'exclusion', setting: 'academy', excludedOn: '2026-11-02' }, /governors/],
      [{ kind: 'admission', refusedOn: '2026-11-02' }, /admission appeal/],
      [{ kind: 'transport', refusedOn: '2026-11-02' }, /review and its panel/],
      [{ kind: 'personal-budget', refusedOn: '2026-11-02' }, /review, then a complaint/],
    ] as const)
      assert.match(says(concern).at(-1) ?? '', first)
  })

  test('an exclusion turns on the setting, and ends when the pupil is taken back', () => {
    const excluded = { kind: 'exclusion', excludedOn: '2026-10-01' }
    assert.equal(brief(excluded), 'open, JR-01 JR-01 AID-01, first JR-01, needs setting')
    assert.equal(brief({ ...excluded, setting: 'independent-school' }), 'open, JR-01 AID-01, first JR-01')
    assert.match(
      says({ ...excluded, setting: 'independent-school' })[0] ?? '',
      /^It is for what public bodies do/,
    )
    assert.match(says({ ...excluded, setting: 'academy' })[0] ?? '', /^A last resort/)
    const back = { ...excluded, setting: 'academy', reinstated: 'yes', governorsDecidedOn: '2026-11-01' }
    assert.equal(brief(back, '2026-10-31'), 'open, JR-01 AID-01, first JR-01')
    assert.equal(brief(back, '2026-11-01'), 'does-not-apply, JR-01')
  })
})

describe('a decision that can be appealed', () => {
  test('three months on each date of the letter', () => {
    const letter = { kind: 'council-decision', noticeSentOn: '2026-11-02', noticeDatedOn: '2026-10-30' }
    assert.equal(brief({ kind: 'council-decision' }), 'unknown, JR-01, needs noticeDatedOn noticeSentOn')
    assert.equal(brief(letter, '2027-01-30'), 'open, JR-01')
    assert.match(says(letter, '2027-01-30')[0] ?? '', /^A last resort/)
    assert.doesNotMatch(says(letter, '2027-01-31')[0] ?? '', /^A last resort/)
    assert.equal(brief(letter, '2027-02-02'), 'open, JR-01')
    assert.equal(brief(letter, '2027-02-03'), 'closed, JR-01')
  })
})
