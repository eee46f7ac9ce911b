/**
 * Brings two versions of an agreement together that were written on the same one. Pure. What only one of them changed
 * is taken; what both changed, and not alike, is for somebody to decide.
 */
import { canonicalJson } from '../../cases/entries/canonical-json.ts'
import type { Agreement, AgreementTerm, IssueMark } from './agreement.ts'

/** What can change by itself: a term, the mark of an issue, one of the two texts, or the day. */
export type Part =
  | { readonly what: 'term'; readonly id: string }
  | { readonly what: 'issue'; readonly id: string }
  | { readonly what: 'open' | 'words' | 'madeOn' }

/** What stands in a part; null: it is not there. */
export type PartValue = AgreementTerm | IssueMark | string | null

/** A part that two versions differ in. */
export interface Change {
  readonly part: Part
  readonly before: PartValue
  readonly after: PartValue
}

/** A part that both changed, and not alike. */
export interface Conflict {
  readonly part: Part
  readonly before: PartValue
  readonly theirs: PartValue
  readonly mine: PartValue
}

export interface Merged {
  /** Everything that was changed on either side; of a conflict, theirs. */
  readonly agreement: Agreement
  readonly conflicts: readonly Conflict[]
}

/** The parts in which two versions differ, in the order of the later one. */
export function changesBetween(before: Agreement, after: Agreement): readonly Change[] {
  return partsOf(after, before)
    .map((part) => ({ part, before: valueInPart(before, part), after: valueInPart(after, part) }))
    .filter((change) => !isAlike(change.before, change.after))
}

/**
 * @param base the version that both were written on @param theirs what stands now @param mine what somebody would write
 */
export function mergeVersions(base: Agreement, theirs: Agreement, mine: Agreement): Merged {
  let agreement = theirs
  const conflicts: Conflict[] = []
  for (const { part, before, after } of changesBetween(base, mine)) {
    const now = valueInPart(theirs, part)
    if (isAlike(now, after)) continue
    if (isAlike(now, before)) agreement = withPart(agreement, part, after)
    else conflicts.push({ part, before, theirs: now, mine: after })
  }
  return { agreement, conflicts }
}

/** The agreement with one part changed; null takes a term or an issue out. */
export function withPart(agreement: Agreement, part: Part, value: PartValue): Agreement {
  switch (part.what) {
    case 'term':
      return { ...agreement, terms: placed(agreement.terms, part.id, value as AgreementTerm | null) }
    case 'issue':
      return { ...agreement, issues: placed(agreement.issues, part.id, value as IssueMark | null) }
    case 'madeOn':
      return { ...agreement, madeOn: value as string | null }
    default:
      return { ...agreement, [part.what]: (value as string | null) ?? '' }
  }
}

/** What stands in a part. */
export function valueInPart(agreement: Agreement, part: Part): PartValue {
  switch (part.what) {
    case 'term':
      return agreement.terms.find(({ id }) => id === part.id) ?? null
    case 'issue':
      return agreement.issues.find(({ id }) => id === part.id) ?? null
    default:
      return agreement[part.what]
  }
}

/** In the place that it has, a new one at the end. */
function placed<Each extends { readonly id: string }>(all: Each[], id: string, value: Each | null): Each[] {
  if (value === null) return all.filter((each) => each.id !== id)
  return all.some((each) => each.id === id)
    ? all.map((each) => (each.id === id ? value : each))
    : [...all, value]
}

function partsOf(...agreements: readonly Agreement[]): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const { terms, issues } of agreements) {
    for (const { id } of terms) parts.set(`term ${id}`, { what: 'term', id })
    for (const { id } of issues) parts.set(`issue ${id}`, { what: 'issue', id })
  }
  return [...parts.values(), { what: 'open' }, { what: 'words' }, { what: 'madeOn' }]
}

function isAlike(a: PartValue, b: PartValue): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
