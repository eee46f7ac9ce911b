import type { Examples } from './example.ts'

const order = { id: 'order', kind: 'tribunal-order', orderedOn: '2026-11-23' }
const agreement = { id: 'agreement', kind: 'agreement', agreedIn: 'mediation', agreedOn: '2026-11-23' }
const recommendation = { id: 'recommendation', kind: 'recommendation', recommendedOn: '2026-11-23' }
const appeal = {
  id: 'letter',
  kind: 'council-decision',
  decision: 'plan',
  disputed: ['needs', 'provision'],
  noticeSentOn: '2026-09-01',
  certificateIssuedOn: '2026-09-20',
  appealMadeOn: '2026-10-20',
}
const ofConcern = (...concerns: object[]) => ({ concerns })

/** What was ordered, agreed or recommended, and what follows where it is not done. */
export const outcomeExamples: Examples = {
  'LAW-ORD-01': [
    {
      says: 'An appeal about Sections B and F is pending: with both sides’ agreement the Tribunal can put the plan right first.',
      facts: ofConcern(appeal),
      on: '2026-11-24',
      gives: [{ route: 'appeal-continues', cites: 'LAW-ORD-01' }],
    },
  ],
  'LAW-ORD-02': [
    {
      says: 'An appeal is pending: what the Tribunal can do at its end.',
      facts: ofConcern(appeal),
      on: '2026-11-24',
      gives: [{ route: 'appeal-continues', cites: 'LAW-ORD-02' }],
    },
  ],
  'LAW-ORD-03': [
    {
      says: 'WK-34: ordered on 23 November 2026 to assess: two weeks to say so, ten for a refusal, 14 for a final plan.',
      facts: ofConcern({ ...order, orders: ['assess-notify', 'assess-refusal', 'assess-final-plan'] }),
      on: '2026-11-24',
      gives: [
        { date: 'order', lastDay: '2026-12-07' },
        { date: 'order', lastDay: '2027-02-01' },
        { date: 'order', lastDay: '2027-03-01' },
      ],
    },
    {
      says: 'Help and school are both to be changed: both dates are shown, and nobody is called late before five weeks.',
      facts: ofConcern({ ...order, orders: ['amend-provision', 'amend-placement'], keptOn: 'no' }),
      on: '2026-12-28',
      gives: [
        { date: 'order', lastDay: '2026-12-07' },
        { date: 'order', lastDay: '2026-12-28' },
        { noWarning: 'not-kept' },
      ],
    },
    {
      says: 'The order sets another day: it replaces the time in the Regulations.',
      facts: ofConcern({ ...order, orders: ['amend-provision'], directedFor: '2026-12-11' }),
      on: '2026-12-01',
      gives: [
        { date: 'order', lastDay: '2026-12-11' },
        { route: 'mediation', cites: 'LAW-ORD-03' },
      ],
    },
  ],
  'LAW-ORD-04': [
    {
      says: 'The draft plan that was ordered is late: delay can be excused, and no new date is set.',
      facts: ofConcern({ ...order, orders: ['make-draft-plan'], keptOn: 'no' }),
      on: '2026-12-29',
      gives: [{ warning: 'not-kept', cites: 'LAW-ORD-04' }],
    },
    {
      says: 'On the last day nothing is late.',
      facts: ofConcern({ ...order, orders: ['make-draft-plan'], keptOn: 'no' }),
      on: '2026-12-28',
      gives: [{ noWarning: 'not-kept' }, { date: 'order', lastDay: '2026-12-28' }],
    },
  ],
  'LAW-UNO-01': [
    {
      says: 'The council does not oppose an appeal about Section F and the school: five weeks for both.',
      facts: ofConcern({ ...order, unopposed: 'yes', orders: ['amend-provision', 'amend-placement'] }),
      on: '2026-11-24',
      gives: [{ date: 'unopposed', lastDay: '2026-12-28' }],
    },
    {
      says: 'About the school alone: two weeks.',
      facts: ofConcern({ ...order, unopposed: 'yes', orders: ['amend-placement'] }),
      on: '2026-11-24',
      gives: [{ date: 'unopposed', lastDay: '2026-12-07' }],
    },
  ],
  'LAW-UNO-02': [
    {
      says: 'The council gives way after its response: an order of the Tribunal is needed, and no withdrawal before the plan is there.',
      facts: ofConcern({ ...appeal, authorityReceivedAppealOn: '2026-10-27' }),
      on: '2026-12-15',
      gives: [{ route: 'appeal-continues', cites: 'LAW-UNO-02' }],
    },
  ],
  'LAW-REC-05': [
    {
      says: 'WK-35: recommended on 23 November 2026 to the health commissioner: an answer by Sunday 27 December.',
      facts: ofConcern({ ...recommendation, about: ['health'] }),
      on: '2026-12-28',
      gives: [
        { date: 'recommendation-response', lastDay: '2026-12-27' },
        { warning: 'overdue', cites: 'LAW-REC-05' },
      ],
    },
    {
      says: 'Answered on 14 December 2026: the council passes on a copy by the 20th.',
      facts: ofConcern({ ...recommendation, about: ['health'], recommendationAnsweredOn: '2026-12-14' }),
      on: '2026-12-15',
      gives: [{ date: 'recommendation-copy', lastDay: '2026-12-20' }, { noWarning: 'overdue' }],
    },
  ],
  'LAW-REC-06': [
    {
      says: 'Recommended on social care: the council answers in the same time.',
      facts: ofConcern({ ...recommendation, about: ['social-care'] }),
      on: '2026-12-28',
      gives: [
        { date: 'recommendation-response', lastDay: '2026-12-27' },
        { warning: 'overdue', cites: 'LAW-REC-06' },
      ],
    },
  ],
  'LAW-REC-07': [
    {
      says: 'The answer is no: a recommendation does not bind, and there are other routes.',
      facts: ofConcern({
        ...recommendation,
        about: ['health'],
        recommendationAnsweredOn: '2026-12-14',
        followed: 'no',
      }),
      on: '2026-12-15',
      gives: [{ route: 'mediation', cites: 'LAW-REC-07' }],
    },
  ],
  'LAW-CMP-12': [
    {
      says: 'The plan that was ordered has not been changed after five weeks: what to do.',
      facts: ofConcern({ ...order, orders: ['amend-provision'], keptOn: 'no' }),
      on: '2026-12-29',
      gives: [{ warning: 'not-kept', cites: 'LAW-CMP-12' }],
    },
    {
      says: 'What was agreed in mediation is not done after two weeks.',
      facts: ofConcern({ ...agreement, agreedTerms: ['other'], keptOn: 'no' }),
      on: '2026-12-08',
      gives: [
        { warning: 'not-kept', cites: 'LAW-CMP-12' },
        { route: 'mediation', cites: 'LAW-CMP-12' },
      ],
    },
    {
      says: 'It was done: nothing is late.',
      facts: ofConcern({ ...order, orders: ['amend-provision'], keptOn: '2026-12-20' }),
      on: '2026-12-29',
      gives: [{ noWarning: 'not-kept' }, { route: 'appeal', cites: 'LAW-CMP-12' }],
    },
  ],
}
