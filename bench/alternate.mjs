/**
 * Two sides measured in turn, A B A B, in one run: what else the machine does falls on both, and the
 * middle of the ratios is not moved by the one round in which it did more.
 */

/**
 * @param {() => number | Promise<number>} ours measures one round of our side: a rate, more is better
 * @param {() => number | Promise<number>} theirs measures one round of the other side, in the same unit
 * @param {number} rounds how many pairs to measure, after one that is thrown away
 * @returns {Promise<{ours: number, theirs: number, ratio: number}>} middle rates, and the middle of the
 *   ratios ours to theirs of the pairs
 */
export async function alternate(ours, theirs, rounds) {
  await ours()
  await theirs()
  const pairs = []
  for (let round = 0; round < rounds; round++) {
    // The side that goes first changes, so that neither always follows the other.
    if (round % 2 === 0) pairs.push([await ours(), await theirs()])
    else pairs.push([await theirs(), await ours()].reverse())
  }
  return {
    ours: middle(pairs.map(([own]) => own)),
    theirs: middle(pairs.map(([, other]) => other)),
    ratio: middle(pairs.map(([own, other]) => own / other)),
  }
}

/** The median of some numbers, at least one. */
export function middle(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}
