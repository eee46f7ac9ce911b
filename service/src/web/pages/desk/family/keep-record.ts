/** What every file of the service takes from a form: its record, and time worked. */
import {
  readServiceRecord,
  recordService,
  type ServiceRecord,
} from '../../../../cases/desk/service-record.ts'
import { recordWork, takeBackWork, workOfFile } from '../../../../cases/desk/work-time.ts'
import type { PersonTx } from '../../../../db/data.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import type { Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { readRecord } from './record-form.ts'
import { readWork } from './work-form.ts'

/** A file of the service: its party in a case, or an enquiry that came without one. */
export interface ServiceFile {
  readonly file: string
  readonly organisation: string
  /** Where it is, where that was said before. */
  readonly area: string | null
}

/** What became of a form. `faults`: it is to be shown again with them. */
export type Kept = 'done' | 'not-there' | { readonly faults: readonly FieldFault[] }

/** What the service has written down of a file. */
export async function recordOf(tx: PersonTx, file: string) {
  return { record: await readServiceRecord(tx, file), work: await workOfFile(tx, file) }
}

/** Where a file is, by its last record. */
export function areaOf(record: readonly ServiceRecord[]): string | null {
  return record[0]?.area ?? null
}

/** Does what the form asks. @returns null where it asks for something else */
export async function keepRecord(
  tx: PersonTx,
  { form, today }: Visit,
  { file, organisation, area }: ServiceFile,
): Promise<Kept | null> {
  const faults: FieldFault[] = []
  switch (form.get('do')) {
    case 'record': {
      const said = readRecord(form, faults, today)
      if (said === null) return { faults }
      await recordService(tx, { ...said, organisation, file, area })
      return 'done'
    }
    case 'work': {
      const said = readWork(form, faults, today)
      if (said === null) return { faults }
      await recordWork(tx, { ...said, organisation, file })
      return 'done'
    }
    case 'take-back-work':
      return takeBack(tx, form)
    default:
      return null
  }
}

/** Takes back time that this person wrote down. Twice is once. */
export async function takeBack(tx: PersonTx, form: URLSearchParams): Promise<Kept> {
  const id = form.get('work') ?? ''
  if (!isUuid(id)) return 'not-there'
  await takeBackWork(tx, id)
  return 'done'
}
