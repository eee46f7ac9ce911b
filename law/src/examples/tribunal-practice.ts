/** Examples for how the Tribunal leads an appeal: dossier 4B and 4C. */

import type { RuleId } from '../provisions.ts'
import type { Example, Examples, Expectation } from './example.ts'

/** An appeal that the Tribunal received on 2 November 2026, with what else is given. */
function pending(given: object = {}): Example['facts'] {
  return {
    concerns: [
      {
        id: 'letter',
        kind: 'council-decision',
        decision: 'plan',
        disputed: ['needs', 'provision', 'placement'],
        noticeSentOn: '2026-10-01',
        appealMadeOn: '2026-11-02',
        ...given,
      },
    ],
  }
}
const today = '2026-11-21'
const goesOn: Expectation = { route: 'appeal-continues', state: 'open' }
const says = (rule: RuleId): Expectation => ({ route: 'appeal-continues', cites: rule })

export const tribunalPracticeExamples: Examples = {
  'LAW-TRIB-01': [
    {
      says: 'There is a hearing unless both sides agree to a decision on the papers.',
      facts: pending({ decision: 'refuse-assess' }),
      on: today,
      gives: [goesOn, says('LAW-TRIB-01')],
    },
  ],
  'LAW-FORM-01': [
    {
      says: 'An appeal about a final plan starts with form SEND35.',
      facts: pending({ appealMadeOn: 'no' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-FORM-01' },
      ],
    },
  ],
  'LAW-FORM-03': [
    {
      says: 'An appeal against a refusal to assess starts with form SEND35A.',
      facts: pending({ decision: 'refuse-assess', disputed: undefined, appealMadeOn: 'no' }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-FORM-03' },
      ],
    },
  ],
  'LAW-TRIB-02': [
    {
      says: 'A form with something missing is sent back, and that saves no time.',
      facts: pending({ appealMadeOn: 'no', disputed: ['placement'] }),
      on: today,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-TRIB-02' },
      ],
    },
  ],
  'LAW-TRIB-03': [
    {
      says: 'An appeal can be withdrawn, but the Tribunal may have to agree.',
      facts: pending(),
      on: today,
      gives: [goesOn, says('LAW-TRIB-03')],
    },
  ],
  'LAW-TRIB-04': [
    {
      says: 'A pending appeal has cost no fee, and orders to pay costs are rare.',
      facts: pending(),
      on: today,
      gives: [goesOn, says('LAW-TRIB-04')],
    },
  ],
  'LAW-TRIB-05': [
    {
      says: 'The needs on the day of the hearing are what is decided on.',
      facts: pending({ hearingOn: '2027-03-01' }),
      on: today,
      gives: [goesOn, says('LAW-TRIB-05')],
    },
  ],
  'LAW-TRIB-10': [
    {
      says: 'Nothing heard yet: registration takes about 10 working days, and after 25 one asks.',
      facts: pending(),
      on: today,
      gives: [goesOn, says('LAW-TRIB-10')],
    },
  ],
  'LAW-TRIB-11': [
    {
      says: 'The letter that registers the appeal sets its dates.',
      facts: pending({ authorityReceivedAppealOn: '2026-11-12' }),
      on: today,
      gives: [goesOn, says('LAW-TRIB-11')],
    },
  ],
  'LAW-TRIB-13': [
    {
      says: 'In 2026, for a move to the next phase, the hearing date comes after the day for the bundle.',
      facts: pending({ disputed: ['placement'] }),
      on: today,
      gives: [goesOn, says('LAW-TRIB-13')],
    },
  ],
  'LAW-TRIB-15': [
    {
      says: 'From 15 July 2025 the pages of a bundle are limited, by what the appeal is about.',
      facts: pending({ hearingOn: '2027-03-01' }),
      on: today,
      gives: [goesOn, says('LAW-TRIB-15')],
    },
  ],
  'LAW-TRIB-16': [
    {
      says: 'Where the words of the plan are disputed, they are settled in the working document.',
      facts: pending({ disputed: ['needs', 'provision'] }),
      on: today,
      gives: [goesOn, says('LAW-TRIB-16')],
    },
  ],
  'LAW-TRIB-17': [
    {
      says: 'A change is asked for with form SEND7, after asking the other side.',
      facts: pending({ hearingOn: '2027-03-01' }),
      on: today,
      gives: [goesOn, says('LAW-TRIB-17')],
    },
  ],
  'LAW-TRIB-18': [
    {
      says: 'Evidence can be added up to the date that the Tribunal sets.',
      facts: pending({ evidenceDirectedFor: '2027-01-29' }),
      on: today,
      gives: [goesOn, says('LAW-TRIB-18'), { warning: 'directed-date' }],
    },
  ],
}
