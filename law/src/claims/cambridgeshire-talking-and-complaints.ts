/** Cambridgeshire’s page, first part: talking, and complaints. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, letter, never, today as on, open } from './usual-facts.ts'

const late = { id: 'late', kind: 'overdue', clock: 'final-plan', startedOn: '2026-05-04', doneOn: 'no' }
const therapy = { id: 'therapy', kind: 'health-service', inPlanProcess: 'no' }

export const cambridgeshireTalkingAndComplaints: readonly Claim[] = [
  {
    id: 'S0-01',
    guide: 'S0',
    says: 'Most disagreements can be settled informally, by a phone call, an email or a meeting.',
    verdict: 'ADVICE',
    right:
      'Talking first is good practice and is always open. The law does not make it a step before any right.',
    rules: ['LAW-CMP-01'],
    check: {
      facts: facts(letter('refuse-assess')),
      on,
      truth: [open('informal-discussion'), cites('informal-discussion', 'LAW-CMP-01'), open('appeal')],
    },
  },
  {
    id: 'S0-02',
    guide: 'S0',
    says: 'What was agreed informally can be written down, and should then be done.',
    verdict: 'ADVICE',
    right:
      'Write it down. But the law sets no time for what was agreed in a talk, as it does for an agreement made in mediation.',
    rules: ['LAW-CMP-01'],
    check: {
      facts: facts({
        id: 'agreed',
        kind: 'agreement',
        agreedIn: 'talk',
        agreedOn: '2026-09-01',
        agreedTerms: ['other'],
        keptOn: 'no',
      }),
      on,
      truth: [
        open('informal-discussion'),
        open('complaint-local-authority'),
        { noDate: 'agreement-action' },
        { noWarning: 'not-kept' },
      ],
    },
  },
  {
    id: 'S0-03',
    guide: 'S0',
    says: 'Every organisation has a complaints policy, because the law sees a need for one.',
    verdict: 'IMPRECISE',
    right:
      'Each kind of body has its own duty and its own procedure: maintained schools, academies, colleges, nurseries, councils, social care and the NHS all differ.',
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
        { id: 'care', kind: 'social-care', service: 'childrens' },
        therapy,
      ),
      on,
      truth: [
        cites('complaint-school', 'LAW-CMP-02', 'maintained-school'),
        cites('complaint-school', 'LAW-CMP-03', 'academy'),
        open('complaint-college', 'college'),
        open('complaint-early-years', 'early-years-provider'),
        open('complaint-local-authority', 'late'),
        open('complaint-childrens-social-care', 'care'),
        open('complaint-nhs', 'therapy'),
      ],
      claimed: [open('complaint-school', 'college'), open('complaint-school', 'therapy')],
    },
  },
  {
    id: 'S0-04',
    guide: 'S0',
    says: 'The information, advice and support service (SENDIASS), once called Parent Partnership, helps with informal and with formal steps.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DUTY-04'],
    check: {
      facts: facts(helpAt('maintained-school'), letter('refuse-assess')),
      on,
      truth: [
        open('information-and-advice', 'maintained-school'),
        open('information-and-advice', 'refuse-assess'),
        cites('information-and-advice', 'LAW-DUTY-04'),
      ],
    },
  },
  {
    id: 'S0-05',
    guide: 'S0',
    says: 'In a school, speak first to the teacher, the head of year or the special educational needs coordinator (SENCo).',
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
    id: 'S0-06',
    guide: 'S0',
    says: 'With the council or the health service, speak first to the person you usually deal with, or to their manager.',
    verdict: 'ADVICE',
    right: null,
    rules: ['LAW-CMP-01'],
    check: {
      facts: facts(late, therapy),
      on,
      truth: [open('informal-discussion', 'late'), open('informal-discussion', 'therapy')],
    },
  },
  {
    id: 'S0-07',
    guide: 'S0',
    says: 'You can write to the manager of a service, say that it is not a formal complaint, and ask for the matter to be looked into.',
    verdict: 'ADVICE',
    right: null,
    rules: ['LAW-CMP-01'],
    check: { facts: facts(late), on, truth: [open('written-concern'), open('complaint-local-authority')] },
  },
  {
    id: 'S0-08',
    guide: 'S0',
    says: 'A concern in writing makes a record, and does not start the complaints procedure.',
    verdict: 'IMPRECISE',
    right:
      'It makes a record, but whoever receives it may treat it as a complaint. Say in the letter which of the two you mean.',
    rules: ['LAW-CMP-01'],
    check: {
      facts: facts(helpAt('academy', { complainedOn: 'no' })),
      on,
      truth: [
        open('written-concern'),
        cites('written-concern', 'LAW-CMP-01'),
        open('complaint-school'),
        open('complaint-secretary-of-state'),
      ],
    },
  },
  {
    id: 'S0-09',
    guide: 'S0',
    says: 'Taking the informal steps does not stop you from making a formal complaint afterwards.',
    verdict: 'RIGHT',
    right:
      'True, but talking stops no clock: the time for an appeal and for the Ombudsman runs on meanwhile.',
    rules: ['LAW-CMP-01', 'LAW-CMP-13'],
    check: {
      facts: facts(letter('refuse-assess')),
      on,
      truth: [
        open('complaint-local-authority'),
        { warning: 'clock-keeps-running', cites: 'LAW-CMP-13' },
        { date: 'appeal', lastDay: '2027-01-04' },
      ],
    },
  },
  {
    id: 'S0-10',
    guide: 'S0',
    says: 'For a council service there is a formal complaints procedure.',
    verdict: 'INCOMPLETE',
    right:
      'After it comes the Local Government and Social Care Ombudsman, within 12 months of first knowing. It cannot look at what was appealed to the Tribunal.',
    rules: ['LAW-CMP-06'],
    check: {
      facts: facts({ ...late, complainedOn: '2026-10-05', complaintAnsweredOn: '2026-11-10' }),
      on,
      truth: [open('ombudsman-lgsco'), cites('ombudsman-lgsco', 'LAW-CMP-06')],
      claimed: [never('ombudsman-lgsco')],
    },
  },
  {
    id: 'S0-11',
    guide: 'S0',
    says: 'How to comment or complain about the NHS is explained on NHS Choices.',
    verdict: 'OUTDATED',
    right:
      'The site is now the NHS website. A complaint goes to the provider or to the commissioner, not to both.',
    rules: ['LAW-CMP-09'],
    check: {
      facts: facts(therapy),
      on,
      truth: [open('complaint-nhs'), cites('complaint-nhs', 'LAW-CMP-09')],
    },
  },
  {
    id: 'S0-12',
    guide: 'S0',
    says: 'Healthwatch Cambridgeshire can advise on health services.',
    verdict: 'LOCAL',
    right:
      'Healthwatch gives information and decides no complaint. Its end was announced in June 2025, so check that it is still there.',
    rules: ['LAW-CMP-10'],
    check: {
      facts: facts(therapy),
      on,
      truth: [open('information-and-advice'), cites('information-and-advice', 'LAW-CMP-10')],
    },
  },
  {
    id: 'S0-13',
    guide: 'S0',
    says: 'Patient Advice and Liaison Services (PALS) can advise on health services.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-CMP-09'],
    check: {
      facts: facts(therapy),
      on,
      truth: [open('informal-discussion'), cites('informal-discussion', 'LAW-CMP-09')],
    },
  },
  {
    id: 'S0-14',
    guide: 'S0',
    says: 'With a nursery, pre-school or childminder, speak first to the key person, the SENCo or the manager.',
    verdict: 'ADVICE',
    right: null,
    rules: ['LAW-CMP-05'],
    check: {
      facts: facts(helpAt('early-years-provider')),
      on,
      truth: [open('informal-discussion'), open('complaint-early-years')],
    },
  },
  {
    id: 'S0-15',
    guide: 'S0',
    says: 'Formal complaints about any registered early years provider are made to Ofsted.',
    verdict: 'INCOMPLETE',
    right:
      'The provider itself must look into a written complaint and answer within 28 days. Ofsted comes after that, and looks at what the provider is registered for.',
    rules: ['LAW-CMP-05'],
    check: {
      facts: facts(helpAt('early-years-provider', { complainedOn: '2026-11-02', complaintAnsweredOn: 'no' })),
      on,
      truth: [
        open('complaint-early-years'),
        { date: 'early-years-complaint', lastDay: '2026-11-30' },
        cites('complaint-ofsted', 'LAW-CMP-05'),
      ],
      claimed: [never('complaint-early-years'), { noDate: 'early-years-complaint' }],
    },
  },
  {
    id: 'S0-16',
    guide: 'S0',
    says: 'With a school or college, speak first to the class teacher, the head of year, the tutor or the SENCo.',
    verdict: 'ADVICE',
    right: null,
    rules: ['LAW-CMP-01'],
    check: {
      facts: facts(helpAt('academy'), helpAt('college')),
      on,
      truth: [open('informal-discussion', 'academy'), open('informal-discussion', 'college')],
    },
  },
  {
    id: 'S0-17',
    guide: 'S0',
    says: 'If the school’s answer does not satisfy you, you can use its complaints procedure.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-CMP-02', 'LAW-CMP-03'],
    check: {
      facts: facts(helpAt('maintained-school'), helpAt('academy')),
      on,
      truth: [open('complaint-school', 'maintained-school'), open('complaint-school', 'academy')],
    },
  },
  {
    id: 'S0-18',
    guide: 'S0',
    says: 'Every school, further education college and sixth-form college must have a complaints policy.',
    verdict: 'RIGHT',
    right:
      'True. What the policy must contain, and who comes after it, differs with the kind of school or college.',
    rules: ['LAW-CMP-02', 'LAW-CMP-03', 'LAW-CMP-04'],
    check: {
      facts: facts(helpAt('maintained-school'), helpAt('independent-school'), helpAt('college')),
      on,
      truth: [
        open('complaint-school', 'maintained-school'),
        open('complaint-school', 'independent-school'),
        cites('complaint-school', 'LAW-CMP-03', 'independent-school'),
        open('complaint-college', 'college'),
        cites('complaint-college', 'LAW-CMP-04', 'college'),
      ],
    },
  },
]
