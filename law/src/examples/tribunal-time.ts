/** Examples for time in the Tribunal: dossier 4A. */
import type { Example, Examples } from './example.ts'

/** A refusal to assess that was sent on this day, with what else is given. */
function refusal(noticeSentOn: string, given: object = {}): Example['facts'] {
  return {
    concerns: [{ id: 'letter', kind: 'council-decision', decision: 'refuse-assess', noticeSentOn, ...given }],
  }
}
const nothingDone = {
  mediationAdviserContactedOn: 'no',
  certificateIssuedOn: 'no',
  authorityToldOfMediationOn: 'no',
  appealMadeOn: 'no',
}
const pending = { decision: 'plan', disputed: ['provision', 'placement'], appealMadeOn: '2026-10-12' }
const decided = { appealMadeOn: '2026-03-20', tribunalDecidedOn: '2026-10-01' }

export const tribunalTimeExamples: Examples = {
  'LAW-TIME-01': [
    {
      says: 'The later of two months from the letter and one month from the certificate counts.',
      facts: refusal('2026-02-01', {
        mediationAdviserContactedOn: '2026-03-10',
        certificateIssuedOn: '2026-03-20',
      }),
      on: '2026-03-25',
      gives: [
        { date: 'appeal', lastDay: '2026-04-20' },
        { route: 'appeal', cites: 'LAW-TIME-01' },
      ],
    },
    {
      says: 'A certificate whose month ends first changes nothing.',
      facts: refusal('2026-03-01', {
        mediationAdviserContactedOn: '2026-03-02',
        certificateIssuedOn: '2026-03-02',
      }),
      on: '2026-03-25',
      gives: [{ date: 'appeal', lastDay: '2026-05-01' }],
    },
  ],
  'LAW-TIME-02': [
    {
      says: 'Two dates on the letter: the earlier warns, the later is kept.',
      facts: refusal('2026-10-05', { noticeDatedOn: '2026-10-01' }),
      on: '2026-10-20',
      gives: [
        { date: 'appeal', lastDay: '2026-12-01', laterDay: '2026-12-07' },
        { route: 'appeal', cites: 'LAW-TIME-02' },
      ],
    },
  ],
  'LAW-TIME-03': [
    {
      says: 'Two months from 31 December end on the last day of February, here a Saturday, so on Monday.',
      facts: refusal('2025-12-31'),
      on: '2026-01-10',
      gives: [{ date: 'appeal', lastDay: '2026-03-02' }],
    },
  ],
  'LAW-TIME-04': [
    {
      says: 'The Tribunal must have the appeal by 5pm of the last day.',
      facts: refusal('2026-10-01'),
      on: '2026-10-20',
      gives: [{ date: 'appeal', lastDay: '2026-12-01' }],
    },
  ],
  'LAW-TIME-05': [
    {
      says: 'Good Friday is passed over, and the weekend and Easter Monday with it.',
      facts: refusal('2026-02-03'),
      on: '2026-03-01',
      gives: [{ date: 'appeal', lastDay: '2026-04-07' }],
    },
    {
      says: 'A last day that is a working day stays.',
      facts: refusal('2026-02-02'),
      on: '2026-03-01',
      gives: [
        { date: 'appeal', lastDay: '2026-04-02' },
        { deadline: 'appeal', values: { 'notice-sent': '2026-02-03' }, lastDay: '2026-04-07' },
      ],
    },
  ],
  'LAW-TIME-06': [
    {
      says: 'Where the bank holidays are not known yet, working days cannot be counted, and the date is not guessed.',
      facts: refusal('2028-11-21'),
      on: '2028-12-01',
      gives: [
        { warning: 'beyond-holidays', cites: 'LAW-TIME-06' },
        { noDate: 'appeal' },
        { route: 'appeal', state: 'open' },
      ],
    },
  ],
  'LAW-TIME-07': [
    {
      says: 'Two months that end in August run on to the first working day of September.',
      facts: refusal('2026-06-10'),
      on: '2026-06-20',
      gives: [{ date: 'appeal', lastDay: '2026-09-01' }],
    },
    {
      says: 'August inside the two months counts.',
      facts: refusal('2026-07-20'),
      on: '2026-08-01',
      gives: [
        { date: 'appeal', lastDay: '2026-09-21' },
        { deadline: 'appeal', values: { 'notice-sent': '2026-10-25' }, lastDay: '2027-01-04' },
      ],
    },
  ],
  'LAW-TIME-08': [
    {
      says: 'The council’s 30 working days leave August out.',
      facts: refusal('2026-05-01', {
        appealMadeOn: '2026-06-29',
        authorityReceivedAppealOn: '2026-07-06',
      }),
      on: '2026-07-10',
      gives: [{ date: 'tribunal-response', lastDay: '2026-09-15' }],
    },
    {
      says: 'So do the 28 days to ask for permission to appeal.',
      facts: refusal('2026-01-05', { appealMadeOn: '2026-02-20', tribunalDecidedOn: '2026-07-20' }),
      on: '2026-08-20',
      gives: [
        { date: 'permission-to-appeal', lastDay: '2026-09-17' },
        { route: 'upper-tribunal-appeal', cites: 'LAW-TIME-08' },
      ],
    },
  ],
  'LAW-TIME-09': [
    {
      says: 'With an appeal made, the dates in the Tribunal’s letters count.',
      facts: refusal('2026-10-01', { appealMadeOn: '2026-11-02' }),
      on: '2026-11-21',
      gives: [
        { route: 'appeal-continues', state: 'open' },
        { route: 'appeal-continues', cites: 'LAW-TIME-09' },
        { noDate: 'tribunal-response' },
      ],
    },
  ],
  'LAW-TIME-10': [
    {
      says: 'The Upper Tribunal’s own rules give a later reading of its month, and never more than that.',
      facts: refusal('2026-01-05', {
        appealMadeOn: '2026-02-20',
        tribunalDecidedOn: '2026-11-02',
        permissionRefusedOn: '2026-12-10',
      }),
      on: '2026-12-20',
      gives: [
        { date: 'upper-tribunal-appeal', lastDay: '2027-01-10' },
        { route: 'upper-tribunal-appeal', cites: 'LAW-TIME-10' },
      ],
    },
    {
      says: 'They do not touch the start of an appeal: August inside the two months is counted.',
      facts: refusal('2026-07-20'),
      on: '2026-08-01',
      gives: [
        { date: 'appeal', lastDay: '2026-09-21' },
        {
          deadline: 'upper-tribunal-appeal',
          values: { sent: '2026-07-20' },
          lastDay: '2026-08-20',
          laterDay: '2026-09-21',
        },
      ],
    },
  ],
  'LAW-TIME-11': [
    {
      says: 'August gives a discrimination claim no more time.',
      facts: {
        concerns: [
          {
            id: 'claim',
            kind: 'discrimination',
            respondent: 'school',
            conductOn: '2026-02-20',
            goesOn: 'no',
          },
        ],
      },
      on: '2026-08-01',
      gives: [
        { deadline: 'discrimination-claim', values: { conduct: '2026-02-20' }, lastDay: '2026-08-19' },
        { route: 'discrimination-claim', state: 'open' },
      ],
    },
  ],
  'LAW-TIME-12': [
    {
      says: 'The weekend before August: Monday is safe, and September can be argued.',
      facts: refusal('2027-05-31'),
      on: '2027-06-10',
      gives: [{ date: 'appeal', lastDay: '2027-08-02', laterDay: '2027-09-01' }],
    },
  ],
  'LAW-TIME-13': [
    {
      says: 'The advised day lies before the end that rule 12 moves.',
      facts: refusal('2026-06-10'),
      on: '2026-06-20',
      gives: [{ date: 'appeal', lastDay: '2026-09-01' }],
    },
  ],
  'LAW-TIME-14': [
    {
      says: 'The day after the last day a late appeal opens.',
      facts: refusal('2026-11-03', nothingDone),
      on: '2027-01-05',
      gives: [
        { route: 'appeal', state: 'closed' },
        { route: 'appeal-late', state: 'open' },
        { route: 'appeal-late', cites: 'LAW-TIME-14' },
      ],
    },
    {
      says: 'Up to the last day no more time is needed.',
      facts: refusal('2026-11-03', nothingDone),
      on: '2027-01-04',
      gives: [
        { route: 'appeal-late', state: 'not-yet' },
        { route: 'appeal-late', cites: 'LAW-TIME-14' },
      ],
    },
  ],
  'LAW-TIME-15': [
    {
      says: 'Late, and without a certificate: ask for both in one form.',
      facts: refusal('2026-11-03', nothingDone),
      on: '2027-01-12',
      gives: [
        { route: 'appeal-late', state: 'open' },
        { route: 'appeal-late', cites: 'LAW-TIME-15' },
        { route: 'appeal-leave-without-certificate', state: 'open' },
      ],
    },
  ],
  'LAW-TIME-16': [
    {
      says: 'The council answers within 30 working days, here without the days around Christmas.',
      facts: refusal('2026-10-01', {
        appealMadeOn: '2026-11-16',
        authorityReceivedAppealOn: '2026-11-23',
      }),
      on: '2026-12-01',
      gives: [
        { date: 'tribunal-response', lastDay: '2027-01-12' },
        { route: 'appeal-continues', cites: 'LAW-TIME-16' },
      ],
    },
    {
      says: 'A date that the Tribunal has set takes the place of the 30 working days.',
      facts: refusal('2026-10-01', {
        appealMadeOn: '2026-11-16',
        authorityReceivedAppealOn: '2026-11-23',
        responseDirectedFor: '2026-12-29',
      }),
      on: '2026-12-01',
      gives: [
        { date: 'tribunal-response', lastDay: '2026-12-29' },
        { route: 'appeal-continues', cites: 'LAW-TIME-16' },
      ],
    },
  ],
  'LAW-TIME-17': [
    {
      says: 'Permission to appeal is asked for within 28 days of the decision.',
      facts: refusal('2026-02-03', decided),
      on: '2026-10-29',
      gives: [
        { date: 'permission-to-appeal', lastDay: '2026-10-29' },
        { route: 'upper-tribunal-appeal', state: 'open' },
        { route: 'upper-tribunal-appeal', cites: 'LAW-TIME-17' },
        { route: 'appeal-continues', state: 'closed' },
      ],
    },
    {
      says: 'After them it turns on whether permission was asked for and refused.',
      facts: refusal('2026-02-03', decided),
      on: '2026-10-30',
      gives: [
        { route: 'upper-tribunal-appeal', state: 'unknown' },
        { route: 'upper-tribunal-appeal', cites: 'LAW-TIME-17' },
        { unknown: 'permissionRefusedOn' },
      ],
    },
    {
      says: 'If permission is refused, the Upper Tribunal can be asked within a month.',
      facts: refusal('2026-02-03', { ...decided, permissionRefusedOn: '2026-11-10' }),
      on: '2026-11-21',
      gives: [
        { date: 'upper-tribunal-appeal', lastDay: '2026-12-10' },
        { noDate: 'permission-to-appeal' },
        { route: 'upper-tribunal-appeal', state: 'open' },
      ],
    },
  ],
  'LAW-TIME-18': [
    {
      says: 'A claim about conduct of 10 March is in time on 9 September.',
      facts: {
        concerns: [
          {
            id: 'claim',
            kind: 'discrimination',
            respondent: 'school',
            conductOn: '2026-03-10',
            goesOn: 'no',
          },
        ],
      },
      on: '2026-09-09',
      gives: [
        { date: 'discrimination-claim', lastDay: '2026-09-09' },
        { route: 'discrimination-claim', state: 'open' },
        { route: 'appeal', cites: 'LAW-TIME-18' },
      ],
    },
  ],
  'LAW-TIME-19': [
    {
      says: 'Two months gone, adviser contacted in time, certificate to come: not closed.',
      facts: refusal('2026-11-21', { ...nothingDone, mediationAdviserContactedOn: '2026-12-20' }),
      on: '2027-01-25',
      gives: [
        { route: 'appeal', state: 'not-yet' },
        { route: 'appeal', cites: 'LAW-TIME-19' },
        { route: 'appeal-late', state: 'not-yet' },
      ],
    },
    {
      says: 'Whether the adviser was contacted in time is not known: it is asked, not guessed.',
      facts: refusal('2026-11-21', { appealMadeOn: 'no' }),
      on: '2027-01-25',
      gives: [
        { route: 'appeal', state: 'unknown' },
        { route: 'appeal', cites: 'LAW-TIME-19' },
        { unknown: 'mediationAdviserContactedOn' },
      ],
    },
  ],
  'LAW-TIME-20': [
    {
      says: 'A date that the Tribunal has set is never worked out again, also over Christmas.',
      facts: refusal('2026-10-01', { ...pending, responseDirectedFor: '2026-12-29' }),
      on: '2026-11-21',
      gives: [
        { date: 'tribunal-response', lastDay: '2026-12-29' },
        { warning: 'directed-date', cites: 'LAW-TIME-20' },
        { route: 'appeal-continues', cites: 'LAW-TIME-20' },
      ],
    },
    {
      says: 'Without such a date it is worked out, and nothing is said of one.',
      facts: refusal('2026-10-01', { ...pending, authorityReceivedAppealOn: '2026-10-20' }),
      on: '2026-11-21',
      gives: [{ noWarning: 'directed-date' }, { date: 'tribunal-response', lastDay: '2026-12-01' }],
    },
  ],
  'LAW-TIME-21': [
    {
      says: 'Between the two readings the appeal is open, and the late one beside it.',
      facts: refusal('2027-05-31', nothingDone),
      on: '2027-08-20',
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-TIME-21' },
        { route: 'appeal-late', state: 'open' },
        { warning: 'later-reading', cites: 'LAW-TIME-21' },
      ],
    },
  ],
}
