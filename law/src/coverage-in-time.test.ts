import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contentsOf, noticeOfKind } from './notices/contents.ts'
import { readFacts } from './position/read-facts.ts'
import { position } from './position.ts'
import { provisionOf, type RuleId } from './provisions.ts'
import type { RouteId } from './rule.ts'
import { day, isoOf, shift } from './time/day.ts'

/** The same case in four years: a final plan of 5 October, every part of it disputed. */
const years = [2016, 2019, 2023, 2026] as const
type Year = (typeof years)[number]

const notice = (year: Year) => `${year}-10-05`
const today = (year: Year) => `${year}-11-21`

function found(year: Year, more: Record<string, unknown> = {}, iso = today(year)) {
  const read = readFacts({
    concerns: [
      {
        id: 'plan',
        kind: 'council-decision',
        decision: 'plan',
        disputed: ['needs', 'provision', 'placement', 'health', 'social-care'],
        noticeSentOn: notice(year),
        mediationAdviserContactedOn: `${year}-10-20`,
        certificateIssuedOn: 'no',
        authorityToldOfMediationOn: 'no',
        appealMadeOn: 'no',
        ...more,
      },
    ],
  })
  assert.ok('facts' in read)
  return position(read.facts, day(iso))
}

function route(year: Year, id: RouteId, more?: Record<string, unknown>) {
  const finding = found(year, more).routes.find((each) => each.id === id)
  assert.ok(finding)
  return finding
}
const inEach = <T>(what: (year: Year) => T) => years.map(what)

/** What a rule said on a day, and since when. */
function versionOn(rule: RuleId, iso: string) {
  const version = provisionOf(rule).inForce.find(({ from, to }) => from <= iso && (to === null || iso <= to))
  assert.ok(version, `${rule} on ${iso}`)
  return version
}

describe('what the law of 2016, 2019, 2023 and today makes different', () => {
  test('recommendations on health and social care: from April 2018', () => {
    assert.deepEqual(
      inEach((year) => route(year, 'appeal-recommendations').state),
      ['does-not-apply', 'open', 'open', 'open'],
    )
    assert.equal(route(2016, 'appeal-recommendations').why[0]?.rule, 'LAW-REC-01')
    assert.match(versionOn('LAW-REC-01', today(2016)).says, /could not yet recommend/)
  })

  test('so a decision letter had to tell of them only from then', () => {
    const kind = noticeOfKind('final-plan')
    assert.ok(kind)
    assert.deepEqual(
      inEach((year) =>
        contentsOf(kind, { decidedOn: day(notice(year)), detained: false }).some(
          ({ item }) => item === 'recommendations',
        ),
      ),
      [false, true, true, true],
    )
  })

  test('a decision from before the power, asked about after it began', () => {
    const later = found(2016, { noticeSentOn: '2018-04-02' }, '2018-05-01')
    const { state } = later.routes.find(({ id }) => id === 'appeal-recommendations') ?? {}
    assert.equal(state, 'does-not-apply')
  })

  test('the health commissioner: a clinical commissioning group, and an integrated care board from July 2022', () => {
    const names = inEach((year) => versionOn('LAW-DEF-10', today(year)).says)
    assert.match(names[0] ?? '', /clinical commissioning group/)
    assert.equal(names[1], names[0])
    assert.match(names[2] ?? '', /integrated care board/)
    assert.equal(names[3], names[2])
    assert.match(versionOn('LAW-DEF-10', '2022-06-30').says, /clinical commissioning group/)
    assert.match(versionOn('LAW-DEF-10', '2022-07-01').says, /integrated care board/)
  })

  test('closed periods in a discrimination claim: the words that gave them went on 21 July 2020', () => {
    assert.deepEqual(
      inEach((year) => /was written to give/.test(versionOn('LAW-TIME-11', today(year)).says)),
      [true, true, false, false],
    )
    assert.match(versionOn('LAW-TIME-11', '2020-07-20').says, /was written to give/)
    assert.match(versionOn('LAW-TIME-11', '2020-07-21').says, /no more time/)
  })

  test('the pages of a bundle: from 15 July 2025', () => {
    const cites = (year: Year) =>
      route(year, 'appeal-continues', { appealMadeOn: `${year}-11-02` }).why.some(
        ({ rule }) => rule === 'LAW-TRIB-15',
      )
    assert.deepEqual(inEach(cites), [false, false, false, true])
  })

  test('the relaxed times of 2020 touch none of these cases, and are named where they do', () => {
    const doubtOf = (sent: string) =>
      found(2019, { authorityToldOfMediationOn: sent, noticeSentOn: '2020-04-01' }, '2020-06-10').dates.find(
        ({ kind }) => kind === 'mediation-arranged',
      )?.doubt
    assert.match(doubtOf('2020-06-01') ?? '', /2020 temporary rules/)
    for (const year of years)
      for (const { doubt } of found(year).dates) assert.doesNotMatch(doubt ?? '', /temporary rules/)
  })
})

describe('what stayed the same since 1 September 2014', () => {
  test('the appeal is open, needs the certificate first, and leave does not arise', () => {
    for (const year of years) {
      assert.equal(route(year, 'appeal').state, 'open')
      assert.equal(route(year, 'appeal').first?.rule, 'LAW-MED-21')
      assert.equal(route(year, 'appeal-leave-without-certificate').state, 'does-not-apply')
      assert.equal(route(year, 'mediation').state, 'open')
      assert.equal(route(year, 'upper-tribunal-appeal').state, 'not-yet')
    }
  })

  test('by the same rules, in the same words, but for recommendations', () => {
    const reasons = (year: Year) =>
      found(year)
        .routes.filter(({ id }) => id === 'appeal' || id === 'appeal-late' || id === 'mediation-advice')
        .map(({ id, state, why, first }) => ({ id, state, why, first }))
    for (const year of years) assert.deepEqual(reasons(year), reasons(2026))
  })

  test('two months from the letter, then the next working day of that year', () => {
    const lastDays = inEach((year) => {
      const date = found(year).dates.find(({ kind }) => kind === 'appeal')
      return date && isoOf(date.lastDay)
    })
    assert.deepEqual(lastDays, ['2016-12-05', '2019-12-05', '2023-12-05', '2026-12-07'])
  })

  test('rule 12 moves an end in August in each year', () => {
    for (const year of years) {
      const more = { noticeSentOn: `${year}-06-15`, mediationAdviserContactedOn: `${year}-06-20` }
      const date = found(year, more, `${year}-07-01`).dates.find(({ kind }) => kind === 'appeal')
      assert.ok(date)
      assert.ok(date.lastDay > day(`${year}-08-31`) && date.lastDay <= shift(day(`${year}-08-31`), 4))
    }
  })
})
