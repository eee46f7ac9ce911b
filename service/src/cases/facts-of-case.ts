/** Events of a case as the facts that the law reads. Pure: the page, the worker and the export share it. */
import {
  type ConcernKind,
  concernKinds,
  type Facts,
  factOf,
  readFacts,
  unknownPerson,
} from '@way-forward/law'
import type { StoredEvent } from './case-file.ts'

/** What was said of a fact. */
export type SaidFact = Pick<StoredEvent, 'concern' | 'fact' | 'value'>

export interface FactsOfCase<E extends SaidFact = StoredEvent> {
  /** Concerns that are not settled, with what is known of each. */
  readonly facts: Facts
  /** Events that the law cannot read, such as a word that it no longer knows: they are shown and not counted. */
  readonly unread: readonly E[]
}

interface GoingOn {
  readonly id: string
  readonly kind: ConcernKind
}

/**
 * The events that count: the last that was said of each fact. What was taken back says nothing, so that what somebody
 * said of the fact elsewhere counts again.
 * @param events in any order
 */
export function currentEvents<E extends StoredEvent>(events: readonly E[]): readonly E[] {
  const corrected = new Set(events.map(({ corrects }) => corrects))
  const last = new Map<string, E>()
  for (const event of events) {
    if (corrected.has(event.id) || event.value === null) continue
    const key = `${event.concern ?? ''} ${event.fact}`
    const known = last.get(key)
    if (known === undefined || known.number < event.number) last.set(key, event)
  }
  return [...last.values()].sort((a, b) => a.number - b.number)
}

/**
 * The facts of a case.
 * @param events those that the reader may see
 * @param concerns those that go on, in their order
 */
export function factsOf(events: readonly StoredEvent[], concerns: readonly GoingOn[]): FactsOfCase {
  return factsFrom(currentEvents(events), concerns)
}

/**
 * The facts of what was said.
 * @param said without what was corrected, in the order in which it was recorded: the last that says something of a fact counts
 * @param goingOn concerns that go on, in their order
 */
export function factsFrom<E extends SaidFact>(
  said: readonly E[],
  goingOn: readonly GoingOn[],
): FactsOfCase<E> {
  // A kind that the law no longer knows must not hide the others.
  const concerns = goingOn.filter(({ kind }) => concernKinds.includes(kind))
  const kindOf = new Map(concerns.map(({ id, kind }) => [id, kind]))
  const person: Record<string, unknown> = {}
  const ofConcern = new Map<string, Record<string, unknown>>(
    concerns.map(({ id, kind }) => [id, { id, kind }]),
  )
  const unread: E[] = []
  for (const event of said) {
    const kind = event.concern === null ? null : kindOf.get(event.concern)
    // Taken back; or of a concern that is settled, or that the reader does not see.
    if (event.value === null || kind === undefined) continue
    const fact = factOf(kind, event.fact)
    const target = event.concern === null ? person : ofConcern.get(event.concern)
    if (fact === null || target === undefined) unread.push(event)
    else target[event.fact] = jsonOf(fact.type, event.value)
  }
  // The law reads a case with something to be settled in it.
  if (concerns.length === 0) {
    const alone = readAll(person, [{ id: 'none', kind: 'records' }], said, unread)
    return { facts: { person: alone.person, concerns: [] }, unread }
  }
  const all = [...ofConcern.values()]
  const read: Facts[] = []
  for (let from = 0; from < all.length; from += mostAtOnce) {
    read.push(readAll(person, all.slice(from, from + mostAtOnce), said, unread))
  }
  const facts = {
    person: read.at(-1)?.person ?? unknownPerson,
    concerns: read.flatMap((each) => each.concerns),
  }
  return { facts, unread }
}

/** Concerns that the law reads together; a case may have more. */
const mostAtOnce = 20

function jsonOf(type: string, value: string): unknown {
  if (type === 'choices') return value.split(',')
  return type === 'year' ? Number(value) : value
}

/** Reads them; what the law refuses is left out and told of. */
function readAll<E extends SaidFact>(
  person: Record<string, unknown>,
  concerns: Record<string, unknown>[],
  said: readonly E[],
  unread: E[],
): Facts {
  const read = readFacts({ person, concerns })
  if ('facts' in read) return read.facts
  let left = 0
  for (const { field } of read.faults) {
    const [, place, name] = /^(person|concerns\[\d+\])\.([A-Za-z0-9]+)/.exec(field ?? '') ?? []
    if (place === undefined || name === undefined) continue
    const index = place === 'person' ? null : Number(place.slice('concerns['.length, -1))
    const target = index === null ? person : concerns[index]
    if (target === undefined || !(name in target)) continue
    delete target[name]
    left += 1
    const id = index === null ? null : target['id']
    const event = said.findLast(({ concern, fact }) => concern === id && fact === name)
    if (event !== undefined) unread.push(event)
  }
  return left > 0 ? readAll(person, concerns, said, unread) : { person: unknownPerson, concerns: [] }
}
