/** A page inside a case: the case as its reader sees it, in one transaction; for everybody else it is not there. */
import type { CaseFile } from '../../../cases/case-file.ts'
import { noteLook } from '../../../cases/note-look.ts'
import { readCase } from '../../../cases/read-case.ts'
import type { Data, PersonTx } from '../../../db/data.ts'
import { isoDay } from '../../kit/date.ts'
import { type Answer, notFound, signedIn, type Visit } from '../../kit/page.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a part of an address is an id: what is none is asked of no database. */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}

/**
 * Works in the case that the address names (`/cases/:case/…`), and notes once a day that this reader opened it: a record
 * of access, and the one thing that a GET writes. What `work` throws undoes all that it wrote.
 * @returns what `work` returns; null: there is no such case for this reader
 */
export async function inCase<T>(
  data: Data,
  visit: Visit,
  work: (tx: PersonTx, file: CaseFile) => Promise<T>,
): Promise<T | null> {
  const caseId = visit.params['case'] ?? ''
  if (!isUuid(caseId)) return null
  return data.actingAs({ person: signedIn(visit).person, caseId }, async (tx) => {
    const file = await readCase(tx, caseId)
    if (file === null) return null
    await noteLook(tx, file, isoDay(visit.today))
    return work(tx, file)
  })
}

/**
 * Answers from the case that the address names (`/cases/:case/…`). What `work` throws undoes all that it wrote.
 * @returns what `work` answers, or "there is nothing here"
 */
export async function withCase(
  data: Data,
  visit: Visit,
  work: (tx: PersonTx, file: CaseFile) => Promise<Answer>,
): Promise<Answer> {
  return (await inCase(data, visit, work)) ?? notFound
}
