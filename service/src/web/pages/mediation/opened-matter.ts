/** A page inside a matter, as its reader sees it, in one transaction; for everybody else it is not there. */

import { noteLook } from '../../../cases/note-look.ts'
import { readCase } from '../../../cases/read-case.ts'
import type { Data, PersonTx } from '../../../db/data.ts'
import { NotEverybodyAgreed } from '../../../mediation/disagreement/consents.ts'
import type { Matter } from '../../../mediation/matter.ts'
import { caseOfMatter, readMatter } from '../../../mediation/read-matter.ts'
import { StepOvertaken } from '../../../mediation/record-step.ts'
import { isoDay } from '../../kit/date.ts'
import { type Answer, notFound, redirect, signedIn, type Visit } from '../../kit/page.ts'
import { isUuid } from '../cases/opened-case.ts'
import { orUndone } from './undone.ts'

/**
 * Works in the matter that the address names (`/mediation/:matter/…`), and notes once a day that this reader opened its
 * case. What `work` throws undoes all that it wrote.
 * @returns what `work` returns; null: there is no such matter for this reader
 */
export async function inMatter<T>(
  data: Data,
  visit: Visit,
  work: (tx: PersonTx, matter: Matter) => Promise<T>,
): Promise<T | null> {
  const matterId = visit.params['matter'] ?? ''
  if (!isUuid(matterId)) return null
  const { person } = signedIn(visit)
  const caseId = await data.actingAs({ person }, (tx) => caseOfMatter(tx, matterId))
  if (caseId === null) return null
  return data.actingAs({ person, caseId }, async (tx) => {
    const matter = await readMatter(tx, matterId)
    if (matter === null) return null
    const file = await readCase(tx, caseId)
    if (file !== null) await noteLook(tx, file, isoDay(visit.today))
    return work(tx, matter)
  })
}

/**
 * Answers from the matter that the address names, or "there is nothing here". What cannot be said yet, because not
 * everybody has agreed to a disagreement resolution, leads to where they do. Where somebody corrected the same at the same
 * moment the work is done once more, from what is there then: a form that carries what it was made from says so, with
 * what was typed, and the work of one that does not goes on top of theirs.
 */
export async function withMatter(
  data: Data,
  visit: Visit,
  work: (tx: PersonTx, matter: Matter) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await orUndone(async () => (await onceMore(() => inMatter(data, visit, work))) ?? notFound)
  } catch (error) {
    if (error instanceof NotEverybodyAgreed)
      return redirect(`/mediation/${visit.params['matter']}/disagreement?too-soon`)
    throw error
  }
}

/** Whoever was overtaken waited for whoever was faster: the second time sees what they said. */
async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StepOvertaken)) throw error
    return work()
  }
}
