/** What the page of a letter shows. */
import type { Day } from '@way-forward/law'
import type { Composed } from '../../../../documents/letters/compose.ts'
import type { Letter } from '../../../../documents/letters/letter.ts'
import type { FormFault, TypedForm } from './read-form.ts'
import type { Where } from './where.ts'

export interface LetterModel extends Omit<Composed, 'faults'> {
  readonly letter: Letter
  readonly form: TypedForm
  readonly faults: readonly FormFault[]
  readonly where: Where
  /** The plan's answers and the council, as they stand in an address; empty: none. */
  readonly query: string
  /** The answers say what it is about. */
  readonly hasPlan: boolean
  /** The plan filled something in, and nothing has been typed since. */
  readonly isFilled: boolean
  /** What the plan says of times that keep running, a sentence or two each. */
  readonly clocks: readonly string[]
  /** Why no PDF could be made, where one was asked for. */
  readonly noPdf: { readonly why: 'font' | 'busy' | 'never'; readonly characters: readonly string[] } | null
  readonly on: Day
}

/** An address of this service with the plan's answers. */
export function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`
}
