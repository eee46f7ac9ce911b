import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { concernKinds } from '../../facts.ts'
import { readFacts } from '../../position/read-facts.ts'
import { position } from '../../position.ts'
import { day, isoOf } from '../../time/day.ts'
import { nextStep, nextSteps } from '../today.ts'

type Given = Readonly<Record<string, unknown>>

/** The code, urgency and leaf of a concern's step, such as "await-answer calm last 2026-12-07". */
function today(given: Given, on = '2026-11-21', person: Given = {}): string {
  const { code, urgency, leaf } = stepOf(given, on, person)
  return leaf === null ? `${code} ${urgency}` : `${code} ${urgency} ${leaf.which} ${isoOf(leaf.day)}`
}

function stepOf(given: Given, on = '2026-11-21', person: Given = {}) {
  const facts = factsOf([given], person)
  const next = nextStep(position(facts, day(on)), facts)
  assert.ok(next)
  return next
}

function factsOf(concerns: readonly Given[], person: Given = {}) {
  const read = readFacts({ person, concerns: concerns.map((each, index) => ({ id: `c${index}`, ...each })) })
  assert.ok('facts' in read, JSON.stringify(read))
  return read.facts
}

test('every kind has a step, whatever is known', () => {
  for (const kind of concernKinds) {
    assert.ok(stepOf({ kind }).code, kind)
    assert.equal(stepOf({ kind }, '2026-11-21', { nation: 'wales' }).code, 'elsewhere', kind)
    assert.equal(stepOf({ kind }, '2026-11-21', { nation: 'wales' }).route, 'elsewhere-in-uk')
  }
})

describe('complaints', () => {
  const school = {
    kind: 'help-in-setting',
    setting: 'maintained-school',
    hasPlan: 'no',
    awareOn: '2026-08-23',
  }
  test('raise it, wait, take it further', () => {
    assert.equal(today({ ...school, complainedOn: 'no' }), 'talk-and-write calm')
    assert.equal(today({ ...school, complainedOn: '2026-11-01' }), 'await-complaint-answer calm')
    const answered = { ...school, complainedOn: '2026-11-01', complaintAnsweredOn: '2026-11-20' }
    assert.equal(today(answered), 'take-complaint-further calm')
  })

  test('a nursery has 28 days to answer', () => {
    const nursery = { ...school, setting: 'early-years-provider', complainedOn: '2026-10-17' }
    assert.equal(today(nursery, '2026-11-14'), 'await-complaint-answer calm last 2026-11-14')
    assert.equal(today(nursery, '2026-11-15'), 'answer-overdue soon')
  })

  test('the year to go to the Ombudsman presses at its end', () => {
    const missing = {
      kind: 'plan-not-delivered',
      missing: ['provision'],
      awareOn: '2026-01-10',
      complainedOn: 'no',
    }
    assert.equal(today(missing), 'write-not-kept calm')
    // The last day is Saturday 9 January 2027, the advised day the Friday before.
    assert.equal(today(missing, '2027-01-02'), 'write-not-kept soon advised 2027-01-08')
    assert.equal(today(missing, '2027-01-09'), 'write-not-kept urgent last 2027-01-09')
    assert.equal(today(missing, '2027-01-10'), 'write-not-kept late')
  })

  test('children’s social care has stages, each with its step', () => {
    const care = { kind: 'social-care', service: 'childrens', awareOn: '2026-06-01' }
    assert.equal(today({ ...care, complainedOn: 'no' }), 'talk-and-write calm')
    const made = { ...care, complainedOn: '2026-11-16' }
    assert.equal(today(made), 'await-complaint-answer calm last 2026-11-30')
    assert.equal(today({ ...care, complainedOn: '2026-10-01' }), 'answer-overdue soon')
    assert.equal(today({ ...made, stage1AnsweredOn: '2026-11-20' }), 'ask-next-stage calm')
    const second = { ...care, complainedOn: '2026-07-01', stage2RequestedOn: '2026-08-01' }
    assert.match(today({ ...second, stage2AnsweredOn: '2026-11-20' }), /^ask-next-stage calm advised/)
    assert.match(today({ ...made, complaintAnsweredOn: '2026-11-20' }), /^take-complaint-further/)
  })

  test('a step about an answer that is late shows the time that is over, not one to come', () => {
    const adults = {
      kind: 'social-care',
      service: 'adults',
      complainedOn: '2026-11-01',
      acknowledgedOn: 'no',
    }
    const { code, deadline } = stepOf(adults)
    assert.equal(code, 'answer-overdue')
    assert.equal(deadline?.kind, 'nhs-complaint-acknowledged')
  })
})

describe('what the council has to do', () => {
  test('a clock: wait on its last day, write on the day after', () => {
    const late = { kind: 'overdue', clock: 'assessment-decision', startedOn: '2026-10-10', doneOn: 'no' }
    assert.equal(today(late, '2026-11-21'), 'await-answer calm last 2026-11-21')
    assert.equal(today(late, '2026-11-22'), 'write-decision-overdue soon')
    assert.equal(today({ ...late, complainedOn: '2026-11-23' }, '2026-11-24'), 'await-complaint-answer calm')
    assert.equal(today({ ...late, doneOn: '2026-11-23' }, '2026-11-24'), 'start-with-the-letter soon')
    assert.equal(today({ kind: 'overdue' }), 'find-out-more calm')
  })

  test('a request: send it, wait, write, start with the answer', () => {
    const request = { kind: 'request', wants: 'assessment', hasPlan: 'no', assessedOn: 'no' }
    const send = stepOf({ ...request, requestedOn: 'no' })
    assert.deepEqual([send.code, send.route], ['send-request', 'assessment-request'])
    assert.equal(today({ ...request, requestedOn: '2026-11-14' }), 'await-answer calm last 2026-12-26')
    assert.equal(today({ ...request, requestedOn: '2026-10-01' }), 'write-decision-overdue soon')
    const answered = { ...request, requestedOn: '2026-10-01', answeredOn: '2026-11-01' }
    assert.equal(today(answered), 'start-with-the-letter soon')
    const review = stepOf({ kind: 'request', wants: 'early-review', requestedOn: 'no' })
    assert.equal(review.route, 'reassessment-or-review-request')
    assert.equal(
      today({ kind: 'request', wants: 'early-review', requestedOn: '2026-10-01' }),
      'await-answer calm',
    )
  })

  test('a review: prepare, wait, comment, write', () => {
    const review = { kind: 'plan-review', lastReviewOn: '2026-01-10', proposalOn: 'no', decidedOn: 'no' }
    assert.match(today({ ...review, meetingOn: '2026-12-10' }), /^prepare-review calm/)
    assert.match(today({ ...review, meetingOn: '2026-11-20' }), /^await-answer calm/)
    const held = { ...review, meetingOn: '2026-10-20', reportOn: '2026-10-30' }
    assert.equal(today(held), 'write-decision-overdue soon')
    assert.equal(today({ ...held, proposalOn: '2026-11-16' }), 'comment-on-draft soon advised 2026-11-27')
    assert.equal(today({ ...held, proposalOn: '2026-11-16' }, '2026-12-01'), 'ask-for-decision soon')
    assert.equal(
      today({ ...held, proposalOn: '2026-09-01', meetingOn: '2026-08-20' }),
      'write-decision-overdue soon',
    )
    assert.equal(today({ ...held, decidedOn: '2026-11-20' }), 'start-with-the-letter soon')
  })

  test('a move of school or of area', () => {
    const phase = {
      kind: 'phase-transfer',
      phase: 'primary-to-secondary',
      transferYear: 2027,
      finalPlanOn: 'no',
    }
    assert.equal(today(phase), 'await-answer calm last 2027-02-14')
    assert.equal(today(phase, '2027-02-16'), 'write-decision-overdue soon')
    assert.equal(today({ ...phase, finalPlanOn: '2026-11-20' }), 'start-with-the-letter soon')
    const move = { kind: 'moving-area', hasPlan: 'yes', movedOn: '2026-10-31', planTransferredOn: 'no' }
    assert.match(today({ ...move, movedOn: '2026-12-20', oldAuthorityToldOn: 'no' }), /^talk-and-write calm/)
    assert.equal(today({ ...move, oldAuthorityToldOn: '2026-10-01' }), 'write-decision-overdue soon')
    assert.equal(today({ kind: 'moving-area', hasPlan: 'no' }), 'send-request calm')
  })

  test('records, agreements, orders and recommendations', () => {
    const records = { kind: 'records', requestedOn: '2026-10-21' }
    assert.equal(today({ kind: 'records', requestedOn: 'no' }), 'send-request calm')
    assert.equal(today(records, '2026-11-23'), 'await-answer calm last 2026-11-23')
    assert.equal(today(records, '2026-11-24'), 'answer-overdue soon')
    assert.equal(today({ ...records, answeredOn: '2026-11-20' }), 'check-what-came calm')
    const order = { kind: 'tribunal-order', unopposed: 'no', orders: ['amend-provision'] }
    assert.equal(today({ ...order, orderedOn: '2026-11-10' }), 'await-answer calm last 2026-12-15')
    assert.equal(today({ ...order, orderedOn: '2026-10-10' }), 'write-not-kept soon')
    assert.equal(today({ ...order, orderedOn: '2026-10-10', keptOn: '2026-11-01' }), 'check-what-came calm')
    assert.equal(
      today({ kind: 'agreement', agreedIn: 'talk', agreedOn: '2026-10-01' }),
      'talk-and-write calm',
    )
    const health = { kind: 'recommendation', about: ['health'], recommendedOn: '2026-10-10' }
    assert.equal(today(health, '2026-11-13'), 'await-answer calm last 2026-11-13')
    assert.equal(today(health, '2026-11-14'), 'write-decision-overdue soon')
    const answered = { ...health, recommendationAnsweredOn: '2026-11-10' }
    assert.equal(today({ ...answered, followed: 'no' }), 'talk-and-write calm')
    assert.equal(today({ ...answered, followed: 'yes' }), 'check-what-came calm')
  })
})

describe('bodies that look again', () => {
  test('an exclusion: governors, panel, and what is left', () => {
    const out = { kind: 'exclusion', exclusion: 'permanent', setting: 'academy', excludedOn: '2026-11-02' }
    const governors = stepOf({ ...out, governorsDecidedOn: 'no' })
    assert.deepEqual(
      [governors.code, governors.route, governors.undated?.kind],
      ['ask-governors', 'exclusion-review', 'governors-meeting'],
    )
    assert.equal(
      today({ ...out, representationsMadeOn: '2026-11-05', governorsDecidedOn: 'no' }),
      'await-answer calm',
    )
    const upheld = { ...out, governorsDecidedOn: '2026-11-18', reinstated: 'no' }
    assert.equal(today({ ...upheld, panelAskedOn: 'no' }), 'ask-review-panel urgent')
    assert.equal(today({ ...upheld, panelAskedOn: '2026-11-20' }), 'await-answer calm')
    assert.match(
      today({ ...out, governorsDecidedOn: '2026-11-18', reinstated: 'yes' }),
      /^claim-discrimination calm/,
    )
  })

  test('a claim: in time, at its end, between the readings, late, and for the County Court', () => {
    const claim = { kind: 'discrimination', respondent: 'school', conductOn: '2026-05-22', goesOn: 'no' }
    assert.equal(stepOf({ ...claim, conductOn: '2026-08-22' }).code, 'claim-discrimination')
    assert.equal(today(claim), 'claim-discrimination urgent last 2026-11-21')
    assert.equal(today({ ...claim, conductOn: '2026-04-01' }), 'claim-late late')
    assert.equal(today({ ...claim, conductOn: '2026-04-01', goesOn: 'yes' }), 'claim-discrimination late')
    assert.equal(today({ ...claim, respondent: 'college' }), 'ask-a-lawyer soon')
    assert.equal(today({ ...claim, claimMadeOn: '2026-11-01' }), 'wait-appeal calm')
  })

  test('admission, transport and personal budget', () => {
    const place = { kind: 'admission', hasPlan: 'no', refusedOn: '2026-11-14' }
    const appeal = stepOf({ ...place, admissionAppealMadeOn: 'no' })
    assert.deepEqual([appeal.code, appeal.undated?.kind], ['appeal-admission', 'admission-appeal'])
    assert.equal(today({ ...place, admissionAppealMadeOn: '2026-11-18' }), 'await-answer calm')
    assert.equal(today({ ...place, admissionDecidedOn: '2026-11-18' }), 'take-complaint-further calm')
    assert.equal(today({ ...place, hasPlan: 'yes' }), 'start-with-the-letter soon')
    const bus = { kind: 'transport', refusedOn: '2026-11-14' }
    assert.equal(today({ ...bus, reviewAskedOn: 'no' }), 'ask-council-review calm advised 2026-12-10')
    assert.equal(today({ ...bus, reviewAskedOn: '2026-11-18', reviewAnsweredOn: 'no' }), 'await-answer calm')
    const old = { kind: 'transport', refusedOn: '2026-09-01', reviewAskedOn: '2026-09-10' }
    assert.equal(today({ ...old, reviewAnsweredOn: 'no' }), 'answer-overdue soon')
    assert.match(today({ ...old, reviewAnsweredOn: '2026-11-10' }), /^ask-next-stage calm/)
    const paid = {
      kind: 'personal-budget',
      budgetDecision: 'refused-direct-payments',
      refusedOn: '2026-11-07',
    }
    assert.equal(today({ ...paid, reviewAskedOn: 'no' }), 'ask-council-review soon')
    assert.equal(today({ ...paid, reviewAskedOn: '2026-11-18' }), 'await-answer calm')
  })
})

describe('who asks', () => {
  const child = { asks: 'child' }
  test('a child complains alone about social care, and finds an adult for a right of parents', () => {
    assert.equal(
      today({ kind: 'social-care', service: 'childrens' }, undefined, child),
      'talk-and-write calm',
    )
    const letter = { kind: 'council-decision', decision: 'refuse-assess', noticeSentOn: '2026-11-03' }
    const step = stepOf(
      { ...letter, mediationAdviserContactedOn: 'no', appealMadeOn: 'no' },
      undefined,
      child,
    )
    assert.deepEqual([step.code, step.route], ['find-an-adult', 'mediation-advice'])
    assert.equal(step.deadline?.kind, 'adviser-contact')
    const out = { kind: 'exclusion', exclusion: 'permanent', setting: 'academy', excludedOn: '2026-11-17' }
    assert.equal(stepOf(out, undefined, child).code, 'find-an-adult')
    assert.equal(stepOf(out, undefined, { asks: 'parent' }).code, 'ask-governors')
  })
})

test('of several concerns the most pressing; what is to be done before what is to be waited for', () => {
  const waiting = { kind: 'records', requestedOn: '2026-11-10' }
  const raise = { kind: 'health-service' }
  const facts = factsOf([waiting, raise])
  const found = position(facts, day('2026-11-21'))
  assert.deepEqual(
    nextSteps(found, facts).map(({ code }) => code),
    ['await-answer', 'talk-and-write'],
  )
  assert.equal(nextStep(found, facts)?.concern, 'c1')
})
