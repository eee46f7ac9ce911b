/** Asks that an item of a mediation may be used outside. */
import type { PersonTx } from '../../db/data.ts'
import type { Matter } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { askedItems, itemsOf } from './released-items.ts'

export interface NewAsking {
  /** The id of the step that is asked for. */
  readonly item: string
  /** What for: everybody who is asked reads it. */
  readonly why: string
  /** ISO day. */
  readonly onDay: string
  /** A UUID, so that a form sent twice asks once. */
  readonly id?: string
}

/**
 * Asks everybody who heard it for their agreement to one item. To ask is to agree oneself, which is recorded as well.
 * @returns the id of the asking, also where the item was asked for already; null: there is no such item, or this person
 * takes no part
 */
export async function askRelease(
  tx: PersonTx,
  matter: Matter,
  { item, why, onDay, id }: NewAsking,
): Promise<string | null> {
  const wall = itemsOf(matter).find((each) => each.id === item)?.wall
  if (wall === undefined || matter.voice.as === 'nobody') return null
  const known = askedItems(matter).find((each) => each.item.id === item)
  if (known !== undefined) return known.asking.id
  const asking = await recordStep(tx, matter, {
    kind: 'release-asked',
    word: null,
    wall,
    onDay,
    about: item,
    body: { why },
    ...(id !== undefined && { id }),
  })
  if (asking === null) return id ?? null
  await recordStep(tx, matter, {
    kind: 'release-answer',
    word: 'agrees',
    wall,
    onDay,
    about: asking,
    body: {},
  })
  return asking
}
