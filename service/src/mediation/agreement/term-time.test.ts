import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, day, deadline, isoOf, position, publishedCalendar, readFacts } from '@way-forward/law'
import type { SideRole } from '../../db/data.ts'
import {
  type AgreementTerm,
  concernOfTerm,
  daysOfAgreement,
  emptyAgreement,
  outcomeOf,
  withIssues,
} from './agreement.ts'
import { factsOfTerm, hasConcern } from './facts-of-term.ts'
import { boundBy, isBoundSide, isOrdered, type TermKind, termKinds } from './term-kinds.ts'
import { isAgreedTime, type TimedTerm, timeOfTerm } from './term-time.ts'

const roles: readonly (SideRole | null)[] = ['family', 'authority', 'commissioner', 'provider', null]
const roleOf = (side: string): SideRole => side as SideRole
const time = (
  term: TimedTerm,
  made: string,
  all: readonly TimedTerm[] = [term],
  process: 'mediation' | 'disagreement-resolution' = 'mediation',
  isHealthAlone = term.kind === 'tell-council',
) =>
  timeOfTerm(term, all, {
    process,
    made,
    acceptedLater: null,
    isHealthAlone,
    calendar: publishedCalendar,
    roleOf,
  })
/** Every day of a year and a leap day. */
const days = Array.from({ length: 400 }, (_, index) => isoOf((day('2027-08-01') + index) as Day))

function expected(kind: TermKind, made: string) {
  const found = isOrdered(kind)
    ? deadline('order', { made, order: kind }, publishedCalendar)
    : deadline(
        kind === 'action' ? 'agreement-action' : 'agreement-told-to-council',
        { made },
        publishedCalendar,
      )
  assert.ok(!('faults' in found))
  return found
}

test('every kind of term has the day of the law, on every day of a year, on whomever the Regulations bind', () => {
  for (const kind of termKinds)
    for (const role of roles) {
      const term = { kind, side: role, by: null }
      for (const made of days) {
        const found = time(term, made)
        if (role === null || !boundBy(kind).includes(role)) assert.equal(found, null)
        else {
          const { lastDay, laterDay, doubt } = expected(kind, made)
          assert.deepEqual([found?.lastDay, found?.laterDay], [lastDay, laterDay])
          // What of an assessment is answered sooner stands beside the doubts of the law.
          const doubts = found?.doubts.filter((each) => !/within ten weeks/.test(each))
          assert.deepEqual(doubts, doubt === null ? [] : [doubt])
        }
        assert.equal(time(term, made, [term], 'disagreement-resolution'), null)
      }
    }
})

test('a day that is agreed in writing stands in place of every other, for anybody', () => {
  for (const kind of termKinds)
    for (const role of roles)
      for (const process of ['mediation', 'disagreement-resolution'] as const) {
        const term = { kind, side: role, by: '2027-03-01' }
        const found = time(term, '2026-11-23', [term], process)
        const word = kind === 'tell-council' ? 'told-as-agreed' : 'as-agreed'
        assert.deepEqual([found?.word, found?.lastDay, found?.laterDay], [word, '2027-03-01', null])
        assert.ok(found !== null && isAgreedTime(found))
        // The Regulations let the parties agree another time after mediation, and say nothing of any other agreement.
        assert.deepEqual(found.rules, process === 'mediation' ? ['LAW-MED-34'] : [])
      }
})

test('that the council is told has a time by law after mediation about health alone, and after no other', () => {
  const term = { kind: 'tell-council', side: 'commissioner', by: null } as const
  assert.equal(time(term, '2026-11-23')?.lastDay, '2026-11-30')
  assert.equal(time(term, '2026-11-23', [term], 'mediation', false), null)
  const agreed = { ...term, by: '2027-03-01' } as const
  assert.equal(time(agreed, '2026-11-23', [agreed], 'mediation', false)?.word, 'as-agreed')
})

test('the worked dates of an agreement of 23 November 2026', () => {
  const on = (kind: TermKind, side: SideRole = 'authority') =>
    time({ kind, side, by: null }, '2026-11-23')?.lastDay
  assert.equal(on('action'), '2026-12-07')
  assert.equal(on('action', 'commissioner'), '2026-12-07')
  assert.equal(on('tell-council', 'commissioner'), '2026-11-30')
  assert.equal(on('amend-provision'), '2026-12-28')
  assert.equal(on('amend-placement'), '2026-12-07')
  assert.equal(on('make-draft-plan'), '2026-12-28')
  assert.equal(on('make-final-plan'), '2027-02-08')
  assert.equal(on('continue'), '2026-11-23')
})

test('a school that is changed together with the help has a later reading, and the doubt', () => {
  const school = { kind: 'amend-placement', side: 'authority', by: null } as const
  for (const other of ['amend-provision', 'continue-amended'] as const)
    for (const made of days) {
      const found = time(school, made, [school, { ...school, kind: other }])
      assert.equal(found?.lastDay, expected('amend-placement', made).lastDay)
      assert.equal(found?.laterDay, expected('amend-provision', made).lastDay)
      assert.match(found?.doubts.join() ?? '', /no time for the two together/)
    }
  assert.equal(time(school, '2026-11-23')?.laterDay, null)
  const alone = time({ ...school, kind: 'amend-provision' }, '2026-11-23')
  assert.match(alone?.doubts.join() ?? '', /Section B/)
})

test('the family’s case has the same last day for each kind, and nobody is called late before the latest reading', () => {
  const made = '2026-11-23'
  for (const kind of termKinds)
    for (const by of [null, '2027-01-15'])
      for (const side of ['authority', 'commissioner'] as const) {
        const term: TimedTerm = { kind, side, by }
        const all = [term, { kind: 'amend-provision', side: 'authority', by: null } as const]
        const found = time(term, made, all)
        if (found === null || !hasConcern(term, side)) continue
        const said = Object.fromEntries(
          factsOfTerm(term, all, { process: 'mediation', made, acceptedLater: null }),
        )
        const concern = { id: 'a', kind: 'agreement', ...said, agreedTerms: said['agreedTerms']?.split(',') }
        const read = readFacts({ person: {}, concerns: [concern] })
        assert.ok('facts' in read, JSON.stringify(read))
        const seen = position(read.facts, day(made), publishedCalendar)
        assert.ok(
          seen.dates.some(({ lastDay }) => isoOf(lastDay) === found.lastDay),
          `${kind} ${by}`,
        )
        const latest = day(found.laterDay ?? found.lastDay)
        const warned = (on: number) =>
          position(read.facts, on as Day, publishedCalendar).warnings.some(({ code }) => code === 'not-kept')
        assert.equal(warned(latest), false, `${kind} on its last day`)
        assert.equal(warned(latest + 1), true, `${kind} the day after`)
      }
})

test('the case follows what is owed to the family: not that the commissioner tells the council, nor anybody else’s term', () => {
  for (const kind of termKinds) {
    assert.equal(hasConcern({ kind }, 'authority'), kind !== 'tell-council')
    assert.equal(hasConcern({ kind }, 'commissioner'), kind !== 'tell-council')
    for (const role of ['family', 'provider', undefined] as const)
      assert.equal(hasConcern({ kind }, role), false)
  }
})

test('whatever a council or a commissioner agrees to do in mediation has a time by law', () => {
  const sides = (['family', 'authority', 'commissioner', 'provider'] as const).map((role) => ({
    id: role,
    role,
  }))
  const bound = (process: 'mediation' | 'disagreement-resolution') =>
    [...sides.map(({ id }) => id), null].filter((side) => isBoundSide({ process, sides }, side))
  assert.deepEqual(bound('mediation'), ['authority', 'commissioner'])
  assert.deepEqual(bound('disagreement-resolution'), [])
})

test('it is agreed in full only where nothing is left open', () => {
  const term: AgreementTerm = { id: 'a', what: 'x', side: 'authority', named: null, kind: 'action', by: null }
  const issue = { id: 'i', says: 'x', isAgreed: true }
  const of = (more: object, known: readonly { readonly id: string; readonly says: string }[] = []) =>
    outcomeOf({ ...emptyAgreement, terms: [term], ...more }, known)
  assert.equal(outcomeOf({ ...emptyAgreement, issues: [issue] }, [issue]), 'none')
  assert.equal(of({}), 'full')
  assert.equal(of({ issues: [issue] }), 'full')
  assert.equal(of({ issues: [issue, { ...issue, id: 'j', isAgreed: false }] }), 'partial')
  assert.equal(of({ open: 'Transport' }), 'partial')
  // What nobody marked is not agreed, and what was marked is agreed in the words that it had.
  assert.equal(of({}, [issue]), 'partial')
  assert.equal(of({ issues: [issue] }, [issue]), 'full')
  assert.equal(of({ issues: [issue] }, [issue, { id: 'j', says: 'y' }]), 'partial')
  assert.equal(of({ issues: [issue] }, [{ id: 'i', says: 'another thing' }]), 'partial')
})

test('holds every issue of the matter, and no other', () => {
  const marks = [
    { id: 'i', says: 'x', isAgreed: true },
    { id: 'gone', says: 'z', isAgreed: false },
    { id: 'j', says: 'old words', isAgreed: true },
  ]
  const known = [
    { id: 'j', says: 'new words' },
    { id: 'i', says: 'x' },
    { id: 'k', says: 'y' },
  ]
  assert.deepEqual(withIssues({ ...emptyAgreement, issues: marks }, known).issues, [
    { id: 'j', says: 'new words', isAgreed: false },
    { id: 'i', says: 'x', isAgreed: true },
    { id: 'k', says: 'y', isAgreed: false },
  ])
})

test('an assessment that ends without a plan is answered in ten weeks, and nobody is late before the 14th', () => {
  for (const [kind, says] of [
    ['assess-final-plan', /no plan is needed, it says so with reasons within ten weeks: by 1 February 2027/],
    [
      'reassess-final-plan',
      /the plan stays as it is, it says so with reasons within ten weeks: by 1 February/,
    ],
  ] as const) {
    const found = time({ kind, side: 'authority', by: null }, '2026-11-23')
    assert.equal(found?.lastDay, '2027-03-01')
    assert.match(found?.doubts.join() ?? '', says)
  }
})

test('what was agreed in a meeting and accepted later has both days, on every day of a year', () => {
  const of = (term: TimedTerm, all: readonly TimedTerm[], made: string, acceptedLater: string | null) =>
    timeOfTerm(term, all, {
      process: 'mediation',
      made,
      acceptedLater,
      isHealthAlone: term.kind === 'tell-council',
      calendar: publishedCalendar,
      roleOf,
    })
  const help = { kind: 'amend-provision', side: 'authority', by: null } as const
  for (const [index, made] of days.entries())
    for (const kind of termKinds) {
      const term: TimedTerm = { kind, side: kind === 'tell-council' ? 'commissioner' : 'authority', by: null }
      const after = isoOf((day(made) + 1 + (index % 20)) as Day)
      for (const all of [[term], [term, help]]) {
        const found = of(term, all, made, after)
        const [first, last] = [of(term, all, made, null), of(term, all, after, null)]
        assert.equal(found?.lastDay, first?.lastDay)
        if (last === null) assert.equal(found, null)
        else {
          assert.equal(found?.laterDay, last.laterDay ?? last.lastDay)
          assert.match(found?.doubts.join() ?? '', /count from the date of the agreement/)
        }
      }
      const agreed = of({ ...term, by: '2027-03-01' }, [term], made, after)
      assert.deepEqual([agreed?.lastDay, agreed?.laterDay], ['2027-03-01', null])
    }
  const facts = factsOfTerm(help, [help], {
    process: 'mediation',
    made: '2026-11-03',
    acceptedLater: '2026-11-10',
  })
  assert.deepEqual(Object.fromEntries(facts)['agreedOn'], '2026-11-10')
  assert.deepEqual(daysOfAgreement({ madeOn: '2026-11-03' }, '2026-11-10'), {
    made: '2026-11-03',
    acceptedLater: '2026-11-10',
  })
  assert.deepEqual(daysOfAgreement({ madeOn: '2026-11-03' }, '2026-11-03').acceptedLater, null)
  assert.deepEqual(daysOfAgreement({ madeOn: null }, '2026-11-10'), {
    made: '2026-11-10',
    acceptedLater: null,
  })
})

test('the concern of a term has an id of its own, the same each time', () => {
  const ids = new Set(['a', 'b'].flatMap((matter) => ['c', 'd'].map((term) => concernOfTerm(matter, term))))
  assert.equal(ids.size, 4)
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.equal(concernOfTerm('a', 'b'), concernOfTerm('a', 'b'))
})
