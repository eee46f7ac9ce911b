import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type Concern,
  day,
  deadline,
  noticeItems,
  noticeKinds,
  notices,
  plainDay,
  publishedCalendar,
  shift,
} from '@way-forward/law'
import { plainLine } from '../../letter-as-text.ts'
import { goldenDay, goldenProse, parent } from '../golden-letters.ts'
import { assertGolden } from '../letters-under-test.ts'
import { askForACompleteNotice } from './ask-for-a-complete-notice.ts'
import { decisionsAndNotices } from './decisions-and-notices.ts'
import { goldenCases } from './golden-cases.ts'
import { missingContents } from './missing-contents.ts'
import {
  type OverdueClockName,
  overdueClocks,
  writeThatADecisionIsOverdue,
} from './write-that-a-decision-is-overdue.ts'

for (const golden of goldenCases)
  test(`${golden.letter.id} reads as its golden file`, () => assertGolden(import.meta.dirname, golden))

test('every letter has a golden file', () => {
  assert.deepEqual(
    goldenCases.map(({ letter }) => letter.id),
    decisionsAndNotices.map(({ id }) => id),
  )
})

/** Each clock as the law's own function takes it: its kind and fields. */
const byTheLaw: Readonly<Record<OverdueClockName, readonly [kind: string, values: Record<string, unknown>]>> =
  {
    'assessment-decision': ['assessment-decision', { requested: '2026-06-01' }],
    'refusal-to-issue': ['refusal-to-issue', { requested: '2026-06-01' }],
    'final-plan': ['final-plan', { requested: '2026-06-01' }],
    'reassessment-decision': ['reassessment-decision', { requested: '2026-06-01' }],
    'reassessment-final-plan': ['reassessment-final-plan', { notified: '2026-06-01' }],
    'annual-review': ['annual-review', { 'plan-made-or-last-reviewed': '2026-06-01' }],
    'review-report': ['review-report', { meeting: '2026-06-01' }],
    'review-decision': ['review-decision', { meeting: '2026-06-01' }],
    'final-amended-plan': ['final-amended-plan', { proposed: '2026-06-01', meeting: '2026-05-11' }],
    'phase-transfer-earlier': ['phase-transfer', { year: '2027', to: 'other' }],
    'phase-transfer-post-16': ['phase-transfer', { year: '2027', to: 'post-16' }],
    'post-16-transfer': ['post-16-transfer', { transfer: '2026-06-01' }],
    'plan-transfer': ['plan-transfer', { moved: '2026-06-01', told: '2026-05-20' }],
    'new-authority-informs': ['new-authority-informs', { transferred: '2026-06-01' }],
    'new-authority-review': [
      'new-authority-review',
      { transferred: '2026-06-01', 'plan-made-or-last-reviewed': '2026-03-10' },
    ],
    'mediation-arranged': ['mediation-arranged', { informed: '2026-06-01' }],
  }
const started = {
  startedOn: day('2026-06-01'),
  meetingOn: day('2026-05-11'),
  reviewedOn: day('2026-03-10'),
  toldOn: day('2026-05-20'),
  transferYear: '2027',
}
const startedForm = {
  startedOn: '2026-06-01',
  meetingOn: '2026-05-11',
  reviewedOn: '2026-03-10',
  toldOn: '2026-05-20',
  transferYear: '2027',
}

describe('what is overdue', () => {
  for (const [name, clock] of Object.entries(overdueClocks)) {
    const [kind, values] = byTheLaw[name as OverdueClockName]
    const found = deadline(kind, values)
    assert.ok('lastDay' in found && found.lastDay !== null)
    const lastDay = day(found.lastDay)
    const latestDay = found.laterDay === null ? lastDay : day(found.laterDay)
    const write = (on: typeof lastDay) =>
      goldenProse(writeThatADecisionIsOverdue, { ...parent, clock: name, ...startedForm }, on)

    test(`${name}: the day is the law’s`, () => {
      assert.deepEqual(clock.due(started, publishedCalendar), { lastDay, latestDay })
      assert.ok(write(latestDay).includes(plainDay(lastDay)))
    })

    test(`${name}: late only after the latest reading`, () => {
      const onTheDay = write(latestDay)
      assert.doesNotMatch(onTheDay, /Overdue|complaint|ago\.|yesterday/)
      const after = write(shift(latestDay, 1))
      assert.match(after, /yesterday\./)
      if (clock.isOnlyForOneAnswer === true) assert.doesNotMatch(after, /Overdue|complaint/)
      else assert.match(after, /# Overdue: [\s\S]*formal complaint/)
    })

    test(`${name}: without its day nothing is called late`, () => {
      const text = goldenProse(writeThatADecisionIsOverdue, { ...parent, clock: name })
      assert.doesNotMatch(text, /Overdue|complaint|\bended\b/)
      assert.match(text, /The last day of that time is \[/)
    })
  }

  test('a clock that needs a second day is not counted from one', () => {
    const alone = { ...started, toldOn: null, reviewedOn: null }
    assert.equal(overdueClocks['plan-transfer'].due(alone, publishedCalendar), null)
    assert.equal(overdueClocks['new-authority-review'].due(alone, publishedCalendar), null)
  })

  test('a year that is none is a gap and no day', () => {
    const text = goldenProse(writeThatADecisionIsOverdue, {
      ...parent,
      clock: 'phase-transfer-earlier',
      transferYear: 'next year',
    })
    assert.match(text, /\[15 February of the year of the move\]/)
  })

  test('a plan’s answers choose the clock', () => {
    const from = (value: object) =>
      writeThatADecisionIsOverdue.fromFacts?.({ id: 'a', ...value } as Concern, {})
    const on = day('2026-06-01')
    assert.deepEqual(from({ kind: 'overdue', clock: 'final-plan', startedOn: on }), {
      clock: 'final-plan',
      startedOn: '2026-06-01',
    })
    assert.deepEqual(
      from({ kind: 'overdue', clock: 'phase-transfer', phase: 'secondary-to-post-16', transferYear: 2027 }),
      {
        clock: 'phase-transfer-post-16',
        transferYear: '2027',
      },
    )
    assert.deepEqual(from({ kind: 'phase-transfer', phase: 'between-post-16', transferOn: on }), {
      clock: 'post-16-transfer',
      startedOn: '2026-06-01',
    })
    assert.deepEqual(from({ kind: 'request', wants: 'reassessment', requestedOn: on }), {
      clock: 'reassessment-decision',
      startedOn: '2026-06-01',
    })
    assert.deepEqual(from({ kind: 'request', wants: 'early-review', requestedOn: on }), {})
    assert.deepEqual(from({ kind: 'plan-review', meetingOn: on }), {
      clock: 'review-decision',
      startedOn: '2026-06-01',
    })
    assert.deepEqual(from({ kind: 'moving-area', movedOn: on, oldAuthorityToldOn: 'no' }), {
      clock: 'plan-transfer',
      startedOn: '2026-06-01',
    })
    assert.equal(
      writeThatADecisionIsOverdue.fits?.({ id: 'a', kind: 'council-decision', decision: 'cease' } as Concern),
      false,
    )
  })

  test('every clock of a plan’s answers is one that the letter knows', () => {
    const kinds = Object.keys(writeThatADecisionIsOverdue.fields.clock.options)
    for (const clock of [
      'assessment-decision',
      'refusal-to-issue',
      'final-plan',
      'annual-review',
      'review-decision',
      'final-amended-plan',
      'reassessment-decision',
      'reassessment-final-plan',
    ])
      assert.ok(kinds.includes(clock), clock)
  })
})

describe('what a notice leaves out', () => {
  for (const notice of notices) {
    test(`${notice.kind}: required, good practice and never offered are told apart`, () => {
      const { statutory, goodPractice } = missingContents(notice.kind, noticeItems, goldenDay)
      const standing = (wanted: string) => notice.contents.filter((each) => each.standing === wanted).length
      assert.equal(statutory.length, standing('statutory'))
      assert.equal(goodPractice.length, standing('good-practice'))
      for (const point of statutory)
        assert.match(plainLine(point), /\((?:as I understand it, )?(?:regulation|section) \d+/)
      assert.doesNotMatch([...statutory, ...goodPractice].map(plainLine).join(), /\breg\b|\bs\.\d/)
    })
  }

  test('a refusal to assess is never asked to offer recommendations', () => {
    assert.deepEqual(missingContents('refuse-assess', ['recommendations'], goldenDay), {
      statutory: [],
      goodPractice: [],
    })
  })

  test('recommendations are asked for from 3 April 2018', () => {
    const on = (text: string) =>
      missingContents('final-plan', ['recommendations'], day(text)).statutory.length
    assert.equal(on('2018-04-02'), 0)
    assert.equal(on('2018-04-03'), 1)
  })

  test('without the kind only what every decision must say counts as required', () => {
    const { statutory, goodPractice } = missingContents(null, noticeItems, goldenDay)
    assert.equal(statutory.length, noticeItems.length - 2)
    assert.equal(goodPractice.length, 2)
  })

  test('the items and kinds of the form are the law’s, so that the notice check can name them', () => {
    assert.deepEqual(Object.keys(askForACompleteNotice.fields.missing.options), [...noticeItems])
    assert.deepEqual(Object.keys(askForACompleteNotice.fields.notice.options), [...noticeKinds])
  })

  test('a plan’s answers name the notice only where there is no doubt which it is', () => {
    const from = (decision: string) =>
      askForACompleteNotice.fromFacts?.(
        { id: 'a', kind: 'council-decision', decision, noticeDatedOn: day('2026-11-02') } as Concern,
        {},
      )
    assert.deepEqual(from('refuse-assess'), { notice: 'refuse-assess', noticeDatedOn: '2026-11-02' })
    assert.deepEqual(from('plan'), { noticeDatedOn: '2026-11-02' })
    assert.deepEqual(from('refuse-amend'), { noticeDatedOn: '2026-11-02' })
  })

  test('a reader is never told that a right is lost', () => {
    for (const notice of noticeKinds) {
      const text = goldenProse(askForACompleteNotice, { ...parent, notice, missing: noticeItems.join(',') })
      assert.doesNotMatch(text, /lost|lose/)
    }
  })
})
