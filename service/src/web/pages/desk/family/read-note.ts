/** Reads the form of a note of the desk: the service's own, or one with the family. */
import type { CaseFile, Wall } from '../../../../cases/case-file.ts'
import { longestWords } from '../../../../cases/entries/entry-body.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'

/** The wall that only the service is behind; null: there is none to write to. @param party the service's */
export function ownWall({ walls }: Pick<CaseFile, 'walls'>, party: string): Wall | null {
  return walls.find((wall) => wall.kind === 'private' && wall.party === party && wall.mayWrite) ?? null
}

/** The walls between the service and each who asked it. */
export function jointWalls({ walls }: Pick<CaseFile, 'walls'>, party: string): readonly Wall[] {
  return walls.filter((wall) => wall.kind === 'adviser-joint' && wall.party === party && wall.mayWrite)
}

/** The box of a note, by the wall that it is to stand behind. */
export function noteName({ id }: Pick<Wall, 'id'>): string {
  return `says-${id}`
}

/** What the button of a note says to do. */
export function noteButton({ id }: Pick<Wall, 'id'>): string {
  return `note-${id}`
}

/** What a note says; null, with a fault: nothing, or too much. */
export function readNote(form: URLSearchParams, wall: Wall, faults: FieldFault[]): string | null {
  const says = typedText(form.get(noteName(wall)) ?? '')
  if (says === '') faults.push(fieldFault(noteName(wall), 'Write the note'))
  else if (says.length > longestWords)
    faults.push(
      fieldFault(
        noteName(wall),
        `The note must be ${longestWords.toLocaleString('en-GB')} characters or fewer`,
      ),
    )
  return faults.length > 0 ? null : says
}
