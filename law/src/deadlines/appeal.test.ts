/** Where the readings of an appeal change, on both sides of each boundary. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withHolidays } from '../time/bank-holidays.ts'
import { type Day, day, isoOf, shift } from '../time/day.ts'
import { calendarOf, publishedCalendar } from '../time/working-day.ts'
import { deadline } from './deadline.ts'

function appealOf(values: Readonly<Record<string, unknown>>, calendar = publishedCalendar) {
  const result = deadline('appeal', values, calendar)
  assert.ok('lastDay' in result && result.lastDay !== null, JSON.stringify(result))
  return { ...result, lastDay: result.lastDay }
}

test('the later of the two months and the month from the certificate is the end', () => {
  const withCertificate = (issued: string) =>
    appealOf({ 'notice-sent': '2026-10-01', 'certificate-issued': issued })
  assert.equal(withCertificate('2026-10-01').lastDay, '2026-12-01')
  assert.equal(withCertificate('2026-11-01').lastDay, '2026-12-01')
  assert.equal(withCertificate('2026-11-02').lastDay, '2026-12-02')
  assert.equal(withCertificate('2026-11-02').laterDay, null)
  assert.equal(withCertificate('2026-11-02').doubt, null)
})

test('raw dates are compared before rule 12 moves them', () => {
  const result = appealOf({ 'notice-sent': '2026-07-01', 'certificate-issued': '2026-07-15' })
  assert.equal(result.lastDay, '2026-09-01')
  assert.equal(
    result.working.some(({ rule }) => rule === 'LAW-TIME-07'),
    false,
  )
})

test('a late certificate is doubted only where contact is unknown and three working days have passed', () => {
  // The two months end on Tuesday 1 December 2026; three working days later is Friday 4 December.
  const certificateOf = (issued: string, contacted?: string) =>
    appealOf({
      'notice-sent': '2026-10-01',
      'certificate-issued': issued,
      ...(contacted === undefined ? {} : { 'adviser-contacted': contacted }),
    })
  assert.equal(certificateOf('2026-12-01').doubt, null)
  assert.equal(certificateOf('2026-12-02').doubt, null)
  assert.equal(certificateOf('2026-12-04').doubt, null)
  assert.match(
    certificateOf('2026-12-05').doubt ?? '',
    /^The certificate was issued more than three working days/,
  )
  assert.equal(certificateOf('2026-12-05').lastDay, '2027-01-05')
  assert.equal(certificateOf('2026-12-05', '2026-12-01').doubt, null)
  assert.equal(certificateOf('2026-12-05', '2026-12-01').lastDay, '2027-01-05')
})

test('contact counts as late only after two months from both dates of the notice', () => {
  const contactOn = (contacted: string) =>
    appealOf({
      'notice-sent': '2026-10-09',
      'notice-dated': '2026-10-01',
      'certificate-issued': '2026-12-15',
      'adviser-contacted': contacted,
    })
  const inTime = contactOn('2026-12-01')
  assert.deepEqual([inTime.lastDay, inTime.laterDay, inTime.doubt], ['2027-01-15', null, null])
  // By the later date alone: the day stays, and is no longer surely in time.
  for (const contacted of ['2026-12-02', '2026-12-09']) {
    const between = contactOn(contacted)
    assert.deepEqual([between.lastDay, between.laterDay], ['2027-01-15', null], contacted)
    assert.match(
      between.doubt ?? '',
      /^The notice has two dates, and .* the later one alone\..* Appeal at once\.$/,
    )
    const [step] = between.working.filter(({ rule }) => rule === 'LAW-MED-22')
    assert.deepEqual([step?.from, step?.to], ['2026-12-01', contacted])
  }
  const late = contactOn('2026-12-10')
  assert.deepEqual([late.lastDay, late.laterDay, late.advisedDay], ['2026-12-01', '2027-01-15', '2026-11-24'])
  assert.match(late.doubt ?? '', /^The adviser was first contacted more than two months after the notice/)
})

test('contact within two months of one date alone is no doubt without a certificate, or where none is needed', () => {
  const dates = {
    'notice-sent': '2026-10-09',
    'notice-dated': '2026-10-01',
    'adviser-contacted': '2026-12-05',
  }
  const certificate = { 'certificate-issued': '2026-12-15' }
  for (const values of [dates, { ...dates, ...certificate, 'placement-only': true }]) {
    const { doubt, working } = appealOf(values)
    assert.ok(!doubt?.includes('Appeal at once'))
    assert.ok(!working.some(({ rule }) => rule === 'LAW-MED-22'))
  }
})

test('late contact with a certificate that changes nothing has the doubt and no later day', () => {
  const result = appealOf({
    'notice-sent': '2026-10-01',
    'certificate-issued': '2026-10-20',
    'adviser-contacted': '2026-12-02',
  })
  assert.deepEqual([result.lastDay, result.laterDay], ['2026-12-01', null])
  assert.match(result.doubt ?? '', /should not have been issued/)
  assert.match(result.doubt ?? '', /later than the certificate, which cannot be/)
})

test('late contact does not matter where only the placement is in issue and there is no certificate', () => {
  const result = appealOf({
    'notice-sent': '2026-10-01',
    'placement-only': true,
    'adviser-contacted': '2026-12-10',
  })
  assert.deepEqual([result.lastDay, result.doubt], ['2026-12-01', null])
})

test('placement only with a certificate: the two months are safe, and the reason is that none is needed', () => {
  const result = appealOf({
    'notice-sent': '2026-10-01',
    'certificate-issued': '2026-12-08',
    'adviser-contacted': '2026-12-05',
    'placement-only': true,
  })
  assert.deepEqual([result.lastDay, result.laterDay], ['2026-12-01', '2027-01-08'])
  assert.match(result.doubt ?? '', /^No certificate is needed/)
  assert.ok(result.working.some(({ rule }) => rule === 'LAW-MED-39'))
  assert.ok(!result.working.some(({ rule }) => rule === 'LAW-MED-22'))
})

test('the doubt of two dates is told only where it makes a difference', () => {
  const dates = { 'notice-sent': '2026-10-09', 'notice-dated': '2026-10-01' }
  assert.match(appealOf(dates).doubt ?? '', /^The notice has two dates/)
  // The certificate gives the end on either date.
  const settled = appealOf({
    ...dates,
    'certificate-issued': '2026-11-20',
    'adviser-contacted': '2026-11-02',
  })
  assert.deepEqual([settled.lastDay, settled.laterDay, settled.doubt], ['2026-12-21', null, null])
  // Saturday and Sunday roll on to the same Monday.
  const sameMonday = appealOf({ 'notice-sent': '2026-11-24', 'notice-dated': '2026-11-23' })
  assert.deepEqual([sameMonday.lastDay, sameMonday.laterDay, sameMonday.doubt], ['2027-01-25', null, null])
  // The same date twice is one date.
  assert.deepEqual(
    appealOf({ 'notice-sent': '2026-10-01', 'notice-dated': '2026-10-01' }),
    appealOf({ 'notice-sent': '2026-10-01' }),
  )
})

test('which of the two dates is the earlier does not matter', () => {
  assert.deepEqual(
    appealOf({ 'notice-sent': '2026-10-09', 'notice-dated': '2026-10-01' }),
    appealOf({ 'notice-sent': '2026-10-01', 'notice-dated': '2026-10-09' }),
  )
})

test('the later reading is the latest of all: two dates and a certificate that is left out', () => {
  const result = appealOf({
    'notice-sent': '2026-11-09',
    'notice-dated': '2026-10-01',
    'certificate-issued': '2026-10-20',
    'placement-only': true,
  })
  assert.deepEqual([result.lastDay, result.laterDay], ['2026-12-01', '2027-01-11'])
  assert.match(result.doubt ?? '', /No certificate is needed.*two dates/s)
  const certificateLast = appealOf({
    'notice-sent': '2026-10-09',
    'notice-dated': '2026-10-01',
    'certificate-issued': '2026-11-20',
    'placement-only': true,
  })
  assert.deepEqual([certificateLast.lastDay, certificateLast.laterDay], ['2026-12-01', '2026-12-21'])
})

test('a later reading that lies past the table does not hide the last day', () => {
  const beyond = appealOf({
    'notice-sent': '2028-08-01',
    'certificate-issued': '2028-11-30',
    'placement-only': true,
  })
  assert.deepEqual([beyond.lastDay, beyond.laterDay], ['2028-10-02', null])
  assert.match(beyond.doubt ?? '', /beyond the bank holidays that have been published/)
})

test('near the end of a table a certificate is judged without days that are not known', () => {
  // The table ends on Saturday 30 June 2029; the two months end on the Friday before.
  const calendar = calendarOf(withHolidays(publishedCalendar.holidays, [], day('2029-06-30')))
  const result = appealOf({ 'notice-sent': '2029-04-29', 'certificate-issued': '2029-05-10' }, calendar)
  assert.deepEqual([result.lastDay, result.doubt], ['2029-06-29', null])
  assert.deepEqual(
    appealOf({ 'notice-sent': '2029-04-29', 'certificate-issued': '2029-05-29' }, calendar).lastDay,
    '2029-06-29',
  )
})

test('a certificate before the notice is refused by name', () => {
  const refused = (values: Readonly<Record<string, unknown>>) => {
    const result = deadline('appeal', values)
    assert.ok('faults' in result)
    return result.faults
  }
  const message = (notice: string) =>
    `A certificate for this decision cannot have been issued before the notice (${notice}). Check both dates.`
  assert.deepEqual(refused({ 'notice-sent': '2026-10-01', 'certificate-issued': '2026-09-30' }), [
    { code: 'bad-value', field: 'certificate-issued', message: message('2026-10-01') },
  ])
  assert.deepEqual(
    refused({
      'notice-sent': '2026-10-09',
      'notice-dated': '2026-10-03',
      'certificate-issued': '2026-10-02',
    }),
    [{ code: 'bad-value', field: 'certificate-issued', message: message('2026-10-03') }],
  )
  // Between the two dates it can have been.
  assert.equal(
    appealOf({
      'notice-sent': '2026-10-09',
      'notice-dated': '2026-10-03',
      'certificate-issued': '2026-10-03',
    }).lastDay,
    '2026-12-03',
  )
})

test('contact after the certificate is told, not refused; on the same day it is usual', () => {
  const contactOn = (contacted: string) =>
    appealOf({
      'notice-sent': '2026-10-01',
      'certificate-issued': '2026-11-20',
      'adviser-contacted': contacted,
    })
  assert.equal(contactOn('2026-11-20').doubt, null)
  assert.match(contactOn('2026-11-21').doubt ?? '', /^The first contact with the adviser is given as later/)
})

/** So early that what follows, a certificate four months later and the month from it, is in the table of bank holidays. */
const noticeDays = fc
  .integer({ min: Number(day('2014-09-01')), max: Number(day('2028-07-01')) })
  .map((value) => value as Day)

test('a later certificate never shortens the time, and no reading is before another', () => {
  fc.assert(
    fc.property(noticeDays, fc.nat(59), fc.nat(59), fc.boolean(), (sent, first, more, placementOnly) => {
      const resultOn = (offset: number) =>
        appealOf({
          'notice-sent': isoOf(sent),
          'certificate-issued': isoOf(shift(sent, offset)),
          'placement-only': placementOnly,
        })
      const [earlier, later] = [resultOn(first), resultOn(first + more)]
      assert.ok(earlier.lastDay <= later.lastDay)
      assert.ok((earlier.laterDay ?? earlier.lastDay) <= (later.laterDay ?? later.lastDay))
      assert.ok(later.laterDay === null || later.lastDay < later.laterDay)
      assert.ok((later.advisedDay ?? '') < later.lastDay)
    }),
  )
})

test('the certificate is held against the earlier of the two dates of the notice', () => {
  const faultsOf = (issued: string) => {
    const result = deadline('appeal', {
      'notice-sent': '2026-10-01',
      'notice-dated': '2026-10-08',
      'certificate-issued': issued,
    })
    return 'faults' in result ? result.faults.map(({ field }) => field) : []
  }
  assert.deepEqual(faultsOf('2026-10-05'), [])
  assert.deepEqual(faultsOf('2026-10-01'), [])
  assert.deepEqual(faultsOf('2026-09-30'), ['certificate-issued'])
})
