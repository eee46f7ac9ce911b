/** The Tribunal, its orders and claims: what each clock gives in a usual case, word for word. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './deadline.ts'

/** The days are the last day, the later reading and the advised day. */
const cases = [
  {
    kind: 'tribunal-response',
    input: { received: '2026-11-23', case: 'sen' },
    days: ['2027-01-12', null, null],
    how: 'received authority 17:00',
    doubt: null,
    working: [
      '2026-11-23 2027-01-12 LAW-TIME-16 30 working days after the appeal or claim was received',
      '2026-11-24 2027-01-12 LAW-TIME-08 Not counted: weekends and 25 December to 1 January',
      '2027-01-12 2027-01-12 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '- - LAW-TIME-20 A date in a letter or an order of the Tribunal replaces this one; it is never worked out again',
    ],
    sources: [
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 21',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3)(b)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 12(4), and the date in the letter or order',
    ],
  },
  {
    kind: 'tribunal-response',
    input: { received: '2026-07-06', case: 'discrimination' },
    days: ['2026-08-17', null, null],
    how: 'received body 17:00',
    doubt:
      'The 30 working days are known for appeals about special educational needs. For a discrimination claim go by the date in the letter from the Tribunal.',
    working: [
      '2026-07-06 2026-08-17 LAW-TIME-16 30 working days after the appeal or claim was received',
      '2026-07-07 2026-08-17 LAW-TIME-16 Not counted: weekends',
      '2026-08-17 2026-08-17 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '- - LAW-TIME-11 August and the days after Christmas count in a disability discrimination claim',
      '- - LAW-TIME-20 A date in a letter or an order of the Tribunal replaces this one; it is never worked out again',
    ],
    sources: [
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 21',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3), as amended from 21 July 2020',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 12(4), and the date in the letter or order',
    ],
  },
  {
    kind: 'tribunal-response',
    input: { received: '2026-07-06' },
    days: ['2026-08-17', '2026-09-15', null],
    how: 'received authority 17:00',
    doubt:
      'The kind of case is not given. In a special educational needs case August and 25 December to 1 January are not counted; the plain count is safe.',
    working: [
      '2026-07-06 2026-08-17 LAW-TIME-16 30 working days after the appeal or claim was received',
      '2026-07-07 2026-08-17 LAW-TIME-16 Not counted: weekends',
      '2026-08-17 2026-08-17 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-07-06 2026-09-15 LAW-TIME-08 In a special educational needs case, without August and 25 December to 1 January',
      '- - LAW-TIME-16 In a discrimination claim the school must send it',
      '- - LAW-TIME-20 A date in a letter or an order of the Tribunal replaces this one; it is never worked out again',
    ],
    sources: [
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 21',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3)(b)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 12(4), and the date in the letter or order',
    ],
  },
  {
    kind: 'tribunal-response',
    input: { received: '2026-02-02' },
    days: ['2026-03-16', null, null],
    how: 'received authority 17:00',
    doubt: null,
    working: [
      '2026-02-02 2026-03-16 LAW-TIME-16 30 working days after the appeal or claim was received',
      '2026-02-03 2026-03-16 LAW-TIME-16 Not counted: weekends',
      '2026-03-16 2026-03-16 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '- - LAW-TIME-20 A date in a letter or an order of the Tribunal replaces this one; it is never worked out again',
    ],
    sources: [
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 21',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 12(4), and the date in the letter or order',
    ],
  },
  {
    kind: 'permission-to-appeal',
    input: { sent: '2026-07-10', case: 'sen' },
    days: ['2026-09-07', null, '2026-09-04'],
    how: 'received family 17:00',
    doubt: null,
    working: [
      '2026-07-10 2026-09-07 LAW-TIME-17 28 days after the decision with its reasons was sent',
      '2026-07-11 2026-09-07 LAW-TIME-08 Not counted: August',
      '2026-09-07 2026-09-07 LAW-TIME-04 The Tribunal must receive it by 5pm',
    ],
    sources: [
      'VERIFIED GOV.UK, if you lose your appeal (HESC Rules rule 46)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3)(b)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
    ],
  },
  {
    kind: 'permission-to-appeal',
    input: { sent: '2026-03-06', case: 'discrimination' },
    days: ['2026-04-07', null, '2026-04-02'],
    how: 'received family 17:00',
    doubt: null,
    working: [
      '2026-03-06 2026-04-03 LAW-TIME-17 28 days after the decision with its reasons was sent',
      '2026-04-03 2026-04-07 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Good Friday, Saturday, Sunday and Easter Monday',
      '2026-04-07 2026-04-07 LAW-TIME-04 The Tribunal must receive it by 5pm',
    ],
    sources: [
      'VERIFIED GOV.UK, if you lose your appeal (HESC Rules rule 46)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
    ],
  },
  {
    kind: 'permission-to-appeal',
    input: { sent: '2026-07-10' },
    days: ['2026-08-07', '2026-09-07', '2026-08-06'],
    how: 'received family 17:00',
    doubt:
      'The kind of case is not given. In a special educational needs case August and 25 December to 1 January are not counted; the plain count is safe.',
    working: [
      '2026-07-10 2026-08-07 LAW-TIME-17 28 days after the decision with its reasons was sent',
      '2026-08-07 2026-08-07 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-07-10 2026-09-07 LAW-TIME-08 In a special educational needs case, without August and 25 December to 1 January',
    ],
    sources: [
      'VERIFIED GOV.UK, if you lose your appeal (HESC Rules rule 46)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3)(b)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
    ],
  },
  {
    kind: 'permission-to-appeal',
    input: { sent: '2026-11-23' },
    days: ['2026-12-21', null, '2026-12-18'],
    how: 'received family 17:00',
    doubt: null,
    working: [
      '2026-11-23 2026-12-21 LAW-TIME-17 28 days after the decision with its reasons was sent',
      '2026-12-21 2026-12-21 LAW-TIME-04 The Tribunal must receive it by 5pm',
    ],
    sources: [
      'VERIFIED GOV.UK, if you lose your appeal (HESC Rules rule 46)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
    ],
  },
  {
    kind: 'permission-to-appeal',
    input: { sent: '2027-07-03', case: 'sen' },
    days: ['2027-08-02', '2027-09-01', '2027-07-30'],
    how: 'received family 17:00',
    doubt:
      'The time ends on a day that is not a working day, just before a closed period of the Tribunal. Whether it then runs on to the end of the closed period is not settled; the earlier day is safe.',
    working: [
      '2027-07-03 2027-07-31 LAW-TIME-17 28 days after the decision with its reasons was sent',
      '2027-07-31 2027-08-02 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Saturday and Sunday',
      '2027-08-02 2027-09-01 LAW-TIME-12 The next working day lies in a closed period of the Tribunal; on the later reading the time runs on to the first working day after it',
      '2027-08-02 2027-08-02 LAW-TIME-04 The Tribunal must receive it by 5pm',
    ],
    sources: [
      'VERIFIED GOV.UK, if you lose your appeal (HESC Rules rule 46)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 12(2) and (3)(a) together',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
    ],
  },
  {
    kind: 'permission-to-appeal',
    input: { sent: '2027-07-03' },
    days: ['2027-08-02', '2027-09-01', '2027-07-30'],
    how: 'received family 17:00',
    doubt:
      'The kind of case is not given. In a special educational needs case August and 25 December to 1 January are not counted; the plain count is safe. The time ends on a day that is not a working day, just before a closed period of the Tribunal. Whether it then runs on to the end of the closed period is not settled; the earlier day is safe.',
    working: [
      '2027-07-03 2027-07-31 LAW-TIME-17 28 days after the decision with its reasons was sent',
      '2027-07-31 2027-08-02 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Saturday and Sunday',
      '2027-08-02 2027-08-02 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2027-07-03 2027-09-01 LAW-TIME-08 In a special educational needs case, without August and 25 December to 1 January',
    ],
    sources: [
      'VERIFIED GOV.UK, if you lose your appeal (HESC Rules rule 46)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3)(b)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
    ],
  },
  {
    kind: 'discrimination-claim',
    input: { conduct: '2026-03-10' },
    days: ['2026-09-09', null, '2026-09-08'],
    how: 'received family 17:00',
    doubt: null,
    working: [
      '2026-03-10 2026-09-09 LAW-TIME-18 Six months starting with the day of the conduct',
      '2026-09-09 2026-09-09 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '- - LAW-TIME-11 August, the days after Christmas and weekends give no more time',
      '- - LAW-TIME-18 The Tribunal may consider a late claim',
    ],
    sources: [
      'VERIFIED Equality Act 2010 Schedule 17 paragraph 4',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3), as amended from 21 July 2020',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
    ],
  },
  {
    kind: 'discrimination-claim',
    input: { conduct: '2026-08-31' },
    days: ['2027-02-27', '2027-02-28', '2027-02-26'],
    how: 'received family 17:00',
    doubt:
      'The sixth month is too short to have the day-number of the conduct. Whether its last day is still in time is not settled; the day before is safe.',
    working: [
      '2026-08-31 2027-02-27 LAW-TIME-18 Six months starting with the day of the conduct',
      '2027-02-27 2027-02-28 LAW-TIME-03 That month has no such day; on the later reading the six months end with its last day',
      '2027-02-27 2027-02-27 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '- - LAW-TIME-11 August, the days after Christmas and weekends give no more time',
      '- - LAW-TIME-18 The Tribunal may consider a late claim',
    ],
    sources: [
      'VERIFIED Equality Act 2010 Schedule 17 paragraph 4',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), how a month is counted',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3), as amended from 21 July 2020',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
    ],
  },
  {
    kind: 'order',
    input: { made: '2026-11-23', order: 'assess-notify' },
    days: ['2026-12-07', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2026-12-07 LAW-ORD-03 Two weeks: tell the family that it will assess',
      '- - LAW-ORD-04 Delay is excused where exceptional personal circumstances, two weeks or more away from the area, or a long closure make it impractical; no new date is set',
      '- - LAW-ORD-03 A date that the order itself sets replaces this one',
      '- - LAW-MED-34 What was agreed in mediation and could have been appealed has the same time, counted from the date of the agreement, unless the parties agreed another time in writing',
    ],
    sources: [
      'VERIFIED SEND Regulations 2014 reg 44(2)',
      'VERIFIED SEND Regulations 2014 reg 44(3)',
      'VERIFIED SEND Regulations 2014 reg 42',
    ],
  },
  {
    kind: 'order',
    input: { made: '2026-11-23', order: 'amend-placement' },
    days: ['2026-12-07', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2026-12-07 LAW-ORD-03 Two weeks: send the plan with the school or its type changed',
      '2026-11-23 2026-12-28 LAW-ORD-03 Where the order also changes needs or provision, those changes have five weeks',
      '- - LAW-ORD-03 A date that the order itself sets replaces this one',
      '- - LAW-MED-34 What was agreed in mediation and could have been appealed has the same time, counted from the date of the agreement, unless the parties agreed another time in writing',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 44(2)', 'VERIFIED SEND Regulations 2014 reg 42'],
  },
  {
    kind: 'order',
    input: { made: '2026-11-23', order: 'amend-provision' },
    days: ['2026-12-28', null, null],
    how: 'sent authority',
    doubt:
      'The law does not name an order that changes only the description of needs (Section B). Five weeks are then the likely reading, but it is not settled.',
    working: [
      '2026-11-23 2026-12-28 LAW-ORD-03 Five weeks: send the plan with needs or provision changed',
      '- - LAW-ORD-03 A date that the order itself sets replaces this one',
      '- - LAW-MED-34 What was agreed in mediation and could have been appealed has the same time, counted from the date of the agreement, unless the parties agreed another time in writing',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 44(2)', 'VERIFIED SEND Regulations 2014 reg 42'],
  },
  {
    kind: 'order',
    input: { made: '2026-11-23', order: 'dismiss-cease' },
    days: ['2026-11-23', null, null],
    how: 'done authority',
    doubt: null,
    working: [
      '2026-11-23 2026-11-23 LAW-ORD-03 At once: the plan ends',
      '- - LAW-ORD-03 A date that the order itself sets replaces this one',
      '- - LAW-MED-34 What was agreed in mediation and could have been appealed has the same time, counted from the date of the agreement, unless the parties agreed another time in writing',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 44(2)', 'VERIFIED SEND Regulations 2014 reg 42'],
  },
  {
    kind: 'unopposed',
    input: { notified: '2026-11-23', order: 'make-draft-plan' },
    days: ['2026-12-28', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2026-12-28 LAW-UNO-01 Five weeks: send the draft plan',
      '- - LAW-UNO-01 The law excuses delay in some circumstances (regulation 45(7)); no new date is set',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 45'],
  },
  {
    kind: 'unopposed',
    input: { notified: '2026-11-23', order: 'amend-placement', 'also-amends-provision': true },
    days: ['2026-12-28', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2026-12-28 LAW-UNO-01 Five weeks, because provision changes too: send the plan with the school or its type changed',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 45'],
  },
  {
    kind: 'unopposed',
    input: { notified: '2026-11-23', order: 'amend-placement' },
    days: ['2026-12-07', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2026-12-07 LAW-UNO-01 Two weeks: send the plan with the school or its type changed',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 45'],
  },
] as const

for (const { kind, input, days, how, doubt, working, sources } of cases) {
  test(`${kind} ${Object.values(input).join(' ')}`, () => {
    const result = deadline(kind, input)
    assert.ok('lastDay' in result, JSON.stringify(result))
    assert.equal(result.kind, kind)
    assert.deepEqual([result.lastDay, result.laterDay, result.advisedDay], days)
    assert.equal([result.manner, result.runsOn, result.moment].filter(Boolean).join(' '), how)
    assert.equal(result.doubt, doubt)
    assert.deepEqual(
      result.working.map(({ from, to, rule, say }) => `${from ?? '-'} ${to ?? '-'} ${rule} ${say}`),
      working,
    )
    assert.deepEqual(
      result.sources.map(({ confidence, provision }) => `${confidence} ${provision}`),
      sources,
    )
  })
}
