/** From which day to which somebody is let in, as it is typed. */
import type { Day } from '@way-forward/law'
import { isoDay, readDateInput } from '../../../kit/date.ts'
import { dateField } from '../../../kit/date-field.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import type { Html } from '../../../kit/html.ts'
import { dayFault, readDay } from '../../../kit/typed-day.ts'
import { plain } from './share-words.ts'

/** ISO days. */
export interface Term {
  readonly fromOn: string
  /** Null: until it is taken back. */
  readonly untilOn: string | null
}

export interface TermLimits {
  readonly today: Day
  /** The first day as it is, which may stay though it has passed. ISO; null: it is new. */
  readonly knownFrom: string | null
  /** The last day on which whoever lets in is in themselves. ISO; null: none. */
  readonly longest: string | null
}

/** Reads the fields `from` and `until`. @returns the term, or null where something is wrong with it */
export function readTerm(form: URLSearchParams, limits: TermLimits, faults: FieldFault[]): Term | null {
  const { today, knownFrom, longest } = limits
  const before = faults.length
  const from = isoDay(readDay(form, 'from', 'The first day', faults) ?? today)
  const lastDay = readDay(form, 'until', 'The last day', faults)
  const until = lastDay === null ? null : isoDay(lastDay)
  if (faults.length > before) return null
  if (from < isoDay(today) && from !== knownFrom) {
    faults.push(dayFault('from', 'The first day must be today or later'))
  }
  if (until !== null && until < isoDay(today)) {
    faults.push(dayFault('until', 'The last day must be today or later'))
  } else if (until !== null && until < from) {
    faults.push(dayFault('until', 'The last day must be the first day or later'))
  } else if (longest !== null && until !== null && until > longest) {
    faults.push(
      dayFault('until', `The last day must be ${plain(longest)} or earlier: that is your own last day`),
    )
  }
  return faults.length > before ? null : { fromOn: from, untilOn: until }
}

/** The two questions. */
export function termFields(
  form: URLSearchParams,
  faults: readonly FieldFault[],
  longest: string | null,
): readonly Html[] {
  const field = (name: string, legend: string, hint: string) => {
    const fault = faults.find((each) => each.name === name)
    return dateField({
      name,
      legend,
      hint,
      typed: readDateInput(form, name).typed,
      error: fault?.says ?? null,
      wrongParts: fault?.parts ?? [],
    })
  }
  const end = longest === null ? '' : ` You are let in yourself until ${plain(longest)}: so are they at most.`
  return [
    field('from', 'From which day?', 'For example, 27 3 2027. Leave it empty for today.'),
    field(
      'until',
      'Until when? (optional)',
      `The last day on which they see it. Leave it empty if you do not know: you can end it at any time.${end}`,
    ),
  ]
}
