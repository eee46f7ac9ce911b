/** The routes that need no procedure: talk, a written concern, advice, disagreement resolution, elsewhere. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { concernKinds, settings } from '../facts.ts'
import { readFacts } from '../position/read-facts.ts'
import { position } from '../position.ts'
import type { RouteFinding, RouteId } from '../rule.ts'
import { day } from '../time/day.ts'
import { describedRoute } from './routes.ts'
import { forEveryone, whomFor, whomInWords } from './whom-to-ask.ts'

function find(id: RouteId, concern: object, person: object = {}): RouteFinding {
  const read = readFacts({ person, concerns: [{ id: 'it', ...concern }] })
  assert.ok('facts' in read, JSON.stringify(read))
  const found = position(read.facts, day('2026-11-21')).routes.find((each) => each.id === id)
  assert.ok(found)
  return found
}
const rules = ({ why }: RouteFinding) => why.map(({ rule }) => rule.slice(4)).join(' ')
const states = (id: RouteId, ...concerns: readonly object[]) =>
  concerns.map((concern) => find(id, concern).state)

describe('talk, a written concern and advice', () => {
  const always = ['informal-discussion', 'written-concern', 'information-and-advice'] as const
  test('are open for every kind of concern, whatever is known, and nothing comes first', () => {
    for (const kind of concernKinds)
      for (const id of always) {
        const { state, needs, first } = find(id, { kind })
        assert.deepEqual([state, needs, first], ['open', [], null], `${kind} ${id}`)
      }
  })

  test('say whom to ask in each place', () => {
    const talk = (concern: object) => find('informal-discussion', concern).why[1]?.say ?? ''
    assert.match(talk({ kind: 'help-in-setting' }), /at a nursery the key person/)
    assert.match(talk({ kind: 'help-in-setting', setting: 'maintained-school' }), /SENCO, then the head/)
    assert.match(talk({ kind: 'help-in-setting', setting: 'early-years-provider' }), /key person/)
    assert.match(talk({ kind: 'help-in-setting', setting: 'college' }), /learning support/)
    assert.match(talk({ kind: 'help-in-setting', setting: 'academy' }), /informal stage/)
    assert.match(talk({ kind: 'health-service' }), /PALS/)
    assert.match(talk({ kind: 'plan-not-delivered', missing: ['health'] }), /PALS/)
    assert.match(talk({ kind: 'plan-not-delivered', missing: ['social-care'] }), /social worker/)
    assert.match(talk({ kind: 'plan-not-delivered', missing: ['provision'] }), /SENCO/)
    assert.match(talk({ kind: 'plan-not-delivered' }), /besides/)
    assert.match(talk({ kind: 'moving-area' }), /both councils/)
    assert.match(talk({ kind: 'council-decision', disputed: ['placement'] }), /head of the school/)
  })

  test('every place and every kind has someone to ask, in the same words for talk and letter', () => {
    for (const setting of settings)
      assert.ok(whomInWords[whomFor({ id: 'it', kind: 'help-in-setting', setting })])
    for (const kind of concernKinds) {
      const [talk, letter] = (['informal-discussion', 'written-concern'] as const).map((id) =>
        find(id, { kind }),
      )
      assert.equal(talk?.why[1], letter?.why[1], kind)
    }
    assert.deepEqual(forEveryone(() => 1).letter, 1)
  })

  test('with an appeal under way advice says that papers must be given, until the Tribunal has decided', () => {
    const made = { kind: 'council-decision', decision: 'plan', appealMadeOn: '2026-11-01' }
    assert.match(rules(find('information-and-advice', made)), /APP-14/)
    const decided = { ...made, appealMadeOn: '2026-05-01', tribunalDecidedOn: '2026-11-01' }
    assert.doesNotMatch(rules(find('information-and-advice', decided)), /APP-14/)
  })
})

describe('disagreement resolution', () => {
  const id = 'disagreement-resolution'
  const plan = (missing: readonly string[], inPlanProcess?: string) => ({
    kind: 'plan-not-delivered',
    missing,
    inPlanProcess,
  })

  test('is open about what the council does, whatever the decision', () => {
    const councils = ['overdue', 'request', 'plan-review', 'phase-transfer', 'moving-area', 'personal-budget']
    for (const kind of [
      ...councils,
      'tribunal-order',
      'agreement',
      'exclusion',
      'help-in-setting',
      'council-decision',
    ])
      assert.equal(find(id, { kind }).state, 'open', kind)
    assert.match(rules(find(id, { kind: 'council-decision', decision: 'refuse-issue' })), /DRS-08/)
    assert.match(rules(find(id, { kind: 'council-decision', appealMadeOn: '2026-11-01' })), /DRS-09/)
    assert.match(
      rules(find(id, { kind: 'council-decision', decision: 'plan', disputed: ['health'] })),
      /DRS-03/,
    )
    assert.match(
      rules(find(id, { kind: 'council-decision', decision: 'plan', disputed: ['health', 'needs'] })),
      /DRS-02/,
    )
  })

  test('covers health while a plan is in the making, and not a board that does not deliver', () => {
    for (const kind of ['health-service', 'social-care'])
      assert.deepEqual(
        states(id, { kind, inPlanProcess: 'yes' }, { kind, inPlanProcess: 'no' }, { kind }),
        ['open', 'does-not-apply', 'unknown'],
        kind,
      )
    assert.deepEqual(states(id, plan(['health'], 'yes'), plan(['health'], 'no'), plan(['health'])), [
      'open',
      'does-not-apply',
      'unknown',
    ])
    assert.deepEqual(find(id, { kind: 'health-service' }).needs, ['inPlanProcess'])
  })

  test('covers education in a plan always, social care in a final plan perhaps', () => {
    assert.match(rules(find(id, plan(['provision'], 'no'))), /^DRS-02 DRS-05/)
    assert.match(rules(find(id, plan(['provision', 'health'], 'no'))), /^DRS-02 DRS-10/)
    assert.match(rules(find(id, plan(['social-care'], 'no'))), /^DRS-07/)
    assert.match(rules(find(id, plan(['social-care', 'health'], 'no'))), /^DRS-07/)
    assert.match(rules(find(id, plan(['social-care'], 'yes'))), /^DRS-02/)
    assert.deepEqual(find(id, { kind: 'plan-not-delivered' }).needs, ['missing'])
  })

  test('covers health beside it while an assessment or review is under way', () => {
    for (const missing of [
      ['provision', 'health'],
      ['social-care', 'health'],
      ['provision', 'health', 'social-care'],
    ]) {
      assert.match(rules(find(id, plan(missing, 'yes'))), /^DRS-02 DRS-03 DRS-04/)
      assert.doesNotMatch(rules(find(id, plan(missing, 'yes'))), /DRS-10|DRS-07/)
      assert.doesNotMatch(rules(find(id, plan(missing, 'no'))), /DRS-03/)
      assert.deepEqual(find(id, plan(missing)).needs, ['inPlanProcess'])
      assert.deepEqual(find(id, plan(missing, 'no')).needs, [])
    }
  })

  test('is independent of the council, at school and nursery too', () => {
    for (const setting of settings)
      assert.match(rules(find(id, { kind: 'help-in-setting', setting })), /DRS-01/, setting)
    assert.match(rules(find(id, { kind: 'help-in-setting' })), /DRS-01/)
  })

  test('turns on who the other side is', () => {
    const claim = (respondent?: string) => ({ kind: 'discrimination', respondent })
    assert.deepEqual(
      states(
        id,
        claim('school'),
        claim('college'),
        claim('early-years-provider'),
        claim('council'),
        claim('other'),
        claim(),
      ),
      ['open', 'open', 'open', 'open', 'does-not-apply', 'unknown'],
    )
    const place = (hasPlan?: string) => ({ kind: 'admission', hasPlan })
    assert.deepEqual(states(id, place('yes'), place('no'), place()), ['open', 'does-not-apply', 'unknown'])
    const about = (...parts: string[]) => ({ kind: 'recommendation', about: parts })
    assert.deepEqual(
      states(id, about('social-care'), about('health'), about('health', 'social-care'), {
        kind: 'recommendation',
      }),
      ['open', 'does-not-apply', 'open', 'unknown'],
    )
    assert.deepEqual(
      states(id, { kind: 'agreement', healthOnly: 'yes' }, { kind: 'agreement', healthOnly: 'no' }),
      ['does-not-apply', 'open'],
    )
    assert.deepEqual(states(id, { kind: 'transport' }, { kind: 'records' }), [
      'does-not-apply',
      'does-not-apply',
    ])
  })
})

describe('elsewhere in the United Kingdom', () => {
  test('is open there, and asks nobody else where they live', () => {
    for (const [nation, name] of [
      ['wales', /In Wales another law/],
      ['scotland', /In Scotland another law/],
      ['northern-ireland', /In Northern Ireland another law/],
    ] as const) {
      const { state, why } = find('elsewhere-in-uk', { kind: 'request' }, { nation })
      assert.equal(state, 'open')
      assert.match(why[0]?.say ?? '', name)
    }
    for (const person of [{}, { nation: 'england' }]) {
      const { state, needs } = find('elsewhere-in-uk', { kind: 'request' }, person)
      assert.deepEqual([state, needs], ['does-not-apply', []])
    }
  })
})

test('what these routes cite stands among their rules', () => {
  const ids = [
    'informal-discussion',
    'written-concern',
    'information-and-advice',
    'disagreement-resolution',
    'elsewhere-in-uk',
  ] as const
  for (const kind of concernKinds)
    for (const id of ids)
      for (const { rule } of find(id, { kind }).why)
        assert.ok(describedRoute(id).rules.includes(rule), `${id} ${kind} ${rule}`)
})
