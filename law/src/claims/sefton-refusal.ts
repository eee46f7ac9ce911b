/** Sefton’s page, third part: the first step, where to ask, and what follows a refusal to issue a plan. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, inState, letter, never, today as on, open } from './usual-facts.ts'

const refusal = letter('refuse-issue')
const declined = {
  mediationAdviserContactedOn: '2026-11-16',
  adviserToldNoMediationOn: '2026-11-16',
}
/** The mediation ended on a Friday, and the certificate came three working days later. */
const mediated = letter('refuse-issue', {
  noticeSentOn: '2026-10-05',
  mediationAdviserContactedOn: '2026-10-06',
  authorityToldOfMediationOn: '2026-11-20',
  mediationEndedOn: '2026-12-11',
  certificateIssuedOn: '2026-12-16',
  appealMadeOn: 'no',
})
const afterMediation = '2026-12-17'

export const seftonRefusal: readonly Claim[] = [
  {
    id: 'S3-21',
    guide: 'S3',
    says: 'The first step is to speak to the person or body you disagree with, which is often called local resolution.',
    verdict: 'ADVICE',
    right: 'It is good practice. The law makes it no condition of your other rights.',
    rules: ['LAW-CMP-01'],
    check: {
      facts: facts(helpAt('academy'), refusal),
      on,
      truth: [
        cites('informal-discussion', 'LAW-CMP-01', 'academy'),
        open('informal-discussion', 'refuse-issue'),
        open('appeal', 'refuse-issue'),
      ],
    },
  },
  {
    id: 'S3-22',
    guide: 'S3',
    says: 'Sefton’s information and advice service is impartial and works with family, council and other bodies.',
    verdict: 'LOCAL',
    right: null,
    rules: [],
    check: { untestable: 'local' },
  },
  {
    id: 'S3-23',
    guide: 'S3',
    says: 'Which way is best depends on what you disagree about and on what you choose.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-CMP-13'],
    check: {
      facts: facts(refusal, helpAt('academy', { hasPlan: 'no' })),
      on,
      truth: [
        open('appeal', 'refuse-issue'),
        never('complaint-school', 'refuse-issue'),
        never('appeal', 'academy'),
        open('complaint-school', 'academy'),
        { warning: 'clock-keeps-running', cites: 'LAW-CMP-13', concern: 'refuse-issue' },
      ],
    },
  },
  {
    id: 'S3-24',
    guide: 'S3',
    says: 'Sefton’s team for responses to customers is at Magdalen House in Bootle.',
    verdict: 'LOCAL',
    right: null,
    rules: [],
    check: { untestable: 'local' },
  },
  {
    id: 'S3-25',
    guide: 'S3',
    says: 'That team has a telephone number and an email address of its own for children’s complaints.',
    verdict: 'LOCAL',
    right: null,
    rules: [],
    check: { untestable: 'local' },
  },
  {
    id: 'S3-26',
    guide: 'S3',
    says: 'A council’s refusal to issue a plan is something to appeal.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-APP-02'],
    check: {
      facts: facts(refusal),
      on,
      truth: [open('appeal'), cites('appeal', 'LAW-APP-02')],
    },
  },
  {
    id: 'S3-27',
    guide: 'S3',
    says: 'The letter that refuses a plan must say how to appeal and how to get advice on mediation.',
    verdict: 'RIGHT',
    right:
      'It must say more: the reasons, the time limits, the certificate, disagreement resolution, information and advice, and the Tribunal’s recommendations.',
    rules: ['LAW-NOT-01', 'LAW-NOT-02', 'LAW-NOT-05'],
    check: {
      facts: facts(refusal),
      on,
      truth: [
        { notice: 'refuse-issue', item: 'right-of-appeal', required: true },
        { notice: 'refuse-issue', item: 'adviser-contact', required: true },
        { notice: 'refuse-issue', item: 'reasons', required: true },
        { notice: 'refuse-issue', item: 'time-limits', required: true },
        { notice: 'refuse-issue', item: 'recommendations', required: true },
      ],
    },
  },
  {
    id: 'S3-28',
    guide: 'S3',
    says: 'You must consider mediation before you appeal to the tribunal that it calls SENDIST.',
    verdict: 'OUTDATED',
    right: 'The duty is as it says. The tribunal has been the First-tier Tribunal (SEND) since 2008.',
    rules: ['LAW-MED-05'],
    check: {
      facts: facts(refusal),
      on,
      truth: [cites('appeal', 'LAW-MED-05'), open('mediation-advice')],
    },
  },
  {
    id: 'S3-29',
    guide: 'S3',
    says: 'You must contact a mediation adviser before you register the appeal.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-05', 'LAW-MED-20'],
    check: {
      facts: facts(refusal),
      on,
      truth: [
        cites('appeal', 'LAW-MED-05'),
        cites('mediation-advice', 'LAW-MED-05'),
        { date: 'adviser-contact', lastDay: '2027-01-03' },
      ],
    },
  },
  {
    id: 'S3-30',
    guide: 'S3',
    says: 'You need not enter mediation if you do not want to.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-09', 'LAW-MED-07'],
    check: {
      facts: facts(letter('refuse-issue', { ...declined, certificateIssuedOn: '2026-11-18' })),
      on,
      truth: [cites('mediation', 'LAW-MED-09'), open('appeal')],
    },
  },
  {
    id: 'S3-31',
    guide: 'S3',
    says: 'If you decide against mediation, the adviser certifies that it was explained to you and that you considered it.',
    verdict: 'RIGHT',
    right: 'The adviser has three working days for it, from the day on which you said so.',
    rules: ['LAW-MED-07', 'LAW-MED-21'],
    check: {
      facts: facts(letter('refuse-issue', { ...declined, certificateIssuedOn: 'no' })),
      on,
      truth: [
        cites('mediation-advice', 'LAW-MED-07'),
        { date: 'certificate', lastDay: '2026-11-19' },
        { warning: 'certificate-overdue', cites: 'LAW-MED-21' },
      ],
    },
  },
  {
    id: 'S3-32',
    guide: 'S3',
    says: 'Only with that certificate can you appeal.',
    verdict: 'RIGHT',
    right:
      'That is the rule. Who missed the two months for the contact with the adviser can ask the Tribunal for leave to appeal without it.',
    rules: ['LAW-MED-05', 'LAW-MED-23'],
    check: {
      facts: facts(
        refusal,
        letter('cease', {
          noticeSentOn: '2026-08-18',
          mediationAdviserContactedOn: 'no',
          certificateIssuedOn: 'no',
          appealMadeOn: 'no',
        }),
      ),
      on,
      truth: [
        cites('appeal', 'LAW-MED-05', 'refuse-issue'),
        inState('closed', 'appeal', 'cease'),
        open('appeal-leave-without-certificate', 'cease'),
      ],
    },
  },
  {
    id: 'S3-33',
    guide: 'S3',
    says: 'You have two months to appeal from the date of the council’s letter.',
    verdict: 'RIGHT',
    right: 'In law the time starts on the day on which the letter was sent. To count from its date is safe.',
    rules: ['LAW-TIME-01', 'LAW-TIME-02'],
    check: {
      facts: facts(letter('refuse-issue', { noticeDatedOn: '2026-11-03', noticeSentOn: '2026-11-05' })),
      on,
      truth: [
        { date: 'appeal', lastDay: '2027-01-04', laterDay: '2027-01-05' },
        cites('appeal', 'LAW-TIME-02'),
      ],
    },
  },
  {
    id: 'S3-34',
    guide: 'S3',
    says: 'Otherwise you have one month to appeal from the date of the mediation.',
    verdict: 'WRONG',
    right: 'The month starts on the day on which the mediation certificate is issued.',
    rules: ['LAW-TIME-01'],
    check: {
      facts: facts(mediated),
      on: afterMediation,
      truth: [{ date: 'appeal', lastDay: '2027-01-18' }],
      claimed: [{ date: 'appeal', lastDay: '2027-01-11' }],
    },
  },
  {
    id: 'S3-35',
    guide: 'S3',
    says: 'Of the two times to appeal, the later counts.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-TIME-01'],
    check: {
      facts: facts(mediated, letter('cease', { ...declined, certificateIssuedOn: '2026-11-18' })),
      on: afterMediation,
      truth: [
        { date: 'appeal', lastDay: '2027-01-18', concern: 'refuse-issue' },
        { date: 'appeal', lastDay: '2027-01-04', concern: 'cease' },
      ],
    },
  },
  {
    id: 'S3-36',
    guide: 'S3',
    says: 'If the family wants mediation, the council must take part.',
    verdict: 'RIGHT',
    right: 'Where only health is in dispute it is the health commissioner that must.',
    rules: ['LAW-MED-03', 'LAW-MED-04', 'LAW-MED-09'],
    check: {
      facts: facts(
        letter('refuse-issue', { authorityToldOfMediationOn: '2026-11-10' }),
        letter('plan', { disputed: ['health'] }),
      ),
      on,
      truth: [
        open('mediation', 'refuse-issue'),
        { date: 'mediation-arranged', lastDay: '2026-12-10', concern: 'refuse-issue' },
        open('mediation', 'plan'),
        cites('mediation', 'LAW-MED-09', 'refuse-issue'),
        cites('mediation', 'LAW-MED-04', 'refuse-issue'),
        cites('mediation', 'LAW-MED-03', 'plan'),
      ],
    },
  },
  {
    id: 'S3-37',
    guide: 'S3',
    says: 'If mediation does not settle it, you can appeal.',
    verdict: 'RIGHT',
    right: 'The adviser has three working days from its end to issue the certificate.',
    rules: ['LAW-MED-31', 'LAW-TIME-01'],
    check: {
      facts: facts(mediated),
      on: afterMediation,
      truth: [open('appeal'), cites('mediation', 'LAW-MED-31'), { date: 'appeal', lastDay: '2027-01-18' }],
    },
  },
]
