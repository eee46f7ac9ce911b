/** Hampshire’s leaflet, first part: first steps, and complaints. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, letter, today as on, open } from './usual-facts.ts'

const noPlan = { hasPlan: 'no' }
const late = { id: 'late', kind: 'overdue', clock: 'final-plan', startedOn: '2026-05-04', doneOn: 'no' }

export const hampshireFirstSteps: readonly Claim[] = [
  {
    id: 'S4-01',
    guide: 'S4',
    says: 'The first step is to talk to the teacher, the special educational needs coordinator or the headteacher.',
    verdict: 'ADVICE',
    right: null,
    rules: ['LAW-CMP-01'],
    check: {
      facts: facts(helpAt('maintained-school')),
      on,
      truth: [open('informal-discussion'), cites('informal-discussion', 'LAW-CMP-01')],
    },
  },
  {
    id: 'S4-02',
    guide: 'S4',
    says: 'If the school does all it can and your child needs more, you can ask the council for an assessment.',
    verdict: 'RIGHT',
    right: 'True, and a young person can ask too.',
    rules: ['LAW-DUTY-05'],
    check: {
      facts: {
        person: { asks: 'young-person', schoolYearOfSixteen: 2025 },
        concerns: [helpAt('college', noPlan), helpAt('academy', noPlan)],
      },
      on,
      truth: [
        open('assessment-request', 'college'),
        open('assessment-request', 'academy'),
        cites('assessment-request', 'LAW-DUTY-05'),
      ],
    },
  },
  {
    id: 'S4-03',
    guide: 'S4',
    says: 'The school can ask for an assessment instead of the parent.',
    verdict: 'RIGHT',
    right: 'True: someone who acts for the school or college can ask.',
    rules: ['LAW-DUTY-05'],
    check: {
      facts: facts(helpAt('maintained-school', { ...noPlan, assessedInLastSixMonths: 'no' })),
      on,
      truth: [open('assessment-request'), cites('assessment-request', 'LAW-DUTY-05')],
    },
  },
  {
    id: 'S4-04',
    guide: 'S4',
    says: 'Where there is a plan already, talk to the county council’s service for special educational needs.',
    verdict: 'LOCAL',
    right: 'Ask your own council’s service. It is the council that must secure what Section F says.',
    rules: ['LAW-CMP-01'],
    check: {
      facts: facts({ id: 'missing', kind: 'plan-not-delivered', missing: ['provision'] }),
      on,
      truth: [open('informal-discussion'), { warning: 'council-is-duty-holder', cites: 'LAW-DUTY-10' }],
    },
  },
  {
    id: 'S4-05',
    guide: 'S4',
    says: 'The county council’s service for special educational needs has a telephone number, an email address and a website.',
    verdict: 'LOCAL',
    right: null,
    rules: [],
    check: { untestable: 'local' },
  },
  {
    id: 'S4-06',
    guide: 'S4',
    says: 'There are three ways on: a complaint, disagreement resolution or mediation, and an appeal.',
    verdict: 'RIGHT',
    right: 'True as a menu. They stand beside each other, and none of them stops the time of another.',
    rules: ['LAW-CMP-13'],
    check: {
      facts: facts(letter('refuse-issue')),
      on,
      truth: [
        open('complaint-local-authority'),
        cites('complaint-local-authority', 'LAW-CMP-13'),
        open('disagreement-resolution'),
        open('mediation'),
        open('appeal'),
        { warning: 'clock-keeps-running', cites: 'LAW-CMP-13' },
      ],
    },
  },
  {
    id: 'S4-07',
    guide: 'S4',
    says: 'You can complain to the school, the college or the council by the procedure that it publishes.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-CMP-02', 'LAW-CMP-03', 'LAW-CMP-04', 'LAW-CMP-05', 'LAW-CMP-06'],
    check: {
      facts: facts(helpAt('maintained-school'), helpAt('academy'), helpAt('college'), late),
      on,
      truth: [
        open('complaint-school', 'maintained-school'),
        open('complaint-school', 'academy'),
        open('complaint-college', 'college'),
        open('complaint-local-authority', 'late'),
      ],
    },
  },
  {
    id: 'S4-08',
    guide: 'S4',
    says: 'Before a complaint you usually have to try to settle it with the teacher or the headteacher.',
    verdict: 'ADVICE',
    right:
      'Most policies ask for it, and academies and independent schools must have such a stage. No later right is lost by it.',
    rules: ['LAW-CMP-01'],
    check: {
      facts: facts(helpAt('maintained-school', { complainedOn: 'no' })),
      on,
      truth: [open('informal-discussion'), open('complaint-school')],
    },
  },
  {
    id: 'S4-09',
    guide: 'S4',
    says: 'Complain in writing, with the word “complaint” in the heading.',
    verdict: 'ADVICE',
    right: 'A sound practice. A complaint about children’s social care may also be spoken.',
    rules: ['LAW-CMP-01', 'LAW-CMP-07'],
    check: {
      facts: {
        person: { asks: 'child' },
        concerns: [{ id: 'care', kind: 'social-care', service: 'childrens', complainedOn: 'no' }],
      },
      on,
      truth: [
        open('written-concern'),
        open('complaint-childrens-social-care'),
        cites('complaint-childrens-social-care', 'LAW-CMP-07'),
      ],
    },
  },
  {
    id: 'S4-10',
    guide: 'S4',
    says: 'In a complaint name every issue and what you want to happen, and give a reasonable time for the answer.',
    verdict: 'ADVICE',
    right: null,
    rules: [],
    check: { untestable: 'advice' },
  },
  {
    id: 'S4-11',
    guide: 'S4',
    says: 'Complaints are in the Code of Practice at 11.2 and 11.67 to 11.111.',
    verdict: 'UNSUPPORTED',
    right: 'Chapter 11 is the right one. These paragraph numbers are likely, but were not checked.',
    rules: ['LAW-DUTY-18'],
    check: { untestable: 'no-consequence' },
  },
]
