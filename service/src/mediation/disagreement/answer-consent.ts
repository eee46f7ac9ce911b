/** A side agrees to a disagreement resolution, does not, or takes its consent back; the service goes on without one. */
import type { PersonTx } from '../../db/data.ts'
import { endSide } from '../add-side.ts'
import { tellOfEnd, tellOthers } from '../arranging/tell-sides.ts'
import type { Matter, Side } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { type Consent, consentsOf, goesOnWithout, standingOf } from './consents.ts'

export interface ConsentAnswer {
  readonly word: Exclude<Consent, 'silent'>
  /** Whose answer it is; the service writes it down for a side that is not here, everybody else speaks for themselves. */
  readonly side: string
  /** ISO day. */
  readonly onDay: string
  /** In their words; for a side that is not here, how they told the service. */
  readonly says: string | null
  /** Of this service, for the link in the email. */
  readonly origin: string
  /** Of the form that says it. */
  readonly id?: string
}

/** `said`: it goes on. `over`: it has ended with it. `refused`: it is not theirs to say, or says nothing new. */
export type Answered = 'said' | 'over' | 'refused'

/** Which answers a side can give now. */
export function answersOpenTo(matter: Matter, sideId: string): readonly Exclude<Consent, 'silent'>[] {
  const found = consentsOf(matter).find(({ side }) => side.id === sideId)
  if (found === undefined || found.side.hasEnded || standingOf(matter) === 'over') return []
  switch (found.consent) {
    case 'silent':
      return ['joins', 'declines']
    case 'declines':
      return ['joins']
    case 'joins':
      return ['takes-back']
    case 'takes-back':
      // Of a family it ends the matter, of everybody else their part: there is nothing left to say.
      return []
  }
}

/** Whether the reader may say it for a side. */
export function maySayFor({ voice, sides }: Pick<Matter, 'voice' | 'sides'>, sideId: string): boolean {
  const side = sides.find(({ id }) => id === sideId)
  if (side === undefined) return false
  return voice.as === 'side' ? voice.side.id === sideId : voice.as === 'service' && !side.isHere
}

/**
 * Records what a side says of taking part, and tells the others. Whoever takes consent back is let out from behind the wall of what is said at
 * once. Without the family, or without anybody to talk with, it ends.
 */
export async function answerConsent(tx: PersonTx, matter: Matter, answer: ConsentAnswer): Promise<Answered> {
  const { word, side: sideId, onDay, says, origin, id } = answer
  const side = matter.sides.find((each) => each.id === sideId)
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (side === undefined || wall === null || !maySayFor(matter, sideId)) return 'refused'
  if (!answersOpenTo(matter, sideId).includes(word)) return 'refused'
  const recorded = await recordStep(tx, matter, {
    kind: 'side-answer',
    word,
    body: { people: [], ...(says !== null && { says }) },
    wall,
    onDay,
    ...(matter.voice.as === 'service' && { about: sideId }),
    ...(id !== undefined && { id }),
  })
  if (recorded === null) return 'refused'
  // Somebody who declines may think again until the service goes on without them: nothing was said yet.
  if (word === 'joins' || (word === 'declines' && side.role !== 'family')) {
    await tellOthers(tx, matter, origin)
    return 'said'
  }
  return leaves(tx, matter, side, { wall, onDay, hadAgreed: word === 'takes-back', origin })
}

/**
 * Goes on without a side that declined or does not answer: what is said from then on it does not see. The service says so,
 * and everybody is told.
 */
export async function goOnWithout(
  tx: PersonTx,
  matter: Matter,
  { side: sideId, onDay, origin }: Pick<ConsentAnswer, 'side' | 'onDay' | 'origin'>,
): Promise<Answered> {
  const wall = wallOfMatter(matter, { use: 'matter' })
  const found = consentsOf(matter).find(({ side }) => side.id === sideId)
  if (found === undefined || wall === null || !mayGoOnWithout(matter, sideId)) return 'refused'
  return leaves(tx, matter, found.side, { wall, onDay, hadAgreed: false, origin })
}

/** Whether the service may go on without a side: whoever agreed takes part until they say otherwise. */
export function mayGoOnWithout(matter: Matter, sideId: string): boolean {
  const found = consentsOf(matter).find(({ side }) => side.id === sideId)
  return (
    matter.voice.as === 'service' &&
    standingOf(matter) !== 'over' &&
    found !== undefined &&
    !found.side.hasEnded &&
    found.side.role !== 'family' &&
    (found.consent === 'silent' || found.consent === 'declines')
  )
}

interface Leaving {
  readonly wall: string
  readonly onDay: string
  readonly hadAgreed: boolean
  readonly origin: string
}

/** The end is said and told first: whoever has left has no voice any more. */
async function leaves(
  tx: PersonTx,
  matter: Matter,
  side: Side,
  { wall, onDay, hadAgreed, origin }: Leaving,
): Promise<Answered> {
  const isOver = !goesOnWithout(matter, side.id)
  if (isOver) {
    await recordStep(tx, matter, {
      kind: 'ended',
      word: hadAgreed ? 'withdrawn' : 'not-held',
      body: {},
      wall,
      onDay,
    })
    await tellOfEnd(tx, matter, origin)
  } else await tellOthers(tx, matter, origin)
  if (side.role !== 'family') await endSide(tx, side.id)
  return isOver ? 'over' : 'said'
}
