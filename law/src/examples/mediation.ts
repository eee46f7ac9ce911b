import type { Examples } from './example.ts'

const letter = { id: 'letter', kind: 'council-decision', decision: 'plan', noticeSentOn: '2026-11-03' }
const provision = { ...letter, disputed: ['provision'] }
const withHealth = { ...letter, disputed: ['provision', 'health'] }
const health = { ...letter, disputed: ['health'] }
const placement = { ...letter, disputed: ['placement'] }
const refusal = { ...letter, decision: 'refuse-assess' }
const told = { authorityToldOfMediationOn: '2026-11-20' }
const agreed = { id: 'agreement', kind: 'agreement', agreedIn: 'mediation', agreedOn: '2026-11-23' }

const ofConcern = (...concerns: object[]) => ({ concerns })

/** Mediation, its certificate and its agreement. */
export const mediationExamples: Examples = {
  'LAW-MED-01': [
    {
      says: 'Section F is not carried out: no decision stands behind it, so there is no mediation by law.',
      facts: ofConcern({ id: 'missing', kind: 'plan-not-delivered', missing: ['provision'] }),
      on: '2026-11-24',
      gives: [{ route: 'mediation', state: 'does-not-apply' }],
    },
    {
      says: 'An assessment was asked for: mediation opens with the decision.',
      facts: ofConcern({ id: 'request', kind: 'request', wants: 'assessment', requestedOn: '2026-11-10' }),
      on: '2026-11-24',
      gives: [
        { route: 'mediation', state: 'not-yet' },
        { route: 'mediation-advice', state: 'not-yet' },
      ],
    },
    {
      says: 'A refusal to assess: the letter must tell of the right to mediation.',
      facts: ofConcern(refusal),
      on: '2026-11-24',
      gives: [
        { route: 'mediation', state: 'open' },
        { route: 'mediation', cites: 'LAW-MED-01' },
      ],
    },
  ],
  'LAW-MED-02': [
    {
      says: 'Nobody has told the council of the wish to mediate: that comes first.',
      facts: ofConcern({ ...refusal, authorityToldOfMediationOn: 'no' }),
      on: '2026-11-24',
      gives: [{ route: 'mediation', state: 'open' }, { noDate: 'mediation-arranged' }],
    },
  ],
  'LAW-MED-03': [
    {
      says: 'Only health is disputed: the commissioner arranges, within 30 days from hearing of it.',
      facts: ofConcern({ ...health, ...told, commissionerToldOn: '2026-11-24' }),
      on: '2026-11-25',
      gives: [
        { route: 'mediation', cites: 'LAW-MED-03' },
        { date: 'mediation-arranged', lastDay: '2026-12-24' },
      ],
    },
    {
      says: 'Health and education are disputed: the council arranges, and the commissioner takes part.',
      facts: ofConcern({ ...withHealth, ...told }),
      on: '2026-11-21',
      gives: [
        { route: 'mediation', cites: 'LAW-MED-03' },
        { date: 'mediation-arranged', lastDay: '2026-12-20' },
      ],
    },
  ],
  'LAW-MED-04': [
    {
      says: 'Social care is disputed and health is not: the council arranges and takes part.',
      facts: ofConcern({ ...letter, disputed: ['social-care'], ...told }),
      on: '2026-11-21',
      gives: [
        { route: 'mediation', cites: 'LAW-MED-04' },
        { date: 'mediation-arranged', lastDay: '2026-12-20' },
      ],
    },
  ],
  'LAW-MED-05': [
    {
      says: 'Section F is disputed beside the school: the certificate is needed again.',
      facts: ofConcern({ ...letter, disputed: ['placement', 'provision'], certificateIssuedOn: 'no' }),
      on: '2026-11-24',
      gives: [
        { date: 'adviser-contact', lastDay: '2027-01-03' },
        { route: 'mediation-advice', cites: 'LAW-MED-05' },
      ],
    },
    {
      says: 'Section F is disputed: an appeal needs the certificate.',
      facts: ofConcern({ ...provision, mediationAdviserContactedOn: 'no', certificateIssuedOn: 'no' }),
      on: '2026-11-24',
      gives: [{ route: 'mediation-advice', cites: 'LAW-MED-05' }],
    },
  ],
  'LAW-MED-06': [
    {
      says: 'Only the school is disputed: no certificate is needed, and the family may mediate all the same.',
      facts: ofConcern(placement),
      on: '2026-11-24',
      gives: [
        { route: 'mediation-advice', cites: 'LAW-MED-06' },
        { route: 'mediation', cites: 'LAW-MED-06' },
        { noDate: 'adviser-contact' },
      ],
    },
    {
      says: 'Health is disputed beside the school: by the words of the Act none is needed, but that is doubted.',
      facts: ofConcern({ ...letter, disputed: ['placement', 'health'], certificateIssuedOn: 'no' }),
      on: '2026-11-24',
      gives: [
        { date: 'adviser-contact', lastDay: '2027-01-03' },
        { route: 'mediation-advice', cites: 'LAW-MED-06' },
      ],
    },
  ],
  'LAW-MED-07': [
    {
      says: 'The family told the adviser that it does not want to mediate: the certificate follows from that alone.',
      facts: ofConcern({
        ...provision,
        mediationAdviserContactedOn: '2026-11-18',
        adviserToldNoMediationOn: '2026-11-20',
      }),
      on: '2026-11-21',
      gives: [
        { route: 'mediation-advice', cites: 'LAW-MED-07' },
        { date: 'certificate', lastDay: '2026-11-25' },
      ],
    },
  ],
  'LAW-MED-08': [
    {
      says: 'The family took part in mediation: the certificate is due for that.',
      facts: ofConcern({ ...provision, mediationEndedOn: '2026-12-10' }),
      on: '2026-12-11',
      gives: [
        { route: 'mediation-advice', cites: 'LAW-MED-08' },
        { date: 'certificate', lastDay: '2026-12-15' },
      ],
    },
  ],
  'LAW-MED-09': [
    {
      says: 'Mediation is the family’s choice, and the council cannot decline it.',
      facts: ofConcern(refusal),
      on: '2026-11-24',
      gives: [{ route: 'mediation', cites: 'LAW-MED-09' }],
    },
  ],
  'LAW-MED-20': [
    {
      says: 'WK-30: a letter sent on 10 June 2026: contact by 10 August, with no relief in August.',
      facts: ofConcern({ ...refusal, noticeSentOn: '2026-06-10', mediationAdviserContactedOn: 'no' }),
      on: '2026-07-01',
      gives: [
        { date: 'adviser-contact', lastDay: '2026-08-10' },
        { date: 'appeal', lastDay: '2026-09-01' },
      ],
    },
    {
      says: 'Contacted before the letter was sent: the two months start with the letter, so contact the adviser again.',
      facts: ofConcern({ ...refusal, mediationAdviserContactedOn: '2026-11-01' }),
      on: '2026-11-24',
      gives: [
        { warning: 'facts-disagree', cites: 'LAW-MED-20' },
        { date: 'adviser-contact', lastDay: '2027-01-03' },
      ],
    },
  ],
  'LAW-MED-21': [
    {
      says: 'WK-31: told on Friday 20 November 2026 that there is to be no mediation: the certificate is due on the Wednesday.',
      facts: ofConcern({
        ...provision,
        mediationAdviserContactedOn: '2026-11-20',
        adviserToldNoMediationOn: '2026-11-20',
      }),
      on: '2026-11-26',
      gives: [
        { date: 'certificate', lastDay: '2026-11-25' },
        { warning: 'certificate-overdue', cites: 'LAW-MED-21' },
      ],
    },
    {
      says: 'On the last of the three working days nobody is called late.',
      facts: ofConcern({
        ...provision,
        mediationAdviserContactedOn: '2026-11-20',
        adviserToldNoMediationOn: '2026-11-20',
      }),
      on: '2026-11-25',
      gives: [{ noWarning: 'certificate-overdue' }, { route: 'mediation-advice', cites: 'LAW-MED-21' }],
    },
  ],
  'LAW-MED-22': [
    {
      says: 'The adviser was contacted after the two months: no certificate for those who do not mediate.',
      facts: ofConcern({
        ...provision,
        mediationAdviserContactedOn: '2027-01-05',
        adviserToldNoMediationOn: '2027-01-05',
      }),
      on: '2027-01-08',
      gives: [{ route: 'mediation-advice', cites: 'LAW-MED-22' }, { noDate: 'certificate' }],
    },
    {
      says: 'Sent before its date: between the two readings the family is told to call today.',
      facts: ofConcern({
        ...refusal,
        noticeDatedOn: '2026-11-05',
        mediationAdviserContactedOn: 'no',
      }),
      on: '2027-01-04',
      gives: [{ warning: 'later-reading', cites: 'LAW-MED-22' }],
    },
  ],
  'LAW-MED-23': [
    {
      says: 'The two months for the contact are over: the Tribunal can give leave to appeal without a certificate.',
      facts: ofConcern({ ...refusal, mediationAdviserContactedOn: 'no', certificateIssuedOn: 'no' }),
      on: '2027-01-04',
      gives: [
        { warning: 'contact-time-passed', cites: 'LAW-MED-23' },
        { route: 'appeal-leave-without-certificate', state: 'open' },
      ],
    },
  ],
  'LAW-MED-24': [
    {
      says: 'Told on Friday of a dispute that includes health: the commissioner hears of it by Wednesday.',
      facts: ofConcern({ ...withHealth, ...told, commissionerToldOn: 'no' }),
      on: '2026-11-26',
      gives: [
        { date: 'commissioner-notified', lastDay: '2026-11-25' },
        { warning: 'overdue', cites: 'LAW-MED-24' },
      ],
    },
    {
      says: 'Only health is disputed: the council has told nobody yet, and has three working days.',
      facts: ofConcern({ ...health, ...told }),
      on: '2026-11-21',
      gives: [{ route: 'mediation', cites: 'LAW-MED-24' }, { noDate: 'mediation-arranged' }],
    },
  ],
  'LAW-MED-25': [
    {
      says: 'WK-32: told on 21 November 2026: 30 calendar days end on 21 December.',
      facts: ofConcern({ ...provision, authorityToldOfMediationOn: '2026-11-21' }),
      on: '2026-12-21',
      gives: [{ date: 'mediation-arranged', lastDay: '2026-12-21' }, { noWarning: 'mediation-not-arranged' }],
    },
    {
      says: 'The meeting was fixed for a day after the 30 days: whether that is in time is not settled.',
      facts: ofConcern({
        ...provision,
        authorityToldOfMediationOn: '2026-11-21',
        mediationMeetingOn: '2027-01-12',
      }),
      on: '2026-12-22',
      gives: [{ warning: 'mediation-not-arranged', cites: 'LAW-MED-25' }],
    },
  ],
  'LAW-MED-26': [
    {
      says: 'Day 31 and nothing arranged: ask council and adviser in writing for the certificate.',
      facts: ofConcern({ ...provision, authorityToldOfMediationOn: '2026-11-21' }),
      on: '2026-12-22',
      gives: [
        { warning: 'mediation-not-arranged', cites: 'LAW-MED-26' },
        { route: 'mediation', cites: 'LAW-MED-26' },
      ],
    },
    {
      says: 'The council told the adviser that it cannot arrange it in time: the family counts as having taken part.',
      facts: ofConcern({ ...provision, ...told, adviserToldCannotArrangeOn: '2026-12-10' }),
      on: '2026-12-11',
      gives: [
        { date: 'certificate', lastDay: '2026-12-15' },
        { route: 'mediation-advice', cites: 'LAW-MED-26' },
      ],
    },
  ],
  'LAW-MED-28': [
    {
      says: 'Told on Monday of a meeting on the Monday after: exactly five working days, which is not settled.',
      facts: ofConcern({ ...provision, mediationNoticeOn: '2026-11-23', mediationMeetingOn: '2026-11-30' }),
      on: '2026-11-24',
      gives: [{ warning: 'short-notice', cites: 'LAW-MED-28' }],
    },
    {
      says: 'Six working days are enough on every reading.',
      facts: ofConcern({ ...provision, mediationMeetingOn: '2026-11-30' }),
      on: '2026-11-18',
      gives: [
        { date: 'mediation-notice', lastDay: '2026-11-20', laterDay: '2026-11-23' },
        { noWarning: 'short-notice' },
      ],
    },
  ],
  'LAW-MED-31': [
    {
      says: 'The mediation ended on 10 December 2026: the certificate is due on the 15th.',
      facts: ofConcern({ ...provision, mediationMeetingOn: '2026-12-10', mediationEndedOn: '2026-12-10' }),
      on: '2026-12-16',
      gives: [
        { deadline: 'certificate', values: { triggered: '2026-12-10' }, lastDay: '2026-12-15' },
        { warning: 'certificate-overdue', cites: 'LAW-MED-31' },
        { route: 'mediation', state: 'closed' },
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-MED-31' },
      ],
    },
    {
      says: 'Only the school is disputed, and the family mediated all the same: a certificate is due for that too.',
      facts: ofConcern({ ...placement, mediationEndedOn: '2026-11-20' }),
      on: '2026-11-21',
      gives: [
        { date: 'certificate', lastDay: '2026-11-25' },
        { route: 'mediation-advice', cites: 'LAW-MED-31' },
        { route: 'mediation-advice', cites: 'LAW-MED-39' },
      ],
    },
  ],
  'LAW-MED-34': [
    {
      says: 'WK-33: agreed on 23 November 2026: two weeks for an action that could not have been appealed.',
      facts: ofConcern({ ...agreed, agreedTerms: ['other', 'amend-provision'] }),
      on: '2026-11-24',
      gives: [
        { date: 'agreement-action', lastDay: '2026-12-07' },
        { date: 'order', lastDay: '2026-12-28' },
      ],
    },
    {
      says: 'Another day was agreed in writing: it counts.',
      facts: ofConcern({ ...agreed, agreedTerms: ['other'], agreedFor: '2027-01-15' }),
      on: '2026-12-08',
      gives: [{ date: 'agreement-action', lastDay: '2027-01-15' }, { noWarning: 'not-kept' }],
    },
    {
      says: 'About health alone: the commissioner tells the council of the agreement in one week.',
      facts: ofConcern({ ...agreed, agreedTerms: ['other'], healthOnly: 'yes' }),
      on: '2026-11-24',
      gives: [{ date: 'agreement-told-to-council', lastDay: '2026-11-30' }],
    },
    {
      says: 'What was agreed in disagreement resolution has no time by law.',
      facts: ofConcern({ ...agreed, agreedIn: 'disagreement-resolution', agreedTerms: ['other'] }),
      on: '2027-03-01',
      gives: [
        { noDate: 'agreement-action' },
        { noWarning: 'not-kept' },
        { route: 'mediation', cites: 'LAW-MED-34' },
      ],
    },
  ],
  'LAW-MED-36': [
    {
      says: 'Told on Tuesday 22 December 2026: Christmas and the bank holidays do not count, 29 December does.',
      facts: ofConcern({
        ...provision,
        mediationAdviserContactedOn: '2026-12-22',
        adviserToldNoMediationOn: '2026-12-22',
      }),
      on: '2026-12-23',
      gives: [{ date: 'certificate', lastDay: '2026-12-29' }],
    },
  ],
  'LAW-MED-39': [
    {
      says: 'Only the school is disputed and a certificate was issued all the same: the two months are safe.',
      facts: ofConcern({ ...placement, certificateIssuedOn: '2026-12-20' }),
      on: '2026-12-21',
      gives: [
        { route: 'mediation', cites: 'LAW-MED-39' },
        { date: 'appeal', lastDay: '2027-01-04' },
      ],
    },
  ],
}
