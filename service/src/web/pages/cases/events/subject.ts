/** What an event is about: a concern of the case, or the person. */
import { type ConcernKind, type Fact, type Facts, factOf } from '@way-forward/law'
import type { CaseFile } from '../../../../cases/case-file.ts'
import { namesOfConcerns } from '../../../../cases/concern-names.ts'
import { isAboutReader } from '../../../../cases/is-about-reader.ts'
import type { WallKind } from '../../../../db/data.ts'

export interface Subject {
  /** The id of the concern; null: the person. */
  readonly concern: string | null
  /** Null: the person. */
  readonly kind: ConcernKind | null
  /** What it is called. */
  readonly name: string
}

/** What the facts of the person are called. */
export function nameOfPerson(file: Pick<CaseFile, 'parties'>): string {
  return isAboutReader(file) ? 'You, and who acts' : 'The child or young person, and who acts'
}

/** The subject that an address names: the id of a concern, or `person`. @returns null where the reader sees none @param facts what is known, for its name */
export function subjectNamed(
  file: Pick<CaseFile, 'concerns' | 'parties'>,
  named: string | undefined,
  facts?: Facts,
): Subject | null {
  if (named === 'person') return { concern: null, kind: null, name: nameOfPerson(file) }
  const { concerns } = file
  const found = concerns.find(({ id }) => id === named)
  if (found === undefined) return null
  return { concern: found.id, kind: found.kind, name: namesOfConcerns(concerns, facts).get(found.id) ?? '' }
}

/** A fact of a subject, as an address names it; null: it has none of that name. */
export function factNamed({ kind }: Subject, name: string | undefined): Fact | null {
  return name === undefined ? null : factOf(kind, name)
}

/** The order in which walls are offered for a fact: what sets a clock running is for everybody, what is private of a person first for the family. */
export function wallsFor({ kind }: Subject, fact: string): readonly WallKind[] {
  return kind === null && privateFacts.has(fact)
    ? ['family', 'shared', 'adviser-joint', 'private']
    : ['shared', 'family', 'adviser-joint', 'private']
}
const privateFacts: ReadonlySet<string> = new Set([
  'bornOn',
  'detained',
  'youngPersonCapacity',
  'youngPersonRepresentative',
  'parentCapacity',
  'parentRepresentative',
])
