/** Cambridgeshire’s page, second part: disagreement resolution. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, letter, never, today as on, open } from './usual-facts.ts'

const late = { id: 'late', kind: 'overdue', clock: 'final-plan', startedOn: '2026-05-04', doneOn: 'no' }
const request = { id: 'request', kind: 'request', wants: 'assessment', requestedOn: '2026-11-10' }

export const cambridgeshireDisagreementResolution: readonly Claim[] = [
  {
    id: 'S0-19',
    guide: 'S0',
    says: 'Disagreement resolution is for what mediation does not cover.',
    verdict: 'WRONG',
    right: 'The two overlap. A decision that can go to mediation can go to disagreement resolution as well.',
    rules: [
      'LAW-DRS-02',
      'LAW-DRS-03',
      'LAW-DRS-04',
      'LAW-DRS-05',
      'LAW-DRS-06',
      'LAW-DRS-07',
      'LAW-DRS-08',
      'LAW-DRS-09',
    ],
    check: {
      facts: facts(letter('refuse-assess'), letter('plan', { disputed: ['provision'] })),
      on,
      truth: [
        open('mediation', 'refuse-assess'),
        open('disagreement-resolution', 'refuse-assess'),
        cites('disagreement-resolution', 'LAW-DRS-08', 'refuse-assess'),
        open('mediation', 'plan'),
        open('disagreement-resolution', 'plan'),
      ],
      claimed: [never('disagreement-resolution', 'refuse-assess'), never('disagreement-resolution', 'plan')],
    },
  },
  {
    id: 'S0-20',
    guide: 'S0',
    says: 'Disagreement resolution is voluntary, and all who are party to it must agree to take part.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-01'],
    check: {
      facts: facts(late),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-01')],
    },
  },
  {
    id: 'S0-21',
    guide: 'S0',
    says: 'Before disagreement resolution you may use the impartial information, advice and support service.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DUTY-04'],
    check: {
      facts: facts(helpAt('academy')),
      on,
      truth: [open('information-and-advice'), open('disagreement-resolution')],
    },
  },
  {
    id: 'S0-22',
    guide: 'S0',
    says: 'Every council must provide an information, advice and support service for special educational needs.',
    verdict: 'RIGHT',
    right: 'The council must arrange it; it need not run it itself.',
    rules: ['LAW-DUTY-04'],
    check: {
      facts: facts(request, letter('plan'), helpAt('college')),
      on,
      truth: [
        open('information-and-advice', 'request'),
        open('information-and-advice', 'plan'),
        open('information-and-advice', 'college'),
        cites('information-and-advice', 'LAW-DUTY-04', 'request'),
      ],
    },
  },
  {
    id: 'S0-23',
    guide: 'S0',
    says: 'The staff of information, advice and support services (SENDIASS) are trained in settling disputes and in the law on special educational needs.',
    verdict: 'UNSUPPORTED',
    right: 'They often are, but no law that was found says that they must be.',
    rules: ['LAW-DUTY-04'],
    check: { untestable: 'no-consequence' },
  },
  {
    id: 'S0-24',
    guide: 'S0',
    says: 'The first kind of disagreement for disagreement resolution is about how councils, maintained schools and nurseries, early years providers, further education colleges and academies carry out their duties, with or without a plan.',
    verdict: 'RIGHT',
    right:
      'So the Code says. The Act does not name early years providers here; what they provide comes in under the other kind, so they are covered either way.',
    rules: ['LAW-DRS-02', 'LAW-DRS-07'],
    check: {
      facts: facts(
        late,
        helpAt('maintained-school', { hasPlan: 'no' }),
        helpAt('academy', { hasPlan: 'yes' }),
        helpAt('college', { hasPlan: 'no' }),
        helpAt('early-years-provider', { hasPlan: 'no' }),
      ),
      on,
      truth: [
        open('disagreement-resolution', 'late'),
        cites('disagreement-resolution', 'LAW-DRS-02', 'late'),
        open('disagreement-resolution', 'maintained-school'),
        open('disagreement-resolution', 'academy'),
        open('disagreement-resolution', 'college'),
        open('disagreement-resolution', 'early-years-provider'),
        cites('disagreement-resolution', 'LAW-DRS-07', 'early-years-provider'),
      ],
    },
  },
  {
    id: 'S0-25',
    guide: 'S0',
    says: 'Among the duties that disagreement resolution is about are to keep education and care under review, to assess, to draw up plans, and to use best endeavours to meet needs.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DUTY-02', 'LAW-DUTY-05', 'LAW-DUTY-17'],
    check: {
      facts: facts(
        { id: 'help', kind: 'request', wants: 'assessment', hasPlan: 'no', requestedOn: 'no' },
        late,
        { id: 'move', kind: 'phase-transfer', phase: 'primary-to-secondary', transferYear: 2027 },
        helpAt('maintained-school'),
      ),
      on,
      truth: [
        open('disagreement-resolution', 'help'),
        open('assessment-request', 'help'),
        cites('assessment-request', 'LAW-DUTY-05', 'help'),
        open('disagreement-resolution', 'late'),
        open('disagreement-resolution', 'move'),
        cites('written-concern', 'LAW-DUTY-02', 'move'),
        open('disagreement-resolution', 'maintained-school'),
        cites('complaint-school', 'LAW-DUTY-17', 'maintained-school'),
      ],
    },
  },
  {
    id: 'S0-26',
    guide: 'S0',
    says: 'The second kind of disagreement is about the special educational provision that a nursery, a school or a college makes, with or without a plan.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-05'],
    check: {
      facts: facts(
        helpAt('early-years-provider', { hasPlan: 'no' }),
        helpAt('independent-school', { hasPlan: 'no' }),
        helpAt('pupil-referral-unit', { hasPlan: 'no' }),
        helpAt('specialist-post-16', { hasPlan: 'yes' }),
      ),
      on,
      truth: [
        open('disagreement-resolution', 'early-years-provider'),
        open('disagreement-resolution', 'independent-school'),
        cites('disagreement-resolution', 'LAW-DRS-05', 'independent-school'),
        open('disagreement-resolution', 'pupil-referral-unit'),
        open('disagreement-resolution', 'specialist-post-16'),
      ],
    },
  },
  {
    id: 'S0-27',
    guide: 'S0',
    says: 'The third kind of disagreement is with a clinical commissioning group (CCG) or the council about health or social care during an assessment, the drafting of a plan, a review or a re-assessment.',
    verdict: 'OUTDATED',
    right:
      'The kind is right, the body is not: since 1 July 2022 it is the integrated care board (ICB), or another body that must arrange that health care.',
    rules: ['LAW-DRS-03', 'LAW-DEF-10'],
    check: {
      facts: facts(
        { id: 'during', kind: 'health-service', inPlanProcess: 'yes' },
        { id: 'outside', kind: 'health-service', inPlanProcess: 'no' },
      ),
      on,
      truth: [
        open('disagreement-resolution', 'during'),
        cites('disagreement-resolution', 'LAW-DRS-03', 'during'),
        cites('disagreement-resolution', 'LAW-DEF-10', 'during'),
        never('disagreement-resolution', 'outside'),
      ],
    },
  },
  {
    id: 'S0-28',
    guide: 'S0',
    says: 'Disagreement resolution can be used throughout: while needs are assessed, a plan is drafted, an appeal is waiting, and at a review or re-assessment.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-09'],
    check: {
      facts: facts(
        request,
        letter('draft-plan'),
        letter('plan', { disputed: ['provision'], appealMadeOn: '2026-11-16' }),
        { id: 'review', kind: 'plan-review', meetingOn: '2026-11-10' },
        { id: 'again', kind: 'request', wants: 'reassessment', hasPlan: 'yes', requestedOn: '2026-11-16' },
      ),
      on,
      truth: [
        open('disagreement-resolution', 'request'),
        open('disagreement-resolution', 'draft-plan'),
        open('disagreement-resolution', 'plan'),
        cites('disagreement-resolution', 'LAW-DRS-09', 'plan'),
        open('disagreement-resolution', 'review'),
        open('disagreement-resolution', 'again'),
      ],
    },
  },
]
