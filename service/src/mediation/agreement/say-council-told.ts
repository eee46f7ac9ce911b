/** Says on which day the council was told of an agreement about health alone, where no term of it says so. */
import type { PersonTx } from '../../db/data.ts'
import { type Matter, type StepOf, stepsOf } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { agreedWithoutTerm } from './told-to-council-clock.ts'

/** What was said last of it; null: nothing. */
export function councilTold(matter: Matter): StepOf<'term'> | null {
  const agreed = agreedWithoutTerm(matter)
  return agreed === null
    ? null
    : (stepsOf(matter, 'term').findLast(({ about }) => about === agreed.id) ?? null)
}

/** Whether the reader may say it: the commissioner, or the service. */
export function maySayCouncilTold(matter: Matter): boolean {
  const { voice } = matter
  const isTheirs = voice.as === 'service' || (voice.as === 'side' && voice.side.role === 'commissioner')
  return isTheirs && agreedWithoutTerm(matter) !== null
}

/**
 * Records it. A later word of the same voice stands in place of the earlier.
 * @param said `onDay`: ISO day; `id`: of the form, which is kept once
 * @returns whether it was theirs to say
 */
export async function sayCouncilTold(
  tx: PersonTx,
  matter: Matter,
  { onDay, id }: { readonly onDay: string; readonly id?: string },
): Promise<boolean> {
  const wall = wallOfMatter(matter, { use: 'agreement' })
  const agreed = agreedWithoutTerm(matter)
  if (wall === null || agreed === null || !maySayCouncilTold(matter)) return false
  const before = councilTold(matter)
  const own = matter.voice.as === 'side' ? matter.voice.side.id : null
  await recordStep(tx, matter, {
    kind: 'term',
    word: 'done',
    body: {},
    wall,
    onDay,
    about: agreed.id,
    ...(before !== null && before.side === own && { corrects: before.id }),
    ...(id !== undefined && { id }),
  })
  return true
}
