/** The form of a letter: what it says, who writes, and who it goes to. */
import type { Field } from '../../../../documents/letters/field.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { details } from '../../../govuk/details.ts'
import { fieldset } from '../../../govuk/fieldset.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { select } from '../../../govuk/select.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { readDateInput } from '../../../kit/date.ts'
import { dateField } from '../../../kit/date-field.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { DraftModel } from './model.ts'
import { commonWords, councilHint, councilLabel, page, writerLabel, writerWords } from './words.ts'

/** The form. It is posted: what is typed stands in no address. @param last what else it asks, at its end */
export function formView(model: DraftModel, last: Html = nothing): Html {
  const { letter, action, unseen } = model
  const own = Object.entries(letter.fields).map(([name, field]) => fieldView(model, name, field))
  return html`<form class="letter-form" id="letter-form" action="${href(action)}" method="post" novalidate data-letter-form>${unseen}${
    own.length === 0 ? nothing : group(page.about, own)
  }${group(page.to, [councilView(model), otherToView(model)])}${group(page.you, writerView(model))}${last}${button(
    {
      text: page.show,
      name: 'out',
      value: 'show',
      attributes: { formaction: `${action}#letter` },
    },
  )}</form>`
}

function group(heading: string, inner: readonly Html[]): Html {
  return fieldset({
    classes: 'letter-form__group',
    legend: {
      html: html`<h2 class="govuk-fieldset__heading">${heading}</h2>`,
      classes: 'govuk-fieldset__legend--m',
    },
    html: html`${inner}`,
  })
}

function fieldView(model: DraftModel, name: string, field: Field): Html {
  const { label, hint } = field
  const given = model.form.typed.getAll(name)
  switch (field.type) {
    case 'text':
      return lineView(model, name, { label, hint })
    case 'lines':
      return linesView(model, name, { label, hint: hint ?? page.line }, 4)
    case 'day':
      return dayView(model, name, label, hint)
    case 'choice':
      return radios({
        name,
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
        ...described(model, name, hint),
        items: Object.entries(field.options).map(([value, text]) => ({
          value,
          text,
          checked: given[0] === value,
        })),
      })
    case 'choices':
      return checkboxes({
        name,
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
        ...described(model, name, hint),
        items: Object.entries(field.options).map(([value, text]) => ({
          value,
          text,
          checked: given.includes(value),
        })),
      })
  }
}

/** Names, addresses and a day of birth, as far as the letter asks for them. */
function writerView(model: DraftModel): readonly Html[] {
  const { letter } = model
  const writer = model.form.typed.get('writer') ?? 'parent'
  return [
    radios({
      name: 'writer',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: writerLabel, classes: 'govuk-fieldset__legend--s' } },
      ...described(model, 'writer', null),
      items: Object.entries(writerWords).map(([value, text]) => ({ value, text, checked: value === writer })),
    }),
    lineView(model, 'name', commonWords.name, { autocomplete: 'name' }),
    lineView(model, 'childName', commonWords.childName, { autocomplete: 'off' }),
    letter.needs.includes('bornOn')
      ? dayView(model, 'bornOn', commonWords.bornOn.label, commonWords.bornOn.hint)
      : nothing,
    linesView(model, 'address', commonWords.address, 4, 'street-address'),
    lineView(model, 'email', optional(commonWords.email), { autocomplete: 'email', type: 'email' }),
    lineView(model, 'phone', optional(commonWords.phone), { autocomplete: 'tel', type: 'tel' }),
    letter.needs.includes('reference')
      ? lineView(model, 'reference', optional(commonWords.reference), { autocomplete: 'off' })
      : nothing,
  ]
}

function councilView(model: DraftModel): Html {
  const { areas, area } = model.where
  if (areas.length === 0) return html`<p class="govuk-body">${page.noDirectory}</p>`
  return select({
    name: 'w',
    label: { text: councilLabel, classes: 'govuk-label--s' },
    hint: { text: councilHint },
    items: [
      { value: '', text: page.chooseCouncil },
      ...areas.map(({ slug, shortName }) => ({
        value: slug,
        text: shortName,
        selected: slug === area?.slug,
      })),
    ],
  })
}

/** Folded where the directory, or nobody yet, is to be named; open where something was typed or must be. */
function otherToView(model: DraftModel): Html {
  const { letter, to, faults, where } = model
  const names = ['toName', 'toAddress', 'toEmail'] as const
  const isOpen =
    names.some((name) => model.form.typed.get(name) || faults.some((fault) => fault.name === name)) ||
    where.areas.length === 0 ||
    (to.entry === null && letter.to(model.given).roles.length === 0)
  return details({
    summaryText: page.otherTo,
    open: isOpen,
    html: html`<p class="govuk-hint">${page.otherToHint}</p>${[
      lineView(model, 'toName', commonWords.toName, { autocomplete: 'off' }),
      linesView(model, 'toAddress', optional(commonWords.toAddress), 3),
      lineView(model, 'toEmail', optional(commonWords.toEmail), { autocomplete: 'off', type: 'email' }),
    ]}`,
  })
}

interface Words {
  readonly label: string
  readonly hint: string | null
}

function optional({ label, hint }: Words): Words {
  return { label: `${label}${page.optional}`, hint }
}

function lineView(
  model: DraftModel,
  name: string,
  { label, hint }: Words,
  { type, autocomplete }: { readonly type?: 'email' | 'tel'; readonly autocomplete?: string } = {},
): Html {
  return input({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    ...described(model, name, hint),
    value: model.form.typed.get(name) ?? '',
    type,
    autocomplete: autocomplete ?? 'off',
    spellcheck: type === undefined ? undefined : false,
  })
}

function linesView(
  model: DraftModel,
  name: string,
  { label, hint }: Words,
  rows: number,
  autocomplete?: string,
): Html {
  return textarea({
    name,
    rows,
    label: { text: label, classes: 'govuk-label--s' },
    ...described(model, name, hint),
    value: model.form.typed.get(name) ?? '',
    autocomplete,
  })
}

function dayView({ form, faults }: DraftModel, name: string, legend: string, hint: string | null): Html {
  const fault = faults.find((each) => each.name === name)
  return dateField({
    name,
    legend,
    hint: hint === null ? page.example : `${hint} ${page.example}`,
    typed: readDateInput(form.typed, name).typed,
    error: fault?.says ?? null,
    wrongParts: fault?.parts ?? [],
  })
}

function described({ faults }: DraftModel, name: string, hint: string | null) {
  const fault = faults.find((each) => each.name === name)
  return {
    hint: hint === null ? undefined : { text: hint },
    errorMessage: fault === undefined ? undefined : { text: fault.says },
  }
}
