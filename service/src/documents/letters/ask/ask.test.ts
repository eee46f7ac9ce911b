import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Concern, day, deadline, isoOf, parseDay, shift, writtenDay } from '@way-forward/law'
import { goldenDay, goldenProse, parent } from '../golden-letters.ts'
import { assertGolden } from '../letters-under-test.ts'
import { ask } from './ask.ts'
import { askAboutAPersonalBudget } from './ask-about-a-personal-budget.ts'
import { askForAReassessment } from './ask-for-a-reassessment.ts'
import { askForATransportReview } from './ask-for-a-transport-review.ts'
import { askForAnAssessment } from './ask-for-an-assessment.ts'
import { askForAnEarlyReview } from './ask-for-an-early-review.ts'
import { commentOnADraftPlan } from './comment-on-a-draft-plan.ts'
import { goldenCases } from './golden-cases.ts'

/** The last day that the law's own function gives, in words. */
function lastDayOf(kind: string, values: Readonly<Record<string, unknown>>): string {
  const found = deadline(kind, values)
  assert.ok('lastDay' in found && found.lastDay !== null)
  return writtenDay(day(found.lastDay))
}

for (const golden of goldenCases)
  test(`${golden.letter.id} reads as its golden file`, () => assertGolden(import.meta.dirname, golden))

test('every letter has a golden file, with three cases at least', () => {
  assert.deepEqual(new Set(goldenCases.map(({ letter }) => letter.id)), new Set(ask.map(({ id }) => id)))
  for (const { cases } of goldenCases) assert.ok(cases.length >= 3)
})

describe('dates are the law’s', () => {
  test('of a request, whatever the day', () => {
    for (let on = day('2026-01-01'); on < day('2027-01-01'); on = shift(on, 13)) {
      const requested = isoOf(on)
      assert.ok(
        goldenProse(askForAnAssessment, parent, on).includes(lastDayOf('assessment-decision', { requested })),
      )
      assert.ok(
        goldenProse(askForAReassessment, parent, on).includes(
          lastDayOf('reassessment-decision', { requested }),
        ),
      )
    }
  })

  test('of comments: the fifteenth day is in time, the sixteenth is answered with a request', () => {
    const served = '2026-11-07'
    const form = { ...parent, draft: 'draft-plan', servedOn: served }
    const fifteenth = day('2026-11-21')
    assert.equal(lastDayOf('draft-comments', { served }), writtenDay(fifteenth))
    assert.match(
      goldenProse(commentOnADraftPlan, form, fifteenth),
      /The fifteenth is Saturday 21 November 2026/,
    )
    const late = goldenProse(commentOnADraftPlan, form, shift(fifteenth, 1))
    assert.match(late, /The fifteenth was Saturday 21 November 2026\. Fifteen days are the least/)
  })

  test('of a review: on the last day of the twelve months it is not overdue', () => {
    const form = { ...parent, reviewedOn: '2025-11-22' }
    assert.match(goldenProse(askForAnEarlyReview, form, goldenDay), /That time ends today/)
    const after = goldenProse(askForAnEarlyReview, form, shift(goldenDay, 1))
    assert.match(after, /yesterday\. So it is due already/)
    assert.doesNotMatch(after, /early review|decides not to hold/)
  })

  test('of a re-assessment: six months to the day still count, a day more does not', () => {
    const form = { ...parent, assessedOn: '2026-05-21' }
    assert.match(goldenProse(askForAReassessment, form, goldenDay), /the council need not re-assess/)
    assert.match(goldenProse(askForAReassessment, form, shift(goldenDay, 1)), /more than six months ago/)
  })

  test('of transport: usual practice, never called the law', () => {
    const text = goldenProse(askForATransportReview, { ...parent, stage: 'first', receivedOn: '2026-11-02' })
    assert.ok(text.includes(lastDayOf('transport-review', { received: '2026-11-02' })))
    assert.match(text, /As I understand it, councils usually/)
    assert.doesNotMatch(text, /[Rr]egulation/)
  })

  test('beyond the bank holidays that are known nothing is guessed', () => {
    const on = parseDay('2040-03-01') ?? goldenDay
    assert.match(goldenProse(askForAnAssessment, parent, on), /\[six weeks from today\]/)
    assert.match(goldenProse(commentOnADraftPlan, parent, on), /\[a day for the reply\]/)
  })
})

describe('the plan’s answers fill the form', () => {
  const concern = (value: object): Concern => ({ id: 'a', ...value }) as Concern

  test('of a draft plan, and not of a decision', () => {
    const facts = { kind: 'council-decision', noticeSentOn: day('2026-11-02') }
    assert.deepEqual(commentOnADraftPlan.fromFacts?.(concern({ ...facts, decision: 'draft-plan' }), {}), {
      draft: 'draft-plan',
      servedOn: '2026-11-02',
    })
    assert.deepEqual(commentOnADraftPlan.fromFacts?.(concern({ ...facts, decision: 'cease' }), {}), {})
    assert.equal(commentOnADraftPlan.fits?.(concern({ ...facts, decision: 'cease' })), false)
    assert.equal(commentOnADraftPlan.fits?.(concern({ kind: 'plan-review' })), true)
  })

  test('of proposed changes after a review', () => {
    const review = concern({ kind: 'plan-review', proposalOn: day('2026-11-02') })
    assert.deepEqual(commentOnADraftPlan.fromFacts?.(review, {}), {
      draft: 'proposal-to-amend',
      servedOn: '2026-11-02',
    })
    assert.deepEqual(
      commentOnADraftPlan.fromFacts?.(concern({ kind: 'plan-review', proposalOn: 'no' }), {}),
      {},
    )
  })

  test('of a budget decision and of both stages of transport', () => {
    const budget = { kind: 'personal-budget', refusedOn: day('2026-10-01') }
    for (const [budgetDecision, asks] of [
      ['refused-personal-budget', 'reasons'],
      ['refused-direct-payments', 'review'],
      ['reduced-or-stopped', 'reconsider'],
    ])
      assert.deepEqual(askAboutAPersonalBudget.fromFacts?.(concern({ ...budget, budgetDecision }), {}), {
        asks,
        on: '2026-10-01',
      })
    const refused = { kind: 'transport', refusedOn: day('2026-10-01') }
    assert.deepEqual(askForATransportReview.fromFacts?.(concern(refused), {}), {
      stage: 'first',
      receivedOn: '2026-10-01',
    })
    const answered = concern({ ...refused, reviewAnsweredOn: day('2026-10-20') })
    assert.deepEqual(askForATransportReview.fromFacts?.(answered, {}), {
      stage: 'second',
      receivedOn: '2026-10-20',
    })
  })
})

describe('a plan offers', () => {
  const fits = (value: object) =>
    ask.filter(({ kinds, fits }) => {
      const concern = { id: 'a', ...value } as Concern
      return kinds.includes(concern.kind) && (fits?.(concern) ?? true)
    })

  test('the request that is wanted; all three where nobody said which', () => {
    assert.deepEqual(fits({ kind: 'request', wants: 'assessment' }), [askForAnAssessment])
    assert.deepEqual(fits({ kind: 'request', wants: 'reassessment' }), [askForAReassessment])
    assert.deepEqual(fits({ kind: 'request', wants: 'early-review' }), [askForAnEarlyReview])
    assert.equal(fits({ kind: 'request' }).length, 3)
  })

  test('an assessment only where there may be no plan', () => {
    assert.deepEqual(fits({ kind: 'help-in-setting' }), [askForAnAssessment])
    assert.deepEqual(fits({ kind: 'help-in-setting', hasPlan: 'yes' }), [])
  })

  test('a personal budget with a draft, a review or a decision on one', () => {
    const draft = { kind: 'council-decision', decision: 'draft-plan' }
    assert.deepEqual(fits(draft), [commentOnADraftPlan, askAboutAPersonalBudget])
    assert.deepEqual(fits({ kind: 'council-decision', decision: 'cease' }), [])
    assert.deepEqual(askAboutAPersonalBudget.fromFacts?.({ id: 'a', ...draft } as Concern, {}), {
      asks: 'budget',
      stage: 'draft',
    })
  })
})
