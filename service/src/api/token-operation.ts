/** The shape of an operation that needs a token of an organisation: it reads and writes in one transaction, as that organisation. */
import type { Calendar, Day } from '@way-forward/law'
import type { Scope, TokenTx } from '../db/data.ts'
import type { Asker } from '../mediation/api/who-asks.ts'
import type { Operation } from './operation.ts'
import type { CallFault } from './problem.ts'

/** What it is given. */
export interface TokenCall {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The header `Idempotency-Key`; null: none was sent. */
  readonly key: string | null
  readonly body: unknown
  readonly asker: Asker
  readonly today: Day
  /** This service's own address. */
  readonly origin: string
  readonly calendar: Calendar
}

/** What it answers. */
export type TokenAnswer =
  | { readonly status: 200 | 201; readonly data: unknown }
  | {
      readonly status: 400 | 404 | 409
      readonly faults: readonly CallFault[]
      readonly detail?: string
    }

export interface TokenOperation extends Omit<Operation, 'answer' | 'isFixed' | 'examples' | 'parameters'> {
  readonly parameters: readonly Operation['parameters'][number][]
  readonly scope: Scope
  /** What it answers with where something was made; absent: it makes nothing. */
  readonly makes?: true
  /** A body that can be sent, where it takes one. */
  readonly example?: object
  readonly answer: (tx: TokenTx, call: TokenCall) => Promise<TokenAnswer>
}

/** There is no such matter, or it is not this organisation's to see: the same answer. */
export const noMatter: TokenAnswer = { status: 404, faults: [] }

/** Something must be written another way. */
export function refusedCall(...faults: readonly CallFault[]): TokenAnswer {
  return { status: 400, faults }
}

/** Whether a text is an id. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
