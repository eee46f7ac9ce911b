/** The letters about records and advice: every word of them, and the days that they count. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '@way-forward/law'
import { assertGolden, assertLawDays, lawDayCase, wordsOf } from '../letters-under-test.ts'
import { askForCopiesOfRecords } from './ask-for-copies-of-records.ts'
import { askSendiassForHelp } from './ask-sendiass-for-help.ts'
import { chaseCopiesOfRecords } from './chase-copies-of-records.ts'
import { goldenCases } from './golden-cases.ts'

const parent = { writer: 'parent', childName: 'Sam', bornOn: '2016-05-03' }

describe('the letters about records and advice', () => {
  for (const golden of goldenCases) {
    test(`${golden.letter.id} reads as its golden text`, () => assertGolden(import.meta.dirname, golden))
  }

  test('name the days that the law counts, whenever they are written', () => {
    const notice = day('2026-06-10')
    const form = { decision: 'plan', noticeDatedOn: '2026-06-10' }
    assertLawDays([
      lawDayCase(askForCopiesOfRecords, 'subject-access', (on) => ({ received: on })),
      lawDayCase(chaseCopiesOfRecords, 'subject-access', () => ({ received: notice }), {
        requestedOn: '2026-06-10',
      }),
      lawDayCase(askSendiassForHelp, 'adviser-contact', () => ({ 'notice-sent': notice }), form),
      lawDayCase(askSendiassForHelp, 'appeal', () => ({ 'notice-sent': notice }), form),
    ])
  })
})

describe('copies that have not come', () => {
  const words = (on: string, more = {}) =>
    wordsOf(chaseCopiesOfRecords, { ...parent, requestedOn: '2026-10-01', ...more }, day(on))

  test('are called late on the day after the last day, which rolled to a Monday', () => {
    assert.match(
      words('2026-11-02'),
      /That time ends today, Monday 2 November 2026\.[\s\S]*when I will have the copies/,
    )
    assert.match(
      words('2026-11-03'),
      /ended on Monday 2 November 2026, yesterday\.[\s\S]*Please send me the copies now/,
    )
  })

  test('have two more months only if that was said within the first', () => {
    assert.match(words('2026-11-21', { extendedOn: '2026-11-02' }), /ends on Monday 4 January 2027\./)
    assert.match(
      words('2026-11-21', { extendedOn: '2026-11-03' }),
      /only if it is said within the first month/,
    )
  })
})

describe('a letter to SENDIASS', () => {
  const dates = (on: string) =>
    wordsOf(askSendiassForHelp, { ...parent, decision: 'plan', noticeDatedOn: '2026-09-21' }, day(on))

  test('tells a last day that is to come from one that has passed', () => {
    assert.match(
      dates('2026-11-21'),
      /adviser is Saturday 21 November 2026, .* appeal is Monday 23 November 2026/,
    )
    assert.match(
      dates('2026-11-22'),
      /adviser was Saturday 21 November 2026, .* appeal is Monday 23 November 2026/,
    )
    assert.match(dates('2026-11-24'), /appeal was Monday 23 November 2026/)
  })

  test('says nothing of a decision that nobody named', () => {
    assert.doesNotMatch(wordsOf(askSendiassForHelp, parent, day('2026-11-21')), /last day|council’s letter/)
  })
})
