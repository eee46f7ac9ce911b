/** The council’s page, second part: disagreement resolution, the adviser, and the time to appeal. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, inState, letter, never, today as on, open } from './usual-facts.ts'

const refusal = facts(letter('refuse-assess'))
const placement = facts(letter('plan', { disputed: ['placement'] }))

export const councilPageRoutes: readonly Claim[] = [
  {
    id: 'S1-16',
    guide: 'S1',
    says: 'Disagreement resolution is for any question of special educational provision, health and social care among them.',
    verdict: 'IMPRECISE',
    right:
      'Health and social care are covered only within an assessment, the drafting of a plan, a review or a re-assessment.',
    rules: ['LAW-DRS-02', 'LAW-DRS-03', 'LAW-DRS-04', 'LAW-DRS-05', 'LAW-DRS-06', 'LAW-DRS-07', 'LAW-DRS-08'],
    check: {
      facts: facts(
        helpAt('academy'),
        { id: 'during', kind: 'health-service', inPlanProcess: 'yes' },
        { id: 'health', kind: 'health-service', inPlanProcess: 'no' },
        { id: 'care', kind: 'social-care', service: 'childrens', inPlanProcess: 'no' },
      ),
      on,
      truth: [
        open('disagreement-resolution', 'academy'),
        open('disagreement-resolution', 'during'),
        never('disagreement-resolution', 'health'),
        never('disagreement-resolution', 'care'),
      ],
      claimed: [open('disagreement-resolution', 'health'), open('disagreement-resolution', 'care')],
    },
  },
  {
    id: 'S1-17',
    guide: 'S1',
    says: 'Disagreement resolution is meant to be quick, and not a contest.',
    verdict: 'RIGHT',
    right: 'So the Code says. The law sets no time for it.',
    rules: ['LAW-DRS-07'],
    check: { untestable: 'no-consequence' },
  },
  {
    id: 'S1-18',
    guide: 'S1',
    says: 'Disagreement resolution is independent.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-01'],
    check: {
      facts: facts(letter('plan')),
      on,
      truth: [
        open('disagreement-resolution'),
        cites('disagreement-resolution', 'LAW-DRS-01'),
        cites('disagreement-resolution', 'LAW-DEF-12'),
      ],
    },
  },
  {
    id: 'S1-19',
    guide: 'S1',
    says: 'Disagreement resolution is confidential.',
    verdict: 'RIGHT',
    right: 'It is by practice; the Act does not say so.',
    rules: ['LAW-DRS-09'],
    check: { untestable: 'no-consequence' },
  },
  {
    id: 'S1-20',
    guide: 'S1',
    says: 'Disagreement resolution does not affect what the Tribunal decides.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-09'],
    check: {
      facts: facts(letter('refuse-assess', { appealMadeOn: '2026-11-16' })),
      on,
      truth: [
        open('disagreement-resolution'),
        cites('disagreement-resolution', 'LAW-DRS-09'),
        open('appeal-continues'),
      ],
    },
  },
  {
    id: 'S1-21',
    guide: 'S1',
    says: 'You must contact a mediation adviser before you can register an appeal.',
    verdict: 'RIGHT',
    right: 'True, but for an appeal about the placement alone.',
    rules: ['LAW-MED-05'],
    check: {
      facts: refusal,
      on,
      truth: [
        cites('appeal', 'LAW-MED-05'),
        open('mediation-advice'),
        cites('mediation-advice', 'LAW-MED-05'),
      ],
    },
  },
  {
    id: 'S1-22',
    guide: 'S1',
    says: 'The mediation adviser tells you how to go into mediation, and can give you a certificate.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-07', 'LAW-MED-08'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: '2026-11-18',
          adviserToldNoMediationOn: '2026-11-20',
        }),
        letter('refuse-issue', {
          mediationAdviserContactedOn: '2026-11-06',
          mediationEndedOn: '2026-11-20',
        }),
      ),
      on,
      truth: [
        cites('mediation-advice', 'LAW-MED-07', 'refuse-assess'),
        { date: 'certificate', lastDay: '2026-11-25', concern: 'refuse-assess' },
        cites('mediation-advice', 'LAW-MED-08', 'refuse-issue'),
        { date: 'certificate', lastDay: '2026-11-25', concern: 'refuse-issue' },
      ],
    },
  },
  {
    id: 'S1-23',
    guide: 'S1',
    says: 'An appeal about Section I alone is the only one for which you need not contact a mediation adviser.',
    verdict: 'RIGHT',
    right:
      'True as a short form: it covers the school named, its type, and that none is named. Beside it, a judge can give leave to appeal without a certificate.',
    rules: ['LAW-MED-06'],
    check: {
      facts: facts(
        letter('plan', { disputed: ['placement'] }),
        letter('plan', { id: 'both', disputed: ['placement', 'provision'] }),
      ),
      on,
      truth: [
        cites('appeal', 'LAW-MED-06', 'plan'),
        { noDate: 'adviser-contact', concern: 'plan' },
        cites('appeal', 'LAW-MED-05', 'both'),
        { date: 'adviser-contact', lastDay: '2027-01-03', concern: 'both' },
      ],
    },
  },
  {
    id: 'S1-24',
    guide: 'S1',
    says: 'For an appeal about Section I alone you need not consider or contact a mediation service.',
    verdict: 'RIGHT',
    right: 'True, and you may mediate all the same.',
    rules: ['LAW-MED-01', 'LAW-MED-06'],
    check: {
      facts: placement,
      on,
      truth: [
        open('appeal'),
        { noDate: 'adviser-contact' },
        inState('does-not-apply', 'appeal-leave-without-certificate'),
        open('mediation'),
      ],
    },
  },
  {
    id: 'S1-25',
    guide: 'S1',
    says: 'You must lodge the appeal within two months of receiving the council’s letter.',
    verdict: 'WRONG',
    right: 'The two months run from the day on which the letter was sent, whenever it came.',
    rules: ['LAW-TIME-01', 'LAW-TIME-02'],
    check: {
      facts: refusal,
      on,
      truth: [{ date: 'appeal', lastDay: '2027-01-04' }],
      // The letter came on 6 November.
      claimed: [{ date: 'appeal', lastDay: '2027-01-06' }],
    },
  },
  {
    id: 'S1-26',
    guide: 'S1',
    says: 'You may instead lodge the appeal within one month of receiving the mediation certificate.',
    verdict: 'WRONG',
    right: 'The month runs from the day on which the certificate was issued.',
    rules: ['LAW-TIME-01'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: '2026-12-18',
          certificateIssuedOn: '2027-01-15',
        }),
      ),
      on: '2027-01-20',
      truth: [{ date: 'appeal', lastDay: '2027-02-15' }],
      // The certificate came on 19 January.
      claimed: [{ date: 'appeal', lastDay: '2027-02-19' }],
    },
  },
  {
    id: 'S1-27',
    guide: 'S1',
    says: 'The time to appeal is two months from the letter or one month from the certificate, and the page does not say which counts.',
    verdict: 'INCOMPLETE',
    right: 'Whichever of the two ends later counts.',
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
    id: 'S1-28',
    guide: 'S1',
    says: 'The appeal must be lodged with the Tribunal within its time.',
    verdict: 'INCOMPLETE',
    right: 'The Tribunal must have received it by 5pm of the last day. Posting it by then is not enough.',
    rules: ['LAW-TIME-01', 'LAW-TIME-04'],
    check: {
      facts: refusal,
      on: '2027-01-04',
      truth: [{ date: 'appeal', lastDay: '2027-01-04' }, open('appeal'), inState('not-yet', 'appeal-late')],
    },
  },
  {
    id: 'S1-29',
    guide: 'S1',
    says: 'Agreeing on part of the dispute in mediation makes it easier to look at what is left in an appeal.',
    verdict: 'ADVICE',
    right: null,
    rules: [],
    check: { untestable: 'advice' },
  },
  {
    id: 'S1-30',
    guide: 'S1',
    says: 'After an agreement on part of the dispute you can still appeal about the rest.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-31'],
    check: {
      facts: facts(
        letter('plan', {
          disputed: ['needs', 'provision'],
          mediationAdviserContactedOn: '2026-11-06',
          mediationEndedOn: '2026-11-20',
        }),
        {
          id: 'agreed',
          kind: 'agreement',
          agreedIn: 'mediation',
          agreedOn: '2026-11-20',
          agreedTerms: ['amend-provision'],
        },
      ),
      on,
      truth: [
        open('appeal', 'plan'),
        { date: 'certificate', lastDay: '2026-11-25', concern: 'plan' },
        { date: 'appeal', lastDay: '2027-01-04', concern: 'plan' },
      ],
    },
  },
  {
    id: 'S1-31',
    guide: 'S1',
    says: 'The page was last updated on 22 May 2024, with news of the service from January 2025.',
    verdict: 'LOCAL',
    right: null,
    rules: [],
    check: { untestable: 'about-the-guide' },
  },
]
