import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { publishedNumbers, type Sum, shownNumber } from './protect-numbers.ts'

/** Numbers of a small world, by name, and the sums that tie them together. */
interface Shape {
  readonly says: string
  /** Into how many each number is divided, as often as it is. */
  readonly sums: readonly Sum<string>[]
  readonly most: number
}

type World = Readonly<Record<string, number>>

/** Every way of dividing a number among so many. */
function divisions(whole: number, parts: number): number[][] {
  if (parts === 1) return [[whole]]
  const all: number[][] = []
  for (let first = 0; first <= whole; first++) {
    for (const rest of divisions(whole - first, parts - 1)) all.push([first, ...rest])
  }
  return all
}

/** Every small world of a shape: each whole up to `most`, divided in each of its ways at once. */
function worldsOf({ sums, most }: Shape): World[] {
  const wholes = Array.from({ length: most + 1 }, (_, all): World => ({ all }))
  return sums.reduce<World[]>(
    (made, { is, of }) =>
      made.flatMap((world) =>
        divisions(world[is] as number, of.length).map((counts) => ({
          ...world,
          ...Object.fromEntries(of.map((name, at) => [name, counts[at] as number])),
        })),
      ),
    wholes,
  )
}

const parts = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`)
const whole = (letter: string, count: number): Sum<string> => ({ is: 'all', of: parts(letter, count) })

const shapes: readonly Shape[] = [
  { says: 'in two', sums: [whole('a', 2)], most: 32 },
  { says: 'in three', sums: [whole('a', 3)], most: 22 },
  { says: 'in four', sums: [whole('a', 4)], most: 14 },
  { says: 'in five', sums: [whole('a', 5)], most: 13 },
  { says: 'in two ways, each in two', sums: [whole('a', 2), whole('b', 2)], most: 22 },
  { says: 'in two ways, in three and in two', sums: [whole('a', 3), whole('b', 2)], most: 14 },
  { says: 'in two ways, each in three', sums: [whole('a', 3), whole('b', 3)], most: 12 },
  { says: 'in two ways, in four and in two', sums: [whole('a', 4), whole('b', 2)], most: 12 },
  { says: 'in three ways', sums: [whole('a', 2), whole('b', 2), whole('c', 2)], most: 12 },
  { says: 'in two, and one of them in two', sums: [whole('a', 2), { is: 'a0', of: ['d0', 'd1'] }], most: 22 },
  {
    says: 'in three, and one of them in three',
    sums: [whole('a', 3), { is: 'a0', of: ['d0', 'd1', 'd2'] }],
    most: 13,
  },
  {
    says: 'in two ways, and one of them in two',
    sums: [whole('a', 2), whole('b', 2), { is: 'a0', of: ['d0', 'd1'] }],
    most: 14,
  },
]

const isSmall = (count: number) => count > 0 && count < 5

/**
 * Whether somebody who knows the rule, and has every world in mind, can tell a small number from what is published.
 * @param told what they see of a world
 * @param numbersOf what they would like to know
 * @returns how many small numbers there were to tell
 */
function assertNothingTold<W>(
  worlds: readonly W[],
  told: (world: W) => string,
  numbersOf: (world: W) => Readonly<Record<string, number>>,
): number {
  const seen = new Map<string, Map<string, Set<number>>>()
  for (const world of worlds) {
    const key = told(world)
    const readings = seen.get(key) ?? new Map<string, Set<number>>()
    for (const [name, count] of Object.entries(numbersOf(world))) {
      const known = readings.get(name) ?? new Set()
      readings.set(name, known.add(count))
    }
    seen.set(key, readings)
  }
  let small = 0
  for (const world of worlds) {
    for (const [name, count] of Object.entries(numbersOf(world))) {
      if (!isSmall(count)) continue
      small += 1
      const readings = seen.get(told(world))?.get(name)?.size ?? 0
      if (readings < 2) assert.fail(`${name} can only be ${count} in ${JSON.stringify(world)}`)
    }
  }
  return small
}

const publish = (shape: Shape) => (world: World) =>
  Object.values(publishedNumbers(world, shape.sums))
    .map((shown) => (shown.kind === 'about' ? shown.value : shown.kind[0]))
    .join(' ')

describe('numbers that are published', () => {
  it('are rounded to five, and hidden under five', () => {
    assert.deepEqual([0, 1, 4].map(shownNumber), [{ kind: 'few' }, { kind: 'few' }, { kind: 'few' }])
    const abouts = [5, 7, 8, 12, 13, 100, 102, 103].map((count) => {
      const shown = shownNumber(count)
      return shown.kind === 'about' && shown.value
    })
    assert.deepEqual(abouts, [5, 5, 10, 10, 15, 100, 100, 105])
  })

  it('are shown where they tell nothing of each other, and kept back where a sum would give one away', () => {
    const sums = [{ is: 'all', of: ['one', 'two'] }]
    assert.deepEqual(publishedNumbers({ all: 23, one: 12, two: 11 }, sums), {
      all: { kind: 'about', value: 25 },
      one: { kind: 'about', value: 10 },
      two: { kind: 'about', value: 10 },
    })
    // Two that are under five make eight only where each is four.
    assert.deepEqual(publishedNumbers({ all: 8, one: 4, two: 4 }, sums), {
      all: { kind: 'about', value: 10 },
      one: { kind: 'kept-back' },
      two: { kind: 'kept-back' },
    })
    assert.throws(() => publishedNumbers({ all: 9, one: 4, two: 4 }, sums), RangeError)
  })

  for (const shape of shapes) {
    it(`let nobody work out a small one: a whole ${shape.says}`, () => {
      const found = worldsOf(shape)
      assert.ok(assertNothingTold(found, memo(publish(shape)), (world) => world) > 100)
    })
  }

  it('let nobody work out a small difference by looking at a number again while it grows', () => {
    const most = 23
    const times: World[] = []
    for (let first = 0; first <= most; first++) {
      for (let second = first; second <= most; second++) {
        for (let third = second; third <= most; third++) times.push({ first, second, third })
      }
    }
    const told = (world: World) => JSON.stringify(Object.values(world).map(shownNumber))
    const differences = ({ first = 0, second = 0, third = 0 }: World) => ({
      'from first to second': second - first,
      'from second to third': third - second,
      'from first to third': third - first,
    })
    // What ends at the edge of these worlds has others beyond it.
    const inside = times.filter(({ third = 0 }) => third <= most - 1)
    assert.ok(assertNothingTold(inside, told, differences) > 1000)
  })

  it('let nobody work out a small difference between what a year came to and an earlier look at its whole', () => {
    const shape: Shape = { says: '', sums: [whole('a', 3), whole('b', 2)], most: 14 }
    const told = memo(publish(shape))
    const looks = worldsOf(shape).flatMap((world) =>
      Array.from({ length: (world['all'] ?? 0) + 1 }, (_, earlier) => ({ world, earlier })),
    )
    const small = assertNothingTold(
      looks,
      ({ world, earlier }) => `${told(world)} | ${JSON.stringify(shownNumber(earlier))}`,
      ({ world, earlier }) => ({ ...world, since: (world['all'] ?? 0) - earlier }),
    )
    assert.ok(small > 1000)
  })
})

function memo(work: (world: World) => string): (world: World) => string {
  const known = new Map<World, string>()
  return (world) => {
    const told = known.get(world) ?? work(world)
    known.set(world, told)
    return told
  }
}
