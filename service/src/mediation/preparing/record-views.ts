/** The views of the child or young person, which the mediator takes reasonable steps to learn (reg 38(2), (3)). */
import type { PersonTx } from '../../db/data.ts'
import { type Matter, type StepOf, sideOf, stepsOf } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'

/** Who reads them: the service alone, the family and the service, or everybody in the mediation. */
export type ViewsFor = 'service' | 'with' | 'mediation'

export interface NewViews {
  readonly word: 'given' | 'asked' | 'not-wanted'
  /** How they were asked for or given. */
  readonly how: string
  readonly says?: string
  readonly for: ViewsFor
  /** ISO day. */
  readonly onDay: string
  readonly id?: string
}

/** For whom the reader may record views: a family for itself and the service, or for all; the service for any. */
export function viewsFor(matter: Matter): readonly ViewsFor[] {
  const all: readonly ViewsFor[] = ['with', 'service', 'mediation']
  return all.filter((each) => wallOfViews(matter, each) !== null)
}

function wallOfViews(matter: Matter, use: ViewsFor): string | null {
  const { voice } = matter
  const isTheirs = voice.as === 'service' || (voice.as === 'side' && voice.side.role === 'family')
  if (!isTheirs) return null
  if (use !== 'with') return wallOfMatter(matter, { use })
  const family = sideOf(matter, 'family')
  return family === null ? null : wallOfMatter(matter, { use, side: family.id })
}

/** What was recorded of them, the latest first. */
export function viewsOf(matter: Matter): readonly StepOf<'views'>[] {
  return stepsOf(matter, 'views').toReversed()
}

/** Records views. @returns the id; null: not the reader's to record, or it is there already */
export async function recordViews(tx: PersonTx, matter: Matter, views: NewViews): Promise<string | null> {
  const { word, how, says, onDay, id } = views
  const wall = wallOfViews(matter, views.for)
  if (wall === null) return null
  return recordStep(tx, matter, {
    kind: 'views',
    word,
    wall,
    onDay,
    body: { how, ...(says !== undefined && { says }) },
    ...(id !== undefined && { id }),
  })
}
