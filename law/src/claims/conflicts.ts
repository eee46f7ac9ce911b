/** Where the guides disagree with each other, highest risk first. */
import type { Conflict } from './claim.ts'
import { furtherConflicts } from './conflicts-of-wording.ts'
import { cites, facts, helpAt, inState, letter, never, today as on, open } from './usual-facts.ts'

const told = '2026-11-20'

/** The sixteen conflicts, in the order of the dossier’s table. */
export const conflicts: readonly Conflict[] = [
  {
    id: 'X1',
    topic: 'What the one month runs from',
    positions: [
      { guides: ['S0', 'S4'], says: 'From the date of the certificate.' },
      { guides: ['S1'], says: 'From receiving the certificate.' },
      { guides: ['S3'], says: 'From the date of the mediation.' },
    ],
    answer: 'From the day on which the certificate was issued.',
    rules: ['LAW-TIME-01'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: '2026-12-01',
          authorityToldOfMediationOn: '2026-12-02',
          mediationEndedOn: '2027-01-12',
          certificateIssuedOn: '2027-01-15',
        }),
      ),
      on: '2027-01-20',
      truth: [{ date: 'appeal', lastDay: '2027-02-15' }],
      // It came on 19 January; the mediation was on the 12th.
      claimed: [
        { date: 'appeal', lastDay: '2027-02-19' },
        { date: 'appeal', lastDay: '2027-02-12' },
      ],
    },
  },
  {
    id: 'X2',
    topic: 'What the two months run from',
    positions: [
      { guides: ['S0', 'S4'], says: 'From the date of the decision.' },
      { guides: ['S1'], says: 'From receiving the letter.' },
      { guides: ['S3'], says: 'From the date of the letter.' },
    ],
    answer:
      'From the day on which the notice was sent. The date on the letter is a safe guide; where the two differ, count from the earlier.',
    rules: ['LAW-TIME-01', 'LAW-TIME-02'],
    check: {
      facts: facts(
        letter('refuse-assess'),
        letter('refuse-issue', { noticeDatedOn: '2026-10-01', noticeSentOn: '2026-10-05' }),
      ),
      on,
      truth: [
        { date: 'appeal', lastDay: '2027-01-04', concern: 'refuse-assess' },
        { date: 'appeal', lastDay: '2026-12-01', laterDay: '2026-12-07', concern: 'refuse-issue' },
      ],
      // The first letter came on 6 November.
      claimed: [{ date: 'appeal', lastDay: '2027-01-06', concern: 'refuse-assess' }],
    },
  },
  {
    id: 'X3',
    topic: 'What happens when the two months are missed',
    positions: [
      { guides: ['S0'], says: 'You lose the right to go to the Tribunal.' },
      { guides: ['S4'], says: 'You can still ask the Tribunal.' },
    ],
    answer:
      'You can still ask. A judge can give leave to appeal without a certificate, and can give more time.',
    rules: ['LAW-MED-23', 'LAW-TIME-14', 'LAW-TIME-15'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: 'no',
          certificateIssuedOn: 'no',
          appealMadeOn: 'no',
        }),
      ),
      on: '2027-01-12',
      truth: [
        open('appeal-late'),
        cites('appeal-late', 'LAW-TIME-15'),
        open('appeal-leave-without-certificate'),
        cites('appeal-leave-without-certificate', 'LAW-MED-23'),
      ],
      claimed: [inState('closed', 'appeal-late'), inState('closed', 'appeal-leave-without-certificate')],
    },
  },
  {
    id: 'X4',
    topic: 'The later of two months and one month, or either',
    positions: [
      { guides: ['S1'], says: 'The one or the other.' },
      { guides: ['S0', 'S3', 'S4'], says: 'Whichever is later.' },
    ],
    answer: 'Whichever ends later.',
    rules: ['LAW-TIME-01'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: '2026-11-18',
          certificateIssuedOn: '2026-11-20',
        }),
      ),
      on,
      truth: [{ date: 'appeal', lastDay: '2027-01-04' }],
      // One month from the certificate ends on Sunday 20 December.
      claimed: [{ date: 'appeal', lastDay: '2026-12-21' }],
    },
  },
  {
    id: 'X5',
    topic: 'When no certificate is needed',
    positions: [
      { guides: ['S0'], says: 'It is always needed.' },
      { guides: ['S1'], says: 'Not where the appeal is about Section I alone.' },
      { guides: ['S2', 'S3'], says: 'Not where it is about the named school or the placement alone.' },
      {
        guides: ['S4'],
        says: 'Not where it is only about the school named, its type, or that none is named.',
      },
    ],
    answer:
      'Not where the appeal is only about the school or institution named, the type, or that none is named. Anything else beside it, such as Section F, and it is needed.',
    rules: ['LAW-MED-06'],
    check: {
      facts: facts(
        letter('plan', { disputed: ['placement'] }),
        letter('plan', { id: 'more', disputed: ['placement', 'provision'] }),
      ),
      on,
      truth: [
        cites('appeal', 'LAW-MED-06', 'plan'),
        cites('appeal', 'LAW-APP-06', 'plan'),
        { noDate: 'adviser-contact', concern: 'plan' },
        { date: 'adviser-contact', lastDay: '2027-01-03', concern: 'more' },
      ],
      claimed: [{ date: 'adviser-contact', lastDay: '2027-01-03', concern: 'plan' }],
    },
  },
  {
    id: 'X6',
    topic: 'What the 30 days to arrange mediation run from',
    positions: [
      { guides: ['S0'], says: 'From your asking for mediation.' },
      { guides: ['S2'], says: 'From contacting the mediation adviser.' },
      { guides: ['S4'], says: 'Within 30 days, without saying from when.' },
    ],
    answer:
      'From the day on which the council is told; where health alone is disputed, from the day on which the health commissioner hears of it from the council.',
    rules: ['LAW-MED-25'],
    check: {
      facts: facts(
        letter('plan', {
          disputed: ['provision'],
          mediationAdviserContactedOn: '2026-11-10',
          authorityToldOfMediationOn: told,
        }),
        letter('plan', {
          id: 'health',
          disputed: ['health'],
          authorityToldOfMediationOn: told,
          commissionerToldOn: '2026-11-24',
        }),
      ),
      on: '2026-11-25',
      truth: [
        { date: 'mediation-arranged', lastDay: '2026-12-20', concern: 'plan' },
        { date: 'mediation-arranged', lastDay: '2026-12-24', concern: 'health' },
      ],
      claimed: [{ date: 'mediation-arranged', lastDay: '2026-12-10', concern: 'plan' }],
    },
  },
  {
    id: 'X7',
    topic: 'Who issues the certificate after mediation',
    positions: [{ guides: ['S0', 'S4'], says: 'The mediator.' }],
    answer: 'The mediation adviser.',
    rules: ['LAW-DEF-13', 'LAW-MED-31'],
    check: {
      facts: facts(letter('refuse-assess', { mediationEndedOn: told })),
      on,
      truth: [
        { date: 'certificate', lastDay: '2026-11-25' },
        {
          deadline: 'certificate',
          values: { triggered: told },
          lastDay: '2026-11-25',
          runsOn: 'mediation-adviser',
        },
        cites('disagreement-resolution', 'LAW-DEF-13'),
      ],
      claimed: [
        { deadline: 'certificate', values: { triggered: told }, lastDay: '2026-11-25', runsOn: 'mediator' },
      ],
    },
  },
  {
    id: 'X8',
    topic: 'Three days or three working days for the certificate',
    positions: [
      { guides: ['S0'], says: 'Three working days in one place, three days in another.' },
      { guides: ['S4'], says: 'Three working days.' },
    ],
    answer: 'Three working days, whether or not there was a mediation.',
    rules: ['LAW-MED-21', 'LAW-MED-31'],
    check: {
      facts: facts(
        letter('refuse-assess', { mediationEndedOn: told }),
        letter('refuse-issue', { mediationAdviserContactedOn: told, adviserToldNoMediationOn: told }),
      ),
      on,
      truth: [
        { date: 'certificate', lastDay: '2026-11-25', concern: 'refuse-assess' },
        { date: 'certificate', lastDay: '2026-11-25', concern: 'refuse-issue' },
      ],
      claimed: [{ date: 'certificate', lastDay: '2026-11-23' }],
    },
  },
  {
    id: 'X9',
    topic: 'Disagreement resolution for what can be appealed',
    positions: [
      {
        guides: ['S0'],
        says: 'It can be used throughout; but also: it is for what mediation does not cover.',
      },
      { guides: ['S2'], says: 'Not usually.' },
      { guides: ['S4'], says: 'It can be used.' },
    ],
    answer: 'In law it can be used. It gives no certificate and stops no time.',
    rules: ['LAW-DRS-08', 'LAW-DRS-09'],
    check: {
      facts: facts(letter('refuse-assess'), letter('plan', { appealMadeOn: '2026-11-16' })),
      on,
      truth: [
        open('disagreement-resolution', 'refuse-assess'),
        cites('disagreement-resolution', 'LAW-DRS-08', 'refuse-assess'),
        { date: 'appeal', lastDay: '2027-01-04', concern: 'refuse-assess' },
        open('disagreement-resolution', 'plan'),
      ],
      claimed: [never('disagreement-resolution', 'refuse-assess')],
    },
  },
  {
    id: 'X10',
    topic: 'Whether disagreement resolution needs a plan',
    positions: [
      { guides: ['S3'], says: 'It is for those who have or seek a plan; but also: plan or no plan.' },
      { guides: ['S0', 'S2', 'S4'], says: 'No plan is needed.' },
    ],
    answer: 'No plan is needed. It is for all who have special educational needs.',
    rules: ['LAW-DRS-06'],
    check: {
      facts: facts(helpAt('academy', { hasPlan: 'no' })),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-06')],
      claimed: [never('disagreement-resolution')],
    },
  },
  ...furtherConflicts,
]
