/** `/cases/<case>/entries/add/<kind>`: writes down a call, a letter, a meeting or a note. */
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { addEntry, type NewEntry } from '../../../../../cases/entries/add-entry.ts'
import type { Entry } from '../../../../../cases/entries/entry.ts'
import { openPromises } from '../../../../../cases/entries/late-promises.ts'
import { readEntry } from '../../../../../cases/entries/read-entries.ts'
import { readKeptLetter, type SealedCopy } from '../../../../../cases/entries/read-kept-letter.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { plainLine } from '../../../../../documents/letter-as-text.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { isoDay } from '../../../../kit/date.ts'
import { notFound, type Page, redirect, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { isUuid, withCase } from '../../opened-case.ts'
import { chosenWall, usualWall, wallName, writableWalls } from '../../wall-choice.ts'
import { kindNamed } from './fields.ts'
import { entryFormView } from './form-view.ts'
import { dayName, onceName, readEntryForm, typedOfValues } from './read-form.ts'

/** Bytes of a form: the longest words, every character of them escaped. */
export const largestEntry = 512 * 1024

/** `/cases/<case>/entries/add/<kind>`. */
export function addEntryPage(data: Data): Page {
  return {
    path: '/cases/:case/entries/add/:kind',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const kind = kindNamed(visit.params['kind'])
        if (kind === null || writableWalls(file).length === 0) return notFound
        const promises = await openPromises(tx, file.id, null)
        const made = await madeLetter(tx, file, visit.query.get('made'))
        const answers = visit.query.get('answers')
        const typed = typedOfValues({
          [dayName]: isoDay(visit.today),
          concern: made?.concern ?? '',
          answers: promises.some(({ entry }) => entry === answers) ? answers : '',
          [wallName]: made?.wall ?? usualWall(file)?.id ?? '',
          [onceName]: randomUUID(),
          ...(made === null ? {} : valuesOfMade(made)),
        })
        const model = { kind, typed, faults: [], promises, made, correctsBehind: null, notice: null }
        return shown(entryFormView(visit, file, model))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { form: typed } = visit
        const kind = kindNamed(visit.params['kind'])
        const wall = chosenWall(file, typed)
        // A wall that the form never offered is no mistake of a reader.
        if (kind === null || wall === null) return notFound
        const promises = await openPromises(tx, file.id, null)
        const made = kind === 'letter-sent' ? await madeLetter(tx, file, typed.get('made')) : null
        const nameable = { promises: promises.map(({ entry }) => entry), made: made?.id ?? null }
        const { faults, entry } = readEntryForm(kind, typed, file, nameable, visit.today)
        if (entry === null) {
          const model = { kind, typed, faults, promises, made, correctsBehind: null, notice: null }
          return shown(entryFormView(visit, file, model), 400)
        }
        const written = { caseId: file.id, wall: wall.id, ...entry }
        const once = typed.get(onceName) ?? ''
        const before = isUuid(once) ? await readEntry(tx, file.id, once) : null
        // The button was pressed twice; or somebody went back, and wrote something else.
        if (before !== null && isSame(before, written)) return redirect(addressOf(file, before.id))
        const id = await addEntry(tx, { ...written, ...(isUuid(once) && before === null && { id: once }) })
        return redirect(addressOf(file, id))
      }),
    takes: { largest: largestEntry },
    states: [
      { name: 'a call', address: `/cases/${exampleCases.refusal}/entries/add/call`, as: 'parent' },
      {
        name: 'what came of a promise',
        address: `/cases/${exampleCases.refusal}/entries/add/note?answers=${exampleRecords.call}`,
        as: 'parent',
      },
      {
        name: 'a letter that was made here',
        address: `/cases/${exampleCases.refusal}/entries/add/letter-sent?made=${exampleRecords.letter}`,
        as: 'parent',
      },
    ],
  }
}

function addressOf(file: CaseFile, entry: string): string {
  return caseAddress(file, `/entries/${entry}`)
}

function isSame(before: Entry, { wall, happenedOn, concern, told }: NewEntry): boolean {
  return (
    before.isMine &&
    before.wall === wall &&
    before.happenedOn === happenedOn &&
    before.concern === concern &&
    isDeepStrictEqual(before.told, told)
  )
}

/** The sealed letter that is named, where the reader may see it. */
async function madeLetter(tx: PersonTx, file: CaseFile, id: string | null): Promise<SealedCopy | null> {
  return id !== null && isUuid(id) ? readKeptLetter(tx, file.id, id) : null
}

/** Whom a made letter is to, and what it is about: its first line may still be a gap. */
function valuesOfMade({ text, title, isSealed }: SealedCopy) {
  const [first = []] = text?.to ?? []
  const to = isSealed && first.every((piece) => typeof piece === 'string') ? plainLine(first) : ''
  return { to, about: title }
}
