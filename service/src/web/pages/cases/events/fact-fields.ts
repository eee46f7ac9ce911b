/** The fields of one fact: answers to choose, a day, whether and when something happened, a year. */
import { type ConcernKind, type Day, type Fact, type Question, questionNamed } from '@way-forward/law'
import { type FactWords, wordsOfFact, yearInWords } from '../../../../cases/fact-words.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { radios } from '../../../govuk/radios.ts'
import { select } from '../../../govuk/select.ts'
import { dateField } from '../../../kit/date-field.ts'
import { described, type FieldFault } from '../../../kit/form-fault.ts'
import type { Html } from '../../../kit/html.ts'
import { yearsOf } from '../../guide/question/year-options.ts'
import { fields, type TypedFact } from './fact-form.ts'
import { words } from './words.ts'

export interface FactField {
  /** Of the concern; null: a fact of the person. */
  readonly kind: ConcernKind | null
  readonly name: string
  readonly fact: Fact
  readonly typed: TypedFact
  readonly faults: readonly FieldFault[]
  readonly today: Day
}

/** The fields, under the question as the heading of the page. @param isToYou the reader is the person whom the case is about */
export function factFields(field: FactField, isToYou: boolean): Html {
  const asked = wordsOfFact(field.kind, field.name, isToYou)
  switch (field.fact.type) {
    case 'choice':
      return choiceFields(field, asked)
    case 'choices':
      return choicesFields(field, asked)
    case 'year':
      return yearFields(field, asked)
    case 'event':
      return eventFields(field, asked)
    case 'day':
      return dayFields(field, asked.heading, asked.hint, true)
  }
}

function choiceFields({ typed, faults }: FactField, { heading, hint, options }: FactWords): Html {
  return radios({
    name: fields.value,
    classes: 'guide-choices',
    fieldset: { legend: headingLegend(heading) },
    ...described(faults, fields.value, hint),
    items: options.map((option) => itemOf(option, typed)),
  })
}

function choicesFields({ typed, faults }: FactField, { heading, hint, options }: FactWords): Html {
  return checkboxes({
    name: fields.value,
    classes: 'guide-choices',
    fieldset: { legend: headingLegend(heading) },
    ...described(faults, fields.value, hint),
    items: options.map((option) => itemOf(option, typed)),
  })
}

/** The years that the guide offers, and the one that was said before. */
function yearFields({ kind, name, typed, faults, today }: FactField, asked: FactWords): Html {
  const question: Question | null = asked.question === null ? null : questionNamed(asked.question)
  const offered = question?.kind === 'year' ? yearsOf(question, today) : []
  const [chosen = ''] = typed.chosen
  const said = /^\d{4}$/.test(chosen) ? [Number(chosen)] : []
  const years = [...new Set([...offered, ...said])].sort((a, b) => a - b)
  return select({
    name: fields.value,
    label: { text: asked.heading, isPageHeading: true, classes: 'govuk-label--xl' },
    ...described(faults, fields.value, asked.hint),
    items: [
      { value: '', text: words.chooseYear },
      ...years.map((year) => ({
        value: String(year),
        text: yearInWords(kind, name, year),
        selected: String(year) === chosen,
      })),
    ],
  })
}

function eventFields(field: FactField, { heading, hint }: FactWords): Html {
  const { typed, faults } = field
  return radios({
    name: fields.happened,
    classes: 'guide-choices',
    fieldset: { legend: headingLegend(heading) },
    ...described(faults, fields.happened, hint),
    items: [
      {
        value: 'yes',
        text: words.yes,
        checked: typed.chosen.includes('yes'),
        conditional: { html: dayFields(field, words.when, null, false) },
      },
      { value: 'no', text: words.no, checked: typed.chosen.includes('no') },
    ],
  })
}

function dayFields(
  { fact, typed, faults }: FactField,
  legend: string,
  hint: string | null,
  isPageHeading: boolean,
): Html {
  const fault = faults.find(({ name }) => name === fields.day)
  const isAhead = fact.type === 'day' && fact.ahead
  const hints = [hint, isAhead ? words.ahead : null, words.example].filter((each) => each !== null)
  return dateField({
    name: fields.day,
    legend,
    legendClasses: isPageHeading ? 'govuk-fieldset__legend--xl' : 'govuk-fieldset__legend--s',
    isPageHeading,
    hint: hints.join('. '),
    typed: typed.day,
    error: fault?.says ?? null,
    wrongParts: fault?.parts ?? [],
  })
}

function itemOf({ value, text, hint }: FactWords['options'][number], { chosen }: TypedFact) {
  return {
    value,
    text,
    ...(hint === null ? {} : { hint: { text: hint } }),
    checked: chosen.includes(value),
  }
}

function headingLegend(text: string) {
  return { text, isPageHeading: true, classes: 'govuk-fieldset__legend--xl' }
}
