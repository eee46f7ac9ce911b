/** A page of one short form: what is wrong above it, the words, the fields, the button. */
import { button } from '../../govuk/button.ts'
import { errorSummary } from '../../govuk/error-summary.ts'
import { input } from '../../govuk/input.ts'
import { tokenInput } from '../../kit/form-token.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import type { Visit } from '../../kit/page.ts'

/** What is wrong with a field. */
export interface FieldError {
  /** The id of the field. */
  readonly field: string
  readonly says: string
}

/** The errors above everything; nothing where all is well. */
export function errorsAbove(errors: readonly FieldError[]): Html {
  if (errors.length === 0) return nothing
  return errorSummary({
    titleText: 'There is a problem',
    errorList: errors.map(({ field, says }) => ({ text: says, href: `#${field}` })),
  })
}

/** The error of one field, for its component. */
export function errorOf(errors: readonly FieldError[], field: string) {
  const found = errors.find((each) => each.field === field)
  return found === undefined ? {} : { errorMessage: { text: found.says } }
}

/** A form that is posted, with the token of whoever is signed in. @param action its address */
export function formOf(
  visit: Pick<Visit, 'formToken'>,
  { action, fields = nothing, words, classes }: FormOptions,
): Html {
  return html`<form action="${action}" method="post" novalidate>${visit.formToken === '' ? nothing : tokenInput(visit)}${fields}${button({ text: words, classes, preventDoubleClick: true })}</form>`
}

interface FormOptions {
  readonly action: string
  readonly fields?: Html
  /** On the button. */
  readonly words: string
  readonly classes?: string | undefined
}

/** A field that nobody sees. */
export function hidden(name: string, value: string | null): Html {
  return value === null ? nothing : html`<input type="hidden" name="${name}" value="${value}">`
}

/** The field in which somebody says what they are called. @param words its label and its hint */
export function nameField(
  typed: string,
  errors: readonly FieldError[],
  words: { readonly name: string; readonly hint: string },
): Html {
  return input({
    name: 'name',
    autocomplete: 'name',
    spellcheck: false,
    value: typed,
    label: { text: words.name, classes: 'govuk-label--s' },
    hint: { text: words.hint },
    ...errorOf(errors, 'name'),
  })
}
