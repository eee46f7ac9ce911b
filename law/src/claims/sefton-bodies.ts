/** Sefton’s page, second part: the bodies, and which disagreements go which way. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, inState, letter, never, today as on, open } from './usual-facts.ts'

const late = { id: 'late', kind: 'overdue', clock: 'final-plan' }
const asked = { id: 'asked', kind: 'request', wants: 'assessment', requestedOn: '2026-11-03' }
const review = { id: 'review', kind: 'plan-review', meetingOn: '2026-11-10' }
const therapyUnderReview = { id: 'under-review', kind: 'health-service', inPlanProcess: 'yes' }
const therapyAlone = { id: 'therapy', kind: 'health-service', inPlanProcess: 'no' }
const care = { id: 'care', kind: 'social-care', service: 'childrens' }

export const seftonBodies: readonly Claim[] = [
  {
    id: 'S3-09',
    guide: 'S3',
    says: 'One of the bodies is the council.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-02'],
    check: {
      facts: facts(late),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-02')],
    },
  },
  {
    id: 'S3-10',
    guide: 'S3',
    says: 'Schools are among the bodies.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-02', 'LAW-DRS-05'],
    check: {
      facts: facts(helpAt('maintained-school'), helpAt('academy'), helpAt('independent-school')),
      on,
      truth: [
        cites('disagreement-resolution', 'LAW-DRS-05', 'maintained-school'),
        open('disagreement-resolution', 'academy'),
        open('disagreement-resolution', 'independent-school'),
      ],
    },
  },
  {
    id: 'S3-11',
    guide: 'S3',
    says: 'Nurseries and childminders are among the bodies.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-05', 'LAW-DRS-07'],
    check: {
      facts: facts(helpAt('early-years-provider')),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-05')],
    },
  },
  {
    id: 'S3-12',
    guide: 'S3',
    says: 'Those who teach young people after 16 are among the bodies.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-02', 'LAW-DRS-05'],
    check: {
      facts: facts(helpAt('college'), helpAt('specialist-post-16')),
      on,
      truth: [
        cites('disagreement-resolution', 'LAW-DRS-05', 'college'),
        open('disagreement-resolution', 'specialist-post-16'),
      ],
    },
  },
  {
    id: 'S3-13',
    guide: 'S3',
    says: 'NHS services are among the bodies.',
    verdict: 'IMPRECISE',
    right:
      'It is the health commissioner that counts, normally the integrated care board, and only about the assessment for a plan, its making or its review.',
    rules: ['LAW-DRS-03', 'LAW-DEF-10', 'LAW-DRS-10'],
    check: {
      facts: facts(therapyUnderReview, therapyAlone),
      on,
      truth: [
        open('disagreement-resolution', 'under-review'),
        cites('disagreement-resolution', 'LAW-DEF-10', 'under-review'),
        never('disagreement-resolution', 'therapy'),
      ],
      claimed: [open('disagreement-resolution', 'therapy')],
    },
  },
  {
    id: 'S3-14',
    guide: 'S3',
    says: 'Social care services are among the bodies.',
    verdict: 'RIGHT',
    right: 'They are, through the council, while a plan is assessed for, made or reviewed.',
    rules: ['LAW-DRS-02'],
    check: {
      facts: facts({ ...care, inPlanProcess: 'yes' }),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-02')],
    },
  },
  {
    id: 'S3-15',
    guide: 'S3',
    says: 'Disagreement resolution covers the council’s duties to all with special educational needs: to keep what there is under review, to assess, and to draw up plans.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-02'],
    check: {
      facts: facts(asked, late, review),
      on,
      truth: [
        open('disagreement-resolution', 'asked'),
        open('disagreement-resolution', 'late'),
        open('disagreement-resolution', 'review'),
        cites('disagreement-resolution', 'LAW-DRS-02', 'asked'),
        cites('disagreement-resolution', 'LAW-DRS-02', 'late'),
        cites('disagreement-resolution', 'LAW-DRS-02', 'review'),
      ],
    },
  },
  {
    id: 'S3-16',
    guide: 'S3',
    says: 'Governing bodies and those who own independent schools and colleges must use their best endeavours for pupils with special educational needs.',
    verdict: 'WRONG',
    right:
      'The duty binds mainstream schools, maintained nursery schools, academies for 16 to 19 and for alternative provision, colleges of further education and pupil referral units. Independent schools and special post-16 institutions are not in that list.',
    rules: ['LAW-DUTY-17'],
    check: {
      facts: facts(
        helpAt('college'),
        helpAt('pupil-referral-unit'),
        helpAt('specialist-post-16'),
        helpAt('non-maintained-special-school'),
      ),
      on,
      truth: [
        cites('complaint-college', 'LAW-DUTY-17', 'college'),
        cites('complaint-school', 'LAW-DUTY-17', 'pupil-referral-unit'),
        cites('complaint-college', 'LAW-CMP-04', 'specialist-post-16'),
        open('complaint-school', 'non-maintained-special-school'),
      ],
      claimed: [
        cites('complaint-college', 'LAW-DUTY-17', 'specialist-post-16'),
        cites('complaint-school', 'LAW-DUTY-17', 'non-maintained-special-school'),
      ],
    },
  },
  {
    id: 'S3-17',
    guide: 'S3',
    says: 'Disagreement resolution also covers the help that a school gives a pupil, with or without a plan.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-05', 'LAW-DRS-06'],
    check: {
      facts: facts(helpAt('academy', { hasPlan: 'no' }), helpAt('maintained-school', { hasPlan: 'yes' })),
      on,
      truth: [
        open('disagreement-resolution', 'academy'),
        cites('disagreement-resolution', 'LAW-DRS-05', 'academy'),
        open('disagreement-resolution', 'maintained-school'),
      ],
    },
  },
  {
    id: 'S3-18',
    guide: 'S3',
    says: 'Disagreement resolution can come before a complaint, go along with it or follow it.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-09', 'LAW-CMP-13'],
    check: {
      facts: facts(
        helpAt('academy', { id: 'before', complainedOn: 'no' }),
        helpAt('academy', { id: 'during', complainedOn: '2026-11-02', complaintAnsweredOn: 'no' }),
        helpAt('academy', { id: 'after', complainedOn: '2026-10-01', complaintAnsweredOn: '2026-11-02' }),
      ),
      on,
      truth: [
        open('disagreement-resolution', 'before'),
        open('disagreement-resolution', 'during'),
        open('disagreement-resolution', 'after'),
        open('complaint-school', 'before'),
        inState('closed', 'complaint-school', 'after'),
      ],
    },
  },
  {
    id: 'S3-19',
    guide: 'S3',
    says: 'Mediation should be offered about the matters that can be appealed.',
    verdict: 'RIGHT',
    right: 'It must be: every such decision letter has to tell of the right to mediation.',
    rules: ['LAW-MED-01', 'LAW-NOT-02'],
    check: {
      facts: facts(
        letter('refuse-assess'),
        letter('refuse-issue'),
        letter('plan', { disputed: ['provision'] }),
        letter('refuse-amend'),
        letter('refuse-reassess'),
        letter('cease'),
      ),
      on,
      truth: [
        open('mediation', 'refuse-assess'),
        open('mediation', 'refuse-issue'),
        open('mediation', 'plan'),
        open('mediation', 'refuse-amend'),
        open('mediation', 'refuse-reassess'),
        open('mediation', 'cease'),
        { notice: 'refuse-issue', item: 'right-to-mediation', required: true },
      ],
    },
  },
  {
    id: 'S3-20',
    guide: 'S3',
    says: 'About anything else, use the complaints procedure of the body that it is about.',
    verdict: 'RIGHT',
    right: null,
    rules: [
      'LAW-CMP-02',
      'LAW-CMP-03',
      'LAW-CMP-04',
      'LAW-CMP-05',
      'LAW-CMP-06',
      'LAW-CMP-07',
      'LAW-CMP-08',
      'LAW-CMP-09',
    ],
    check: {
      facts: facts(
        helpAt('maintained-school'),
        helpAt('academy'),
        helpAt('college'),
        helpAt('early-years-provider'),
        late,
        care,
        therapyAlone,
      ),
      on,
      truth: [
        cites('complaint-school', 'LAW-CMP-02', 'maintained-school'),
        cites('complaint-school', 'LAW-CMP-03', 'academy'),
        cites('complaint-college', 'LAW-CMP-04', 'college'),
        cites('complaint-early-years', 'LAW-CMP-05', 'early-years-provider'),
        open('complaint-local-authority', 'late'),
        cites('complaint-childrens-social-care', 'LAW-CMP-07', 'care'),
        cites('complaint-nhs', 'LAW-CMP-08', 'therapy'),
        cites('complaint-nhs', 'LAW-CMP-09', 'therapy'),
      ],
    },
  },
]
