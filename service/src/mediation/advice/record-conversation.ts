/** Records what was said between a family and its mediation service: contact, advice, choice, and the service's notes. */
import type { PersonTx } from '../../db/data.ts'
import { lastStep, type Matter, type Step } from '../matter.ts'
import { type NewStep, recordStep } from '../record-step.ts'
import type { StepBodies } from '../step-kinds.ts'
import { wallOfMatter, wallWithFamily } from '../walls-of-matter.ts'

/** A step of the conversation without its wall: that is always the one between the family and the service. */
export type Said<Kind extends 'contact' | 'advice' | 'choice'> = Pick<
  NewStep<Kind>,
  'word' | 'body' | 'onDay' | 'id' | 'corrects'
>

/**
 * Records it, in the name of the service or of the family.
 * @returns the step; null: it was recorded before, or somebody else corrected the same at that moment
 * @throws RangeError where the reader does not stand behind the wall between the family and the service
 */
export async function recordSaid<Kind extends 'contact' | 'advice' | 'choice'>(
  tx: PersonTx,
  matter: Matter,
  kind: Kind,
  said: Said<Kind>,
): Promise<string | null> {
  const wall = wallWithFamily(matter)
  if (wall === null) throw new RangeError('no wall between the family and the service')
  return recordStep<Kind>(tx, matter, { ...said, kind, wall })
}

/** Whether a step is a note of the conversation: notes of a mediator are of a meeting. */
export function isNoteOfConversation(
  step: Pick<Step, 'kind' | 'use' | 'about'>,
  matter: Pick<Matter, 'steps'>,
): boolean {
  if (step.kind !== 'note' || step.use !== 'service') return false
  return matter.steps.some(({ id, kind }) => id === step.about && kind === 'referral')
}

/**
 * Keeps a note of the conversation that the service alone reads.
 * @returns the step; null: it is there already
 * @throws RangeError where the reader does not work for the service
 */
export async function noteConversation(
  tx: PersonTx,
  matter: Matter,
  note: { readonly says: string; readonly onDay: string; readonly id?: string; readonly corrects?: string },
): Promise<string | null> {
  const wall = wallOfMatter(matter, { use: 'service' })
  if (wall === null) throw new RangeError('only the service keeps notes of its own')
  const { says, ...rest } = note
  const referral = lastStep(matter, 'referral')
  return recordStep(tx, matter, {
    ...rest,
    kind: 'note',
    word: 'own',
    wall,
    body: { says } satisfies StepBodies['note']['body'],
    ...(referral === null ? {} : { about: referral.id }),
  })
}
