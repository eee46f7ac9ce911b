/** A side that agreed to a disagreement resolution says who comes for it, and who of them may settle. */
import type { PersonTx } from '../../db/data.ts'
import { tellOthers } from '../arranging/tell-sides.ts'
import type { Matter } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import type { Attendee } from '../step-kinds.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { maySayFor } from './answer-consent.ts'
import { consentsOf, standingOf } from './consents.ts'

export interface NamedPeople {
  readonly side: string
  readonly people: readonly Attendee[]
  /** ISO day. */
  readonly onDay: string
  /** Of this service, for the link in the email. */
  readonly origin: string
  /** Of the form that says it. */
  readonly id?: string
}

/** Whether the reader may say who comes for a side: it takes part, and is no family. */
export function mayNamePeople(matter: Matter, sideId: string): boolean {
  if (matter.process !== 'disagreement-resolution' || standingOf(matter) === 'over') return false
  const found = consentsOf(matter).find(({ side }) => side.id === sideId)
  if (found === undefined || found.side.hasEnded || found.side.role === 'family') return false
  return found.consent === 'joins' && maySayFor(matter, sideId)
}

/**
 * Keeps who comes with the side's consent, and tells the others. What it said before, and its day, stay.
 * @returns whether it was said; false: it is not theirs to say
 */
export async function namePeople(tx: PersonTx, matter: Matter, named: NamedPeople): Promise<boolean> {
  const { side: sideId, people, onDay, origin, id } = named
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (wall === null || !mayNamePeople(matter, sideId)) return false
  const before = consentsOf(matter).find(({ side }) => side.id === sideId)?.step ?? null
  // What the service wrote down of a side that is here by now stays: the side says it anew, in its own name.
  const isOwn = matter.voice.as === 'side'
  const corrected = before !== null && (before.side !== null) === isOwn ? before : null
  await recordStep(tx, matter, {
    kind: 'side-answer',
    word: 'joins',
    body: { people, ...(corrected?.body.says !== undefined && { says: corrected.body.says }) },
    wall,
    onDay: corrected?.onDay ?? onDay,
    ...(!isOwn && { about: sideId }),
    ...(corrected !== null && { corrects: corrected.id }),
    ...(id !== undefined && { id }),
  })
  await tellOthers(tx, matter, origin)
  return true
}
