/** The fields of a letter: what a writer may fill in, described once, from which form and types come. */
import type { Day } from '@way-forward/law'

/** One field. `label` is a short question or name; `hint` says what to write. */
export type Field = TextField | LinesField | DayField | ChoiceField | ChoicesField

interface Named {
  readonly label: string
  readonly hint: string | null
  /** What stands in the letter's gap while it is not filled in: `the date of the meeting`. */
  readonly gap: string
}
/** One line. */
export interface TextField extends Named {
  readonly type: 'text'
}
/** Several lines; each becomes an item of a list or a paragraph. */
export interface LinesField extends Named {
  readonly type: 'lines'
}
export interface DayField extends Named {
  readonly type: 'day'
}
/** One of a few. */
export interface ChoiceField<O extends string = string> extends Named {
  readonly type: 'choice'
  readonly options: Readonly<Record<O, string>>
}
/** Any of a few. */
export interface ChoicesField<O extends string = string> extends Named {
  readonly type: 'choices'
  readonly options: Readonly<Record<O, string>>
}

/** What a field is once read: null or empty where nothing was given. */
export type GivenField<F extends Field> =
  F extends ChoiceField<infer O>
    ? O | null
    : F extends ChoicesField<infer O>
      ? readonly O[]
      : F extends DayField
        ? Day | null
        : F extends LinesField
          ? readonly string[]
          : string | null

export type GivenFields<F extends Readonly<Record<string, Field>>> = {
  readonly [N in keyof F]: GivenField<F[N]>
}

/** One line. @param gap what stands in the letter while it is empty */
export function text(label: string, gap: string, hint: string | null = null): TextField {
  return { type: 'text', label, gap, hint }
}

/** Several lines. */
export function lines(label: string, gap: string, hint: string | null = null): LinesField {
  return { type: 'lines', label, gap, hint }
}

/** A day. */
export function dayField(label: string, gap: string, hint: string | null = null): DayField {
  return { type: 'day', label, gap, hint }
}

/** One of a few. @param options what each is called */
export function choice<const O extends string>(
  label: string,
  options: Readonly<Record<O, string>>,
  gap: string,
  hint: string | null = null,
): ChoiceField<O> {
  return { type: 'choice', label, options, gap, hint }
}

/** Any of a few. */
export function choices<const O extends string>(
  label: string,
  options: Readonly<Record<O, string>>,
  gap: string,
  hint: string | null = null,
): ChoicesField<O> {
  return { type: 'choices', label, options, gap, hint }
}
