import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type FactName, type Facts, personFacts } from './facts.ts'
import { readFacts } from './position/read-facts.ts'
import { position } from './position.ts'
import type { RouteId, State } from './rule.ts'
import { day, isoOf, shift } from './time/day.ts'

type Given = Partial<Record<FactName, unknown>>

/** The facts as a caller writes them; what is left out is not known. */
function facts(given: Given): Facts {
  const read = readFacts({ concerns: [{ id: 'letter', kind: 'council-decision', ...given }] })
  assert.ok('facts' in read)
  return read.facts
}

const on = (given: Given, iso: string) => position(facts(given), day(iso))
const stateOn = (given: Given, iso: string, route: RouteId): State | undefined =>
  on(given, iso).routes.find(({ id }) => id === route)?.state

/** Every change of a state or of the warnings, a year before the notice to two years after it. */
function changes(given: Given): string[] {
  const all = facts(given)
  const [first] = all.concerns
  const notice = (first?.kind === 'council-decision' ? first.noticeSentOn : undefined) ?? day('2026-01-01')
  const found: string[] = []
  let before: Map<string, string> | null = null
  for (let today = shift(notice, -365); today <= notice + 730; today = shift(today, 1)) {
    const { routes, warnings } = position(all, today)
    const now = new Map<string, string>(routes.map(({ id, state }) => [id, state]))
    now.set('warnings', warnings.map(({ code }) => code).join(' '))
    for (const [key, value] of now) {
      const was = before?.get(key)
      if (was !== undefined && was !== value) found.push(`${isoOf(today)} ${key}: ${was} > ${value}`)
    }
    before = now
  }
  return found
}

const nothingDone = {
  mediationAdviserContactedOn: 'no',
  certificateIssuedOn: 'no',
  authorityToldOfMediationOn: 'no',
  appealMadeOn: 'no',
}
const appealChain = [
  'appeal',
  'appeal-late',
  'appeal-leave-without-certificate',
  'appeal-recommendations',
  'ombudsman-lgsco',
  'judicial-review',
] as const
/** What the day of the notice changes: before it, nobody can say. */
const opening = (iso: string, ...other: readonly (RouteId | '')[]) =>
  appealChain
    .filter((id) => !other.includes(id))
    .map(
      (id) =>
        `${iso} ${id}: unknown > ${id === 'appeal-late' || id === 'appeal-leave-without-certificate' ? 'not-yet' : 'open'}`,
    )

describe('states change only on the days on which some date passes', () => {
  test('WK-17: two months gone, contact in time, certificate to come', () => {
    const given = {
      decision: 'plan',
      disputed: ['needs'],
      noticeSentOn: '2026-11-21',
      mediationAdviserContactedOn: '2026-12-20',
      certificateIssuedOn: '2027-01-29',
      authorityToldOfMediationOn: 'no',
      appealMadeOn: 'no',
    }
    assert.deepEqual(changes(given), [
      ...opening('2026-11-21'),
      '2026-12-20 appeal-leave-without-certificate: not-yet > does-not-apply',
      '2026-12-24 warnings: clock-keeps-running > clock-keeps-running certificate-overdue',
      '2027-01-22 appeal: open > not-yet',
      '2027-01-22 appeal-recommendations: open > not-yet',
      '2027-01-29 appeal: not-yet > open',
      '2027-01-29 appeal-recommendations: not-yet > open',
      '2027-01-29 warnings: clock-keeps-running certificate-overdue > clock-keeps-running',
      '2027-02-22 judicial-review: open > closed',
      '2027-03-02 appeal: open > closed',
      '2027-03-02 appeal-late: not-yet > open',
      '2027-03-02 appeal-recommendations: open > closed',
      '2027-03-02 warnings: clock-keeps-running > appeal-time-passed',
      '2027-11-21 ombudsman-lgsco: open > closed',
    ])
    const trap = on(given, '2027-01-25')
    const appeal = trap.routes.find(({ id }) => id === 'appeal')
    assert.equal(appeal?.why[0]?.rule, 'LAW-TIME-19')
    assert.match(appeal?.why[0]?.say ?? '', /month starts on the day that the certificate is issued/)
    assert.match(trap.dates.find(({ kind }) => kind === 'appeal')?.doubt ?? '', /two months alone/)
    assert.equal(stateOn(given, '2027-01-25', 'appeal-late'), 'not-yet')
  })

  test('WK-30: nobody called, and the appeal can still be made in August', () => {
    const given = { decision: 'refuse-assess', noticeSentOn: '2026-06-10', ...nothingDone }
    assert.deepEqual(changes(given), [
      ...opening('2026-06-10', 'appeal-recommendations'),
      '2026-08-11 appeal-leave-without-certificate: not-yet > open',
      '2026-08-11 warnings: clock-keeps-running > clock-keeps-running contact-time-passed',
      '2026-09-02 appeal: open > closed',
      '2026-09-02 appeal-late: not-yet > open',
      '2026-09-02 warnings: clock-keeps-running contact-time-passed > appeal-time-passed contact-time-passed',
      '2026-09-11 judicial-review: open > closed',
      '2027-06-10 ombudsman-lgsco: open > closed',
    ])
    const appeal = on(given, '2026-08-15').routes.find(({ id }) => id === 'appeal')
    assert.equal(appeal?.state, 'open')
    assert.equal(appeal?.first?.rule, 'LAW-MED-23')
  })

  test('only the placement, with two dates on the letter', () => {
    const given = {
      decision: 'plan',
      disputed: ['placement'],
      noticeDatedOn: '2026-10-01',
      noticeSentOn: '2026-10-05',
      authorityToldOfMediationOn: 'no',
      appealMadeOn: 'no',
    }
    assert.deepEqual(changes(given), [
      ...opening('2026-10-05', 'appeal-leave-without-certificate'),
      '2026-12-02 appeal-late: not-yet > open',
      '2026-12-02 warnings: clock-keeps-running > later-reading',
      '2026-12-08 appeal: open > closed',
      '2026-12-08 appeal-recommendations: open > closed',
      '2026-12-08 warnings: later-reading > appeal-time-passed',
      '2027-01-06 judicial-review: open > closed',
      '2027-10-05 ombudsman-lgsco: open > closed',
    ])
  })

  test('day 31: the council was told and nothing was arranged', () => {
    const given = {
      decision: 'refuse-issue',
      noticeSentOn: '2026-10-01',
      mediationAdviserContactedOn: '2026-10-10',
      certificateIssuedOn: 'no',
      authorityToldOfMediationOn: '2026-10-12',
      appealMadeOn: 'no',
    }
    assert.deepEqual(changes(given), [
      ...opening('2026-10-01'),
      '2026-10-10 appeal-leave-without-certificate: not-yet > does-not-apply',
      '2026-11-12 warnings: clock-keeps-running > clock-keeps-running mediation-not-arranged',
      '2026-12-02 appeal: open > not-yet',
      '2026-12-02 appeal-recommendations: open > not-yet',
      '2027-01-02 judicial-review: open > closed',
      '2027-04-02 assessment-request: not-yet > open',
      '2027-10-01 ombudsman-lgsco: open > closed',
    ])
  })

  test('an appeal that was made', () => {
    const given = {
      decision: 'cease',
      noticeSentOn: '2026-10-01',
      mediationAdviserContactedOn: '2026-10-10',
      certificateIssuedOn: '2026-10-14',
      appealMadeOn: '2026-11-20',
    }
    assert.deepEqual(changes(given), [
      ...opening('2026-10-01'),
      '2026-10-10 appeal-leave-without-certificate: not-yet > does-not-apply',
      '2026-11-20 appeal: open > closed',
      '2026-11-20 appeal-continues: does-not-apply > open',
      '2026-11-20 appeal-late: not-yet > closed',
      '2026-11-20 appeal-leave-without-certificate: does-not-apply > closed',
      '2026-11-20 ombudsman-lgsco: open > closed',
      '2026-11-20 warnings: clock-keeps-running plan-continues > plan-continues',
      '2027-01-02 judicial-review: open > closed',
    ])
  })

  test('a draft', () => {
    assert.deepEqual(changes({ decision: 'draft-plan', noticeSentOn: '2026-11-23' }), [
      ...opening('2026-11-23').filter((line) => /ombudsman|judicial/.test(line)),
      '2027-02-24 judicial-review: open > closed',
      '2027-11-23 ombudsman-lgsco: open > closed',
    ])
    const found = on({ decision: 'draft-plan', noticeSentOn: '2026-11-23' }, '2026-11-25')
    const states = Object.fromEntries(found.routes.map(({ id, state }) => [id, state]))
    assert.equal(states['draft-plan-representations'], 'open')
    for (const id of ['appeal', 'appeal-late', 'mediation', 'mediation-advice', 'appeal-recommendations'])
      assert.equal(states[id], 'not-yet', id)
    assert.deepEqual(
      found.dates.map(({ kind, lastDay }) => [kind, isoOf(lastDay)]),
      [
        ['draft-comments', '2026-12-07'],
        ['ombudsman-lgsco', '2027-11-22'],
        ['judicial-review', '2027-02-23'],
      ],
    )
  })

  test('WK-19, the weekend before August: open with the doubt, and late beside it', () => {
    const given = { decision: 'refuse-reassess', noticeSentOn: '2027-05-31', ...nothingDone }
    assert.deepEqual(changes(given), [
      ...opening('2027-05-31'),
      '2027-08-01 appeal-leave-without-certificate: not-yet > open',
      '2027-08-01 warnings: clock-keeps-running > clock-keeps-running contact-time-passed',
      '2027-08-03 appeal-late: not-yet > open',
      '2027-08-03 warnings: clock-keeps-running contact-time-passed > later-reading contact-time-passed',
      '2027-09-01 judicial-review: open > closed',
      '2027-09-02 appeal: open > closed',
      '2027-09-02 appeal-recommendations: open > closed',
      '2027-09-02 warnings: later-reading contact-time-passed > appeal-time-passed contact-time-passed',
      '2028-05-31 ombudsman-lgsco: open > closed',
    ])
  })

  test('late contact: a certificate after mediation is an arguable month', () => {
    const given = {
      decision: 'refuse-assess',
      noticeSentOn: '2026-03-02',
      mediationAdviserContactedOn: '2026-05-12',
      certificateIssuedOn: '2026-06-01',
      appealMadeOn: 'no',
    }
    assert.deepEqual(changes(given), [
      ...opening('2026-03-02', 'appeal-recommendations'),
      '2026-05-03 appeal-leave-without-certificate: not-yet > open',
      '2026-05-03 warnings: clock-keeps-running > clock-keeps-running contact-time-passed',
      '2026-05-06 appeal: open > closed',
      '2026-05-06 appeal-late: not-yet > open',
      '2026-05-06 warnings: clock-keeps-running contact-time-passed > appeal-time-passed contact-time-passed',
      '2026-06-01 appeal: closed > open',
      '2026-06-01 appeal-leave-without-certificate: open > does-not-apply',
      '2026-06-01 warnings: appeal-time-passed contact-time-passed > later-reading',
      '2026-06-03 judicial-review: open > closed',
      '2026-07-02 appeal: open > closed',
      '2026-07-02 warnings: later-reading > appeal-time-passed',
      '2027-03-02 ombudsman-lgsco: open > closed',
    ])
  })

  test('only the date of a plan is known', () => {
    assert.deepEqual(changes({ decision: 'plan', noticeSentOn: '2026-03-02' }), [
      ...opening('2026-03-02'),
      '2026-05-03 appeal-leave-without-certificate: not-yet > unknown',
      '2026-05-06 appeal: open > unknown',
      '2026-05-06 appeal-late: not-yet > unknown',
      '2026-05-06 appeal-recommendations: open > unknown',
      '2026-05-06 warnings: clock-keeps-running > appeal-time-passed',
      '2026-06-03 judicial-review: open > closed',
      '2027-03-02 ombudsman-lgsco: open > closed',
    ])
  })
})

describe('an appeal from its start to the Upper Tribunal', () => {
  const given = {
    decision: 'plan',
    disputed: ['provision'],
    noticeSentOn: '2026-02-02',
    mediationAdviserContactedOn: '2026-02-10',
    certificateIssuedOn: '2026-02-12',
    authorityToldOfMediationOn: 'no',
    appealMadeOn: '2026-03-20',
    authorityReceivedAppealOn: '2026-03-27',
    tribunalDecidedOn: '2026-07-20',
    permissionRefusedOn: '2026-09-28',
  }

  test('every change, on its day', () => {
    assert.deepEqual(
      changes(given).filter((line) => line > '2026-03'),
      [
        '2026-03-20 appeal: open > closed',
        '2026-03-20 appeal-continues: does-not-apply > open',
        '2026-03-20 appeal-late: not-yet > closed',
        '2026-03-20 appeal-leave-without-certificate: does-not-apply > closed',
        '2026-03-20 ombudsman-lgsco: open > closed',
        '2026-03-20 warnings: clock-keeps-running > ',
        '2026-05-03 judicial-review: open > closed',
        '2026-07-20 appeal-continues: open > closed',
        '2026-07-20 appeal-recommendations: open > closed',
        '2026-07-20 upper-tribunal-appeal: not-yet > open',
        '2026-09-18 upper-tribunal-appeal: open > not-yet',
        '2026-09-28 upper-tribunal-appeal: not-yet > open',
        '2026-10-29 upper-tribunal-appeal: open > closed',
      ],
    )
  })
})

describe('several concerns of one person', () => {
  const read = readFacts({
    person: { nation: 'england', asks: 'parent' },
    concerns: [
      { id: 'letter', kind: 'council-decision', decision: 'cease', noticeSentOn: '2026-11-03' },
      { id: 'speech', kind: 'plan-not-delivered', missing: ['provision'] },
      { id: 'order', kind: 'tribunal-order', orderedOn: '2026-11-10', orders: ['amend-provision'] },
    ],
  })
  assert.ok('facts' in read)
  const found = position(read.facts, day('2026-11-21'))
  const ownOf = (concern: string) => found.routes.filter((each) => each.concern === concern)

  test('each has every route once, in the order of the concerns', () => {
    assert.equal(found.routes.length, 3 * 35)
    for (const { id } of read.facts.concerns) assert.equal(new Set(ownOf(id).map((each) => each.id)).size, 35)
    assert.deepEqual([...new Set(found.routes.map(({ concern }) => concern))], ['letter', 'speech', 'order'])
  })

  test('one of them can be appealed, the others have ways of their own', () => {
    const stateOf = (concern: string, id: RouteId) => ownOf(concern).find((each) => each.id === id)?.state
    assert.equal(stateOf('letter', 'appeal'), 'open')
    assert.equal(stateOf('speech', 'appeal'), 'does-not-apply')
    assert.equal(stateOf('speech', 'complaint-local-authority'), 'open')
    assert.equal(stateOf('order', 'upper-tribunal-appeal'), 'open')
    assert.equal(stateOf('letter', 'upper-tribunal-appeal'), 'not-yet')
  })

  test('a date and what is still unknown name their concern; what is unknown of the person names none', () => {
    const datesOf = (concern: string) =>
      found.dates.filter((each) => each.concern === concern).map(({ kind }) => kind)
    assert.ok(datesOf('letter').includes('appeal'))
    assert.ok(datesOf('order').includes('order'))
    assert.ok(found.unknown.some(({ concern, fact }) => concern === 'letter' && fact === 'appealMadeOn'))
    for (const { concern, fact } of found.unknown)
      assert.equal(concern === null, Object.hasOwn(personFacts, fact), fact)
  })

  test('another nation of the United Kingdom: the way is there, for every concern', () => {
    const elsewhere = position({ ...read.facts, person: { nation: 'wales' } }, day('2026-11-21'))
    for (const { id, state } of elsewhere.routes)
      assert.equal(state, id === 'elsewhere-in-uk' ? 'open' : 'does-not-apply', id)
  })
})
