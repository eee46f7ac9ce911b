/** For tests: inputs of every kind, whatever kinds there are. */
import { type AnyKind, type Day, type Field, isoOf } from '@way-forward/law'
import fc from 'fast-check'

/** Values for the fields of a kind, as in a line of JSON; optional fields are there or not. */
export function inputsOf(
  kind: AnyKind,
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
    case 'terms':
      return termsFrom({ from, to })
  }
}

/** Half terms of one to eight weeks with a week between, from some day on. */
function termsFrom({ from, to }: { readonly from: Day; readonly to: Day }): fc.Arbitrary<string> {
  const lengths = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 40 })
  return fc.tuple(fc.integer({ min: from, max: to }), lengths).map(([start, weeksOfEach]) => {
    let first = start
    const written = weeksOfEach.map((weeks) => {
      const halfTerm = `${isoOf(first as Day)}/${isoOf((first + 7 * weeks - 3) as Day)}`
      first += 7 * (weeks + 1)
      return halfTerm
    })
    return written.join(',')
  })
}
