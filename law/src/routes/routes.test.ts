import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import { provisionOf } from '../provisions.ts'
import { type RouteFinding, type RouteId, routeIds } from '../rule.ts'
import { day } from '../time/day.ts'
import { describedRoute, routeDescriptions, routes } from './routes.ts'

function find(id: RouteId, given: Record<string, unknown>, iso = '2026-11-21'): RouteFinding {
  const read = readFacts({ concerns: [{ id: 'letter', kind: 'council-decision', ...given }] })
  assert.ok('facts' in read)
  const found = position(read.facts, day(iso)).routes.find((each) => each.id === id)
  assert.ok(found)
  return found
}
/** State, rules of the reasons, what comes first, what is needed. */
function brief(id: RouteId, given: Record<string, unknown>, iso?: string): string {
  const { state, why, first, needs } = find(id, given, iso)
  const rules = why.map(({ rule }) => rule.slice(4)).join(' ')
  return [
    state,
    rules,
    first && `first ${first.rule.slice(4)}`,
    needs.length > 0 && `needs ${needs.join(' ')}`,
  ]
    .filter((part) => typeof part === 'string')
    .join(', ')
}

const sent = '2026-11-03'
const nothingDone = {
  mediationAdviserContactedOn: 'no',
  certificateIssuedOn: 'no',
  authorityToldOfMediationOn: 'no',
  appealMadeOn: 'no',
}
const refusal = { decision: 'refuse-assess', noticeSentOn: sent, ...nothingDone }
const plan = { ...refusal, decision: 'plan' }

describe('descriptions', () => {
  test('each route is one of the stable ids, once, with words for every heading', () => {
    assert.deepEqual(routeDescriptions.map(({ id }) => id).toSorted(), [...routeIds].toSorted())
    assert.equal(routes.length, 35)
    for (const description of routeDescriptions) {
      assert.ok(routeIds.includes(description.id))
      for (const [name, text] of Object.entries(description)) {
        if (typeof text === 'string') assert.ok(text.length > 2, `${description.id} ${name}`)
      }
      assert.ok(description.steps.length >= 2, description.id)
      assert.ok(description.rules.length > 0, description.id)
      for (const rule of description.rules) assert.ok(provisionOf(rule))
      assert.equal(describedRoute(description.id), description)
    }
  })

  test('cost, time and binding are short enough to stand in one line each', () => {
    for (const { id, cost, time, binding, beside } of routeDescriptions)
      for (const text of [cost, time, binding, beside]) assert.ok(text.length <= 64, `${id}: ${text}`)
  })
})

describe('the appeal', () => {
  test('needs the certificate first', () => {
    assert.equal(brief('appeal', refusal), 'open, APP-01 TIME-01 FORM-03 TRIB-02, first MED-05')
    assert.equal(
      brief('appeal', { ...refusal, decision: 'cease' }),
      'open, APP-09 TIME-01 DUTY-13 FORM-01 TRIB-02, first MED-05',
    )
  })

  test('needs none for the placement alone, and says the doubt with health beside it', () => {
    assert.equal(
      brief('appeal', { ...plan, disputed: ['placement'] }),
      'open, APP-10 TIME-01 MED-06 APP-05 APP-06 FORM-01 TRIB-02',
    )
    assert.equal(
      brief('appeal', { ...plan, disputed: ['placement', 'health'] }),
      'open, APP-10 TIME-01 MED-06 MED-06 APP-05 APP-06 FORM-01 TRIB-02',
    )
    assert.equal(
      brief('appeal', { ...plan, disputed: ['placement', 'needs'] }),
      'open, APP-10 TIME-01 APP-05 APP-06 APP-03 FORM-01 TRIB-02, first MED-05',
    )
  })

  test('with the certificate nothing comes first; contacted, the certificate does; missed, leave does', () => {
    const contacted = { ...refusal, mediationAdviserContactedOn: '2026-11-10' }
    assert.equal(brief('appeal', contacted), 'open, APP-01 TIME-01 FORM-03 TRIB-02, first MED-21')
    assert.equal(
      brief('appeal', { ...contacted, certificateIssuedOn: '2026-11-12' }),
      'open, APP-01 TIME-01 FORM-03 TRIB-02',
    )
    assert.equal(brief('appeal', refusal, '2027-01-04'), 'open, APP-01 TIME-01 FORM-03 TRIB-02, first MED-23')
  })

  test('says what it still needs to know', () => {
    assert.equal(
      brief('appeal', { decision: 'plan', noticeSentOn: sent }),
      'open, APP-10 TIME-01 FORM-01 TRIB-02, first MED-05, needs appealMadeOn disputed certificateIssuedOn mediationAdviserContactedOn',
    )
    assert.equal(brief('appeal', { decision: 'plan' }), 'unknown, TIME-01, needs noticeDatedOn noticeSentOn')
    assert.equal(brief('appeal', { noticeSentOn: sent }), 'unknown, APP-12, needs decision')
  })

  test('cannot be made about health alone, and says where therapy belongs', () => {
    assert.equal(
      brief('appeal', { ...plan, disputed: ['health'] }),
      'does-not-apply, APP-11 DEF-04, needs disputed',
    )
  })

  test('over: a judge can still give more time', () => {
    assert.equal(brief('appeal', refusal, '2027-01-05'), 'closed, TIME-14')
    assert.equal(brief('appeal-late', refusal, '2027-01-05'), 'open, TIME-14 NOT-04 TIME-15')
    assert.equal(brief('appeal', { ...refusal, appealMadeOn: '2026-11-20' }), 'closed, APP-12')
  })
})

describe('leave without a certificate', () => {
  const leave = 'appeal-leave-without-certificate'
  test('is not there for those who need none or have one', () => {
    assert.equal(brief(leave, { ...plan, disputed: ['placement'] }, '2027-02-01'), 'does-not-apply, MED-06')
    assert.equal(
      brief(leave, {
        ...refusal,
        mediationAdviserContactedOn: '2026-11-10',
        certificateIssuedOn: '2026-11-12',
      }),
      'does-not-apply, MED-05',
    )
  })

  test('contacted in time: press the adviser, and no way is invented for a slow one', () => {
    const contacted = { ...refusal, mediationAdviserContactedOn: '2026-11-10' }
    assert.equal(brief(leave, contacted, '2027-03-01'), 'does-not-apply, MED-21 MED-23')
  })

  test('opens the day after the adviser day on the earliest reading', () => {
    const two = { ...refusal, noticeDatedOn: '2026-11-01' }
    assert.equal(brief(leave, two, '2027-01-01'), 'not-yet, MED-20')
    assert.equal(brief(leave, two, '2027-01-02'), 'open, MED-22')
    assert.equal(brief(leave, two, '2027-01-04'), 'open, MED-23')
    assert.equal(
      brief(leave, { ...two, mediationAdviserContactedOn: '2027-01-02' }, '2027-01-04'),
      'open, MED-22',
    )
  })

  test('asks whether the adviser was contacted once that matters, and what is disputed', () => {
    const { mediationAdviserContactedOn: _, ...unknown } = refusal
    assert.equal(brief(leave, unknown, '2027-01-03'), 'not-yet, MED-20')
    assert.equal(brief(leave, unknown, '2027-01-04'), 'unknown, MED-23, needs mediationAdviserContactedOn')
    assert.equal(brief(leave, plan, '2027-01-04'), 'unknown, MED-06, needs disputed')
    assert.equal(brief(leave, { ...plan, disputed: ['placement', 'health'] }, '2027-01-04'), 'open, MED-06')
  })
})

describe('recommendations', () => {
  const recommendations = 'appeal-recommendations'
  test('ride on an appeal about education', () => {
    assert.equal(brief(recommendations, plan), 'open, REC-02 REC-04 REC-09, first REC-02')
    assert.equal(
      brief(recommendations, { ...plan, disputed: ['health'] }),
      'does-not-apply, REC-02, needs disputed',
    )
    assert.equal(brief(recommendations, { ...plan, appealMadeOn: '2026-11-20' }), 'open, REC-02 REC-04')
    assert.equal(brief(recommendations, { ...plan, disputed: ['placement'] }, '2027-02-01'), 'closed, REC-02')
  })

  test('not on a refusal to assess; on a refusal to re-assess with the note; not before April 2018', () => {
    assert.equal(brief(recommendations, refusal), 'does-not-apply, REC-03')
    assert.equal(
      brief(recommendations, { ...refusal, decision: 'refuse-reassess' }),
      'open, REC-02 REC-04 REC-09 REC-03, first REC-02',
    )
    assert.equal(
      brief(recommendations, { ...plan, noticeSentOn: '2018-04-01' }, '2018-04-10'),
      'does-not-apply, REC-01',
    )
  })
})

describe('mediation', () => {
  test('is there also for the placement alone, after the two months, and beside an appeal', () => {
    assert.equal(
      brief('mediation', { ...plan, disputed: ['placement'] }),
      'open, MED-09 MED-01 MED-06 MED-39, first MED-02',
    )
    assert.equal(brief('mediation', refusal, '2027-06-01'), 'open, MED-09 MED-01 MED-22, first MED-02')
    assert.equal(
      brief('mediation', { ...refusal, appealMadeOn: '2026-11-20' }),
      'open, MED-09 MED-01, first MED-02',
    )
  })

  test('once the council knows, its 30 days run; health alone is for the commissioner', () => {
    assert.equal(
      brief('mediation', { ...refusal, authorityToldOfMediationOn: '2026-11-20' }),
      'open, MED-09 MED-01 MED-04 MED-25',
    )
    assert.equal(
      brief('mediation', { ...plan, disputed: ['health'] }),
      'open, MED-09 MED-01 MED-03, first MED-02',
    )
  })

  test('the advice says what late contact means, and that the placement alone needs none', () => {
    assert.equal(brief('mediation-advice', refusal), 'open, MED-05')
    assert.equal(brief('mediation-advice', refusal, '2027-01-04'), 'open, MED-05 MED-22')
    assert.equal(brief('mediation-advice', { ...plan, disputed: ['placement'] }), 'open, MED-06')
    assert.equal(brief('mediation-advice', { ...refusal, appealMadeOn: '2026-11-20' }), 'open, MED-01')
    assert.equal(brief('mediation-advice', { ...plan, disputed: ['health'] }), 'open, REC-08')
  })
})

describe('the routes beside an appeal', () => {
  test('need no decision, and are always open', () => {
    for (const id of [
      'informal-discussion',
      'written-concern',
      'information-and-advice',
      'complaint-local-authority',
      'disagreement-resolution',
    ] as const) {
      assert.equal(find(id, {}).state, 'open', id)
      assert.equal(find(id, refusal, '2028-11-21').state, 'open', id)
    }
  })

  test('the Ombudsman is a later step, barred by an appeal, and over after twelve months', () => {
    assert.equal(brief('ombudsman-lgsco', refusal), 'open, CMP-13, first CMP-06')
    assert.equal(brief('ombudsman-lgsco', { ...refusal, appealMadeOn: '2026-11-20' }), 'closed, CMP-13')
    assert.equal(brief('ombudsman-lgsco', refusal, '2027-11-02'), 'open, CMP-13, first CMP-06')
    assert.equal(brief('ombudsman-lgsco', refusal, '2027-11-03'), 'closed, CMP-06')
    const two = { ...refusal, noticeSentOn: '2026-11-05', noticeDatedOn: sent }
    assert.equal(brief('ombudsman-lgsco', two, '2027-11-04'), 'open, CMP-13 CMP-06, first CMP-06')
  })

  test('judicial review is a last resort within three months', () => {
    assert.equal(brief('judicial-review', refusal, '2027-02-03'), 'open, JR-01')
    assert.equal(brief('judicial-review', refusal, '2027-02-04'), 'closed, JR-01')
    const two = { ...refusal, noticeSentOn: '2026-11-05', noticeDatedOn: sent }
    assert.match(find('judicial-review', two, '2027-02-05').why[0]?.say ?? '', /On the safe reading/)
  })

  test('a new request or a re-assessment turns on whether there is a plan', () => {
    const states = (decision: string) => [
      find('assessment-request', { ...refusal, decision }).state,
      find('reassessment-or-review-request', { ...refusal, decision }).state,
    ]
    assert.deepEqual(states('refuse-assess'), ['open', 'does-not-apply'])
    assert.deepEqual(states('refuse-issue'), ['not-yet', 'does-not-apply'])
    assert.deepEqual(states('plan'), ['does-not-apply', 'open'])
    assert.deepEqual(states('refuse-amend'), ['does-not-apply', 'open'])
    assert.deepEqual(states('refuse-reassess'), ['does-not-apply', 'open'])
    assert.deepEqual(states('cease'), ['not-yet', 'open'])
    assert.deepEqual(states('draft-plan'), ['does-not-apply', 'not-yet'])
    assert.deepEqual(states('proposal-to-amend'), ['does-not-apply', 'open'])
  })

  test('comments on a draft: surely in time for 15 days, and not refused after them', () => {
    const draft = { decision: 'proposal-to-amend', noticeSentOn: '2026-11-23' }
    const words = (iso: string) => find('draft-plan-representations', draft, iso).why[0]?.say ?? ''
    assert.match(words('2026-12-07'), /at least 15 days/)
    assert.match(words('2026-12-08'), /are over/)
    assert.equal(find('draft-plan-representations', draft, '2026-12-08').state, 'open')
    assert.equal(find('draft-plan-representations', refusal).state, 'does-not-apply')
    assert.equal(
      brief('draft-plan-representations', { decision: 'draft-plan' }),
      'open, EHC-05, needs noticeDatedOn noticeSentOn',
    )
  })
})
