/** Fields of the forms of a conversation and of a referral: with what was typed, and what is wrong with it. */

import { parseDay } from '@way-forward/law'
import { typedLine, typedText } from '../../../../documents/letters/typed-text.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { typedOf } from '../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import type { Typed } from '../sides/side-form.ts'

export interface Named {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

/** One line. */
export function lineField(
  { typed, faults }: Typed,
  { name, label, hint }: Named,
  kind: 'text' | 'email' | 'tel' = 'text',
): Html {
  return input({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    value: typed.get(name) ?? '',
    ...described(faults, name, hint ?? null),
    autocomplete: 'off',
    ...(kind === 'text' ? {} : { type: kind, spellcheck: false }),
    ...(kind === 'tel' ? { classes: 'govuk-input--width-20' } : {}),
  })
}

/** Several lines. */
export function textField({ typed, faults }: Typed, { name, label, hint }: Named, rows = 3): Html {
  return textarea({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    value: typed.get(name) ?? '',
    ...described(faults, name, hint ?? null),
    rows,
  })
}

export interface Answer {
  readonly value: string
  readonly text: string
  readonly hint?: string | null
  /** Asked only with this answer. */
  readonly more?: Html
}

/** One answer of several. */
export function oneField(
  { typed, faults }: Typed,
  { name, label, hint }: Named,
  answers: readonly Answer[],
): Html {
  return radios({
    name,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, name, hint ?? null),
    items: answers.map(({ more, ...answer }) => ({
      ...itemOf(answer),
      checked: typed.get(name) === answer.value,
      ...(more === undefined ? {} : { conditional: { html: more } }),
    })),
  })
}

/** Any number of several. */
export function manyField(
  { typed, faults }: Typed,
  { name, label, hint }: Named,
  answers: readonly Answer[],
): Html {
  const chosen = typed.getAll(name)
  return checkboxes({
    name,
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, name, hint ?? null),
    items: answers.map((answer) => ({ ...itemOf(answer), checked: chosen.includes(answer.value) })),
  })
}

function itemOf({ value, text, hint }: Answer) {
  return { value, text, ...(hint == null ? {} : { hint: { text: hint } }) }
}

/** A heading with fields under it. */
export function group(heading: string, inner: readonly Html[]): Html {
  return html`<section class="form-part"><h2 class="govuk-heading-m">${heading}</h2>${inner}</section>`
}

/** Reads one line. @returns null: nothing stands there, or a fault was added */
export function readLine(
  form: URLSearchParams,
  { name, most, missing }: { readonly name: string; readonly most: number; readonly missing?: string },
  faults: FieldFault[],
): string | null {
  return kept(typedLine(form.get(name) ?? ''), name, most, missing, faults)
}

/** Reads several lines. @returns null: nothing stands there, or a fault was added */
export function readText(
  form: URLSearchParams,
  { name, most, missing }: { readonly name: string; readonly most: number; readonly missing?: string },
  faults: FieldFault[],
): string | null {
  return kept(typedText(form.get(name) ?? ''), name, most, missing, faults)
}

function kept(
  text: string,
  name: string,
  most: number,
  missing: string | undefined,
  faults: FieldFault[],
): string | null {
  if (text === '') {
    if (missing !== undefined) faults.push(fieldFault(name, missing))
    return null
  }
  if (text.length <= most) return text
  faults.push(fieldFault(name, `Write it in ${most.toLocaleString('en-GB')} characters or fewer`))
  return null
}

/** The answer that was chosen; null: none, and a fault was added. */
export function readOne<Value extends string>(
  form: URLSearchParams,
  { name, missing }: { readonly name: string; readonly missing: string },
  values: readonly Value[],
  faults: FieldFault[],
): Value | null {
  const given = form.get(name)
  const value = values.find((each) => each === given) ?? null
  if (value === null) faults.push(fieldFault(name, missing))
  return value
}

/** Puts a day into the three boxes of a form. @param iso null: they stay empty */
export function putDay(typed: URLSearchParams, name: string, iso: string | null): void {
  const day = iso === null ? null : parseDay(iso)
  if (day === null) return
  for (const [part, value] of Object.entries(typedOf(day))) typed.set(`${name}-${part}`, value)
}
