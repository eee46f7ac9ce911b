/** Assessments, plans, reviews and recommendations: what each clock gives in a usual case, word for word. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './deadline.ts'

/** The days are the last day, the later reading and the advised day. */
const cases = [
  {
    kind: 'assessment-decision',
    input: { requested: '2026-11-23' },
    days: ['2027-01-04', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2027-01-04 LAW-EHC-01 Six weeks after receiving the request; the council must answer as soon as it can',
      '- - LAW-EHC-02 Delay is excused where a school or nursery closure of four weeks or more, exceptional personal circumstances, or four weeks or more away from the area make it impractical; no new date is set',
    ],
    sources: ['VERIFIED SEND Regulations 2014 regs 4(1) and 5(1)', 'VERIFIED SEND Regulations 2014 reg 5(4)'],
  },
  {
    kind: 'refusal-to-issue',
    input: { requested: '2026-11-23' },
    days: ['2027-03-15', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2027-03-15 LAW-EHC-04 16 weeks after receiving the request',
      '- - LAW-EHC-04 Delay is excused where a long closure, exceptional personal circumstances or a long absence from the area make it impractical; no new date is set',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 10(1) and (4)'],
  },
  {
    kind: 'final-plan',
    input: { requested: '2026-11-23' },
    days: ['2027-04-12', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2027-04-12 LAW-EHC-06 20 weeks after receiving the request; weekends and holidays give no more time',
      '- - LAW-EHC-06 Delay is excused where a long closure, exceptional personal circumstances or a long absence from the area make it impractical; no new date is set',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 13(2) and (3)'],
  },
  {
    kind: 'reassessment-decision',
    input: { requested: '2026-11-23' },
    days: ['2026-12-08', null, null],
    how: 'sent authority',
    doubt: null,
    working: ['2026-11-23 2026-12-08 LAW-EHC-11 15 days after receiving the request; every day counts'],
    sources: ['VERIFIED SEND Regulations 2014 regs 23, 24, 25(1) and 27(2)'],
  },
  {
    kind: 'reassessment-final-plan',
    input: { notified: '2026-11-23' },
    days: ['2027-03-01', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2027-03-01 LAW-EHC-11 14 weeks after telling the family that it will assess again',
      '- - LAW-EHC-11 The law excuses delay in some circumstances (regulation 27(3)); no new date is set',
    ],
    sources: ['VERIFIED SEND Regulations 2014 regs 23, 24, 25(1) and 27(2)'],
  },
  {
    kind: 'draft-comments',
    input: { served: '2026-11-23' },
    days: ['2026-12-07', null, '2026-12-04'],
    how: 'received family',
    doubt: null,
    working: [
      '2026-11-23 2026-12-07 LAW-EHC-05 15 days beginning with the day of service',
      '- - LAW-EHC-05 The council may give longer: 15 days are the least',
      '- - LAW-EHC-09 After a review the same 15 days run from the day on which the proposal was served',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 13(1)', 'VERIFIED SEND Regulations 2014 reg 22(3) and (4)'],
  },
  {
    kind: 'annual-review',
    input: { 'plan-made-or-last-reviewed': '2026-11-23' },
    days: ['2027-11-22', null, null],
    how: 'done authority',
    doubt: null,
    working: [
      '2026-11-23 2027-11-22 LAW-DUTY-11 12 months starting with that day',
      '- - LAW-REV-01 Anyone may ask for an earlier review',
    ],
    sources: [
      'VERIFIED Children and Families Act 2014 s.44(1)',
      'DERIVED Children and Families Act 2014 s.44(1), which fixes only the 12 months',
    ],
  },
  {
    kind: 'review-report',
    input: { meeting: '2026-11-23' },
    days: ['2026-12-07', null, null],
    how: 'sent authority',
    doubt: null,
    working: ['2026-11-23 2026-12-07 LAW-EHC-07 Two weeks after the review meeting'],
    sources: ['VERIFIED SEND Regulations 2014 reg 20(3), (4) and (9)'],
  },
  {
    kind: 'review-decision',
    input: { meeting: '2026-11-23' },
    days: ['2026-12-21', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2026-12-21 LAW-EHC-08 Four weeks after the review meeting',
      '- - LAW-EHC-08 A council that wants to change the plan must send the proposed changes within the same four weeks',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 20(10)'],
  },
  {
    kind: 'final-amended-plan',
    input: { proposed: '2026-11-30' },
    days: ['2027-01-25', null, null],
    how: 'sent authority',
    doubt: null,
    working: ['2026-11-30 2027-01-25 LAW-EHC-09 Eight weeks after sending the proposal'],
    sources: ['VERIFIED SEND Regulations 2014 reg 22(3) and (4)'],
  },
  {
    kind: 'final-amended-plan',
    input: { proposed: '2026-11-30', meeting: '2026-11-23' },
    days: ['2027-01-25', '2027-02-15', null],
    how: 'sent authority',
    doubt:
      'The eight weeks of the proposal and the 12 weeks of the review meeting end on different days. The earlier is the safe one to expect; before the council is called late, let the other pass.',
    working: [
      '2026-11-30 2027-01-25 LAW-EHC-09 Eight weeks after sending the proposal',
      '2026-11-23 2027-02-15 LAW-EHC-09 12 weeks after the review meeting: four to propose and eight to finish',
      '2027-01-25 2027-01-25 LAW-EHC-09 The earlier of the two is the end of the time',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 22(3) and (4)'],
  },
  {
    kind: 'final-amended-plan',
    input: { proposed: '2027-01-04', meeting: '2026-11-23' },
    days: ['2027-02-15', '2027-03-01', null],
    how: 'sent authority',
    doubt:
      'The eight weeks of the proposal and the 12 weeks of the review meeting end on different days. The earlier is the safe one to expect; before the council is called late, let the other pass.',
    working: [
      '2027-01-04 2027-03-01 LAW-EHC-09 Eight weeks after sending the proposal',
      '2026-11-23 2027-02-15 LAW-EHC-09 12 weeks after the review meeting: four to propose and eight to finish',
      '2027-02-15 2027-02-15 LAW-EHC-09 The earlier of the two is the end of the time',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 22(3) and (4)'],
  },
  {
    kind: 'phase-transfer',
    input: { year: 2027, to: 'other' },
    days: ['2027-02-14', '2027-02-15', null],
    how: 'done authority',
    doubt:
      'The law says "before" the named day, and many people read it as "by" that day. The day before is safe.',
    working: [
      '2027-02-14 2027-02-14 LAW-PHASE-01 Before 15 February: the day before is surely in time',
      '2027-02-14 2027-02-15 LAW-PHASE-01 Read as "by 15 February"',
      '- - LAW-PHASE-02 For a move between post-16 institutions at another time, the plan must be ready at least five months before',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 18(1)', 'VERIFIED SEND Regulations 2014 reg 18(2)'],
  },
  {
    kind: 'phase-transfer',
    input: { year: 2028, to: 'post-16' },
    days: ['2028-03-30', '2028-03-31', null],
    how: 'done authority',
    doubt:
      'The law says "before" the named day, and many people read it as "by" that day. The day before is safe.',
    working: [
      '2028-03-30 2028-03-30 LAW-PHASE-01 Before 31 March: the day before is surely in time',
      '2028-03-30 2028-03-31 LAW-PHASE-01 Read as "by 31 March"',
      '- - LAW-PHASE-02 For a move between post-16 institutions at another time, the plan must be ready at least five months before',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 18(1)', 'VERIFIED SEND Regulations 2014 reg 18(2)'],
  },
  {
    kind: 'recommendation-response',
    input: { made: '2026-11-23' },
    days: ['2026-12-27', null, null],
    how: 'sent commissioner',
    doubt: null,
    working: [
      '2026-11-23 2026-12-27 LAW-REC-05 Five weeks beginning with the date of the recommendation',
      '- - LAW-REC-06 For a social care recommendation the council must answer, in the same time',
      '- - LAW-REC-05 A date that the Tribunal itself set replaces this one',
    ],
    sources: [
      'VERIFIED SEND (Recommendations Power) Regulations 2017 reg 6',
      'VERIFIED SEND (Recommendations Power) Regulations 2017 reg 7',
    ],
  },
  {
    kind: 'recommendation-copy',
    input: { received: '2026-11-23' },
    days: ['2026-11-29', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-11-23 2026-11-29 LAW-REC-05 One week beginning with the day of receipt',
      '- - LAW-REC-06 For its own answer about social care, the week begins with the date of that answer',
    ],
    sources: [
      'VERIFIED SEND (Recommendations Power) Regulations 2017 reg 6',
      'VERIFIED SEND (Recommendations Power) Regulations 2017 reg 7',
    ],
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
