import type { Examples } from './example.ts'

const on = '2026-11-21'
const noticeSentOn = '2026-11-03'
const refusal = { id: 'letter', kind: 'council-decision', decision: 'refuse-assess', noticeSentOn }
const plan = {
  id: 'letter',
  kind: 'council-decision',
  decision: 'plan',
  noticeSentOn,
  disputed: ['provision'],
}
const request = { id: 'request', kind: 'request', wants: 'assessment' }
const draft = { id: 'draft', kind: 'council-decision', decision: 'draft-plan', noticeSentOn }

/** Who turned 16 in the school year that ended in summer 2026 is over school-leaving age since 26 June 2026. */
const over = { schoolYearOfSixteen: 2026 }
const lacking = { ...over, youngPersonCapacity: 'lacks' }

export const peopleExamples: Examples = {
  'LAW-DEF-01': [
    {
      says: 'A child who asks is told that the council must listen to them.',
      facts: { person: { asks: 'child' }, concerns: [request] },
      on,
      gives: [{ warning: 'child-asks', cites: 'LAW-DEF-01', concern: null }],
    },
    {
      says: 'A parent who talks to the council about a request may expect to be heard.',
      facts: { person: { asks: 'parent' }, concerns: [request] },
      on,
      gives: [{ route: 'informal-discussion', cites: 'LAW-DEF-01' }, { noWarning: 'child-asks' }],
    },
  ],
  'LAW-DEF-04': [
    {
      says: 'Only health is disputed: no appeal, but therapy that teaches belongs in Section F.',
      facts: { concerns: [{ ...plan, disputed: ['health'] }] },
      on,
      gives: [
        { route: 'appeal', state: 'does-not-apply' },
        { route: 'appeal', cites: 'LAW-DEF-04' },
      ],
    },
    {
      says: 'A health service that does not deliver: if the therapy teaches, it is the council’s duty instead.',
      facts: { concerns: [{ id: 'therapy', kind: 'health-service', inPlanProcess: 'no' }] },
      on,
      gives: [{ route: 'disagreement-resolution', cites: 'LAW-DEF-04' }],
    },
  ],
  'LAW-DEF-05': [
    {
      says: 'The day after school-leaving age a parent is told that the right to appeal is the young person’s.',
      facts: { person: { asks: 'parent', ...over, youngPersonCapacity: 'has' }, concerns: [plan] },
      on,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-DEF-05' },
        { warning: 'who-acts', cites: 'LAW-DEF-05', concern: null },
      ],
    },
    {
      says: 'At 26 a person is no young person any more.',
      facts: { person: { asks: 'young-person', bornOn: '2000-10-01' }, concerns: [plan] },
      on: '2026-11-21',
      gives: [{ warning: 'who-acts', cites: 'LAW-DEF-05', concern: null }],
    },
  ],
  'LAW-DEF-06': [
    {
      says: 'On the last Friday in June the right is still the parent’s.',
      facts: { person: { asks: 'young-person', bornOn: '2010-07-20' }, concerns: [request] },
      on: '2026-06-26',
      gives: [{ warning: 'who-acts', cites: 'LAW-DEF-06', concern: null }],
    },
    {
      says: 'The day after it someone who still says “child” is told that the rights are their own, though only 15.',
      facts: { person: { asks: 'child', bornOn: '2011-07-20' }, concerns: [request] },
      on: '2027-06-26',
      gives: [{ warning: 'who-acts', cites: 'LAW-DEF-06', concern: null }, { noWarning: 'child-asks' }],
    },
  ],
  'LAW-DEF-07': [
    {
      says: 'About discrimination the advice service is told of with what disability means.',
      facts: { concerns: [{ id: 'school', kind: 'discrimination' }] },
      on,
      gives: [{ route: 'information-and-advice', cites: 'LAW-DEF-07' }],
    },
  ],
  'LAW-DEF-08': [
    {
      says: 'A child who wants to comment on a draft needs a parent, which is anyone who cares for them.',
      facts: { person: { asks: 'child' }, concerns: [draft] },
      on,
      gives: [{ route: 'draft-plan-representations', cites: 'LAW-DEF-08' }],
    },
  ],
  'LAW-DEF-09': [
    {
      says: 'A family in Wales is sent to the system of Wales, and has no date here.',
      facts: { person: { nation: 'wales' }, concerns: [refusal] },
      on,
      gives: [
        { route: 'elsewhere-in-uk', state: 'open' },
        { route: 'elsewhere-in-uk', cites: 'LAW-DEF-09' },
        { route: 'appeal', state: 'does-not-apply' },
        { noDate: 'appeal' },
      ],
    },
    {
      says: 'In England the routes are those of England.',
      facts: { person: { nation: 'england' }, concerns: [refusal] },
      on,
      gives: [
        { route: 'elsewhere-in-uk', state: 'does-not-apply' },
        { route: 'elsewhere-in-uk', cites: 'LAW-DEF-09' },
        { route: 'appeal', state: 'open' },
      ],
    },
  ],
  'LAW-DEF-10': [
    {
      says: 'With a health service the integrated care board is the one to ask about what the NHS offers.',
      facts: { concerns: [{ id: 'therapy', kind: 'health-service' }] },
      on,
      gives: [{ route: 'informal-discussion', cites: 'LAW-DEF-10' }],
    },
  ],
  'LAW-DEF-11': [
    {
      says: 'Someone whose plan is not carried out writes with the section of the plan.',
      facts: { concerns: [{ id: 'speech', kind: 'plan-not-delivered', missing: ['provision'] }] },
      on,
      gives: [{ route: 'written-concern', cites: 'LAW-DEF-11' }],
    },
  ],
  'LAW-CAP-01': [
    {
      says: 'Capacity is doubted: it is judged for this matter at this time, and the routes stay.',
      facts: { person: { asks: 'parent', ...over, youngPersonCapacity: 'doubted' }, concerns: [plan] },
      on,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-CAP-01' },
        { warning: 'who-acts', cites: 'LAW-CAP-01', concern: null },
      ],
    },
    {
      says: 'Nothing is said about capacity: it is presumed, and still asked for.',
      facts: { person: { asks: 'parent', ...over }, concerns: [plan] },
      on,
      gives: [
        { route: 'appeal', cites: 'LAW-CAP-01' },
        { unknown: 'youngPersonCapacity', concern: null },
      ],
    },
  ],
  'LAW-CAP-02': [
    {
      says: 'A young person lacks capacity: who may be the representative is said, and whether there is one is asked.',
      facts: { person: { asks: 'parent', ...lacking }, concerns: [plan] },
      on,
      gives: [
        { route: 'appeal', cites: 'LAW-CAP-02' },
        { unknown: 'youngPersonRepresentative', concern: null },
      ],
    },
  ],
  'LAW-CAP-03': [
    {
      says: 'A child’s parent lacks capacity: the parent’s representative appeals.',
      facts: {
        person: { asks: 'supporter', parentCapacity: 'lacks', parentRepresentative: 'deputy' },
        concerns: [plan],
      },
      on,
      gives: [
        { route: 'appeal', cites: 'LAW-CAP-03' },
        { warning: 'who-acts', cites: 'LAW-CAP-03', concern: null },
      ],
    },
  ],
  'LAW-CAP-04': [
    {
      says: 'A young woman of 19 has a deputy: not the parent but the deputy appeals.',
      facts: {
        person: {
          asks: 'parent',
          schoolYearOfSixteen: 2023,
          youngPersonCapacity: 'lacks',
          youngPersonRepresentative: 'deputy',
        },
        concerns: [plan],
      },
      on,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-CAP-04' },
        { warning: 'who-acts', cites: 'LAW-CAP-04', concern: null },
      ],
    },
    {
      says: 'There is no representative: the parent appeals instead of the young person.',
      facts: {
        person: { asks: 'parent', ...lacking, youngPersonRepresentative: 'none' },
        concerns: [plan],
      },
      on,
      gives: [
        { route: 'appeal', cites: 'LAW-CAP-04' },
        { warning: 'who-acts', cites: 'LAW-CAP-05', concern: null },
      ],
    },
  ],
  'LAW-CAP-05': [
    {
      says: 'The deputy who asks acts instead of the young person.',
      facts: {
        person: { asks: 'alternative-person', ...lacking, youngPersonRepresentative: 'deputy' },
        concerns: [plan],
      },
      on,
      gives: [
        { route: 'appeal', cites: 'LAW-CAP-05' },
        { warning: 'who-acts', cites: 'LAW-CAP-05', concern: null },
      ],
    },
  ],
  'LAW-CAP-06': [
    {
      says: 'The limits of the Mental Capacity Act do not stop the one who acts.',
      facts: { person: { asks: 'alternative-person' }, concerns: [plan] },
      on,
      gives: [{ route: 'appeal', cites: 'LAW-CAP-06' }],
    },
  ],
  'LAW-CAP-07': [
    {
      says: 'The young person may come to the mediation of the one who acts.',
      facts: {
        person: { asks: 'alternative-person', ...lacking, youngPersonRepresentative: 'deputy' },
        concerns: [plan],
      },
      on,
      gives: [{ route: 'mediation', cites: 'LAW-CAP-07' }],
    },
  ],
  'LAW-CHILD-01': [
    {
      says: 'A child of 13 cannot appeal alone; a parent must.',
      facts: { person: { asks: 'child', bornOn: '2013-05-01' }, concerns: [refusal] },
      on,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-CHILD-01' },
        { warning: 'child-asks', cites: 'LAW-CHILD-01', concern: null },
      ],
    },
    {
      says: 'School-leaving age passes between the letter and the appeal: the right is the young person’s from then on.',
      facts: {
        person: { asks: 'parent', ...over },
        concerns: [{ ...refusal, noticeSentOn: '2026-06-20' }],
      },
      on: '2026-06-27',
      gives: [{ warning: 'who-acts', cites: 'LAW-CHILD-01', concern: null }],
    },
  ],
  'LAW-DUTY-02': [
    {
      says: 'No suitable place for the next phase: the council must keep under review whether there are enough.',
      facts: { concerns: [{ id: 'move', kind: 'phase-transfer', phase: 'primary-to-secondary' }] },
      on,
      gives: [{ route: 'written-concern', cites: 'LAW-DUTY-02' }],
    },
  ],
  'LAW-DUTY-03': [
    {
      says: 'The Local Offer says how to reach the advice service.',
      facts: { concerns: [request] },
      on,
      gives: [{ route: 'information-and-advice', cites: 'LAW-DUTY-03' }],
    },
  ],
  'LAW-DUTY-04': [
    {
      says: 'A child may ask the advice service alone.',
      facts: { person: { asks: 'child' }, concerns: [request] },
      on,
      gives: [
        { route: 'information-and-advice', state: 'open' },
        { route: 'information-and-advice', cites: 'LAW-DUTY-04' },
      ],
    },
  ],
  'LAW-DUTY-18': [
    {
      says: 'A concern written to a school may point to the Code.',
      facts: { concerns: [{ id: 'help', kind: 'help-in-setting', setting: 'academy' }] },
      on,
      gives: [{ route: 'written-concern', cites: 'LAW-DUTY-18' }],
    },
  ],
  'LAW-APP-13': [
    {
      says: 'A child is told that a parent makes the discrimination claim.',
      facts: {
        person: { asks: 'child' },
        concerns: [{ id: 'school', kind: 'discrimination', respondent: 'school', conductOn: '2026-09-10' }],
      },
      on,
      gives: [{ route: 'discrimination-claim', cites: 'LAW-APP-13' }],
    },
  ],
  'LAW-APP-14': [
    {
      says: 'With an appeal under way the papers that the Tribunal requires must be given.',
      facts: { concerns: [{ ...refusal, appealMadeOn: '2026-11-15' }] },
      on,
      gives: [{ route: 'information-and-advice', cites: 'LAW-APP-14' }],
    },
  ],
  'LAW-CMP-10': [
    {
      says: 'About a health service Healthwatch may inform, and decides nothing.',
      facts: { concerns: [{ id: 'therapy', kind: 'health-service' }] },
      on,
      gives: [{ route: 'information-and-advice', cites: 'LAW-CMP-10' }],
    },
  ],
}
