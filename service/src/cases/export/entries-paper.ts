/**
 * Notes, calls and letters on paper. `case.pdf` begins with the latest; where there are more they go on in papers of
 * their own, so that none takes long to make and nobody else waits for a long case.
 */
import { type Day, writtenDay } from '@way-forward/law'
import { footOf } from '../../documents/plan-paper.ts'
import type { CaseFile } from '../case-file.ts'
import type { Entry, EntryVersion } from '../entries/entry.ts'
import { dayInWords, entryInWords, kindWords } from '../entries/entry-words.ts'
import { dayOfInstant, nameOfCase } from '../name-of-case.ts'
import { wallInWords } from '../wall-words.ts'
import { paperWords } from './paper-words.ts'

/** How many stand in one paper. */
export const entriesOnAPaper = 200
/** Characters of one text on paper. */
const longestText = 4000

export interface Row {
  readonly label: string
  readonly words: string
}

/** What the templates show of one. */
export interface PaperEntry {
  readonly day: string
  readonly title: string
  readonly wall: string
  readonly facts: readonly Row[]
  readonly notes: readonly string[]
}

/** What the template of a further paper is given. */
export interface EntriesPaper {
  readonly title: string
  readonly dayLine: string
  readonly foot: string
  readonly heading: string
  readonly entries: readonly PaperEntry[]
}

/** How many papers a case takes that has so many entries, `case.pdf` among them. */
export function papersFor(entries: number): number {
  return Math.max(1, Math.ceil(entries / entriesOnAPaper))
}

/** A further paper. @param number 2 for the first after `case.pdf` */
export function entriesPaper(
  entries: readonly Entry[],
  {
    file,
    on,
    number,
    papers,
  }: { readonly file: CaseFile; readonly on: Day; readonly number: number; readonly papers: number },
): EntriesPaper {
  return {
    title: nameOfCase(file),
    dayLine: `${paperWords.caseOn} ${writtenDay(on)}`,
    foot: footOf({ on }),
    heading: paperWords.furtherEntries(number, papers),
    entries: entriesOnPaper(entries, file),
  }
}

/** Each as its paper shows it. */
export function entriesOnPaper(entries: readonly Entry[], file: CaseFile): readonly PaperEntry[] {
  return entries.map((entry) => entryOf(entry, file))
}

/** Who can see what stands behind a wall; nothing where its reader does not see it. @param id of the wall */
export function wallOnPaper(file: CaseFile, id: string): string {
  const wall = file.walls.find((each) => each.id === id)
  return wall === undefined ? '' : wallInWords(wall, file)
}

function entryOf(entry: Entry, file: CaseFile): PaperEntry {
  const { told, kind, happenedOn, wall, earlier, documents } = entry
  const isTold = told !== 'redacted' && told !== 'unread'
  const said = isTold ? entryInWords(told) : { title: kindWords[kind], facts: [] }
  return {
    day: dayInWords(happenedOn),
    title: said.title,
    wall: wallOnPaper(file, wall),
    facts: said.facts.map(({ label, words }) => ({ label, words: cut(words) })),
    notes: [
      ...notesOf(entry),
      ...(earlier.length === 0 ? [] : [paperWords.correctedTimes(earlier.length)]),
      ...documents.map(({ name }) => paperWords.with(name)),
    ],
  }
}

/** Who wrote it and when, and whether its words were taken out. */
function notesOf({ recordedBy, recordedAt, redacted, told }: EntryVersion): readonly string[] {
  return [
    paperWords.writtenBy(recordedBy?.name ?? paperWords.somebody, dayOfInstant(recordedAt)),
    ...(redacted === null
      ? []
      : [
          paperWords.redacted(
            redacted.by?.name ?? paperWords.somebody,
            dayOfInstant(redacted.at),
            redacted.why,
          ),
        ]),
    ...(told === 'unread' ? [paperWords.unread] : []),
  ]
}

function cut(words: string): string {
  return words.length <= longestText ? words : `${words.slice(0, longestText)}… ${paperWords.textCut}`
}
