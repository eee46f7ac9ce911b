/** Complaints and other routes: what each clock gives in a usual case, word for word. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './deadline.ts'

/** The days are the last day, the later reading and the advised day. */
const cases = [
  {
    kind: 'childrens-complaint',
    input: { arose: '2024-02-29' },
    days: ['2025-02-28', null, '2025-02-27'],
    how: 'received family',
    doubt: null,
    working: [
      '2024-02-29 2025-02-28 LAW-CMP-07 One year after the grounds arose',
      '2025-02-28 2025-02-28 LAW-CMP-07 That month has no such day, so its last day is the end',
      '- - LAW-CMP-07 The council may accept a later complaint',
    ],
    sources: [
      'VERIFIED Children Act 1989 Representations Procedure (England) Regulations 2006 regs 2, 8, 9, 11, 14 and 17 to 20',
    ],
  },
  {
    kind: 'childrens-complaint-stage-1',
    input: { started: '2026-03-25' },
    days: ['2026-04-10', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-03-25 2026-04-10 LAW-CMP-07 Ten working days after the start of stage 1',
      '2026-03-26 2026-04-10 LAW-CMP-07 Not counted: weekends, Good Friday and Easter Monday',
      '2026-03-25 2026-04-24 LAW-CMP-07 Where the complaint is complex the council may take up to ten more working days',
    ],
    sources: [
      'VERIFIED Children Act 1989 Representations Procedure (England) Regulations 2006 regs 2, 8, 9, 11, 14 and 17 to 20',
    ],
  },
  {
    kind: 'childrens-complaint-stage-2',
    input: { requested: '2026-11-23' },
    days: ['2026-12-30', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2026-12-30 LAW-CMP-07 25 working days after stage 2 was asked for',
      '2026-11-24 2026-12-30 LAW-CMP-07 Not counted: weekends, Christmas Day and Boxing Day',
      '2026-11-23 2027-02-25 LAW-CMP-07 The council may take up to 65 working days if it writes before the 25 are over, with reasons and a date',
    ],
    sources: [
      'VERIFIED Children Act 1989 Representations Procedure (England) Regulations 2006 regs 2, 8, 9, 11, 14 and 17 to 20',
    ],
  },
  {
    kind: 'childrens-complaint-stage-3-request',
    input: { received: '2026-11-23' },
    days: ['2026-12-21', null, '2026-12-18'],
    how: 'received family',
    doubt: null,
    working: [
      '2026-11-23 2026-12-21 LAW-CMP-07 20 working days after the answer was received',
      '2026-11-24 2026-12-21 LAW-CMP-07 Not counted: weekends',
    ],
    sources: [
      'VERIFIED Children Act 1989 Representations Procedure (England) Regulations 2006 regs 2, 8, 9, 11, 14 and 17 to 20',
    ],
  },
  {
    kind: 'childrens-complaint-panel',
    input: { requested: '2026-11-23' },
    days: ['2027-01-07', null, null],
    how: 'done authority',
    doubt: null,
    working: [
      '2026-11-23 2027-01-07 LAW-CMP-07 30 working days after the panel was asked for',
      "2026-11-24 2027-01-07 LAW-CMP-07 Not counted: weekends, Christmas Day, Boxing Day and New Year's Day",
    ],
    sources: [
      'VERIFIED Children Act 1989 Representations Procedure (England) Regulations 2006 regs 2, 8, 9, 11, 14 and 17 to 20',
    ],
  },
  {
    kind: 'childrens-complaint-panel-report',
    input: { met: '2026-11-23' },
    days: ['2026-11-30', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2026-11-30 LAW-CMP-07 Five working days after the panel met',
      '2026-11-24 2026-11-30 LAW-CMP-07 Not counted: weekends',
    ],
    sources: [
      'VERIFIED Children Act 1989 Representations Procedure (England) Regulations 2006 regs 2, 8, 9, 11, 14 and 17 to 20',
    ],
  },
  {
    kind: 'childrens-complaint-response',
    input: { received: '2026-12-14' },
    days: ['2027-01-07', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-12-14 2027-01-07 LAW-CMP-07 15 working days after the report was received',
      "2026-12-15 2027-01-07 LAW-CMP-07 Not counted: weekends, Christmas Day, Boxing Day and New Year's Day",
      '- - LAW-CMP-06 After this answer the complaint can go to the Ombudsman',
    ],
    sources: [
      'VERIFIED Children Act 1989 Representations Procedure (England) Regulations 2006 regs 2, 8, 9, 11, 14 and 17 to 20',
      'VERIFIED Local Government Act 1974 ss.26(6)(a) and 26B',
    ],
  },
  {
    kind: 'health-or-adult-care-complaint',
    input: { arose: '2026-11-23' },
    days: ['2027-11-23', null, '2027-11-22'],
    how: 'received family',
    doubt: null,
    working: [
      '2026-11-23 2027-11-23 LAW-CMP-08 12 months after that day',
      '- - LAW-CMP-08 A later complaint may be accepted',
    ],
    sources: [
      'SECONDARY Local Authority Social Services and NHS Complaints (England) Regulations 2009, on the time limit',
    ],
  },
  {
    kind: 'early-years-complaint',
    input: { received: '2026-11-23' },
    days: ['2026-12-21', null, null],
    how: 'sent body',
    doubt: null,
    working: [
      '2026-11-23 2026-12-21 LAW-CMP-05 28 days after receiving the complaint; every day counts',
      '- - LAW-CMP-05 It must also say how to reach Ofsted',
    ],
    sources: ['SECONDARY Early years foundation stage statutory framework, complaints'],
  },
  {
    kind: 'ombudsman-lgsco',
    input: { aware: '2026-11-23' },
    days: ['2027-11-22', null, '2027-11-19'],
    how: 'received family',
    doubt: null,
    working: [
      '2026-11-23 2027-11-22 LAW-CMP-06 12 months beginning with the day of first notice',
      '- - LAW-CMP-06 The council must usually have had the complaint first',
      '- - LAW-CMP-06 The Ombudsman may accept a later complaint',
    ],
    sources: ['VERIFIED Local Government Act 1974 ss.26(6)(a) and 26B'],
  },
  {
    kind: 'ombudsman-phso',
    input: { aware: '2026-11-23' },
    days: ['2027-11-23', null, '2027-11-22'],
    how: 'received family',
    doubt: 'The text that sets this time limit has not been seen. Ask the Ombudsman before you rely on it.',
    working: [
      '2026-11-23 2027-11-23 LAW-CMP-08 12 months after that day',
      '- - LAW-CMP-08 The NHS body must usually have answered the complaint first',
    ],
    sources: [
      'SECONDARY Local Authority Social Services and NHS Complaints (England) Regulations 2009, on the time limit',
      'UNVERIFIED Parliamentary and Health Service Ombudsman, time limit',
    ],
  },
  {
    kind: 'judicial-review',
    input: { arose: '2026-11-30' },
    days: ['2027-02-28', null, null],
    how: 'done family',
    doubt:
      'Act at once and get legal advice today: the claim must be made promptly, and one made inside the three months can still be too late.',
    working: [
      '2026-11-30 2027-02-28 LAW-JR-01 Three months after the grounds first arose, also where that is not a working day',
      '2027-02-28 2027-02-28 LAW-JR-01 That month has no such day, so its last day is the end',
    ],
    sources: ['SECONDARY Civil Procedure Rules rule 54.5(1)'],
  },
  {
    kind: 'subject-access',
    input: { received: '2026-01-31' },
    days: ['2026-03-02', null, null],
    how: 'sent body',
    doubt: null,
    working: [
      '2026-01-31 2026-02-28 LAW-SAR-01 One month after the request was received',
      '2026-02-28 2026-02-28 LAW-SAR-01 That month has no such day, so its last day is the end',
      '2026-02-28 2026-03-02 LAW-SAR-01 The time ends on a day that is not a working day; passed over: Saturday and Sunday',
      '2026-01-31 2026-04-30 LAW-SAR-01 For a complex request two more months, if the family is told so within the first month',
    ],
    sources: ['SECONDARY UK GDPR arts 12 and 15'],
  },
  {
    kind: 'transport-review',
    input: { received: '2026-12-21' },
    days: ['2027-01-21', null, '2027-01-20'],
    how: 'received family',
    doubt:
      'This is the usual practice of councils, not a rule for all of them. Check the transport policy of your council.',
    working: [
      '2026-12-21 2027-01-21 LAW-TRN-01 20 working days after the decision was received',
      "2026-12-22 2027-01-21 LAW-TRN-01 Not counted: Christmas Day, weekends, Boxing Day and New Year's Day",
      '- - LAW-TRN-01 A senior officer usually answers within 20 working days; a second review can be asked for within 20 working days of that answer, and a panel hears it within 40',
    ],
    sources: ['SECONDARY Statutory guidance on home to school travel, usual practice of councils'],
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
