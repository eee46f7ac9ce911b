/** `/cases/<case>/entries/add/<kind>`: writes down a call, a letter, a meeting or a note. */

import { parseDay } from '@way-forward/law'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { addEntryOnce } from '../../../../../cases/entries/add-entry-once.ts'
import { openPromises } from '../../../../../cases/entries/late-promises.ts'
import { readKeptLetter, type SealedCopy } from '../../../../../cases/entries/read-kept-letter.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { plainLine } from '../../../../../documents/letter-as-text.ts'
import { answerDayOf } from '../../../../../documents/letters/answer-day.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { isoDay } from '../../../../kit/date.ts'
import { notFound, type Page, redirect, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { isUuid, withCase } from '../../opened-case.ts'
import { beginOnce, onceOf } from '../../sent-once.ts'
import { chosenWall, usualWall, wallName, writableWalls } from '../../wall-choice.ts'
import { kindNamed } from './fields.ts'
import { entryFormView } from './form-view.ts'
import { dayName, readEntryForm, typedOfValues } from './read-form.ts'

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
          ...(made === null ? {} : valuesOfMade(made)),
        })
        beginOnce(typed)
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
        const id = await addEntryOnce(tx, onceOf(typed), { caseId: file.id, wall: wall.id, ...entry })
        return redirect(caseAddress(file, `/entries/${id}`))
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

/** The sealed letter that is named, where the reader may see it. */
async function madeLetter(tx: PersonTx, file: CaseFile, id: string | null): Promise<SealedCopy | null> {
  return id !== null && isUuid(id) ? readKeptLetter(tx, file.id, id) : null
}

/** Whom a made letter is to, what it is about, and when it asks for an answer: its first line may still be a gap. */
function valuesOfMade({ text, title, isSealed, madeOn }: SealedCopy) {
  const [first = []] = text?.to ?? []
  const to = isSealed && first.every((piece) => typeof piece === 'string') ? plainLine(first) : ''
  const on = parseDay(madeOn)
  const answerBy = isSealed && text !== null && on !== null ? answerDayOf(text, on) : null
  return { to, about: title, answerBy: answerBy === null ? '' : isoDay(answerBy) }
}
