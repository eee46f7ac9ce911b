/** The form of the service's own record: level, state, what it is about, and from which day. */
import { type ConcernKind, concernKinds, type Day } from '@way-forward/law'
import { levels, type ServiceRecord, states } from '../../../../cases/desk/service-record.ts'
import type { InterventionLevel, InterventionState } from '../../../../db/data.ts'
import { radios } from '../../../govuk/radios.ts'
import { select } from '../../../govuk/select.ts'
import { type DateReading, isoDay, readDateInput, sayDateFault, typedOf } from '../../../kit/date.ts'
import { dateErrorAddress, dateField } from '../../../kit/date-field.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { concernWords } from '../../law/words/concern-words.ts'
import { levelWords, stateWords } from '../words.ts'

/** A level as radios. @param chosen null: none yet */
export function levelField(chosen: string | null, faults: readonly FieldFault[]): Html {
  return radios({
    name: 'level',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'Level', classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'level', null),
    items: levels.map((value) => ({ value, text: levelWords[value], checked: value === chosen })),
  })
}

/** What it is mostly about, as a list. */
export function aboutField(chosen: string | null): Html {
  return select({
    name: 'about',
    label: { text: 'Mostly about', classes: 'govuk-label--s' },
    items: [
      { value: '', text: 'Not said' },
      ...concernKinds.map((kind) => ({ value: kind, text: concernWords[kind], selected: kind === chosen })),
    ],
  })
}

/** The level that a form names; null, with a fault: none. */
export function readLevel(form: URLSearchParams, faults: FieldFault[]): InterventionLevel | null {
  const level = levels.find((each) => each === form.get('level'))
  if (level === undefined) faults.push(fieldFault('level', 'Choose a level'))
  return level ?? null
}

/** The kind of concern that a form names; null: none that there is. */
export function readAbout(form: URLSearchParams): ConcernKind | null {
  return concernKinds.find((each) => each === form.get('about')) ?? null
}

/** The fields of the record. @param typed what stands in the boxes; null: the last record, from today */
export function recordFields(
  typed: URLSearchParams | null,
  last: ServiceRecord | null,
  faults: readonly FieldFault[],
  today: Day,
): Html {
  const state = typed === null ? (last?.state ?? 'open') : typed.get('state')
  return html`${levelField(typed === null ? (last?.level ?? null) : typed.get('level'), faults)}${radios({
    name: 'state',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'State', classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'state', null),
    items: states.map((value) => ({ value, text: stateWords[value], checked: value === state })),
  })}${aboutField(typed === null ? (last?.concern ?? null) : typed.get('about'))}${dayField('fromOn', 'From', typed, faults, today)}`
}

/** What the form says; null, with faults: something is wrong. */
export function readRecord(
  form: URLSearchParams,
  faults: FieldFault[],
  today: Day,
): {
  level: InterventionLevel
  state: InterventionState
  concern: ConcernKind | null
  fromOn: string
} | null {
  const level = readLevel(form, faults)
  const state = states.find((each) => each === form.get('state'))
  if (state === undefined) faults.push(fieldFault('state', 'Choose a state'))
  const fromOn = readPastDay(form, 'fromOn', faults, today)
  if (level === null || state === undefined || fromOn === null) return null
  return { level, state, concern: readAbout(form), fromOn }
}

/** A day that is today unless somebody types another. */
export function dayField(
  name: string,
  legend: string,
  typed: URLSearchParams | null,
  faults: readonly FieldFault[],
  today: Day,
): Html {
  const fault = faults.find((each) => each.name === name)
  return dateField({
    name,
    legend,
    hint: 'For example, 27 3 2026.',
    typed: typed === null ? typedOf(today) : readDateInput(typed, name).typed,
    error: fault?.says ?? null,
    wrongParts: fault?.parts ?? [],
  })
}

/** An ISO day, today or earlier; null, with a fault: it is none. */
export function readPastDay(
  form: URLSearchParams,
  name: string,
  faults: FieldFault[],
  today: Day,
): string | null {
  const read = readDateInput(form, name)
  const says = faultOfPastDay(read, today)
  if (read.kind === 'day' && says === null) return isoDay(read.day)
  const wrong = read.kind === 'fault' ? read.parts : []
  faults.push({ name, says: says ?? '', href: dateErrorAddress(name, wrong), parts: wrong })
  return null
}

function faultOfPastDay(read: DateReading, today: Day): string | null {
  if (read.kind === 'empty') return 'Write the day'
  if (read.kind === 'fault') return sayDateFault(read, 'The day')
  return read.day > today ? 'The day must be today or earlier' : null
}
