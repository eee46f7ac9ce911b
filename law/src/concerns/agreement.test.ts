import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { orders } from '../deadlines/order-times.ts'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { day, isoOf } from '../time/day.ts'

function on(given: Record<string, unknown>, iso: string) {
  const read = readFacts({ concerns: [{ id: 'a', kind: 'agreement', ...given }] })
  assert.ok('facts' in read)
  return position(read.facts, day(iso))
}
const dates = (given: Record<string, unknown>, iso = '2026-11-24') =>
  on(given, iso)
    .dates.map(({ kind, lastDay }) => `${kind} ${isoOf(lastDay)}`)
    .join(', ')
const warnings = (given: Record<string, unknown>, iso: string) =>
  on(given, iso)
    .warnings.map(({ code, rule }) => `${code} ${rule}`)
    .join(', ')

const mediated = { agreedIn: 'mediation', agreedOn: '2026-11-23' }

describe('the dates of an agreement', () => {
  test('WK-33: two weeks for an action, and the time of an order for what could have been appealed', () => {
    assert.equal(dates({ ...mediated, agreedTerms: ['other'] }), 'agreement-action 2026-12-07')
    assert.equal(dates({ ...mediated, agreedTerms: ['amend-provision'] }), 'order 2026-12-28')
    assert.equal(dates({ ...mediated, agreedTerms: ['amend-placement'] }), 'order 2026-12-07')
    assert.equal(
      dates({ ...mediated, agreedTerms: ['make-draft-plan', 'make-final-plan', 'other'] }),
      'order 2026-12-28, order 2027-02-08, agreement-action 2026-12-07',
    )
  })

  test('every term has one date', () => {
    for (const term of orders)
      assert.equal(on({ ...mediated, agreedTerms: [term] }, '2026-11-24').dates.length, 1, term)
  })

  test('about health alone: the council is told in one week', () => {
    assert.equal(
      dates({ ...mediated, agreedTerms: ['other'], healthOnly: 'yes' }),
      'agreement-action 2026-12-07, agreement-told-to-council 2026-11-30',
    )
  })

  test('a day agreed in writing replaces them, however many terms there are', () => {
    const agreed = { ...mediated, agreedTerms: ['other', 'amend-provision'], agreedFor: '2027-01-15' }
    assert.equal(dates(agreed), 'agreement-action 2027-01-15')
    const [date] = on(agreed, '2026-11-24').dates
    assert.deepEqual(date?.working, [
      { say: 'The day that was agreed in writing', from: null, to: day('2027-01-15'), rule: 'LAW-MED-34' },
    ])
    assert.equal(dates({ ...agreed, agreedTerms: ['amend-provision'] }), 'order 2027-01-15')
  })

  test('both the help and the school: two dates, and the doubt on the earlier', () => {
    const both = on({ ...mediated, agreedTerms: ['amend-provision', 'amend-placement'] }, '2026-11-24').dates
    assert.deepEqual(
      both.map(({ lastDay }) => isoOf(lastDay)),
      ['2026-12-28', '2026-12-07'],
    )
    assert.match(both[1]?.doubt ?? '', /can be argued/)
  })

  test('what was agreed is not known: two weeks, with the doubt', () => {
    const [date] = on(mediated, '2026-11-24').dates
    assert.equal(date?.kind, 'agreement-action')
    assert.match(date?.doubt ?? '', /could have ordered/)
  })

  test('a talk and disagreement resolution have no time by law; where it is not known, the doubt says so', () => {
    assert.equal(dates({ ...mediated, agreedIn: 'talk', agreedTerms: ['other'] }), '')
    assert.equal(dates({ ...mediated, agreedIn: 'disagreement-resolution', agreedTerms: ['other'] }), '')
    assert.equal(
      dates({ agreedIn: 'talk', agreedOn: '2026-11-23', agreedFor: '2026-12-18' }),
      'agreement-action 2026-12-18',
    )
    const [date] = on({ agreedOn: '2026-11-23', agreedTerms: ['other'] }, '2026-11-24').dates
    assert.match(date?.doubt ?? '', /after mediation/)
  })

  test('what is kept, and what has no date, have none', () => {
    assert.equal(dates({ ...mediated, agreedTerms: ['other'], keptOn: '2026-12-01' }, '2026-12-02'), '')
    assert.equal(dates({ agreedIn: 'mediation', agreedTerms: ['other'] }), '')
  })
})

describe('what was agreed and is not kept', () => {
  const late = 'not-kept LAW-CMP-12'
  test('two weeks, on both sides', () => {
    const given = { ...mediated, agreedTerms: ['other'], keptOn: 'no' }
    assert.equal(warnings(given, '2026-12-07'), '')
    assert.equal(warnings(given, '2026-12-08'), late)
    assert.equal(warnings({ ...given, keptOn: '2026-12-08' }, '2026-12-08'), '')
  })

  test('also where nobody has said whether it was done', () => {
    assert.equal(warnings({ ...mediated, agreedTerms: ['other'] }, '2026-12-08'), late)
  })

  test('an assessment or a plan may be excused, and no new date is set', () => {
    const given = { ...mediated, agreedTerms: ['make-draft-plan'], keptOn: 'no' }
    assert.equal(warnings(given, '2026-12-28'), '')
    assert.equal(warnings(given, '2026-12-29'), 'not-kept LAW-ORD-04')
  })

  test('the help and the school together: late only after five weeks', () => {
    const given = { ...mediated, agreedTerms: ['amend-provision', 'amend-placement'] }
    assert.equal(warnings(given, '2026-12-28'), '')
    assert.equal(warnings(given, '2026-12-29'), late)
  })

  test('the day agreed in writing counts, in mediation and elsewhere', () => {
    const given = { ...mediated, agreedTerms: ['other'], agreedFor: '2027-01-15' }
    assert.equal(warnings(given, '2027-01-15'), '')
    assert.equal(warnings(given, '2027-01-16'), late)
    assert.equal(warnings({ ...given, agreedIn: 'talk' }, '2027-01-16'), 'not-kept LAW-CMP-01')
  })

  test('without a time nobody is called late', () => {
    assert.equal(warnings({ ...mediated, agreedIn: 'talk', agreedTerms: ['other'] }, '2027-06-01'), '')
    assert.equal(warnings({ agreedOn: '2026-11-23', agreedTerms: ['other'] }, '2027-06-01'), '')
    assert.equal(warnings(mediated, '2027-06-01'), '')
    assert.equal(warnings({ ...mediated, agreedTerms: ['dismiss-cease'] }, '2027-06-01'), '')
  })
})

test('dates that cannot be true beside the agreement are left out, with a warning', () => {
  const kept = { ...mediated, agreedTerms: ['other'], keptOn: '2026-11-20' }
  assert.equal(warnings(kept, '2026-11-24'), 'facts-disagree LAW-MED-34')
  assert.equal(dates(kept), 'agreement-action 2026-12-07')
  assert.equal(
    dates({ ...mediated, agreedTerms: ['other'], agreedFor: '2026-11-22' }),
    'agreement-action 2026-12-07',
  )
  assert.equal(
    warnings(
      { ...mediated, agreedIn: 'talk', complainedOn: '2026-12-02', complaintAnsweredOn: '2026-12-01' },
      '2026-12-05',
    ),
    'facts-disagree LAW-CMP-12',
  )
})
