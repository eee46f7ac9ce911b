/** A day of a form that faults are listed for: read, or said what is wrong with it. */
import type { Day } from '@way-forward/law'
import { readDateInput, sayDateFault } from './date.ts'
import { dateErrorAddress } from './date-field.ts'
import { type FieldFault, fieldFault } from './form-fault.ts'

/**
 * Reads the boxes of a date. A fault is added where what stands in them is no date.
 * @param subject begins the sentence of the fault: "The last day"
 * @returns null: nothing stands there, or no date
 */
export function readDay(
  form: URLSearchParams,
  name: string,
  subject: string,
  faults: FieldFault[],
): Day | null {
  const read = readDateInput(form, name)
  if (read.kind === 'day') return read.day
  if (read.kind === 'fault') {
    const { parts } = read
    faults.push({ name, says: sayDateFault(read, subject), href: dateErrorAddress(name, parts), parts })
  }
  return null
}

/** A fault of a date that can be read. */
export function dayFault(name: string, says: string): FieldFault {
  return fieldFault(name, says, dateErrorAddress(name, []))
}
