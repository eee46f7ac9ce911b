/** Disagreement resolution: what it covers, by what each concern is about. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inBrief } from '../examples/in-brief.ts'

type Case = readonly [concern: Record<string, unknown>, expected: string]

function covers(name: string, cases: readonly Case[]): void {
  test(name, () => {
    for (const [concern, expected] of cases)
      assert.equal(
        inBrief(concern, '2026-11-21').route('disagreement-resolution'),
        expected,
        JSON.stringify(concern),
      )
  })
}

covers('a decision', [
  [{ kind: 'council-decision' }, 'open, DRS-02 DRS-01 DEF-13 DEF-12'],
  [{ kind: 'council-decision', decision: 'plan', disputed: ['needs'] }, 'open, DRS-02 DRS-01 DEF-13 DEF-12'],
  [{ kind: 'council-decision', decision: 'refuse-assess' }, 'open, DRS-08 DRS-06 DEF-13'],
  [{ kind: 'council-decision', decision: 'refuse-issue' }, 'open, DRS-08 DRS-06 DEF-13'],
  [{ kind: 'council-decision', appealMadeOn: '2026-11-01' }, 'open, DRS-09 DRS-02'],
  [{ kind: 'council-decision', decision: 'plan', disputed: ['health'] }, 'open, DRS-03 DRS-04 DEF-10 DRS-08'],
])

covers('something in the plan is not given', [
  [{ kind: 'plan-not-delivered' }, 'open, DRS-02 DRS-05, needs missing'],
  [{ kind: 'plan-not-delivered', missing: ['provision'] }, 'open, DRS-02 DRS-05 DEF-03 DRS-08'],
  [
    { kind: 'plan-not-delivered', missing: ['provision'], inPlanProcess: 'yes' },
    'open, DRS-02 DRS-05 DEF-03 DRS-08',
  ],
  [
    { kind: 'plan-not-delivered', missing: ['provision'], inPlanProcess: 'no' },
    'open, DRS-02 DRS-05 DEF-03 DRS-08',
  ],
  [{ kind: 'plan-not-delivered', missing: ['social-care'] }, 'open, DRS-07 DRS-08'],
  [
    { kind: 'plan-not-delivered', missing: ['social-care'], inPlanProcess: 'yes' },
    'open, DRS-02 DRS-01 DRS-08',
  ],
  [{ kind: 'plan-not-delivered', missing: ['social-care'], inPlanProcess: 'no' }, 'open, DRS-07 DRS-08'],
  [{ kind: 'plan-not-delivered', missing: ['health'] }, 'unknown, DRS-03, needs inPlanProcess'],
  [
    { kind: 'plan-not-delivered', missing: ['health'], inPlanProcess: 'yes' },
    'open, DRS-03 DRS-04 DEF-10 DRS-08',
  ],
  [{ kind: 'plan-not-delivered', missing: ['health'], inPlanProcess: 'no' }, 'does-not-apply, DRS-10 DEF-04'],
  [
    { kind: 'plan-not-delivered', missing: ['provision', 'health'] },
    'open, DRS-02 DRS-10 DRS-04, needs inPlanProcess',
  ],
  [
    { kind: 'plan-not-delivered', missing: ['provision', 'health'], inPlanProcess: 'yes' },
    'open, DRS-02 DRS-03 DRS-04 DRS-08',
  ],
  [
    { kind: 'plan-not-delivered', missing: ['provision', 'health'], inPlanProcess: 'no' },
    'open, DRS-02 DRS-10 DRS-04',
  ],
  [
    { kind: 'plan-not-delivered', missing: ['social-care', 'health'] },
    'open, DRS-07 DRS-08, needs inPlanProcess',
  ],
  [
    { kind: 'plan-not-delivered', missing: ['social-care', 'health'], inPlanProcess: 'yes' },
    'open, DRS-02 DRS-03 DRS-04 DRS-08',
  ],
  [
    { kind: 'plan-not-delivered', missing: ['social-care', 'health'], inPlanProcess: 'no' },
    'open, DRS-07 DRS-08',
  ],
])

covers('health and social care', [
  [{ kind: 'health-service' }, 'unknown, DRS-03, needs inPlanProcess'],
  [{ kind: 'health-service', inPlanProcess: 'yes' }, 'open, DRS-03 DRS-04 DEF-10 DRS-08'],
  [{ kind: 'health-service', inPlanProcess: 'no' }, 'does-not-apply, DRS-10 DEF-04'],
  [{ kind: 'social-care' }, 'unknown, DRS-03, needs inPlanProcess'],
  [{ kind: 'social-care', inPlanProcess: 'yes' }, 'open, DRS-02 DRS-01 DRS-08'],
  [{ kind: 'social-care', inPlanProcess: 'no' }, 'does-not-apply, DRS-07'],
])

covers('where the child learns', [
  [{ kind: 'help-in-setting' }, 'open, DRS-05 DRS-01 DRS-06 DEF-02 DEF-03 DRS-11'],
  [{ kind: 'help-in-setting', setting: 'early-years-provider' }, 'open, DRS-07 DRS-05 DRS-01 DRS-06 DEF-02'],
  [{ kind: 'exclusion' }, 'open, DRS-05 DRS-08'],
  [{ kind: 'discrimination' }, 'unknown, DRS-05, needs respondent'],
  [{ kind: 'discrimination', respondent: 'school' }, 'open, DRS-05 DRS-01 DRS-08'],
  [{ kind: 'discrimination', respondent: 'council' }, 'open, DRS-02 DRS-01 DRS-08'],
  [{ kind: 'discrimination', respondent: 'other' }, 'does-not-apply, DRS-10'],
])

covers('other concerns', [
  [{ kind: 'admission' }, 'unknown, DRS-02, needs hasPlan'],
  [{ kind: 'admission', hasPlan: 'yes' }, 'open, DRS-02 DRS-01 DRS-08'],
  [{ kind: 'admission', hasPlan: 'no' }, 'does-not-apply, DRS-02'],
  [{ kind: 'transport' }, 'does-not-apply, DRS-02'],
  [{ kind: 'records' }, 'does-not-apply, DRS-02'],
  [{ kind: 'overdue' }, 'open, DRS-02 DRS-01 DRS-08'],
  [{ kind: 'personal-budget' }, 'open, DRS-02 DRS-01 DRS-08'],
  [{ kind: 'tribunal-order' }, 'open, DRS-02 DRS-01 DRS-08'],
  [{ kind: 'agreement' }, 'open, DRS-02 DRS-01 DRS-08'],
  [{ kind: 'recommendation' }, 'unknown, DRS-10, needs about'],
  [{ kind: 'agreement', healthOnly: 'yes' }, 'does-not-apply, DRS-10 DEF-04'],
  [{ kind: 'recommendation', about: ['health'] }, 'does-not-apply, DRS-10 DEF-04'],
  [{ kind: 'recommendation', about: ['social-care'] }, 'open, DRS-02 DRS-01 DRS-08'],
])
