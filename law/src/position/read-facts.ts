/** Facts as they come from outside: ISO text, read strictly, every fault by its field. */
import type { Fault } from '../deadlines/field.ts'
import {
  type Concern,
  type ConcernKind,
  concernFacts,
  concernKinds,
  type Fact,
  type Facts,
  type Person,
  personFacts,
  unknownPerson,
} from '../facts.ts'
import { type Day, parseDay } from '../time/day.ts'

const idPattern = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/
/** The most concerns that one person may have here. */
export const mostConcerns = 20

/**
 * Reads facts from outside.
 * @param json such as `{"person": {"asks": "parent"}, "concerns": [{"id": "letter", "kind": "council-decision",
 *   "decision": "plan", "noticeSentOn": "2026-10-01", "disputed": ["placement"], "appealMadeOn": "no"}]}`.
 *   A fact that is left out is not known. Events are a day or `"no"`.
 * @returns the facts, or every fault found; a fault's field is its path, such as `concerns[0].noticeSentOn`
 */
export function readFacts(json: unknown): { readonly facts: Facts } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  if (!isRecord(json)) return { faults: [bad(null, 'Write an object: {"concerns": [...]}.')] }
  for (const key of Object.keys(json)) {
    if (key !== 'concerns' && key !== 'person') faults.push(unknownField(key, key, ['person', 'concerns']))
  }
  const person = readPerson(own(json, 'person'), faults)
  const concerns = readConcerns(own(json, 'concerns'), faults)
  return faults.length === 0 ? { facts: { person, concerns } } : { faults }
}

function readPerson(json: unknown, faults: Fault[]): Person {
  if (json === undefined) return unknownPerson
  if (!isRecord(json)) {
    faults.push(bad('person', '"person" is an object, such as {"asks": "parent"}.'))
    return unknownPerson
  }
  return readValues(personFacts, json, 'person', [], faults)
}

function readConcerns(json: unknown, faults: Fault[]): readonly Concern[] {
  if (json === undefined) {
    faults.push({ code: 'missing', field: 'concerns', message: 'Give "concerns": a list of concerns.' })
    return []
  }
  if (!Array.isArray(json) || json.length === 0 || json.length > mostConcerns) {
    faults.push(bad('concerns', `"concerns" is a list of 1 to ${mostConcerns} concerns.`))
    return []
  }
  const concerns: Concern[] = []
  const ids = new Set<string>()
  for (const [index, each] of json.entries()) {
    const path = `concerns[${index}]`
    const concern = readConcern(each, path, faults)
    if (concern === null) continue
    if (ids.has(concern.id))
      faults.push(bad(`${path}.id`, `"${concern.id}" is already the id of another concern.`))
    ids.add(concern.id)
    concerns.push(concern)
  }
  return concerns
}

function readConcern(json: unknown, path: string, faults: Fault[]): Concern | null {
  if (!isRecord(json)) {
    faults.push(bad(path, 'A concern is an object with "id" and "kind".'))
    return null
  }
  const before = faults.length
  const id = own(json, 'id')
  if (id === undefined) faults.push(missing(`${path}.id`, 'a short name of your own, such as "letter".'))
  else if (typeof id !== 'string' || !idPattern.test(id))
    faults.push(bad(`${path}.id`, '"id" is 1 to 40 small letters, digits and hyphens, such as "letter".'))
  const kind = own(json, 'kind')
  if (kind === undefined) faults.push(missing(`${path}.kind`, `one of: ${concernKinds.join(', ')}.`))
  else if (!isKind(kind))
    faults.push(
      bad(`${path}.kind`, `"kind" cannot be ${shown(kind)}. Write one of: ${concernKinds.join(', ')}.`),
    )
  if (!isKind(kind)) return null
  const values = readValues(concernFacts[kind], json, path, ['id', 'kind'], faults)
  return faults.length > before ? null : ({ id, kind, ...values } as Concern)
}

function isKind(kind: unknown): kind is ConcernKind {
  return typeof kind === 'string' && Object.hasOwn(concernFacts, kind)
}

/** The values of these facts, in their order. @param besides keys that are no facts */
function readValues(
  facts: Readonly<Record<string, Fact>>,
  json: Readonly<Record<string, unknown>>,
  path: string,
  besides: readonly string[],
  faults: Fault[],
): Readonly<Record<string, unknown>> {
  const known = [...besides, ...Object.keys(facts)]
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) faults.push(unknownField(`${path}.${key}`, key, known))
  }
  const values: Record<string, unknown> = {}
  for (const [name, fact] of Object.entries(facts)) {
    const value = own(json, name)
    if (value === undefined) continue
    const read = readFact(fact, value)
    if (read === null)
      faults.push(
        bad(`${path}.${name}`, `"${name}" cannot be ${shown(value)}. Write ${howToWriteFact(fact)}`),
      )
    else values[name] = read
  }
  return values
}

/** How a fact is written, for messages and for help. */
export function howToWriteFact(fact: Fact): string {
  switch (fact.type) {
    case 'choice':
      return `one of: ${fact.options.join(', ')}.`
    case 'choices':
      return `a list of any of: ${fact.options.join(', ')}, each once.`
    case 'day':
      return 'a day as YYYY-MM-DD, such as 2026-10-01.'
    case 'year':
      return 'a year in four digits, such as 2027.'
    case 'event':
      return 'a day as YYYY-MM-DD, such as 2026-10-01, or "no" where it has not happened. Leave it out where that is not known.'
  }
}

/** The value, or null where it is none. */
function readFact(fact: Fact, value: unknown): Day | string | number | readonly string[] | null {
  switch (fact.type) {
    case 'choice':
      return typeof value === 'string' && fact.options.includes(value) ? value : null
    case 'choices':
      return readChoices(fact.options, value)
    case 'day':
      return typeof value === 'string' ? parseDay(value) : null
    case 'year':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999
        ? value
        : null
    case 'event':
      return value === 'no' ? value : typeof value === 'string' ? parseDay(value) : null
  }
}

function readChoices(options: readonly string[], value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  if (new Set(value).size !== value.length) return null
  return value.every((each) => typeof each === 'string' && options.includes(each)) ? value : null
}

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

function unknownField(field: string, key: string, known: readonly string[]): Fault {
  return {
    code: 'unknown-field',
    field,
    message: `There is no ${shown(key)} here. Use: ${known.join(', ')}.`,
  }
}

function missing(field: string, howTo: string): Fault {
  return { code: 'missing', field, message: `Give "${field}": ${howTo}` }
}

function bad(field: string | null, message: string): Fault {
  return { code: 'bad-value', field, message }
}

/** A value as it is repeated in a message: short, whatever was sent. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 37)}..."` : `"${value}"`
  if (Array.isArray(value)) return 'this list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
