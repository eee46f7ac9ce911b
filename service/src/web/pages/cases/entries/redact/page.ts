/** `/cases/<case>/entries/<entry>/redact`: takes the words of one's own entry out for good. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import type { Documents } from '../../../../../cases/documents/documents.ts'
import { redactDocument } from '../../../../../cases/documents/redact-document.ts'
import type { Entry } from '../../../../../cases/entries/entry.ts'
import { readEntry } from '../../../../../cases/entries/read-entries.ts'
import { redactEntry } from '../../../../../cases/entries/redact-entry.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, signedIn } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { inCase, isUuid, withCase } from '../../opened-case.ts'
import { mayChange } from '../may-change.ts'
import { ownDocuments, redactView } from './view.ts'

const longestWhy = 300

/** `/cases/<case>/entries/<entry>/redact`. */
export function redactEntryPage(data: Data, documents: Documents): Page {
  return {
    path: '/cases/:case/entries/:entry/redact',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const entry = await redactable(tx, file, visit.params['entry'])
        return entry === null
          ? notFound
          : shown(redactView(visit, file, entry, { why: '', withDocuments: true, faults: [] }))
      }),
    async post(visit) {
      const why = typedLine(visit.form.get('why') ?? '')
      const withDocuments = visit.form.get('documents') === 'yes'
      const fault = faultOf(why)
      const asked = await inCase(data, visit, async (tx, file) => {
        const id = visit.params['entry'] ?? ''
        const entry = isUuid(id) ? await readEntry(tx, file.id, id) : null
        if (entry === null) return null
        // Pressed twice: it says there that the words are gone.
        if (entry.isMine && entry.redacted !== null) return redirect(addressOf(file, entry))
        return isRedactable(file, entry) ? { file, entry } : null
      })
      if (asked === null) return notFound
      if ('kind' in asked) return asked
      const { file, entry } = asked
      if (fault !== null) {
        const typed = { why: why.slice(0, 1000), withDocuments, faults: [fault] }
        return shown(redactView(visit, file, entry, typed), 400)
      }
      // Documents first: where one cannot be taken out, the entry is still there to try again from.
      for (const { id } of withDocuments ? ownDocuments(entry) : []) {
        await redactDocument(data, documents, signedIn(visit).person, { caseId: file.id, document: id, why })
      }
      const done = await inCase(data, visit, (tx) =>
        redactEntry(tx, { caseId: file.id, entry: entry.id, why }),
      )
      if (done === null || typeof done === 'string') return notFound
      return redirect(addressOf(file, entry))
    },
    states: [
      {
        name: 'asks why',
        address: `/cases/${exampleCases.refusal}/entries/${exampleRecords.call}/redact`,
        as: 'parent',
      },
      {
        name: 'no reason given',
        address: `/cases/${exampleCases.refusal}/entries/${exampleRecords.call}/redact`,
        as: 'parent',
        form: { why: '' },
        status: 400,
      },
    ],
  }
}

function faultOf(why: string): FieldFault | null {
  if (why === '') return fieldFault('why', 'Write why you take the words out')
  return why.length > longestWhy ? fieldFault('why', 'The reason must be 300 characters or fewer') : null
}

async function redactable(tx: PersonTx, file: CaseFile, id: string | undefined): Promise<Entry | null> {
  if (id === undefined || !isUuid(id)) return null
  const entry = await readEntry(tx, file.id, id)
  return entry !== null && isRedactable(file, entry) ? entry : null
}

function isRedactable(file: CaseFile, entry: Entry): boolean {
  return mayChange(file, entry) && entry.kind !== 'letter-made'
}

function addressOf(file: CaseFile, { id }: Entry): string {
  return caseAddress(file, `/entries/${id}`)
}
