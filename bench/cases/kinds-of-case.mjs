/** What the cases of the load are about: four kinds of concern with their facts, as data for statements over whole tables. */

/**
 * A fact: its value, or the days after the letter on which it happened and over how many days that varies. `round` 1
 * came later; `place` 2 is the second concern that one case in seven has.
 */
const kinds = [
  {
    kind: 'council-decision',
    facts: [
      ['decision', { value: 'refuse-assess' }],
      ['noticeSentOn', { days: 0 }],
      ['appealMadeOn', { value: 'no' }],
      ['mediationAdviserContactedOn', { days: 2, varies: 11, round: 1 }],
    ],
  },
  {
    kind: 'council-decision',
    facts: [
      ['decision', { value: 'plan' }],
      ['disputed', { value: 'needs,provision,placement' }],
      ['noticeDatedOn', { days: -1 }],
      ['noticeSentOn', { days: 0 }],
      ['appealMadeOn', { value: 'no' }],
      ['mediationAdviserContactedOn', { days: 3, varies: 13, round: 1 }],
      ['adviserToldNoMediationOn', { days: 16, varies: 3, round: 1 }],
      ['certificateIssuedOn', { days: 19, varies: 4, round: 1 }],
    ],
  },
  {
    kind: 'plan-not-delivered',
    facts: [
      ['missing', { value: 'provision,health' }],
      ['awareOn', { days: 0 }],
      ['complainedOn', { days: 9, varies: 17, round: 1 }],
      ['complaintAnsweredOn', { value: 'no', round: 1 }],
    ],
  },
  {
    kind: 'overdue',
    facts: [
      ['clock', { value: 'final-amended-plan' }],
      ['startedOn', { days: -60, varies: 30 }],
      ['doneOn', { value: 'no' }],
      ['complainedOn', { value: 'no', round: 1 }],
    ],
  },
]

/** In SQL, of the case `n`: which of the kinds, and how many days ago it was opened, the day after its letter came. */
export const kindOfCase = {
  number: `(n % ${kinds.length})`,
  ageInDays: '((n * 7919::bigint) % 89)::int',
}

/** The concerns of a case: what kind each is of, and which cases have it. */
export const places = [
  { place: 1, kind: 'm.kind', has: 'true' },
  { place: 2, kind: `(m.kind + 1) % ${kinds.length}`, has: 'n % 7 = 0' },
]

const rows = kinds.flatMap((_, of) => [
  row(of, { place: 1, fact: 'asks', isOfPerson: true, number: 0 }, { value: 'parent' }),
  ...[0, 1].flatMap((next) =>
    kinds[(of + next) % kinds.length].facts.map(([fact, how], number) =>
      row(of, { place: next + 1, fact, isOfPerson: false, number }, how),
    ),
  ),
])

/** Makes tables of the kinds and their facts, for the statements that fill the others. */
export const kindStatements = [
  'create table bench.kind (number int, name text)',
  `insert into bench.kind values ${kinds.map(({ kind }, number) => `(${number}, '${kind}')`).join(', ')}`,
  `create table bench.fact (kind int, place int, number int, fact text, is_of_person boolean, value text, days int,
     varies int, round int)`,
  `insert into bench.fact values ${rows.join(', ')}`,
  'analyze bench.kind, bench.fact',
]

function row(of, { place, fact, isOfPerson, number }, { value = null, days = null, varies = 0, round = 0 }) {
  const text = value === null ? 'null' : `'${value}'`
  return `(${of}, ${place}, ${number}, '${fact}', ${isOfPerson}, ${text}, ${days ?? 'null'}, ${varies}, ${round})`
}
