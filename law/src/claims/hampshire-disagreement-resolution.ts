/** Hampshire’s leaflet, second part: disagreement resolution. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, letter, never, today as on, open } from './usual-facts.ts'

const late = { id: 'late', kind: 'overdue', clock: 'final-plan', startedOn: '2026-05-04', doneOn: 'no' }
const during = { id: 'during', kind: 'health-service', inPlanProcess: 'yes' }
const pending = letter('plan', { disputed: ['provision'], appealMadeOn: '2026-11-16' })

export const hampshireDisagreementResolution: readonly Claim[] = [
  {
    id: 'S4-12',
    guide: 'S4',
    says: 'Many disagreements can be settled by talking to the school, the college, the council or, about health, the clinical commissioning group (CCG).',
    verdict: 'OUTDATED',
    right: 'Since 1 July 2022 it is the integrated care board (ICB).',
    rules: ['LAW-DEF-10'],
    check: {
      facts: facts(during),
      on,
      truth: [open('informal-discussion'), cites('informal-discussion', 'LAW-DEF-10')],
    },
  },
  {
    id: 'S4-13',
    guide: 'S4',
    says: 'Disagreement resolution looks for a way forward that all accept.',
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
    id: 'S4-14',
    guide: 'S4',
    says: 'Disagreement resolution is free and confidential, and you can choose whether to use it.',
    verdict: 'RIGHT',
    right: 'That it is a choice is law. That it is confidential is practice.',
    rules: ['LAW-DRS-01', 'LAW-DRS-09'],
    check: {
      facts: facts(late, pending),
      on,
      truth: [
        open('disagreement-resolution', 'late'),
        cites('disagreement-resolution', 'LAW-DRS-01', 'late'),
        open('disagreement-resolution', 'plan'),
        cites('disagreement-resolution', 'LAW-DRS-09', 'plan'),
      ],
    },
  },
  {
    id: 'S4-15',
    guide: 'S4',
    says: 'Disagreement resolution is for three kinds of disagreement.',
    verdict: 'INCOMPLETE',
    right:
      'The Code names four. A family is party to three; the fourth is between the council and the health commissioner.',
    rules: ['LAW-DRS-02', 'LAW-DRS-03', 'LAW-DRS-04', 'LAW-DRS-05', 'LAW-DRS-07'],
    check: {
      facts: facts(late, helpAt('independent-school'), during),
      on,
      truth: [
        open('disagreement-resolution', 'late'),
        open('disagreement-resolution', 'independent-school'),
        open('disagreement-resolution', 'during'),
        cites('disagreement-resolution', 'LAW-DRS-02', 'late'),
        cites('disagreement-resolution', 'LAW-DRS-05', 'independent-school'),
        cites('disagreement-resolution', 'LAW-DRS-03', 'during'),
        cites('disagreement-resolution', 'LAW-DRS-04', 'during'),
      ],
    },
  },
  {
    id: 'S4-16',
    guide: 'S4',
    says: 'The first kind of disagreement is about how those who provide, and councils, carry out their duties for special educational needs.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-02'],
    check: {
      facts: facts(late, helpAt('maintained-school'), helpAt('academy')),
      on,
      truth: [
        open('disagreement-resolution', 'late'),
        cites('disagreement-resolution', 'LAW-DRS-02', 'late'),
        open('disagreement-resolution', 'maintained-school'),
        open('disagreement-resolution', 'academy'),
      ],
    },
  },
  {
    id: 'S4-17',
    guide: 'S4',
    says: 'Among the duties that disagreement resolution is about is that of governing bodies and proprietors to use their best endeavours.',
    verdict: 'RIGHT',
    right:
      'True for the schools and colleges that the Act lists: mainstream, nursery, pupil referral unit and further education. It does not bind independent schools.',
    rules: ['LAW-DUTY-17'],
    check: {
      facts: facts(helpAt('maintained-school'), helpAt('academy'), helpAt('college')),
      on,
      truth: [
        cites('complaint-school', 'LAW-DUTY-17', 'maintained-school'),
        cites('complaint-school', 'LAW-DUTY-17', 'academy'),
        cites('complaint-college', 'LAW-DUTY-17', 'college'),
        open('disagreement-resolution', 'academy'),
      ],
    },
  },
  {
    id: 'S4-18',
    guide: 'S4',
    says: 'The second kind of disagreement is about the special educational provision that early years providers, schools and further education colleges make.',
    verdict: 'INCOMPLETE',
    right:
      'It covers independent schools, pupil referral units and every kind of post-16 institution as well.',
    rules: ['LAW-DRS-05'],
    check: {
      facts: facts(
        helpAt('early-years-provider'),
        helpAt('independent-school'),
        helpAt('pupil-referral-unit'),
        helpAt('specialist-post-16'),
      ),
      on,
      truth: [
        open('disagreement-resolution', 'early-years-provider'),
        open('disagreement-resolution', 'independent-school'),
        open('disagreement-resolution', 'pupil-referral-unit'),
        open('disagreement-resolution', 'specialist-post-16'),
        cites('disagreement-resolution', 'LAW-DRS-05', 'specialist-post-16'),
      ],
      claimed: [
        never('disagreement-resolution', 'specialist-post-16'),
        never('disagreement-resolution', 'pupil-referral-unit'),
      ],
    },
  },
  {
    id: 'S4-19',
    guide: 'S4',
    says: 'Disagreement resolution covers those with support in school as well as those with a plan.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-06'],
    check: {
      facts: facts(helpAt('academy', { hasPlan: 'no' }), helpAt('maintained-school', { hasPlan: 'yes' })),
      on,
      truth: [
        open('disagreement-resolution', 'academy'),
        cites('disagreement-resolution', 'LAW-DRS-06', 'academy'),
        open('disagreement-resolution', 'maintained-school'),
      ],
    },
  },
  {
    id: 'S4-20',
    guide: 'S4',
    says: 'The third kind of disagreement is with the council or the clinical commissioning group (CCG) about health or social care in an assessment, the drafting of a plan, a review or a re-assessment.',
    verdict: 'OUTDATED',
    right:
      'The kind is right. The body is now the integrated care board (ICB), or another that must arrange that care.',
    rules: ['LAW-DRS-03', 'LAW-DEF-10'],
    check: {
      facts: facts(during, { id: 'care', kind: 'social-care', service: 'childrens', inPlanProcess: 'yes' }),
      on,
      truth: [
        open('disagreement-resolution', 'during'),
        cites('disagreement-resolution', 'LAW-DRS-03', 'during'),
        cites('disagreement-resolution', 'LAW-DEF-10', 'during'),
        open('disagreement-resolution', 'care'),
      ],
    },
  },
  {
    id: 'S4-21',
    guide: 'S4',
    says: 'Disagreement resolution can be used while needs are assessed.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-09'],
    check: {
      facts: facts(
        { id: 'request', kind: 'request', wants: 'assessment', requestedOn: '2026-11-10' },
        letter('refuse-assess'),
      ),
      on,
      truth: [open('disagreement-resolution', 'request'), open('disagreement-resolution', 'refuse-assess')],
    },
  },
  {
    id: 'S4-22',
    guide: 'S4',
    says: 'Disagreement resolution can be used while a plan is drafted.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-09'],
    check: {
      facts: facts(letter('draft-plan'), letter('proposal-to-amend')),
      on,
      truth: [
        open('disagreement-resolution', 'draft-plan'),
        open('disagreement-resolution', 'proposal-to-amend'),
        open('draft-plan-representations', 'draft-plan'),
      ],
    },
  },
  {
    id: 'S4-23',
    guide: 'S4',
    says: 'Disagreement resolution can be used while an appeal is waiting.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-09'],
    check: {
      facts: facts(pending),
      on,
      truth: [
        open('appeal-continues'),
        open('disagreement-resolution'),
        cites('disagreement-resolution', 'LAW-DRS-09'),
      ],
    },
  },
  {
    id: 'S4-24',
    guide: 'S4',
    says: 'Disagreement resolution can be used at a review and during a re-assessment.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-09'],
    check: {
      facts: facts(
        { id: 'review', kind: 'plan-review', meetingOn: '2026-11-10' },
        { id: 'again', kind: 'overdue', clock: 'reassessment-final-plan', startedOn: '2026-09-01' },
      ),
      on,
      truth: [open('disagreement-resolution', 'review'), open('disagreement-resolution', 'again')],
    },
  },
  {
    id: 'S4-25',
    guide: 'S4',
    says: 'Disagreement resolution is in the Code of Practice at 11.6 to 11.10.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-09'],
    check: { untestable: 'no-consequence' },
  },
]
