/** Examples of the duties that complaints are most often about, and of schools, colleges, nurseries and the Secretary of State. */
import { careComplaintExamples } from './complaint-care.ts'
import type { Examples } from './example.ts'

const today = '2026-11-21'

export const complaintExamples: Examples = {
  'LAW-DUTY-10': [
    {
      says: 'Speech therapy in Section F has not happened since September: the council must secure it, and can be complained about.',
      facts: {
        concerns: [
          {
            id: 'therapy',
            kind: 'plan-not-delivered',
            missing: ['provision'],
            setting: 'maintained-school',
            awareOn: '2026-09-07',
            complainedOn: 'no',
          },
        ],
      },
      on: today,
      gives: [
        { warning: 'council-is-duty-holder', cites: 'LAW-DUTY-10' },
        { route: 'complaint-local-authority', state: 'open' },
        { route: 'complaint-school', state: 'open' },
        { route: 'ombudsman-lgsco', state: 'open' },
        { route: 'ombudsman-phso', state: 'does-not-apply' },
      ],
    },
    {
      says: 'Nursing in Section G is not given: the health commissioner must arrange it.',
      facts: { concerns: [{ id: 'nursing', kind: 'plan-not-delivered', missing: ['health'] }] },
      on: today,
      gives: [
        { route: 'complaint-nhs', cites: 'LAW-DUTY-10' },
        { route: 'complaint-nhs', state: 'open' },
        { route: 'complaint-school', state: 'does-not-apply' },
      ],
    },
    {
      says: 'The family arranged suitable help itself, so the duty does not bite; how it came to that can still be complained about.',
      facts: {
        concerns: [
          { id: 'tutor', kind: 'plan-not-delivered', missing: ['provision'], ownArrangements: 'yes' },
        ],
      },
      on: today,
      gives: [
        { noWarning: 'council-is-duty-holder' },
        { route: 'complaint-local-authority', cites: 'LAW-DUTY-10' },
      ],
    },
  ],
  'LAW-DUTY-17': [
    {
      says: 'A maintained school must use its best endeavours.',
      facts: { concerns: [{ id: 'help', kind: 'help-in-setting', setting: 'maintained-school' }] },
      on: today,
      gives: [{ route: 'complaint-school', cites: 'LAW-DUTY-17' }],
    },
    {
      says: 'An independent school has no such duty, and the finding says so.',
      facts: { concerns: [{ id: 'help', kind: 'help-in-setting', setting: 'independent-school' }] },
      on: today,
      gives: [
        { route: 'complaint-school', cites: 'LAW-DUTY-17' },
        { route: 'complaint-school', state: 'open' },
      ],
    },
    {
      says: 'A further education college has it too.',
      facts: { concerns: [{ id: 'help', kind: 'help-in-setting', setting: 'college' }] },
      on: today,
      gives: [{ route: 'complaint-college', cites: 'LAW-DUTY-17' }],
    },
  ],
  'LAW-EHC-10': [
    {
      says: 'The answer to a request for an assessment is late: that can be complained about, then taken to the Ombudsman, but not appealed.',
      facts: {
        concerns: [
          {
            id: 'late',
            kind: 'overdue',
            clock: 'assessment-decision',
            startedOn: '2026-09-01',
            doneOn: 'no',
            complainedOn: 'no',
          },
        ],
      },
      on: today,
      gives: [
        { route: 'complaint-local-authority', cites: 'LAW-EHC-10' },
        { route: 'ombudsman-lgsco', cites: 'LAW-EHC-10' },
        { route: 'appeal', state: 'does-not-apply' },
      ],
    },
  ],
  'LAW-CMP-02': [
    {
      says: 'A maintained school has a complaints procedure of its own.',
      facts: {
        concerns: [{ id: 'help', kind: 'help-in-setting', setting: 'maintained-school', hasPlan: 'no' }],
      },
      on: today,
      gives: [
        { route: 'complaint-school', cites: 'LAW-CMP-02' },
        { route: 'complaint-local-authority', cites: 'LAW-CMP-02' },
        { route: 'complaint-local-authority', state: 'does-not-apply' },
        { route: 'ombudsman-lgsco', state: 'does-not-apply' },
      ],
    },
    {
      says: 'After its final answer comes the Department for Education.',
      facts: {
        concerns: [
          {
            id: 'help',
            kind: 'help-in-setting',
            setting: 'maintained-school',
            complainedOn: '2026-09-14',
            complaintAnsweredOn: '2026-11-02',
          },
        ],
      },
      on: today,
      gives: [
        { route: 'complaint-school', state: 'closed' },
        { route: 'complaint-secretary-of-state', state: 'open' },
        { route: 'complaint-secretary-of-state', cites: 'LAW-CMP-02' },
      ],
    },
    {
      says: 'Where the kind of place is not known, no procedure is guessed.',
      facts: { concerns: [{ id: 'help', kind: 'help-in-setting' }] },
      on: today,
      gives: [
        { route: 'complaint-school', state: 'unknown' },
        { route: 'complaint-school', cites: 'LAW-CMP-02' },
        { unknown: 'setting' },
      ],
    },
  ],
  'LAW-CMP-03': [
    {
      says: 'An academy’s procedure ends before a panel of at least three people.',
      facts: { concerns: [{ id: 'help', kind: 'help-in-setting', setting: 'academy', complainedOn: 'no' }] },
      on: today,
      gives: [
        { route: 'complaint-school', state: 'open' },
        { route: 'complaint-school', cites: 'LAW-CMP-03' },
      ],
    },
    {
      says: 'A maintained school has another procedure.',
      facts: {
        concerns: [
          { id: 'academy', kind: 'help-in-setting', setting: 'academy' },
          { id: 'maintained', kind: 'help-in-setting', setting: 'maintained-school' },
        ],
      },
      on: today,
      gives: [
        { route: 'complaint-school', cites: 'LAW-CMP-02', concern: 'maintained' },
        { route: 'complaint-school', cites: 'LAW-CMP-03', concern: 'academy' },
      ],
    },
  ],
  'LAW-CMP-04': [
    {
      says: 'A college has its own procedure, then the Department for Education within 12 months.',
      facts: { concerns: [{ id: 'help', kind: 'help-in-setting', setting: 'college', complainedOn: 'no' }] },
      on: today,
      gives: [
        { route: 'complaint-college', state: 'open' },
        { route: 'complaint-college', cites: 'LAW-CMP-04' },
        { route: 'complaint-secretary-of-state', cites: 'LAW-CMP-04' },
      ],
    },
    {
      says: 'It is not for a school.',
      facts: { concerns: [{ id: 'help', kind: 'help-in-setting', setting: 'academy' }] },
      on: today,
      gives: [
        { route: 'complaint-college', state: 'does-not-apply' },
        { route: 'complaint-college', cites: 'LAW-CMP-04' },
      ],
    },
  ],
  'LAW-CMP-05': [
    {
      says: 'A nursery that received a written complaint on 26 October must answer by 23 November.',
      facts: {
        concerns: [
          {
            id: 'nursery',
            kind: 'help-in-setting',
            setting: 'early-years-provider',
            complainedOn: '2026-10-26',
            complaintAnsweredOn: 'no',
          },
        ],
      },
      on: '2026-11-23',
      gives: [
        { date: 'early-years-complaint', lastDay: '2026-11-23' },
        { noWarning: 'answer-overdue' },
        { route: 'complaint-early-years', state: 'open' },
        { route: 'complaint-ofsted', cites: 'LAW-CMP-05' },
      ],
    },
    {
      says: 'The day after, the answer is late.',
      facts: {
        concerns: [
          {
            id: 'nursery',
            kind: 'help-in-setting',
            setting: 'early-years-provider',
            complainedOn: '2026-10-26',
            complaintAnsweredOn: 'no',
          },
        ],
      },
      on: '2026-11-24',
      gives: [{ warning: 'answer-overdue', cites: 'LAW-CMP-05' }],
    },
    {
      says: 'A maintained nursery school has a school’s procedure instead.',
      facts: { concerns: [{ id: 'nursery', kind: 'help-in-setting', setting: 'maintained-nursery-school' }] },
      on: today,
      gives: [
        { route: 'complaint-early-years', state: 'does-not-apply' },
        { route: 'complaint-early-years', cites: 'LAW-CMP-05' },
        { route: 'complaint-school', state: 'open' },
      ],
    },
  ],
  'LAW-CMP-11': [
    {
      says: 'A council that fails in its duty can be put to the Secretary of State, after its own final answer.',
      facts: {
        concerns: [
          {
            id: 'therapy',
            kind: 'plan-not-delivered',
            missing: ['provision'],
            complainedOn: '2026-09-14',
            complaintAnsweredOn: '2026-11-02',
          },
        ],
      },
      on: today,
      gives: [
        { route: 'complaint-secretary-of-state', state: 'open' },
        { route: 'complaint-secretary-of-state', cites: 'LAW-CMP-11' },
      ],
    },
    {
      says: 'A health service is not for the Secretary of State for Education; a recommendation is no duty.',
      facts: {
        concerns: [
          { id: 'health', kind: 'health-service' },
          { id: 'recommended', kind: 'recommendation', about: ['social-care'] },
        ],
      },
      on: today,
      gives: [
        { route: 'complaint-secretary-of-state', state: 'does-not-apply', concern: 'health' },
        { route: 'complaint-secretary-of-state', cites: 'LAW-CMP-11', concern: 'recommended' },
      ],
    },
  ],
  'LAW-CMP-13': [
    {
      says: 'A complaint runs beside an appeal, but the Ombudsman does not look at what was appealed.',
      facts: {
        concerns: [
          {
            id: 'letter',
            kind: 'council-decision',
            decision: 'refuse-assess',
            noticeSentOn: '2026-10-01',
            appealMadeOn: '2026-11-12',
          },
        ],
      },
      on: today,
      gives: [
        { route: 'ombudsman-lgsco', state: 'closed' },
        { route: 'ombudsman-lgsco', cites: 'LAW-CMP-13' },
        { route: 'complaint-local-authority', state: 'open' },
      ],
    },
    {
      says: 'A complaint about children’s social care may be paused for a Tribunal case.',
      facts: {
        concerns: [{ id: 'care', kind: 'social-care', service: 'childrens', complainedOn: '2026-11-16' }],
      },
      on: today,
      gives: [{ route: 'complaint-childrens-social-care', cites: 'LAW-CMP-13' }],
    },
  ],
  ...careComplaintExamples,
}
