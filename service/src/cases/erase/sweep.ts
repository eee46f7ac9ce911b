/** All that erasing does by itself, in order: a job runs it every few minutes, and at once when somebody asked. */
import type { WorkData } from '../../db/data.ts'
import type { FileStore } from '../../files/store/file-store.ts'
import { deleteDoomedFiles } from './delete-doomed-files.ts'
import { eraseAsked, eraseLeftWalls } from './erase-asked.ts'
import { sweepIdleCases } from './idle-cases.ts'
import { listRedactions } from './list-redactions.ts'

export interface Erasing {
  readonly work: WorkData
  /** The file of the list of erasures: see `db/erasure-list.ts`. */
  readonly list: string
  readonly store: Pick<FileStore, 'delete'>
}

/** What somebody asked for, and the files of it. @returns how many sides, cases, enquiries and accounts were erased */
export async function eraseWhatWaits({ work, list, store }: Erasing): Promise<number> {
  const erased = await eraseAsked(work, list)
  await deleteDoomedFiles(work, store)
  return erased
}

/**
 * Once a day: redactions are listed, walls that were left since are erased, and so are idle cases.
 * @param months how long a case is kept in which nobody does anything; null: for ever
 */
export async function eraseDaily(erasing: Erasing, months: number | null): Promise<void> {
  const { work, list } = erasing
  await listRedactions(work, list)
  if (months !== null) await sweepIdleCases(work, months)
  await eraseLeftWalls(work, list)
  await eraseWhatWaits(erasing)
}
