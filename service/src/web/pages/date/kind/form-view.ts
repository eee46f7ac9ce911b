/** The form that asks for what one kind of date needs. */
import type { AnyKind, Field } from '@way-forward/law'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { errorSummary } from '../../../govuk/error-summary.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import type { TypedDate } from '../../../kit/date.ts'
import { dateErrorAddress, dateField } from '../../../kit/date-field.ts'
import { type Html, html } from '../../../kit/html.ts'
import { choiceItems, type DateForm, type FormField } from './read-form.ts'
import { hintOf, labelOf, optionWords, page } from './words.ts'

/** Where the form stands: on a page of its own, or in a frame of another site, where it stays. */
export type FormPlace = 'page' | 'frame'

/** The form. Sent by GET: the answer stands at an address, and nothing is kept. */
export function formView(kind: AnyKind, form: DateForm, submit: string, place: FormPlace = 'page'): Html {
  const inFrame = place === 'frame'
  return html`<form action="${inFrame ? '/embed/date' : '/date'}/${kind.name}" method="get" novalidate class="date-form"${inFrame && html` target="_self"`}>${form.fields.map(fieldView)}${button({ text: submit })}</form>`
}

/** What was entered, in words: on paper it stands in place of the form. */
export function enteredView(form: DateForm): Html {
  const rows = form.fields.flatMap(({ name, field, date, text }) => {
    const words = field.type === 'day' ? dayWords(date) : enteredWords(field, text)
    return words === '' ? [] : [{ key: { text: labelOf(name, field) }, value: { text: words } }]
  })
  return html`<div class="only-print"><h2 class="govuk-heading-m">${page.entered}</h2>${summaryList({ rows })}</div>`
}

function dayWords(typed: TypedDate): string {
  return [typed.day, typed.month, typed.year].filter((part) => part !== '').join(' ')
}

function enteredWords(field: Field, text: string): string {
  if (text === '') return ''
  if (field.type === 'flag') return page.yes
  return field.type === 'choice' ? optionWords(text) : text
}

/** Everything that is wrong, at the top of the page. */
export function errorsView(form: DateForm, place: FormPlace = 'page'): Html {
  return errorSummary({
    titleText: 'There is a problem',
    errorList: form.fields
      .filter(({ error }) => error !== null)
      .map(({ name, field, error, wrongParts }) => ({
        text: error ?? '',
        href: field.type === 'day' ? dateErrorAddress(name, wrongParts) : `#${name}`,
        // In a frame other links lead out of it.
        ...(place === 'frame' && { attributes: { target: '_self' } }),
      })),
  })
}

function fieldView({ name, field, date, text, error, wrongParts }: FormField): Html {
  const label = `${labelOf(name, field)}${field.optional && field.type !== 'flag' ? page.optional : ''}`
  const more = hintOf(name, field)
  const errorMessage = error === null ? undefined : { text: error }
  const classes = 'govuk-fieldset__legend--s'
  const hint = more === null ? undefined : { text: more }
  switch (field.type) {
    case 'day': {
      const words = more === null ? page.example : `${more} ${page.example}`
      return dateField({ name, legend: label, hint: words, typed: date, error, wrongParts })
    }
    case 'flag':
      return checkboxes({
        name,
        classes: 'date-form__flag',
        errorMessage,
        items: [{ value: 'yes', text: label, checked: text === 'yes', hint }],
      })
    case 'choice':
      return radios({
        name,
        fieldset: { legend: { text: label, classes } },
        hint,
        errorMessage,
        items: choiceItems(field, text),
      })
    case 'year':
      return input({
        name,
        label: { text: label, classes: 'govuk-label--s' },
        hint: { text: page.yearExample },
        errorMessage,
        value: text,
        inputmode: 'numeric',
        classes: 'govuk-input--width-4',
      })
    case 'terms':
      return input({
        name,
        label: { text: label, classes: 'govuk-label--s' },
        hint: { text: `${more} ${page.termsExample}` },
        errorMessage,
        value: text,
        autocomplete: 'off',
      })
  }
}
