/** A page inside a case: the case as its reader sees it, in one transaction; for everybody else it is not there. */
import type { CaseFile } from '../../../cases/case-file.ts'
import { readCase } from '../../../cases/read-case.ts'
import type { Data, PersonTx } from '../../../db/data.ts'
import { type Answer, notFound, signedIn, type Visit } from '../../kit/page.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Answers from the case that the address names (`/cases/:case/…`). What `work` throws undoes all that it wrote.
 * @returns what `work` answers, or "there is nothing here"
 */
export async function withCase(
  data: Data,
  visit: Visit,
  work: (tx: PersonTx, file: CaseFile) => Promise<Answer>,
): Promise<Answer> {
  const caseId = visit.params['case'] ?? ''
  if (!uuid.test(caseId)) return notFound
  return data.actingAs({ person: signedIn(visit).person, caseId }, async (tx) => {
    const file = await readCase(tx, caseId)
    return file === null ? notFound : work(tx, file)
  })
}
