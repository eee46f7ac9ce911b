import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { position } from '../position.ts'
import type { RouteId, State } from '../rule.ts'
import { type Day, day } from '../time/day.ts'
import { addressOf, readAnswers } from './answers.ts'
import { situationGroups, situations } from './situations.ts'

/** What the law says first about each: routes and their states; a concern's id before a stroke. */
const expected: Readonly<Record<string, Readonly<Partial<Record<RouteId | `${string}/${RouteId}`, State>>>>> =
  {
    'refused-assessment': {
      'mediation-advice': 'open',
      appeal: 'open',
      'appeal-recommendations': 'does-not-apply',
      'disagreement-resolution': 'open',
    },
    'refused-plan': { mediation: 'open', appeal: 'open', 'appeal-recommendations': 'open' },
    'three-days-left': { 'mediation-advice': 'open', appeal: 'open' },
    'too-late': { appeal: 'closed', 'appeal-late': 'open', 'appeal-leave-without-certificate': 'open' },
    'wrong-school': { appeal: 'open', 'appeal-leave-without-certificate': 'does-not-apply' },
    'plan-contents': { 'mediation-advice': 'open', mediation: 'open', appeal: 'open' },
    'plan-health-and-care': {
      mediation: 'open',
      appeal: 'does-not-apply',
      'complaint-nhs': 'open',
      'complaint-childrens-social-care': 'open',
      'disagreement-resolution': 'open',
    },
    'plan-all-parts': { mediation: 'open', appeal: 'open', 'appeal-recommendations': 'open' },
    'not-changed': { mediation: 'open', appeal: 'open' },
    'plan-ends': { mediation: 'open', appeal: 'open' },
    'draft-plan': { 'draft-plan-representations': 'open', appeal: 'not-yet', mediation: 'not-yet' },
    'day-31': { mediation: 'open', appeal: 'open' },
    'appeal-sent': { 'appeal-continues': 'open', appeal: 'closed' },
    'therapy-missing': {
      appeal: 'does-not-apply',
      'complaint-local-authority': 'open',
      'disagreement-resolution': 'open',
      'ombudsman-lgsco': 'open',
      'judicial-review': 'open',
    },
    'school-does-not-deliver': { 'complaint-school': 'open', 'disagreement-resolution': 'open' },
    'health-and-care-missing': {
      'complaint-nhs': 'open',
      'complaint-childrens-social-care': 'open',
      'complaint-adult-social-care': 'does-not-apply',
      'disagreement-resolution': 'open',
    },
    'ask-for-assessment': { 'assessment-request': 'open', appeal: 'not-yet' },
    'ask-for-review': { 'reassessment-or-review-request': 'open' },
    'no-answer-to-request': { appeal: 'does-not-apply', 'complaint-local-authority': 'open' },
    'plan-late': { appeal: 'does-not-apply', 'complaint-local-authority': 'open', 'ombudsman-lgsco': 'open' },
    'review-no-decision': { appeal: 'not-yet', 'complaint-local-authority': 'open' },
    'next-school': { appeal: 'not-yet', 'informal-discussion': 'open' },
    'moved-area': { 'complaint-local-authority': 'open', 'informal-discussion': 'open' },
    'school-help': {
      'complaint-school': 'open',
      'disagreement-resolution': 'open',
      mediation: 'does-not-apply',
      'assessment-request': 'open',
    },
    'nursery-help': { 'complaint-early-years': 'open', 'complaint-ofsted': 'open' },
    excluded: { 'exclusion-review': 'open', 'discrimination-claim': 'open' },
    'suspended-again': { 'exclusion-review': 'open' },
    'disability-discrimination': { 'discrimination-claim': 'open', 'mediation-advice': 'does-not-apply' },
    'place-refused': { 'admission-appeal': 'open', appeal: 'does-not-apply' },
    'nhs-therapy': {
      'complaint-nhs': 'open',
      'ombudsman-phso': 'open',
      'disagreement-resolution': 'does-not-apply',
    },
    'social-care-child': {
      'complaint-childrens-social-care': 'open',
      'complaint-adult-social-care': 'does-not-apply',
      'ombudsman-lgsco': 'open',
    },
    'social-care-adult': {
      'complaint-adult-social-care': 'open',
      'complaint-childrens-social-care': 'does-not-apply',
    },
    'four-services': {
      'council/complaint-local-authority': 'open',
      'school/complaint-school': 'open',
      'health/complaint-nhs': 'open',
      'childrens-social-care/complaint-childrens-social-care': 'open',
      'council/disagreement-resolution': 'open',
      'school/disagreement-resolution': 'open',
      'health/disagreement-resolution': 'open',
    },
    'transport-refused': { 'transport-appeal': 'open', appeal: 'does-not-apply' },
    'direct-payments-refused': { 'personal-budget-review': 'open', appeal: 'does-not-apply' },
    'records-late': { appeal: 'does-not-apply' },
    'agreement-not-kept': { 'complaint-local-authority': 'open', 'judicial-review': 'open' },
    'order-not-kept': { 'complaint-local-authority': 'open', 'judicial-review': 'open' },
    'recommendation-unanswered': { 'complaint-nhs': 'open', 'ombudsman-phso': 'open' },
    'child-asks': { 'complaint-childrens-social-care': 'open' },
    'young-person-college': { 'complaint-college': 'open' },
    wales: {
      'elsewhere-in-uk': 'open',
      appeal: 'does-not-apply',
      'information-and-advice': 'does-not-apply',
    },
  }

function read(address: string) {
  return readAnswers(address.split('&').map((pair) => pair.split('=') as [string, string]))
}

/** The state of a route; of the only concern, or of the one named before a stroke. */
function stateOf(found: ReturnType<typeof position>, name: string): State | undefined {
  const [concern, id] = name.includes('/') ? name.split('/') : [undefined, name]
  return found.routes.find((route) => route.id === id && (concern ?? route.concern) === route.concern)?.state
}

describe('situations', () => {
  const days: readonly Day[] = ['2026-11-21', '2027-02-28', '2027-06-30'].map(day)

  test('there are many, each with its own id and title, in groups', () => {
    assert.ok(situations.length >= 24)
    assert.equal(new Set(situations.map(({ id }) => id)).size, situations.length)
    assert.equal(new Set(situations.map(({ title }) => title)).size, situations.length)
    assert.deepEqual([...new Set(situations.map(({ group }) => group))], [...situationGroups])
    assert.deepEqual(
      Object.keys(expected),
      situations.map(({ id }) => id),
    )
  })

  test('each is a whole path in canonical form, on any day', () => {
    for (const { id, address } of situations) {
      for (const on of days) {
        const { next, answers } = read(address(on))
        assert.equal(next, null, id)
        assert.equal(addressOf(answers), address(on), id)
      }
    }
  })

  for (const { id, address } of situations) {
    test(`${id}: the routes are what the law says`, () => {
      for (const on of days) {
        const { facts } = read(address(on))
        const found = position(facts, on)
        assert.deepEqual(found.ignored, [])
        assert.ok(found.warnings.every(({ code }) => code !== 'facts-disagree'))
        for (const [route, state] of Object.entries(expected[id] ?? {}))
          assert.equal(stateOf(found, route), state, `${route} on ${found.on}`)
      }
    })
  }

  test('days are counted from the day asked about', () => {
    const address = situations.find(({ id }) => id === 'refused-assessment')?.address
    assert.equal(address?.(day('2026-11-24')), 'd=ra&l=2026-11-03&a=x&m=x&t=x')
    assert.equal(address?.(day('2027-01-05')), 'd=ra&l=2026-12-15&a=x&m=x&t=x')
    const next = situations.find(({ id }) => id === 'next-school')?.address
    assert.equal(next?.(day('2026-11-24')), 'q=p&qp=p&ph=ps&ty=2027&fp=x')
  })
})
