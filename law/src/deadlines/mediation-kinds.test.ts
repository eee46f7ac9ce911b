/** Mediation: what each clock gives in a usual case, word for word. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './deadline.ts'

/** The days are the last day, the later reading and the advised day. */
const cases = [
  {
    kind: 'adviser-contact',
    input: { 'notice-sent': '2026-06-10' },
    days: ['2026-08-10', null, '2026-08-07'],
    how: 'done family',
    doubt: null,
    working: [
      '2026-06-10 2026-08-10 LAW-MED-20 Two months after the notice was sent',
      '- - LAW-MED-23 Later than this a judge can still give leave to appeal without a certificate, and mediation can still be asked for',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 33', 'VERIFIED SEND Regulations 2014 reg 34(3)'],
  },
  {
    kind: 'adviser-contact',
    input: { 'notice-sent': '2026-10-09', 'notice-dated': '2026-10-01' },
    days: ['2026-12-01', '2026-12-09', '2026-11-30'],
    how: 'done family',
    doubt:
      'The notice has two dates. One rule counts from the day on which it was sent and another from the date of the notice; the earlier is safe.',
    working: [
      '2026-10-01 2026-12-01 LAW-MED-20 Two months after the earlier of the two dates of the notice',
      '2026-10-09 2026-12-09 LAW-MED-22 Two months after the later of the two dates of the notice',
      '- - LAW-MED-23 Later than this a judge can still give leave to appeal without a certificate, and mediation can still be asked for',
    ],
    sources: [
      'VERIFIED SEND Regulations 2014 reg 33',
      'VERIFIED SEND Regulations 2014 reg 34(2)',
      'VERIFIED SEND Regulations 2014 reg 34(3)',
    ],
  },
  {
    kind: 'adviser-contact',
    input: { 'notice-sent': '2026-12-30', 'notice-dated': '2026-12-31' },
    days: ['2027-02-28', null, '2027-02-26'],
    how: 'done family',
    doubt: null,
    working: [
      '2026-12-30 2027-02-28 LAW-MED-20 Two months after the earlier of the two dates of the notice',
      '2027-02-28 2027-02-28 LAW-TIME-03 That month has no such day, so its last day is the end',
      '2026-12-31 2027-02-28 LAW-MED-22 Two months after the later of the two dates of the notice',
      '- - LAW-MED-23 Later than this a judge can still give leave to appeal without a certificate, and mediation can still be asked for',
    ],
    sources: [
      'VERIFIED SEND Regulations 2014 reg 33',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), how a month is counted',
      'VERIFIED SEND Regulations 2014 reg 34(2)',
      'VERIFIED SEND Regulations 2014 reg 34(3)',
    ],
  },
  {
    kind: 'certificate',
    input: { triggered: '2026-12-22' },
    days: ['2026-12-29', null, null],
    how: 'done mediation-adviser',
    doubt: null,
    working: [
      '2026-12-22 2026-12-29 LAW-MED-21 Three working days after the adviser was told, or after the mediation ended',
      '2026-12-23 2026-12-29 LAW-MED-21 Not counted: Christmas Day, weekends and Boxing Day',
      '- - LAW-MED-31 The same three working days run from the end of a mediation',
      '- - LAW-MED-26 They also run from the day on which the council tells the adviser that it cannot arrange the mediation in time',
      '- - LAW-MED-36 Working days are Monday to Friday without bank holidays; August counts',
    ],
    sources: [
      'VERIFIED SEND Regulations 2014 reg 34(1)',
      'VERIFIED SEND Regulations 2014 reg 39(1)',
      'VERIFIED SEND Regulations 2014 reg 39(2) and (3)',
      'DERIVED SEND Regulations 2014 reg 2, which does not define a working day',
    ],
  },
  {
    kind: 'commissioner-notified',
    input: { informed: '2026-04-02' },
    days: ['2026-04-09', null, null],
    how: 'sent authority',
    doubt: null,
    working: [
      '2026-04-02 2026-04-09 LAW-MED-24 Three working days from the day on which the council was told',
      '2026-04-03 2026-04-09 LAW-MED-24 Not counted: Good Friday, weekends and Easter Monday',
      '- - LAW-MED-36 Working days are Monday to Friday without bank holidays; August counts',
    ],
    sources: [
      'VERIFIED SEND Regulations 2014 reg 35(2)',
      'DERIVED SEND Regulations 2014 reg 2, which does not define a working day',
    ],
  },
  {
    kind: 'mediation-arranged',
    input: { informed: '2026-11-21' },
    days: ['2026-12-21', null, null],
    how: 'done authority',
    doubt: null,
    working: [
      '2026-11-21 2026-12-21 LAW-MED-25 30 days from the day on which the council was told; every day counts',
      '- - LAW-MED-03 Where only health provision is in issue, the health commissioner must arrange it, within 30 days from hearing from the council',
      '- - LAW-MED-26 A council that cannot arrange it in time must tell the mediation adviser, who then issues the certificate within three working days',
    ],
    sources: [
      'VERIFIED SEND Regulations 2014 reg 35(3) and (4), reg 36(2)',
      'VERIFIED Children and Families Act 2014 s.53',
      'VERIFIED SEND Regulations 2014 reg 39(2) and (3)',
    ],
  },
  {
    kind: 'mediation-notice',
    input: { meeting: '2026-04-14' },
    days: ['2026-04-02', '2026-04-07', null],
    how: 'sent authority',
    doubt:
      'Whether "at least five working days before" leaves five clear working days between the notice and the meeting is not settled. Six working days are safe.',
    working: [
      '2026-04-14 2026-04-02 LAW-MED-28 Counted back from the meeting: the sixth working day after this day is not after the meeting',
      '2026-04-14 2026-04-07 LAW-MED-28 The same with the fifth working day',
      '- - LAW-MED-28 The family may agree to shorter notice',
      '- - LAW-MED-03 Where only health provision is in issue, the health commissioner must give it',
      '- - LAW-MED-36 Working days are Monday to Friday without bank holidays; August counts',
    ],
    sources: [
      'VERIFIED SEND Regulations 2014 reg 37(2)',
      'DERIVED SEND Regulations 2014 reg 2, which does not define a working day',
      'VERIFIED Children and Families Act 2014 s.53',
    ],
  },
  {
    kind: 'agreement-action',
    input: { made: '2026-11-23' },
    days: ['2026-12-07', null, null],
    how: 'done authority',
    doubt: null,
    working: [
      '2026-11-23 2026-12-07 LAW-MED-34 Two weeks after the date of the agreement',
      '- - LAW-MED-34 The council or the health commissioner must do it: whichever of them the agreement binds',
      '- - LAW-MED-34 Where the point could have been appealed, the council has the time that it would have after a Tribunal order',
      '- - LAW-MED-34 The parties may have agreed another time in writing',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 42'],
  },
  {
    kind: 'agreement-told-to-council',
    input: { made: '2026-11-23' },
    days: ['2026-11-30', null, null],
    how: 'sent commissioner',
    doubt: null,
    working: [
      '2026-11-23 2026-11-30 LAW-MED-34 One week after the date of the agreement',
      '- - LAW-MED-34 The parties may have agreed another time in writing',
    ],
    sources: ['VERIFIED SEND Regulations 2014 reg 42'],
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
