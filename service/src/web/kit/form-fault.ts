/** What is wrong with a field of a form: said at the top, and beside the field. */
import { errorSummary } from '../govuk/error-summary.ts'
import type { DatePart } from './date.ts'
import { type Html, nothing } from './html.ts'

export interface FieldFault {
  readonly name: string
  readonly says: string
  /** Where the field is on the page. */
  readonly href: string
  /** The boxes of a date at fault. */
  readonly parts: readonly DatePart[]
}

/** A fault of a field with one box. @param href where it is, where that is not its name */
export function fieldFault(name: string, says: string, href = `#${name}`): FieldFault {
  return { name, says, href, parts: [] }
}

/** Hint and error of a field, as the GOV.UK components take them. */
export function described(faults: readonly FieldFault[], name: string, hint: string | null) {
  const fault = faults.find((each) => each.name === name)
  return {
    hint: hint === null ? undefined : { text: hint },
    errorMessage: fault === undefined ? undefined : { text: fault.says },
  }
}

/** Everything that is wrong, at the top of the page; nothing where nothing is. */
export function faultSummary(faults: readonly FieldFault[]): Html {
  if (faults.length === 0) return nothing
  return errorSummary({
    titleText: 'There is a problem',
    errorList: faults.map(({ says, href }) => ({ text: says, href })),
  })
}
