/** The glossary: legal words of letters and forms, said in plain words first. */
import type { Term } from './term.ts'
import { termsFromAToD } from './terms-a-to-d.ts'
import { termsFromEToL } from './terms-e-to-l.ts'
import { termsFromMToR } from './terms-m-to-r.ts'
import { termsFromSToZ } from './terms-s-to-z.ts'

export type { Term } from './term.ts'

const written = [...termsFromAToD, ...termsFromEToL, ...termsFromMToR, ...termsFromSToZ]

/** Every entry, in the order of the alphabet by its legal word. */
export const glossary: readonly Term[] = written.toSorted((one, other) =>
  one.term.toLowerCase() < other.term.toLowerCase() ? -1 : 1,
)

const byId: ReadonlyMap<string, Term> = new Map(glossary.map((each) => [each.id, each]))

/** The entry with this id, or null. */
export function termNamed(id: string): Term | null {
  return byId.get(id) ?? null
}
