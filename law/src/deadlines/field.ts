/** What a deadline kind asks for: described once; the parser, the help and the types come from here. */
import { type Day, parseDay } from '../time/day.ts'
import { parseTerms, type Terms } from '../time/school-day.ts'

/** One thing that a kind asks for. `doc` is one sentence for help and forms. */
export type Field =
  | { readonly type: 'day'; readonly doc: string; readonly optional: boolean }
  | { readonly type: 'flag'; readonly doc: string; readonly optional: true }
  | {
      readonly type: 'choice'
      readonly doc: string
      readonly optional: boolean
      readonly options: readonly string[]
    }
  | { readonly type: 'year'; readonly doc: string; readonly optional: boolean }
  | { readonly type: 'terms'; readonly doc: string; readonly optional: true }

/** The fields of a kind, by the name that the command line uses. */
export type Fields = Readonly<Record<string, Field>>

type ValueOf<F extends Field> = F extends { type: 'day' }
  ? Day
  : F extends { type: 'flag' }
    ? boolean
    : F extends { type: 'choice'; options: readonly (infer O)[] }
      ? O
      : F extends { type: 'terms' }
        ? Terms
        : number

/** The input of a kind once read: an optional field that was not given is undefined, a flag false. */
export type Input<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends { type: 'flag' }
    ? boolean
    : F[N] extends { optional: true }
      ? ValueOf<F[N]> | undefined
      : ValueOf<F[N]>
}

/** A day that must be given. */
export function dayField<const D extends string>(doc: D) {
  return { type: 'day', doc, optional: false } as const
}

/** A day that may be left out. */
export function optionalDay<const D extends string>(doc: D) {
  return { type: 'day', doc, optional: true } as const
}

/** True when given; a bare flag on the command line. */
export function flag<const D extends string>(doc: D) {
  return { type: 'flag', doc, optional: true } as const
}

/** One of a few words. */
export function choice<const O extends readonly string[]>(options: O, doc: string) {
  return { type: 'choice', doc, optional: false, options } as const
}

/** One of a few words, or nothing. */
export function optionalChoice<const O extends readonly string[]>(options: O, doc: string) {
  return { type: 'choice', doc, optional: true, options } as const
}

/** A calendar year in four digits. */
export function year(doc: string) {
  return { type: 'year', doc, optional: false } as const
}

/** The term dates of a school, or nothing: stretches of term as ISO intervals with commas between. */
export function termDates<const D extends string>(doc: D) {
  return { type: 'terms', doc, optional: true } as const
}

/** What is wrong with an input, and what to write instead. */
export interface Fault {
  readonly code: 'bad-json' | 'unknown-kind' | 'unknown-field' | 'missing' | 'bad-value' | 'beyond-holidays'
  /** The field at fault, or null where the fault is not one field's. */
  readonly field: string | null
  readonly message: string
}

/**
 * Reads the values of a kind's fields.
 * @param values as in a line of JSON: days as ISO text, flags as true or false, years as a number or text
 * @returns the input, or every fault found, in the order of the fields
 */
export function readFields<F extends Fields>(
  fields: F,
  values: Readonly<Record<string, unknown>>,
): { readonly input: Input<F> } | { readonly faults: readonly Fault[] } {
  let faults: Fault[] | null = null
  const input: Record<string, unknown> = {}
  for (const name in values) {
    if (!Object.hasOwn(fields, name)) {
      faults = addTo(faults, {
        code: 'unknown-field',
        field: name,
        message: `There is no "${name}" here. Use: ${Object.keys(fields).join(', ')}.`,
      })
    }
  }
  for (const name in fields) {
    const field = fields[name] as Field
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) {
      if (field.type === 'flag') input[name] = false
      else if (field.optional) input[name] = undefined
      else
        faults = addTo(faults, {
          code: 'missing',
          field: name,
          message: `Give "${name}": ${howToWrite(field)}`,
        })
      continue
    }
    const read = readValue(field, value)
    if (read === null) {
      const message = `"${name}" cannot be ${shown(value)}. Write ${howToWrite(field)}`
      faults = addTo(faults, { code: 'bad-value', field: name, message })
    } else {
      input[name] = read
    }
  }
  return faults === null ? { input: input as Input<F> } : { faults }
}

/** How a value of the field is written, for help and for messages. */
export function howToWrite(field: Field): string {
  switch (field.type) {
    case 'day':
      return 'a day as YYYY-MM-DD, such as 2026-10-01.'
    case 'flag':
      return 'true, or leave it out.'
    case 'choice':
      return `one of: ${field.options.join(', ')}.`
    case 'year':
      return 'a year in four digits, such as 2027.'
    case 'terms':
      return 'the first and last day of each half term, in order, such as 2026-09-02/2026-10-23,2026-11-02/2026-12-18.'
  }
}

function readValue(field: Field, value: unknown): Day | boolean | string | number | Terms | null {
  switch (field.type) {
    case 'day':
      return typeof value === 'string' ? parseDay(value) : null
    case 'flag':
      return typeof value === 'boolean' ? value : null
    case 'choice':
      return typeof value === 'string' && field.options.includes(value) ? value : null
    case 'year':
      return readYear(value)
    case 'terms':
      return typeof value === 'string' ? parseTerms(value) : null
  }
}

function readYear(value: unknown): number | null {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 1000 && value <= 9999 ? value : null
  return typeof value === 'string' && /^[1-9]\d{3}$/.test(value) ? Number(value) : null
}

function addTo(faults: Fault[] | null, fault: Fault): Fault[] {
  if (faults === null) return [fault]
  faults.push(fault)
  return faults
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
