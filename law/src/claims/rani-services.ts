/** RANi’s guide, first part: what the two services are, and the law behind them. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, inState, letter, never, today as on, open } from './usual-facts.ts'

const late = { id: 'late', kind: 'overdue', clock: 'annual-review' }
const asked = { id: 'asked', kind: 'request', wants: 'assessment', requestedOn: '2026-11-03' }
const therapyUnderReview = { id: 'under-review', kind: 'health-service', inPlanProcess: 'yes' }
const therapyAlone = { id: 'therapy', kind: 'health-service', inPlanProcess: 'no' }
const placement = letter('plan', { disputed: ['placement'] })

export const raniServices: readonly Claim[] = [
  {
    id: 'S2-01',
    guide: 'S2',
    says: 'Disagreement resolution is voluntary, informal and confidential.',
    verdict: 'RIGHT',
    right:
      'Nobody can be made to take part. That it is confidential is practice; it is not written in the Act.',
    rules: ['LAW-DRS-01', 'LAW-DRS-09'],
    check: {
      facts: facts(late),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-01')],
    },
  },
  {
    id: 'S2-02',
    guide: 'S2',
    says: 'Disagreement resolution is for disputes of parents or young people with the council.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-02'],
    check: {
      facts: facts(late, asked),
      on,
      truth: [
        open('disagreement-resolution', 'late'),
        open('disagreement-resolution', 'asked'),
        cites('disagreement-resolution', 'LAW-DRS-02', 'late'),
      ],
    },
  },
  {
    id: 'S2-03',
    guide: 'S2',
    says: 'Disagreement resolution is also for disputes with nurseries, schools and colleges.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-02', 'LAW-DRS-05'],
    check: {
      facts: facts(helpAt('early-years-provider'), helpAt('academy'), helpAt('college')),
      on,
      truth: [
        cites('disagreement-resolution', 'LAW-DRS-05', 'early-years-provider'),
        open('disagreement-resolution', 'early-years-provider'),
        open('disagreement-resolution', 'academy'),
        open('disagreement-resolution', 'college'),
      ],
    },
  },
  {
    id: 'S2-04',
    guide: 'S2',
    says: 'Disagreement resolution is for disputes with any other provider of services for special educational needs and disability.',
    verdict: 'IMPRECISE',
    right:
      'Besides councils, schools, nurseries and colleges the Act names only the health commissioner, normally the integrated care board, and only about the assessment for a plan, its making or its review.',
    rules: ['LAW-DRS-03', 'LAW-DRS-10', 'LAW-DEF-10'],
    check: {
      facts: facts(therapyUnderReview, therapyAlone),
      on,
      truth: [
        open('disagreement-resolution', 'under-review'),
        cites('disagreement-resolution', 'LAW-DRS-03', 'under-review'),
        cites('disagreement-resolution', 'LAW-DEF-10', 'under-review'),
        never('disagreement-resolution', 'therapy'),
        cites('disagreement-resolution', 'LAW-DRS-10', 'therapy'),
      ],
      claimed: [open('disagreement-resolution', 'therapy')],
    },
  },
  {
    id: 'S2-05',
    guide: 'S2',
    says: 'Disagreement resolution covers every side of support: how needs are found, what help there is, how it is given, and how professionals work with the family.',
    verdict: 'IMPRECISE',
    right:
      'It covers how duties about special educational needs are carried out, and the help that a school, nursery or college gives. Social care with no plan in the making is not in it.',
    rules: ['LAW-DRS-02', 'LAW-DRS-05', 'LAW-DRS-07'],
    check: {
      facts: facts(helpAt('academy'), {
        id: 'care',
        kind: 'social-care',
        service: 'childrens',
        inPlanProcess: 'no',
      }),
      on,
      truth: [open('disagreement-resolution', 'academy'), never('disagreement-resolution', 'care')],
      claimed: [open('disagreement-resolution', 'care')],
    },
  },
  {
    id: 'S2-06',
    guide: 'S2',
    says: 'Disagreement resolution can be used at any time, whether or not you mean to appeal.',
    verdict: 'RIGHT',
    right: 'It stops no time to appeal, and it gives no certificate.',
    rules: ['LAW-DRS-09', 'LAW-DRS-08'],
    check: {
      facts: facts(
        asked,
        letter('refuse-assess'),
        letter('plan', { appealMadeOn: '2026-11-15' }),
        letter('refuse-amend', { noticeSentOn: '2026-06-01' }),
      ),
      on,
      truth: [
        open('disagreement-resolution', 'asked'),
        open('disagreement-resolution', 'refuse-assess'),
        open('disagreement-resolution', 'refuse-amend'),
        cites('disagreement-resolution', 'LAW-DRS-09', 'plan'),
        { date: 'appeal', lastDay: '2027-01-04', concern: 'refuse-assess' },
      ],
    },
  },
  {
    id: 'S2-07',
    guide: 'S2',
    says: 'Mediation is a more formal process, set by law.',
    verdict: 'RIGHT',
    right:
      'More formal than disagreement resolution, since the law sets who must come and by when; less formal than the Tribunal, since nobody decides but you and the council.',
    rules: ['LAW-MED-02', 'LAW-MED-04', 'LAW-MED-09', 'LAW-MED-25'],
    check: {
      facts: facts(letter('refuse-issue', { authorityToldOfMediationOn: '2026-11-10' })),
      on,
      truth: [
        cites('mediation', 'LAW-MED-04'),
        cites('mediation', 'LAW-MED-09'),
        { date: 'mediation-arranged', lastDay: '2026-12-10' },
      ],
    },
  },
  {
    id: 'S2-08',
    guide: 'S2',
    says: 'Mediation can be about an assessment for an EHC plan.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-01'],
    check: {
      facts: facts(letter('refuse-assess'), letter('refuse-reassess')),
      on,
      truth: [open('mediation', 'refuse-assess'), open('mediation', 'refuse-reassess')],
    },
  },
  {
    id: 'S2-09',
    guide: 'S2',
    says: 'Mediation can be about what a plan says, or about a decision not to make one.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-01'],
    check: {
      facts: facts(letter('plan', { disputed: ['provision'] }), letter('refuse-issue')),
      on,
      truth: [open('mediation', 'plan'), open('mediation', 'refuse-issue')],
    },
  },
  {
    id: 'S2-10',
    guide: 'S2',
    says: 'Mediation can be about changes to a plan, or about its ending.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-01'],
    check: {
      facts: facts(letter('refuse-amend'), letter('cease')),
      on,
      truth: [open('mediation', 'refuse-amend'), open('mediation', 'cease')],
    },
  },
  {
    id: 'S2-11',
    guide: 'S2',
    says: 'Mediation is offered after the council has decided something with which you disagree.',
    verdict: 'RIGHT',
    right: 'It is offered whenever a plan is made, amended or replaced, too.',
    rules: ['LAW-MED-01'],
    check: {
      facts: facts(asked, letter('draft-plan'), letter('plan')),
      on,
      truth: [
        inState('not-yet', 'mediation', 'asked'),
        cites('mediation', 'LAW-MED-01', 'asked'),
        inState('not-yet', 'mediation', 'draft-plan'),
        open('mediation', 'plan'),
      ],
    },
  },
  {
    id: 'S2-12',
    guide: 'S2',
    says: 'A refusal to assess is a decision for mediation and appeal.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-APP-01'],
    check: {
      facts: facts(letter('refuse-assess')),
      on,
      truth: [open('mediation'), open('appeal'), cites('appeal', 'LAW-APP-01')],
    },
  },
  {
    id: 'S2-13',
    guide: 'S2',
    says: 'A refusal to issue a plan is a decision for mediation and appeal.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-APP-02'],
    check: {
      facts: facts(letter('refuse-issue')),
      on,
      truth: [open('mediation'), open('appeal'), cites('appeal', 'LAW-APP-02')],
    },
  },
  {
    id: 'S2-14',
    guide: 'S2',
    says: 'A plan that does not meet the needs is a matter for mediation and appeal.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-APP-03', 'LAW-APP-04'],
    check: {
      facts: facts(letter('plan', { disputed: ['needs', 'provision'] })),
      on,
      truth: [open('mediation'), cites('appeal', 'LAW-APP-03'), cites('appeal', 'LAW-APP-04')],
    },
  },
  {
    id: 'S2-15',
    guide: 'S2',
    says: 'A plan that names an unsuitable school is a matter for mediation and appeal.',
    verdict: 'RIGHT',
    right: 'If the school or other setting is all that you dispute, you need no certificate.',
    rules: ['LAW-APP-05', 'LAW-MED-06'],
    check: {
      facts: facts(placement),
      on,
      truth: [
        open('mediation'),
        cites('appeal', 'LAW-APP-05'),
        cites('appeal', 'LAW-MED-06'),
        { noDate: 'adviser-contact' },
      ],
    },
  },
  {
    id: 'S2-16',
    guide: 'S2',
    says: 'The ending of a plan is a matter for mediation and appeal.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-APP-09'],
    check: {
      facts: facts(letter('cease')),
      on,
      truth: [open('mediation'), cites('appeal', 'LAW-APP-09'), { warning: 'plan-continues' }],
    },
  },
  {
    id: 'S2-17',
    guide: 'S2',
    says: 'The decisions to disagree with are a refusal to assess, a refusal of a plan, what a plan says, the school it names, and its ending.',
    verdict: 'INCOMPLETE',
    right: 'A refusal to assess again and a refusal to amend the plan after a review belong to them as well.',
    rules: ['LAW-APP-07', 'LAW-APP-08'],
    check: {
      facts: facts(letter('refuse-reassess'), letter('refuse-amend')),
      on,
      truth: [
        open('appeal', 'refuse-reassess'),
        cites('appeal', 'LAW-APP-07', 'refuse-reassess'),
        open('appeal', 'refuse-amend'),
        cites('appeal', 'LAW-APP-08', 'refuse-amend'),
      ],
      claimed: [never('appeal', 'refuse-reassess'), never('appeal', 'refuse-amend')],
    },
  },
  {
    id: 'S2-18',
    guide: 'S2',
    says: 'You must consider mediation before an appeal unless the appeal is only about the school or college that Section I names.',
    verdict: 'INCOMPLETE',
    right:
      'You need no certificate either where the appeal is only about the type of setting in Section I, or that none is named.',
    rules: ['LAW-MED-06', 'LAW-APP-05', 'LAW-APP-06'],
    check: {
      facts: facts(placement),
      on,
      truth: [
        cites('appeal', 'LAW-APP-06'),
        cites('appeal', 'LAW-MED-06'),
        cites('mediation-advice', 'LAW-MED-06'),
        { noDate: 'adviser-contact' },
      ],
      claimed: [cites('appeal', 'LAW-MED-05'), { date: 'adviser-contact', lastDay: '2027-01-03' }],
    },
  },
  {
    id: 'S2-19',
    guide: 'S2',
    says: 'You consider mediation by contacting a mediation adviser, who explains what you can do.',
    verdict: 'RIGHT',
    right: 'You have two months for it from the day on which the council sent its letter.',
    rules: ['LAW-MED-20'],
    check: {
      facts: facts(letter('refuse-assess')),
      on,
      truth: [open('mediation-advice'), { date: 'adviser-contact', lastDay: '2027-01-03' }],
    },
  },
  {
    id: 'S2-20',
    guide: 'S2',
    says: 'The certificate says either that you took part in mediation or that you chose not to.',
    verdict: 'RIGHT',
    right:
      'There is a third basis: if the council tells the adviser that it cannot arrange the mediation in time, you count as having taken part.',
    rules: ['LAW-MED-07', 'LAW-MED-08', 'LAW-MED-26'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: '2026-11-16',
          adviserToldNoMediationOn: '2026-11-16',
          certificateIssuedOn: 'no',
        }),
        letter('refuse-issue', {
          mediationAdviserContactedOn: '2026-11-04',
          authorityToldOfMediationOn: '2026-11-05',
          mediationEndedOn: '2026-11-18',
          certificateIssuedOn: 'no',
        }),
        letter('cease', {
          mediationAdviserContactedOn: '2026-11-04',
          authorityToldOfMediationOn: '2026-11-05',
          adviserToldCannotArrangeOn: '2026-11-18',
          certificateIssuedOn: 'no',
        }),
      ),
      on,
      truth: [
        cites('mediation-advice', 'LAW-MED-07', 'refuse-assess'),
        { date: 'certificate', lastDay: '2026-11-19', concern: 'refuse-assess' },
        cites('mediation-advice', 'LAW-MED-08', 'refuse-issue'),
        { date: 'certificate', lastDay: '2026-11-23', concern: 'refuse-issue' },
        cites('mediation-advice', 'LAW-MED-26', 'cease'),
        { date: 'certificate', lastDay: '2026-11-23', concern: 'cease' },
      ],
    },
  },
]
