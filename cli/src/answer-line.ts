/** One line of a batch: a flat JSON object in, one line of JSON out. */
import { type Calendar, deadline, type Fault, kindNamed } from '@way-forward/law'
import { faultLine } from './fault.ts'
import type { Line } from './line-reader.ts'
import { resultLine } from './result-line.ts'
import { unknownKind } from './unknown-kind.ts'

const example = '{"kind":"appeal","notice-sent":"2026-10-01"}'

/**
 * Answers one line.
 * @param line such as `{"kind":"appeal","notice-sent":"2026-10-01"}`, without its line end
 * @returns a result, or `{"error":{…}}` with the first fault, without a line end; never throws for bad input
 */
export function answerLine(line: Line, calendar: Calendar): string {
  if (typeof line !== 'string') return badLine(line.unreadable)
  const read = readObject(line)
  if (read === null) return badLine(`This line is not a JSON object. Write one such as ${example}.`)
  const twice = nameWrittenTwice(line, Object.keys(read).length)
  if (twice !== null) {
    return badLine(`${JSON.stringify(twice)} is written twice in this line. Write it once.`, twice)
  }
  const { kind, ...values } = read
  if (kind === undefined) return faultLine(kindMissing)
  if (typeof kind !== 'string') return faultLine(kindNotText)
  if (kindNamed(kind) === null) return faultLine(unknownKind(kind))
  const answer = deadline(kind, values, calendar)
  return 'faults' in answer ? faultLine(answer.faults[0] as Fault) : resultLine(answer)
}

function readObject(line: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(line)
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

/**
 * The first name that an object's text gives twice, or null. JSON.parse keeps the last of the two and
 * says nothing, and a date from the wrong one is worse than an error.
 * @param text valid JSON, an object
 * @param names how many different names the object has
 */
function nameWrittenTwice(text: string, names: number): string | null {
  // Every name has its colon, so as many colons as names means that none is repeated.
  let colons = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) colons++
  if (colons === names) return null

  const seen = new Set<string>()
  let depth = 0
  let lastText = ''
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:]/g)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (token !== ':') lastText = token
    else if (depth === 1) {
      const name: string = JSON.parse(lastText)
      if (seen.has(name)) return name
      seen.add(name)
    }
  }
  return null
}

function badLine(message: string, field: string | null = null): string {
  return faultLine({ code: 'bad-json', field, message })
}

const kindMissing: Fault = {
  code: 'missing',
  field: 'kind',
  message: 'Give "kind": a name that "way-forward deadline --list" shows, such as "appeal".',
}
const kindNotText: Fault = {
  code: 'bad-value',
  field: 'kind',
  message: '"kind" must be text: a name that "way-forward deadline --list" shows, such as "appeal".',
}
