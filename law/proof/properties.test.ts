/** What must hold of every date, whatever the input: tried on whole ranges of days, and on inputs drawn at random. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  calendarOf,
  type DeadlineResult,
  deadline,
  kinds,
  provisionOf,
  readHolidayFile,
} from '../src/index.ts'
import { daysFromTo, plusDays } from './calendar.ts'
import { schoolDayKinds, swept } from './every-input.ts'
import { ordersMade, type Values } from './oracle.ts'

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const starts = [...daysFromTo('2014-09-01', '2027-09-30')]
const names = kinds.map((kind) => kind.name)

/** A result that has a day. */
type Dated = DeadlineResult & { readonly lastDay: string }

/** The result for an input that must have one, with a day. */
function dated(kind: string, values: Values): Dated {
  const result = deadline(kind, values)
  if ('faults' in result || result.lastDay === null)
    return assert.fail(`${kind} ${JSON.stringify(values)}: ${JSON.stringify(result)}`)
  return { ...result, lastDay: result.lastDay }
}

/** Whether the input has a day: one in school days may not. */
function hasDay(kind: string, values: Values): boolean {
  const result = deadline(kind, values)
  return 'faults' in result || result.lastDay !== null
}

/** The kinds whose clock runs back from a day that is to come. */
const countsBack: ReadonlySet<string> = new Set([
  'mediation-notice',
  'review-meeting-notice',
  'review-advice-circulated',
  'post-16-transfer',
  'admission-appeal-notice',
])

const anyStart = fc.integer({ min: 0, max: starts.length - 1 }).map((index) => starts[index] ?? '')

/** An appeal with any of its inputs that can be true together. */
const anyAppeal: fc.Arbitrary<Values> = fc
  .record({
    sent: anyStart,
    apart: fc.option(fc.integer({ min: -30, max: 30 })),
    contact: fc.option(fc.integer({ min: 30, max: 80 })),
    wait: fc.option(fc.integer({ min: 30, max: 120 })),
    placement: fc.boolean(),
  })
  .map(({ sent, apart, contact, wait, placement }) => ({
    'notice-sent': sent,
    ...(apart === null ? {} : { 'notice-dated': plusDays(sent, apart) }),
    ...(contact === null ? {} : { 'adviser-contacted': plusDays(sent, Math.min(contact, wait ?? contact)) }),
    ...(wait === null ? {} : { 'certificate-issued': plusDays(sent, wait) }),
    ...(placement ? { 'placement-only': true } : {}),
  }))

/** Any kind with an input that it can answer, and the day that starts its clock. */
const anyCase: fc.Arbitrary<{ kind: string; values: Values; start: string }> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Object.keys(swept)).chain(anyOf) },
  {
    weight: 2,
    arbitrary: anyAppeal.map((values) => ({ kind: 'appeal', values, start: earliestNotice(values) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ year: fc.integer({ min: 2015, max: 2028 }), to: fc.constantFrom('post-16', 'other') })

      .map((values) => ({ kind: 'phase-transfer', values: { ...values }, start: `${values.year}-01-01` })),
  },
)

function anyOf(kind: string): fc.Arbitrary<{ kind: string; values: Values; start: string }> {
  const { inputs, perDay, trigger } = swept[kind] ?? assert.fail(kind)
  return fc
    .tuple(anyStart, fc.nat(perDay - 1))
    .map(([day, which]) => {
      const values = inputs(day)[which] ?? assert.fail(kind)
      const start = kind === 'adviser-contact' ? earliestNotice(values) : String(values[trigger])
      return { kind, values, start }
    })
    .filter(({ values }) => hasDay(kind, values))
}

function earliestNotice(values: Values): string {
  const sent = String(values['notice-sent'])
  const noticed = String(values['notice-dated'] ?? sent)
  return noticed < sent ? noticed : sent
}

function holds(property: (result: Dated, values: Values, start: string) => void, runs = 3000) {
  fc.assert(
    fc.property(anyCase, ({ kind, values, start }) => property(dated(kind, values), values, start)),
    { numRuns: runs },
  )
}

test('a later certificate never shortens the time', () => {
  const others: readonly { placementOnly: boolean; contactAfter: number | null }[] = [
    { placementOnly: false, contactAfter: null },
    { placementOnly: true, contactAfter: null },
    { placementOnly: false, contactAfter: 10 },
    { placementOnly: false, contactAfter: 75 },
  ]
  for (const { placementOnly, contactAfter } of others) {
    for (const sent of starts) {
      let last = ''
      let latest = ''
      for (let wait = contactAfter ?? 0; wait <= 120; wait += 5) {
        const result = dated('appeal', {
          'notice-sent': sent,
          'certificate-issued': plusDays(sent, wait),
          'placement-only': placementOnly,
          ...(contactAfter === null ? {} : { 'adviser-contacted': plusDays(sent, contactAfter) }),
        })
        const furthest = result.laterDay ?? result.lastDay
        assert.ok(result.lastDay >= last && furthest >= latest, `${sent}, certificate after ${wait} days`)
        last = result.lastDay
        latest = furthest
      }
    }
  }
})

test('a certificate never gives less time than none', () => {
  fc.assert(
    fc.property(anyAppeal, (values) => {
      const { 'certificate-issued': _, 'adviser-contacted': __, ...without } = values
      assert.ok(dated('appeal', values).lastDay >= dated('appeal', without).lastDay)
    }),
    { numRuns: 2000 },
  )
})

test('no date precedes what starts it, but for the kinds that count back', () => {
  holds(({ kind, lastDay, laterDay }, _, start) => {
    if (countsBack.has(kind)) assert.ok(lastDay < start && (laterDay ?? '') < start)
    else assert.ok(lastDay >= start && (laterDay ?? '9999') >= start, `${kind} ${start}`)
  })
})

test('the last day is before the later reading, and the advised day before the last day', () => {
  holds(({ lastDay, laterDay, advisedDay, doubt }) => {
    if (laterDay !== null) {
      assert.ok(laterDay > lastDay)
      assert.ok(doubt, 'a later reading has its doubt beside it')
    }
    if (advisedDay !== null) assert.ok(advisedDay < lastDay)
  })
})

test('an advised day is given for clocks on the family alone, judicial review aside', () => {
  holds(({ kind, runsOn, advisedDay }) => {
    assert.equal(advisedDay !== null, runsOn === 'family' && kind !== 'judicial-review')
  })
})

test('judicial review is advised at once, in words', () => {
  for (const arose of ['2014-09-01', '2026-11-21', '2028-09-30']) {
    assert.match(dated('judicial-review', { arose }).doubt ?? '', /\bat once\b/)
  }
})

test('every result has the shape of the contract, and is the same when it is read back from JSON', () => {
  const keys = 'advisedDay doubt kind lastDay laterDay manner moment runsOn sources working'
  holds((result) => {
    assert.equal(Object.keys(result).sort().join(' '), keys)
    assert.match(result.lastDay, isoDay)
    for (const day of [result.laterDay, result.advisedDay]) if (day !== null) assert.match(day, isoDay)
    assert.ok(result.moment === null || result.moment === '17:00')
    assert.ok(['received', 'sent', 'done'].includes(result.manner))
    const runners = ['family', 'authority', 'commissioner', 'mediation-adviser', 'tribunal', 'body']
    assert.ok(runners.includes(result.runsOn))
    assert.ok(result.doubt === null || result.doubt.length > 10)
    for (const source of result.sources) {
      assert.equal(Object.keys(source).sort().join(' '), 'confidence link provision')
      assert.match(source.link, /^https:\/\//)
      assert.match(source.confidence, /^(VERIFIED|SECONDARY|UNVERIFIED|DERIVED)$/)
    }
    assert.ok(result.sources.length > 0)
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result)
  })
})

test('the working starts where the clock starts, reaches the date it explains, and rests on rules that exist', () => {
  holds(({ kind, lastDay, laterDay, working }, values, start) => {
    assert.ok(working.length > 0)
    for (const step of working) {
      assert.equal(Object.keys(step).sort().join(' '), 'from rule say to')
      for (const day of [step.from, step.to]) if (day !== null) assert.match(day, isoDay)
      assert.ok(step.say.length > 10)
      assert.ok(provisionOf(step.rule))
    }
    // Some clocks start with another day where it is given.
    const startsElsewhere =
      kind === 'phase-transfer' ||
      kind === 'final-amended-plan' ||
      'claim-decided' in values ||
      'deadline' in values
    if (!startsElsewhere) assert.equal(working[0]?.from, start)
    const ends = working.map((step) => step.to)
    assert.ok(ends.includes(lastDay), `${kind}: no step ends on ${lastDay}`)
    if (laterDay !== null) assert.ok(ends.includes(laterDay), `${kind}: no step ends on ${laterDay}`)
  })
})

test('a later start never gives an earlier date', () => {
  for (const [kind, { trigger, inputs }] of [...Object.entries(swept), ['appeal', appealAlone] as const]) {
    const choices =
      kind === 'adviser-contact' || kind === 'final-amended-plan' ? 1 : inputs('2020-01-01').length
    for (let which = 0; which < choices; which += 1) {
      let last = ''
      for (const start of starts) {
        const values: Values = { ...inputs(start)[which], [trigger]: start }
        if (schoolDayKinds.has(kind) && !hasDay(kind, values)) continue
        const { lastDay } = dated(kind, values)
        assert.ok(lastDay >= last, `${kind} ${JSON.stringify(values)}: ${lastDay} after ${last}`)
        last = lastDay
      }
    }
  }
})
const appealAlone = {
  trigger: 'notice-sent',
  perDay: 1,
  inputs: (start: string): readonly Values[] => [{ 'notice-sent': start }],
}

test("an operator's own bank holiday never makes a time shorter, and moves nothing that ends before it", () => {
  const holiday = anyStart.filter((day) => Temporal.PlainDate.from(day).dayOfWeek < 6)
  fc.assert(
    fc.property(anyCase, fc.option(fc.nat(60)), holiday, ({ kind, values }, near, far) => {
      const plain = dated(kind, values)
      const date = near === null ? far : plusDays(plain.lastDay, -near)
      const read = readHolidayFile(JSON.stringify({ holidays: [{ date, title: 'A day of thanks' }] }))
      if ('fault' in read) return // The day is a bank holiday already.
      const moved = deadline(kind, values, calendarOf(read.holidays))
      assert.ok('lastDay' in moved)
      if (moved.lastDay === null) return // The count now runs past the term dates.
      if (countsBack.has(kind)) assert.ok(moved.lastDay <= plain.lastDay)
      else assert.ok(moved.lastDay >= plain.lastDay)
      if (date > (plain.laterDay ?? plain.lastDay) && !countsBack.has(kind)) {
        assert.deepEqual([moved.lastDay, moved.laterDay], [plain.lastDay, plain.laterDay])
      }
    }),
    { numRuns: 500 },
  )
})

test('the same input gives the same answer, and is left as it was', () => {
  fc.assert(
    fc.property(anyCase, ({ kind, values }) => {
      const given = Object.freeze({ ...values })
      assert.deepEqual(deadline(kind, given), deadline(kind, { ...values }))
      assert.deepEqual(given, values)
    }),
  )
})

const codes = ['unknown-kind', 'unknown-field', 'missing', 'bad-value', 'beyond-holidays']

function assertFaultsAreWhole(result: ReturnType<typeof deadline>): void {
  if (!('faults' in result)) return
  assert.ok(result.faults.length > 0)
  for (const fault of result.faults) {
    assert.equal(Object.keys(fault).sort().join(' '), 'code field message')
    assert.ok(codes.includes(fault.code), fault.code)
    assert.ok(fault.field === null || typeof fault.field === 'string')
    assert.ok(fault.message.length > 10)
  }
}

test('whatever is given, the answer is a date or faults that say what to do; nothing is thrown', () => {
  const fields = [...new Set(kinds.flatMap((kind) => Object.keys(kind.fields)))]
  const day = fc
    .record({ y: fc.nat(10000), m: fc.nat(13), d: fc.nat(32) })
    .map(({ y, m, d }) =>
      [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-'),
    )
  const value = fc.oneof(
    day,
    fc.constantFrom(...ordersMade, 'sen', true, 2027, 'other', '', '2026-09-02/2026-10-23'),
    fc.anything(),
  )
  const key = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...fields) },
    { weight: 1, arbitrary: fc.string() },
  )
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.string() },
  )
  fc.assert(
    fc.property(name, fc.dictionary(key, value), (kind, values) =>
      assertFaultsAreWhole(deadline(kind, values)),
    ),
    { numRuns: 4000 },
  )
})

test('days at the ends of the calendar are refused cleanly by every kind', () => {
  for (const day of ['0001-01-01', '1899-12-31', '2010-06-01', '2029-07-01', '9999-08-31', '9999-12-31']) {
    for (const [kind, { trigger, inputs }] of [...Object.entries(swept), ['appeal', appealAlone] as const]) {
      if (schoolDayKinds.has(kind)) continue
      const { 'notice-dated': _, ...values } = inputs('2020-01-01')[0] ?? {}
      const result = deadline(kind, { ...values, [trigger]: day })
      assertFaultsAreWhole(result)
      assert.ok('faults' in result && result.faults[0]?.code === 'beyond-holidays', `${kind} ${day}`)
      assert.doesNotMatch(result.faults[0].message, /NaN|undefined|\d{5}-/, `${kind} ${day}`)
    }
  }
})

test('every field left out, and every field not asked for, is named', () => {
  for (const { name, fields } of kinds) {
    const required = Object.entries(fields).filter(([, field]) => !field.optional)
    const result = deadline(name, { 'not-a-field': 1 })
    assert.ok('faults' in result)
    const found = result.faults.map(({ code, field }) => `${code} ${field}`).sort()
    const expected = ['unknown-field not-a-field', ...required.map(([field]) => `missing ${field}`)].sort()
    assert.deepEqual(found, expected, name)
  }
})
