/**
 * Makes counts fit to be published: rounded to five, under five hidden, and more kept back where a hidden number could
 * else be worked out from the totals. What is kept back is decided from what would be shown, never from the numbers
 * themselves, and a whole row of numbers at a time: so whoever knows the rule learns nothing from its work.
 */

/** A number as it is shown. */
export type Shown =
  /** Rounded to the nearest five. */
  | { readonly kind: 'about'; readonly value: number }
  /** Fewer than five, none among them. */
  | { readonly kind: 'few' }
  /** Not shown, so that no small number can be worked out. */
  | { readonly kind: 'kept-back' }

/** A number that is the sum of others. No number is part of two sums, or of itself. */
export interface Sum<Name extends string> {
  readonly of: readonly Name[]
  readonly is: Name
}

const few: Shown = { kind: 'few' }
const keptBack: Shown = { kind: 'kept-back' }
const least = 5

/** One number, by itself. */
export function shownNumber(count: number): Shown {
  return count < least ? few : { kind: 'about', value: least * Math.round(count / least) }
}

/**
 * Numbers that are published together. Each that is hidden can be any from none to four, as far as anybody can tell
 * from the others; where the sums would say more of one, all numbers of its sum are kept back.
 * @param sums every sum that ties them together
 * @throws RangeError where a sum is none
 */
export function publishedNumbers<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  sums: readonly Sum<Name>[],
): Readonly<Record<Name, Shown>> {
  for (const { of, is } of sums) {
    const added = of.reduce((sum, name) => sum + counts[name], 0)
    if (added !== counts[is]) throw new RangeError(`${is} is not the sum of its parts`)
  }
  const names = Object.keys(counts) as Name[]
  const shown = new Map(names.map((name) => [name, shownNumber(counts[name])]))
  for (;;) {
    const tight = toldTooMuch(shown, sums)
    if (tight === null) return Object.fromEntries(shown) as Record<Name, Shown>
    for (const name of below(tight, sums)) shown.set(name, keptBack)
  }
}

/** The parts of a sum, and theirs. */
function below<Name extends string>({ of }: Sum<Name>, sums: readonly Sum<Name>[]): readonly Name[] {
  return of.flatMap((name) => [
    name,
    ...sums.filter(({ is }) => is === name).flatMap((sum) => below(sum, sums)),
  ])
}

/** What a number may be. */
interface Range {
  readonly from: number
  readonly to: number
}

function rangeOf(shown: Shown): Range {
  switch (shown.kind) {
    case 'few':
      return { from: 0, to: least - 1 }
    case 'about':
      return { from: Math.max(least, shown.value - 2), to: shown.value + 2 }
    case 'kept-back':
      return { from: 0, to: Number.POSITIVE_INFINITY }
  }
}

/** A sum with a hidden part that cannot be everything from none to four, unless the sum is hidden itself; null: none. */
function toldTooMuch<Name extends string>(
  shown: ReadonlyMap<Name, Shown>,
  sums: readonly Sum<Name>[],
): Sum<Name> | null {
  const ranges = narrowed(shown, sums)
  const isFree = (name: Name): boolean => {
    const range = ranges.get(name)
    return shown.get(name) !== few || (range?.from === 0 && range.to === least - 1)
  }
  return sums.find(({ of }) => !of.every(isFree)) ?? null
}

/** What each number may be from all of them together. The sums make a tree, so that going round until nothing changes is exact. */
function narrowed<Name extends string>(
  shown: ReadonlyMap<Name, Shown>,
  sums: readonly Sum<Name>[],
): ReadonlyMap<Name, Range> {
  const ranges = new Map([...shown].map(([name, each]) => [name, rangeOf(each)]))
  const rangeFor = (name: Name): Range => ranges.get(name) as Range
  let changes = true
  const narrow = (name: Name, from: number, to: number) => {
    const known = rangeFor(name)
    const next = { from: Math.max(known.from, from), to: Math.min(known.to, to) }
    if (next.from === known.from && next.to === known.to) return
    ranges.set(name, next)
    changes = true
  }
  while (changes) {
    changes = false
    for (const { of, is } of sums) {
      const added = sumOf(of.map(rangeFor))
      narrow(is, added.from, added.to)
      for (const name of of) {
        const others = sumOf(of.filter((other) => other !== name).map(rangeFor))
        narrow(name, rangeFor(is).from - others.to, rangeFor(is).to - others.from)
      }
    }
  }
  return ranges
}

function sumOf(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, { from, to }) => ({ from: sum.from + from, to: sum.to + to }), {
    from: 0,
    to: 0,
  })
}
