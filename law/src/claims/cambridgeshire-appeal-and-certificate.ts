/** Cambridgeshire’s page, third part: what can be appealed, and the certificate. */
import type { Claim } from './claim.ts'
import { cites, facts, inState, letter, today as on, open } from './usual-facts.ts'

const provision = letter('plan', { disputed: ['provision'] })
const told = '2026-11-20'

export const cambridgeshireAppealAndCertificate: readonly Claim[] = [
  {
    id: 'S0-29',
    guide: 'S0',
    says: 'If you are unhappy with a decision on a plan, or with what is in it, you can go to the First-tier Tribunal for special educational needs.',
    verdict: 'RIGHT',
    right: 'True in outline. The Act lists nine matters that can be appealed, and nothing else can.',
    rules: [
      'LAW-APP-01',
      'LAW-APP-02',
      'LAW-APP-03',
      'LAW-APP-04',
      'LAW-APP-05',
      'LAW-APP-06',
      'LAW-APP-07',
      'LAW-APP-08',
      'LAW-APP-09',
    ],
    check: {
      facts: facts(
        letter('refuse-assess'),
        letter('refuse-issue'),
        letter('plan', { disputed: ['needs', 'provision', 'placement'] }),
        letter('refuse-reassess'),
        letter('refuse-amend'),
        letter('cease'),
      ),
      on,
      truth: [
        open('appeal', 'refuse-assess'),
        open('appeal', 'refuse-issue'),
        open('appeal', 'plan'),
        open('appeal', 'refuse-reassess'),
        open('appeal', 'refuse-amend'),
        open('appeal', 'cease'),
      ],
    },
  },
  {
    id: 'S0-30',
    guide: 'S0',
    says: 'Before you go to the Tribunal you must speak with a mediation provider.',
    verdict: 'INCOMPLETE',
    right:
      'It is the mediation adviser whom you must contact, and not where you appeal about the placement alone: the school named, its type, or that none is named.',
    rules: ['LAW-MED-05', 'LAW-MED-06'],
    check: {
      facts: facts(letter('refuse-assess'), letter('plan', { disputed: ['placement'] })),
      on,
      truth: [
        cites('mediation-advice', 'LAW-MED-05', 'refuse-assess'),
        { date: 'adviser-contact', lastDay: '2027-01-03', concern: 'refuse-assess' },
        cites('appeal', 'LAW-MED-06', 'plan'),
        { noDate: 'adviser-contact', concern: 'plan' },
      ],
      claimed: [
        cites('mediation-advice', 'LAW-MED-05', 'plan'),
        { date: 'adviser-contact', lastDay: '2027-01-03', concern: 'plan' },
      ],
    },
  },
  {
    id: 'S0-31',
    guide: 'S0',
    says: 'You can appeal if the council decides not to assess, or not to assess again.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-APP-01', 'LAW-APP-07'],
    check: {
      facts: facts(letter('refuse-assess'), letter('refuse-reassess')),
      on,
      truth: [
        open('appeal', 'refuse-assess'),
        cites('appeal', 'LAW-APP-01', 'refuse-assess'),
        open('appeal', 'refuse-reassess'),
        cites('appeal', 'LAW-APP-07', 'refuse-reassess'),
      ],
    },
  },
  {
    id: 'S0-32',
    guide: 'S0',
    says: 'You can appeal if the council decides not to issue a plan.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-APP-02'],
    check: {
      facts: facts(letter('refuse-issue')),
      on,
      truth: [open('appeal'), cites('appeal', 'LAW-APP-02')],
    },
  },
  {
    id: 'S0-33',
    guide: 'S0',
    says: 'You can appeal about Section B, F or I of a plan that was issued or amended.',
    verdict: 'RIGHT',
    right: 'True. In Section I that covers the school named, its type, and that none is named.',
    rules: ['LAW-APP-03', 'LAW-APP-04', 'LAW-APP-05', 'LAW-APP-06', 'LAW-APP-10'],
    check: {
      facts: facts(
        letter('plan', { id: 'b', disputed: ['needs'] }),
        letter('plan', { id: 'f', disputed: ['provision'] }),
        letter('plan', { id: 'i', disputed: ['placement'] }),
        letter('proposal-to-amend'),
      ),
      on,
      truth: [
        open('appeal', 'b'),
        cites('appeal', 'LAW-APP-03', 'b'),
        open('appeal', 'f'),
        cites('appeal', 'LAW-APP-04', 'f'),
        open('appeal', 'i'),
        cites('appeal', 'LAW-APP-05', 'i'),
        cites('appeal', 'LAW-APP-06', 'i'),
        inState('not-yet', 'appeal', 'proposal-to-amend'),
      ],
    },
  },
  {
    id: 'S0-34',
    guide: 'S0',
    says: 'You can appeal if the council decides not to amend a plan.',
    verdict: 'INCOMPLETE',
    right:
      'You can where that decision follows a review or a re-assessment, and also where the council will not replace the plan. A refusal to hold an early review cannot be appealed.',
    rules: ['LAW-APP-08'],
    check: {
      facts: facts(letter('refuse-amend'), {
        id: 'early',
        kind: 'request',
        wants: 'early-review',
        hasPlan: 'yes',
        requestedOn: '2026-10-01',
        answeredOn: '2026-11-01',
      }),
      on,
      truth: [
        open('appeal', 'refuse-amend'),
        cites('appeal', 'LAW-APP-08', 'refuse-amend'),
        inState('does-not-apply', 'appeal', 'early'),
      ],
      claimed: [open('appeal', 'early')],
    },
  },
  {
    id: 'S0-35',
    guide: 'S0',
    says: 'You can appeal if the council decides to end a plan.',
    verdict: 'RIGHT',
    right: 'True, and the plan goes on until the time to appeal is over, or the appeal is decided.',
    rules: ['LAW-APP-09', 'LAW-DUTY-13'],
    check: {
      facts: facts(letter('cease')),
      on,
      truth: [
        open('appeal'),
        cites('appeal', 'LAW-APP-09'),
        { warning: 'plan-continues', cites: 'LAW-DUTY-13' },
      ],
    },
  },
  {
    id: 'S0-36',
    guide: 'S0',
    says: 'In mediation an entirely independent person, trained in settling disputes, helps people to agree.',
    verdict: 'RIGHT',
    right:
      'Independent has a narrow meaning: not employed by a council in England nor, where health is disputed, by the NHS bodies that the Act names.',
    rules: ['LAW-DEF-12', 'LAW-MED-32'],
    check: {
      facts: facts(letter('refuse-assess', { mediationMeetingOn: '2026-12-08' })),
      on,
      truth: [open('mediation'), cites('mediation', 'LAW-MED-32')],
    },
  },
  {
    id: 'S0-37',
    guide: 'S0',
    says: 'Mediation works best when those who take part can compromise.',
    verdict: 'ADVICE',
    right: null,
    rules: [],
    check: { untestable: 'advice' },
  },
  {
    id: 'S0-38',
    guide: 'S0',
    says: 'The council pays for mediation.',
    verdict: 'INCOMPLETE',
    right:
      'Whoever must arrange it pays, and pays your expenses too. Where health alone is disputed that is the health commissioner.',
    rules: ['LAW-MED-03', 'LAW-MED-33', 'LAW-MED-37'],
    check: {
      facts: facts(
        letter('plan', {
          disputed: ['health'],
          authorityToldOfMediationOn: told,
          commissionerToldOn: '2026-11-24',
        }),
      ),
      on: '2026-11-25',
      truth: [cites('mediation', 'LAW-MED-03'), { date: 'mediation-arranged', lastDay: '2026-12-24' }],
      // The council arranges it, and had the 30 days from being told.
      claimed: [{ date: 'mediation-arranged', lastDay: '2026-12-20' }, cites('mediation', 'LAW-MED-04')],
    },
  },
  {
    id: 'S0-39',
    guide: 'S0',
    says: 'Whether to mediate is for the parent, carer or young person to decide.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-09'],
    check: {
      facts: facts(letter('refuse-assess')),
      on,
      truth: [open('mediation'), cites('mediation', 'LAW-MED-09')],
    },
  },
  {
    id: 'S0-40',
    guide: 'S0',
    says: 'If you speak to the mediation provider and want to go straight to the Tribunal, you get a certificate within three working days.',
    verdict: 'RIGHT',
    right:
      'The three working days run from telling the adviser, and the adviser must have been contacted within the two months.',
    rules: ['LAW-MED-21'],
    check: {
      facts: facts(
        letter('refuse-assess', { mediationAdviserContactedOn: told, adviserToldNoMediationOn: told }),
      ),
      on,
      truth: [{ date: 'certificate', lastDay: '2026-11-25' }, cites('mediation-advice', 'LAW-MED-21')],
    },
  },
  {
    id: 'S0-41',
    guide: 'S0',
    says: 'When mediation has not, or only partly, succeeded, the mediator issues the certificate.',
    verdict: 'WRONG',
    right: 'The mediation adviser issues it, never the mediator as such.',
    rules: ['LAW-DEF-13', 'LAW-MED-31'],
    check: {
      facts: facts({ ...provision, mediationEndedOn: told }),
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
    id: 'S0-42',
    guide: 'S0',
    says: 'After mediation the certificate comes within three days of the end of the process.',
    verdict: 'IMPRECISE',
    right: 'Within three working days: weekends and bank holidays do not count.',
    rules: ['LAW-MED-31'],
    check: {
      facts: facts({ ...provision, mediationEndedOn: told }),
      on,
      truth: [{ date: 'certificate', lastDay: '2026-11-25' }],
      claimed: [{ date: 'certificate', lastDay: '2026-11-23' }],
    },
  },
  {
    id: 'S0-43',
    guide: 'S0',
    says: 'A certificate follows a mediation that did not succeed, or only in part.',
    verdict: 'INCOMPLETE',
    right: 'It follows every mediation that you took part in before an appeal, whatever came of it.',
    rules: ['LAW-MED-31'],
    check: {
      facts: facts(
        { ...provision, mediationEndedOn: told },
        {
          id: 'agreed',
          kind: 'agreement',
          agreedIn: 'mediation',
          agreedOn: told,
          agreedTerms: ['amend-provision'],
        },
      ),
      on,
      truth: [
        { date: 'certificate', lastDay: '2026-11-25', concern: 'plan' },
        { date: 'order', lastDay: '2026-12-25', concern: 'agreed' },
      ],
      claimed: [{ noDate: 'certificate', concern: 'plan' }],
    },
  },
]
