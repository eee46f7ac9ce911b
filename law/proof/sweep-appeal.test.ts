/**
 * Every appeal that can be asked about: notices from the first day of the present law to the last day of the
 * bank holiday table, certificates from the same day to 120 days later, against the oracle. No differences.
 */
import { test } from 'node:test'
import { daysFromTo, plusDays, plusMonths, tableTo } from './calendar.ts'
import { assertNoneDiffer, compare, nothingSeen } from './differences.ts'
import { appealOracle } from './oracle.ts'
import type { AppealInput } from './tribunal-oracle.ts'

const lawFrom = '2014-09-01'
const starts = [...daysFromTo(lawFrom, tableTo)]
const longestWait = 120
const waits = longestWait + 1
const days = [...daysFromTo(plusDays(lawFrom, -31), plusDays(tableTo, longestWait))]
const firstStart = days.indexOf(lawFrom)

/** The day `wait` days after the start with this number. */
function dayAfter(start: number, wait: number): string {
  return days[firstStart + start + wait] ?? ''
}

/** Runs one input for each start and certificate; null leaves that pair out. */
function sweep(inputFor: (start: number, sent: string, certificate: string) => AppealInput | null) {
  const seen = nothingSeen()
  starts.forEach((sent, start) => {
    for (let wait = 0; wait <= longestWait; wait += 1) {
      const input = inputFor(start, sent, dayAfter(start, wait))
      if (input !== null) compare(seen, 'appeal', { ...input }, appealOracle(input))
    }
  })
  return seen
}

/** How many certificates in a sweep are not before a contact on a day that depends on the start. */
function certificatesFrom(contactFor: (sent: string, start: number) => string): number {
  return starts.reduce((sum, sent, start) => {
    const gap = Temporal.PlainDate.from(sent).until(contactFor(sent, start)).days
    return sum + Math.max(0, waits - gap)
  }, 0)
}

test('the sweep starts on every day of the present law', () => {
  const span = Temporal.PlainDate.from(lawFrom).until(tableTo).days + 1
  if (span !== 5236 || starts.length !== span) throw new Error(`${starts.length} start days, not ${span}`)
})

test('appeals without a certificate, with one and two dates', () => {
  const seen = nothingSeen()
  starts.forEach((sent, start) => {
    for (let apart = -31; apart <= 31; apart += 1) {
      const placement = apart % 2 === 0
      const input: AppealInput = {
        'notice-sent': sent,
        ...(apart === 0 ? {} : { 'notice-dated': dayAfter(start, apart) }),
        ...(placement ? { 'placement-only': true } : {}),
      }
      compare(seen, 'appeal', { ...input }, appealOracle(input))
    }
  })
  assertNoneDiffer(seen, 5236 * 63)
})

test('appeals with a certificate', () => {
  const seen = sweep((_, sent, certificate) => ({ 'notice-sent': sent, 'certificate-issued': certificate }))
  assertNoneDiffer(seen, 5236 * 121)
})

test('appeals about the placement alone, with a certificate all the same', () => {
  const seen = sweep((_, sent, certificate) => ({
    'notice-sent': sent,
    'certificate-issued': certificate,
    'placement-only': true,
  }))
  assertNoneDiffer(seen, 5236 * 121)
})

for (const apart of [-9, -1, 3]) {
  const order =
    apart < 0 ? `dated ${-apart} days before it was sent` : `dated ${apart} days after it was sent`

  test(`appeals with a certificate where the notice is ${order}`, () => {
    const seen = sweep((start, sent, certificate) => ({
      'notice-sent': sent,
      'notice-dated': dayAfter(start, apart),
      'certificate-issued': certificate,
    }))
    assertNoneDiffer(seen, 5236 * 121)
  })
}

const contacts: readonly { when: string; on: (sent: string, start: number) => string }[] = [
  { when: 'a week after the notice', on: (_, start) => dayAfter(start, 7) },
  { when: 'on the last day of the two months', on: (sent) => plusMonths(sent, 2) },
  { when: 'the day after the two months', on: (sent) => plusDays(plusMonths(sent, 2), 1) },
]
for (const { when, on } of contacts) {
  test(`appeals with a certificate and contact ${when}`, () => {
    const seen = sweep((start, sent, certificate) => {
      const contacted = on(sent, start)
      if (certificate < contacted) return null
      return { 'notice-sent': sent, 'certificate-issued': certificate, 'adviser-contacted': contacted }
    })
    assertNoneDiffer(seen, certificatesFrom(on))
  })

  test(`appeals with two dates, and contact ${when}, of the later date`, () => {
    const apart = -4
    const seen = sweep((start, sent, certificate) => {
      const contacted = on(sent, start)
      if (certificate < contacted) return null
      return {
        'notice-sent': sent,
        'notice-dated': dayAfter(start, apart),
        'certificate-issued': certificate,
        'adviser-contacted': contacted,
        ...(start % 2 === 0 ? { 'placement-only': true } : {}),
      }
    })
    assertNoneDiffer(seen, certificatesFrom(on))
  })

  test(`appeals without a certificate, contact ${when}`, () => {
    const seen = nothingSeen()
    starts.forEach((sent, start) => {
      const input = { 'notice-sent': sent, 'adviser-contacted': on(sent, start) }
      compare(seen, 'appeal', input, appealOracle(input))
    })
    assertNoneDiffer(seen, 5236)
  })
}
