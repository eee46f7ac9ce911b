/** Examples of complaints about the council, social care and the NHS, and of the Ombudsmen. */
import type { Examples } from './example.ts'

const today = '2026-11-21'

export const careComplaintExamples: Examples = {
  'LAW-CMP-06': [
    {
      says: 'The 12 months begin with the day on which the family first knew: from 10 March 2026 the last day is 9 March 2027.',
      facts: {
        concerns: [
          { id: 'therapy', kind: 'plan-not-delivered', missing: ['provision'], awareOn: '2026-03-10' },
        ],
      },
      on: '2027-03-09',
      gives: [
        { date: 'ombudsman-lgsco', lastDay: '2027-03-09' },
        { route: 'ombudsman-lgsco', state: 'open' },
        { route: 'ombudsman-lgsco', cites: 'LAW-CMP-06' },
      ],
    },
    {
      says: 'The day after they are over; the Ombudsman may still accept a later complaint.',
      facts: {
        concerns: [
          { id: 'therapy', kind: 'plan-not-delivered', missing: ['provision'], awareOn: '2026-03-10' },
        ],
      },
      on: '2027-03-10',
      gives: [
        { route: 'ombudsman-lgsco', state: 'closed' },
        { route: 'ombudsman-lgsco', cites: 'LAW-CMP-06' },
      ],
    },
    {
      says: 'A family that has complained about delay and has the final answer can go to the Ombudsman at once.',
      facts: {
        concerns: [
          {
            id: 'late',
            kind: 'overdue',
            clock: 'final-plan',
            complainedOn: '2026-09-01',
            complaintAnsweredOn: '2026-10-20',
          },
        ],
      },
      on: today,
      gives: [
        { route: 'ombudsman-lgsco', state: 'open' },
        { route: 'ombudsman-lgsco', cites: 'LAW-CMP-06' },
        { route: 'complaint-local-authority', state: 'closed' },
      ],
    },
  ],
  'LAW-CMP-07': [
    {
      says: 'A child under 18, and nobody has said which service: the children’s procedure.',
      facts: { person: { bornOn: '2013-05-01' }, concerns: [{ id: 'care', kind: 'social-care' }] },
      on: '2026-11-21',
      gives: [
        { route: 'complaint-childrens-social-care', state: 'open' },
        { route: 'complaint-adult-social-care', state: 'does-not-apply' },
        { route: 'ombudsman-lgsco', cites: 'LAW-CMP-07' },
      ],
    },
    {
      says: 'Section H at 19: usually adults’ social care, unless the children’s service still gives the help.',
      facts: {
        person: { bornOn: '2007-05-01' },
        concerns: [{ id: 'missing', kind: 'plan-not-delivered', missing: ['social-care'] }],
      },
      on: '2026-11-21',
      gives: [
        { route: 'complaint-childrens-social-care', state: 'open' },
        { route: 'complaint-adult-social-care', state: 'open' },
        { route: 'complaint-childrens-social-care', cites: 'LAW-CMP-07' },
      ],
    },
    {
      says: 'Stage 1 of a children’s complaint that was made on 2 November 2026: the answer is due on 16 November.',
      facts: {
        concerns: [
          {
            id: 'care',
            kind: 'social-care',
            service: 'childrens',
            complainedOn: '2026-11-02',
            stage1AnsweredOn: 'no',
          },
        ],
      },
      on: '2026-11-30',
      gives: [
        { date: 'childrens-complaint-stage-1', lastDay: '2026-11-16' },
        { noWarning: 'answer-overdue' },
      ],
    },
    {
      says: 'Only after 20 working days is that answer called late.',
      facts: {
        concerns: [
          {
            id: 'care',
            kind: 'social-care',
            service: 'childrens',
            complainedOn: '2026-11-02',
            stage1AnsweredOn: 'no',
          },
        ],
      },
      on: '2026-12-01',
      gives: [{ warning: 'answer-overdue', cites: 'LAW-CMP-07' }],
    },
    {
      says: 'A child of 13 may make it.',
      facts: {
        person: { asks: 'child' },
        concerns: [
          {
            id: 'care',
            kind: 'social-care',
            service: 'childrens',
            awareOn: '2026-11-02',
            complainedOn: 'no',
          },
        ],
      },
      on: today,
      gives: [
        { route: 'complaint-childrens-social-care', state: 'open' },
        { route: 'complaint-childrens-social-care', cites: 'LAW-CMP-07' },
        { date: 'childrens-complaint', lastDay: '2027-11-02' },
      ],
    },
    {
      says: 'Adults’ social care has no three stages.',
      facts: { concerns: [{ id: 'care', kind: 'social-care', service: 'adults' }] },
      on: today,
      gives: [
        { route: 'complaint-adult-social-care', state: 'open' },
        { route: 'complaint-childrens-social-care', state: 'does-not-apply' },
        { noDate: 'childrens-complaint' },
        { deadline: 'childrens-complaint', values: { arose: '2026-03-10' }, lastDay: '2027-03-10' },
      ],
    },
  ],
  'LAW-CMP-08': [
    {
      says: 'A complaint about health care is made within 12 months of learning of the matter.',
      facts: {
        concerns: [{ id: 'health', kind: 'health-service', awareOn: '2026-03-10', complainedOn: 'no' }],
      },
      on: '2027-03-10',
      gives: [
        { date: 'health-or-adult-care-complaint', lastDay: '2027-03-10' },
        { route: 'complaint-nhs', state: 'open' },
        { route: 'complaint-nhs', cites: 'LAW-CMP-08' },
        { route: 'ombudsman-phso', cites: 'LAW-CMP-08' },
      ],
    },
    {
      says: 'The day after the time is over, and a later complaint may still be accepted.',
      facts: {
        concerns: [{ id: 'health', kind: 'health-service', awareOn: '2026-03-10', complainedOn: 'no' }],
      },
      on: '2027-03-11',
      gives: [
        { route: 'complaint-nhs', state: 'closed' },
        { route: 'complaint-nhs', cites: 'LAW-CMP-08' },
        { route: 'ombudsman-phso', state: 'open' },
      ],
    },
    {
      says: 'A complaint about adult social care is acknowledged within three working days.',
      facts: {
        concerns: [
          {
            id: 'care',
            kind: 'social-care',
            service: 'adults',
            complainedOn: '2026-11-13',
            acknowledgedOn: 'no',
          },
        ],
      },
      on: '2026-11-19',
      gives: [
        { date: 'nhs-complaint-acknowledged', lastDay: '2026-11-18' },
        { date: 'nhs-complaint-explained', lastDay: '2027-05-13' },
        { warning: 'answer-overdue', cites: 'LAW-CMP-08' },
      ],
    },
  ],
  'LAW-CMP-09': [
    {
      says: 'A complaint about health care goes to the provider or the commissioner, not to both.',
      facts: { concerns: [{ id: 'health', kind: 'health-service', complainedOn: 'no' }] },
      on: today,
      gives: [
        { route: 'complaint-nhs', state: 'open' },
        { route: 'complaint-nhs', cites: 'LAW-CMP-09' },
      ],
    },
    {
      says: 'It is not for social care.',
      facts: { concerns: [{ id: 'care', kind: 'social-care', service: 'adults' }] },
      on: today,
      gives: [
        { route: 'complaint-nhs', state: 'does-not-apply' },
        { route: 'complaint-nhs', cites: 'LAW-CMP-09' },
      ],
    },
  ],
}
