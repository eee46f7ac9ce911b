/** Says which of the offered times a side can do. */
import type { PersonTx } from '../../db/data.ts'
import type { Matter, Side } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import type { TimeMark } from '../step-kinds.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { tellWhoever } from './tell-whoever.ts'
import { offeredTimes, ownMarks } from './times-of-matter.ts'

/** For whom the reader marks: their own side, or for the service any side that told it so. Null: for nobody. */
export function marksFor(matter: Matter, sideId: string | null): Side | null {
  const sides = offeredTimes(matter)?.sides ?? []
  const { voice } = matter
  if (voice.as === 'nobody') return null
  const wanted = voice.as === 'side' ? voice.side.id : sideId
  return sides.find(({ id }) => id === wanted) ?? null
}

/**
 * Records the marks; those of the same side and offer before them are corrected. Whoever offered the times is told once
 * every side has marked them.
 * @param marks by the time's id, of every time of the offer
 * @returns `overtaken`: other times are offered now; `known`: sent twice
 * @throws RangeError where the reader does not speak for the side
 */
export async function markTimes(
  tx: PersonTx,
  matter: Matter,
  input: {
    readonly id: string
    readonly offer: string
    readonly side: string
    readonly marks: Readonly<Record<string, TimeMark>>
    readonly says?: string
    /** ISO day. */
    readonly today: string
    readonly origin: string
  },
): Promise<'marked' | 'overtaken' | 'known'> {
  const { id, offer, side: sideId, marks, says, today, origin } = input
  const open = offeredTimes(matter)
  if (open === null || open.offer.id !== offer) return 'overtaken'
  const side = marksFor(matter, sideId)
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (side === null || side.id !== sideId || wall === null) throw new RangeError('for nobody else')
  if (open.times.some((time) => marks[time.id] === undefined)) throw new RangeError('a time without a mark')
  const isForThem = matter.voice.as === 'service'
  // A side corrects its own words; what the service typed in for it stays, and the later counts.
  const before = ownMarks(matter, side).findLast(
    (step) => step.body.offer === offer && (step.side === null) === isForThem,
  )
  const done = await recordStep(tx, matter, {
    id,
    kind: 'times-marked',
    word: null,
    wall,
    about: isForThem ? side.id : offer,
    onDay: today,
    body: { marks, offer, ...(says !== undefined && { says }) },
    ...(before !== undefined && { corrects: before.id }),
  })
  if (done === null) return 'known'
  const isLast = open.silent.length === 1 && open.silent[0]?.id === side.id
  if (isLast && !isForThem) await tellWhoever(tx, matter, open.offer.recordedBy, origin)
  return 'marked'
}
