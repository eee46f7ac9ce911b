/** The form of an entry. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { type WrittenKind, ways } from '../../../../../cases/entries/entry-body.ts'
import { dayInWords, kindWords, wayWords } from '../../../../../cases/entries/entry-words.ts'
import type { Promised } from '../../../../../cases/entries/late-promises.ts'
import { wallInWords } from '../../../../../cases/wall-words.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { radios } from '../../../../govuk/radios.ts'
import { select } from '../../../../govuk/select.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { readDateInput } from '../../../../kit/date.ts'
import { dateField } from '../../../../kit/date-field.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { concernField, concernName } from '../../concern-choice.ts'
import { onceInput } from '../../sent-once.ts'
import { wallField, wallName } from '../../wall-choice.ts'
import { type EntryField, entryForms } from './fields.ts'
import { dayName } from './read-form.ts'

export interface EntryFormModel {
  readonly kind: WrittenKind
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Promises that this may say something about. */
  readonly promises: readonly Promised[]
  /** The sealed letter that was sent; null: none. */
  readonly made: { readonly id: string; readonly title: string } | null
  /** The wall of what is corrected; null: it is new, and its writer chooses. */
  readonly correctsBehind: string | null
  /** Somebody, or another window, was faster. */
  readonly notice: string | null
}

/** A whole page. */
export function entryFormView(visit: Visit, file: CaseFile, model: EntryFormModel): Html {
  const { kind, faults, typed, correctsBehind, made, notice } = model
  const form = entryForms[kind]
  const title = correctsBehind === null ? form.title : `Correct: ${kindWords[kind].toLowerCase()}`
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1>${
    notice === null ? nothing : html`<div class="card card--late" role="alert"><p>${notice}</p></div>`
  }${
    correctsBehind === null
      ? nothing
      : html`<p class="govuk-body">What it says now is kept below the new words, and shown as corrected.</p>`
  }${made === null ? nothing : html`<p class="govuk-body">The letter: <a class="govuk-link" href="${href(caseAddress(file, `/entries/made/${made.id}`))}">${made.title}</a></p>`}<form class="entry-form" method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${
    made === null ? nothing : html`<input type="hidden" name="made" value="${made.id}">`
  }${correctsBehind === null ? onceInput(typed) : nothing}${dayView(model, dayName, form.when, null)}${form.fields.map((field) => fieldView(model, field))}${answersView(model)}${concernField(file, typed.get(concernName), 'What is it about?', 'All of it, or something else')}${
    correctsBehind === null
      ? wallField(file, typed.get(wallName))
      : html`<p class="govuk-body"><strong>Who can see it:</strong> ${wallOf(file, correctsBehind)}</p>`
  }${button({ text: 'Save', preventDoubleClick: true })}</form>`
  return caseLayout(visit, file, {
    title,
    part: '/entries',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}

function wallOf(file: CaseFile, id: string): string {
  const wall = file.walls.find((each) => each.id === id)
  return wall === undefined ? '' : wallInWords(wall, file)
}

function fieldView(model: EntryFormModel, field: EntryField): Html {
  const { name, type, hint, needed } = field
  const { typed, faults } = model
  // A question with an answer that may be left out says so.
  const text = needed === null && type !== 'day' ? `${field.label} (optional)` : field.label
  const label = { text, classes: 'govuk-label--s' }
  const value = typed.get(name) ?? ''
  switch (type) {
    case 'day':
      return dayView(model, name, `${field.label} (optional)`, hint)
    case 'way':
      return radios({
        name,
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: field.label, classes: 'govuk-fieldset__legend--s' } },
        ...described(faults, name, hint),
        items: ways.map((way) => ({ value: way, text: wayWords[way], checked: way === value })),
      })
    case 'words':
      return textarea({
        name,
        rows: name === 'people' ? 3 : 6,
        label,
        value,
        ...described(faults, name, hint),
      })
    case 'line':
    case 'time':
      return input({
        name,
        label,
        value,
        autocomplete: 'off',
        type: field.inputType,
        classes: type === 'time' ? 'govuk-input--width-10' : undefined,
        ...described(faults, name, hint),
      })
  }
}

function dayView({ typed, faults }: EntryFormModel, name: string, legend: string, hint: string | null): Html {
  const fault = faults.find((each) => each.name === name)
  const example = 'For example, 27 3 2026.'
  return dateField({
    name,
    legend,
    hint: hint === null ? example : `${hint} ${example}`,
    typed: readDateInput(typed, name).typed,
    error: fault?.says ?? null,
    wrongParts: fault?.parts ?? [],
  })
}

function answersView({ kind, promises, typed }: EntryFormModel): Html {
  if (kind === 'letter-sent' || promises.length === 0) return nothing
  const chosen = typed.get('answers')
  return select({
    name: 'answers',
    label: { text: 'Does it say what came of a promise? (optional)', classes: 'govuk-label--s' },
    hint: { text: 'The promise is then no longer shown as waiting.' },
    items: [
      { value: '', text: 'No' },
      ...promises.map((promise) => ({
        value: promise.entry,
        text: promiseInWords(promise),
        selected: promise.entry === chosen,
      })),
    ],
  })
}

/** A promise in a line: "SEND team, promised for 3 November 2026". */
export function promiseInWords({ who, kind, promisedOn }: Promised): string {
  const whose = who ?? kindWords[kind]
  return kind === 'letter-sent'
    ? `${whose}, asked for an answer by ${dayInWords(promisedOn)}`
    : `${whose}, promised for ${dayInWords(promisedOn)}`
}
