/** For tests: inputs of every kind, whatever kinds there are. */
import { type Day, type Field, isoOf, type Kind } from '@way-forward/law'
import fc from 'fast-check'

/** Values for the fields of a kind, as in a line of JSON; optional fields are there or not. */
export function inputsOf(
  kind: Kind,
  days: { readonly from: Day; readonly to: Day },
): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(kind.fields)
  return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, arbitraryOf(field, days)])), {
    requiredKeys: fields.filter(([, field]) => !field.optional).map(([name]) => name),
  })
}

function arbitraryOf(
  field: Field,
  { from, to }: { readonly from: Day; readonly to: Day },
): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'day':
      return fc.integer({ min: from, max: to }).map((value) => isoOf(value as Day))
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...field.options)
    case 'year':
      return fc.integer({ min: 2015, max: 2030 })
  }
}
