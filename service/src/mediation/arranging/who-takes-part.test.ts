import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Matter, Side, Step } from '../matter.ts'
import { answersOfSides } from './answers-of-sides.ts'
import { issuesWordOf, whoArranges, wordOfIssues } from './who-arranges.ts'
import {
  type Agreement,
  type Guest,
  guestRules,
  guests,
  guestsOf,
  mayCome,
  whoMustAgree,
} from './who-must-agree.ts'

test('the issues in a word, for every set of areas', () => {
  const areas = ['education', 'placement', 'health', 'social-care'] as const
  for (let set = 0; set < 16; set += 1) {
    const chosen = areas.filter((_, index) => (set >> index) % 2 === 1)
    const word = wordOfIssues(chosen.map((area) => ({ area })))
    const expected = !chosen.includes('health')
      ? 'no-health'
      : chosen.length === 1
        ? 'health-only'
        : 'with-health'
    assert.equal(word, expected, chosen.join(' '))
  }
})

test('who arranges, who must take part, and whether a certificate follows silence', () => {
  for (const word of [null, 'no-health', 'with-health', 'health-only'] as const) {
    const found = whoArranges(word)
    assert.equal(found.arranger, word === 'health-only' ? 'commissioner' : 'authority')
    assert.equal(found.deemedCertificate, word !== 'health-only')
    assert.equal(found.commissionersAreTold, word === 'health-only' || word === 'with-health')
    assert.equal(found.mustTakePart.includes('authority'), word !== 'health-only')
    assert.equal(found.mustTakePart.includes('commissioner'), found.commissionersAreTold)
    assert.ok(found.rules.length > 0)
  }
})

test('whose agreement each needs (LAW-MED-29, LAW-CAP-07)', () => {
  const expected: Readonly<Record<Guest, Agreement>> = {
    supporter: 'nobody',
    'second-supporter': 'all-or-mediator',
    child: 'family-and-mediator',
    'young-person': 'family-and-mediator',
    other: 'all-or-mediator',
  }
  assert.deepEqual([...guests].sort(), Object.keys(expected).sort())
  for (const guest of guests) {
    assert.equal(whoMustAgree(guest), expected[guest])
    assert.match(guestRules[guest].provision, /^regulation 38\(1\)\([b-e]\)$/)
  }
})

test('whether somebody may come, for everything that could be said', () => {
  const words = ['agrees', 'refuses', null] as const
  for (const guest of guests)
    for (const family of words)
      for (const mediator of words)
        for (const council of words)
          for (const board of words) {
            const found = mayCome(guest, { family, mediator, others: [council, board] })
            const parties = [family, council, board]
            const all = parties.every((each) => each === 'agrees')
            const label = [guest, family, mediator, council, board].join(' ')
            if (guest === 'supporter') assert.equal(found, 'may', label)
            else if (guest === 'child' || guest === 'young-person') {
              const both = [family, mediator]
              const expected = both.includes('refuses') ? 'may-not' : both.includes(null) ? 'waits' : 'may'
              assert.equal(found, expected, label)
            } else {
              // The mediator's word is asked for where not everybody agrees.
              assert.equal(found === 'may', all || mediator === 'agrees', label)
              assert.equal(found === 'may-not', mediator === 'refuses' && parties.includes('refuses'), label)
            }
          }
})

const side = (id: string, role: Side['role'], hasEnded = false): Side => ({
  id,
  role,
  hasEnded,
  party: id,
  organisation: null,
  name: id,
  isMine: false,
  isHere: true,
  label: 'council',
})
let counted = 0
const step = (given: Pick<Step, 'kind'> & Partial<Step>): Step => {
  counted += 1
  return {
    id: `step-${counted}`,
    word: null,
    about: null,
    onDay: '2026-11-10',
    atTime: null,
    wall: 'w',
    use: 'matter',
    side: null,
    corrects: null,
    number: counted,
    body: {},
    recordedBy: null,
    recordedAt: new Date(0),
    event: null,
    ...given,
  } as Step
}
const matter = (
  steps: readonly Step[],
  sides: readonly Side[],
  process: Matter['process'] = 'mediation',
): Matter => ({ process, steps, sides }) as Matter
const everybody = [side('family', 'family'), side('council', 'authority'), side('board', 'commissioner')]

test('whoever asks for a guest agrees, and only those who take part are waited for', () => {
  const asked = step({ kind: 'guest-asked', word: 'other', side: 'family' })
  const [first] = guestsOf(matter([asked], everybody))
  assert.deepEqual([first?.stands, first?.waitsFor], ['waits', ['council', 'board', null]])
  const answers = [step({ kind: 'guest-answer', word: 'agrees', side: 'council', about: asked.id })]
  const gone = everybody.map((each) => (each.id === 'board' ? { ...each, hasEnded: true } : each))
  assert.equal(guestsOf(matter([asked, ...answers], gone))[0]?.stands, 'may')
  assert.deepEqual(guestsOf(matter([asked, ...answers], everybody))[0]?.waitsFor, ['board', null])
  const child = step({ kind: 'guest-asked', word: 'child', side: 'council' })
  assert.deepEqual(guestsOf(matter([child], everybody))[0]?.waitsFor, ['family', null])
  // What the service writes down agrees for nobody; what it writes down for a side is that side’s.
  const written = step({ kind: 'guest-asked', word: 'other' })
  assert.deepEqual(guestsOf(matter([written], everybody))[0]?.waitsFor, ['family', 'council', 'board', null])
  const forFamily = step({
    kind: 'guest-answer',
    word: 'agrees',
    about: written.id,
    body: { forSide: 'family' },
  })
  const forged = step({
    kind: 'guest-answer',
    word: 'agrees',
    side: 'council',
    about: written.id,
    body: { forSide: 'board' },
  })
  assert.deepEqual(guestsOf(matter([written, forFamily, forged], everybody))[0]?.waitsFor, ['board', null])
  const supporter = step({ kind: 'guest-asked', word: 'supporter', side: 'family' })
  assert.equal(guestsOf(matter([supporter], everybody))[0]?.stands, 'may')
  const back = step({ kind: 'guest-asked', word: 'taken-back', side: 'family', corrects: supporter.id })
  assert.deepEqual(guestsOf(matter([supporter, back], everybody)), [])
})

test('one supporter comes as of right; more need agreement, until the first is taken back', () => {
  const ask = () => step({ kind: 'guest-asked', word: 'supporter', side: 'family' })
  const [friend, lawyer] = [ask(), ask()]
  const stands = (...steps: readonly Step[]) =>
    guestsOf(matter(steps, everybody)).map((each) => `${each.guest} ${each.stands}`)
  assert.deepEqual(stands(friend, lawyer), ['supporter may', 'second-supporter waits'])
  const [, second] = guestsOf(matter([friend, lawyer], everybody))
  assert.deepEqual(second?.waitsFor, ['council', 'board', null])
  const mediator = step({ kind: 'guest-answer', word: 'agrees', about: lawyer.id })
  assert.deepEqual(stands(friend, lawyer, mediator), ['supporter may', 'second-supporter may'])
  const back = step({ kind: 'guest-asked', word: 'taken-back', side: 'family', corrects: friend.id })
  assert.deepEqual(stands(friend, lawyer, back), ['supporter may'])
})

test('an answer counts for the side that gives it, or for which the service wrote it down, and for nobody else', () => {
  const people = [{ name: 'A', role: 'head', mayAgree: true }]
  const joins = (own: string | null, about: string | null, who = people) =>
    step({ kind: 'side-answer', word: 'joins', side: own, about, body: { people: who } })
  const stands = (...steps: readonly Step[]) =>
    answersOfSides(matter(steps, everybody)).map((each) => each.stands)
  assert.deepEqual(stands(), ['silent', 'silent'])
  assert.deepEqual(stands(joins('council', null)), ['settles', 'silent'])
  assert.deepEqual(stands(joins(null, 'board')), ['silent', 'settles'])
  // The council says that the board comes.
  assert.deepEqual(stands(joins('council', 'board')), ['settles', 'silent'])
  const nobodyMay = people.map((each) => ({ ...each, mayAgree: false }))
  assert.deepEqual(stands(joins('council', null, nobodyMay)), ['no-authority', 'silent'])
  const declines = step({ kind: 'side-answer', word: 'declines', side: 'board', body: { people: [] } })
  assert.deepEqual(stands(joins('board', null), declines), ['silent', 'declines'])
})

test('who must take part follows the issues, and nobody must in disagreement resolution', () => {
  const musts = (steps: readonly Step[], process?: Matter['process']) =>
    answersOfSides(matter(steps, everybody, process)).map((each) => each.mustTakePart)
  const about = (word: 'with-health' | 'health-only' | 'no-health') => step({ kind: 'issues', word })
  assert.deepEqual(musts([]), [true, false])
  assert.deepEqual(musts([about('with-health')]), [true, true])
  assert.deepEqual(musts([about('health-only')]), [false, true])
  assert.deepEqual(musts([about('with-health')], 'disagreement-resolution'), [false, false])
  assert.equal(issuesWordOf(matter([about('no-health')], [])), 'no-health')
})
