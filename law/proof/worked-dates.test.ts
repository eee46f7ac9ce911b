/** Every worked date of an appeal in the law's source notes (LAW-WK-01 to LAW-WK-21), as published or derived there. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DeadlineResult, deadline } from '../src/index.ts'
import { daysFromTo, isWorking, plusDays } from './calendar.ts'

/** The result for an input that must have one. */
function dated(kind: string, values: Readonly<Record<string, unknown>>): DeadlineResult {
  const result = deadline(kind, values)
  if ('faults' in result) assert.fail(JSON.stringify(result.faults))
  return result
}

function appeal(sent: string, certificate?: string): DeadlineResult {
  return dated('appeal', {
    'notice-sent': sent,
    ...(certificate === undefined ? {} : { 'certificate-issued': certificate }),
  })
}

test('LAW-WK-01: letter of 1 October, certificate of 29 November, any year: next working day in January', () => {
  for (let year = 2014; year <= 2027; year += 1) {
    const { lastDay } = appeal(`${year}-10-01`, `${year}-11-29`)
    const january = [...daysFromTo(`${year + 1}-01-02`, `${year + 1}-01-08`)]
    assert.equal(lastDay, january.find(isWorking), String(year))
  }
})

const worked: readonly (readonly [
  id: string,
  what: string,
  sent: string,
  certificate: string | null,
  last: string,
])[] = [
  ['WK-02', 'the published example, in 2025', '2025-10-01', '2025-11-29', '2026-01-02'],
  [
    'WK-03',
    'the published example, in 2026: 1 January is a Friday',
    '2026-10-01',
    '2026-11-29',
    '2027-01-04',
  ],
  ['WK-04', 'published: two months', '2026-02-01', null, '2026-04-01'],
  ['WK-05', 'published: the month from the certificate is later', '2026-02-01', '2026-03-20', '2026-04-20'],
  ['WK-06', 'published: the two months are later', '2026-03-01', '2026-03-02', '2026-05-01'],
  ['WK-07', 'the month is too short, and its last day a Saturday', '2025-12-31', null, '2026-03-02'],
  ['WK-08', 'August', '2026-06-10', null, '2026-09-01'],
  ['WK-09', 'the day before August: no relief', '2026-05-31', null, '2026-07-31'],
  ['WK-10', 'August inside the time is counted', '2026-07-20', null, '2026-09-21'],
  ['WK-11', 'the later of the dates before relief', '2026-07-01', '2026-07-15', '2026-09-01'],
  ['WK-12', 'both limbs in August', '2026-06-01', '2026-07-31', '2026-09-01'],
  ['WK-13', 'Christmas', '2026-10-25', null, '2027-01-04'],
  ['WK-14', 'Christmas Eve: no relief', '2026-10-24', null, '2026-12-24'],
  ['WK-15', '1 January is closed', '2026-11-01', '2026-11-20', '2027-01-04'],
  ['WK-16', '3 January 2028 is a bank holiday', '2027-11-01', null, '2028-01-04'],
  ['WK-17', 'a certificate at the end of January, and a Sunday', '2026-11-21', '2027-01-29', '2027-03-01'],
  ['WK-18', 'Good Friday and Easter Monday', '2026-02-03', null, '2026-04-07'],
  ['WK-21', 'phase transfer', '2027-02-15', '2027-04-05', '2027-05-05'],
]

for (const [id, what, sent, certificate, last] of worked) {
  test(`LAW-${id}: ${what}`, () => {
    const result = appeal(sent, certificate ?? undefined)
    assert.equal(result.lastDay, last)
    assert.equal(result.laterDay, null)
    // WK-17: issued more than three working days after the two months, and contact is not known.
    assert.equal(result.doubt !== null, id === 'WK-17')
    assert.equal(result.moment, '17:00')
  })
}

test('LAW-WK-19: Saturday 31 July: the Monday is safe, 1 September can be argued', () => {
  const { lastDay, laterDay, doubt } = appeal('2027-05-31')
  assert.deepEqual([lastDay, laterDay], ['2027-08-02', '2027-09-01'])
  assert.ok(doubt)
})

test('LAW-WK-20: Sunday 24 December 2028: the later reading lies beyond the bank holiday table', () => {
  const { lastDay, laterDay, doubt } = appeal('2028-10-24')
  assert.deepEqual([lastDay, laterDay], ['2028-12-27', null])
  assert.ok(doubt)
})

test('LAW-WK-30: the adviser must be called by 10 August, though the appeal can wait until 1 September', () => {
  assert.equal(dated('adviser-contact', { 'notice-sent': '2026-06-10' }).lastDay, '2026-08-10')
  assert.equal(appeal('2026-06-10').lastDay, '2026-09-01')
})

const clocks: readonly (readonly [
  id: string,
  kind: string,
  values: Record<string, unknown>,
  last: string,
])[] = [
  ['WK-31', 'certificate', { triggered: '2026-11-20' }, '2026-11-25'],
  ['WK-31', 'certificate', { triggered: '2026-12-22' }, '2026-12-29'],
  ['WK-31', 'certificate', { triggered: '2026-04-01' }, '2026-04-08'],
  ['WK-32', 'mediation-arranged', { informed: '2026-11-21' }, '2026-12-21'],
  ['WK-33', 'agreement-action', { made: '2026-11-23' }, '2026-12-07'],
  ['WK-33', 'order', { made: '2026-11-23', order: 'amend-provision' }, '2026-12-28'],
  ['WK-33', 'order', { made: '2026-11-23', order: 'amend-placement' }, '2026-12-07'],
  ['WK-33', 'order', { made: '2026-11-23', order: 'make-draft-plan' }, '2026-12-28'],
  ['WK-33', 'order', { made: '2026-11-23', order: 'make-final-plan' }, '2027-02-08'],
  ['WK-34', 'order', { made: '2026-11-23', order: 'assess-notify' }, '2026-12-07'],
  ['WK-34', 'order', { made: '2026-11-23', order: 'assess-refusal' }, '2027-02-01'],
  ['WK-34', 'order', { made: '2026-11-23', order: 'assess-final-plan' }, '2027-03-01'],
  ['WK-35', 'recommendation-response', { made: '2026-11-23' }, '2026-12-27'],
  ['WK-36', 'assessment-decision', { requested: '2026-11-23' }, '2027-01-04'],
  ['WK-36', 'refusal-to-issue', { requested: '2026-11-23' }, '2027-03-15'],
  ['WK-36', 'final-plan', { requested: '2026-11-23' }, '2027-04-12'],
  ['WK-37', 'review-report', { meeting: '2026-11-23' }, '2026-12-07'],
  ['WK-37', 'review-decision', { meeting: '2026-11-23' }, '2026-12-21'],
  ['WK-37', 'final-amended-plan', { meeting: '2026-11-23', proposed: '2026-12-21' }, '2027-02-15'],
  ['WK-38', 'draft-comments', { served: '2026-11-23' }, '2026-12-07'],
  ['WK-39', 'tribunal-response', { received: '2026-11-23', case: 'sen' }, '2027-01-12'],
  ['WK-39', 'tribunal-response', { received: '2026-07-06', case: 'sen' }, '2026-09-15'],
  ['WK-40', 'childrens-complaint-stage-1', { started: '2026-11-23' }, '2026-12-07'],
  ['WK-44', 'discrimination-claim', { conduct: '2026-03-10' }, '2026-09-09'],
  ['WK-44', 'discrimination-claim', { conduct: '2026-02-20' }, '2026-08-19'],
]

for (const [id, kind, values, last] of clocks) {
  test(`LAW-${id}: ${kind} ${Object.values(values).join(' ')}`, () => {
    const result = dated(kind, values)
    assert.equal(result.lastDay, last)
    assert.equal(result.laterDay, null)
  })
}

test('LAW-WK-40: a complex complaint can take until 21 December, which the working shows', () => {
  const { working } = dated('childrens-complaint-stage-1', { started: '2026-11-23' })
  assert.ok(working.some((step) => step.to === '2026-12-21'))
})

test('LAW-WK-41: published: letter of 8 April 2013, lodged 3 July 2013, called three to four weeks late', () => {
  const { lastDay, doubt } = appeal('2013-04-08')
  assert.equal(lastDay, '2013-06-10')
  const late = Temporal.PlainDate.from(lastDay).until('2013-07-03').days
  assert.ok(late > 21 && late < 28, `${late} days`)
  assert.ok(doubt, 'the law of 2013 was another')
})

test('LAW-WK-42: published: late November letter, certificate in mid-January: the certificate gives the time', () => {
  for (const sent of daysFromTo('2023-11-20', '2023-11-30')) {
    for (const certificate of daysFromTo('2024-01-12', '2024-01-19')) {
      const { lastDay, doubt } = dated('appeal', {
        'notice-sent': sent,
        'certificate-issued': certificate,
        'adviser-contacted': plusDays(sent, 7),
      })
      const month = `2024-02-${certificate.slice(8)}`
      assert.equal(lastDay, [...daysFromTo(month, plusDays(month, 3))].find(isWorking))
      assert.equal(doubt, null)
    }
  }
})

test('LAW-WK-43: published: review meeting, four weeks, then eight weeks, make twelve', () => {
  for (const meeting of daysFromTo('2026-01-01', '2026-12-31')) {
    const proposed = dated('review-decision', { meeting }).lastDay
    const final = dated('final-amended-plan', { meeting, proposed })
    assert.equal(final.lastDay, plusDays(meeting, 84))
    assert.equal(final.laterDay, null)
  }
})
