import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BeyondHolidays } from '../time/bank-holidays.ts'
import { day, shift } from '../time/day.ts'
import { publishedCalendar } from '../time/working-day.ts'
import { dayField } from './field.ts'
import { type Clock, type KindDefinition, kind, resultOf } from './kind.ts'

const fields = { start: dayField('The day on which it starts.') }

/** A clock of seven days, with whatever else a test needs. */
function workOf(
  start: string,
  clock: Partial<Clock> = {},
  definition: Partial<KindDefinition<typeof fields>> = {},
) {
  const from = day(start)
  const made = kind({
    name: 'week',
    title: 'A week',
    says: 'Seven days.',
    fields,
    manner: 'sent',
    runsOn: 'authority',
    rules: ['LAW-MED-21', 'LAW-MED-34', 'LAW-TIME-01'],
    clock: ({ start: given }) => ({
      lastDay: shift(given, 7),
      working: [{ say: 'Seven days', from: given, to: shift(given, 7), rule: 'LAW-MED-34' }],
      ...clock,
    }),
    ...definition,
  })
  return resultOf(made.work({ start: from }, publishedCalendar))
}

test('what is left out takes the usual value', () => {
  assert.deepEqual(workOf('2026-11-23'), {
    kind: 'week',
    lastDay: '2026-11-30',
    laterDay: null,
    advisedDay: null,
    moment: null,
    manner: 'sent',
    runsOn: 'authority',
    doubt: null,
    working: [{ say: 'Seven days', from: '2026-11-23', to: '2026-11-30', rule: 'LAW-MED-34' }],
    sources: [
      {
        provision: 'SEND Regulations 2014 reg 42',
        link: 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/42',
        confidence: 'VERIFIED',
      },
    ],
  })
})

test('a kind carries its definition, and nothing is wrong with an input unless it says so', () => {
  const made = kind({
    name: 'week',
    title: 'A week',
    says: 'Seven days.',
    fields,
    manner: 'received',
    moment: '17:00',
    runsOn: 'family',
    rules: ['LAW-MED-34'],
    clock: ({ start }) => ({ lastDay: start, working: [] }),
  })
  assert.deepEqual(
    [made.name, made.title, made.says, made.manner, made.moment, made.runsOn, made.rules, made.fields],
    ['week', 'A week', 'Seven days.', 'received', '17:00', 'family', ['LAW-MED-34'], fields],
  )
  assert.equal(made.check({ start: day('2026-11-23') }), null)
})

test('a clock may say itself who acts, how, and what is advised', () => {
  const found = workOf('2026-11-23', { runsOn: 'family', manner: 'done' })
  assert.deepEqual([found.runsOn, found.manner, found.advisedDay], ['family', 'done', '2026-11-27'])
  assert.equal(workOf('2026-11-23', { runsOn: 'family', advisedDay: null }).advisedDay, null)
  assert.equal(workOf('2026-11-23', { advisedDay: day('2026-11-24') }).advisedDay, '2026-11-24')
  assert.equal(workOf('2026-11-23', {}, { moment: '17:00' }).moment, '17:00')
})

test('the advised day of a family is the working day before, over weekends and holidays', () => {
  const advised = (start: string) => workOf(start, {}, { runsOn: 'family' }).advisedDay
  assert.equal(advised('2026-11-24'), '2026-11-30')
  assert.equal(advised('2026-11-22'), '2026-11-27')
  assert.equal(advised('2026-12-22'), '2026-12-24')
  assert.equal(workOf('2026-11-24', {}, { runsOn: 'body' }).advisedDay, null)
})

test('only a later reading that is later stands', () => {
  const later = (iso: string) => workOf('2026-11-23', { laterDay: day(iso) })
  assert.equal(later('2026-12-01').laterDay, '2026-12-01')
  assert.equal(later('2026-11-30').laterDay, null)
  assert.equal(later('2026-11-29').laterDay, null)
  assert.equal(later('2026-11-29').doubt, null)
  assert.equal(workOf('2026-11-23', { laterDay: null }).laterDay, null)
})

const beyond =
  'There is a later reading, but its day lies beyond the bank holidays that have been published, so it is not shown.'

test('a later reading past the table is null with the doubt', () => {
  assert.equal(workOf('2028-12-20', { laterDay: day('2028-12-31') }).laterDay, '2028-12-31')
  const dayAfter = workOf('2028-12-20', { laterDay: day('2029-01-01') })
  assert.deepEqual([dayAfter.laterDay, dayAfter.doubt], [null, beyond])
  const unknown = workOf('2028-12-20', { laterDay: 'beyond', doubts: ['First.'] })
  assert.deepEqual([unknown.laterDay, unknown.doubt], [null, `First. ${beyond}`])
})

test('a last day outside the table is refused, on both sides', () => {
  assert.equal(workOf('2028-12-24').lastDay, '2028-12-31')
  assert.throws(() => workOf('2028-12-25'), BeyondHolidays)
  assert.equal(workOf('2011-12-25').lastDay, '2012-01-01')
  assert.throws(() => workOf('2011-12-24'), BeyondHolidays)
})

test('a later reading that runs past the year 9999 is refused whole, because its days have no name', () => {
  const working = (to: number) =>
    [
      { say: 'Seven days', from: day('2026-11-23'), to: day('2026-11-30'), rule: 'LAW-MED-34' },
      { say: 'A far day', from: null, to: shift(day('9999-12-31'), to), rule: 'LAW-MED-34' },
      { say: 'A note', from: null, to: null, rule: 'LAW-MED-34' },
    ] as const
  assert.throws(() => workOf('2026-11-23', { laterDay: 'beyond', working: working(1) }), BeyondHolidays)
  assert.equal(workOf('2026-11-23', { laterDay: 'beyond', working: working(0) }).working[1]?.to, '9999-12-31')
})

test('doubts are joined in order, and those of the clock are not changed', () => {
  const doubts = Object.freeze(['One.', 'Two.'])
  assert.equal(workOf('2026-11-23', { doubts }).doubt, 'One. Two.')
  assert.equal(workOf('2026-11-23', { doubts: [] }).doubt, null)
  assert.equal(doubts.length, 2)
})

const relaxed =
  'From 1 May to 25 September 2020 temporary rules relaxed this time limit. This date does not take them into account.'

test('a clock that was relaxed in 2020 says so where it touches 1 May to 25 September, with the source', () => {
  const doubtOf = (start: string, clock: Partial<Clock> = {}) =>
    workOf(start, clock, { relaxedIn2020: true }).doubt
  assert.equal(doubtOf('2020-04-23'), null)
  assert.equal(doubtOf('2020-04-24'), relaxed)
  assert.equal(doubtOf('2020-09-25'), relaxed)
  assert.equal(doubtOf('2020-09-26'), null)
  assert.equal(doubtOf('2020-04-01', { laterDay: day('2020-04-30') }), null)
  assert.equal(doubtOf('2020-04-01', { laterDay: day('2020-05-01') }), relaxed)
  assert.equal(workOf('2020-06-01').doubt, null)
  const { sources } = workOf('2020-06-01', {}, { relaxedIn2020: true })
  assert.deepEqual(sources.at(-1), {
    provision: 'SEND (Coronavirus) (Amendment) Regulations 2020',
    link: 'https://www.legislation.gov.uk/uksi/2020/471',
    confidence: 'VERIFIED',
  })
  assert.equal(sources.length, 2)
  assert.equal(workOf('2021-06-01', {}, { relaxedIn2020: true }).sources.length, 1)
})

test('the span that may touch 2020 runs over every trigger, also of a clock that counts back', () => {
  const rule = 'LAW-MED-34'
  const step = (from: string | null) =>
    ({ say: 'A step', from: from === null ? null : day(from), to: null, rule }) as const
  const doubtOf = (start: string, froms: readonly (string | null)[]) =>
    workOf(start, { working: froms.map(step) }, { relaxedIn2020: true }).doubt
  assert.equal(doubtOf('2020-10-10', ['2020-10-10', null, '2020-09-25']), relaxed)
  assert.equal(doubtOf('2020-10-10', ['2020-10-10', null, '2020-09-26']), null)
  assert.equal(doubtOf('2020-04-10', ['2020-05-01']), relaxed)
  assert.equal(doubtOf('2020-04-10', ['2020-04-30']), null)
  assert.equal(doubtOf('2020-06-01', []), relaxed)
})

const before =
  'The present law on special educational needs began on 1 September 2014. For an earlier day other rules may apply.'

test('a clock of the present law says so where it starts before 1 September 2014', () => {
  assert.equal(workOf('2014-08-31', {}, { since2014: true }).doubt, before)
  assert.equal(workOf('2014-09-01', {}, { since2014: true }).doubt, null)
  assert.equal(workOf('2014-08-31').doubt, null)
  const later = day('2014-08-30')
  const sinceSome = { since2014: ({ start }: { readonly start: number }) => start > later }
  assert.equal(workOf('2014-08-31', {}, sinceSome).doubt, before)
  assert.equal(workOf('2014-08-30', {}, sinceSome).doubt, null)
  // Any of several triggers may be the earlier one; a note has none.
  const rule = 'LAW-MED-34'
  const stepsFrom = (...froms: readonly (string | null)[]) =>
    froms.map((from) => ({ say: 'A step', from: from === null ? null : day(from), to: null, rule }) as const)
  const doubtOf = (...froms: readonly (string | null)[]) =>
    workOf('2014-08-25', { working: stepsFrom(...froms) }, { since2014: true }).doubt
  assert.equal(doubtOf('2014-09-01', null, '2014-08-31'), before)
  assert.equal(doubtOf(null, '2014-09-01', null), null)
  // Without a dated step the last day stands for the start.
  assert.equal(workOf('2014-08-01', { working: [] }, { since2014: true }).doubt, before)
  assert.equal(workOf('2014-08-25', { working: [] }, { since2014: true }).doubt, null)
})

test('the sources are those of the rules that the working cites, in the order of the kind, each list made once', () => {
  const step = (rule: 'LAW-MED-21' | 'LAW-TIME-01' | 'LAW-REGS-03') => ({
    say: 'A step',
    from: null,
    to: null,
    rule,
  })
  const provisions = (clock: Partial<Clock>, definition: Partial<KindDefinition<typeof fields>> = {}) =>
    workOf('2026-11-23', clock, definition).sources.map(({ provision }) => provision)
  assert.deepEqual(provisions({ working: [step('LAW-TIME-01'), step('LAW-MED-21'), step('LAW-TIME-01')] }), [
    'SEND Regulations 2014 reg 34(1)',
    'Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
  ])
  assert.deepEqual(provisions({ working: [step('LAW-MED-21')] }), ['SEND Regulations 2014 reg 34(1)'])
  const own = {
    provision: 'A body’s own page',
    link: 'https://www.gov.uk/',
    confidence: 'UNVERIFIED',
  } as const
  assert.deepEqual(provisions({ working: [step('LAW-MED-21')] }, { furtherSources: [own] }), [
    'SEND Regulations 2014 reg 34(1)',
    'A body’s own page',
  ])
  const made = kind({
    name: 'week',
    title: 'A week',
    says: 'Seven days.',
    fields,
    manner: 'sent',
    runsOn: 'authority',
    rules: ['LAW-MED-34'],
    clock: ({ start }) => ({
      lastDay: start,
      working: [{ say: 'At once', from: start, to: start, rule: 'LAW-MED-34' }],
    }),
  })
  const [first, second] = ['2026-11-23', '2026-11-24'].map((iso) =>
    made.work({ start: day(iso) }, publishedCalendar),
  )
  assert.equal(first?.sources, second?.sources)
  assert.ok(Object.isFrozen(first?.sources))
})

test('a clock that counts back over 1 September 2014 from a later day stands in the present law', () => {
  const workedBack = (last: string) => workOf('2014-09-01', { lastDay: day(last) }, { since2014: true }).doubt
  assert.equal(workedBack('2014-08-20'), null)
  assert.equal(workOf('2014-08-24', { working: [] }, { since2014: true }).doubt, before)
})
