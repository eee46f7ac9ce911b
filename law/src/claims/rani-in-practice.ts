/** RANi’s guide, third part: mediation before an appeal, and how both services go. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, letter, never, today as on, open } from './usual-facts.ts'

const meeting = {
  authorityToldOfMediationOn: '2026-11-20',
  mediationNoticeOn: '2026-11-25',
  mediationMeetingOn: '2026-12-10',
}
const beforeTheMeeting = '2026-11-26'
const agreed = {
  id: 'agreed',
  kind: 'agreement',
  agreedIn: 'mediation',
  agreedOn: '2026-11-02',
  healthOnly: 'no',
  keptOn: 'no',
}

export const raniInPractice: readonly Claim[] = [
  {
    id: 'S2-39',
    guide: 'S2',
    says: 'Once you have considered mediation you may take the decision to the First-tier Tribunal (SEND).',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-05', 'LAW-MED-07'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: '2026-11-16',
          adviserToldNoMediationOn: '2026-11-16',
          certificateIssuedOn: '2026-11-18',
        }),
      ),
      on,
      truth: [open('appeal'), { date: 'appeal', lastDay: '2027-01-04' }],
    },
  },
  {
    id: 'S2-40',
    guide: 'S2',
    says: 'You must have the mediation adviser’s certificate before you lodge the appeal, unless the appeal is only about the placement.',
    verdict: 'RIGHT',
    right:
      'Who missed the two months for the contact can ask the Tribunal for leave to appeal without a certificate.',
    rules: ['LAW-MED-05', 'LAW-MED-06', 'LAW-MED-23'],
    check: {
      facts: facts(
        letter('refuse-issue'),
        letter('plan', { disputed: ['placement'] }),
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
        cites('appeal', 'LAW-MED-06', 'plan'),
        { noDate: 'adviser-contact', concern: 'plan' },
        open('appeal-leave-without-certificate', 'cease'),
        cites('appeal-leave-without-certificate', 'LAW-MED-23', 'cease'),
      ],
    },
  },
  {
    id: 'S2-41',
    guide: 'S2',
    says: 'What there is to know before an appeal is told with no word of any time limit.',
    verdict: 'INCOMPLETE',
    right:
      'The Tribunal must receive the appeal within two months of the day on which the letter was sent, or one month of the day on which the certificate was issued, whichever is later.',
    rules: ['LAW-TIME-01', 'LAW-MED-20'],
    check: {
      facts: facts(letter('refuse-assess')),
      on,
      truth: [
        { date: 'appeal', lastDay: '2027-01-04' },
        { date: 'adviser-contact', lastDay: '2027-01-03' },
        { warning: 'clock-keeps-running' },
      ],
      claimed: [{ noDate: 'appeal' }, { noDate: 'adviser-contact' }],
    },
  },
  {
    id: 'S2-42',
    guide: 'S2',
    says: 'Mediation must be arranged within 30 days of your contact with the adviser.',
    verdict: 'WRONG',
    right:
      'The 30 days start when the council is told that you want mediation. Only for a person in youth custody do they start with the adviser.',
    rules: ['LAW-MED-25', 'LAW-DET-03'],
    check: {
      facts: facts(
        letter('refuse-assess', {
          mediationAdviserContactedOn: '2026-11-04',
          authorityToldOfMediationOn: '2026-11-10',
        }),
      ),
      on,
      truth: [{ date: 'mediation-arranged', lastDay: '2026-12-10' }, cites('mediation', 'LAW-MED-25')],
      claimed: [{ date: 'mediation-arranged', lastDay: '2026-12-04' }],
    },
  },
  {
    id: 'S2-43',
    guide: 'S2',
    says: 'If you choose mediation, the council must attend.',
    verdict: 'RIGHT',
    right:
      'It must send people who can decide. Where only health is in dispute the health commissioner takes part instead of the council.',
    rules: ['LAW-MED-03', 'LAW-MED-04', 'LAW-MED-09', 'LAW-MED-27'],
    check: {
      facts: facts(
        letter('refuse-issue', { authorityToldOfMediationOn: '2026-11-10' }),
        letter('cease', meeting),
        letter('plan', { disputed: ['health'] }),
      ),
      on: beforeTheMeeting,
      truth: [
        open('mediation', 'refuse-issue'),
        { date: 'mediation-arranged', lastDay: '2026-12-10', concern: 'refuse-issue' },
        cites('mediation', 'LAW-MED-04', 'refuse-issue'),
        cites('mediation', 'LAW-MED-09', 'refuse-issue'),
        cites('mediation', 'LAW-MED-27', 'cease'),
        cites('mediation', 'LAW-MED-03', 'plan'),
      ],
    },
  },
  {
    id: 'S2-44',
    guide: 'S2',
    says: 'You begin by contacting whoever provides mediation or disagreement resolution.',
    verdict: 'ADVICE',
    right: 'For mediation, see that the council is told too: its 30 days start only then.',
    rules: ['LAW-MED-02'],
    check: {
      facts: facts(letter('refuse-issue')),
      on,
      truth: [open('mediation'), cites('mediation', 'LAW-MED-02'), open('disagreement-resolution')],
    },
  },
  {
    id: 'S2-45',
    guide: 'S2',
    says: 'The provider talks to both sides and arranges a time and place.',
    verdict: 'INCOMPLETE',
    right:
      'For mediation you must be told the date and place at least five working days before, unless you agree to less.',
    rules: ['LAW-MED-28'],
    check: {
      facts: facts(letter('refuse-issue', { ...meeting, mediationNoticeOn: '2026-12-07' })),
      on: '2026-12-08',
      truth: [{ warning: 'short-notice', cites: 'LAW-MED-28' }],
      claimed: [{ noWarning: 'short-notice' }],
    },
  },
  {
    id: 'S2-46',
    guide: 'S2',
    says: 'In mediation you meet the council or the school, with the person who leads the talk.',
    verdict: 'IMPRECISE',
    right:
      'The school is not a party to mediation. It may come if all agree, or failing that if the mediator does. A dispute with a school goes to disagreement resolution.',
    rules: ['LAW-MED-01', 'LAW-MED-04', 'LAW-MED-29', 'LAW-DRS-05'],
    check: {
      facts: facts(helpAt('maintained-school'), letter('refuse-issue', meeting)),
      on: beforeTheMeeting,
      truth: [
        never('mediation', 'maintained-school'),
        open('disagreement-resolution', 'maintained-school'),
        cites('mediation', 'LAW-MED-29', 'refuse-issue'),
      ],
      claimed: [open('mediation', 'maintained-school')],
    },
  },
  {
    id: 'S2-47',
    guide: 'S2',
    says: 'What is agreed in mediation can be written down and shared.',
    verdict: 'WRONG',
    right:
      'It is to be recorded in writing, and it binds: two weeks for what could not be appealed, and the times of a Tribunal order for what could.',
    rules: ['LAW-MED-34', 'LAW-CMP-12'],
    check: {
      facts: facts(
        { ...agreed, agreedTerms: ['other'] },
        { ...agreed, id: 'section-f', agreedTerms: ['amend-provision'] },
      ),
      on,
      truth: [
        { date: 'agreement-action', lastDay: '2026-11-16', concern: 'agreed' },
        { warning: 'not-kept', concern: 'agreed' },
        { date: 'order', lastDay: '2026-12-07', concern: 'section-f' },
      ],
      claimed: [
        { noDate: 'agreement-action', concern: 'agreed' },
        { noWarning: 'not-kept', concern: 'agreed' },
        { noDate: 'order', concern: 'section-f' },
      ],
    },
  },
  {
    id: 'S2-48',
    guide: 'S2',
    says: 'Both services are voluntary, except that you must consider mediation.',
    verdict: 'RIGHT',
    right: 'Voluntary for you: if you want mediation, the council cannot decline.',
    rules: ['LAW-MED-05', 'LAW-MED-09', 'LAW-DRS-01'],
    check: {
      facts: facts(letter('cease')),
      on,
      truth: [
        open('mediation'),
        open('disagreement-resolution'),
        { date: 'adviser-contact', lastDay: '2027-01-03' },
        cites('mediation', 'LAW-MED-09'),
        cites('appeal', 'LAW-MED-05'),
        cites('disagreement-resolution', 'LAW-DRS-01'),
      ],
    },
  },
  {
    id: 'S2-49',
    guide: 'S2',
    says: 'Nothing that is said in mediation can be used in the Tribunal unless both sides agree.',
    verdict: 'RIGHT',
    right: 'This is the practice of mediation. No rule of evidence in the Act or the regulations was found.',
    rules: ['LAW-MED-37'],
    check: {
      facts: facts(letter('refuse-issue', meeting)),
      on: beforeTheMeeting,
      truth: [open('mediation'), cites('mediation', 'LAW-MED-37')],
    },
  },
  {
    id: 'S2-50',
    guide: 'S2',
    says: 'A trained and independent mediator leads the meeting.',
    verdict: 'RIGHT',
    right:
      'The mediator must know enough of the law on special educational needs, health and social care, and may not be employed by a council.',
    rules: ['LAW-MED-32', 'LAW-DEF-12', 'LAW-MED-04'],
    check: {
      facts: facts(
        letter('refuse-issue', meeting),
        letter('cease', { authorityToldOfMediationOn: '2026-11-10' }),
      ),
      on: beforeTheMeeting,
      truth: [
        open('mediation', 'refuse-issue'),
        open('disagreement-resolution', 'cease'),
        cites('mediation', 'LAW-MED-32', 'refuse-issue'),
        cites('mediation', 'LAW-MED-04', 'cease'),
        cites('disagreement-resolution', 'LAW-DEF-12', 'cease'),
      ],
    },
  },
  {
    id: 'S2-51',
    guide: 'S2',
    says: 'Mediation is free, because the council pays for it.',
    verdict: 'INCOMPLETE',
    right:
      'It is free. Where only health is in dispute it is the health commissioner that arranges it, and whoever arranges it pays your expenses too.',
    rules: ['LAW-MED-37', 'LAW-MED-03', 'LAW-MED-33'],
    check: {
      facts: facts(
        letter('plan', {
          disputed: ['health'],
          authorityToldOfMediationOn: '2026-11-10',
          mediationMeetingOn: '2026-12-10',
        }),
      ),
      on,
      truth: [
        cites('mediation', 'LAW-MED-03'),
        cites('mediation', 'LAW-MED-33'),
        cites('mediation', 'LAW-MED-37'),
        { date: 'commissioner-notified', lastDay: '2026-11-13' },
        { noDate: 'mediation-arranged' },
      ],
      claimed: [cites('mediation', 'LAW-MED-04'), { date: 'mediation-arranged', lastDay: '2026-12-10' }],
    },
  },
]
