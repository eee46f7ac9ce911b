/** Appeals worth trying: each side of each boundary of rules 12 and 20, and the readings that lawyers could argue over. */
import type { Chosen } from './chosen-inputs.ts'

const twoMonths: readonly (readonly [sent: string, reason: string])[] = [
  ['2025-12-31', 'the month is too short, and its last day a Saturday'],
  ['2023-12-31', 'the month is too short: 29 February, a Thursday'],
  ['2023-12-29', 'ends on 29 February'],
  ['2026-12-29', 'no 29 February: ends on the 28th, a Sunday'],
  ['2026-02-01', 'ends on a Wednesday'],
  ['2026-02-03', 'ends on Good Friday'],
  ['2026-02-06', 'ends on Easter Monday'],
  ['2026-03-04', 'ends on the early May bank holiday'],
  ['2020-03-08', 'ends on the bank holiday moved to Friday 8 May 2020'],
  ['2020-03-04', 'ends on the Monday that was no bank holiday in 2020'],
  ['2022-07-19', 'ends on the bank holiday of 19 September 2022'],
  ['2023-03-08', 'ends on the bank holiday of 8 May 2023'],
  ['2022-04-02', 'ends on the Thursday of the 2022 jubilee'],
  ['2026-05-30', 'ends on Thursday 30 July'],
  ['2026-05-31', 'ends on Friday 31 July: the day before August'],
  ['2026-06-01', 'ends on Saturday 1 August'],
  ['2026-06-10', 'ends in the middle of August'],
  ['2026-06-30', 'ends on 30 August'],
  ['2027-06-30', 'ends on 30 August 2027, a bank holiday'],
  ['2026-07-01', 'ends on 1 September'],
  ['2026-07-20', 'August lies inside the time and is counted'],
  ['2026-10-24', 'ends on Christmas Eve, a working day'],
  ['2026-10-25', 'ends on Christmas Day'],
  ['2026-10-31', 'ends on New Year’s Eve'],
  ['2026-11-01', 'ends on New Year’s Day, a Friday'],
  ['2026-11-02', 'ends on Saturday 2 January'],
  ['2027-11-01', 'ends on New Year’s Day, and 3 January is a bank holiday'],
  ['2025-11-01', 'ends on New Year’s Day, a Thursday'],
  ['2013-04-08', 'a notice under the law before September 2014'],
  ['2014-08-31', 'the last day of the law before'],
  ['2014-09-01', 'the first day of the present law'],
  ['2028-10-22', 'ends on the last working day before Christmas 2028'],
  ['2028-10-25', 'ends in the last closed period of the table: refused'],
  ['2028-12-01', 'ends after the table: refused'],
]

const certificates: readonly (readonly [sent: string, issued: string, reason: string])[] = [
  ['2025-10-01', '2025-11-29', 'the published example, in 2025'],
  ['2026-10-01', '2026-11-29', 'the published example, in 2026'],
  ['2026-02-01', '2026-03-20', 'the month from the certificate is later'],
  ['2026-03-01', '2026-03-02', 'the two months are later'],
  ['2026-03-01', '2026-04-01', 'both end on the same day'],
  ['2026-03-01', '2026-04-02', 'the certificate gives one day more'],
  ['2026-07-01', '2026-07-15', 'the dates are compared before August is skipped'],
  ['2026-06-01', '2026-07-31', 'both limbs end in August'],
  ['2026-11-01', '2026-11-20', 'the two months end on New Year’s Day'],
  ['2026-12-01', '2027-01-30', 'the month from the certificate is too short: 28 February, a Sunday'],
  ['2027-02-15', '2027-04-05', 'phase transfer'],
  ['2026-11-21', '2027-01-21', 'issued on the last day of the two months'],
  ['2026-11-21', '2027-01-26', 'issued three working days after the two months'],
  ['2026-11-21', '2027-01-27', 'issued four working days after the two months, contact not known'],
  ['2026-11-21', '2027-01-29', 'issued at the end of January, long after the two months'],
  ['2028-09-01', '2028-11-25', 'the certificate leads beyond the bank holiday table: refused'],
]

const readings: readonly Chosen[] = [
  ['two dates: the later one can be argued', { 'notice-sent': '2026-10-01', 'notice-dated': '2026-09-28' }],
  ['two dates, the letter dated later', { 'notice-sent': '2026-10-01', 'notice-dated': '2026-10-05' }],
  [
    'two dates, both ending on one day: no later reading',
    { 'notice-sent': '2025-12-28', 'notice-dated': '2025-12-30' },
  ],
  [
    'two dates, and the certificate settles both',
    { 'notice-sent': '2026-10-01', 'notice-dated': '2026-09-28', 'certificate-issued': '2026-11-20' },
  ],
  ['the placement alone: no certificate is needed', { 'notice-sent': '2026-10-01', 'placement-only': true }],
  [
    'the placement alone, with a certificate all the same',
    { 'notice-sent': '2026-10-01', 'certificate-issued': '2026-11-20', 'placement-only': true },
  ],
  [
    'contact on the last day of the two months',
    { 'notice-sent': '2026-09-10', 'adviser-contacted': '2026-11-10', 'certificate-issued': '2026-11-13' },
  ],
  [
    'contact one day after the two months',
    { 'notice-sent': '2026-09-10', 'adviser-contacted': '2026-11-11', 'certificate-issued': '2026-11-16' },
  ],
  [
    'contact after the two months from one date and not from the other',
    {
      'notice-sent': '2026-09-10',
      'notice-dated': '2026-09-07',
      'adviser-contacted': '2026-11-09',
      'certificate-issued': '2026-11-12',
    },
  ],
  [
    'contact in time, certificate much later',
    { 'notice-sent': '2026-09-10', 'adviser-contacted': '2026-10-10', 'certificate-issued': '2027-01-05' },
  ],
  [
    'the later reading lies beyond the bank holiday table',
    { 'notice-sent': '2028-09-01', 'certificate-issued': '2028-11-25', 'placement-only': true },
  ],
].map(([reason, values]) => ({ reason: String(reason), input: { kind: 'appeal', ...Object(values) } }))

/** Chosen appeals, each with its reason. */
export const chosenAppeals: readonly Chosen[] = [
  ...twoMonths.map(([sent, reason]) => ({ reason, input: { kind: 'appeal', 'notice-sent': sent } })),
  ...certificates.map(([sent, issued, reason]) => ({
    reason,
    input: { kind: 'appeal', 'notice-sent': sent, 'certificate-issued': issued },
  })),
  ...readings,
]
