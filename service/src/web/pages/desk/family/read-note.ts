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

/** What a note says; null, with a fault: nothing, or too much. */
export function readNote(form: URLSearchParams, faults: FieldFault[]): string | null {
  const says = typedText(form.get('says') ?? '')
  if (says === '') faults.push(fieldFault('says', 'Write the note'))
  else if (says.length > longestWords)
    faults.push(
      fieldFault('says', `The note must be ${longestWords.toLocaleString('en-GB')} characters or fewer`),
    )
  return faults.length > 0 ? null : says
}
