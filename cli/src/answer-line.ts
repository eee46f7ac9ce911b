/** One line of a batch: a flat JSON object in, one line of JSON out. */
import { type Calendar, deadline, type Fault, kindNamed, resultJson } from '@way-forward/law'
import { faultLine } from './fault.ts'
import { nameWrittenTwice, readObject } from './json-object.ts'
import type { Line } from './line-reader.ts'
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
  const twice = nameWrittenTwice(line, read)
  if (twice !== null) {
    return badLine(`${JSON.stringify(twice)} is written twice in this line. Write it once.`, twice)
  }
  const { kind, ...values } = read
  if (kind === undefined) return faultLine(kindMissing)
  if (typeof kind !== 'string') return faultLine(kindNotText)
  if (kindNamed(kind) === null) return faultLine(unknownKind(kind))
  const answer = deadline(kind, values, calendar)
  return 'faults' in answer ? faultLine(answer.faults[0] as Fault) : resultJson(answer)
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
