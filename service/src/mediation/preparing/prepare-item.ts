/** What a side prepares for a mediation, behind its own wall with the service. */
import type { PersonTx } from '../../db/data.ts'
import { type Matter, takenBack } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { ownItem } from './prepared-items.ts'

/** What it is: what matters to them, what would be enough, a document, or something else. */
export type PreparedWord = 'matters' | 'enough' | 'document' | 'other'

export interface NewPrepared {
  readonly word: PreparedWord
  readonly says: string
  /** A document behind the same wall. */
  readonly document?: string
  /** The item that it is written in place of. */
  readonly insteadOf?: string
  /** ISO day. */
  readonly onDay: string
  readonly id?: string
}

/** The wall behind which the reader's side prepares; null: they speak for no side. */
export function ownWall(matter: Matter): string | null {
  const { voice } = matter
  return voice.as === 'side' ? wallOfMatter(matter, { use: 'with', side: voice.side.id }) : null
}

/**
 * Writes an item down, or anew.
 * @returns its id; null: the reader speaks for no side, or what it is in place of is not theirs or changed meanwhile, or
 * it is there already
 */
export async function prepareItem(tx: PersonTx, matter: Matter, given: NewPrepared): Promise<string | null> {
  const { word, says, document, insteadOf, onDay, id } = given
  const wall = ownWall(matter)
  const before = insteadOf === undefined ? null : (ownItem(matter, insteadOf)?.item ?? null)
  if (wall === null || (insteadOf !== undefined && before?.kind !== 'prepared')) return null
  const kept = document ?? (before?.kind === 'prepared' ? before.body.document : undefined)
  return recordStep(tx, matter, {
    kind: 'prepared',
    word,
    wall,
    onDay,
    body: { says, ...(kept !== undefined && { document: kept }) },
    ...(insteadOf !== undefined && { corrects: insteadOf }),
    ...(id !== undefined && { id }),
  })
}

/** Takes an item of one's own back, whether prepared words or views. What was shown of it stays shown. @returns whether it could be */
export async function takeBackItem(
  tx: PersonTx,
  matter: Matter,
  { item, onDay }: { readonly item: string; readonly onDay: string },
): Promise<boolean> {
  const own = ownItem(matter, item)?.item
  if (own === undefined) return false
  const back = { word: takenBack, wall: own.wall, onDay, corrects: own.id } as const
  const step =
    own.kind === 'prepared'
      ? await recordStep(tx, matter, { ...back, kind: 'prepared', body: { says: '' } })
      : await recordStep(tx, matter, { ...back, kind: 'views', body: { how: '' } })
  return step !== null
}
