/** Which areas a typed name may mean, best first. Pure, over the areas given. */
import { areaShortForms } from './area-short-forms.ts'
import type { Area } from './directory.ts'
import { plainText, plainWords, searchWords } from './plain-words.ts'

/** Words of council names that say little of where it is: left out where the others find something. */
const ofEveryCouncil = new Set(
  'council county city borough metropolitan district royal corporation of the and'.split(' '),
)

/** How well an area fits; a smaller number comes first. */
const fits = { whole: 0, beginning: 1, words: 2, withoutKind: 3, region: 4 } as const

/**
 * The areas that a text may mean. Every typed word must begin a word of the area's name, short name or
 * region; where nothing fits so, one wrong letter in a word is forgiven (two in a long one).
 * @param areas in the order in which equal matches come back
 * @param text as typed: a name, council, region, or a town within a name; without words: all areas
 */
export function matchAreas(areas: readonly Area[], text: string): readonly Area[] {
  const typed = searchWords(text)
  if (typed.length === 0) return areas
  const named = typed.filter((word) => !ofEveryCouncil.has(word))
  const surely = areas.flatMap((area) => {
    const fit = fitOf(area, typed, named)
    return fit === null ? [] : [{ area, fit }]
  })
  if (surely.length > 0) return surely.sort((a, b) => a.fit - b.fit).map(({ area }) => area)
  const sought = named.length > 0 ? named : typed
  return areas.filter((area) => {
    const { words } = comparedOf(area)
    return sought.every((word) => words.some((each) => isNear(word, each)))
  })
}

/** An area in the form in which it is compared. */
interface Compared {
  readonly names: readonly string[]
  readonly words: readonly string[]
  readonly region: readonly string[]
}

/** Worked out once for each way in which an area is written; there are 153, and they hardly ever change. */
const known = new Map<string, Compared>()
const mostKnown = 1000

function comparedOf(area: Area): Compared {
  const key = [area.gssCode, area.slug, area.name, area.shortName, area.region].join('\n')
  const found = known.get(key)
  if (found !== undefined) return found
  const names = [area.shortName, area.name, ...(areaShortForms[area.slug] ?? [])]
  const compared = {
    names: [...names, area.gssCode].map(plainText),
    words: [...new Set(names.flatMap(plainWords))],
    region: plainWords(area.region),
  }
  if (known.size >= mostKnown) known.clear()
  known.set(key, compared)
  return compared
}

function fitOf(area: Area, typed: readonly string[], named: readonly string[]): number | null {
  const { names, words, region } = comparedOf(area)
  const text = typed.join(' ')
  if (names.includes(text)) return fits.whole
  if (names.some((name) => name.startsWith(text))) return fits.beginning
  if (typed.every((word) => begins(word, words))) return fits.words
  if (named.length > 0 && named.every((word) => begins(word, words))) return fits.withoutKind
  const sought = named.length > 0 ? named : typed
  return sought.every((word) => begins(word, region)) ? fits.region : null
}

function begins(word: string, words: readonly string[]): boolean {
  return words.some((each) => each.startsWith(word))
}

/** Whether a typed word may be this one, or its beginning, with a wrong letter or two. */
export function isNear(typed: string, known: string): boolean {
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
  if (most === 0) return known.startsWith(typed)
  // Somebody may still be typing: the beginning of the word, a letter more or less, is as good.
  const lengths = [known.length, typed.length - 1, typed.length, typed.length + 1]
  // What is longer still differs by more than that.
  const faults = letterFaults(typed, known.slice(0, typed.length + most))
  return lengths.some((length) => length <= known.length && at(faults, length) <= most)
}

/**
 * Letters to add, leave out, change or swap with the next to make one word of the beginnings of the other: the
 * number for the beginning of each length, from none.
 */
function letterFaults(a: string, b: string): readonly number[] {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = at(last, j - 1) + Number(a[i - 1] !== b[j - 1])
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(before, j - 2) + 1)
      }
      row.push(least)
    }
    before = last
    last = row
  }
  return last
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY
}
