/** An example of every kind, made from its fields, so that each kind's page is looked at with an answer. */
import type { AnyKind, Field } from '@way-forward/law'

/** Values that a kind accepts: what must be given, and nothing else. Days are ISO text. */
export function exampleOf(kind: AnyKind): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(kind.fields)) {
    if (!field.optional) values[name] = exampleValue(field)
  }
  return values
}

function exampleValue(field: Field): unknown {
  switch (field.type) {
    case 'day':
      return '2026-11-03'
    case 'flag':
      return true
    case 'choice':
      return field.options[0]
    case 'year':
      return '2027'
    case 'terms':
      return '2026-09-02/2026-10-23,2026-11-02/2026-12-18'
  }
}
