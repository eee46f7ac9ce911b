/** Reads the form of a term. */
import type { Day } from '@way-forward/law'
import { typedLine, typedText } from '../../../../../documents/letters/typed-text.ts'
import { type AgreementTerm, longestName, longestTerm } from '../../../../../mediation/agreement/agreement.ts'
import {
  boundBy,
  hasPlace,
  isBoundSide,
  type TermKind,
  termKinds,
} from '../../../../../mediation/agreement/term-kinds.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { dayFault, readDay } from '../../../../kit/typed-day.ts'

/** The choice of somebody who is no side. */
export const somebodyElse = 'somebody-else'

/** @param id of the term @returns the term; null: something is wrong */
export function readTerm(
  form: URLSearchParams,
  matter: Matter,
  id: string,
  today: Day,
): { readonly faults: readonly FieldFault[]; readonly term: AgreementTerm | null } {
  const faults: FieldFault[] = []
  const what = typedText(form.get('what') ?? '')
  if (what === '') faults.push(fieldFault('what', 'Write what is to be done'))
  if (what.length > longestTerm)
    faults.push(fieldFault('what', `What is to be done must be ${longestTerm} characters or fewer`))
  const who = form.get('who') ?? ''
  const side = matter.sides.find((each) => each.id === who && !each.hasEnded) ?? null
  const named = who === somebodyElse ? typedLine(form.get('named') ?? '') : ''
  if (side === null && who !== somebodyElse) faults.push(fieldFault('who', 'Choose who does it'))
  if (who === somebodyElse && named === '') faults.push(fieldFault('named', 'Write who does it'))
  if (named.length > longestName)
    faults.push(fieldFault('named', `The name must be ${longestName} characters or fewer`))
  const kind = termKinds.find((each) => each === form.get('kind')) ?? null
  if (kind === null) faults.push(fieldFault('kind', 'Choose what kind of thing it is'))
  else if (!hasPlace(kind, matter))
    faults.push(
      fieldFault(
        'kind',
        'By law the commissioner tells the council of the agreement only after mediation about health alone (regulation 42(4)), and this is not. Choose “Something for which only the day counts that is agreed here”, and agree a day',
      ),
    )
  else if ((side !== null || named !== '') && !isTheirs(kind, side?.role ?? null))
    faults.push(fieldFault('kind', whoseIs(kind)))
  const by = readDay(form, 'by', 'The day', faults)
  if (kind === 'own-day' && by === null && isBoundSide(matter, side?.id ?? null))
    faults.push(
      fieldFault(
        'kind',
        'Choose what kind of thing it is, or agree a day. What a council or a health commissioner agrees to do has a time by law',
      ),
    )
  if (by !== null && by < today) faults.push(dayFault('by', 'The day must be today or later'))
  if (faults.length > 0 || kind === null) return { faults, term: null }
  return {
    faults,
    term: {
      id,
      what,
      side: side?.id ?? null,
      named: side === null ? named : null,
      kind,
      by: by === null ? null : isoDay(by),
    },
  }
}

function isTheirs(kind: TermKind, role: Matter['sides'][number]['role'] | null): boolean {
  const bound = boundBy(kind)
  return bound.length === 0 || (role !== null && bound.includes(role))
}

function whoseIs(kind: TermKind): string {
  const other = 'For anybody else choose “Something for which only the day counts that is agreed here”'
  switch (kind) {
    case 'tell-council':
      return `Only the health commissioner tells the council. ${other}`
    case 'action':
      return `The Regulations bind the council and the health commissioner alone. ${other}`
    default:
      return `Only the council can do this. ${other}`
  }
}
