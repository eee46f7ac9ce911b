/** What to write instead of a kind that does not exist. */
import { type Fault, kinds } from '@way-forward/law'

const longestShown = 40
const mostSuggestions = 3

/**
 * The fault for a kind that does not exist, with the nearest names.
 * @param name what was written; it may be any text
 */
export function unknownKind(name: string): Fault {
  const near = nearestKinds(name).map((each) => `"${each}"`)
  const last = near.pop()
  const question =
    last === undefined ? '' : ` Did you mean ${near.length === 0 ? last : `${near.join(', ')} or ${last}`}?`
  const shown = name.length > longestShown ? `${name.slice(0, longestShown)}...` : name
  return {
    code: 'unknown-kind',
    field: 'kind',
    message: `There is no kind "${shown}".${question} "way-forward deadline --list" shows every kind.`,
  }
}

/** Up to three names of kinds that somebody who wrote this may have meant, the nearest first. */
export function nearestKinds(name: string): readonly string[] {
  if (name.length < 3 || name.length > longestShown) return []
  const written = name.toLowerCase().replace(/[\s_]+/g, '-')
  return kinds
    .map((kind) => ({ name: kind.name, distance: distanceFrom(written, kind.name) }))
    .filter((each) => each.distance <= allowedDistance(written) || each.name.includes(written))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSuggestions)
    .map((each) => each.name)
}

/** How far a word is from a name, or from the first words of it: "judical" is meant for judicial-review. */
function distanceFrom(written: string, name: string): number {
  const words = name.split('-')
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join('-'))
  // A whole name comes before one that only begins so.
  return Math.min(...beginnings.map((each) => distanceBetween(written, each) + (each === name ? 0 : 0.5)))
}

function allowedDistance(written: string): number {
  return Math.max(1, Math.floor(written.length / 3))
}

/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein). */
function distanceBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[b.length] ?? 0
}
