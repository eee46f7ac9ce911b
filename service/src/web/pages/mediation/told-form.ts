/** What forms ask where the service writes down what a side that is not here told it: how, by whom, and on which day. */
import type { Day } from '@way-forward/law'
import { typedLine } from '../../../documents/letters/typed-text.ts'
import { longestName } from '../../../mediation/agreement/agreement.ts'
import type { Matter, Side } from '../../../mediation/matter.ts'
import { everyMeans, meansWords } from '../../../mediation/means-words.ts'
import { sidesToWriteFor, spokenFor } from '../../../mediation/say-for-side.ts'
import type { Through } from '../../../mediation/step-kinds.ts'
import { input } from '../../govuk/input.ts'
import { radios } from '../../govuk/radios.ts'
import { typedOf } from '../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../kit/form-fault.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import type { Visit } from '../../kit/page.ts'
import { isUuid } from '../cases/opened-case.ts'
import { dayField, readPastDay, type Typed } from './sides/side-form.ts'

const names = { means: 'told-means', name: 'told-by', on: 'told-on' } as const

/** The side for which the address says that the service writes (`?for=<side>`); null: for none, the reader speaks for itself. */
export function sideToWriteFor(matter: Matter, { query }: Pick<Visit, 'query'>): Side | null {
  const id = query.get('for') ?? ''
  return (isUuid(id) ? sidesToWriteFor(matter).find((side) => side.id === id) : null) ?? null
}

/**
 * The matter with the voice that the address names: the reader's own, or that of a side that is not here.
 * @param through as the form has it; absent: it was not read yet, and nothing is recorded with it
 * @returns null: the reader does not write for that side
 */
export function matterSpoken(matter: Matter, visit: Pick<Visit, 'query'>, through = unread): Matter | null {
  if (!visit.query.has('for')) return matter
  const side = sideToWriteFor(matter, visit)
  return side === null ? null : spokenFor(matter, side.id, through)
}
const unread: Through = { means: 'letter', name: '' }

/** The end of an address that names the side; nothing where the reader speaks for itself. */
export function forSide(side: Pick<Side, 'id'> | null): string {
  return side === null ? '' : `&for=${side.id}`
}

/** The boxes of the day begin with today. */
export function beginTold(typed: URLSearchParams, today: Day): URLSearchParams {
  for (const [part, text] of Object.entries(typedOf(today))) typed.set(`${names.on}-${part}`, text)
  return typed
}

export interface ToldReading {
  /** Null: something is wrong. */
  readonly through: Through | null
  /** ISO day on which they told it; null: it is not asked, or something is wrong. */
  readonly on: string | null
}

/** @param ask what the form asks: the means that it offers, and whether the day @param faults are added to */
export function readTold(
  form: URLSearchParams,
  today: Day,
  { means: offered = tellable, isDayAsked = true }: AskTold,
  faults: FieldFault[],
): ToldReading {
  const means = offered.find((each) => each === form.get(names.means)) ?? null
  if (means === null) faults.push(fieldFault(names.means, 'Say how they told you'))
  const name = typedLine(form.get(names.name) ?? '')
  if (name === '') faults.push(fieldFault(names.name, 'Write who told you'))
  if (name.length > longestName)
    faults.push(fieldFault(names.name, `The name must be ${longestName} characters or fewer`))
  const asked = { name: names.on, subject: 'The day on which they told you' }
  const on = isDayAsked ? readPastDay({ form, today }, asked, faults) : null
  const isRight = means !== null && name !== '' && name.length <= longestName && (on !== null || !isDayAsked)
  return { through: isRight ? { means, name } : null, on }
}

export interface AskTold {
  readonly means?: readonly Through['means'][]
  readonly isDayAsked?: boolean
}

const tellable: readonly Through['means'][] = everyMeans.filter((means) => means !== 'online')
/** What can carry a signature. */
export const signable: readonly Through['means'][] = tellable.filter((means) => means !== 'telephone')

/** The fields. */
export function toldFields(
  { typed, faults }: Typed,
  side: Pick<Side, 'name'>,
  { means: offered = tellable, isDayAsked = true }: AskTold = {},
): Html {
  return html`${radios({
    name: names.means,
    classes: 'govuk-radios--small',
    fieldset: {
      legend: { text: `How did ${side.name} tell you?`, classes: 'govuk-fieldset__legend--s' },
    },
    ...described(faults, names.means, null),
    items: offered.map((value) => ({
      value,
      text: meansWords[value],
      checked: typed.get(names.means) === value,
    })),
  })}${input({
    name: names.name,
    label: { text: 'Who told you, by name?', classes: 'govuk-label--s' },
    value: typed.get(names.name) ?? '',
    ...described(faults, names.name, 'It stands beside what they told you, and so does your service.'),
  })}${
    isDayAsked
      ? dayField(
          { typed, faults },
          { name: names.on, legend: 'On which day?', hint: 'For example, 27 3 2027.' },
        )
      : nothing
  }`
}

/** How it was told, for whoever reads it: "by letter from A parent, written down by Example Mediation". */
export function throughInWords({ means, name }: Through, { service }: Pick<Matter, 'service'>): string {
  return `${meansWords[means].toLowerCase()} from ${name}, written down by ${service.name}`
}
