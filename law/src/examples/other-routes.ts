/** Worked examples of discrimination, exclusion, admission, transport, budget, records, court and legal aid. */
import type { Examples } from './example.ts'

const discrimination = { id: 'one', kind: 'discrimination' }
const exclusion = { id: 'one', kind: 'exclusion', setting: 'academy', excludedOn: '2026-10-01' }

export const otherRouteExamples: Examples = {
  'LAW-EQ-01': [
    {
      says: 'A claim about a school goes to the Tribunal, with no mediation certificate.',
      facts: { concerns: [{ ...discrimination, respondent: 'school', conductOn: '2026-08-10' }] },
      on: '2026-11-21',
      gives: [
        { route: 'discrimination-claim', state: 'open' },
        { route: 'discrimination-claim', cites: 'LAW-EQ-01' },
        { route: 'discrimination-claim-county-court', state: 'does-not-apply' },
        { date: 'discrimination-claim', lastDay: '2027-02-09' },
      ],
    },
    {
      says: 'A claim about a college goes to the County Court, whose time is shown with its doubt and without a date.',
      facts: { concerns: [{ ...discrimination, respondent: 'college', conductOn: '2026-08-10' }] },
      on: '2026-11-21',
      gives: [
        { route: 'discrimination-claim', state: 'does-not-apply' },
        { route: 'discrimination-claim-county-court', state: 'open' },
        { route: 'discrimination-claim-county-court', cites: 'LAW-EQ-01' },
        { noDate: 'discrimination-claim' },
      ],
    },
    {
      says: 'Where nobody has said who discriminated, the answer waits for it.',
      facts: { concerns: [{ ...discrimination, conductOn: '2026-08-10' }] },
      on: '2026-11-21',
      gives: [
        { route: 'discrimination-claim', state: 'unknown' },
        { route: 'discrimination-claim', cites: 'LAW-EQ-01' },
        { unknown: 'respondent' },
      ],
    },
    {
      says: 'The day after the last day the Tribunal may still consider a late claim, and the County Court does not hear it.',
      facts: {
        concerns: [{ ...discrimination, respondent: 'school', conductOn: '2026-03-10', goesOn: 'no' }],
      },
      on: '2026-09-10',
      gives: [
        { route: 'discrimination-claim', state: 'closed' },
        { route: 'discrimination-claim-late', state: 'open' },
        { route: 'discrimination-claim-county-court', cites: 'LAW-EQ-01' },
      ],
    },
    {
      says: 'Where the conduct still goes on the six months have not ended.',
      facts: {
        concerns: [{ ...discrimination, respondent: 'school', conductOn: '2026-03-10', goesOn: 'yes' }],
      },
      on: '2026-11-21',
      gives: [
        { route: 'discrimination-claim', state: 'open' },
        { route: 'discrimination-claim', cites: 'LAW-EQ-01' },
        { route: 'discrimination-claim-late', state: 'open' },
        { warning: 'later-reading', cites: 'LAW-TIME-21' },
      ],
    },
  ],
  'LAW-EXC-01': [
    {
      says: 'After a permanent exclusion the governors must consider it within 15 school days, which have no day until term dates are known.',
      facts: { concerns: [{ ...exclusion, exclusion: 'permanent', governorsDecidedOn: 'no' }] },
      on: '2026-10-05',
      gives: [
        { route: 'exclusion-review', state: 'open' },
        { route: 'exclusion-review', cites: 'LAW-EXC-01' },
        { date: 'governors-meeting', lastDay: null },
      ],
    },
    {
      says: 'After a suspension of five days or fewer, with no examination lost, no time for the governors was read.',
      facts: {
        concerns: [{ ...exclusion, exclusion: 'suspension', daysOutThisTerm: 'up-to-5', losesExam: 'no' }],
      },
      on: '2026-10-05',
      gives: [
        { route: 'exclusion-review', state: 'open' },
        { route: 'exclusion-review', cites: 'LAW-EXC-01' },
        { noDate: 'governors-meeting' },
      ],
    },
  ],
  'LAW-EXC-02': [
    {
      says: 'After the governors upheld a permanent exclusion the family may ask for a review panel.',
      facts: {
        concerns: [
          { ...exclusion, exclusion: 'permanent', governorsDecidedOn: '2026-10-16', reinstated: 'no' },
        ],
      },
      on: '2026-10-20',
      gives: [
        { route: 'exclusion-review', state: 'open' },
        { route: 'exclusion-review', cites: 'LAW-EXC-02' },
        { date: 'exclusion-review-panel', lastDay: null },
        { warning: 'act-at-once', cites: 'LAW-EXC-02' },
      ],
    },
    {
      says: 'After a suspension there is no panel.',
      facts: {
        concerns: [
          { ...exclusion, exclusion: 'suspension', governorsDecidedOn: '2026-10-16', reinstated: 'no' },
        ],
      },
      on: '2026-10-20',
      gives: [
        { route: 'exclusion-review', state: 'closed' },
        { route: 'exclusion-review', cites: 'LAW-EXC-02' },
        { noDate: 'exclusion-review-panel' },
      ],
    },
  ],
  'LAW-ADM-01': [
    {
      says: 'Without a plan a refused school place can be appealed within at least 20 school days.',
      facts: {
        concerns: [{ id: 'one', kind: 'admission', hasPlan: 'no', refusedOn: '2026-11-02' }],
      },
      on: '2026-11-21',
      gives: [
        { route: 'admission-appeal', state: 'open' },
        { route: 'admission-appeal', cites: 'LAW-ADM-01' },
        { date: 'admission-appeal', lastDay: null },
      ],
    },
    {
      says: 'With a plan the school is challenged through Section I of the plan.',
      facts: {
        concerns: [{ id: 'one', kind: 'admission', hasPlan: 'yes', refusedOn: '2026-11-02' }],
      },
      on: '2026-11-21',
      gives: [
        { route: 'admission-appeal', state: 'does-not-apply' },
        { warning: 'no-right-of-appeal', cites: 'LAW-ADM-01' },
        { noDate: 'admission-appeal' },
      ],
    },
  ],
  'LAW-JR-01': [
    {
      says: 'Three months after the decision on direct payments the court is still a last resort.',
      facts: {
        concerns: [
          {
            id: 'one',
            kind: 'personal-budget',
            budgetDecision: 'refused-direct-payments',
            refusedOn: '2026-08-21',
          },
        ],
      },
      on: '2026-11-21',
      gives: [
        { route: 'judicial-review', state: 'open' },
        { route: 'judicial-review', cites: 'LAW-JR-01' },
        { date: 'judicial-review', lastDay: '2026-11-21' },
      ],
    },
    {
      says: 'The day after, the three months since the decision are over, and they never roll on.',
      facts: {
        concerns: [
          {
            id: 'one',
            kind: 'personal-budget',
            budgetDecision: 'refused-direct-payments',
            refusedOn: '2026-08-21',
          },
        ],
      },
      on: '2026-11-22',
      gives: [
        { route: 'judicial-review', state: 'closed' },
        { route: 'judicial-review', cites: 'LAW-JR-01' },
      ],
    },
  ],
  'LAW-TRN-01': [
    {
      says: 'A refusal of transport is reviewed by the council itself, usually if asked within 20 working days.',
      facts: {
        concerns: [{ id: 'one', kind: 'transport', postSixteen: 'no', refusedOn: '2026-11-02' }],
      },
      on: '2026-11-21',
      gives: [
        { route: 'transport-appeal', state: 'open' },
        { route: 'transport-appeal', cites: 'LAW-TRN-01' },
        { date: 'transport-review', lastDay: '2026-11-30' },
        { warning: 'usual-practice', cites: 'LAW-TRN-01' },
        { route: 'appeal', state: 'does-not-apply' },
      ],
    },
    {
      says: 'The usual time closes nothing, because each council has its own policy; the panel’s decision does.',
      facts: {
        concerns: [
          {
            id: 'one',
            kind: 'transport',
            refusedOn: '2026-06-01',
            reviewAskedOn: '2026-06-20',
            reviewAnsweredOn: '2026-07-10',
            panelAskedOn: '2026-10-01',
            panelDecidedOn: '2026-11-10',
          },
        ],
      },
      on: '2026-11-21',
      gives: [
        { route: 'transport-appeal', state: 'closed' },
        { route: 'transport-appeal', cites: 'LAW-TRN-01' },
        { noDate: 'transport-review' },
      ],
    },
  ],
  'LAW-PB-01': [
    {
      says: 'Direct payments that were refused are reviewed if the family asks.',
      facts: {
        concerns: [{ id: 'one', kind: 'personal-budget', budgetDecision: 'refused-direct-payments' }],
      },
      on: '2026-11-21',
      gives: [
        { route: 'personal-budget-review', state: 'open' },
        { route: 'personal-budget-review', cites: 'LAW-PB-01' },
        { warning: 'no-right-of-appeal', cites: 'LAW-PB-01' },
      ],
    },
    {
      says: 'Direct payments that were stopped are looked at again once.',
      facts: {
        concerns: [
          {
            id: 'one',
            kind: 'personal-budget',
            budgetDecision: 'reduced-or-stopped',
            refusedOn: '2026-09-01',
            reviewAskedOn: '2026-09-10',
            reviewAnsweredOn: '2026-10-10',
          },
        ],
      },
      on: '2026-11-21',
      gives: [
        { route: 'personal-budget-review', state: 'closed' },
        { route: 'personal-budget-review', cites: 'LAW-PB-01' },
      ],
    },
  ],
  'LAW-SAR-01': [
    {
      says: 'Copies asked for on 1 October are due in a month, on the next working day.',
      facts: { concerns: [{ id: 'one', kind: 'records', requestedOn: '2026-10-01', answeredOn: 'no' }] },
      on: '2026-11-03',
      gives: [
        { date: 'subject-access', lastDay: '2026-11-02' },
        { warning: 'answer-overdue', cites: 'LAW-SAR-01' },
      ],
    },
    {
      says: 'Where the family was told of a longer time within that month, they are due two months later.',
      facts: {
        concerns: [
          {
            id: 'one',
            kind: 'records',
            requestedOn: '2026-10-01',
            extendedOn: '2026-10-20',
            answeredOn: 'no',
          },
        ],
      },
      on: '2026-11-03',
      gives: [{ date: 'subject-access', lastDay: '2027-01-04' }, { noWarning: 'answer-overdue' }],
    },
  ],
  'LAW-AID-01': [
    {
      says: 'Legal aid can pay for advice and papers of a school discrimination claim.',
      facts: {
        concerns: [{ ...discrimination, respondent: 'school', conductOn: '2026-10-01', goesOn: 'no' }],
      },
      on: '2026-11-21',
      gives: [
        { route: 'discrimination-claim', state: 'open' },
        { route: 'discrimination-claim', cites: 'LAW-AID-01' },
      ],
    },
    {
      says: 'Before going to court, ask what legal aid can pay for.',
      facts: { concerns: [{ id: 'one', kind: 'plan-not-delivered', missing: ['provision'] }] },
      on: '2026-11-21',
      gives: [{ route: 'judicial-review', cites: 'LAW-AID-01' }],
    },
  ],
}
