/** Examples for what can be appealed, and for recommendations: dossier 1C and 3. */
import type { Example, Examples } from './example.ts'

/** A decision with a letter of 3 November 2026, as far as nothing else is given. */
function decision(given: object): Example['facts'] {
  return { concerns: [{ id: 'letter', kind: 'council-decision', noticeSentOn: '2026-11-03', ...given }] }
}
const today = '2026-11-21'

export const decisionExamples: Examples = {
  'LAW-APP-01': [
    {
      says: 'A refusal to assess can be appealed.',
      facts: decision({ decision: 'refuse-assess' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-01' },
        { date: 'appeal', lastDay: '2027-01-04' },
      ],
    },
    {
      says: 'While the council has not answered the request, there is nothing to appeal.',
      facts: {
        concerns: [{ id: 'request', kind: 'request', wants: 'assessment', requestedOn: '2026-11-03' }],
      },
      on: today,
      gives: [
        { route: 'appeal', state: 'not-yet' },
        { route: 'appeal', cites: 'LAW-APP-01' },
      ],
    },
  ],
  'LAW-APP-02': [
    {
      says: 'A decision after an assessment not to issue a plan can be appealed.',
      facts: decision({ decision: 'refuse-issue' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-02' },
      ],
    },
  ],
  'LAW-APP-03': [
    {
      says: 'Section B of a final plan can be appealed, with a certificate.',
      facts: decision({ decision: 'plan', disputed: ['needs'] }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-03' },
        { route: 'appeal', cites: 'LAW-MED-05' },
      ],
    },
  ],
  'LAW-APP-04': [
    {
      says: 'Section F of a final plan can be appealed, with a certificate.',
      facts: decision({ decision: 'plan', disputed: ['provision'] }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-04' },
        { route: 'appeal', cites: 'LAW-MED-05' },
      ],
    },
  ],
  'LAW-APP-05': [
    {
      says: 'The school that a plan names can be appealed, and on its own without a certificate.',
      facts: decision({ decision: 'plan', disputed: ['placement'] }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-05' },
        { route: 'appeal', cites: 'LAW-MED-06' },
        { noDate: 'adviser-contact' },
      ],
    },
  ],
  'LAW-APP-06': [
    {
      says: 'That a plan names no school can be appealed, like the school that it names.',
      facts: decision({ decision: 'plan', disputed: ['placement'] }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-06' },
      ],
    },
  ],
  'LAW-APP-07': [
    {
      says: 'A refusal to assess again can be appealed.',
      facts: decision({ decision: 'refuse-reassess' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-07' },
      ],
    },
    {
      says: 'While the council has not answered the request to assess again, there is nothing to appeal.',
      facts: {
        concerns: [{ id: 'request', kind: 'request', wants: 'reassessment', requestedOn: '2026-11-16' }],
      },
      on: today,
      gives: [
        { route: 'appeal', state: 'not-yet' },
        { route: 'appeal', cites: 'LAW-APP-07' },
      ],
    },
  ],
  'LAW-APP-08': [
    {
      says: 'A decision after a review to leave the plan as it is can be appealed.',
      facts: decision({ decision: 'refuse-amend' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-08' },
      ],
    },
    {
      says: 'Between the review meeting and the decision there is nothing to appeal.',
      facts: { concerns: [{ id: 'review', kind: 'plan-review', meetingOn: '2026-11-10' }] },
      on: today,
      gives: [
        { route: 'appeal', state: 'not-yet' },
        { route: 'appeal', cites: 'LAW-APP-08' },
      ],
    },
  ],
  'LAW-APP-09': [
    {
      says: 'A decision to end the plan can be appealed, and the plan goes on meanwhile.',
      facts: decision({ decision: 'cease' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-09' },
        { route: 'appeal', cites: 'LAW-DUTY-13' },
      ],
    },
  ],
  'LAW-APP-10': [
    {
      says: 'What a final plan says can be appealed, whichever part is disputed.',
      facts: decision({ decision: 'plan' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-APP-10' },
      ],
    },
    {
      says: 'A draft plan cannot be appealed.',
      facts: decision({ decision: 'draft-plan' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'not-yet' },
        { route: 'appeal', cites: 'LAW-APP-10' },
        { noDate: 'appeal' },
      ],
    },
    {
      says: 'Nor can a proposal to amend a plan.',
      facts: decision({ decision: 'proposal-to-amend' }),
      on: today,
      gives: [
        { route: 'appeal-late', state: 'not-yet' },
        { route: 'appeal-late', cites: 'LAW-APP-10' },
      ],
    },
  ],
  'LAW-APP-11': [
    {
      says: 'Health or social care alone cannot be appealed.',
      facts: decision({ decision: 'plan', disputed: ['health', 'social-care'] }),
      on: today,
      gives: [
        { route: 'appeal', state: 'does-not-apply' },
        { route: 'appeal', cites: 'LAW-APP-11' },
      ],
    },
    {
      says: 'Help in a plan that is not given cannot be appealed; complaint is open.',
      facts: { concerns: [{ id: 'help', kind: 'plan-not-delivered', missing: ['provision'] }] },
      on: today,
      gives: [
        { route: 'appeal', state: 'does-not-apply' },
        { route: 'appeal', cites: 'LAW-APP-11' },
        { route: 'complaint-local-authority', state: 'open' },
      ],
    },
    {
      says: 'A refused personal budget cannot be appealed.',
      facts: {
        concerns: [{ id: 'budget', kind: 'personal-budget', budgetDecision: 'refused-personal-budget' }],
      },
      on: today,
      gives: [
        { route: 'appeal', state: 'does-not-apply' },
        { route: 'appeal', cites: 'LAW-APP-11' },
      ],
    },
  ],
  'LAW-APP-12': [
    {
      says: 'Whether there is an appeal turns on what was decided.',
      facts: decision({}),
      on: today,
      gives: [
        { route: 'appeal', state: 'unknown' },
        { route: 'appeal', cites: 'LAW-APP-12' },
        { unknown: 'decision' },
      ],
    },
    {
      says: 'An appeal that was made uses the right up.',
      facts: decision({ decision: 'refuse-assess', appealMadeOn: '2026-11-20' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'closed' },
        { route: 'appeal', cites: 'LAW-APP-12' },
      ],
    },
  ],
  'LAW-REC-01': [
    {
      says: 'A plan of 2 April 2018 was made too early for recommendations.',
      facts: decision({ decision: 'plan', disputed: ['needs', 'health'], noticeSentOn: '2018-04-02' }),
      on: '2018-04-10',
      gives: [
        { route: 'appeal-recommendations', state: 'does-not-apply' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-01' },
      ],
    },
    {
      says: 'One date of the letter before 3 April 2018 and one after: it is doubted.',
      facts: decision({
        decision: 'plan',
        disputed: ['needs', 'health'],
        noticeDatedOn: '2018-04-01',
        noticeSentOn: '2018-04-03',
      }),
      on: '2018-04-10',
      gives: [
        { route: 'appeal-recommendations', state: 'open' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-01' },
      ],
    },
  ],
  'LAW-REC-02': [
    {
      says: 'Recommendations ride on an appeal about education.',
      facts: decision({ decision: 'plan', disputed: ['provision', 'health'] }),
      on: today,
      gives: [
        { route: 'appeal-recommendations', state: 'open' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-02' },
      ],
    },
    {
      says: 'Where only health is disputed there is no appeal for them to ride on.',
      facts: decision({ decision: 'plan', disputed: ['health'] }),
      on: today,
      gives: [
        { route: 'appeal-recommendations', state: 'does-not-apply' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-02' },
      ],
    },
    {
      says: 'Once the Tribunal has decided, they are used up.',
      facts: decision({
        decision: 'plan',
        disputed: ['provision', 'health'],
        noticeSentOn: '2026-02-03',
        appealMadeOn: '2026-03-20',
        tribunalDecidedOn: '2026-11-10',
      }),
      on: today,
      gives: [
        { route: 'appeal-recommendations', state: 'closed' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-02' },
      ],
    },
  ],
  'LAW-REC-03': [
    {
      says: 'On a refusal to assess the Tribunal cannot recommend.',
      facts: decision({ decision: 'refuse-assess' }),
      on: today,
      gives: [
        { route: 'appeal-recommendations', state: 'does-not-apply' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-03' },
      ],
    },
    {
      says: 'On a refusal to assess again it can, though an older page says otherwise.',
      facts: decision({ decision: 'refuse-reassess' }),
      on: today,
      gives: [
        { route: 'appeal-recommendations', state: 'open' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-03' },
      ],
    },
  ],
  'LAW-REC-04': [
    {
      says: 'On a refusal to issue a plan, health and social care can be recommended to be put in.',
      facts: decision({ decision: 'refuse-issue' }),
      on: today,
      gives: [
        { route: 'appeal-recommendations', state: 'open' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-04' },
      ],
    },
    {
      says: 'On a decision to end a plan, what it says can be recommended to be changed.',
      facts: decision({ decision: 'cease' }),
      on: today,
      gives: [
        { route: 'appeal-recommendations', state: 'open' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-04' },
      ],
    },
  ],
  'LAW-REC-08': [
    {
      says: 'Mediation about health is there although health alone cannot be appealed.',
      facts: decision({ decision: 'plan', disputed: ['health'] }),
      on: today,
      gives: [
        { route: 'mediation', state: 'open' },
        { route: 'mediation-advice', cites: 'LAW-REC-08' },
        { route: 'appeal', state: 'does-not-apply' },
      ],
    },
  ],
  'LAW-REC-09': [
    {
      says: 'Recommendations need no certificate of their own.',
      facts: decision({
        decision: 'plan',
        disputed: ['placement', 'social-care'],
        certificateIssuedOn: '2026-11-18',
        mediationAdviserContactedOn: '2026-11-12',
      }),
      on: today,
      gives: [
        { route: 'appeal-recommendations', state: 'open' },
        { route: 'appeal-recommendations', cites: 'LAW-REC-09' },
      ],
    },
  ],
}
