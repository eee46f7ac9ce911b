/** Worked examples of what a notice must contain: LAW-NOT-01 to 05. */
import type { Examples } from './example.ts'

/** What a notice must contain does not turn on a family’s facts. */
const nothing = { concerns: [{ id: 'letter', kind: 'council-decision' }] } as const
const on = '2026-11-21'

export const noticeExamples: Examples = {
  'LAW-NOT-01': [
    {
      says: 'A final plan must tell of the appeal, its time, disagreement resolution, advice, and recommendations.',
      facts: nothing,
      on,
      gives: [
        { notice: 'final-plan', item: 'right-of-appeal', required: true },
        { notice: 'final-plan', item: 'time-limits', required: true },
        { notice: 'final-plan', item: 'disagreement-resolution', required: true },
        { notice: 'final-plan', item: 'information-and-advice', required: true },
        { notice: 'final-plan', item: 'recommendations', required: true },
      ],
    },
    {
      says: 'A refusal to assess says nothing of recommendations; a refusal to assess again does.',
      facts: nothing,
      on,
      gives: [
        { notice: 'refuse-assess', item: 'recommendations', required: false },
        { notice: 'refuse-reassess', item: 'recommendations', required: true },
      ],
    },
  ],
  'LAW-NOT-02': [
    {
      says: 'A decision to end a plan must give all six parts of the information about mediation.',
      facts: nothing,
      on,
      gives: [
        { notice: 'cease', item: 'right-to-mediation', required: true },
        { notice: 'cease', item: 'certificate-requirement', required: true },
        { notice: 'cease', item: 'adviser-contact', required: true },
        { notice: 'cease', item: 'mediation-timescales', required: true },
        { notice: 'cease', item: 'tell-authority-issues', required: true },
        { notice: 'cease', item: 'authority-contact', required: true },
      ],
    },
  ],
  'LAW-NOT-03': [
    {
      says: 'Proposed changes carry no right of appeal, and the final amended plan does.',
      facts: {
        concerns: [
          {
            id: 'letter',
            kind: 'council-decision',
            decision: 'proposal-to-amend',
            noticeSentOn: '2026-11-10',
          },
        ],
      },
      on,
      gives: [
        { notice: 'proposal-to-amend', item: 'right-of-appeal', required: false },
        { notice: 'amended-final-plan', item: 'right-of-appeal', required: true },
        { route: 'appeal', state: 'not-yet' },
        { route: 'draft-plan-representations', cites: 'LAW-NOT-03' },
      ],
    },
    {
      says: 'After a review meeting, changes that are only proposed are no decision.',
      facts: {
        concerns: [
          {
            id: 'review',
            kind: 'plan-review',
            meetingOn: '2026-10-20',
            proposalOn: '2026-11-10',
            decidedOn: 'no',
          },
        ],
      },
      on,
      gives: [{ warning: 'not-a-decision', cites: 'LAW-NOT-03' }],
    },
    {
      says: 'Once the amended plan is there, nothing is only proposed.',
      facts: {
        concerns: [
          {
            id: 'review',
            kind: 'plan-review',
            meetingOn: '2026-09-20',
            proposalOn: '2026-10-10',
            decidedOn: '2026-11-20',
          },
        ],
      },
      on,
      gives: [
        { noWarning: 'not-a-decision' },
        { notice: 'proposal-to-amend', item: 'disagreement-resolution', required: false },
      ],
    },
  ],
  'LAW-NOT-04': [
    {
      says: 'Where the time to appeal is over, a letter that leaves things out is a reason to ask for more time.',
      facts: {
        concerns: [
          {
            id: 'letter',
            kind: 'council-decision',
            decision: 'refuse-assess',
            noticeSentOn: '2026-08-01',
            mediationAdviserContactedOn: 'no',
            certificateIssuedOn: 'no',
            appealMadeOn: 'no',
          },
        ],
      },
      on,
      gives: [
        { route: 'appeal-late', state: 'open' },
        { route: 'appeal-late', cites: 'LAW-NOT-04' },
      ],
    },
  ],
  'LAW-NOT-05': [
    {
      says: 'The law asks for reasons in a refusal to assess, a refusal to issue and a decision not to amend.',
      facts: nothing,
      on,
      gives: [
        { notice: 'refuse-assess', item: 'reasons', required: true },
        { notice: 'refuse-issue', item: 'reasons', required: true },
        { notice: 'refuse-amend', item: 'reasons', required: true },
      ],
    },
    {
      says: 'In a final plan and in a decision to end one, reasons are good practice.',
      facts: nothing,
      on,
      gives: [
        { notice: 'final-plan', item: 'reasons', required: false },
        { notice: 'cease', item: 'reasons', required: false },
      ],
    },
  ],
}
