/** The letters of this folder, each with what was labelled by hand, and how the reading compares. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkNotice, day, type NoticeCheck, type NoticeItem, type NoticeKind } from '../../src/index.ts'

/** What a person found in a letter. */
export interface Labels {
  readonly about?: string
  readonly sort: string
  readonly kind: string | null
  readonly items: Readonly<Partial<Record<NoticeItem, string>>>
  readonly wrong: readonly string[]
  readonly decidedOn?: string
  readonly detained?: boolean
}

/** A letter, its labels, and its reading. */
export interface ProofLetter {
  readonly name: string
  readonly text: string
  readonly labels: Labels
  readonly check: NoticeCheck
  /** The reading where the reader has chosen the right kind. */
  readonly chosen: NoticeCheck
}

/** The day on which the letters are read. */
const today = day('2026-11-22')

/** Every letter of a folder beside this file, in order; none where the folder is not there. */
export function lettersIn(folder: string): readonly ProofLetter[] {
  const place = new URL(`./${folder}/`, import.meta.url)
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, place), 'utf8')
      const labels = JSON.parse(readFileSync(new URL(name.replace(/txt$/, 'json'), place), 'utf8')) as Labels
      const options = {
        kind: null,
        decidedOn: labels.decidedOn === undefined ? null : day(labels.decidedOn),
        detained: labels.detained ?? false,
        today,
      }
      return {
        name: name.replace(/\.txt$/, ''),
        text,
        labels,
        check: checkNotice(text, options),
        chosen: checkNotice(text, { ...options, kind: labels.kind as NoticeKind | null }),
      }
    })
}

/** How often an item that is there was found, and how often what was found is there. */
export interface Score {
  readonly what: string
  readonly there: number
  readonly rightlyFound: number
  readonly wronglyFound: number
  /** There, and the reading could not tell. */
  readonly hedged: number
  /** Not there, and not said to be there. */
  readonly rightlyNot: number
  readonly precision: number
  readonly recall: number
}

/** The score of each item over the letters that are decisions, the kind chosen as a reader can. */
export function itemScores(letters: readonly ProofLetter[], items: readonly NoticeItem[]): readonly Score[] {
  return items.map((item) => {
    let [there, rightlyFound, wronglyFound, hedged, rightlyNot] = [0, 0, 0, 0, 0]
    for (const { labels, chosen } of letters) {
      const label = labels.items[item]
      const status = chosen.items.find((each) => each.item === item)?.status
      if (status === undefined || (label !== 'found' && label !== 'not-found')) continue
      if (label === 'found') {
        there++
        if (status === 'found') rightlyFound++
        if (status === 'cannot-tell') hedged++
      } else if (status === 'found') wronglyFound++
      else rightlyNot++
    }
    const said = rightlyFound + wronglyFound
    const precision = said === 0 ? 1 : rightlyFound / said
    const recall = there === 0 ? 1 : rightlyFound / there
    return { what: item, there, rightlyFound, wronglyFound, hedged, rightlyNot, precision, recall }
  })
}

/** The scores as lines of a table. */
export function tableOf(title: string, scores: readonly Score[]): string {
  const percent = (share: number) => `${Math.round(share * 100)}%`.padStart(6)
  const rows = scores.map(
    ({ what, there, rightlyFound, wronglyFound, hedged, precision, recall }) =>
      `${what.padEnd(26)}${String(there).padStart(5)}${String(rightlyFound).padStart(7)}${String(wronglyFound).padStart(7)}${String(hedged).padStart(8)}${percent(precision)}${percent(recall)}`,
  )
  const head = `${'item'.padEnd(26)}there  found  wrong  hedged  prec  recall`
  return [title, head, ...rows].join('\n')
}
