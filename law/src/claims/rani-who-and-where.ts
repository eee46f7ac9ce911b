/** RANi’s guide, last part: who may use the services, which provider, and where help is. */
import type { Claim } from './claim.ts'
import { cites, facts, letter, today as on, open } from './usual-facts.ts'

const refusal = letter('refuse-assess')
const mediated = letter('refuse-issue', {
  noticeSentOn: '2026-10-05',
  mediationAdviserContactedOn: '2026-10-06',
  authorityToldOfMediationOn: '2026-11-20',
  mediationEndedOn: '2026-12-18',
  certificateIssuedOn: '2026-12-22',
  appealMadeOn: 'no',
})
const afterMediation = '2026-12-23'
/** Turned 16 in the school year that ended in summer 2023. */
const lacking = { schoolYearOfSixteen: 2023, youngPersonCapacity: 'lacks' }

export const raniWhoAndWhere: readonly Claim[] = [
  {
    id: 'S2-52',
    guide: 'S2',
    says: 'Parents and carers can use both services.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DEF-08'],
    check: {
      facts: { person: { asks: 'parent' }, ...facts(refusal) },
      on,
      truth: [open('mediation'), open('disagreement-resolution'), { noWarning: 'who-acts' }],
    },
  },
  {
    id: 'S2-53',
    guide: 'S2',
    says: 'Young people from 16 to 25 can use both services.',
    verdict: 'IMPRECISE',
    right:
      'It is not the 16th birthday that counts. A young person is over school-leaving age, which ends on the last Friday in June of the school year in which they turn 16, and under 25.',
    rules: ['LAW-DEF-05', 'LAW-DEF-06'],
    check: {
      facts: {
        person: { asks: 'young-person', bornOn: '2009-10-01' },
        ...facts(letter('refuse-assess', { noticeSentOn: '2026-06-01' })),
      },
      on: '2026-06-26',
      truth: [{ warning: 'who-acts', cites: 'LAW-DEF-06' }, cites('mediation', 'LAW-CHILD-01')],
      claimed: [{ noWarning: 'who-acts' }],
    },
  },
  {
    id: 'S2-54',
    guide: 'S2',
    says: 'Schools and nurseries that are in dispute with a council can use the services in some cases.',
    verdict: 'UNSUPPORTED',
    right:
      'The Act gives these services to families. A dispute between a school or nursery and a council is not in it; a provider may still agree to help.',
    rules: ['LAW-DRS-10'],
    check: { untestable: 'no-consequence' },
  },
  {
    id: 'S2-55',
    guide: 'S2',
    says: 'Someone of 16 or over is taken to be able to decide about mediation and disagreement resolution.',
    verdict: 'RIGHT',
    right: 'The rights themselves pass to the young person only after school-leaving age.',
    rules: ['LAW-CAP-01', 'LAW-DEF-05'],
    check: {
      facts: { person: { asks: 'parent', schoolYearOfSixteen: 2026 }, ...facts(refusal) },
      on,
      truth: [
        cites('mediation', 'LAW-CAP-01'),
        cites('disagreement-resolution', 'LAW-CAP-01'),
        { warning: 'who-acts', cites: 'LAW-DEF-05' },
      ],
    },
  },
  {
    id: 'S2-56',
    guide: 'S2',
    says: 'A young person may ask a parent, an advocate or a representative for support.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-29'],
    check: {
      facts: {
        person: { asks: 'young-person', schoolYearOfSixteen: 2023, youngPersonCapacity: 'has' },
        ...facts(
          letter('refuse-issue', {
            authorityToldOfMediationOn: '2026-11-10',
            mediationNoticeOn: '2026-11-20',
            mediationMeetingOn: '2026-12-04',
          }),
        ),
      },
      on,
      truth: [cites('mediation', 'LAW-MED-29'), { noWarning: 'who-acts' }],
    },
  },
  {
    id: 'S2-57',
    guide: 'S2',
    says: 'Where a young person lacks capacity, the parent or a representative decides in their best interests.',
    verdict: 'IMPRECISE',
    right:
      'There is an order: the young person’s representative; without one, the parent; and where the parent lacks capacity too, the parent’s representative.',
    rules: ['LAW-CAP-04', 'LAW-CAP-05'],
    check: {
      facts: {
        person: { asks: 'parent', ...lacking, youngPersonRepresentative: 'deputy' },
        ...facts(refusal),
      },
      on,
      truth: [
        { warning: 'who-acts', cites: 'LAW-CAP-04' },
        cites('mediation', 'LAW-CAP-04'),
        cites('appeal', 'LAW-CAP-04'),
      ],
      claimed: [{ noWarning: 'who-acts' }],
    },
  },
  {
    id: 'S2-58',
    guide: 'S2',
    says: 'A representative can decide for a young person who lacks capacity, whoever that representative is.',
    verdict: 'INCOMPLETE',
    right:
      'A representative is a deputy of the Court of Protection or an attorney under a lasting or enduring power of attorney. A helper without one of these is not a representative.',
    rules: ['LAW-CAP-02'],
    check: {
      facts: { person: { asks: 'supporter', ...lacking }, ...facts(refusal) },
      on,
      truth: [
        cites('mediation', 'LAW-CAP-02'),
        { warning: 'who-acts', cites: 'LAW-CAP-04' },
        { unknown: 'youngPersonRepresentative', concern: null },
      ],
      claimed: [{ noWarning: 'who-acts' }],
    },
  },
  {
    id: 'S2-59',
    guide: 'S2',
    says: 'The council must publish which independent mediation provider it has chosen.',
    verdict: 'RIGHT',
    right: 'It must publish its arrangements for mediation in the Local Offer.',
    rules: ['LAW-DUTY-03'],
    check: {
      facts: facts(refusal),
      on,
      truth: [
        open('information-and-advice'),
        { notice: 'refuse-assess', item: 'adviser-contact', required: true },
        cites('information-and-advice', 'LAW-DUTY-03'),
      ],
    },
  },
  {
    id: 'S2-60',
    guide: 'S2',
    says: 'The council must make known how to reach the mediation adviser.',
    verdict: 'RIGHT',
    right: 'Every decision letter must give the adviser’s contact details.',
    rules: ['LAW-NOT-02'],
    check: {
      facts: facts(refusal),
      on,
      truth: [
        { notice: 'refuse-assess', item: 'adviser-contact', required: true },
        { notice: 'final-plan', item: 'adviser-contact', required: true },
        { notice: 'cease', item: 'adviser-contact', required: true },
      ],
    },
  },
  {
    id: 'S2-61',
    guide: 'S2',
    says: 'The council must publish in its Local Offer how to reach these services.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DUTY-03'],
    check: {
      facts: facts(refusal, { id: 'late', kind: 'overdue', clock: 'final-plan' }),
      on,
      truth: [
        open('information-and-advice', 'refuse-assess'),
        open('information-and-advice', 'late'),
        cites('information-and-advice', 'LAW-DUTY-03', 'refuse-assess'),
        cites('information-and-advice', 'LAW-DUTY-03', 'late'),
      ],
    },
  },
  {
    id: 'S2-62',
    guide: 'S2',
    says: 'You need not use the mediation provider that the council has chosen.',
    verdict: 'UNSUPPORTED',
    right:
      'The council arranges the mediation, or the health commissioner where only health is in dispute. Nothing in the law gives you the choice; ask your council.',
    rules: ['LAW-MED-03', 'LAW-MED-04'],
    check: {
      facts: facts(letter('refuse-issue', { authorityToldOfMediationOn: '2026-11-10' })),
      on,
      truth: [cites('mediation', 'LAW-MED-04'), { date: 'mediation-arranged', lastDay: '2026-12-10' }],
      claimed: [{ noDate: 'mediation-arranged' }],
    },
  },
  {
    id: 'S2-63',
    guide: 'S2',
    says: 'You need not agree with the council in either service.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-09', 'LAW-DRS-01'],
    check: {
      facts: facts(letter('cease'), mediated),
      on: afterMediation,
      truth: [
        cites('mediation', 'LAW-MED-09', 'cease'),
        cites('disagreement-resolution', 'LAW-DRS-01', 'cease'),
        open('appeal', 'refuse-issue'),
      ],
    },
  },
  {
    id: 'S2-64',
    guide: 'S2',
    says: 'If you do not agree, you keep the right to appeal where there is one.',
    verdict: 'RIGHT',
    right:
      'You keep it within its time: one month from the day on which the certificate was issued, or the two months if later.',
    rules: ['LAW-MED-31', 'LAW-TIME-01'],
    check: {
      facts: facts(mediated),
      on: afterMediation,
      truth: [open('appeal'), { date: 'appeal', lastDay: '2027-01-22' }, cites('mediation', 'LAW-MED-31')],
    },
  },
  {
    id: 'S2-65',
    guide: 'S2',
    says: 'These services can keep people on good terms and settle things quickly.',
    verdict: 'ADVICE',
    right: null,
    rules: [],
    check: { untestable: 'advice' },
  },
  {
    id: 'S2-66',
    guide: 'S2',
    says: 'These services look at what the child or young person needs, not at who is to blame.',
    verdict: 'ADVICE',
    right:
      'In law the council must have regard to the views, wishes and feelings of the child and parent or of the young person.',
    rules: ['LAW-DEF-01'],
    check: {
      facts: facts(refusal),
      on,
      truth: [open('informal-discussion'), cites('informal-discussion', 'LAW-DEF-01')],
    },
  },
  {
    id: 'S2-67',
    guide: 'S2',
    says: 'Help comes from RANi, the council’s information and advice service (SENDIASS), the Local Offer, IPSEA and Contact.',
    verdict: 'LOCAL',
    right:
      'Every council must have such an information and advice service; the others are charities and services of one place.',
    rules: ['LAW-DUTY-04', 'LAW-DUTY-03'],
    check: {
      facts: facts(refusal),
      on,
      truth: [
        open('information-and-advice'),
        cites('information-and-advice', 'LAW-DUTY-04'),
        cites('information-and-advice', 'LAW-DUTY-03'),
      ],
    },
  },
  {
    id: 'S2-68',
    guide: 'S2',
    says: 'Keep copies of what you send and proof that it was posted and arrived, such as signed-for post or a read receipt.',
    verdict: 'ADVICE',
    right:
      'It matters most for the appeal: the day that counts is the one on which the Tribunal receives it, not the one on which you send it.',
    rules: ['LAW-TIME-01', 'LAW-TIME-14'],
    check: {
      facts: facts(
        letter('refuse-assess', { certificateIssuedOn: '2026-11-20', appealMadeOn: '2027-01-05' }),
        letter('refuse-issue', { certificateIssuedOn: '2026-11-20', appealMadeOn: '2027-01-04' }),
      ),
      on: '2027-01-06',
      truth: [
        { warning: 'appeal-time-passed', concern: 'refuse-assess' },
        { noWarning: 'appeal-time-passed', concern: 'refuse-issue' },
      ],
    },
  },
  {
    id: 'S2-69',
    guide: 'S2',
    says: 'The guide is general information and no legal advice.',
    verdict: 'ADVICE',
    right: null,
    rules: [],
    check: { untestable: 'about-the-guide' },
  },
]
