/** Whether two names may be those of the same person, however they were heard and spelled. Pure. */

/**
 * How alike two names are, from 0 to 1: each word of the shorter one against the nearest of the other, whatever their
 * order, so that "Ms Smyth" is like "Ann Smith". Words that say what somebody is are left out; a name without others is
 * like none.
 */
export function likeness(one: string, other: string): number {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (fewer === undefined || more === undefined || fewer.length === 0) return 0
  const left = [...more]
  let sum = 0
  for (const word of fewer) {
    let [best, at] = [0, -1]
    for (const [index, each] of left.entries()) {
      const found = likenessOfWords(word, each)
      if (found > best) [best, at] = [found, index]
    }
    // A word answers for one other alone.
    if (at >= 0) left.splice(at, 1)
    sum += best
  }
  return sum / fewer.length
}

/** From this on a name is taken to be perhaps the same. */
export const alikeFrom = 0.75

const leftOut = new Set(
  'the of and an mr mrs ms miss dr parent mother father mum dad carer family child young person somebody'.split(
    ' ',
  ),
)

function wordsOf(name: string): string[] {
  return name
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !leftOut.has(word))
}

/** One less the share of letters that have to be changed. */
function likenessOfWords(one: string, other: string): number {
  if (one === other) return 1
  const longest = Math.max(one.length, other.length)
  return 1 - distance(one.slice(0, 60), other.slice(0, 60)) / longest
}

/** How many letters have to be added, taken away or changed to make one of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
