/** The shapes of a letter: what it asks of its writer, and prose that bends to what was given. */
import type { Calendar, Concern, ConcernKind, Day, Person, RuleId } from '@way-forward/law'
import type { Area, Role } from '../../directory/directory.ts'
import type { Field, GivenFields } from './field.ts'

/** Words, a gap that is still to be filled, or the law that a sentence rests on. */
export type Piece =
  | string
  /** Shown in square brackets and marked, never blank. */
  | { readonly gap: string }

/** A line or a sentence: words and gaps. */
export type Line = readonly Piece[]

/** A part of the body. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'heading'; readonly line: Line }

/** A letter once written: what the preview, the text, the email, DOCX and PDF are made of. */
export interface LetterText {
  /** The writer's name and address, a line each. */
  readonly from: readonly Line[]
  /** Whom it is to: name, address. */
  readonly to: readonly Line[]
  /** Where an email of it would go; null: not known. */
  readonly email: string | null
  /** `21 November 2026`. */
  readonly dated: string
  /** About whom it is, with the date of birth where the letter needs it; null: it is the writer's own. */
  readonly about: Line | null
  /** `Your reference: SEN/123`; null where none was given. */
  readonly reference: Line | null
  readonly subject: Line
  readonly salutation: Line
  readonly body: readonly Block[]
  readonly closing: Line
  readonly signature: readonly Line[]
  readonly enclosures: readonly Line[]
  /** The names of its gaps, in order, each once. */
  readonly gaps: readonly string[]
  /** The provisions that it rests on. */
  readonly rules: readonly RuleId[]
}

/** Who writes it, about whom. */
export type Writer = 'parent' | 'young-person' | 'representative'

/** What stands in every letter, as given; null where it was left out. */
export interface Common {
  readonly writer: Writer
  readonly name: string | null
  readonly address: readonly string[]
  readonly email: string | null
  readonly phone: string | null
  /** The child or young person; null also where the writer is the young person. */
  readonly childName: string | null
  /** ISO day of birth; a letter that does not need it leaves it out. */
  readonly bornOn: Day | null
  /** The council's or school's own reference. */
  readonly reference: string | null
  /** The name of the body that it goes to, as typed; null: as the directory says. */
  readonly toName: string | null
  readonly toAddress: readonly string[]
  readonly toEmail: string | null
}

/** What a letter is written from. */
export interface LetterContext<F extends Readonly<Record<string, Field>>> {
  readonly common: Common
  readonly given: GivenFields<F>
  /** The day on which it is written. */
  readonly on: Day
  readonly calendar: Calendar
  /** The writer's area, where one was chosen. */
  readonly area: Area | null
}

/**
 * The words of a letter; `compose.ts` puts sender, addressee, date, a line with the name and date of birth that
 * the letter `needs`, the reference, gaps and signature around them, so that the prose need not repeat them.
 */
export interface Prose {
  /** Has "complaint" in it where the law or a procedure turns on the word. */
  readonly subject: Line
  readonly body: readonly Block[]
  readonly enclosures?: readonly Line[]
}

/** Whom a letter goes to: a role of the directory in the writer's area, or a kind of body that the writer names. */
export interface Addressee {
  /** Roles of the directory, best first; empty where it lists none. */
  readonly roles: readonly Role[]
  /** What it is called where no name is known, such as `the head teacher`. */
  readonly called: string
  /** After "Dear", such as `SEND team`. */
  readonly greeting: string
}

/** A letter as data. */
export interface Letter<F extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>> {
  /** As in addresses: `ask-for-an-assessment`. */
  readonly id: string
  /** What it does, beginning with a verb: `Ask for an EHC needs assessment`. */
  readonly title: string
  readonly group: LetterGroup
  /** When it is the right letter, in one or two sentences. */
  readonly when: string
  /** What the writer may add, besides what stands in every letter. */
  readonly fields: F
  /** The common fields that it needs besides name and address. */
  readonly needs: readonly ('childName' | 'bornOn' | 'reference')[]
  // Methods, so that letters with fields of their own stand in one list.
  to(given: GivenFields<F>): Addressee
  write(context: LetterContext<F>): Prose
  /** The provisions that it cites or rests on. */
  readonly rules: readonly RuleId[]
  /** The kinds of concern that a plan offers it for. */
  readonly kinds: readonly ConcernKind[]
  /** Whether it goes with a concern of one of these kinds, where the kind alone does not say. */
  fits?(concern: Concern): boolean
  /** What the answers of a plan already say, as values of a form. */
  readonly fromFacts?: (concern: Concern, person: Person) => Readonly<Record<string, string>>
}

/** Letters that stand together in the list. */
export const letterGroups = [
  'talk-and-complain',
  'resolve-and-mediate',
  'ask',
  'decisions-and-notices',
  'kept-and-delivered',
  'tribunal',
  'records-and-advice',
] as const
export type LetterGroup = (typeof letterGroups)[number]
