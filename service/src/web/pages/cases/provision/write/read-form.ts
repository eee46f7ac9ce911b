/** Reads the form of a provision. */
import { type Day, isoOf } from '@way-forward/law'
import type { NewProvision } from '../../../../../cases/provision/add-provision.ts'
import { sections } from '../../../../../cases/provision/provision-log.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { dayFault, readDay } from '../../../../kit/typed-day.ts'
import { words } from '../words.ts'

const longestSays = 2000
const minutesOfWeek = 7 * 24 * 60

export interface ProvisionReading {
  readonly faults: readonly FieldFault[]
  /** Null: something is wrong. */
  readonly provision: Omit<NewProvision, 'id' | 'caseId'> | null
}

/** Reads a form. */
export function readProvisionForm(form: URLSearchParams): ProvisionReading {
  const faults: FieldFault[] = []
  const section = sections.find((each) => each === form.get('section'))
  if (section === undefined) faults.push(fieldFault('section', 'Choose the section: F, G or H'))
  const says = typedText(form.get('says') ?? '')
  if (says === '') faults.push(fieldFault('says', 'Write what the plan says'))
  if (says.length > longestSays) {
    faults.push(
      fieldFault('says', 'What the plan says must be 2,000 characters or fewer: add each help by itself'),
    )
  }
  const minutesAWeek = readTimeAWeek(form, faults)
  const fromOn = readDay(form, 'fromOn', `“${words.fromOn}”`, faults)
  const untilOn = readDay(form, 'untilOn', `“${words.untilOn}”`, faults)
  if (fromOn !== null && untilOn !== null && untilOn < fromOn) {
    faults.push(dayFault('untilOn', 'The last day must not be before the first'))
  }
  if (faults.length > 0 || section === undefined) return { faults, provision: null }
  const iso = (day: Day | null) => (day === null ? null : isoOf(day))
  return { faults, provision: { section, says, minutesAWeek, fromOn: iso(fromOn), untilOn: iso(untilOn) } }
}

/** Hours may have a part, such as 1.5. */
function readTimeAWeek(form: URLSearchParams, faults: FieldFault[]): number | null {
  const [hours, minutes] = [(form.get('hours') ?? '').trim(), (form.get('minutes') ?? '').trim()]
  if (hours === '' && minutes === '') return null
  const read = (text: string, pattern: RegExp) => (text === '' ? 0 : pattern.test(text) ? Number(text) : null)
  const [wholeHours, wholeMinutes] = [read(hours, /^\d{1,3}(\.\d{1,2})?$/), read(minutes, /^\d{1,5}$/)]
  if (wholeHours === null) faults.push(fieldFault('hours', 'The hours must be a number, such as 2 or 1.5'))
  if (wholeMinutes === null)
    faults.push(fieldFault('minutes', 'The minutes must be a whole number, such as 45'))
  if (wholeHours === null || wholeMinutes === null) return null
  const sum = Math.round(wholeHours * 60) + wholeMinutes
  if (sum >= 1 && sum <= minutesOfWeek) return sum
  faults.push(
    fieldFault(
      'hours',
      sum === 0 ? 'Leave the time empty if the plan does not say it' : 'A week has 168 hours',
    ),
  )
  return null
}
