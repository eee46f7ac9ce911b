import type { RuleId } from '../provisions.ts'
import type { Examples, Expectation } from './example.ts'

const on = '2026-11-21'
const covers = (rule: RuleId): Expectation => ({ route: 'disagreement-resolution', cites: rule })
const open: Expectation = { route: 'disagreement-resolution', state: 'open' }
const doesNotApply: Expectation = { route: 'disagreement-resolution', state: 'does-not-apply' }
const unknown: Expectation = { route: 'disagreement-resolution', state: 'unknown' }

const plan = { id: 'letter', kind: 'council-decision', decision: 'plan', noticeSentOn: '2026-11-03' }
const help = { id: 'help', kind: 'help-in-setting', setting: 'academy' }
const missing = { id: 'missing', kind: 'plan-not-delivered', missing: ['health'] }

export const disagreementExamples: Examples = {
  'LAW-DEF-02': [
    {
      says: 'Help at school: all with special educational needs may use it.',
      facts: { concerns: [help] },
      on,
      gives: [open, covers('LAW-DEF-02')],
    },
  ],
  'LAW-DEF-03': [
    {
      says: 'Education in a plan does not happen: what counts as help is said.',
      facts: { concerns: [{ ...missing, missing: ['provision'] }] },
      on,
      gives: [open, covers('LAW-DEF-03')],
    },
  ],
  'LAW-DEF-12': [
    {
      says: 'Whoever leads it does not work for the council.',
      facts: { concerns: [plan] },
      on,
      gives: [covers('LAW-DEF-12')],
    },
  ],
  'LAW-DEF-13': [
    {
      says: 'It gives no certificate: that comes from the mediation adviser.',
      facts: { concerns: [plan] },
      on,
      gives: [covers('LAW-DEF-13')],
    },
  ],
  'LAW-DUTY-01': [
    {
      says: 'Council and NHS each point to the other: they must have a way to settle that quickly.',
      facts: { concerns: [missing] },
      on,
      gives: [
        { route: 'informal-discussion', cites: 'LAW-DUTY-01' },
        { route: 'written-concern', cites: 'LAW-DUTY-01' },
      ],
    },
  ],
  'LAW-DRS-01': [
    {
      says: 'The independent arrangements are there, and nobody can be made to take part.',
      facts: { concerns: [{ id: 'late', kind: 'overdue', clock: 'annual-review' }] },
      on,
      gives: [open, covers('LAW-DRS-01')],
    },
  ],
  'LAW-DRS-02': [
    {
      says: 'A council that is late: its duties are what the service is for.',
      facts: { concerns: [{ id: 'late', kind: 'overdue', clock: 'final-plan' }] },
      on,
      gives: [open, covers('LAW-DRS-02')],
    },
    {
      says: 'School transport rests on other rules.',
      facts: { concerns: [{ id: 'bus', kind: 'transport' }] },
      on,
      gives: [doesNotApply, covers('LAW-DRS-02')],
    },
  ],
  'LAW-DRS-03': [
    {
      says: 'Health during an assessment: the commissioner can be at the table.',
      facts: { concerns: [{ id: 'therapy', kind: 'health-service', inPlanProcess: 'yes' }] },
      on,
      gives: [open, covers('LAW-DRS-03')],
    },
    {
      says: 'Whether an assessment or review is under way is not known.',
      facts: { concerns: [{ id: 'therapy', kind: 'health-service' }] },
      on,
      gives: [unknown, covers('LAW-DRS-03'), { unknown: 'inPlanProcess' }],
    },
    {
      says: 'Education and health do not happen while the plan is under review: council and commissioner.',
      facts: {
        concerns: [{ ...missing, missing: ['provision', 'health'], inPlanProcess: 'yes' }],
      },
      on,
      gives: [open, covers('LAW-DRS-02'), covers('LAW-DRS-03')],
    },
  ],
  'LAW-DRS-04': [
    {
      says: 'Council and commissioner may use it between themselves.',
      facts: { concerns: [{ ...missing, inPlanProcess: 'yes' }] },
      on,
      gives: [open, covers('LAW-DRS-04')],
    },
  ],
  'LAW-DRS-05': [
    {
      says: 'An independent school: what it provides is covered.',
      facts: { concerns: [{ ...help, setting: 'independent-school' }] },
      on,
      gives: [open, covers('LAW-DRS-05')],
    },
  ],
  'LAW-DRS-06': [
    {
      says: 'No plan: it can be used all the same.',
      facts: { concerns: [{ ...help, hasPlan: 'no' }] },
      on,
      gives: [open, covers('LAW-DRS-06')],
    },
  ],
  'LAW-DRS-07': [
    {
      says: 'A nursery: the Code counts it in one kind, the Act in another; it is covered.',
      facts: { concerns: [{ ...help, setting: 'early-years-provider' }] },
      on,
      gives: [open, covers('LAW-DRS-07')],
    },
    {
      says: 'Social care with no plan in the making: not covered.',
      facts: { concerns: [{ id: 'care', kind: 'social-care', service: 'childrens', inPlanProcess: 'no' }] },
      on,
      gives: [doesNotApply, covers('LAW-DRS-07')],
    },
  ],
  'LAW-DRS-08': [
    {
      says: 'A refusal to assess can go to it, while the time to appeal runs on.',
      facts: { concerns: [{ ...plan, decision: 'refuse-assess' }] },
      on,
      gives: [open, covers('LAW-DRS-08'), { date: 'appeal', lastDay: '2027-01-04' }],
    },
  ],
  'LAW-DRS-09': [
    {
      says: 'While an appeal is under way it can be used.',
      facts: { concerns: [{ ...plan, appealMadeOn: '2026-11-15' }] },
      on,
      gives: [open, covers('LAW-DRS-09')],
    },
  ],
  'LAW-DRS-10': [
    {
      says: 'An integrated care board does not deliver what a final plan says: not covered.',
      facts: { concerns: [{ ...missing, inPlanProcess: 'no' }] },
      on,
      gives: [doesNotApply, covers('LAW-DRS-10')],
    },
    {
      says: 'Someone who is no school, nursery, college or council is not named.',
      facts: { concerns: [{ id: 'club', kind: 'discrimination', respondent: 'other' }] },
      on,
      gives: [doesNotApply, covers('LAW-DRS-10')],
    },
  ],
  'LAW-DRS-11': [
    {
      says: 'Help at school: the school too must have been told of the service.',
      facts: { concerns: [help] },
      on,
      gives: [covers('LAW-DRS-11')],
    },
  ],
  'LAW-CMP-01': [
    {
      says: 'Talking is open to everyone, whom to ask turns on the place, and no right is lost.',
      facts: { concerns: [help] },
      on,
      gives: [
        { route: 'informal-discussion', state: 'open' },
        { route: 'informal-discussion', cites: 'LAW-CMP-01' },
      ],
    },
    {
      says: 'A written concern stops no time: the last day to appeal stays.',
      facts: { concerns: [{ ...plan, decision: 'refuse-assess' }] },
      on,
      gives: [
        { route: 'written-concern', cites: 'LAW-CMP-01' },
        { date: 'appeal', lastDay: '2027-01-04' },
      ],
    },
  ],
  'LAW-MED-38': [
    {
      says: 'The council cannot insist on a meeting first.',
      facts: { concerns: [plan] },
      on,
      gives: [
        { route: 'informal-discussion', state: 'open' },
        { route: 'informal-discussion', cites: 'LAW-MED-38' },
      ],
    },
  ],
}
