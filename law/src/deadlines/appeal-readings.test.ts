/** The appeal: what it gives in each of its readings, word for word. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline } from './deadline.ts'

/** The days are the last day, the later reading and the advised day. */
const cases = [
  {
    kind: 'appeal',
    input: { 'notice-sent': '2026-10-01' },
    days: ['2026-12-01', null, '2026-11-24'],
    how: 'received family 17:00',
    doubt: null,
    working: [
      '2026-10-01 2026-12-01 LAW-TIME-01 Two months after the notice was sent',
      '2026-12-01 2026-12-01 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-12-01 2026-11-24 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2026-12-31' },
    days: ['2027-03-01', null, '2027-02-22'],
    how: 'received family 17:00',
    doubt: null,
    working: [
      '2026-12-31 2027-02-28 LAW-TIME-01 Two months after the notice was sent',
      '2027-02-28 2027-02-28 LAW-TIME-03 That month has no such day, so its last day is the end',
      '2027-02-28 2027-03-01 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Sunday',
      '2027-03-01 2027-03-01 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2027-02-28 2027-02-22 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), how a month is counted',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2026-06-10' },
    days: ['2026-09-01', null, '2026-08-03'],
    how: 'received family 17:00',
    doubt: null,
    working: [
      '2026-06-10 2026-08-10 LAW-TIME-01 Two months after the notice was sent',
      '2026-08-10 2026-09-01 LAW-TIME-07 The time ends in August: the first working day after 31 August is in time',
      '2026-09-01 2026-09-01 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-08-10 2026-08-03 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3)(a)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2026-10-25' },
    days: ['2027-01-04', null, '2026-12-18'],
    how: 'received family 17:00',
    doubt: null,
    working: [
      '2026-10-25 2026-12-25 LAW-TIME-01 Two months after the notice was sent',
      '2026-12-25 2027-01-04 LAW-TIME-07 The time ends from 25 December to 1 January: the first working day after 1 January is in time',
      '2027-01-04 2027-01-04 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-12-25 2026-12-18 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3)(a)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: {
      'notice-sent': '2026-11-21',
      'certificate-issued': '2027-01-29',
      'adviser-contacted': '2027-01-10',
    },
    days: ['2027-03-01', null, '2027-02-22'],
    how: 'received family 17:00',
    doubt: null,
    working: [
      '2026-11-21 2027-01-21 LAW-TIME-01 Two months after the notice was sent',
      '2027-01-29 2027-02-28 LAW-TIME-01 One month after the certificate was issued',
      '2027-02-28 2027-02-28 LAW-TIME-03 That month has no such day, so its last day is the end',
      '2027-02-28 2027-02-28 LAW-TIME-01 The later of the two is the end of the time',
      '2027-02-28 2027-03-01 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Sunday',
      '2027-03-01 2027-03-01 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2027-02-28 2027-02-22 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), how a month is counted',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2026-11-21', 'certificate-issued': '2027-01-29' },
    days: ['2027-03-01', null, '2027-02-22'],
    how: 'received family 17:00',
    doubt:
      'The certificate was issued more than three working days after the two months. It gives more time if the adviser was first contacted within the two months; if not, that is not settled.',
    working: [
      '2026-11-21 2027-01-21 LAW-TIME-01 Two months after the notice was sent',
      '2027-01-29 2027-02-28 LAW-TIME-01 One month after the certificate was issued',
      '2027-02-28 2027-02-28 LAW-TIME-03 That month has no such day, so its last day is the end',
      '2027-02-28 2027-02-28 LAW-TIME-01 The later of the two is the end of the time',
      '2027-01-21 2027-01-29 LAW-MED-22 The certificate came more than three working days after the two months',
      '2027-02-28 2027-03-01 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Sunday',
      '2027-03-01 2027-03-01 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2027-02-28 2027-02-22 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), how a month is counted',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
      'VERIFIED SEND Regulations 2014 reg 34(2)',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2026-10-01', 'certificate-issued': '2026-11-12', 'placement-only': true },
    days: ['2026-12-01', '2026-12-14', '2026-11-24'],
    how: 'received family 17:00',
    doubt:
      'No certificate is needed for this appeal. Whether one that was issued all the same gives more time is not settled; the two months are safe.',
    working: [
      '2026-10-01 2026-12-01 LAW-TIME-01 Two months after the notice was sent',
      '2026-11-12 2026-12-12 LAW-TIME-01 One month after the certificate was issued',
      '2026-12-01 2026-12-01 LAW-MED-39 The certificate is left out of the safe date',
      '2026-12-01 2026-12-01 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-12-12 2026-12-14 LAW-TIME-05 On the later reading: The time ends on a day that is not a working day; passed over: Saturday and Sunday',
      '2026-12-01 2026-11-24 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)(ii), where no certificate is needed',
    ],
  },
  {
    kind: 'appeal',
    input: {
      'notice-sent': '2026-10-01',
      'certificate-issued': '2026-12-08',
      'adviser-contacted': '2026-12-02',
    },
    days: ['2026-12-01', '2027-01-08', '2026-11-24'],
    how: 'received family 17:00',
    doubt:
      'The adviser was first contacted more than two months after the notice, so the certificate for those who do not mediate should not have been issued, and whether any certificate then gives more time is not settled. The two months are safe.',
    working: [
      '2026-10-01 2026-12-01 LAW-TIME-01 Two months after the notice was sent',
      '2026-12-08 2027-01-08 LAW-TIME-01 One month after the certificate was issued',
      '2026-12-01 2026-12-01 LAW-MED-22 The certificate is left out of the safe date',
      '2026-12-01 2026-12-01 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-12-01 2026-11-24 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
      'VERIFIED SEND Regulations 2014 reg 34(2)',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2026-10-01', 'adviser-contacted': '2026-12-02' },
    days: ['2026-12-01', null, '2026-11-24'],
    how: 'received family 17:00',
    doubt:
      'The adviser was first contacted more than two months after the notice, so the certificate for those who do not mediate may not be issued. A judge can give leave to appeal without one.',
    working: [
      '2026-10-01 2026-12-01 LAW-TIME-01 Two months after the notice was sent',
      '- - LAW-MED-23 A judge can give leave to appeal without a certificate',
      '2026-12-01 2026-12-01 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-12-01 2026-11-24 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
      'VERIFIED SEND Regulations 2014 reg 34(3)',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2026-10-09', 'notice-dated': '2026-10-01' },
    days: ['2026-12-01', '2026-12-09', '2026-11-24'],
    how: 'received family 17:00',
    doubt:
      'The notice has two dates. The law counts from the day on which it was sent and the appeal form from the date on the letter; the earlier is safe.',
    working: [
      '2026-10-01 2026-12-01 LAW-TIME-01 Two months after the earlier of the two dates of the notice',
      '2026-12-01 2026-12-01 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-10-09 2026-12-09 LAW-TIME-02 Two months after the later of the two dates of the notice',
      '2026-12-01 2026-11-24 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), beside form SEND35',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2027-06-01', 'notice-dated': '2027-05-31' },
    days: ['2027-08-02', '2027-09-01', '2027-07-26'],
    how: 'received family 17:00',
    doubt:
      'The notice has two dates. The law counts from the day on which it was sent and the appeal form from the date on the letter; the earlier is safe.',
    working: [
      '2027-05-31 2027-07-31 LAW-TIME-01 Two months after the earlier of the two dates of the notice',
      '2027-07-31 2027-08-02 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Saturday and Sunday',
      '2027-08-02 2027-08-02 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2027-06-01 2027-08-01 LAW-TIME-02 Two months after the later of the two dates of the notice',
      '2027-08-01 2027-09-01 LAW-TIME-07 On the later reading: The time ends in August: the first working day after 31 August is in time',
      '2027-07-31 2027-07-26 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), beside form SEND35',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(3)(a)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2027-05-31' },
    days: ['2027-08-02', '2027-09-01', '2027-07-26'],
    how: 'received family 17:00',
    doubt:
      'The time ends on a day that is not a working day, just before a closed period of the Tribunal. Whether it then runs on to the end of the closed period is not settled; the earlier day is safe.',
    working: [
      '2027-05-31 2027-07-31 LAW-TIME-01 Two months after the notice was sent',
      '2027-07-31 2027-08-02 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Saturday and Sunday',
      '2027-08-02 2027-08-02 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2027-08-02 2027-09-01 LAW-TIME-12 The next working day lies in a closed period of the Tribunal; on the later reading the time runs on to the first working day after it',
      '2027-07-31 2027-07-26 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 12(2) and (3)(a) together',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2028-10-24' },
    days: ['2028-12-27', null, '2028-12-18'],
    how: 'received family 17:00',
    doubt:
      'The time ends on a day that is not a working day, just before a closed period of the Tribunal. Whether it then runs on to the end of the closed period is not settled; the earlier day is safe. There is a later reading, but its day lies beyond the bank holidays that have been published, so it is not shown.',
    working: [
      '2028-10-24 2028-12-24 LAW-TIME-01 Two months after the notice was sent',
      '2028-12-24 2028-12-27 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Sunday, Christmas Day and Boxing Day',
      '2028-12-27 2028-12-27 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2028-12-27 - LAW-TIME-12 The next working day lies in a closed period of the Tribunal; on the later reading the time runs on to the first working day after it',
      '2028-12-24 2028-12-18 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 12(2) and (3)(a) together',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2028-10-20', 'notice-dated': '2028-10-27' },
    days: ['2028-12-20', null, '2028-12-13'],
    how: 'received family 17:00',
    doubt:
      'The notice has two dates. The law counts from the day on which it was sent and the appeal form from the date on the letter; the earlier is safe. There is a later reading, but its day lies beyond the bank holidays that have been published, so it is not shown.',
    working: [
      '2028-10-20 2028-12-20 LAW-TIME-01 Two months after the earlier of the two dates of the notice',
      '2028-12-20 2028-12-20 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2028-10-27 2028-12-27 LAW-TIME-02 Two months after the later of the two dates of the notice',
      '2028-12-20 2028-12-13 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), beside form SEND35',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: { 'notice-sent': '2027-05-28', 'notice-dated': '2027-05-31' },
    days: ['2027-07-28', '2027-09-01', '2027-07-21'],
    how: 'received family 17:00',
    doubt:
      'The notice has two dates. The law counts from the day on which it was sent and the appeal form from the date on the letter; the earlier is safe. The time ends on a day that is not a working day, just before a closed period of the Tribunal. Whether it then runs on to the end of the closed period is not settled; the earlier day is safe.',
    working: [
      '2027-05-28 2027-07-28 LAW-TIME-01 Two months after the earlier of the two dates of the notice',
      '2027-07-28 2027-07-28 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2027-05-31 2027-07-31 LAW-TIME-02 Two months after the later of the two dates of the notice',
      '2027-07-31 2027-08-02 LAW-TIME-05 On the later reading: The time ends on a day that is not a working day; passed over: Saturday and Sunday',
      '2027-08-02 2027-09-01 LAW-TIME-12 The next working day lies in a closed period of the Tribunal; on the later reading the time runs on to the first working day after it',
      '2027-07-28 2027-07-21 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), beside form SEND35',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 12(2) and (3)(a) together',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
    ],
  },
  {
    kind: 'appeal',
    input: {
      'notice-sent': '2026-10-01',
      'certificate-issued': '2026-11-20',
      'adviser-contacted': '2026-11-25',
    },
    days: ['2026-12-21', null, '2026-12-14'],
    how: 'received family 17:00',
    doubt:
      'The first contact with the adviser is given as later than the certificate, which cannot be. Check both dates.',
    working: [
      '2026-10-01 2026-12-01 LAW-TIME-01 Two months after the notice was sent',
      '2026-11-20 2026-12-20 LAW-TIME-01 One month after the certificate was issued',
      '2026-12-20 2026-12-20 LAW-TIME-01 The later of the two is the end of the time',
      '2026-12-20 2026-12-21 LAW-TIME-05 The time ends on a day that is not a working day; passed over: Sunday',
      '2026-12-21 2026-12-21 LAW-TIME-04 The Tribunal must receive it by 5pm',
      '2026-12-20 2026-12-14 LAW-TIME-13 Advised: five working days before the end of the time, without the days that rule 12 adds',
    ],
    sources: [
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c)',
      'VERIFIED Tribunal Procedure (HESC) Rules 2008 rule 12(2)',
      'SECONDARY Tribunal Procedure (HESC) Rules 2008 rule 12(1)',
      'DERIVED Tribunal Procedure (HESC) Rules 2008 rule 20(1)(c), in practice',
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
