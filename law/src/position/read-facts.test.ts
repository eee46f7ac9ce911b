import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { day } from '../time/day.ts'
import { readFacts } from './read-facts.ts'

const letter = { id: 'letter', kind: 'council-decision' }
const read = (concern: unknown) => readFacts({ concerns: [concern] })
function faults(json: unknown): (string | null)[][] {
  const found = readFacts(json)
  return 'faults' in found ? found.faults.map(({ code, field }) => [code, field]) : []
}

describe('facts from outside', () => {
  test('a whole concern', () => {
    const found = read({
      ...letter,
      decision: 'plan',
      noticeDatedOn: '2026-10-01',
      noticeSentOn: '2026-10-02',
      disputed: ['placement', 'health'],
      mediationAdviserContactedOn: '2026-10-10',
      certificateIssuedOn: 'no',
      appealMadeOn: 'no',
    })
    assert.deepEqual(found, {
      facts: {
        person: {},
        concerns: [
          {
            ...letter,
            decision: 'plan',
            noticeDatedOn: day('2026-10-01'),
            noticeSentOn: day('2026-10-02'),
            disputed: ['placement', 'health'],
            mediationAdviserContactedOn: day('2026-10-10'),
            certificateIssuedOn: 'no',
            appealMadeOn: 'no',
          },
        ],
      },
    })
  })

  test('several concerns of one person, each with an id of its own', () => {
    assert.deepEqual(faults({ concerns: [letter, { ...letter, id: 'other-letter' }] }), [])
    assert.deepEqual(faults({ concerns: [letter, letter] }), [['bad-value', 'concerns[1].id']])
  })

  test('every fault is named by its field', () => {
    assert.deepEqual(
      faults({
        concerns: [
          {
            id: 'Über letter',
            kind: 'council-decision',
            decision: 'refuse',
            noticeSentOn: '01/10/2026',
            disputed: ['placement', 'placement'],
            appealMadeOn: 'x',
            childsName: 'secret',
          },
          'letter',
          {},
          { id: 'school', kind: 'other' },
        ],
        person: 'me',
        name: 'secret',
      }),
      [
        ['unknown-field', 'name'],
        ['bad-value', 'person'],
        ['bad-value', 'concerns[0].id'],
        ['unknown-field', 'concerns[0].childsName'],
        ['bad-value', 'concerns[0].decision'],
        ['bad-value', 'concerns[0].noticeSentOn'],
        ['bad-value', 'concerns[0].disputed'],
        ['bad-value', 'concerns[0].appealMadeOn'],
        ['bad-value', 'concerns[1]'],
        ['missing', 'concerns[2].id'],
        ['missing', 'concerns[2].kind'],
        ['bad-value', 'concerns[3].kind'],
      ],
    )
  })

  test('a fact of another kind of concern is no fact of this one', () => {
    assert.deepEqual(faults({ concerns: [{ id: 'school', kind: 'help-in-setting', decision: 'plan' }] }), [
      ['unknown-field', 'concerns[0].decision'],
    ])
  })

  test('the person: every fact by its name, a year as a number', () => {
    assert.deepEqual(
      readFacts({ person: { asks: 'young-person', schoolYearOfSixteen: 2026 }, concerns: [letter] }),
      { facts: { person: { asks: 'young-person', schoolYearOfSixteen: 2026 }, concerns: [letter] } },
    )
    assert.deepEqual(
      faults({
        person: { asks: 'me', bornOn: '1 May 2010', schoolYearOfSixteen: '2026', name: 'secret' },
        concerns: [letter],
      }),
      [
        ['unknown-field', 'person.name'],
        ['bad-value', 'person.asks'],
        ['bad-value', 'person.bornOn'],
        ['bad-value', 'person.schoolYearOfSixteen'],
      ],
    )
  })

  test('a message says what to write instead', () => {
    const found = read({ ...letter, certificateIssuedOn: '2026-02-30', decision: 7, disputed: [] })
    assert.ok('faults' in found)
    const messages = found.faults.map(({ message }) => message)
    assert.match(messages[0] ?? '', /"decision" cannot be 7. Write one of: refuse-assess, /)
    assert.match(messages[1] ?? '', /"disputed" cannot be this list. Write a list of any of: needs, /)
    assert.match(messages[2] ?? '', /"2026-02-30". Write a day as YYYY-MM-DD, .* or "no"/)
  })

  test('what is not an object with concerns', () => {
    for (const json of [null, [], 'concerns', 3, undefined])
      assert.deepEqual(faults(json), [['bad-value', null]])
    assert.deepEqual(faults({}), [['missing', 'concerns']])
    assert.deepEqual(faults({ concerns: {} }), [['bad-value', 'concerns']])
    assert.deepEqual(faults({ concerns: [] }), [['bad-value', 'concerns']])
    assert.deepEqual(
      faults({ concerns: Array.from({ length: 21 }, (_, index) => ({ ...letter, id: `c${index}` })) }),
      [['bad-value', 'concerns']],
    )
  })

  test('names that every object has are no facts', () => {
    assert.deepEqual(
      faults({ concerns: [JSON.parse('{"id":"a","kind":"council-decision","__proto__":"no"}')] }),
      [['unknown-field', 'concerns[0].__proto__']],
    )
    assert.deepEqual(faults({ concerns: [{ ...letter, toString: 'no' }] }), [
      ['unknown-field', 'concerns[0].toString'],
    ])
  })

  test('anything at all is answered, never thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (json, concern) => {
        readFacts(json)
        readFacts({ person: json, concerns: [letter] })
        readFacts({ concerns: [concern] })
      }),
    )
  })
})
