/** Every kind: what it is and what it asks for. */
import type { AnyKind, Field } from '@way-forward/law'
import { type Emphasis, heading } from './emphasis.ts'
import { entry, paragraph } from './paragraph.ts'

/** A JSON array of the kinds, on one line, without a line end. */
export function kindListLine(kinds: readonly AnyKind[]): string {
  return JSON.stringify(
    kinds.map(({ name, title, says, manner, moment, runsOn, fields }) => ({
      kind: name,
      title,
      says,
      manner,
      moment,
      runsOn,
      inputs: Object.entries(fields).map(([fieldName, field]) => ({
        name: fieldName,
        type: field.type,
        optional: field.optional,
        doc: field.doc,
        ...(field.type === 'choice' ? { options: field.options } : {}),
      })),
    })),
  )
}

/** The kinds as text for people. */
export function kindListText(kinds: readonly AnyKind[], width: number, emphasis: Emphasis): string {
  const lines: string[] = []
  for (const kind of kinds) {
    lines.push(...heading(kind.name, width, emphasis))
    lines.push(...paragraph(kind.title, { width, first: '  ' }))
    lines.push(...paragraph(kind.says, { width, first: '  ' }))
    lines.push(...fieldLines(kind, width), '')
  }
  const how =
    'For one date: way-forward deadline KIND --NAME VALUE. For more about one kind: way-forward deadline KIND --help'
  lines.push(...paragraph(how, { width }))
  return `${lines.join('\n')}\n`
}

/** Each field of a kind with what it means and how it is written. */
export function fieldLines(kind: AnyKind, width: number): readonly string[] {
  return Object.entries(kind.fields).flatMap(([name, field]) => {
    const written = field.type === 'flag' ? `--${name}` : `--${name} ${placeholderOf(field)}`
    const oneOf = field.type === 'choice' ? ` One of: ${field.options.join(', ')}.` : ''
    const optional = field.optional && field.type !== 'flag' ? ' Optional.' : ''
    return entry(written, `${field.doc}${oneOf}${optional}`, width, 0)
  })
}

/** A word that stands for a value in a usage line. */
export function placeholderOf(field: Field): string {
  switch (field.type) {
    case 'day':
      return 'YYYY-MM-DD'
    case 'year':
      return 'YYYY'
    case 'choice':
      return 'WORD'
    case 'terms':
      return 'FROM/TO,FROM/TO'
    case 'flag':
      return ''
  }
}
