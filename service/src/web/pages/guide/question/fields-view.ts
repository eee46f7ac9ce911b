/** The fields of each question: big choices, a yes with its day, both dates of the letter. */
import {
  type ChoiceWords,
  type Day,
  type DayQuestionWords,
  type EventWords,
  en,
  type OptionWords,
  type QuestionName,
  questionNamed,
  type YearWords,
} from '@way-forward/law'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { radios } from '../../../govuk/radios.ts'
import { select } from '../../../govuk/select.ts'
import { dateErrorAddress, dateField } from '../../../kit/date-field.ts'
import { type Html, html } from '../../../kit/html.ts'
import { words } from '../words.ts'
import type { FormError, Place, Typed } from './read-form.ts'
import { wayOutOf } from './way-out.ts'
import { yearsOf } from './year-options.ts'

/** The fields, with what was typed and what is wrong. @param today the day that years are counted from */
export function fieldsView(
  question: QuestionName,
  typed: Typed,
  errors: readonly FormError[],
  today: Day,
): Html {
  const own = en[question]
  switch (own.kind) {
    case 'event':
      return eventFields(question, own, typed, errors)
    case 'dates':
      return datesFields(typed, errors)
    case 'many':
      return manyFields(question, own, typed, errors)
    case 'day':
      return dayFields(question, own, typed, errors)
    case 'year':
      return yearFields(question, own, typed, errors, today)
    case 'one':
      return oneFields(question, own, own.options, typed, errors)
  }
}

/** Where the error summary leads. */
export function errorAddress(question: QuestionName, { place, parts }: FormError): string {
  if (place === 'sent-day') return dateErrorAddress('sent-on', parts)
  if (place === 'choice') return `#${question}`
  const { kind } = en[question]
  if (kind === 'dates') return dateErrorAddress('letter', parts)
  return dateErrorAddress(kind === 'day' ? question : `${question}-on`, parts)
}

function oneFields(
  question: QuestionName,
  own: ChoiceWords | YearWords,
  options: readonly OptionWords[],
  typed: Typed,
  errors: readonly FormError[],
): Html {
  const wayOut = wayOutOf(question)
  return radios({
    name: question,
    classes: 'guide-choices',
    fieldset: { legend: headingLegend(own.heading) },
    hint: hintOf(own.hint),
    errorMessage: messageAt('choice', errors),
    items: [
      ...withDivider(options.map((option) => item(option, typed))),
      ...(wayOut === null ? [] : [{ divider: words.or }, item({ ...wayOut, short: wayOut.text }, typed)]),
    ],
  })
}

/** A few years as choices, many as a list to open. */
function yearFields(
  question: QuestionName,
  own: YearWords,
  typed: Typed,
  errors: readonly FormError[],
  today: Day,
): Html {
  const items = yearItems(question, own, today)
  if (items.length <= mostChoices) return oneFields(question, own, items, typed, errors)
  const [chosen = ''] = typed.chosen
  return select({
    name: question,
    label: { text: own.heading, isPageHeading: true, classes: 'govuk-label--xl' },
    hint: hintOf(own.hint),
    errorMessage: messageAt('choice', errors),
    value: chosen,
    items: [{ value: '', text: words.chooseYear }, ...items],
  })
}
const mostChoices = 8

function yearItems(question: QuestionName, own: YearWords, today: Day): readonly OptionWords[] {
  const asked = questionNamed(question)
  if (asked.kind !== 'year') return own.options
  const years = yearsOf(asked, today).map((year) => ({
    value: String(year),
    text: own.yearText(year),
    hint: null,
    short: own.yearText(year),
  }))
  return [...years, ...own.options]
}

function manyFields(
  question: QuestionName,
  { heading, hint, options }: ChoiceWords,
  typed: Typed,
  errors: readonly FormError[],
): Html {
  const items = options.map((option) =>
    option.value === 'u' ? { ...item(option, typed), behaviour: 'exclusive' } : item(option, typed),
  )
  return checkboxes({
    name: question,
    classes: 'guide-choices',
    fieldset: { legend: headingLegend(heading) },
    hint: hintOf(hint),
    errorMessage: messageAt('choice', errors),
    items: withDivider(items),
  })
}

/** "I do not know" stands apart from the answers. */
function withDivider<I extends { readonly value: string }>(items: readonly I[]) {
  return items.flatMap((each) => (each.value === 'u' ? [{ divider: words.or }, each] : [each]))
}

function dayFields(
  question: QuestionName,
  own: DayQuestionWords,
  typed: Typed,
  errors: readonly FormError[],
): Html {
  const error = errors.find(({ place }) => place === 'day')
  return html`${dateField({
    name: question,
    legend: own.heading,
    legendClasses: 'govuk-fieldset__legend--xl',
    isPageHeading: true,
    hint: own.hint === null ? words.example : `${own.hint}. ${words.example}`,
    typed: typed.day,
    error: error?.message ?? null,
    wrongParts: error?.parts ?? [],
  })}
${checkboxes({
  name: `${question}-none`,
  classes: 'guide-choices',
  items: own.options.map((option) => item(option, typed)),
})}`
}

function eventFields(name: string, own: EventWords, typed: Typed, errors: readonly FormError[]): Html {
  return radios({
    name,
    classes: 'guide-choices',
    fieldset: { legend: headingLegend(own.heading) },
    hint: hintOf(own.hint),
    errorMessage: messageAt('choice', errors),
    items: own.options.map((option) =>
      option.value === 'yes'
        ? {
            ...item(option, typed),
            conditional: {
              html: dayField(`${name}-on`, own.day.label, own.day.hint, typed.day, 'day', errors),
            },
          }
        : item(option, typed),
    ),
  })
}

function datesFields(typed: Typed, errors: readonly FormError[]): Html {
  const { heading, hint, letter, sent } = en.dates
  const error = errors.find(({ place }) => place === 'day')
  return html`${dateField({
    name: 'letter',
    legend: heading,
    legendClasses: 'govuk-fieldset__legend--xl',
    isPageHeading: true,
    hint: hint === null ? letter.hint : `${hint}. ${letter.hint}`,
    typed: typed.day,
    error: error?.message ?? null,
    wrongParts: error?.parts ?? [],
  })}
${checkboxes({
  name: 'letter-none',
  classes: 'guide-choices',
  items: [{ value: 'u', text: letter.none, checked: typed.chosen.includes('u') }],
})}
${radios({
  name: 'sent',
  classes: 'guide-choices',
  fieldset: { legend: { text: sent.question, classes: 'govuk-fieldset__legend--m' } },
  items: [
    { value: 'same', text: sent.same, checked: typed.sent === 'same' },
    {
      value: 'another',
      text: sent.another,
      checked: typed.sent === 'another',
      conditional: {
        html: dayField('sent-on', sent.label, sent.hint, typed.sentDay, 'sent-day', errors),
      },
    },
    { value: 'u', text: sent.unknown, checked: typed.sent === 'u' },
  ],
})}`
}

function dayField(
  name: string,
  legend: string,
  hint: string,
  typed: Typed['day'],
  place: Place,
  errors: readonly FormError[],
): Html {
  const error = errors.find((each) => each.place === place)
  return dateField({
    name,
    legend,
    hint: `${hint}. ${words.example}`,
    typed,
    error: error?.message ?? null,
    wrongParts: error?.parts ?? [],
  })
}

function item(option: OptionWords, typed: Typed) {
  return {
    value: option.value,
    text: option.text,
    ...(option.hint === null ? {} : { hint: { text: option.hint } }),
    checked: typed.chosen.includes(option.value),
  }
}

function headingLegend(text: string) {
  return { text, isPageHeading: true, classes: 'govuk-fieldset__legend--xl' }
}

function hintOf(text: string | null) {
  return text === null ? undefined : { text }
}

function messageAt(place: Place, errors: readonly FormError[]) {
  const error = errors.find((each) => each.place === place)
  return error === undefined ? undefined : { text: error.message }
}
