/** A day with the times from and until, as people type them; the clocks of London are minded. */
import { type Day, plainDay, shift } from '@way-forward/law'
import { dayInLondon, instantInLondon, timeInLondon } from '../../../../documents/london-time.ts'
import { input } from '../../../govuk/input.ts'
import { isoDay, readDateInput, typedOf } from '../../../kit/date.ts'
import { dateField } from '../../../kit/date-field.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { dayFault, readDay } from '../../../kit/typed-day.ts'
import { readTime } from '../../cases/entries/write/read-time.ts'

export interface Span {
  readonly startsAt: Date
  readonly endsAt: Date
}

/** A meeting is at most so long, and lies at most so many days ahead or back: what is more is a slip of the pen. */
const longestHours = 12
const farthestDays = 731

/** The names of the fields. @param name that of the day */
const from = (name: string): string => `${name}-from`
const until = (name: string): string => `${name}-until`

/** Whether nothing at all stands in the fields. */
export function isEmptySpan(form: URLSearchParams, name: string): boolean {
  const fields = [`${name}-day`, `${name}-month`, `${name}-year`, from(name), until(name)]
  return fields.every((field) => (form.get(field) ?? '').trim() === '')
}

/** Reads the fields. Faults are added to the list. @param subject begins their sentences: "The meeting" */
export function readSpan(
  form: URLSearchParams,
  name: string,
  {
    subject,
    today,
    faults,
  }: { readonly subject: string; readonly today: Day; readonly faults: FieldFault[] },
): Span | null {
  const before = faults.length
  const on = readDay(form, name, subject, faults)
  if (on === null && faults.length === before) faults.push(dayFault(name, `${subject} needs a day`))
  if (on !== null && (on < shift(today, -farthestDays) || on > shift(today, farthestDays)))
    faults.push(dayFault(name, `${subject} must be within two years of today`))
  const startsAt = readInstant(form, from(name), on, { subject, what: 'begins', faults })
  const endsAt = readInstant(form, until(name), on, { subject, what: 'ends', faults })
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt)
    faults.push(fieldFault(until(name), `${subject} must end after it begins`))
  else if (
    startsAt !== null &&
    endsAt !== null &&
    Number(endsAt) - Number(startsAt) > longestHours * 3_600_000
  )
    faults.push(fieldFault(until(name), `${subject} must be at most ${longestHours} hours long`))
  return faults.length > before || startsAt === null || endsAt === null ? null : { startsAt, endsAt }
}

function readInstant(
  form: URLSearchParams,
  field: string,
  on: Day | null,
  {
    subject,
    what,
    faults,
  }: { readonly subject: string; readonly what: string; readonly faults: FieldFault[] },
): Date | null {
  const time = readTime((form.get(field) ?? '').slice(0, 20))
  if (time === null) {
    faults.push(fieldFault(field, `${subject} needs the time when it ${what}, such as 2pm or 14:00`))
    return null
  }
  if (on === null) return null
  const read = instantInLondon(isoDay(on), time)
  if ('at' in read) return read.at
  const why =
    read.fault === 'no-such-time'
      ? `the clocks go forward on ${plainDay(on)}, and there is no ${time}`
      : `the clocks go back on ${plainDay(on)}, and ${time} comes twice`
  faults.push(fieldFault(field, `${subject}: ${why}. Choose a time before 1am or from 2am`))
  return null
}

/** Puts a span into the fields. */
export function typeSpan(typed: URLSearchParams, name: string, { startsAt, endsAt }: Span): void {
  for (const [part, value] of Object.entries(typedOf(dayInLondon(startsAt))))
    typed.set(`${name}-${part}`, value)
  typed.set(from(name), timeInLondon(startsAt))
  typed.set(until(name), timeInLondon(endsAt))
}

/** The fields. */
export function spanFields(
  typed: URLSearchParams,
  name: string,
  faults: readonly FieldFault[],
  { legend, hint }: { readonly legend: string; readonly hint: string },
): Html {
  const fault = faults.find((each) => each.name === name)
  const time = (field: string, label: string) =>
    input({
      name: field,
      label: { text: label },
      classes: 'govuk-input--width-5',
      value: typed.get(field) ?? '',
      autocomplete: 'off',
      ...described(faults, field, null),
    })
  return html`<div class="span-fields">${dateField({
    name,
    legend,
    hint,
    typed: readDateInput(typed, name).typed,
    error: fault?.says ?? null,
    wrongParts: fault?.parts ?? [],
  })}<div class="span-fields__times">${time(from(name), 'From')}${time(until(name), 'Until')}</div></div>`
}
