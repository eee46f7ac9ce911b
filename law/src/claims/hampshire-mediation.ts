/** Hampshire’s leaflet, third part: mediation, the certificate and the time. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, inState, letter, never, today as on, open } from './usual-facts.ts'

const refusal = facts(letter('refuse-assess'))
const told = '2026-11-20'

export const hampshireMediation: readonly Claim[] = [
  {
    id: 'S4-26',
    guide: 'S4',
    says: 'Mediation is a kind of disagreement resolution, for matters that can be appealed.',
    verdict: 'IMPRECISE',
    right:
      'They are two schemes in two parts of the Act. Only mediation comes with a certificate; only disagreement resolution is there where nothing can be appealed.',
    rules: [
      'LAW-MED-01',
      'LAW-MED-05',
      'LAW-MED-08',
      'LAW-DRS-01',
      'LAW-DRS-02',
      'LAW-DRS-05',
      'LAW-DRS-08',
      'LAW-DRS-09',
    ],
    check: {
      facts: facts(helpAt('academy'), letter('refuse-assess')),
      on,
      truth: [
        open('disagreement-resolution', 'academy'),
        never('mediation', 'academy'),
        open('mediation', 'refuse-assess'),
        open('disagreement-resolution', 'refuse-assess'),
        cites('disagreement-resolution', 'LAW-DEF-13', 'refuse-assess'),
      ],
      claimed: [open('mediation', 'academy'), never('disagreement-resolution', 'refuse-assess')],
    },
  },
  {
    id: 'S4-27',
    guide: 'S4',
    says: 'Mediation is free and confidential.',
    verdict: 'RIGHT',
    right: 'It is free. That it is confidential is practice; no rule of evidence was found.',
    rules: ['LAW-MED-37'],
    check: {
      facts: facts(letter('refuse-assess', { mediationMeetingOn: '2026-12-08' })),
      on,
      truth: [open('mediation'), cites('mediation', 'LAW-MED-37')],
    },
  },
  {
    id: 'S4-28',
    guide: 'S4',
    says: 'To register an appeal you must first consider mediation and get a certificate of that, which is called mediation advice.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-05'],
    check: {
      facts: refusal,
      on,
      truth: [
        open('mediation-advice'),
        cites('mediation-advice', 'LAW-MED-05'),
        cites('appeal', 'LAW-MED-05'),
      ],
    },
  },
  {
    id: 'S4-29',
    guide: 'S4',
    says: 'If you tell the mediation adviser that you will not mediate, the certificate comes within three working days.',
    verdict: 'RIGHT',
    right: 'True where the adviser was contacted within the two months.',
    rules: ['LAW-MED-21'],
    check: {
      facts: facts(
        letter('refuse-assess', { mediationAdviserContactedOn: told, adviserToldNoMediationOn: told }),
      ),
      on,
      truth: [
        { date: 'certificate', lastDay: '2026-11-25' },
        { deadline: 'certificate', values: { triggered: '2026-12-22' }, lastDay: '2026-12-29' },
      ],
    },
  },
  {
    id: 'S4-30',
    guide: 'S4',
    says: 'With the certificate you can register your appeal.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-05'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: '2026-11-12',
          certificateIssuedOn: '2026-11-18',
        }),
      ),
      on,
      truth: [
        open('appeal'),
        { date: 'appeal', lastDay: '2027-01-04' },
        { noDate: 'adviser-contact' },
        cites('appeal-leave-without-certificate', 'LAW-MED-05'),
      ],
    },
  },
  {
    id: 'S4-31',
    guide: 'S4',
    says: 'With its decision the council must tell you about mediation and whom to contact for advice on it.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-NOT-02'],
    check: {
      facts: refusal,
      on,
      truth: [
        { notice: 'refuse-assess', item: 'right-to-mediation', required: true },
        { notice: 'refuse-assess', item: 'adviser-contact', required: true },
        { notice: 'cease', item: 'adviser-contact', required: true },
      ],
    },
  },
  {
    id: 'S4-32',
    guide: 'S4',
    says: 'You must contact the mediation adviser within two months of getting the decision.',
    verdict: 'WRONG',
    right: 'The two months run from the day on which the letter was sent, whenever it came.',
    rules: ['LAW-MED-20'],
    check: {
      facts: refusal,
      on,
      truth: [{ date: 'adviser-contact', lastDay: '2027-01-03' }],
      // The letter came on 6 November.
      claimed: [{ date: 'adviser-contact', lastDay: '2027-01-06' }],
    },
  },
  {
    id: 'S4-33',
    guide: 'S4',
    says: 'The time to appeal is two months from the date of the decision or one month from the date of the certificate, whichever is later.',
    verdict: 'RIGHT',
    right:
      'The months run from the sending of the decision and from the issue of the certificate, and the Tribunal must have the appeal by 5pm of the last day.',
    rules: ['LAW-TIME-01'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: '2026-12-18',
          certificateIssuedOn: '2027-01-15',
        }),
        letter('refuse-issue', {
          mediationAdviserContactedOn: '2026-11-12',
          certificateIssuedOn: '2026-11-18',
        }),
      ),
      on: '2027-01-20',
      truth: [
        { date: 'appeal', lastDay: '2027-02-15', concern: 'refuse-assess' },
        { date: 'appeal', lastDay: '2027-01-04', concern: 'refuse-issue' },
      ],
    },
  },
  {
    id: 'S4-34',
    guide: 'S4',
    says: 'No mediation need be considered where the appeal is only about the name of the school or college, its type, or that none is named.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-06'],
    check: {
      facts: facts(
        letter('plan', { disputed: ['placement'] }),
        letter('plan', { id: 'more', disputed: ['placement', 'needs'] }),
      ),
      on,
      truth: [
        open('appeal', 'plan'),
        cites('appeal', 'LAW-APP-06', 'plan'),
        cites('appeal', 'LAW-MED-06', 'plan'),
        { noDate: 'adviser-contact', concern: 'plan' },
        { date: 'adviser-contact', lastDay: '2027-01-03', concern: 'more' },
      ],
    },
  },
  {
    id: 'S4-35',
    guide: 'S4',
    says: 'If you choose mediation, the council or the clinical commissioning group (CCG) must take part.',
    verdict: 'RIGHT',
    right:
      'True, with the integrated care board (ICB) in place of the CCG. Where health alone is disputed the council is not a party.',
    rules: ['LAW-MED-03', 'LAW-MED-04'],
    check: {
      facts: facts(
        letter('plan', { disputed: ['provision'], authorityToldOfMediationOn: told }),
        letter('plan', { id: 'both', disputed: ['provision', 'health'], authorityToldOfMediationOn: told }),
        letter('plan', { id: 'health', disputed: ['health'], authorityToldOfMediationOn: told }),
      ),
      on,
      truth: [
        open('mediation', 'plan'),
        cites('mediation', 'LAW-MED-04', 'plan'),
        cites('mediation', 'LAW-MED-03', 'both'),
        { date: 'commissioner-notified', lastDay: '2026-11-25', concern: 'both' },
        cites('mediation', 'LAW-MED-03', 'health'),
      ],
    },
  },
  {
    id: 'S4-36',
    guide: 'S4',
    says: 'The mediation meeting is arranged within 30 days.',
    verdict: 'RIGHT',
    right:
      'The 30 days run from the day on which the council is told that you want to mediate; where health alone is disputed, from the day on which the health commissioner hears of it.',
    rules: ['LAW-MED-25'],
    check: {
      facts: facts(
        letter('plan', { disputed: ['provision'], authorityToldOfMediationOn: told }),
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
    },
  },
  {
    id: 'S4-37',
    guide: 'S4',
    says: 'If the two months are over, or you have no certificate, you can still ask the Tribunal whether you may appeal.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-23', 'LAW-TIME-14'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: 'no',
          certificateIssuedOn: 'no',
          appealMadeOn: 'no',
        }),
      ),
      on: '2027-01-05',
      truth: [
        open('appeal-leave-without-certificate'),
        cites('appeal-leave-without-certificate', 'LAW-MED-23'),
        open('appeal-late'),
        cites('appeal-late', 'LAW-TIME-14'),
      ],
    },
  },
  {
    id: 'S4-38',
    guide: 'S4',
    says: 'An independent mediator leads the mediation meeting.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DEF-12'],
    check: {
      facts: facts(
        letter('plan', { disputed: ['provision'], authorityToldOfMediationOn: told }),
        letter('plan', { id: 'again', disputed: ['provision'] }),
      ),
      on,
      truth: [
        open('mediation', 'plan'),
        cites('mediation', 'LAW-MED-04', 'plan'),
        cites('disagreement-resolution', 'LAW-DEF-12', 'again'),
      ],
    },
  },
  {
    id: 'S4-39',
    guide: 'S4',
    says: 'When the mediation meeting is over, the mediator issues the certificate within three working days.',
    verdict: 'WRONG',
    right: 'The three working days are right. The mediation adviser issues it, never the mediator as such.',
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
    id: 'S4-40',
    guide: 'S4',
    says: 'After mediation you need the certificate if you still want to appeal.',
    verdict: 'RIGHT',
    right: 'True, but not for an appeal about the placement alone.',
    rules: ['LAW-MED-05'],
    check: {
      facts: facts(
        letter('refuse-assess', { mediationEndedOn: told }),
        letter('plan', { disputed: ['placement'], mediationEndedOn: told }),
      ),
      on,
      truth: [
        cites('appeal', 'LAW-MED-05', 'refuse-assess'),
        cites('appeal', 'LAW-MED-06', 'plan'),
        inState('does-not-apply', 'appeal-leave-without-certificate', 'plan'),
      ],
    },
  },
  {
    id: 'S4-41',
    guide: 'S4',
    says: 'After mediation too the time is two months from the decision or one month from the certificate, whichever is later.',
    verdict: 'RIGHT',
    right: null,
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
      truth: [open('appeal'), { date: 'appeal', lastDay: '2027-02-15' }],
    },
  },
  {
    id: 'S4-42',
    guide: 'S4',
    says: 'Mediators must be trained and accredited.',
    verdict: 'IMPRECISE',
    right:
      'The law asks that they know enough of the law on special educational needs, health and social care. Accreditation is professional practice.',
    rules: ['LAW-MED-32'],
    check: {
      facts: facts(letter('refuse-assess', { mediationMeetingOn: '2026-12-08' })),
      on,
      truth: [open('mediation'), cites('mediation', 'LAW-MED-32')],
    },
  },
  {
    id: 'S4-43',
    guide: 'S4',
    says: 'Mediators are independent of the council and of the clinical commissioning group (CCG).',
    verdict: 'OUTDATED',
    right: 'True, with the integrated care board (ICB) and NHS England in place of the CCG.',
    rules: ['LAW-DEF-12'],
    check: {
      facts: facts(letter('plan', { disputed: ['needs'] })),
      on,
      truth: [open('mediation'), cites('disagreement-resolution', 'LAW-DEF-12')],
    },
  },
  {
    id: 'S4-44',
    guide: 'S4',
    says: 'Mediation is in the Code of Practice at 11.13 to 11.38.',
    verdict: 'UNSUPPORTED',
    right: 'Chapter 11 is the right one. These paragraph numbers are likely, but were not checked.',
    rules: ['LAW-DUTY-18'],
    check: { untestable: 'no-consequence' },
  },
]
