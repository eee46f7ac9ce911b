/** What the page of a letter shows. A letter that is written in a case shares the draft. */
import type { Day } from '@way-forward/law'
import type { Composed } from '../../../../documents/letters/compose.ts'
import type { Letter } from '../../../../documents/letters/letter.ts'
import type { Html } from '../../../kit/html.ts'
import type { FormFault, TypedForm } from './read-form.ts'
import type { Where } from './where.ts'

/** A letter while it is written: its form, and the letter that comes of it. */
export interface DraftModel extends Omit<Composed, 'faults'> {
  readonly letter: Letter
  readonly form: TypedForm
  readonly faults: readonly FormFault[]
  readonly where: Where
  /** Where the form is posted. */
  readonly action: string
  /** What stands in the form before its questions, unseen. */
  readonly unseen: Html
}

export interface LetterModel extends DraftModel {
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
