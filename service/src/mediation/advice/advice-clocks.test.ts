import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Day, day, deadline, isoOf, publishedCalendar } from '@way-forward/law'
import type { BareMatter, BareStep } from '../matter.ts'
import {
  adviceClocks,
  certificateIssuedOn,
  isRefusalBarred,
  notIssued,
  standingChoice,
} from './advice-clocks.ts'

const sides = [{ id: 'family', role: 'family', hasEnded: false }] as const
let number = 0

/** A step without words, as the worker reads it. */
function step(
  kind: BareStep['kind'],
  word: string | null,
  onDay: string,
  more: Partial<BareStep> = {},
): BareStep {
  number += 1
  return {
    id: `step-${number}`,
    kind,
    word,
    about: null,
    onDay,
    atTime: null,
    wall: 'with',
    use: 'with',
    side: null,
    corrects: null,
    number,
    ...more,
  } as BareStep
}

function matterOf(steps: readonly BareStep[], process: BareMatter['process'] = 'mediation'): BareMatter {
  return { process, concernKind: 'council-decision', sides, steps }
}
const clockOf = (matter: BareMatter, kind: string) =>
  adviceClocks(matter, publishedCalendar).find((clock) => clock.kind === kind) ?? null

describe('the clock of the certificate', () => {
  it('is that of the law on every day of two years', () => {
    for (let on: Day = day('2026-01-01'); on <= day('2027-12-20'); on = (on + 1) as Day) {
      const told = isoOf(on)
      const law = deadline('certificate', { triggered: told }, publishedCalendar)
      assert.ok(!('faults' in law))
      const clock = clockOf(matterOf([step('choice', 'no-mediation', told)]), 'certificate')
      assert.deepEqual(
        [clock?.lastDay, clock?.laterDay, clock?.doneOn],
        [law.lastDay, law.laterDay, null],
        told,
      )
      assert.equal(clock?.runsOn, 'service')
    }
  })

  it('is that of the worked dates of LAW-WK-31', () => {
    for (const [told, last] of [
      ['2026-11-20', '2026-11-25'],
      ['2026-12-22', '2026-12-29'],
      ['2026-04-01', '2026-04-08'],
    ] as const)
      assert.equal(clockOf(matterOf([step('choice', 'no-mediation', told)]), 'certificate')?.lastDay, last)
  })

  it('runs from the first time that the family said so since it last said otherwise, whatever was typed first', () => {
    const late = step('choice', 'no-mediation', '2026-11-10')
    const early = step('choice', 'no-mediation', '2026-11-04')
    assert.equal(clockOf(matterOf([late, early]), 'certificate')?.step, early.id)
    const between = step('choice', 'undecided', '2026-11-06')
    assert.equal(clockOf(matterOf([late, early, between]), 'certificate')?.step, late.id)
    const after = step('choice', 'mediate', '2026-11-11')
    assert.equal(clockOf(matterOf([late, early, between, after]), 'certificate'), null)
    assert.equal(standingChoice(matterOf([after, late]))?.id, after.id)
  })

  it('follows a correction, and stops where the choice is taken back', () => {
    const said = step('choice', 'no-mediation', '2026-11-10')
    const corrected = step('choice', 'no-mediation', '2026-11-09', { corrects: said.id })
    assert.equal(clockOf(matterOf([said, corrected]), 'certificate')?.lastDay, '2026-11-12')
    const back = step('choice', 'taken-back', '2026-11-10', { corrects: said.id })
    assert.equal(clockOf(matterOf([said, back]), 'certificate'), null)
  })

  it('is done while a certificate stands, and runs again where it is withdrawn', () => {
    const said = step('choice', 'no-mediation', '2026-11-10')
    const issued = step('certificate', 'no-mediation', '2026-11-12', { about: 'paper' })
    assert.equal(clockOf(matterOf([said, issued]), 'certificate')?.doneOn, '2026-11-12')
    const withdrawn = step('certificate', 'withdrawn', '2026-11-13', { about: 'paper' })
    assert.equal(clockOf(matterOf([said, issued, withdrawn]), 'certificate')?.doneOn, null)
    const anew = step('certificate', 'no-mediation', '2026-11-16', { about: 'other paper' })
    assert.equal(clockOf(matterOf([said, issued, withdrawn, anew]), 'certificate')?.doneOn, '2026-11-16')
  })

  it('does not run where the first contact came late on every reading, and does on the later reading', () => {
    const letter = step('decision', 'refuse-assess', '2026-06-10')
    const dated = step('notice-dated', null, '2026-06-12', { about: letter.id })
    const said = (on: string) => [step('contact', 'here', on), step('choice', 'no-mediation', on)]
    assert.ok(clockOf(matterOf([letter, dated, ...said('2026-08-12')]), 'certificate'))
    assert.equal(clockOf(matterOf([letter, dated, ...said('2026-08-13')]), 'certificate'), null)
    assert.equal(clockOf(matterOf([letter, ...said('2026-08-12')]), 'certificate'), null)
    // The date on the letter alone is known: it may have been sent later, and the adviser decides.
    const alone = step('notice-dated', null, '2026-06-10', { about: letter.id })
    assert.ok(clockOf(matterOf([letter, alone, ...said('2026-08-12')]), 'certificate'))
    assert.equal(clockOf(matterOf([letter, alone]), 'adviser-contact')?.laterDay, null)
  })
})

describe('the clock of the certificate where none is needed', () => {
  const letter = step('decision', 'placement-alone', '2026-09-10')
  const contact = step('contact', 'here', '2026-09-20')
  const refused = step('choice', 'no-mediation', '2026-09-21')

  it('never runs: after a refusal, a mediation, or the council’s word that it cannot arrange one', () => {
    const mediates = step('choice', 'mediate', '2026-09-21')
    for (const more of [
      [refused],
      [mediates, step('ended', 'none', '2026-11-20')],
      [mediates, step('cannot-arrange', null, '2026-10-20')],
    ])
      assert.equal(clockOf(matterOf([letter, contact, ...more]), 'certificate'), null)
    const late = step('contact', 'here', '2026-12-01')
    assert.equal(isRefusalBarred(matterOf([letter, late, refused]), publishedCalendar), false)
  })

  it('runs once more than the placement is disputed, and the days of the letter stay', () => {
    const more = step('decision', 'plan', '2026-09-10', { corrects: letter.id })
    assert.equal(clockOf(matterOf([letter, contact, refused, more]), 'certificate')?.step, refused.id)
    assert.equal(clockOf(matterOf([letter]), 'adviser-contact')?.lastDay, '2026-11-10')
  })
})

describe('the clock of the certificate where the adviser decided that none is issued', () => {
  const letter = step('decision', 'refuse-assess', '2026-06-10')
  const dated = step('notice-dated', null, '2026-06-12', { about: letter.id })
  const contact = step('contact', 'here', '2026-08-12')
  const refused = step('choice', 'no-mediation', '2026-08-12')
  const decided = step('certificate', 'not-issued', '2026-08-13')
  const all = [letter, dated, contact, refused, decided]

  it('ends with that, runs again where it is taken back, and is done by one that is issued after all', () => {
    assert.equal(clockOf(matterOf(all.slice(0, -1)), 'certificate')?.step, refused.id)
    assert.equal(clockOf(matterOf(all), 'certificate'), null)
    assert.equal(notIssued(matterOf(all), publishedCalendar)?.id, decided.id)
    const back = step('certificate', 'taken-back', '2026-08-14', { corrects: decided.id })
    assert.equal(clockOf(matterOf([...all, back]), 'certificate')?.doneOn, null)
    const issued = step('certificate', 'no-mediation', '2026-08-14', { about: 'paper', corrects: decided.id })
    assert.equal(clockOf(matterOf([...all, issued]), 'certificate')?.doneOn, '2026-08-14')
    assert.equal(certificateIssuedOn(matterOf(all)), null)
  })

  it('runs all the same once the days leave nothing to decide, and after a mediation', () => {
    const before = step('contact', 'elsewhere', '2026-08-01')
    assert.equal(clockOf(matterOf([...all, before]), 'certificate')?.step, refused.id)
    const mediates = step('choice', 'mediate', '2026-08-20')
    const ended = step('ended', 'none', '2026-09-20')
    assert.equal(clockOf(matterOf([...all, mediates, ended]), 'certificate')?.step, ended.id)
  })
})

describe('the clock of the certificate after a mediation, or where none can be arranged', () => {
  const wants = step('choice', 'mediate', '2026-09-01')
  const certificateOf = (steps: readonly BareStep[]) => clockOf(matterOf([wants, ...steps]), 'certificate')

  it('runs from the end of one that was held, however it ended, and never from one that was not', () => {
    for (const word of ['full', 'partial', 'none', 'withdrawn']) {
      const clock = certificateOf([step('ended', word, '2026-11-20')])
      assert.deepEqual(
        [clock?.lastDay, clock?.laterDay, clock?.runsOn, clock?.doneOn],
        ['2026-11-25', null, 'service', null],
        word,
      )
    }
    assert.equal(certificateOf([step('ended', 'not-held', '2026-11-20')]), null)
    const ended = step('ended', 'none', '2026-11-20')
    assert.equal(
      certificateOf([ended, step('ended', 'taken-back', '2026-11-20', { corrects: ended.id })]),
      null,
    )
  })

  it('runs from the council’s word that it cannot arrange it, not where health alone is in issue', () => {
    const cannot = step('cannot-arrange', null, '2026-11-20')
    assert.equal(certificateOf([cannot])?.lastDay, '2026-11-25')
    assert.equal(certificateOf([step('issues', 'with-health', '2026-09-02'), cannot])?.step, cannot.id)
    assert.equal(certificateOf([step('issues', 'health-only', '2026-09-02'), cannot]), null)
  })

  it('runs once, from what first made it due, and is done by the first that stands', () => {
    const cannot = step('cannot-arrange', null, '2026-10-01')
    const ended = step('ended', 'none', '2026-11-20')
    assert.equal(certificateOf([cannot, ended])?.step, cannot.id)
    const issued = step('certificate', 'deemed', '2026-10-05', { about: 'paper' })
    assert.equal(certificateOf([cannot, issued, ended])?.doneOn, '2026-10-05')
  })

  it('is seen by nobody who does not stand behind the family’s wall', () => {
    const seen = [step('authority-told', 'by-service', '2026-09-02'), step('ended', 'none', '2026-11-20')]
    assert.equal(clockOf(matterOf(seen), 'certificate'), null)
    const own = [step('needs', null, '2026-09-03'), step('prepared', 'matters', '2026-09-03')]
    assert.equal(clockOf(matterOf([...own, ...seen]), 'certificate'), null)
  })
})

describe('the clock of the first contact', () => {
  it('is that of the law on every day of two years, with both dates of the letter', () => {
    for (let on: Day = day('2026-01-01'); on <= day('2027-10-01'); on = (on + 1) as Day) {
      const sent = isoOf(on)
      for (const shift of [-3, 0, 4]) {
        const datedOn = isoOf((on + shift) as Day)
        const letter = step('decision', 'refuse-issue', sent)
        const dated = shift === 0 ? [] : [step('notice-dated', null, datedOn, { about: letter.id })]
        const law = deadline(
          'adviser-contact',
          { 'notice-sent': sent, 'notice-dated': datedOn },
          publishedCalendar,
        )
        assert.ok(!('faults' in law))
        const clock = clockOf(matterOf([letter, ...dated]), 'adviser-contact')
        assert.deepEqual([clock?.lastDay, clock?.laterDay], [law.lastDay, law.laterDay], `${sent} ${shift}`)
        assert.deepEqual([clock?.runsOn, clock?.side, clock?.doneOn], ['family', 'family', null])
      }
    }
  })

  it('has no relief in August (LAW-WK-30)', () => {
    const clock = clockOf(matterOf([step('decision', 'cease', '2026-06-10')]), 'adviser-contact')
    assert.equal(clock?.lastDay, '2026-08-10')
  })

  it('is done on the earliest contact, with whomever it was', () => {
    const letter = step('decision', 'plan', '2026-10-01')
    const here = step('contact', 'here', '2026-10-20')
    const before = step('contact', 'elsewhere', '2026-10-05')
    assert.equal(clockOf(matterOf([letter, here, before]), 'adviser-contact')?.doneOn, '2026-10-05')
    const back = step('contact', 'taken-back', '2026-10-05', { corrects: before.id })
    assert.equal(clockOf(matterOf([letter, here, before, back]), 'adviser-contact')?.doneOn, '2026-10-20')
  })

  it('takes no date of a letter that was corrected', () => {
    const letter = step('decision', 'plan', '2026-10-01')
    const dated = step('notice-dated', null, '2026-09-28', { about: letter.id })
    const again = step('decision', 'plan', '2026-10-02', { corrects: letter.id })
    assert.equal(clockOf(matterOf([letter, dated, again]), 'adviser-contact')?.lastDay, '2026-12-02')
  })

  it('is none without a letter, and in a disagreement resolution', () => {
    assert.deepEqual(adviceClocks(matterOf([]), publishedCalendar), [])
    const steps = [step('decision', 'plan', '2026-10-01'), step('choice', 'no-mediation', '2026-10-02')]
    assert.deepEqual(adviceClocks(matterOf(steps, 'disagreement-resolution'), publishedCalendar), [])
  })
})
