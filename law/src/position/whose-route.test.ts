import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { concernKinds, type Person, personFacts } from '../facts.ts'
import { position } from '../position.ts'
import { provisionOf } from '../provisions.ts'
import { describedRoute } from '../routes/routes.ts'
import { type Position, type RouteFinding, type RouteId, routeIds } from '../rule.ts'
import { day } from '../time/day.ts'
import { readFacts } from './read-facts.ts'
import { rulesOfPerson, useOf } from './whose-route.ts'

const on = day('2026-11-21')
const plan = {
  kind: 'council-decision',
  decision: 'plan',
  disputed: ['provision'],
  noticeSentOn: '2026-11-03',
  mediationAdviserContactedOn: 'no',
  certificateIssuedOn: 'no',
}
const young = { schoolYearOfSixteen: 2024 }

function found(person: object, concern: object = plan): Position {
  const read = readFacts({ person, concerns: [{ id: 'it', ...concern }] })
  assert.ok('facts' in read, JSON.stringify(read))
  return position(read.facts, on)
}
function finding(id: RouteId, person: object, concern?: object): RouteFinding {
  const route = found(person, concern).routes.find((each) => each.id === id)
  assert.ok(route)
  return route
}
/** State, what is gained beside the usual reasons, and what comes first. */
function brief(id: RouteId, person: object, concern?: object): string {
  const { state, why, first } = finding(id, person, concern)
  const usual = finding(id, {}, concern)
  const gained = why.filter((each) => !usual.why.includes(each)).map(({ rule }) => rule.slice(4))
  return `${state}: ${gained.join(' ') || 'nothing'}; ${first?.rule.slice(4) ?? 'nothing first'}`
}

describe('an ordinary parent', () => {
  test('has the finding of the route itself', () => {
    for (const person of [{}, { asks: 'parent' }, { asks: 'parent', nation: 'england', detained: 'no' }]) {
      assert.equal(useOf(person as Person, on), null)
      assert.deepEqual(found(person).routes, found({}).routes)
    }
    assert.equal(useOf({ asks: 'young-person' }, on), null)
    assert.equal(useOf({ asks: 'supporter' }, on), null)
  })
})

describe('elsewhere in the United Kingdom', () => {
  test('every route but one does not apply, and there is no date and no warning', () => {
    for (const nation of ['wales', 'scotland', 'northern-ireland'])
      for (const kind of concernKinds) {
        const { routes, dates, undated, warnings, unknown } = found({ nation }, { kind })
        assert.equal(routes.length, routeIds.length)
        for (const { id, state, why } of routes) {
          assert.equal(state, id === 'elsewhere-in-uk' ? 'open' : 'does-not-apply', `${kind} ${id}`)
          assert.deepEqual(
            why.map(({ rule }) => rule),
            ['LAW-DEF-09'],
          )
        }
        assert.deepEqual([dates, undated, warnings, unknown], [[], [], [], []])
      }
  })
})

describe('a child who asks', () => {
  const asks = { asks: 'child' }
  test('needs a parent for the appeal and for mediation; the certificate is then among the reasons', () => {
    assert.equal(brief('appeal', {}), 'open: nothing; MED-05')
    assert.equal(brief('appeal', asks), 'open: MED-05; CHILD-01')
    assert.equal(finding('mediation', asks).first?.rule, 'LAW-CHILD-01')
    assert.equal(finding('disagreement-resolution', asks).first?.rule, 'LAW-DEF-08')
  })

  test('may have the request made by parent or school', () => {
    const refusal = { ...plan, decision: 'refuse-assess', disputed: undefined }
    assert.equal(finding('assessment-request', asks, refusal).first?.rule, 'LAW-DUTY-05')
    assert.equal(finding('reassessment-or-review-request', asks).first?.rule, 'LAW-DUTY-12')
  })

  test('has the routes that are everybody’s, and keeps every state', () => {
    const usual = found({})
    for (const [index, { id, state, first }] of found(asks).routes.entries()) {
      assert.equal(state, usual.routes[index]?.state, id)
      if (state === 'does-not-apply') assert.equal(first, null)
    }
    for (const id of ['informal-discussion', 'information-and-advice', 'judicial-review'] as const)
      assert.deepEqual(finding(id, asks), finding(id, {}))
    const care = { kind: 'social-care', service: 'childrens' }
    const id = 'complaint-childrens-social-care'
    assert.deepEqual(finding(id, asks, care), finding(id, {}, care))
  })

  test('whose parent lacks capacity needs the parent’s representative', () => {
    const { why, needs, first } = finding('appeal', { ...asks, parentCapacity: 'lacks' })
    assert.equal(first?.rule, 'LAW-CAP-03')
    assert.ok(why.some(({ rule }) => rule === 'LAW-CAP-02'))
    assert.ok(needs.includes('parentRepresentative'))
    const nobody = { ...asks, parentCapacity: 'lacks', parentRepresentative: 'none' }
    assert.equal(finding('appeal', nobody).first?.rule, 'LAW-CAP-02')
  })

  test('who is over school-leaving age has the right', () => {
    assert.deepEqual(finding('appeal', { ...asks, ...young }), finding('appeal', {}))
  })
})

describe('a young person’s right', () => {
  test('is not the parent’s, while capacity is presumed', () => {
    const { why, needs, first, state } = finding('appeal', { asks: 'parent', ...young })
    assert.deepEqual([state, first?.rule], ['open', 'LAW-DEF-05'])
    assert.ok(why.some(({ rule }) => rule === 'LAW-CAP-01'))
    assert.ok(needs.includes('youngPersonCapacity'))
    const known = { asks: 'parent', ...young, youngPersonCapacity: 'has' }
    assert.equal(brief('appeal', known), 'open: MED-05; DEF-05')
    const claim = { kind: 'discrimination', respondent: 'school', conductOn: '2026-10-01' }
    assert.equal(finding('discrimination-claim', known, claim).first?.rule, 'LAW-APP-13')
  })

  test('goes to the alternative person in order; the young person may come to mediation', () => {
    const lacks = { asks: 'parent', ...young, youngPersonCapacity: 'lacks' }
    assert.equal(brief('appeal', lacks), 'open: MED-05 CAP-02; CAP-04')
    assert.ok(finding('appeal', lacks).needs.includes('youngPersonRepresentative'))
    const deputy = { ...lacks, youngPersonRepresentative: 'deputy' }
    assert.equal(brief('appeal', deputy), 'open: MED-05 CAP-02; CAP-04')
    const none = { ...lacks, youngPersonRepresentative: 'none' }
    assert.equal(brief('appeal', none), 'open: CAP-04 CAP-06; MED-05')
    assert.match(brief('mediation', none), /CAP-07/)
    const neither = { ...none, parentCapacity: 'lacks' }
    assert.equal(finding('appeal', neither).first?.rule, 'LAW-CAP-04')
    assert.equal(finding('appeal', { ...neither, parentRepresentative: 'none' }).first?.rule, 'LAW-CAP-02')
    assert.equal(brief('appeal', { asks: 'alternative-person' }), 'open: CAP-05 CAP-06; MED-05')
  })

  test('stays where capacity is doubted, with the advice to settle it', () => {
    const doubted = { asks: 'parent', ...young, youngPersonCapacity: 'doubted' }
    assert.equal(brief('appeal', doubted), 'open: CAP-01; MED-05')
  })
})

describe('in custody', () => {
  const detained = { detained: 'yes' }
  const appeals = ['appeal', 'appeal-late', 'appeal-leave-without-certificate'] as const
  test('what Sections B and F say cannot be appealed, the placement can', () => {
    for (const id of appeals) assert.equal(brief(id, detained), 'does-not-apply: DET-01; nothing first')
    assert.equal(finding('appeal', detained, { ...plan, disputed: ['needs', 'placement'] }).state, 'open')
    assert.match(brief('appeal', detained, { ...plan, disputed: ['placement'] }), /^open: .*DET-01 DET-02/)
    assert.match(brief('appeal', detained, { ...plan, disputed: undefined }), /^open: .*DET-01/)
  })

  test('refusals can be appealed; what the scheme does not list keeps its finding, with the doubt', () => {
    for (const decision of ['refuse-assess', 'refuse-issue'])
      assert.match(brief('appeal', detained, { ...plan, decision }), /^open: .*DET-01 DET-02/)
    for (const decision of ['cease', 'refuse-amend', 'refuse-reassess'])
      assert.match(brief('appeal', detained, { ...plan, decision }), /^open: .*DET-01;/)
  })

  test('no recommendations, other days for mediation, an adviser who knows; the rest stays', () => {
    assert.equal(brief('appeal-recommendations', detained), 'does-not-apply: DET-05; nothing first')
    assert.match(brief('mediation', detained), /DET-03/)
    assert.match(brief('mediation-advice', detained), /DET-02 DET-01/)
    assert.doesNotMatch(brief('mediation-advice', detained, { ...plan, disputed: ['placement'] }), /DET-01/)
    assert.match(brief('information-and-advice', detained, { kind: 'records' }), /DET-01/)
    assert.deepEqual(finding('judicial-review', detained), finding('judicial-review', {}))
  })

  test('a child there needs the parent too', () => {
    const { first } = finding('appeal', { ...detained, asks: 'child' }, { ...plan, disputed: ['placement'] })
    assert.equal(first?.rule, 'LAW-CHILD-01')
  })
})

test('the rules about the person name every fact of the person', () => {
  const named = new Set<string>(rulesOfPerson.flatMap((rule) => provisionOf(rule).needs))
  for (const fact of Object.keys(personFacts)) assert.ok(named.has(fact), fact)
})

test('what is cited because of the person is among the rules about the person', () => {
  const persons = [
    { asks: 'child' },
    { asks: 'child', parentCapacity: 'lacks' },
    { asks: 'alternative-person' },
    { asks: 'alternative-person', parentCapacity: 'lacks' },
    { asks: 'parent', ...young },
    { asks: 'parent', ...young, youngPersonCapacity: 'lacks' },
    { detained: 'yes' },
    { nation: 'wales' },
  ]
  for (const kind of concernKinds)
    for (const person of persons) {
      const usual = found({}, { kind }).routes
      for (const [index, { id, why, first }] of found(person, { kind }).routes.entries()) {
        const before = usual[index]
        assert.ok(before)
        const own = [...before.why, before.first].map((each) => each?.rule)
        const named = [...rulesOfPerson, ...describedRoute(id).rules]
        for (const each of [...why, first])
          if (each !== null && !own.includes(each.rule))
            assert.ok(named.includes(each.rule), `${kind} ${id} ${each.rule}`)
      }
    }
})
