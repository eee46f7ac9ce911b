/** Events of a case as the facts that the law reads. Pure: the page, the worker and the export share it. */
import { type ConcernKind, type Facts, factOf, readFacts, unknownPerson } from '@way-forward/law'
import type { StoredEvent } from './case-file.ts'

export interface FactsOfCase {
  /** Concerns that are not settled, with what is known of each. */
  readonly facts: Facts
  /** Events that the law cannot read, such as a word that it no longer knows: they are shown and not counted. */
  readonly unread: readonly StoredEvent[]
}

/** The events that count: the last that was said of each fact, unless it was taken back. @param events in any order */
export function currentEvents<E extends StoredEvent>(events: readonly E[]): readonly E[] {
  const corrected = new Set(events.map(({ corrects }) => corrects))
  const last = new Map<string, E>()
  for (const event of events) {
    if (corrected.has(event.id)) continue
    const key = `${event.concern ?? ''} ${event.fact}`
    const known = last.get(key)
    if (known === undefined || known.number < event.number) last.set(key, event)
  }
  return [...last.values()].filter(({ value }) => value !== null).sort((a, b) => a.number - b.number)
}

/**
 * The facts of a case.
 * @param events those that the reader may see
 * @param concerns those that go on, in their order
 */
export function factsOf(
  events: readonly StoredEvent[],
  concerns: readonly { readonly id: string; readonly kind: ConcernKind }[],
): FactsOfCase {
  const current = currentEvents(events)
  const kindOf = new Map(concerns.map(({ id, kind }) => [id, kind]))
  const person: Record<string, unknown> = {}
  const ofConcern = new Map<string, Record<string, unknown>>(
    concerns.map(({ id, kind }) => [id, { id, kind }]),
  )
  const unread: StoredEvent[] = []
  for (const event of current) {
    const kind = event.concern === null ? null : kindOf.get(event.concern)
    // Of a concern that is settled, or that the reader does not see.
    if (kind === undefined) continue
    const fact = factOf(kind, event.fact)
    const target = event.concern === null ? person : ofConcern.get(event.concern)
    if (fact === null || target === undefined) unread.push(event)
    else target[event.fact] = jsonOf(fact.type, event.value as string)
  }
  // The law reads a case with something to be settled in it.
  if (concerns.length === 0) {
    const alone = readAll(person, [{ id: 'none', kind: 'records' }], current, unread)
    return { facts: { person: alone.person, concerns: [] }, unread }
  }
  return { facts: readAll(person, [...ofConcern.values()], current, unread), unread }
}

function jsonOf(type: string, value: string): unknown {
  if (type === 'choices') return value.split(',')
  return type === 'year' ? Number(value) : value
}

/** Reads them; what the law refuses is left out and told of. */
function readAll(
  person: Record<string, unknown>,
  concerns: Record<string, unknown>[],
  current: readonly StoredEvent[],
  unread: StoredEvent[],
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
    const event = current.find(({ concern, fact }) => concern === id && fact === name)
    if (event !== undefined) unread.push(event)
  }
  return left > 0 ? readAll(person, concerns, current, unread) : { person: unknownPerson, concerns: [] }
}
