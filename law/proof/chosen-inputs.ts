/** The inputs of the published vectors, each with the reason why it was chosen: `law/generate.ts` answers them. */
import { daysFromTo, isClosed, onOrNextWorking, plusMonths } from './calendar.ts'
import { chosenAppeals } from './chosen-appeals.ts'
import { swept } from './every-input.ts'

/** One input, as a line of JSON for the command line, and why it is worth trying. */
export interface Chosen {
  readonly reason: string
  readonly input: Readonly<Record<string, unknown>>
}

const days: readonly (readonly [day: string, reason: string])[] = [
  ['2014-09-01', 'the first day of the present law'],
  ['2020-04-30', 'the time runs into May 2020: the moved bank holiday, and the rules that were relaxed'],
  ['2024-02-29', 'starts on a leap day'],
  ['2026-03-30', 'Easter lies ahead'],
  ['2026-07-20', 'August lies ahead'],
  ['2026-08-31', 'the last day of a long month, a bank holiday'],
  ['2026-11-23', 'an ordinary Monday'],
  ['2026-12-18', 'Christmas lies ahead'],
  ['2028-12-29', 'the last days of the bank holiday table'],
]
const aYear = '2026-09-02/2026-10-23,2026-11-02/2026-12-18,2027-01-04/2027-02-12'
const manyChoices = new Set(['2014-09-01', '2026-11-23', '2028-12-29'])

/** Every chosen input, of every kind. */
export function chosenInputs(): readonly Chosen[] {
  return [
    ...chosenAppeals,
    ...edges(),
    ...ofEveryKind(),
    ...phaseTransfers(),
    ...others,
    ...movesAndTerms,
    ...faults,
  ]
}

/** The usual inputs of each kind on days that are worth a look; fewer where a kind has many choices. */
function ofEveryKind(): Chosen[] {
  return Object.entries(swept).flatMap(([kind, { inputs, perDay }]) =>
    days
      .filter(([day]) => perDay < 10 || manyChoices.has(day))
      .flatMap(([day, reason]) =>
        inputs(day)
          .filter((_, index) => perDay < 20 || index % 31 === 0)
          .map((values) => ({ reason, input: { kind, ...values } })),
      ),
  )
}

/** Notices whose two months end on a weekend just before a closed period: two readings of rule 12. */
function edges(): Chosen[] {
  const ends = [...daysFromTo('2016-01-01', '2028-12-31')].filter(
    (raw) => !isClosed(raw) && isClosed(onOrNextWorking(raw, 0)),
  )
  return ends.map((raw) => {
    const sent = plusMonths(raw, -2)
    return {
      reason: 'the two months end on a day off just before a closed period of the Tribunal',
      input: { kind: 'appeal', 'notice-sent': sent },
    }
  })
}

function phaseTransfers(): Chosen[] {
  return [2015, 2024, 2027, 2028, 2029].flatMap((year) =>
    ['post-16', 'other'].map((to) => ({
      reason: year > 2028 ? 'beyond the bank holiday table' : 'the plan must be amended before a named day',
      input: { kind: 'phase-transfer', year, to },
    })),
  )
}

const others: readonly Chosen[] = [
  {
    reason: 'six months from the end of August: February is too short',
    input: { kind: 'discrimination-claim', conduct: '2026-08-31' },
  },
  {
    reason: 'six months from 29 August to a leap February',
    input: { kind: 'discrimination-claim', conduct: '2027-08-29' },
  },
  {
    reason: 'six months from 30 August to a leap February: too short by a day',
    input: { kind: 'discrimination-claim', conduct: '2027-08-30' },
  },
  {
    reason: 'a single day of conduct, no relief in August',
    input: { kind: 'discrimination-claim', conduct: '2026-02-20' },
  },
  {
    reason: '28 days end on the Saturday before August',
    input: { kind: 'permission-to-appeal', sent: '2027-07-03', case: 'sen' },
  },
  {
    reason: '28 days end in August',
    input: { kind: 'permission-to-appeal', sent: '2026-07-20', case: 'sen' },
  },
  {
    reason: 'thirty working days across August',
    input: { kind: 'tribunal-response', received: '2026-07-06', case: 'sen' },
  },
  { reason: 'a month from 31 January', input: { kind: 'subject-access', received: '2026-01-31' } },
  {
    reason: 'the later reading lies beyond the bank holiday table',
    input: { kind: 'tribunal-response', received: '2028-11-15' },
  },
  {
    reason: 'a meeting on the day after a bank holiday',
    input: { kind: 'mediation-notice', meeting: '2026-05-26' },
  },
]

/** Clocks that count back, and clocks with a second day that decides. */
const movesAndTerms: readonly Chosen[] = [
  {
    reason: 'five months back from the end of February: two readings',
    input: { kind: 'post-16-transfer', transfer: '2027-02-28' },
  },
  {
    reason: 'five months back from the end of July: February is too short',
    input: { kind: 'post-16-transfer', transfer: '2027-07-31' },
  },
  {
    reason: 'told 15 working days before the move',
    input: { kind: 'plan-transfer', moved: '2026-11-23', told: '2026-11-02' },
  },
  {
    reason: 'told too late: 15 working days beginning with that day',
    input: { kind: 'plan-transfer', moved: '2026-11-23', told: '2026-11-16' },
  },
  {
    reason: 'nobody told the old council',
    input: { kind: 'plan-transfer', moved: '2026-11-23', aware: '2026-12-03' },
  },
  {
    reason: 'the last review gives the later day',
    input: {
      kind: 'new-authority-review',
      transferred: '2026-11-23',
      'plan-made-or-last-reviewed': '2026-05-05',
    },
  },
  {
    reason: 'the transfer gives the later day',
    input: {
      kind: 'new-authority-review',
      transferred: '2026-11-23',
      'plan-made-or-last-reviewed': '2026-02-22',
    },
  },
  {
    reason: 'it is not known when the plan was last reviewed',
    input: { kind: 'new-authority-review', transferred: '2026-11-30' },
  },
  {
    reason: 'the month runs into August: the Upper Tribunal’s own rules',
    input: { kind: 'upper-tribunal-appeal', sent: '2026-07-20' },
  },
  {
    reason: 'an appeal lodged on the last day for it',
    input: { kind: 'admission-appeal-heard', lodged: '2026-10-12', deadline: '2026-10-12', terms: aYear },
  },
  {
    reason: 'an appeal lodged the day after the last day for it',
    input: { kind: 'admission-appeal-heard', lodged: '2026-10-13', deadline: '2026-10-12', terms: aYear },
  },
  {
    reason: 'the count starts before the first term that is given',
    input: { kind: 'admission-appeal', notified: '2026-08-31', terms: aYear },
  },
  {
    reason: 'the count starts on the day before the first term',
    input: { kind: 'admission-appeal', notified: '2026-09-01', terms: aYear },
  },
]

const faults: readonly Chosen[] = [
  { reason: 'there is no such kind', input: { kind: 'apeal', 'notice-sent': '2026-10-01' } },
  { reason: 'what starts the clock is missing', input: { kind: 'appeal' } },
  {
    reason: 'a field of another kind',
    input: { kind: 'appeal', 'notice-sent': '2026-10-01', received: '2026-10-01' },
  },
  { reason: 'no such day', input: { kind: 'appeal', 'notice-sent': '2026-02-29' } },
  { reason: 'a day written another way', input: { kind: 'appeal', 'notice-sent': '1/10/2026' } },
  { reason: 'a number where a day belongs', input: { kind: 'appeal', 'notice-sent': 20261001 } },
  {
    reason: 'a word where yes or no belongs',
    input: { kind: 'appeal', 'notice-sent': '2026-10-01', 'placement-only': 'yes' },
  },
  {
    reason: 'a certificate from before the notice',
    input: { kind: 'appeal', 'notice-sent': '2026-10-01', 'certificate-issued': '2026-09-01' },
  },
  { reason: 'no such order', input: { kind: 'order', made: '2026-11-23', order: 'assess' } },
  {
    reason: 'an order that is never unopposed',
    input: { kind: 'unopposed', notified: '2026-11-23', order: 'reconsider' },
  },
  {
    reason: 'a term that ends before it begins',
    input: { kind: 'admission-appeal', notified: '2026-10-12', terms: '2026-10-23/2026-09-02' },
  },
  {
    reason: 'two terms on one day',
    input: {
      kind: 'admission-appeal',
      notified: '2026-10-12',
      terms: '2026-09-02/2026-10-23,2026-10-23/2026-12-18',
    },
  },
  { reason: 'before the bank holiday table', input: { kind: 'appeal', 'notice-sent': '2010-10-01' } },
  { reason: 'beyond the bank holiday table', input: { kind: 'final-plan', requested: '2028-10-01' } },
]
