/** Notes of a mediation: the service's own, and joint ones that everybody in it reads. */
import type { PersonTx } from '../../db/data.ts'
import { type Matter, type Step, type StepOf, stepsOf, takenBack } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'

export interface NewNote {
  readonly word: 'own' | 'joint'
  readonly says: string
  /** ISO day. */
  readonly onDay: string
  /** The note that it is written in place of. */
  readonly insteadOf?: string
  readonly id?: string
}

/** The wall of a note; null: the reader writes none of that sort. Own notes are the service's alone. */
export function wallOfNote(matter: Matter, word: NewNote['word']): string | null {
  if (matter.voice.as === 'nobody') return null
  return wallOfMatter(matter, { use: word === 'own' ? 'service' : 'mediation' })
}

/** Notes of one sort of this matter that the reader sees, the latest first. */
export function notesOf(matter: Matter, word: NewNote['word']): readonly StepOf<'note'>[] {
  return stepsOf(matter, 'note')
    .filter((note) => note.word === word)
    .toReversed()
}

/** Whether the reader may write a note anew or take it back: whoever speaks for the one who wrote it. */
export function isOwnNote({ voice }: Pick<Matter, 'voice'>, { side }: Pick<Step, 'side'>): boolean {
  return voice.as !== 'nobody' && side === (voice.as === 'side' ? voice.side.id : null)
}

/** Writes a note, or one anew. @returns its id; null: they write none of that sort, or it is not theirs to write anew */
export async function recordNote(tx: PersonTx, matter: Matter, note: NewNote): Promise<string | null> {
  const { word, says, onDay, insteadOf, id } = note
  const wall = wallOfNote(matter, word)
  if (wall === null || !isChangeable(matter, insteadOf, word)) return null
  return recordStep(tx, matter, {
    kind: 'note',
    word,
    wall,
    onDay,
    body: { says },
    ...(insteadOf !== undefined && { corrects: insteadOf }),
    ...(id !== undefined && { id }),
  })
}

/** Takes a note of one's own back. @returns whether it could be */
export async function takeBackNote(
  tx: PersonTx,
  matter: Matter,
  { note, onDay }: { readonly note: string; readonly onDay: string },
): Promise<boolean> {
  const found = stepsOf(matter, 'note').find(({ id }) => id === note)
  if (found === undefined || !isOwnNote(matter, found)) return false
  const { wall } = found
  const back = { kind: 'note', word: takenBack, wall, onDay, corrects: note, body: { says: '' } } as const
  return (await recordStep(tx, matter, back)) !== null
}

function isChangeable(matter: Matter, note: string | undefined, word: NewNote['word']): boolean {
  if (note === undefined) return true
  const found = stepsOf(matter, 'note').find(({ id }) => id === note)
  return found !== undefined && found.word === word && isOwnNote(matter, found)
}
