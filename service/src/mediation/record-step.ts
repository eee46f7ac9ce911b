/** Records a step of a matter, and where the law counts from it the event of the case that it is. */
import { randomUUID } from 'node:crypto'
import { factOf } from '@way-forward/law'
import { noteAct } from '../cases/note-act.ts'
import { recordEvent } from '../cases/record-event.ts'
import type { PersonTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { refusedMediationAfter } from './advice/advice-clocks.ts'
import { earliestAfter } from './advice/first-contact.ts'
import { sayFact } from './advice/say-fact.ts'
import { everybodyAgreed, NotEverybodyAgreed } from './disagreement/consents.ts'
import { factOfStep } from './fact-of-step.ts'
import type { Matter } from './matter.ts'
import { sayForSide } from './say-for-side.ts'
import type { StepBodies, StepKind } from './step-kinds.ts'
import { usesOfKind } from './uses-of-kind.ts'

export interface NewStep<Kind extends StepKind> {
  readonly kind: Kind
  readonly word: StepBodies[Kind]['word']
  readonly body: StepBodies[Kind]['body']
  /** The id of the wall: `walls-of-matter.ts` finds it. A correction stands behind the wall of what it corrects. */
  readonly wall: string
  /** ISO day on which it happened, or for which it is. */
  readonly onDay: string
  /** The instant for which it is, of a meeting. */
  readonly atTime?: Date
  readonly about?: string
  /** The step that it corrects. */
  readonly corrects?: string
  /** A UUID to know it by, so that a form sent twice is kept once; absent: a new one. */
  readonly id?: string
}

/**
 * Records a step in the name of whoever the reader speaks for.
 * @returns its id; null: a step of that id is there already, of the same form sent twice, and nothing was recorded anew
 * @throws StepOvertaken where what it corrects was corrected by somebody else already
 * @throws RangeError where the reader only follows the matter, or steps of the kind do not stand behind the wall
 * @throws NotEverybodyAgreed behind the wall of what is said, or of an agreement that is still to be made, in a disagreement
 * resolution that waits for somebody
 * @throws where the database refuses the wall (42501), or a step that has no place in the process (23514)
 */
export async function recordStep<Kind extends StepKind>(
  tx: PersonTx,
  matter: Matter,
  given: NewStep<Kind>,
): Promise<string | null> {
  // What is said anew stands where it stood, also where a newer wall was made since.
  const wallBefore = matter.steps.find(({ id }) => id === given.corrects)?.wall
  const step = wallBefore === undefined ? given : { ...given, wall: wallBefore }
  const { kind, word, body, wall, onDay, atTime, about, corrects, id = randomUUID() } = step
  if (matter.voice.as === 'nobody') throw new RangeError('who only follows a matter says nothing in it')
  const use = matter.walls.find((each) => each.id === wall)?.use
  const allowed: readonly string[] = usesOfKind[kind]
  if (use === undefined || !allowed.includes(use)) throw new RangeError(`no ${kind} behind this wall`)
  const isSealed = matter.steps.some((each) => each.kind === 'agreed')
  const isOffered = use === 'mediation' || (use === 'agreement' && !isSealed)
  if (isOffered && matter.process === 'disagreement-resolution' && !everybodyAgreed(matter))
    throw new NotEverybodyAgreed()
  if (await isThere(tx, id)) return null
  const { voice } = matter
  if (voice.as === 'side' && voice.through !== undefined) {
    if (await sayForSide(tx, matter, voice.side.id, { ...step, id }, voice.through)) return id
    throw new StepOvertaken()
  }
  const event = await eventOf(tx, matter, step)
  const recorded = await tx
    .insertInto('mediation.step')
    .values({
      id,
      matter_id: matter.id,
      case_id: matter.caseId,
      wall_id: wall,
      side_id: matter.voice.as === 'side' ? matter.voice.side.id : null,
      kind,
      word,
      about: about ?? null,
      on_day: onDay,
      at_time: atTime ?? null,
      body: JSON.stringify(body),
      corrects: corrects ?? null,
      event_id: event,
      recorded_by: sql<string>`people.me()`,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (recorded === undefined) {
    // Somebody was faster: an event without its step would be nobody's, and what was typed is not to be lost unsaid.
    if (event !== null || !(await isThere(tx, id))) throw new StepOvertaken()
    return null
  }
  await noteAct(tx, {
    caseId: matter.caseId,
    wall,
    act: corrects === undefined ? 'recorded-step' : 'corrected-step',
    about: { what: 'step', id },
  })
  await tx.insertInto('mediation.changed').values({ matter_id: matter.id }).execute()
  return id
}

async function isThere(tx: PersonTx, id: string): Promise<boolean> {
  const known = await tx.selectFrom('mediation.step').select('id').where('id', '=', id).executeTakeFirst()
  return known !== undefined
}

/** Two people corrected the same step at once; whoever is second starts again from what is there now. */
export class StepOvertaken extends Error {
  override readonly name = 'StepOvertaken'
}

/** The event that a step is; where it corrects one that has an event, the event is corrected too. */
async function eventOf<Kind extends StepKind>(
  tx: PersonTx,
  matter: Matter,
  { kind, word, onDay, wall, corrects }: NewStep<Kind>,
): Promise<string | null> {
  const { concern, concernKind, caseId } = matter
  // Disagreement resolution is no mediation: it moves no clock of the law (LAW-DRS-08, 09).
  if (matter.process === 'disagreement-resolution') return null
  const standing = standingFact(matter, { kind, word, onDay, corrects })
  if (standing !== null) return standingEvent(tx, matter, wall, standing)
  const fact = factOfStep(kind, word)
  const earlier =
    corrects === undefined ? null : (matter.steps.find(({ id }) => id === corrects)?.event ?? null)
  const isKnown = concernKind !== null && fact !== null && factOf(concernKind, fact) !== null
  if (concern === null || (earlier === null && !isKnown)) return null
  if (earlier === null) return recordEvent(tx, { caseId, wall, concern, fact: fact ?? '', value: onDay })
  const before = await tx
    .selectFrom('cases.event')
    .select('fact')
    .where('id', '=', earlier)
    .executeTakeFirstOrThrow()
  // What is another fact now is taken back, and said anew.
  const isSame = isKnown && before.fact === fact
  const corrected = await recordEvent(tx, {
    caseId,
    wall,
    concern,
    fact: before.fact,
    value: isSame ? onDay : null,
    corrects: earlier,
  })
  if (corrected === null) throw new StepOvertaken()
  if (isSame || !isKnown) return corrected
  return recordEvent(tx, { caseId, wall, concern, fact: fact ?? '', value: onDay })
}

/**
 * A fact that several steps say together, as it stands with a new one; null: the step is none of those. A later contact
 * never hides an earlier one, nor does a later day on which the council was told (LAW-TIME-21); and a family that changed
 * its mind has not said "no mediation" any more.
 */
function standingFact(
  matter: Matter,
  step: Pick<NewStep<StepKind>, 'kind' | 'word' | 'onDay'> & { readonly corrects: string | undefined },
): { readonly fact: string; readonly value: string | null } | null {
  const { kind, word, onDay, corrects } = step
  if (kind === 'contact' || kind === 'authority-told') {
    const fact = factOfStep(kind, null)
    const value = earliestAfter(matter, kind, { word, onDay, corrects })
    return fact === null ? null : { fact, value }
  }
  if (kind !== 'choice') return null
  const fact = factOfStep(kind, 'no-mediation')
  const said = { word: word as StepBodies['choice']['word'], onDay, corrects }
  return fact === null ? null : { fact, value: refusedMediationAfter(matter, said) }
}

/** The event of it: one chain behind the wall, which says it once. */
async function standingEvent(
  tx: PersonTx,
  { concern, concernKind, caseId }: Matter,
  wall: string,
  { fact, value }: { readonly fact: string; readonly value: string | null },
): Promise<string | null> {
  if (concern === null || concernKind === null || factOf(concernKind, fact) === null) return null
  const said = await sayFact(tx, { caseId, wall, concern, fact, value })
  if (said === 'overtaken') throw new StepOvertaken()
  return said.kept
}
