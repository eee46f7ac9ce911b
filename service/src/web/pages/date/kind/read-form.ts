/** Reads the address of one date: what was typed, the values for the law, and what is wrong. */
import { type AnyKind, type Fault, type Field, howToWrite } from '@way-forward/law'
import { type DatePart, isoDay, readDateInput, sayDateFault, type TypedDate } from '../../../kit/date.ts'
import { isoTerms, readTerms, termsInWords } from './read-terms.ts'
import { faultWords, invitation, labelOf, optionWords, page } from './words.ts'

/** One field of the form with what was typed into it. */
export interface FormField {
  readonly name: string
  readonly field: Field
  /** The three boxes, where the field is a day. */
  readonly date: TypedDate
  /** What was typed or chosen, where the field is not a day. */
  readonly text: string
  /** What is wrong, or null. */
  readonly error: string | null
  /** The boxes of a day at fault. */
  readonly wrongParts: readonly DatePart[]
}

/** The address once read. */
export interface DateForm {
  /** No field stands in the address: the form is new. */
  readonly untouched: boolean
  readonly fields: readonly FormField[]
  /** What the law is given: days as ISO text. Complete only where no field has an error. */
  readonly values: Readonly<Record<string, unknown>>
  readonly hasErrors: boolean
}

/** Reads every field of a kind from the query of an address. Names that the kind does not know are passed over. */
export function readForm(kind: AnyKind, query: URLSearchParams): DateForm {
  const untouched = !Object.keys(kind.fields).some((name) => isInQuery(query, name))
  const values: Record<string, unknown> = {}
  const fields = Object.entries(kind.fields).map(([name, field]) => {
    const { value, ...read } = readField(name, field, query, untouched)
    if (value !== undefined) values[name] = value
    return read
  })
  return { untouched, fields, values, hasErrors: fields.some(({ error }) => error !== null) }
}

/** Sets the law's own faults beside the fields that they name. */
export function withFaults(kind: AnyKind, form: DateForm, faults: readonly Fault[]): DateForm {
  const fields = form.fields.map((each) => {
    const fault = faults.find(({ field }) => field === each.name)
    return fault === undefined
      ? each
      : { ...each, error: faultWords(kind.name, each.name, fault.message), wrongParts: allParts }
  })
  return { ...form, fields, hasErrors: true }
}
const allParts: readonly DatePart[] = ['day', 'month', 'year']

/** The shortest address that gives the same answer, such as `/date/appeal?notice-sent=2026-10-01`. */
export function addressOfDate(kind: AnyKind, values: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) query.set(name, value === true ? 'yes' : String(value))
  return `/date/${kind.name}?${query}`
}

interface ReadField extends FormField {
  /** Undefined where the field is empty or wrong. */
  readonly value?: unknown
}

function readField(name: string, field: Field, query: URLSearchParams, untouched: boolean): ReadField {
  if (field.type === 'day') return readDayField(name, field, query, untouched)
  const text = (query.get(name) ?? '').trim()
  const empty: ReadField = { name, field, date: noDate, text, error: null, wrongParts: [] }
  if (field.type === 'flag') return readFlag(empty, query.has(name))
  if (text === '') {
    const isMissing = !untouched && !field.optional
    return isMissing ? { ...empty, error: invitation(name, field) } : empty
  }
  if (field.type === 'choice' && !field.options.includes(text)) {
    return { ...empty, text: '', error: invitation(name, field) }
  }
  if (field.type === 'year' && !/^[1-9]\d{3}$/.test(text)) {
    return { ...empty, error: `${labelOf(name, field)} must be ${howToWrite(field).replace(/\.$/, '')}` }
  }
  if (field.type === 'terms') return readTermsField(empty)
  return { ...empty, value: text }
}

/** Term dates are written back in words, however they were typed. */
function readTermsField(empty: ReadField): ReadField {
  const terms = readTerms(empty.text)
  return terms === null
    ? { ...empty, error: page.termsFault }
    : { ...empty, text: termsInWords(terms), value: isoTerms(terms) }
}

function readDayField(name: string, field: Field, query: URLSearchParams, untouched: boolean): ReadField {
  const read = readDateInput(query, name)
  const base = { name, field, date: read.typed, text: '', wrongParts: [] }
  switch (read.kind) {
    case 'day':
      return { ...base, error: null, value: isoDay(read.day) }
    case 'fault':
      return { ...base, error: sayDateFault(read, labelOf(name, field)), wrongParts: read.parts }
    case 'empty': {
      const isMissing = !untouched && !field.optional
      return isMissing
        ? { ...base, error: invitation(name, field), wrongParts: allParts }
        : { ...base, error: null }
    }
  }
}

function readFlag(empty: ReadField, given: boolean): ReadField {
  const word = empty.text.toLowerCase()
  if (!given || noWords.has(word)) return { ...empty, text: '' }
  if (yesWords.has(word)) return { ...empty, text: 'yes', value: true }
  return { ...empty, text: '', error: `Choose this, or leave it empty: ${labelOf(empty.name, empty.field)}` }
}
const yesWords = new Set(['yes', 'true', 'on', '1', ''])
const noWords = new Set(['no', 'false', 'off', '0'])

function isInQuery(query: URLSearchParams, name: string): boolean {
  return query.has(name) || allParts.some((part) => query.has(`${name}-${part}`))
}

const noDate: TypedDate = { day: '', month: '', year: '' }

/** The answers of a choice in words. One that may be left out can be answered with "I do not know". */
export function choiceItems(field: Extract<Field, { type: 'choice' }>, chosen: string) {
  const items = field.options.map((value) => ({
    value,
    text: optionWords(value),
    checked: value === chosen,
  }))
  return field.optional ? [...items, { value: '', text: page.notKnown, checked: false }] : items
}
