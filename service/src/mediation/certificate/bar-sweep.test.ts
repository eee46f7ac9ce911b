/**
 * The bar of regulation 33 and the three working days of regulations 34 and 39, over every day of two years: against the
 * law package and against a second reckoning by the plain calendar, written down here.
 */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deadline, publishedCalendar } from '@way-forward/law'
import type { Basis } from '../../db/data.ts'
import { type CertificateFacts, contactStands, mayIssue, mayIssueAny } from './may-issue.ts'

const first = '2025-07-01'
const last = '2027-06-30'
const everyDay: readonly string[] = Array.from(
  { length: (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1 },
  (_, at) => plus(first, at),
)

const refused: CertificateFacts = {
  notice: null,
  need: 'needed',
  contactedOn: null,
  askedOfEarlier: true,
  advisedOn: first,
  choice: 'no-mediation',
  saidNoMediationOn: first,
  saidMediateOn: null,
  endedOn: null,
  familyWasThere: false,
  cannotArrangeOn: null,
  isHealthOnly: false,
}

/** So many days later. */
function plus(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same date two months on, or the last day of a month that has none. */
function twoMonthsAfter(iso: string): string {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + 2, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + 1, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

/** The letters of a day: what is known of it, as a family may have it. */
const lettersOf = (day: string): readonly NonNullable<CertificateFacts['notice']>[] => [
  { sentOn: day, datedOn: null },
  { sentOn: null, datedOn: day },
  { sentOn: day, datedOn: day },
  ...[-31, -3, -1, 2].map((gap) => ({ sentOn: day, datedOn: plus(day, gap) })),
]

describe('the two months to contact an adviser, for a letter of every day of two years', () => {
  test('yes to the end of the earlier, the adviser decides to the end of the later, no after both', () => {
    const seen = { yes: 0, decide: 0, no: 0 }
    for (const day of everyDay)
      for (const notice of lettersOf(day)) {
        const sent = notice.sentOn ?? day
        const dated = notice.datedOn ?? sent
        const ends = [twoMonthsAfter(sent), twoMonthsAfter(dated)].sort()
        const [lastDay = '', laterDay = ''] = ends
        const time = deadline(
          'adviser-contact',
          { 'notice-sent': sent, 'notice-dated': dated },
          publishedCalendar,
        )
        assert.ok(!('faults' in time))
        assert.deepEqual([time.lastDay, time.laterDay ?? time.lastDay], ends, `${sent} ${dated}`)
        const around = [lastDay, laterDay].flatMap((end) => [plus(end, -1), end, plus(end, 1)])
        for (const contactedOn of new Set([day, ...around, plus(laterDay, 300)])) {
          const right =
            contactedOn <= lastDay
              ? 'yes'
              : notice.sentOn === null || contactedOn <= laterDay
                ? 'decide'
                : 'no'
          const { may, stops } = mayIssue(
            'no-mediation',
            { ...refused, notice, contactedOn },
            publishedCalendar,
          )
          assert.equal(may, right, JSON.stringify({ notice, contactedOn }))
          assert.deepEqual(
            stops.map(({ code }) => code),
            right === 'no' ? ['late-contact'] : [],
          )
          seen[right] += 1
        }
      }
    for (const [may, times] of Object.entries(seen)) assert.ok(times > everyDay.length, may)
  })

  test('nobody is barred before an earlier contact was asked for, and nobody without a day is in time or late', () => {
    for (const day of everyDay) {
      const notice = { sentOn: day, datedOn: null }
      const late = { ...refused, notice, contactedOn: plus(twoMonthsAfter(day), 1), askedOfEarlier: false }
      const { may, stops } = mayIssue('no-mediation', late, publishedCalendar)
      assert.deepEqual([may, ...stops.map(({ code }) => code)], ['no', 'ask-of-earlier'])
      assert.equal(contactStands({ notice, contactedOn: null }, publishedCalendar), 'unknown')
      assert.equal(contactStands({ notice: null, contactedOn: day }, publishedCalendar), 'unknown')
    }
  })

  test('the bar is of refusing alone: whoever contacted late and took part, or was deemed to, is certified', () => {
    for (const day of everyDay) {
      const contactedOn = plus(twoMonthsAfter(day), 1)
      const after: CertificateFacts = {
        ...refused,
        notice: { sentOn: day, datedOn: day },
        contactedOn,
        choice: 'mediate',
        saidNoMediationOn: null,
        saidMediateOn: contactedOn,
        endedOn: contactedOn,
        familyWasThere: true,
        cannotArrangeOn: contactedOn,
      }
      assert.deepEqual(
        mayIssueAny(after, publishedCalendar).map(({ may }) => may),
        ['no', 'yes', 'yes'],
      )
    }
  })
})

/** Bank holidays of England in those years. */
const bankHolidays: ReadonlySet<string> = new Set([
  ...['2025-08-25', '2025-12-25', '2025-12-26'],
  ...[
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ],
  ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31'],
])

/** The third working day after a day. */
function threeWorkingDaysAfter(iso: string): string {
  let on = iso
  for (let left = 3; left > 0; ) {
    on = plus(on, 1)
    const week = new Date(on).getUTCDay()
    if (week !== 0 && week !== 6 && !bankHolidays.has(on)) left -= 1
  }
  return on
}

describe('the certificate, for what makes it due on every day of two years', () => {
  const notice = { sentOn: '2025-06-20', datedOn: null }
  const contacted = { ...refused, notice, contactedOn: '2025-06-25' }
  const mediates = {
    ...contacted,
    choice: 'mediate',
    saidNoMediationOn: null,
    saidMediateOn: '2025-06-25',
  } as const
  const dueOf = (basis: Basis, facts: CertificateFacts) => {
    const { may, triggeredOn, dueOn } = mayIssue(basis, facts, publishedCalendar)
    return [may, triggeredOn, dueOn]
  }

  test('three working days after each of the three, as the law package counts them and as the calendar does', () => {
    for (const day of everyDay) {
      const due = threeWorkingDaysAfter(day)
      const time = deadline('certificate', { triggered: day }, publishedCalendar)
      assert.ok(!('faults' in time))
      assert.equal(time.lastDay, due, day)
      const right = ['yes', day, due]
      assert.deepEqual(dueOf('no-mediation', { ...contacted, saidNoMediationOn: day }), right)
      assert.deepEqual(dueOf('took-part', { ...mediates, endedOn: day, familyWasThere: true }), right)
      assert.deepEqual(dueOf('deemed', { ...mediates, cannotArrangeOn: day }), right)
    }
  })

  test('regulation 39: nothing is due where nobody of the family came, nor where health alone is in issue', () => {
    for (const day of everyDay) {
      const none = ['no', null, null]
      assert.deepEqual(dueOf('took-part', { ...mediates, endedOn: day, familyWasThere: false }), none)
      assert.deepEqual(dueOf('deemed', { ...mediates, cannotArrangeOn: day, isHealthOnly: true }), none)
      // Whoever said "no mediation" and never wanted it was not kept from it by the council.
      assert.equal(dueOf('deemed', { ...contacted, cannotArrangeOn: day })[0], 'no')
      // What the council says of another mediation does not bar the one that was held.
      const held = { ...mediates, cannotArrangeOn: day, endedOn: plus(day, 20), familyWasThere: true }
      assert.deepEqual(dueOf('took-part', held).slice(0, 2), ['yes', plus(day, 20)])
    }
  })
})
