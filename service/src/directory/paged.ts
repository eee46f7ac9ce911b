/** One page of a long list, and how many there are. */

/** Which page: `number` from 1, `size` things on each. */
export interface PageAsked {
  readonly number: number
  readonly size: number
}

/** The things on one page, and how long the whole list is. */
export interface Paged<Thing> {
  readonly things: readonly Thing[]
  /** The page that this is, from 1; beyond the last page there are no things. */
  readonly number: number
  readonly size: number
  /** How many things there are on all pages. */
  readonly total: number
  /** How many pages there are, at least 1. */
  readonly pages: number
}

const largestSize = 100
/** More pages than any list has; a number beyond is read as this one. */
const lastNumber = 1_000_000

/** The same page with numbers that can be meant: 1 to 1,000,000, and 1 to 100 things. */
export function boundedPage({ number, size }: PageAsked): PageAsked {
  return { number: bounded(number, lastNumber), size: bounded(size, largestSize) }
}

/** @param total how many there are on all pages */
export function paged<Thing>(
  things: readonly Thing[],
  { number, size }: PageAsked,
  total: number,
): Paged<Thing> {
  return { things, number, size, total, pages: Math.max(1, Math.ceil(total / size)) }
}

function bounded(number: number, most: number): number {
  return Number.isFinite(number) ? Math.min(most, Math.max(1, Math.trunc(number))) : 1
}
