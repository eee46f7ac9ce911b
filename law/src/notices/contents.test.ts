import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { provisionOf } from '../provisions.ts'
import { day } from '../time/day.ts'
import { contentsOf, noticeOfKind, notices } from './contents.ts'
import { type Notice, type NoticeItem, noticeItems, noticeKinds } from './notice.ts'

/** The table of LAW-NOT-01 with LAW-NOT-05: notice, regulation, when it is due, ground, who asks for reasons, recommendations. */
const table = [
  ['refuse-assess', 'reg 5(3)', 'six weeks of the request', '51(2)(a)', 's.36(5)', false],
  ['refuse-issue', 'reg 10(3)', '16 weeks of the request', '51(2)(b)', 's.36(9)', true],
  ['final-plan', 'reg 14(2)', '20 weeks of the request', '51(2)(c)', null, true],
  ['after-review', 'reg 20(11)', 'four weeks of the review meeting', '51(2)(e) or (f)', null, true],
  [
    'after-review-not-attending',
    'reg 21(10)',
    'four weeks of the review meeting',
    '51(2)(e) or (f)',
    null,
    true,
  ],
  ['amended-final-plan', 'reg 22(5)', 'eight weeks of the proposal', '51(2)(c)', null, true],
  ['refuse-amend', 'reg 22(5)', 'eight weeks of the proposal', '51(2)(e)', 'reg 22(4)', true],
  ['refuse-reassess', 'reg 25(2)', '15 days of the request', '51(2)(d)', null, true],
  ['after-reassessment', 'reg 27(1), which applies reg 14', '14 weeks of', '51(2)(c)', null, true],
  [
    'amendment-outside-review',
    'reg 28, as if after a review',
    'eight weeks of the proposal',
    '51(2)(c) or (e)',
    null,
    true,
  ],
  ['cease', 'reg 31(3)', 'consulted the family and the school', '51(2)(f)', null, true],
] as const

const always: readonly NoticeItem[] = [
  'right-of-appeal',
  'time-limits',
  'right-to-mediation',
  'certificate-requirement',
  'adviser-contact',
  'mediation-timescales',
  'tell-authority-issues',
  'authority-contact',
  'disagreement-resolution',
  'information-and-advice',
]
const get = (kind: string): Notice => {
  const found = noticeOfKind(kind)
  assert.ok(found, kind)
  return found
}
const standings = (notice: Notice) =>
  Object.fromEntries(notice.contents.map(({ item, standing }) => [item, standing]))

describe('the table of notices, row by row', () => {
  for (const [kind, provision, due, ground, reasonsBy, recommendations] of table) {
    test(kind, () => {
      const notice = get(kind)
      assert.equal(notice.provision, provision)
      assert.ok(notice.due.includes(due), notice.due)
      assert.equal(notice.ground, ground)
      const found = standings(notice)
      assert.deepEqual(Object.keys(found), [...noticeItems])
      for (const item of always) assert.equal(found[item], 'statutory', item)
      assert.equal(found['recommendations'], recommendations ? 'statutory' : 'not-available')
      assert.equal(found['reasons'], reasonsBy === null ? 'good-practice' : 'statutory')
      const reasons = notice.contents.find(({ item }) => item === 'reasons')
      assert.equal(reasons?.provision, reasonsBy ?? 'good practice')
      assert.equal(reasons?.rule, 'LAW-NOT-05')
    })
  }

  test('the table and the proposal are all that there is', () => {
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      [...table.map(([kind]) => kind), 'proposal-to-amend'],
    )
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      [...noticeKinds],
    )
    assert.equal(noticeOfKind('draft-plan'), null)
  })

  test('reasons are statutory in three notices only', () => {
    const statutory = notices.filter((notice) => standings(notice)['reasons'] === 'statutory')
    assert.deepEqual(
      statutory.map(({ kind }) => kind),
      ['refuse-assess', 'refuse-issue', 'refuse-amend'],
    )
  })

  test('the six parts of regulation 32 are named as such', () => {
    const parts = get('final-plan').contents.filter(({ rule }) => rule === 'LAW-NOT-02')
    assert.deepEqual(
      parts.map(({ item }) => item),
      [
        'right-to-mediation',
        'certificate-requirement',
        'adviser-contact',
        'mediation-timescales',
        'tell-authority-issues',
        'authority-contact',
      ],
    )
    for (const { provision } of parts) assert.equal(provision, 'reg 14(2) and reg 32')
  })
})

describe('what is not a decision', () => {
  test('a proposal carries no notice of appeal and nothing about mediation', () => {
    const proposal = get('proposal-to-amend')
    assert.equal(proposal.ground, 'none')
    assert.deepEqual(standings(proposal), {
      reasons: 'good-practice',
      'right-of-appeal': 'not-available',
      'disagreement-resolution': 'good-practice',
      'information-and-advice': 'good-practice',
    })
  })
})

describe('what a notice had to contain when it was given', () => {
  const contents = (kind: string, decidedOn: string, detained = false) =>
    contentsOf(get(kind), { decidedOn: day(decidedOn), detained })
  const standing = (kind: string, item: NoticeItem, decidedOn: string, detained = false) =>
    contents(kind, decidedOn, detained).find((each) => each.item === item)

  test('recommendations from 3 April 2018', () => {
    assert.equal(standing('final-plan', 'recommendations', '2018-04-02'), undefined)
    assert.equal(standing('final-plan', 'recommendations', '2018-04-03')?.standing, 'statutory')
    assert.equal(contents('final-plan', '2018-04-02').length, noticeItems.length - 1)
    assert.equal(standing('refuse-assess', 'recommendations', '2018-04-02'), undefined)
  })

  test('a notice about a detained person need not mention disagreement resolution', () => {
    const found = standing('refuse-issue', 'disagreement-resolution', '2026-11-21', true)
    assert.equal(found?.standing, 'good-practice')
    assert.equal(found?.rule, 'LAW-DET-05')
    assert.equal(standing('refuse-issue', 'disagreement-resolution', '2026-11-21')?.standing, 'statutory')
  })

  test('nor are there recommendations about a detained person', () => {
    const found = standing('refuse-issue', 'recommendations', '2026-11-21', true)
    assert.equal(found?.standing, 'not-available')
    assert.equal(found?.rule, 'LAW-DET-05')
    assert.equal(standing('refuse-issue', 'right-of-appeal', '2026-11-21', true)?.rule, 'LAW-NOT-01')
  })
})

test('every item says one sentence and rests on a rule', () => {
  for (const { kind, contents } of notices) {
    for (const { item, says, rule, provision } of contents) {
      assert.match(says, /^[A-Z][^.]+\.$/, `${kind} ${item}`)
      assert.ok(provisionOf(rule), `${kind} ${item}`)
      assert.match(provision, /^(reg|s\.|good practice)/, `${kind} ${item}`)
    }
  }
})
