import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Concern, day, deadline, publishedCalendar, shift, writtenDay } from '@way-forward/law'
import { timeToContactAdviser } from '../decision-in-dispute.ts'
import { goldenProse, parent } from '../golden-letters.ts'
import { assertGolden } from '../letters-under-test.ts'
import { timeToAppeal } from './appeal-dates.ts'
import { askForLeaveWithoutACertificate } from './ask-for-leave-without-a-certificate.ts'
import { askTheTribunalForMoreTime } from './ask-the-tribunal-for-more-time.ts'
import { giveReasonsForALateAppeal } from './give-reasons-for-a-late-appeal.ts'
import { goldenCases } from './golden-cases.ts'
import { tribunal } from './tribunal.ts'

for (const golden of goldenCases)
  test(`${golden.letter.id} reads as its golden file`, () => assertGolden(import.meta.dirname, golden))

test('every letter has a golden file', () => {
  assert.deepEqual(
    goldenCases.map(({ letter }) => letter.id),
    tribunal.map(({ id }) => id),
  )
})

const none = { issuedOn: null, contactedOn: null, isPlacementOnly: false }
const form = { ...parent, decision: 'refuse-issue' }

describe('the time to appeal', () => {
  test('is the law’s, for the worked dates of the dossier', () => {
    for (const [notice, issued, expected] of [
      ['2026-10-01', '2026-11-29', '2027-01-04'],
      ['2026-02-01', '2026-03-20', '2026-04-20'],
      ['2026-06-10', null, '2026-09-01'],
      ['2026-10-25', null, '2027-01-04'],
      ['2026-10-24', null, '2026-12-24'],
    ] as const) {
      const due = timeToAppeal(
        { noticeDatedOn: day(notice), noticeSentOn: null },
        { ...none, issuedOn: issued === null ? null : day(issued) },
        publishedCalendar,
      )
      assert.equal(due?.lastDay, day(expected), notice)
    }
  })

  test('a late appeal is called late only after its latest reading', () => {
    const notice = { noticeDatedOn: '2026-09-18', noticeSentOn: '2026-09-25' }
    const found = deadline('appeal', { 'notice-sent': '2026-09-25', 'notice-dated': '2026-09-18' })
    assert.ok('laterDay' in found && found.laterDay !== null && found.lastDay !== null)
    const write = (on: string | number) =>
      goldenProse(
        giveReasonsForALateAppeal,
        { ...form, ...notice },
        typeof on === 'string' ? day(on) : day(found.laterDay ?? ''),
      )
    assert.match(write(found.lastDay), /so that the appeal is in time/)
    assert.match(write(found.laterDay), /On one reading of rule 20/)
    const after = goldenProse(
      giveReasonsForALateAppeal,
      { ...form, ...notice },
      shift(day(found.laterDay), 1),
    )
    assert.match(after, new RegExp(`${writtenDay(day(found.laterDay))}, yesterday`))
  })

  test('a certificate moves it, unless only the school is disputed', () => {
    const dates = { noticeDatedOn: '2026-08-03', certificateOn: '2026-10-30' }
    const on = day('2026-11-20')
    assert.match(
      goldenProse(giveReasonsForALateAppeal, { ...form, ...dates }, on),
      /Monday 30 November 2026, so that/,
    )
    assert.match(
      goldenProse(giveReasonsForALateAppeal, { ...form, ...dates, placementOnly: 'yes' }, on),
      /On one reading of rule 20 the time ended at 5pm on Monday 5 October 2026/,
    )
  })

  test('what a notice left out is a reason; what it need not say is none', () => {
    const late = { ...form, noticeDatedOn: '2026-08-03' }
    const write = (decision: string, missing: string) =>
      goldenProse(giveReasonsForALateAppeal, { ...late, decision, missing })
    assert.match(write('refuse-issue', 'time-limits'), /recognised reason to give more time/)
    assert.doesNotMatch(write('cease', 'reasons'), /recognised reason/)
    assert.doesNotMatch(write('refuse-assess', 'recommendations'), /recognised reason/)
  })
})

describe('leave without a certificate', () => {
  const notice = { ...form, noticeDatedOn: '2026-06-10' }
  const last = timeToContactAdviser(
    { noticeDatedOn: day('2026-06-10'), noticeSentOn: null },
    publishedCalendar,
  )?.lastDay

  test('August gives the adviser’s clock no more time', () => assert.equal(last, day('2026-08-10')))

  test('on the last day it has not passed; a day later it has', () => {
    const write = (on: string) =>
      goldenProse(askForLeaveWithoutACertificate, { ...notice, contact: 'no' }, day(on))
    assert.match(write('2026-08-10'), /So it has not passed, and I can still contact one/)
    assert.match(
      write('2026-08-11'),
      /That time ended on Monday 10 August 2026\. I did not contact one by then/,
    )
  })

  test('contact on the last day is in time; a day later it is not', () => {
    const write = (contactedOn: string) =>
      goldenProse(askForLeaveWithoutACertificate, { ...notice, contact: 'yes', contactedOn })
    assert.match(write('2026-08-10'), /which was in time, but no certificate has been issued/)
    assert.match(write('2026-08-11'), /which was later\. I have no certificate/)
  })

  test('more time is asked for only outside the time to appeal', () => {
    const write = (on: string) =>
      goldenProse(askForLeaveWithoutACertificate, { ...notice, contact: 'no' }, day(on))
    assert.doesNotMatch(write('2026-09-01'), /rule 5\(3\)\(a\)/)
    assert.match(write('2026-09-02'), /So I also ask for more time under rule 5\(3\)\(a\)/)
  })

  test('is not offered where no certificate is needed', () => {
    const concern = (disputed: readonly string[]) =>
      ({ id: 'a', kind: 'council-decision', decision: 'plan', disputed }) as unknown as Concern
    assert.equal(askForLeaveWithoutACertificate.fits?.(concern(['placement'])), false)
    assert.equal(askForLeaveWithoutACertificate.fits?.(concern(['placement', 'provision'])), true)
  })
})

describe('words', () => {
  test('a missed date is never the loss of a right', () => {
    for (const letter of tribunal) {
      assert.doesNotMatch(letter.when, /lost|lose/)
      assert.doesNotMatch(goldenProse(letter, { ...form, noticeDatedOn: '2026-01-05' }), /lost|lose/)
    }
  })

  test('a plan’s answers fill in the dates', () => {
    const concern = {
      id: 'a',
      kind: 'council-decision',
      decision: 'cease',
      noticeDatedOn: day('2026-08-03'),
      noticeSentOn: day('2026-08-05'),
      certificateIssuedOn: day('2026-09-10'),
      mediationAdviserContactedOn: 'no',
    } as Concern
    assert.deepEqual(giveReasonsForALateAppeal.fromFacts?.(concern, {}), {
      decision: 'cease',
      noticeDatedOn: '2026-08-03',
      noticeSentOn: '2026-08-05',
      certificateOn: '2026-09-10',
    })
    assert.deepEqual(askForLeaveWithoutACertificate.fromFacts?.(concern, {}), {
      decision: 'cease',
      noticeDatedOn: '2026-08-03',
      noticeSentOn: '2026-08-05',
      contact: 'no',
    })
    assert.equal(askTheTribunalForMoreTime.fromFacts?.(concern, {})?.['step'], 'appeal')
  })
})
