/** Reads what somebody says of their room, their knowledge, their independence and their conflicts. */
import { typedLine, typedText } from '../../../../../documents/letters/typed-text.ts'
import type { MediatorProfile } from '../../../../../mediation/desk/mediators.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { readDay } from '../../../../kit/typed-day.ts'
import type { Organisation } from './view.ts'

const longest = { line: 200, text: 1000, capacity: 200 }

/** @returns null: something is at fault */
export function readProfile(form: URLSearchParams, faults: FieldFault[]): MediatorProfile | null {
  const typed = typedLine(form.get('capacity') ?? '')
  const capacity = typed === '' ? null : Number(typed)
  if (capacity !== null && (!/^\d{1,3}$/.test(typed) || capacity > longest.capacity))
    faults.push(fieldFault('capacity', `Write a whole number from 0 to ${longest.capacity}, or nothing`))
  const knows = form.getAll('knows')
  const knowsSays = textOf(form, 'knows-says', faults)
  const accreditedBy = lineOf(form, 'accredited-by', faults)
  const until = readDay(form, 'accredited-until', 'The day until which it holds', faults)
  if (faults.length > 0) return null
  return {
    capacity,
    knows: {
      needs: knows.includes('needs'),
      health: knows.includes('health'),
      socialCare: knows.includes('social-care'),
    },
    knowsSays,
    accreditedBy,
    accreditedUntil: until === null ? null : isoDay(until),
  }
}

/** @returns null: something is at fault */
export function readIndependence(form: URLSearchParams, faults: FieldFault[]) {
  const is = form.get('independent')
  if (is !== 'yes' && is !== 'no') faults.push(fieldFault('independent', 'Choose yes or no'))
  const says = textOf(form, 'independent-says', faults)
  if (faults.length > 0) return null
  return { kind: is === 'yes' ? ('independent' as const) : ('not-independent' as const), says }
}

/** @returns null: something is at fault */
export function readConflict(
  form: URLSearchParams,
  organisations: readonly Organisation[],
  faults: FieldFault[],
) {
  const chosen = form.get('with') ?? ''
  const withOrganisation = organisations.find(({ id }) => id === chosen)?.id ?? null
  const withName = lineOf(form, 'with-name', faults)
  const says = textOf(form, 'conflict-says', faults)
  if (withOrganisation === null && withName === null)
    faults.push(fieldFault('with', 'Choose a council or body, or write its name'))
  if (faults.length > 0) return null
  return { withOrganisation, withName: withOrganisation === null ? withName : null, says }
}

function lineOf(form: URLSearchParams, name: string, faults: FieldFault[]): string | null {
  const typed = typedLine(form.get(name) ?? '')
  if (typed.length > longest.line) faults.push(fieldFault(name, `Use ${longest.line} characters or fewer`))
  return typed === '' ? null : typed
}

function textOf(form: URLSearchParams, name: string, faults: FieldFault[]): string | null {
  const typed = typedText(form.get(name) ?? '')
  if (typed.length > longest.text) faults.push(fieldFault(name, 'Use 1,000 characters or fewer'))
  return typed === '' ? null : typed
}
