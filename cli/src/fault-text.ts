/** Faults as text for people: each by its field, with what to write instead. */
import type { AnyKind, Fault } from '@way-forward/law'
import { paragraph } from './paragraph.ts'
import { suggestedIso } from './suggested-day.ts'

/** Where somebody stood when the fault was found. */
export interface FaultContext {
  readonly kind: AnyKind | null
  /** What was given, for a suggestion. */
  readonly values: Readonly<Record<string, unknown>>
  readonly width: number
}

/** The text for standard error, with its line end. */
export function faultText(faults: readonly Fault[], { kind, values, width }: FaultContext): string {
  const lines = [...paragraph('There is no date yet:', { width }), '']
  for (const fault of faults) {
    const { field, message } = fault
    if (field !== null && field !== 'kind')
      lines.push(...paragraph(`--${shown(field)}`, { width, first: '  ' }))
    lines.push(...paragraph(shown(message) + suggestion(fault, kind, values), { width, first: '    ' }))
    const known =
      field !== null && kind !== null && Object.hasOwn(kind.fields, field) ? kind.fields[field] : null
    if (known) lines.push(...paragraph(known.doc, { width, first: '    ' }))
    lines.push('')
  }
  const where = kind === null ? 'way-forward --help' : `way-forward deadline ${kind.name} --help`
  const next = faults.every(({ code }) => code === 'beyond-holidays')
    ? 'Where later bank holidays have been announced, add them with --holidays FILE.'
    : `For help: ${where}`
  return `${[...lines, ...paragraph(next, { width })].join('\n')}\n`
}

function suggestion(
  { code, field }: Fault,
  kind: AnyKind | null,
  values: Readonly<Record<string, unknown>>,
): string {
  if (code !== 'bad-value' || field === null || kind?.fields[field]?.type !== 'day') return ''
  const value = values[field]
  const iso = typeof value === 'string' ? suggestedIso(value) : null
  return iso === null || iso === value ? '' : ` Did you mean ${iso}?`
}

/** What was typed may hold bytes that steer a terminal; they are shown as a mark. */
function shown(text: string): string {
  return text.replace(/\p{Cc}/gu, '\uFFFD')
}
