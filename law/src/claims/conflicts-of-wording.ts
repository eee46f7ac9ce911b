/** Where the guides disagree in what they call things, in what was true once, and in what they leave out. */
import type { Conflict } from './claim.ts'
import { cites, facts, helpAt, inState, letter, never, today as on, open } from './usual-facts.ts'

const placement = letter('plan', { disputed: ['placement'] })

export const furtherConflicts: readonly Conflict[] = [
  {
    id: 'X11',
    topic: 'Recommendations: a trial, or there to stay',
    positions: [
      { guides: ['S0', 'S1'], says: 'A trial.' },
      { guides: ['S2'], says: 'There, without a word of a trial.' },
    ],
    answer: 'There to stay. The trial ended on 31 August 2021 and the power did not.',
    rules: ['LAW-REC-01'],
    check: {
      facts: facts(
        letter('plan', { disputed: ['provision', 'health'] }),
        letter('plan', { id: 'before', disputed: ['provision', 'health'], noticeSentOn: '2018-04-02' }),
      ),
      on,
      truth: [
        open('appeal-recommendations', 'plan'),
        cites('appeal-recommendations', 'LAW-REC-01', 'before'),
      ],
      claimed: [never('appeal-recommendations', 'plan'), inState('closed', 'appeal-recommendations', 'plan')],
    },
  },
  {
    id: 'X12',
    topic: 'The age of a young person',
    positions: [
      { guides: ['S2'], says: 'From 16 to 25.' },
      { guides: ['S3'], says: 'From 0 to 25.' },
    ],
    answer:
      'Over compulsory school age, which ends on the last Friday in June of the school year of the 16th birthday, and under 25.',
    rules: ['LAW-DEF-05', 'LAW-DEF-06'],
    check: {
      // Sixteen since October, and in Year 11 until June.
      facts: {
        person: { asks: 'young-person', bornOn: '2010-10-05' },
        concerns: [letter('refuse-assess')],
      },
      on,
      truth: [{ warning: 'who-acts', cites: 'LAW-DEF-06', concern: null }],
      claimed: [{ noWarning: 'who-acts', concern: null }],
    },
  },
  {
    id: 'X13',
    topic: 'Who the health commissioner is',
    positions: [
      { guides: ['S0', 'S4'], says: 'The clinical commissioning group (CCG).' },
      { guides: ['S3'], says: 'The NHS.' },
    ],
    answer:
      'The integrated care board (ICB) since 1 July 2022, or another body that must arrange health care of that kind.',
    rules: ['LAW-DEF-10'],
    check: {
      facts: facts({ id: 'therapy', kind: 'health-service', inPlanProcess: 'yes' }),
      on,
      truth: [
        cites('informal-discussion', 'LAW-DEF-10'),
        open('disagreement-resolution'),
        cites('disagreement-resolution', 'LAW-DEF-10'),
      ],
    },
  },
  {
    id: 'X14',
    topic: 'Where in a plan the school stands',
    positions: [
      { guides: ['S3'], says: 'In Part 4.' },
      { guides: ['S0', 'S1'], says: 'In Section I.' },
    ],
    answer: 'In Section I. Part 4 was the place in a statement of special educational needs, before plans.',
    rules: ['LAW-APP-05', 'LAW-DEF-11'],
    check: {
      facts: facts(placement, { id: 'missing', kind: 'plan-not-delivered', missing: ['provision'] }),
      on,
      truth: [
        open('appeal', 'plan'),
        cites('appeal', 'LAW-APP-05', 'plan'),
        cites('written-concern', 'LAW-DEF-11', 'missing'),
      ],
    },
  },
  {
    id: 'X15',
    topic: 'Which edition and chapter of the Code of Practice',
    positions: [
      { guides: ['S0'], says: 'The Code of 2014.' },
      { guides: ['S2'], says: 'Chapter 12.' },
      { guides: ['S4'], says: 'Paragraphs that begin with 11.' },
    ],
    answer: 'The edition of January 2015. Its chapter 11 is about disagreements, and it has no chapter 12.',
    rules: ['LAW-DUTY-18'],
    check: {
      facts: facts(helpAt('maintained-school')),
      on,
      truth: [open('written-concern'), cites('written-concern', 'LAW-DUTY-18')],
    },
  },
  {
    id: 'X16',
    topic: 'More time over August and Christmas',
    positions: [],
    answer:
      'No guide says it. A time to appeal that ends in August, or from 25 December to 1 January, runs on to the first working day after. The time to contact the mediation adviser does not.',
    rules: ['LAW-TIME-07'],
    check: {
      facts: facts(
        letter('refuse-assess', { noticeSentOn: '2026-06-10' }),
        letter('refuse-issue', { noticeSentOn: '2026-05-31' }),
      ),
      on: '2026-07-01',
      truth: [
        { date: 'appeal', lastDay: '2026-09-01', concern: 'refuse-assess' },
        { date: 'adviser-contact', lastDay: '2026-08-10', concern: 'refuse-assess' },
        { date: 'appeal', lastDay: '2026-07-31', concern: 'refuse-issue' },
        { deadline: 'appeal', values: { 'notice-sent': '2026-10-25' }, lastDay: '2027-01-04' },
      ],
      claimed: [{ date: 'appeal', lastDay: '2026-08-10', concern: 'refuse-assess' }],
    },
  },
]
