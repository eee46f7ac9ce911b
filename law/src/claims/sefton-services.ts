/** Sefton’s page, first part: disagreements, the information service, and whom the formal way is for. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, letter, never, today as on, open } from './usual-facts.ts'

const late = { id: 'late', kind: 'overdue', clock: 'final-plan' }
const therapyAlone = { id: 'therapy', kind: 'health-service', inPlanProcess: 'no' }

export const seftonServices: readonly Claim[] = [
  {
    id: 'S3-01',
    guide: 'S3',
    says: 'Families may disagree with decisions that are made, and services that are offered, under the SEN Code of Practice.',
    verdict: 'IMPRECISE',
    right:
      'The decisions are made under the Children and Families Act. The Code is guidance to which those who decide must have regard.',
    rules: ['LAW-DUTY-18', 'LAW-APP-02'],
    check: {
      facts: facts(letter('refuse-issue'), helpAt('academy')),
      on,
      truth: [
        open('appeal', 'refuse-issue'),
        open('written-concern', 'academy'),
        cites('appeal', 'LAW-APP-02', 'refuse-issue'),
        cites('written-concern', 'LAW-DUTY-18', 'academy'),
      ],
      claimed: [cites('appeal', 'LAW-DUTY-18', 'refuse-issue')],
    },
  },
  {
    id: 'S3-02',
    guide: 'S3',
    says: 'Most disagreements are settled informally.',
    verdict: 'ADVICE',
    right: 'Talking is always open, and no time to appeal or to complain waits for it.',
    rules: ['LAW-CMP-01', 'LAW-CMP-13'],
    check: {
      facts: facts(letter('refuse-issue')),
      on,
      truth: [
        open('informal-discussion'),
        cites('informal-discussion', 'LAW-CMP-01'),
        { warning: 'clock-keeps-running' },
      ],
    },
  },
  {
    id: 'S3-03',
    guide: 'S3',
    says: 'The information and advice service (SENDIASS) helps in every talk with school or council and in formal steps up to the Tribunal.',
    verdict: 'LOCAL',
    right:
      'Every council must have such a service for advice and information; how far its help goes differs.',
    rules: ['LAW-DUTY-04'],
    check: {
      facts: facts(helpAt('academy'), letter('refuse-issue', { appealMadeOn: '2026-11-15' })),
      on,
      truth: [
        open('information-and-advice', 'academy'),
        open('information-and-advice', 'refuse-issue'),
        cites('information-and-advice', 'LAW-DUTY-04', 'refuse-issue'),
      ],
    },
  },
  {
    id: 'S3-04',
    guide: 'S3',
    says: 'The information and advice service can help to mediate where people no longer get on.',
    verdict: 'IMPRECISE',
    right:
      'That is not mediation under the Act. It gives no certificate, and what is agreed in it has no time set by law.',
    rules: ['LAW-MED-05', 'LAW-MED-07', 'LAW-MED-08', 'LAW-MED-34'],
    check: {
      facts: facts(letter('refuse-issue', { mediationAdviserContactedOn: 'no', certificateIssuedOn: 'no' }), {
        id: 'agreed',
        kind: 'agreement',
        agreedIn: 'talk',
        agreedOn: '2026-11-02',
        agreedTerms: ['other'],
      }),
      on,
      truth: [
        cites('appeal', 'LAW-MED-05', 'refuse-issue'),
        { date: 'adviser-contact', lastDay: '2027-01-03', concern: 'refuse-issue' },
        { noDate: 'agreement-action', concern: 'agreed' },
      ],
      claimed: [
        { noDate: 'adviser-contact', concern: 'refuse-issue' },
        { date: 'agreement-action', lastDay: '2026-11-16', concern: 'agreed' },
      ],
    },
  },
  {
    id: 'S3-05',
    guide: 'S3',
    says: 'The information and advice service is impartial, confidential and free.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DUTY-04'],
    check: {
      facts: facts(letter('refuse-issue')),
      on,
      truth: [open('information-and-advice'), cites('information-and-advice', 'LAW-DUTY-04')],
    },
  },
  {
    id: 'S3-06',
    guide: 'S3',
    says: 'It is for young people from birth to 25 and their parents.',
    verdict: 'IMPRECISE',
    right:
      'In law a young person is over school-leaving age and under 25. Below that age the person is a child, whose parent has the rights; a child may still ask for advice alone.',
    rules: ['LAW-DEF-05', 'LAW-DEF-06', 'LAW-DUTY-04'],
    check: {
      facts: { person: { asks: 'young-person', bornOn: '2013-05-01' }, ...facts(helpAt('academy')) },
      on,
      truth: [{ warning: 'who-acts', cites: 'LAW-DEF-06' }, open('information-and-advice')],
      claimed: [{ noWarning: 'who-acts' }],
    },
  },
  {
    id: 'S3-07',
    guide: 'S3',
    says: 'The Children and Families Act makes councils and other bodies set up a formal way to resolve disagreements.',
    verdict: 'IMPRECISE',
    right:
      'Only the council has to arrange disagreement resolution. Other bodies may take part in what it arranges, and each has a complaints procedure of its own.',
    rules: ['LAW-DRS-01', 'LAW-DRS-10'],
    check: {
      facts: facts(late, therapyAlone),
      on,
      truth: [
        cites('disagreement-resolution', 'LAW-DRS-01', 'late'),
        never('disagreement-resolution', 'therapy'),
        open('complaint-nhs', 'therapy'),
      ],
      claimed: [open('disagreement-resolution', 'therapy')],
    },
  },
  {
    id: 'S3-08',
    guide: 'S3',
    says: 'That formal way is for those who have an EHC plan or ask for one.',
    verdict: 'WRONG',
    right: 'It is for all with special educational needs, with or without a plan or an assessment.',
    rules: ['LAW-DRS-06', 'LAW-DRS-05'],
    check: {
      facts: facts(helpAt('maintained-school', { hasPlan: 'no' })),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-06')],
      claimed: [never('disagreement-resolution')],
    },
  },
]
