/** The shape of an operation of the API: pure functions from a call to an answer. */
import type { Calendar, Day, Fault, JsonSchema } from '@way-forward/law'

/** What an operation is given. */
export interface ApiCall {
  /** Parts of the path that its pattern names. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The JSON that was sent, where the operation takes any. */
  readonly body: unknown
  /** Today in Europe/London. */
  readonly today: Day
  readonly calendar: Calendar
}

/** What an operation answers: data, or what is wrong with the call. */
export type ApiAnswer =
  | { readonly data: unknown }
  /** Data that is JSON text already. */
  | { readonly json: string }
  | { readonly status: 400 | 404; readonly detail: string; readonly faults: readonly Fault[] }

/** A parameter of the path or of the query. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly description: string
  readonly required: boolean
  readonly schema: JsonSchema
}

/** One operation. What is not listed in `operations.ts` does not exist. */
export interface Operation {
  readonly method: 'get' | 'post'
  /** As OpenAPI writes it, such as `/api/v1/rules/{id}`. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly Parameter[]
  /** What the body must be; null where there is none. */
  readonly body: JsonSchema | null
  readonly answers: JsonSchema
  /** Calls that succeed, for the description and the tests: parameters, and the body where there is one. */
  readonly examples: readonly ApiExample[]
  /** The same for everybody until the next release. */
  readonly isFixed: boolean
  readonly answer: (call: ApiCall) => ApiAnswer
}

/** A call that succeeds. */
export interface ApiExample {
  readonly name: string
  /** Path and query. */
  readonly address: string
  readonly body?: object
}

/** Data. */
export function data(value: unknown): ApiAnswer {
  return { data: value }
}

/** There is no such thing. */
export function notFound(detail: string): ApiAnswer {
  return { status: 404, detail, faults: [] }
}

/** Something in the call must be written another way. */
export function refused(faults: readonly Fault[]): ApiAnswer {
  return { status: 400, detail: 'Something must be written another way: see "errors".', faults }
}

/** A filter of a list: one of a few words in the query, or any. */
export function wordOf(
  query: URLSearchParams,
  name: string,
  words: readonly string[],
): { readonly word: string | null } | { readonly fault: Fault } {
  const given = query.get(name)
  if (given === null || words.includes(given)) return { word: given }
  return {
    fault: { code: 'bad-value', field: name, message: `Write one of: ${words.join(', ')}.` },
  }
}

/** The fault of a query with names that the operation does not know; null where it knows all. */
export function unknownParameter(query: URLSearchParams, known: readonly string[]): Fault | null {
  for (const name of query.keys()) {
    if (!known.includes(name)) {
      const message =
        known.length === 0
          ? 'There is no such parameter here: leave it out.'
          : `There is no such parameter here. Use: ${known.join(', ')}.`
      return { code: 'unknown-field', field: name.slice(0, 60), message }
    }
  }
  return null
}
