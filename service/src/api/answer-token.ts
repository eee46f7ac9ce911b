/** Answers a call that needs a token: who it is, whether they may, how often, and then what. Nothing of the web. */
import type { Calendar, Day } from '@way-forward/law'
import type { Auth } from '../auth/auth.ts'
import type { Data } from '../db/data.ts'
import { hashOfToken } from '../mediation/api/token-secret.ts'
import { whoAsks } from '../mediation/api/who-asks.ts'
import { type CallFault, type ProblemStatus, problemDocument } from './problem.ts'
import type { TokenAnswer, TokenCall, TokenOperation } from './token-operation.ts'

export interface TokenServing {
  readonly data: Pick<Data, 'asToken'>
  /** Counts calls; null: this copy has no accounts, and so no tokens. */
  readonly countUse: Auth['countUse'] | null
  readonly today: Day
  readonly calendar: Calendar
  /** Told of everybody who has to wait. */
  readonly limited?: (use: string) => void
}

/** What came over the web. */
export interface SentCall extends Pick<TokenCall, 'params' | 'query' | 'key' | 'origin'> {
  /** The header `Authorization`; undefined: none. */
  readonly authorization: string | undefined
  /** The IP address. */
  readonly address: string
  /** Reads the body, where the operation takes one; it is asked for last. */
  readonly body: () => Promise<{ readonly json: unknown } | { readonly problem: CallProblem }>
}

export interface CallProblem {
  readonly status: ProblemStatus
  readonly faults?: readonly CallFault[]
  readonly detail?: string
}

/** What is answered: JSON, or a problem. */
export interface Told {
  readonly status: number
  readonly body: string
  readonly isProblem: boolean
  readonly headers: Readonly<Record<string, string>>
}

/** Answers it. Whoever has no token that counts is told the same, whatever they ask for. */
export async function answerToken(
  operation: TokenOperation,
  sent: SentCall,
  { data, countUse, today, calendar, limited }: TokenServing,
): Promise<Told> {
  const presented = hashOfToken(/^Bearer (\S{1,200})$/i.exec(sent.authorization ?? '')?.[1] ?? '')
  const asker = presented === null || countUse === null ? null : await data.asToken(presented, whoAsks)
  const wait = (await countUse?.({ person: asker?.token ?? null, address: sent.address }, ['calls'])) ?? null
  if (wait !== null) {
    limited?.(wait.use)
    return told({ status: 429 }, { 'Retry-After': String(wait.seconds) })
  }
  if (asker === null || presented === null) return told({ status: 401 }, { 'WWW-Authenticate': 'Bearer' })
  const { scope } = operation
  if (!asker.scopes.includes(scope)) {
    const detail = `It has no scope "${scope}". An administrator of your organisation can make one that has.`
    return told({ status: 403, detail })
  }
  const read = operation.body === null ? { json: undefined } : await sent.body()
  if ('problem' in read) return told(read.problem)
  const { params, query, key, origin } = sent
  const answer: TokenAnswer = await data.asToken(presented, (tx) =>
    operation.answer(tx, { params, query, key, body: read.json, asker, today, calendar, origin }),
  )
  if (!('data' in answer)) return told(answer)
  return { status: answer.status, body: JSON.stringify(answer.data), isProblem: false, headers: {} }
}

function told(
  { status, detail, faults = [] }: CallProblem,
  headers: Readonly<Record<string, string>> = {},
): Told {
  return { status, body: JSON.stringify(problemDocument(status, detail, faults)), isProblem: true, headers }
}
