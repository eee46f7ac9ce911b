/** Worked examples of asking for an assessment, of its clocks, and of the draft and the first plan. */
import type { Examples } from './example.ts'

const on = '2026-11-21'
const one = (kind: string, facts: object) => ({ concerns: [{ id: 'it', kind, ...facts }] })
const asked = {
  wants: 'assessment',
  hasPlan: 'no',
  assessedOn: 'no',
  requestedOn: '2026-11-23',
  answeredOn: 'no',
}

export const assessmentExamples: Examples = {
  'LAW-DUTY-05': [
    {
      says: 'A child who gets help at school and has no plan: an assessment can be asked for.',
      facts: one('help-in-setting', {
        setting: 'maintained-school',
        hasPlan: 'no',
        assessedInLastSixMonths: 'no',
      }),
      on,
      gives: [
        { route: 'assessment-request', state: 'open' },
        { route: 'assessment-request', cites: 'LAW-DUTY-05' },
      ],
    },
    {
      says: 'After a refusal to assess it can be asked for again.',
      facts: one('council-decision', { decision: 'refuse-assess', noticeSentOn: '2026-11-03' }),
      on,
      gives: [
        { route: 'assessment-request', state: 'open' },
        { route: 'assessment-request', cites: 'LAW-DUTY-05' },
      ],
    },
    {
      says: 'A complaint about transport is not a request for an assessment.',
      facts: one('transport', { refusedOn: '2026-11-03' }),
      on,
      gives: [
        { route: 'assessment-request', state: 'does-not-apply' },
        { route: 'assessment-request', cites: 'LAW-DUTY-05' },
      ],
    },
  ],
  'LAW-DUTY-06': [
    {
      says: 'Five months after an assessment the duty to look at a new request is still to come.',
      facts: one('request', {
        wants: 'assessment',
        hasPlan: 'no',
        assessedOn: '2026-06-22',
        requestedOn: 'no',
      }),
      on,
      gives: [
        { route: 'assessment-request', state: 'not-yet' },
        { route: 'assessment-request', cites: 'LAW-DUTY-06' },
      ],
    },
    {
      says: 'On the day on which six months end the request is open.',
      facts: one('request', {
        wants: 'assessment',
        hasPlan: 'no',
        assessedOn: '2026-05-21',
        requestedOn: 'no',
      }),
      on,
      gives: [
        { route: 'assessment-request', state: 'open' },
        { route: 'assessment-request', cites: 'LAW-DUTY-06' },
      ],
    },
    {
      says: 'With a plan there is no first assessment to ask for.',
      facts: one('request', { wants: 'assessment', hasPlan: 'yes' }),
      on,
      gives: [
        { route: 'assessment-request', state: 'does-not-apply' },
        { route: 'assessment-request', cites: 'LAW-DUTY-06' },
        { route: 'reassessment-or-review-request', state: 'open' },
      ],
    },
  ],
  'LAW-DUTY-07': [
    {
      says: 'While an assessment goes on: if it shows that a plan is necessary, the council must make one.',
      facts: one('overdue', { clock: 'final-plan', startedOn: '2026-06-01', doneOn: 'no' }),
      on,
      gives: [
        { route: 'assessment-request', state: 'closed' },
        { route: 'assessment-request', cites: 'LAW-DUTY-07' },
      ],
    },
    {
      says: 'After a refusal to issue a plan the same test is what the appeal is about.',
      facts: one('council-decision', { decision: 'refuse-issue', noticeSentOn: '2026-11-03' }),
      on,
      gives: [
        { route: 'assessment-request', state: 'not-yet' },
        { route: 'assessment-request', cites: 'LAW-DUTY-07' },
        { route: 'appeal', state: 'open' },
      ],
    },
  ],
  'LAW-DUTY-08': [
    {
      says: 'A draft names no school: you may comment and ask for one.',
      facts: one('council-decision', { decision: 'draft-plan', noticeSentOn: '2026-11-20' }),
      on,
      gives: [
        { route: 'draft-plan-representations', state: 'open' },
        { route: 'draft-plan-representations', cites: 'LAW-DUTY-08' },
      ],
    },
    {
      says: 'After the 15 days you may still ask for a school: the plan is not final yet.',
      facts: one('council-decision', { decision: 'draft-plan', noticeSentOn: '2026-11-01' }),
      on,
      gives: [
        { route: 'draft-plan-representations', state: 'open' },
        { route: 'draft-plan-representations', cites: 'LAW-DUTY-08' },
      ],
    },
  ],
  'LAW-DUTY-09': [
    {
      says: 'Within the time to comment, a school of a listed kind that you ask for must be named unless a ground against it is made out.',
      facts: one('council-decision', { decision: 'draft-plan', noticeSentOn: '2026-11-20' }),
      on: '2026-12-04',
      gives: [{ route: 'draft-plan-representations', cites: 'LAW-DUTY-09' }],
    },
    {
      says: 'The same after a review, when changes are proposed.',
      facts: one('plan-review', { meetingOn: '2026-10-30', proposalOn: '2026-11-20', decidedOn: 'no' }),
      on,
      gives: [{ route: 'draft-plan-representations', cites: 'LAW-DUTY-09' }],
    },
  ],
  'LAW-DUTY-16': [
    {
      says: 'Help outside any school can be written into a plan only where help in one would be inappropriate.',
      facts: one('council-decision', { decision: 'draft-plan', noticeSentOn: '2026-11-20' }),
      on,
      gives: [{ route: 'draft-plan-representations', cites: 'LAW-DUTY-16' }],
    },
  ],
  'LAW-EHC-01': [
    {
      says: 'A request that was received on 23 November 2026 is to be answered by 4 January 2027.',
      facts: one('request', asked),
      on: '2027-01-04',
      gives: [
        { date: 'assessment-decision', lastDay: '2027-01-04' },
        { noWarning: 'overdue' },
        { route: 'assessment-request', state: 'closed' },
        { route: 'assessment-request', cites: 'LAW-EHC-01' },
      ],
    },
    {
      says: 'The day after, the council is late; that opens no appeal.',
      facts: one('request', asked),
      on: '2027-01-05',
      gives: [
        { warning: 'overdue', cites: 'LAW-EHC-01' },
        {
          deadline: 'assessment-decision',
          values: { requested: '2026-11-23' },
          lastDay: '2027-01-04',
          runsOn: 'authority',
        },
      ],
    },
  ],
  'LAW-EHC-02': [
    {
      says: 'Six weeks that have passed can be excused only by what the regulations name.',
      facts: one('overdue', { clock: 'assessment-decision', startedOn: '2026-09-01', doneOn: 'no' }),
      on,
      gives: [{ warning: 'overdue', cites: 'LAW-EHC-02' }],
    },
    {
      says: 'The last day itself is not late.',
      facts: one('overdue', { clock: 'assessment-decision', startedOn: '2026-10-10', doneOn: 'no' }),
      on,
      gives: [{ noWarning: 'overdue' }, { date: 'assessment-decision', lastDay: '2026-11-21' }],
    },
  ],
  'LAW-EHC-03': [
    {
      says: 'A body that was asked for advice on 23 November 2026 must give it by 4 January 2027.',
      facts: one('overdue', { clock: 'final-plan', startedOn: '2026-11-20' }),
      on,
      gives: [
        {
          deadline: 'assessment-advice',
          values: { received: '2026-11-23' },
          lastDay: '2027-01-04',
          runsOn: 'body',
        },
        { route: 'assessment-request', cites: 'LAW-EHC-03' },
      ],
    },
  ],
  'LAW-EHC-04': [
    {
      says: 'A decision against a plan is due 16 weeks after the request of 23 November 2026.',
      facts: one('request', asked),
      on: '2026-12-01',
      gives: [{ date: 'refusal-to-issue', lastDay: '2027-03-15' }],
    },
    {
      says: 'After the 16 weeks no decision against a plan came in time.',
      facts: one('overdue', { clock: 'refusal-to-issue', startedOn: '2026-07-31', doneOn: 'no' }),
      on,
      gives: [
        { date: 'refusal-to-issue', lastDay: '2026-11-20' },
        { warning: 'overdue', cites: 'LAW-EHC-04' },
      ],
    },
  ],
  'LAW-EHC-05': [
    {
      says: 'A draft that was served on 23 November 2026 can be commented on until at least 7 December.',
      facts: one('council-decision', { decision: 'draft-plan', noticeSentOn: '2026-11-23' }),
      on: '2026-12-07',
      gives: [
        { date: 'draft-comments', lastDay: '2026-12-07' },
        { route: 'draft-plan-representations', state: 'open' },
        { route: 'draft-plan-representations', cites: 'LAW-EHC-05' },
      ],
    },
    {
      says: 'Afterwards comments are not refused: the plan is not final yet.',
      facts: one('council-decision', { decision: 'draft-plan', noticeSentOn: '2026-11-23' }),
      on: '2026-12-08',
      gives: [
        { route: 'draft-plan-representations', state: 'open' },
        { route: 'draft-plan-representations', cites: 'LAW-EHC-05' },
      ],
    },
  ],
  'LAW-EHC-06': [
    {
      says: 'The final plan is due 20 weeks after the request of 23 November 2026.',
      facts: one('request', asked),
      on: '2026-12-01',
      gives: [{ date: 'final-plan', lastDay: '2027-04-12' }],
    },
    {
      says: 'After the 20 weeks the council is late, and no appeal opens by that.',
      facts: one('overdue', { clock: 'final-plan', startedOn: '2026-07-03', doneOn: 'no' }),
      on,
      gives: [
        { date: 'final-plan', lastDay: '2026-11-20' },
        { warning: 'overdue', cites: 'LAW-EHC-06' },
        { warning: 'no-right-of-appeal', cites: 'LAW-EHC-10' },
      ],
    },
  ],
}
