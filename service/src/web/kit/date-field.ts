/** Three boxes for a day, with what was typed and what is wrong with it. */
import { dateInput } from '../govuk/date-input.ts'
import type { DatePart, TypedDate } from './date.ts'
import type { Html } from './html.ts'

export interface DateFieldOptions {
  /** Begins the names and the ids of the boxes: `sent` gives `sent-day`. */
  readonly name: string
  readonly legend: string
  readonly legendClasses?: string
  readonly isPageHeading?: boolean
  readonly hint: string
  readonly typed: TypedDate
  readonly error: string | null
  /** The boxes at fault; none means all three. */
  readonly wrongParts: readonly DatePart[]
}

/** A date input whose boxes keep what was typed, and only the boxes at fault are marked. */
export function dateField(options: DateFieldOptions): Html {
  const { name, legend, hint, typed, error, wrongParts } = options
  const box = (part: DatePart) => ({
    value: typed[part],
    error: error !== null && (wrongParts.length === 0 || wrongParts.includes(part)),
  })
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: {
      legend: {
        text: legend,
        classes: options.legendClasses ?? 'govuk-fieldset__legend--s',
        isPageHeading: options.isPageHeading === true,
      },
    },
    hint: { text: hint },
    errorMessage: error === null ? undefined : { text: error },
    day: box('day'),
    month: box('month'),
    year: box('year'),
  })
}

/** Where the error summary leads for a date: its first box at fault. */
export function dateErrorAddress(name: string, wrongParts: readonly DatePart[]): string {
  return `#${name}-${wrongParts[0] ?? 'day'}`
}
