import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Concern, day, deadline, isoOf, publishedCalendar, shift, writtenDay } from '@way-forward/law'
import { plainLine } from '../../letter-as-text.ts'
import { goldenProse, parent } from '../golden-letters.ts'
import { assertGolden } from '../letters-under-test.ts'
import { askForATribunalOrderToBeKept } from './ask-for-a-tribunal-order-to-be-kept.ts'
import { askForAnAgreementToBeKept } from './ask-for-an-agreement-to-be-kept.ts'
import { askForAnAnswerToARecommendation } from './ask-for-an-answer-to-a-recommendation.ts'
import { askForHelpInThePlan } from './ask-for-help-in-the-plan.ts'
import { goldenCases } from './golden-cases.ts'
import { keptAndDelivered } from './kept-and-delivered.ts'
import { dueSteps, type StepName, stepsField } from './what-is-due.ts'

for (const golden of goldenCases)
  test(`${golden.letter.id} reads as its golden file`, () => assertGolden(import.meta.dirname, golden))

test('every letter has a golden file', () => {
  assert.deepEqual(
    goldenCases.map(({ letter }) => letter.id),
    keptAndDelivered.map(({ id }) => id),
  )
})

const made = day('2026-09-07')
const steps = Object.keys(stepsField('', '').options) as readonly StepName[]

function lastDayOf(kind: string, values: Readonly<Record<string, unknown>>) {
  const found = deadline(kind, values)
  assert.ok('lastDay' in found && found.lastDay !== null)
  return day(found.lastDay)
}

describe('what is due after an order', () => {
  const one = (name: StepName, isUnopposed: boolean, on: typeof made) =>
    dueSteps([name], { day: made, isUnopposed, setDay: null, calendar: publishedCalendar, on })[0]

  for (const name of steps.filter((each) => each !== 'continue')) {
    test(`${name}: the day is the law’s, and nobody is late on it`, () => {
      const last = lastDayOf('order', { made: isoOf(made), order: name })
      const onTheDay = one(name, false, last)
      assert.ok(plainLine(onTheDay?.said ?? []).includes(writtenDay(last)))
      assert.equal(onTheDay?.isLate, false)
      assert.equal(one(name, false, shift(last, 1))?.isLate, true)
    })
  }

  for (const name of steps.filter((each) => each !== 'continue' && each !== 'reconsider')) {
    test(`${name}: the same where the appeal is not opposed`, () => {
      const last = lastDayOf('unopposed', { notified: isoOf(made), order: name })
      assert.ok(plainLine(one(name, true, last)?.said ?? []).includes(writtenDay(last)))
      assert.equal(one(name, true, shift(last, 1))?.isLate, true)
    })
  }

  test('delay may be excused for assessments and new plans, not for changes', () => {
    const late = shift(made, 200)
    const excused = (isUnopposed: boolean) =>
      steps.filter((each) => one(each, isUnopposed, late)?.mayBeExcused)
    assert.deepEqual(excused(false), [
      'assess-notify',
      'assess-final-plan',
      'reassess-notify',
      'reassess-final-plan',
      'make-draft-plan',
      'make-final-plan',
    ])
    assert.deepEqual(excused(true), [
      'assess-notify',
      'reassess-notify',
      'make-draft-plan',
      'make-final-plan',
    ])
  })

  test('the school with the help: late only after five weeks', () => {
    const school = (on: typeof made) =>
      dueSteps(['amend-provision', 'amend-placement'], {
        day: made,
        isUnopposed: false,
        setDay: null,
        calendar: publishedCalendar,
        on,
      })[1]
    assert.equal(school(shift(made, 35))?.isLate, false)
    assert.match(plainLine(school(shift(made, 15))?.said ?? []), /Read strictly/)
    assert.equal(school(shift(made, 36))?.isLate, true)
  })

  test('a day that the order sets stands in place of the time', () => {
    const set = (on: typeof made) =>
      dueSteps(['make-final-plan'], {
        day: made,
        isUnopposed: false,
        setDay: day('2026-10-01'),
        calendar: publishedCalendar,
        on,
      })[0]
    assert.equal(set(day('2026-10-01'))?.isLate, false)
    assert.equal(set(day('2026-10-02'))?.isLate, true)
    assert.equal(set(day('2026-10-02'))?.mayBeExcused, false)
  })

  test('keeping a plan is never called late: from outside it cannot be counted', () => {
    assert.equal(one('continue', false, shift(made, 300))?.isLate, false)
  })

  test('a plan’s answers name the steps; a refusal after an assessment is part of its end', () => {
    const concern = {
      id: 'a',
      kind: 'tribunal-order',
      orderedOn: made,
      orders: ['assess-notify', 'assess-refusal', 'assess-final-plan', 'dismiss-cease'],
      unopposed: 'no',
    } as unknown as Concern
    assert.deepEqual(askForATribunalOrderToBeKept.fromFacts?.(concern, {}), {
      ended: 'order',
      orderedOn: '2026-09-07',
      steps: 'assess-notify,assess-final-plan',
    })
  })
})

describe('what was agreed', () => {
  const form = { ...parent, by: 'council', agreedOn: '2026-09-07', actions: 'A meeting' }
  const last = lastDayOf('agreement-action', { made: '2026-09-07' })

  test('in mediation: two weeks for what could not have been appealed', () => {
    const on = (value: typeof made) =>
      goldenProse(askForAnAgreementToBeKept, { ...form, agreedIn: 'mediation' }, value)
    assert.doesNotMatch(on(last), /overdue|Please do this now/)
    assert.match(on(shift(last, 1)), /Monday 21 September 2026, yesterday[\s\S]*Please do this now/)
  })

  test('outside mediation no time is claimed', () => {
    for (const agreedIn of ['disagreement-resolution', 'talk']) {
      const text = goldenProse(
        askForAnAgreementToBeKept,
        { ...form, agreedIn, steps: 'amend-provision' },
        shift(last, 300),
      )
      assert.doesNotMatch(text, /[Rr]egulation|overdue|That time|weeks/)
    }
  })

  test('nothing that was said in mediation is asked for', () => {
    assert.match(
      askForAnAgreementToBeKept.fields.actions.hint ?? '',
      /What was said in mediation stays there/,
    )
    assert.match(
      goldenProse(askForAnAgreementToBeKept, { ...form, agreedIn: 'mediation' }),
      /only to the written agreement/,
    )
  })

  test('the health commissioner is not asked for what only the council can do', () => {
    const text = goldenProse(askForAnAgreementToBeKept, {
      ...form,
      by: 'health',
      agreedIn: 'mediation',
      steps: 'amend-provision',
    })
    assert.match(text, /Dear Integrated Care Board/)
    assert.doesNotMatch(text, /Send the plan/)
  })
})

describe('help in the plan', () => {
  const form = { ...parent, missed: 'Therapy' }

  test('Section F is the council’s, and never a matter for the school alone', () => {
    const text = goldenProse(askForHelpInThePlan, { ...form, parts: 'provision' })
    assert.match(text, /The council must secure what Section F specifies: section 42\(2\)/)
    assert.match(text, /^SEND team, Example Borough Council/m)
  })

  test('Section G alone goes to the health commissioner', () => {
    const text = goldenProse(askForHelpInThePlan, { ...form, parts: 'health' })
    assert.match(text, /Dear Integrated Care Board/)
    assert.doesNotMatch(text, /42\(2\)/)
  })

  test('no duty is claimed for Section H that the law’s dossier does not carry', () => {
    assert.doesNotMatch(
      goldenProse(askForHelpInThePlan, { ...form, parts: 'social-care' }),
      /section \d|must secure/,
    )
  })
})

describe('a recommendation', () => {
  const form = { ...parent, about: 'health', recommendedOn: '2026-09-07' }
  const last = lastDayOf('recommendation-response', { made: '2026-09-07' })

  test('its answer is late the day after five weeks, the first day included', () => {
    assert.match(goldenProse(askForAnAnswerToARecommendation, form, last), /That time ends today/)
    assert.match(
      goldenProse(askForAnAnswerToARecommendation, form, shift(last, 1)),
      /yesterday[\s\S]*Please send it by/,
    )
  })

  test('is never said to bind', () => {
    assert.match(goldenProse(askForAnAnswerToARecommendation, form), /a recommendation does not bind/)
  })

  test('about both goes to neither unasked', () => {
    const concern = {
      id: 'a',
      kind: 'recommendation',
      about: ['health', 'social-care'],
      recommendedOn: made,
    } as unknown as Concern
    assert.deepEqual(askForAnAnswerToARecommendation.fromFacts?.(concern, {}), {
      recommendedOn: '2026-09-07',
    })
  })
})
