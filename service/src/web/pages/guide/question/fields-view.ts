/** The fields of each question: big choices, a yes with its day, both dates of the letter. */
import { type ChoiceWords, type EventWords, en, type OptionWords, type QuestionName } from '@way-forward/law'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { radios } from '../../../govuk/radios.ts'
import { dateErrorAddress, dateField } from '../../../kit/date-field.ts'
import { type Html, html } from '../../../kit/html.ts'
import { words } from '../words.ts'
import { isEventQuestion } from './event-question.ts'
import { type FormError, howToTell, type Place, type Typed } from './read-form.ts'

/** The fields, with what was typed and what is wrong. */
export function fieldsView(question: QuestionName, typed: Typed, errors: readonly FormError[]): Html {
  if (isEventQuestion(question)) return eventFields(question, en[question], typed, errors)
  if (question === 'dates') return datesFields(typed, errors)
  return question === 'disputed' ? disputedFields(en.disputed, typed, errors) : decisionFields(typed, errors)
}

/** Where the error summary leads. */
export function errorAddress(question: QuestionName, { place, parts }: FormError): string {
  if (place === 'sent-day') return dateErrorAddress('sent-on', parts)
  if (place === 'day') return dateErrorAddress(question === 'dates' ? 'letter' : `${question}-on`, parts)
  return `#${question}`
}

function decisionFields(typed: Typed, errors: readonly FormError[]): Html {
  return radios({
    name: 'decision',
    classes: 'guide-choices',
    fieldset: { legend: headingLegend(en.decision.heading) },
    hint: hintOf(en.decision.hint),
    errorMessage: messageAt('choice', errors),
    items: [
      ...en.decision.options.map((option) => item(option, typed)),
      { divider: words.or },
      {
        value: howToTell,
        text: words.howToTell,
        hint: { text: words.howToTellHint },
        checked: typed.chosen.includes(howToTell),
      },
    ],
  })
}

function disputedFields(
  { heading, hint, options }: ChoiceWords,
  typed: Typed,
  errors: readonly FormError[],
): Html {
  const parts = options.filter(({ value }) => value !== 'u')
  const unknown = options.filter(({ value }) => value === 'u')
  return checkboxes({
    name: 'disputed',
    classes: 'guide-choices',
    fieldset: { legend: headingLegend(heading) },
    hint: hintOf(hint),
    errorMessage: messageAt('choice', errors),
    items: [
      ...parts.map((option) => item(option, typed)),
      { divider: words.or },
      ...unknown.map((option) => ({ ...item(option, typed), behaviour: 'exclusive' })),
    ],
  })
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
