/** A page inside a case: the case as its reader sees it, in one transaction; for everybody else it is not there. */
import type { CaseFile } from '../../../cases/case-file.ts'
import { isOnlyInMatters } from '../../../cases/mediation-walls.ts'
import { noteLook } from '../../../cases/note-look.ts'
import { readCase } from '../../../cases/read-case.ts'
import type { Data, PersonTx } from '../../../db/data.ts'
import { mattersOfCase } from '../../../mediation/matters-of-case.ts'
import { isoDay } from '../../kit/date.ts'
import { type Answer, notFound, redirect, signedIn, type Visit } from '../../kit/page.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a part of an address is an id: what is none is asked of no database. */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}

/**
 * Works in the case that the address names (`/cases/:case/…`), and notes once a day that this reader opened it: a record
 * of access, and the one thing that a GET writes. What `work` throws undoes all that it wrote.
 * @returns what `work` returns; null: there is no such case for this reader, or they act in it in mediations alone
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
    if (file === null || isOnlyInMatters(file)) return null
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
  return (await inCase(data, visit, work)) ?? (await ledToMatter(data, visit))
}

/** Whoever acts in a case for a mediation service, a council or a body has no pages of it but those of the matter. */
async function ledToMatter(data: Data, visit: Visit): Promise<Answer> {
  const caseId = visit.params['case'] ?? ''
  if (!isUuid(caseId)) return notFound
  return data.actingAs({ person: signedIn(visit).person, caseId }, async (tx) => {
    const file = await readCase(tx, caseId)
    if (file === null || !isOnlyInMatters(file)) return notFound
    const [matter] = await mattersOfCase(tx, caseId)
    return matter === undefined ? notFound : redirect(`/mediation/${matter}`)
  })
}
