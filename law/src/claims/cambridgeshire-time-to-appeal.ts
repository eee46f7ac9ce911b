/** Cambridgeshire’s page, fourth part: the time to appeal, and the meeting. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, inState, letter, today as on, open } from './usual-facts.ts'

const refusal = letter('refuse-assess')
const nothingDone = { mediationAdviserContactedOn: 'no', certificateIssuedOn: 'no', appealMadeOn: 'no' }

export const cambridgeshireTimeToAppeal: readonly Claim[] = [
  {
    id: 'S0-44',
    guide: 'S0',
    says: 'You must speak to the mediation provider within two months of receiving the decision.',
    verdict: 'WRONG',
    right:
      'The two months run from the day on which the letter was sent, whenever it came. The date on the letter is a safe guide.',
    rules: ['LAW-MED-20'],
    check: {
      facts: facts(refusal),
      on,
      truth: [{ date: 'adviser-contact', lastDay: '2027-01-03' }],
      // The letter came on 6 November.
      claimed: [{ date: 'adviser-contact', lastDay: '2027-01-06' }],
    },
  },
  {
    id: 'S0-45',
    guide: 'S0',
    says: 'If you do not speak to the mediation provider within two months, you lose the right to go to the Tribunal.',
    verdict: 'WRONG',
    right:
      'A judge can still let you appeal without a certificate, and can give more time where the appeal itself is late.',
    rules: ['LAW-MED-23', 'LAW-TIME-14', 'LAW-TIME-15'],
    check: {
      facts: facts(letter('refuse-assess', nothingDone)),
      on: '2027-01-05',
      truth: [
        open('appeal-late'),
        cites('appeal-late', 'LAW-TIME-14'),
        cites('appeal-late', 'LAW-TIME-15'),
        open('appeal-leave-without-certificate'),
        { warning: 'contact-time-passed', cites: 'LAW-MED-23' },
      ],
      claimed: [inState('closed', 'appeal-late'), inState('closed', 'appeal-leave-without-certificate')],
    },
  },
  {
    id: 'S0-46',
    guide: 'S0',
    says: 'An appeal can be made within two months of the decision or one month from the certificate, whichever is longer.',
    verdict: 'RIGHT',
    right:
      'The months run from the sending of the decision and from the issue of the certificate, and the Tribunal must have the appeal by 5pm of the last day.',
    rules: ['LAW-TIME-01'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          noticeSentOn: '2026-02-01',
          mediationAdviserContactedOn: '2026-03-10',
          certificateIssuedOn: '2026-03-20',
        }),
        letter('refuse-issue', {
          noticeSentOn: '2026-03-01',
          mediationAdviserContactedOn: '2026-03-02',
          certificateIssuedOn: '2026-03-02',
        }),
      ),
      on: '2026-03-25',
      truth: [
        { date: 'appeal', lastDay: '2026-04-20', concern: 'refuse-assess' },
        { date: 'appeal', lastDay: '2026-05-01', concern: 'refuse-issue' },
      ],
    },
  },
  {
    id: 'S0-47',
    guide: 'S0',
    says: 'A mediation meeting is arranged within 30 days of your asking for one.',
    verdict: 'IMPRECISE',
    right:
      'The 30 days run from the day on which the council is told that you want to mediate; where health alone is disputed, from the day on which the health commissioner hears of it.',
    rules: ['LAW-MED-25'],
    check: {
      facts: facts(
        letter('plan', {
          disputed: ['provision'],
          mediationAdviserContactedOn: '2026-11-10',
          authorityToldOfMediationOn: '2026-11-20',
        }),
      ),
      on,
      truth: [{ date: 'mediation-arranged', lastDay: '2026-12-20' }],
      claimed: [{ date: 'mediation-arranged', lastDay: '2026-12-10' }],
    },
  },
  {
    id: 'S0-48',
    guide: 'S0',
    says: 'A certificate is issued after the mediation has ended.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-31'],
    check: {
      facts: facts(letter('plan', { disputed: ['provision'], mediationEndedOn: '2026-12-10' })),
      on: '2026-12-11',
      truth: [{ date: 'certificate', lastDay: '2026-12-15' }, cites('mediation-advice', 'LAW-MED-08')],
    },
  },
  {
    id: 'S0-49',
    guide: 'S0',
    says: 'For the details of the mediation provider, ask the information, advice and support service.',
    verdict: 'INCOMPLETE',
    right: 'You can, but the council’s decision letter must itself say how to reach the mediation adviser.',
    rules: ['LAW-NOT-02'],
    check: {
      facts: facts(refusal),
      on,
      truth: [
        open('information-and-advice'),
        { notice: 'refuse-assess', item: 'adviser-contact', required: true },
      ],
      claimed: [{ notice: 'refuse-assess', item: 'adviser-contact', required: false }],
    },
  },
  {
    id: 'S0-50',
    guide: 'S0',
    says: 'Guidance on appeals and hearings is in the Code of Practice of 2014, paragraphs 11.50 to 11.52.',
    verdict: 'OUTDATED',
    right:
      'The edition in force is that of January 2015. Disagreements are its chapter 11; these paragraph numbers were not checked.',
    rules: ['LAW-DUTY-18'],
    check: {
      facts: facts(helpAt('maintained-school')),
      on,
      truth: [open('written-concern'), cites('written-concern', 'LAW-DUTY-18')],
    },
  },
]
