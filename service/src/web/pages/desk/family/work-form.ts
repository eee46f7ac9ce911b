/** The form of time worked, and the list of it. */
import type { Day } from '@way-forward/law'
import { type Work, workKinds } from '../../../../cases/desk/work-time.ts'
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import type { WorkKind } from '../../../../db/data.ts'
import { typedLine } from '../../../../documents/letters/typed-text.ts'
import { input } from '../../../govuk/input.ts'
import { select } from '../../../govuk/select.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing, type Value } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { deskTable } from '../desk-table.ts'
import { minutesInWords, workWords } from '../words.ts'
import { dayField, readPastDay } from './record-form.ts'

/** The fields. @param typed what stands in the boxes; null: nothing yet */
export function workFields(typed: URLSearchParams | null, faults: readonly FieldFault[], today: Day): Html {
  const kind = typed?.get('kind') ?? null
  return html`${dayField('workedOn', 'Day', typed, faults, today)}${input({
    name: 'time',
    label: { text: 'Time', classes: 'govuk-label--s' },
    value: typed?.get('time') ?? '',
    autocomplete: 'off',
    classes: 'govuk-input--width-5',
    ...described(faults, 'time', 'Hours and minutes, such as 1:30, or minutes alone, such as 45.'),
  })}${select({
    name: 'kind',
    label: { text: 'Kind of work', classes: 'govuk-label--s' },
    ...described(faults, 'kind', null),
    items: [
      { value: '', text: 'Choose' },
      ...workKinds.map((value) => ({ value, text: workWords[value], selected: value === kind })),
    ],
  })}`
}

/** What the form says; null, with faults: something is wrong. */
export function readWork(
  form: URLSearchParams,
  faults: FieldFault[],
  today: Day,
): { workedOn: string; minutes: number; kind: WorkKind } | null {
  const workedOn = readPastDay(form, 'workedOn', faults, today)
  const minutes = readMinutes(form.get('time') ?? '')
  if (minutes === null)
    faults.push(fieldFault('time', 'Write the time as 1:30 or as minutes, up to 24 hours'))
  const kind = workKinds.find((each) => each === form.get('kind'))
  if (kind === undefined) faults.push(fieldFault('kind', 'Choose a kind of work'))
  return workedOn === null || minutes === null || kind === undefined ? null : { workedOn, minutes, kind }
}

/** Minutes from "1:30", "1h 30", "1.5 hours" or "45"; null: it is no time of 1 minute to 24 hours. */
export function readMinutes(typed: string): number | null {
  const text = typedLine(typed).toLowerCase()
  const hoursAndMinutes =
    /^(\d{1,2})\s*(?::|h|hours?|hrs?)\s*(?:(\d{1,2})\s*(?:m|min|mins|minutes?)?)?$/.exec(text)
  const part = /^(\d{1,2})[.,](\d{1,2})\s*(?:h|hours?|hrs?)?$/.exec(text)
  const alone = /^(\d{1,4})\s*(?:m|min|mins|minutes?)?$/.exec(text)
  const minutes =
    hoursAndMinutes !== null
      ? Number(hoursAndMinutes[2] ?? 0) < 60
        ? Number(hoursAndMinutes[1]) * 60 + Number(hoursAndMinutes[2] ?? 0)
        : 0
      : part !== null
        ? Math.round(Number(`${part[1]}.${part[2]}`) * 60)
        : Number(alone?.[1] ?? 0)
  return minutes >= 1 && minutes <= 1440 ? minutes : null
}

/** What was worked, each with a button for whoever wrote it to take it back. @param about what a row is about, besides */
export function workTable(
  visit: Visit,
  work: readonly Work[],
  about: { readonly column: string; readonly of: (work: Work) => Value } | null = null,
): Html {
  if (work.length === 0) return nothing
  return deskTable(
    'Time worked',
    ['Day', 'Time', 'Kind of work', ...(about === null ? [] : [about.column]), 'Change'],
    work.map((each) => ({
      cells: [
        dayInWords(each.workedOn),
        minutesInWords(each.minutes),
        workWords[each.kind],
        ...(about === null ? [] : [about.of(each)]),
        each.isMine
          ? html`<form method="post" action="${href(visit.path)}">${tokenInput(visit)}<input type="hidden" name="do" value="take-back-work"><input type="hidden" name="work" value="${each.id}"><button class="link-button" type="submit">Take back<span class="govuk-visually-hidden"> ${minutesInWords(each.minutes)} on ${dayInWords(each.workedOn)}</span></button></form>`
          : html`<span class="soft">A colleague’s</span>`,
      ],
    })),
  )
}
