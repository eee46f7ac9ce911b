/**
 * A case on paper, to read without a computer: where things stand with the working of each date, what is known, what
 * happened, what the plan promises, who is in it and who did what. `case.json` has all of it; a paper is cut where it
 * would be too long to read, and says so.
 */
import { type Day, type NextStep, writtenDay } from '@way-forward/law'
import { citing, type ListedLaw } from '../../documents/papers/cited-law.ts'
import {
  concernOnPaper,
  type PaperConcern,
  type PaperStepToDo,
  type PaperWarning,
  toDoOf,
  warningsOnPaper,
} from '../../documents/papers/concern.ts'
import { inVoice } from '../../documents/papers/voice.ts'
import { nameOfConcern } from '../../documents/plan/concern-words.ts'
import { partsOfPosition, topWarnings } from '../../documents/plan/plan-model.ts'
import { footOf, wordsOfPlan } from '../../documents/plan-paper.ts'
import { actInWords } from '../act-words.ts'
import type { CaseFile } from '../case-file.ts'
import type { Enquiry } from '../desk/enquiry.ts'
import { saidInEnquiry, stateWords, stepInWords } from '../desk/enquiry-words.ts'
import type { Entry } from '../entries/entry.ts'
import { dayInWords } from '../entries/entry-words.ts'
import { nameOfFact, valueInWords } from '../fact-words.ts'
import { dayOfInstant, nameOfCase } from '../name-of-case.ts'
import type { CasePosition } from '../position-of-case.ts'
import type { Provision } from '../provision/provision-log.ts'
import { deliveredWords, sectionWords, timeInWords } from '../provision/provision-words.ts'
import type { HistoryDay } from '../sharing/history-by-day.ts'
import { nameOfParty, wallInWords } from '../wall-words.ts'
import { entriesOnPaper, type PaperEntry, papersFor, type Row, wallOnPaper } from './entries-paper.ts'
import type { ExportedDocument } from './exported-documents.ts'
import { detailWords, paperWords } from './paper-words.ts'

/** How much of each a paper shows at most. Entries that are more go on in papers of their own. */
export const mostOnPaper = { weeks: 500, days: 200 } as const

export interface PaperCase {
  readonly file: CaseFile
  readonly position: CasePosition
  readonly on: Day
  /** The latest, and how many there are in all. */
  readonly entries: readonly Entry[]
  readonly allEntries: number
  readonly provisions: readonly Provision[]
  readonly documents: readonly ExportedDocument[]
  /** The latest first. */
  readonly history: readonly HistoryDay[]
  readonly isAllHistory: boolean
  /** What the reader asked of services, from this case. */
  readonly enquiries: readonly Enquiry[]
}

/** What the template is given. */
export interface CasePaper {
  readonly title: string
  readonly dayLine: string
  readonly foot: string
  readonly seen: string
  readonly about: readonly Row[]
  readonly people: readonly { readonly name: string; readonly says: string }[]
  readonly walls: readonly string[]
  readonly toDo: PaperStepToDo | null
  readonly warnings: readonly PaperWarning[]
  readonly isSeveral: boolean
  readonly concerns: readonly PaperConcern[]
  readonly events: readonly (readonly string[])[]
  readonly entries: readonly PaperEntry[]
  readonly entriesCut: string | null
  readonly provisions: readonly PaperProvision[]
  readonly enquiries: readonly PaperEntry[]
  readonly documents: readonly (readonly string[])[]
  readonly history: readonly { readonly day: string; readonly lines: readonly string[] }[]
  readonly historyCut: string | null
  readonly law: readonly ListedLaw[]
  readonly words: Readonly<Record<string, string>>
}

interface PaperProvision {
  readonly heading: string
  readonly says: string
  readonly notes: readonly string[]
  readonly weeks: readonly (readonly string[])[]
}

/** A case as its paper shows it. */
export function caseOnPaper(model: PaperCase): CasePaper {
  const { file, on, entries, allEntries, provisions, documents, history, isAllHistory, enquiries } = model
  const made = {
    title: nameOfCase(file),
    dayLine: `${paperWords.caseOn} ${writtenDay(on)}`,
    foot: footOf({ on }),
    seen: paperWords.seen,
    about: aboutOf(file),
    people: peopleOf(file),
    walls: file.walls.map((wall) => wallInWords(wall, file)),
    ...positionOnPaper(model),
    events: eventsOf(file),
    entries: entriesOnPaper(entries, file),
    entriesCut:
      entries.length < allEntries
        ? paperWords.entriesCut(entries.length, allEntries, papersFor(allEntries))
        : null,
    provisions: provisions.map((provision) => provisionOf(provision, file)),
    enquiries: enquiries.map(enquiryOnPaper),
    documents: documents.map(documentRow),
    history: history.map(({ on: when, entries: acts }) => ({
      day: dayInWords(when),
      lines: acts.map(({ act, person, times, to, toPerson, party }) =>
        [
          person?.name ?? partyNamed(file, party) ?? paperWords.somebody,
          actInWords(act, times, partyNamed(file, to) ?? toPerson),
        ].join(' '),
      ),
    })),
    historyCut: isAllHistory ? null : paperWords.historyCut,
    words: { ...wordsOfPlan, ...paperWords.headings },
  }
  return made
}

type OfPosition = Pick<CasePaper, 'toDo' | 'warnings' | 'isSeveral' | 'concerns' | 'law'>

/** Where things stand, as a plan says it. */
function positionOnPaper({ file, position, on }: PaperCase): OfPosition {
  const { facts, found, steps, step } = position
  if (step === null) return { toDo: null, warnings: [], isSeveral: false, concerns: [], law: [] }
  const cites = citing()
  const model = { facts, found, steps: steps as readonly NextStep[], step, on }
  const titles = new Map(file.concerns.map(({ id, title }) => [id, title]))
  const parts = partsOfPosition(model, (concern) => titles.get(concern.id) ?? nameOfConcern(concern))
  const { all, most, isSeveral } = parts
  // A case asks nothing by the guide's questions: what is unknown stands in words.
  const asked = { answers: {}, path: [], whole: [] }
  const made: OfPosition = {
    toDo: toDoOf(most, cites),
    warnings: warningsOnPaper(topWarnings(model, parts), model, cites),
    isSeveral,
    concerns: all.map((part) =>
      concernOnPaper(
        model,
        { ...part, asked },
        { isMost: part === most, isSeveral, elsewhere: new Map() },
        cites,
      ),
    ),
    law: [],
  }
  return inVoice({ ...made, law: cites.listed() }, facts.person)
}

function aboutOf(file: CaseFile): readonly Row[] {
  return Object.entries(detailWords).flatMap(([what, label]) => {
    const detail = file.details[what as keyof typeof detailWords]
    return detail === undefined ? [] : [{ label, words: detail.value }]
  })
}

function peopleOf(file: CaseFile): CasePaper['people'] {
  return file.parties.map((party) => ({
    name: nameOfParty(party),
    says: [
      party.label,
      ...(party.isMine ? [paperWords.you] : []),
      ...(party.hasLeft ? [paperWords.left] : []),
    ].join(', '),
  }))
}

function partyNamed(file: CaseFile, id: string | null): string | null {
  const party = file.parties.find((each) => each.id === id)
  return party === undefined ? null : nameOfParty(party)
}

/** Every event in its words: when it was recorded, what, its value, and whether it still counts. */
function eventsOf(file: CaseFile): CasePaper['events'] {
  const kindOf = new Map(file.concerns.map(({ id, kind }) => [id, kind]))
  return file.events.map(({ concern, fact, value, isCorrected, recordedAt, wall }) => {
    const kind = concern === null ? null : (kindOf.get(concern) ?? null)
    return [
      nameOfFact(kind, fact),
      valueInWords(kind, fact, value),
      dayOfInstant(recordedAt),
      [wallOnPaper(file, wall), ...(isCorrected ? [paperWords.corrected] : [])].join('. '),
    ]
  })
}

function provisionOf(provision: Provision, file: CaseFile): PaperProvision {
  const { section, says, minutesAWeek, fromOn, untilOn, weeks, earlier, wall } = provision
  const shown = weeks.slice(-mostOnPaper.weeks)
  return {
    heading: sectionWords[section],
    says,
    notes: [
      ...(minutesAWeek === null ? [] : [paperWords.aWeek(timeInWords(minutesAWeek))]),
      ...(fromOn === null ? [] : [paperWords.from(dayInWords(fromOn))]),
      ...(untilOn === null ? [] : [paperWords.until(dayInWords(untilOn))]),
      wallOnPaper(file, wall),
      ...(earlier.length === 0 ? [] : [paperWords.correctedTimes(earlier.length)]),
      ...(shown.length < weeks.length ? [paperWords.weeksCut(shown.length)] : []),
    ],
    weeks: shown.map(({ weekOf, delivered, minutes, note }) => [
      dayInWords(weekOf),
      deliveredWords[delivered],
      minutes === null ? '' : timeInWords(minutes),
      note ?? '',
    ]),
  }
}

/** What somebody asked a service, and what became of it. */
export function enquiryOnPaper(enquiry: Enquiry): PaperEntry {
  const { organisation, madeAt, state, steps } = enquiry
  return {
    day: dayOfInstant(madeAt),
    title: paperWords.askedOf(organisation.name),
    wall: stateWords[state],
    facts: saidInEnquiry(enquiry).map(([label, words]) => ({ label, words })),
    notes: steps.map(({ at, says, ...step }) =>
      [
        `${dayOfInstant(at)}: ${stepInWords({ ...step, at, says })}`,
        ...(says === null ? [] : [`“${says}”`]),
      ].join(' '),
    ),
  }
}

function documentRow({ document, file }: ExportedDocument): readonly string[] {
  const { name, givenAt, redacted, sha256 } = document
  if (redacted !== null) {
    const by = redacted.by?.name ?? paperWords.somebody
    return [
      '',
      paperWords.redacted(by, dayOfInstant(redacted.at), redacted.why),
      dayOfInstant(givenAt),
      sha256,
    ]
  }
  return [file ?? '', name ?? '', dayOfInstant(givenAt), inGroups(sha256)]
}

/** A hash that can be read aloud, and broken into lines. */
function inGroups(hash: string): string {
  return hash.match(/.{1,16}/g)?.join(' ') ?? hash
}
