/** Offers times for a meeting; other times take the place of those that were offered before. */
import type { PersonTx } from '../../db/data.ts'
import { tellOthers } from '../arranging/tell-sides.ts'
import { holdMatter } from '../hold-matter.ts'
import type { Matter } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import type { Slot } from '../step-kinds.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { mayMeetAgain } from './meetings-of-matter.ts'
import { offeredTimes } from './times-of-matter.ts'

export interface NewOffer {
  readonly id: string
  /** The offer that the form was made from; null: there was none. */
  readonly seen: string | null
  readonly word: 'in-person' | 'video' | 'either'
  /** At least one. A time that was offered before keeps its id, and what was said of it. */
  readonly slots: readonly Slot[]
  readonly place?: string
  readonly link?: string
  readonly says?: string
  /** ISO day. */
  readonly today: string
  readonly origin: string
}

/**
 * Offers times in the service's name, and tells every side.
 * @returns `overtaken`: somebody offered others meanwhile; `not-now`: a meeting is set, or it ended; `known`: sent twice
 * @throws RangeError where the reader is not the service, or no time is given
 */
export async function offerTimes(
  tx: PersonTx,
  seenMatter: Matter,
  { id, seen, word, slots, place, link, says, today, origin }: NewOffer,
): Promise<'offered' | 'overtaken' | 'not-now' | 'known'> {
  const [first] = [...slots].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
  const matter = await holdMatter(tx, seenMatter)
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (matter.voice.as !== 'service' || wall === null || first === undefined)
    throw new RangeError('the service offers times')
  if (matter.steps.some((step) => step.id === id)) return 'known'
  if (!mayMeetAgain(matter)) return 'not-now'
  const open = offeredTimes(matter)?.offer ?? null
  if ((open?.id ?? null) !== seen) return 'overtaken'
  await recordStep(tx, matter, {
    id,
    kind: 'times-offered',
    word,
    wall,
    onDay: today,
    atTime: new Date(first.startsAt),
    body: {
      slots,
      ...(place !== undefined && { place }),
      ...(link !== undefined && { link }),
      ...(says !== undefined && { says }),
    },
    ...(open !== null && { corrects: open.id }),
  })
  await tellOthers(tx, matter, origin)
  return 'offered'
}
