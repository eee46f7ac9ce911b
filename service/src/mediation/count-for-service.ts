/** One line of what a mediation service counts: what happened in a matter and when, and nothing of whom. */
import type { PersonTx } from '../db/data.ts'
import type { Matter } from './matter.ts'

export interface Counted {
  readonly what: 'certificate' | 'meeting-held' | 'not-attended'
  readonly word: string | null
  /** ISO day. */
  readonly onDay: string
  /** Days to a meeting, working days to a certificate; null: not known. */
  readonly took?: number | null
  /** The certificate or the meeting, of which what is said last counts; null: the matter. */
  readonly about?: string | null
}

/** Adds it; a service that is not here counts nothing. */
export async function countForService(
  tx: PersonTx,
  { id, process, area, service: { organisation } }: Matter,
  { what, word, onDay, took = null, about = null }: Counted,
): Promise<void> {
  if (organisation === null) return
  await tx
    .insertInto('mediation.tally')
    .values({
      organisation_id: organisation,
      area_id: area,
      matter_id: id,
      process,
      what,
      word,
      on_day: onDay,
      took,
      about,
    })
    .execute()
}
