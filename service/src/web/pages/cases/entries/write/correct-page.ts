/** `/cases/<case>/entries/<entry>/correct`: writes an entry anew. What it said before is kept. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { correctEntry } from '../../../../../cases/entries/correct-entry.ts'
import type { Entry } from '../../../../../cases/entries/entry.ts'
import type { Told } from '../../../../../cases/entries/entry-body.ts'
import { openPromises, type Promised } from '../../../../../cases/entries/late-promises.ts'
import { readEntry } from '../../../../../cases/entries/read-entries.ts'
import { readKeptLetter } from '../../../../../cases/entries/read-kept-letter.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { notFound, type Page, redirect, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { isUuid, withCase } from '../../opened-case.ts'
import { mayChange } from '../may-change.ts'
import { largestEntry } from './add-page.ts'
import { kindNamed } from './fields.ts'
import { entryFormView } from './form-view.ts'
import { dayName, readEntryForm, typedOfValues } from './read-form.ts'

/** `/cases/<case>/entries/<entry>/correct`. */
export function correctEntryPage(data: Data): Page {
  return {
    path: '/cases/:case/entries/:entry/correct',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const found = await changeable(tx, file, visit.params['entry'])
        if (found === null) return notFound
        const { entry, told } = found
        const typed = typedOfValues({
          [dayName]: entry.happenedOn,
          concern: entry.concern ?? '',
          ...told.body,
        })
        // The address may name an earlier time that it was written.
        const now = { ...visit, path: caseAddress(file, `/entries/${entry.id}/correct`) }
        return shown(entryFormView(now, file, { ...found.model, typed, faults: [], notice: null }))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { form: typed, today } = visit
        const id = visit.params['entry'] ?? ''
        const found = await changeable(tx, file, id)
        if (found === null) return notFound
        const { entry, model } = found
        const nameable = {
          promises: model.promises.map((promise) => promise.entry),
          made: model.made?.id ?? null,
        }
        const { faults, entry: written } = readEntryForm(model.kind, typed, file, nameable, today)
        if (written === null)
          return shown(entryFormView(visit, file, { ...model, typed, faults, notice: null }), 400)
        const done = await correctEntry(tx, { caseId: file.id, entry: id, ...written })
        if (typeof done === 'object') return redirect(caseAddress(file, `/entries/${done.id}`))
        if (done !== 'corrected-already') return notFound
        const notice =
          'You corrected this already, perhaps in another window. What you typed here is not saved yet. Save it again to correct what it says now.'
        const again = { ...visit, path: caseAddress(file, `/entries/${entry.id}/correct`) }
        return shown(entryFormView(again, file, { ...model, typed, faults: [], notice }), 400)
      }),
    takes: { largest: largestEntry },
    states: [
      {
        name: 'a meeting',
        address: `/cases/${exampleCases.refusal}/entries/${exampleRecords.meeting}/correct`,
        as: 'parent',
      },
      {
        name: 'faults in the form',
        address: `/cases/${exampleCases.refusal}/entries/${exampleRecords.meeting}/correct`,
        as: 'parent',
        form: { people: '', 'happenedOn-day': '31', 'happenedOn-month': '2', 'happenedOn-year': '2026' },
        status: 400,
      },
    ],
  }
}

/** An entry that its reader may correct, with what its form needs; null: there is none. */
async function changeable(tx: PersonTx, file: CaseFile, id: string | undefined) {
  if (id === undefined || !isUuid(id)) return null
  const entry = await readEntry(tx, file.id, id)
  if (entry === null || !mayChange(file, entry) || typeof entry.told === 'string') return null
  const { told } = entry
  const kind = kindNamed(told.kind)
  if (kind === null) return null
  const made = told.kind === 'letter-sent' && told.body.made !== null ? told.body.made : null
  const copy = made === null ? null : await readKeptLetter(tx, file.id, made)
  const model = {
    kind,
    promises: await promisesFor(tx, file, entry, told),
    made: copy,
    correctsBehind: entry.wall,
  }
  return { entry, told, model }
}

/** Promises that are waiting, and the one that this entry answers already. */
async function promisesFor(
  tx: PersonTx,
  file: CaseFile,
  entry: Entry,
  told: Told,
): Promise<readonly Promised[]> {
  const own = [entry.id, ...entry.earlier.map(({ id }) => id)]
  const waiting = (await openPromises(tx, file.id, null)).filter((promise) => !own.includes(promise.entry))
  const answered = 'answers' in told.body ? told.body.answers : null
  if (answered === null || waiting.some((promise) => promise.entry === answered)) return waiting
  const promise = await readEntry(tx, file.id, answered)
  const before = promise === null || typeof promise.told === 'string' ? null : promisedIn(promise, answered)
  return before === null ? waiting : [before, ...waiting]
}

function promisedIn({ told, kind, happenedOn }: Entry, id: string): Promised | null {
  if (typeof told === 'string') return null
  const { body } = told
  const promisedOn = 'promisedOn' in body ? body.promisedOn : 'answerBy' in body ? body.answerBy : null
  if (promisedOn === null) return null
  const who = 'with' in body ? body.with : 'to' in body ? body.to : null
  return { entry: id, kind, happenedOn, who, promisedOn, isAnythingSince: true }
}
