/** Facts as JSON text in, a position out. */
import { type Calendar, type Fault, findFrom, type Position, positionJson } from '@way-forward/law'
import { faultLine } from '../fault.ts'
import { nameWrittenTwice, readObject } from '../json-object.ts'
import type { Line } from '../line-reader.ts'

/** What the facts are asked with. */
export interface Asking {
  /** ISO day, where the facts do not say one themselves; null: they must. */
  readonly on: string | null
  readonly calendar: Calendar
}

/**
 * The position for facts.
 * @param text a JSON object: the facts, and beside them "on", the ISO day asked about
 */
export function answerFacts(
  text: string,
  { on, calendar }: Asking,
): { readonly found: Position } | { readonly faults: readonly Fault[] } {
  const read = readObject(text)
  if (read === null) return { faults: [bad(null, `This is not a JSON object. Write one such as ${example}`)] }
  const twice = nameWrittenTwice(text, read)
  if (twice !== null) {
    return { faults: [bad(twice, `${JSON.stringify(twice)} is written twice in one object. Write it once.`)] }
  }
  const { on: given = on, ...facts } = read
  if (given === null || given === undefined) {
    const message = 'Give the day asked about: "on" beside the facts, or --on, as YYYY-MM-DD.'
    return { faults: [{ code: 'missing', field: 'on', message }] }
  }
  return findFrom(facts, typeof given === 'string' ? given : '', calendar)
}

/** Answers one line of a batch: a position, or `{"error":{…}}` with the first fault. */
export function answerFactsLine(line: Line, asking: Asking): string {
  if (typeof line !== 'string') return faultLine(bad(null, line.unreadable))
  const answer = answerFacts(line, asking)
  return 'faults' in answer ? faultLine(answer.faults[0] as Fault) : positionJson(answer.found)
}

const example = '{"on":"2026-11-21","concerns":[{"id":"letter","kind":"council-decision"}]}.'

function bad(field: string | null, message: string): Fault {
  return { code: 'bad-json', field, message }
}
