import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Concern, type FactName, type Person, personFacts } from '../../facts.ts'
import { day } from '../../time/day.ts'
import { personWarnings } from './person-warnings.ts'

const letter: Concern = {
  id: 'letter',
  kind: 'council-decision',
  decision: 'refuse-assess',
  noticeSentOn: day('2026-06-20'),
}
function warned(person: Person, iso = '2026-11-21', concerns: readonly Concern[] = []): readonly string[] {
  return personWarnings({ person, concerns }, day(iso)).map(({ code, rule }) => `${code} ${rule.slice(4)}`)
}
const young = { schoolYearOfSixteen: 2026 } as const

describe('what must be seen about the person', () => {
  test('is nothing for an ordinary parent, young person or helper', () => {
    for (const person of [
      {},
      { asks: 'parent' },
      { asks: 'parent', nation: 'england', detained: 'no' },
      { asks: 'parent', schoolYearOfSixteen: 2030, parentCapacity: 'has' },
      { asks: 'young-person' },
      { asks: 'young-person', ...young, youngPersonCapacity: 'has' },
      { asks: 'supporter' },
    ] as const)
      assert.deepEqual(warned(person), [])
  })

  test('names only facts of the person, and belongs to no concern', () => {
    const person = { asks: 'child', detained: 'yes', youngPersonCapacity: 'lacks', ...young } as const
    for (const { concern, facts } of personWarnings({ person, concerns: [letter] }, day('2026-06-27'))) {
      assert.equal(concern, null)
      for (const fact of facts) assert.ok(Object.hasOwn(personFacts, fact), fact)
    }
  })

  test('each names exactly the facts that it is about', () => {
    const parent = { asks: 'parent', ...young } as const
    const cases: readonly [string, Person, readonly FactName[], string?][] = [
      ['child-asks CHILD-01', { asks: 'child' }, ['asks']],
      ['child-asks DEF-01', { asks: 'child' }, ['asks']],
      ['who-acts DEF-06', { asks: 'child', ...young }, ['asks', 'bornOn', 'schoolYearOfSixteen']],
      [
        'who-acts DEF-06',
        { asks: 'young-person', ...young },
        ['asks', 'bornOn', 'schoolYearOfSixteen'],
        '2026-06-26',
      ],
      [
        'facts-disagree DEF-06',
        { bornOn: day('2010-09-01'), schoolYearOfSixteen: 2026 },
        ['bornOn', 'schoolYearOfSixteen'],
      ],
      [
        'who-acts DUTY-14',
        { asks: 'young-person', bornOn: day('2001-11-21') },
        ['bornOn', 'schoolYearOfSixteen'],
      ],
      [
        'who-acts DEF-05',
        { asks: 'young-person', bornOn: day('2001-08-21') },
        ['bornOn', 'schoolYearOfSixteen'],
      ],
      ['who-acts CHILD-01', { asks: 'young-person', ...young }, ['bornOn', 'schoolYearOfSixteen']],
      ['who-acts DEF-05', parent, ['asks', 'bornOn', 'schoolYearOfSixteen', 'youngPersonCapacity']],
      [
        'who-acts CAP-05',
        { ...parent, youngPersonCapacity: 'lacks', youngPersonRepresentative: 'none' },
        ['youngPersonCapacity', 'youngPersonRepresentative'],
      ],
      [
        'who-acts CAP-04',
        { ...parent, youngPersonCapacity: 'lacks' },
        ['youngPersonCapacity', 'youngPersonRepresentative', 'parentCapacity', 'parentRepresentative'],
      ],
      [
        'who-acts CAP-03',
        { asks: 'alternative-person', parentCapacity: 'lacks' },
        ['asks', 'parentCapacity', 'parentRepresentative'],
      ],
      [
        'who-acts CAP-03',
        { asks: 'supporter', parentCapacity: 'lacks' },
        ['parentCapacity', 'parentRepresentative'],
      ],
      [
        'who-acts CAP-01',
        { asks: 'parent', parentCapacity: 'doubted' },
        ['youngPersonCapacity', 'parentCapacity'],
      ],
      ['detained DET-01', { detained: 'yes' }, ['detained']],
      ['detained DET-04', { detained: 'yes' }, ['detained']],
    ]
    const concerns: readonly Concern[] = [letter, { id: 'order', kind: 'tribunal-order' }]
    for (const [wanted, person, facts, iso = '2026-11-21'] of cases) {
      const found = personWarnings({ person, concerns }, day(iso)).filter(
        ({ code, rule }) => `${code} ${rule.slice(4)}` === wanted,
      )
      assert.deepEqual(
        found.map((each) => each.facts),
        [facts],
        `${wanted} ${JSON.stringify(person)}`,
      )
    }
  })

  test('a child: what they may do, and who does the rest; after school-leaving age no more', () => {
    assert.deepEqual(warned({ asks: 'child' }), ['child-asks CHILD-01', 'child-asks DEF-01'])
    assert.deepEqual(warned({ asks: 'child', ...young }, '2026-06-26'), [
      'child-asks CHILD-01',
      'child-asks DEF-01',
    ])
    assert.deepEqual(warned({ asks: 'child', ...young }, '2026-06-27'), ['who-acts DEF-06'])
  })

  test('a young person before school-leaving age, and after 25', () => {
    assert.deepEqual(warned({ asks: 'young-person', ...young }, '2026-06-26'), ['who-acts DEF-06'])
    const born = { asks: 'young-person', bornOn: day('2001-11-21') } as const
    assert.deepEqual(warned(born, '2026-11-20'), [])
    assert.deepEqual(warned(born, '2026-11-21'), ['who-acts DUTY-14'])
    assert.deepEqual(warned(born, '2027-08-31'), ['who-acts DUTY-14'])
    assert.deepEqual(warned(born, '2027-09-01'), ['who-acts DEF-05'])
  })

  test('a right that passed to the young person between letter and today', () => {
    const person = { asks: 'young-person', ...young } as const
    assert.deepEqual(warned(person, '2026-06-27', [letter]), ['who-acts CHILD-01'])
    const later = { ...letter, noticeSentOn: day('2026-06-27') }
    assert.deepEqual(warned(person, '2026-06-28', [later]), [])
    assert.deepEqual(warned(person, '2026-06-28', [{ id: 'bus', kind: 'transport' }]), [])
  })

  test('the letter is found beside other concerns, once, and counts on the leaving day itself', () => {
    const person = { asks: 'young-person', ...young } as const
    const bus: Concern = { id: 'bus', kind: 'transport' }
    const passed = ['who-acts CHILD-01']
    assert.deepEqual(warned(person, '2026-06-27', []), [])
    assert.deepEqual(warned(person, '2026-06-27', [bus, letter]), passed)
    assert.deepEqual(warned(person, '2026-06-27', [letter, bus, { ...letter, id: 'other' }]), passed)
    const sent = (iso: string | undefined, dated?: string): Concern => ({
      ...letter,
      noticeSentOn: iso === undefined ? undefined : day(iso),
      noticeDatedOn: dated === undefined ? undefined : day(dated),
    })
    assert.deepEqual(warned(person, '2026-06-29', [sent('2026-06-26')]), passed)
    assert.deepEqual(warned(person, '2026-06-29', [sent('2026-06-27')]), [])
    assert.deepEqual(warned(person, '2026-06-29', [sent(undefined, '2026-06-26')]), passed)
    assert.deepEqual(warned(person, '2026-06-29', [sent(undefined, '2026-06-27')]), [])
    assert.deepEqual(warned(person, '2026-06-29', [sent(undefined)]), [])
    assert.deepEqual(warned(person, '2026-06-29', [sent('2026-06-27'), { ...letter, id: 'other' }]), passed)
    // On the leaving day the right is still the parent's.
    assert.deepEqual(warned(person, '2026-06-26', [sent('2026-06-26')]), ['who-acts DEF-06'])
  })

  test('two facts about the age that do not fit together', () => {
    assert.deepEqual(warned({ bornOn: day('2010-09-01'), schoolYearOfSixteen: 2026 }), [
      'facts-disagree DEF-06',
    ])
    assert.deepEqual(warned({ bornOn: day('2010-08-31'), schoolYearOfSixteen: 2026 }), [])
  })

  test('who acts', () => {
    const parent = { asks: 'parent', ...young } as const
    assert.deepEqual(warned(parent), ['who-acts DEF-05'])
    assert.deepEqual(warned({ ...parent, youngPersonCapacity: 'doubted' }), ['who-acts CAP-01'])
    assert.deepEqual(warned({ ...parent, youngPersonCapacity: 'lacks' }), ['who-acts CAP-04'])
    const none = { ...parent, youngPersonCapacity: 'lacks', youngPersonRepresentative: 'none' } as const
    assert.deepEqual(warned(none), ['who-acts CAP-05'])
    assert.deepEqual(warned({ asks: 'alternative-person' }), ['who-acts CAP-05'])
    assert.deepEqual(warned({ asks: 'supporter', parentCapacity: 'lacks' }), ['who-acts CAP-03'])
    assert.deepEqual(warned({ asks: 'alternative-person', parentCapacity: 'lacks' }), ['who-acts CAP-03'])
    assert.deepEqual(warned({ asks: 'parent', parentCapacity: 'doubted' }), ['who-acts CAP-01'])
    // Someone who acts for another, where the young person has capacity.
    assert.deepEqual(warned({ asks: 'alternative-person', ...young, youngPersonCapacity: 'has' }), [
      'who-acts DEF-05',
    ])
    assert.deepEqual(warned({ asks: 'supporter', ...young, youngPersonCapacity: 'has' }), [])
  })

  test('custody, and the times of orders and agreements there', () => {
    const person = { detained: 'yes' } as const
    assert.deepEqual(warned(person), ['detained DET-01'])
    for (const kind of ['agreement', 'tribunal-order'] as const)
      assert.deepEqual(warned(person, '2026-11-21', [{ id: 'it', kind }]), [
        'detained DET-01',
        'detained DET-04',
      ])
    const order: Concern = { id: 'order', kind: 'tribunal-order' }
    const times = ['detained DET-01', 'detained DET-04']
    assert.deepEqual(warned(person, '2026-11-21', [letter]), ['detained DET-01'])
    assert.deepEqual(warned(person, '2026-11-21', [letter, order]), times)
    assert.deepEqual(warned(person, '2026-11-21', [order, { ...order, id: 'second' }]), times)
    assert.deepEqual(warned({ detained: 'no' }, '2026-11-21', [order]), [])
    assert.deepEqual(warned({}, '2026-11-21', [order]), [])
  })

  test('outside England nothing of this', () => {
    assert.deepEqual(warned({ asks: 'child', nation: 'wales', detained: 'yes' }), [])
  })
})
