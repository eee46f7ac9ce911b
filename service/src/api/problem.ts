/** What the API answers where it refuses: a problem document (RFC 9457). */
import type { Fault } from '@way-forward/law'

export const problemStatuses = [400, 401, 403, 404, 405, 409, 413, 414, 415, 429, 500, 503] as const
export type ProblemStatus = (typeof problemStatuses)[number]

const titles: Readonly<Record<ProblemStatus, string>> = {
  400: 'Something must be written another way',
  401: 'This needs a token',
  403: 'This token is not for that',
  404: 'There is nothing here',
  405: 'This address is not used in that way',
  409: 'That is here already',
  413: 'That is too large',
  414: 'That address is too long',
  415: 'Send JSON',
  429: 'Too many calls',
  500: 'Something went wrong on our side',
  503: 'Our database cannot be reached just now',
}

const details: Readonly<Record<ProblemStatus, string>> = {
  400: 'See "errors".',
  401: 'Send the header "Authorization: Bearer" with a token of your organisation that has not ended.',
  403: 'An administrator of your organisation can make a token that is.',
  404: 'The operations are described at /api and in /api/v1/openapi.json.',
  405: 'The header "Allow" names the ways in which it is used.',
  409: 'See "errors".',
  413: 'Send at most 64 kB: 20 concerns with every fact fit in much less.',
  414: 'An address may have 4,096 characters.',
  415: 'Send the facts as a body with the header "Content-Type: application/json".',
  429: 'Wait for as many seconds as the header "Retry-After" says.',
  500: 'Nothing that you sent was kept. Try again; if it goes on, tell whoever runs this copy.',
  503: 'Try again in a few minutes. Positions and dates need no database.',
}

/** What is wrong in a call, in one field or in all of it. */
export interface CallFault extends Pick<Fault, 'field' | 'message'> {
  readonly code: string
}

/** A problem document. `errors` names each field at fault, as a path such as `concerns[0].noticeSentOn`. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: ProblemStatus
  readonly detail: string
  readonly errors?: readonly {
    readonly code: string
    readonly field: string | null
    readonly message: string
  }[]
}

/** The problem document of a status. @param detail what happened here; the usual sentence unless given */
export function problemDocument(
  status: ProblemStatus,
  detail: string = details[status],
  faults: readonly CallFault[] = [],
): ProblemDocument {
  const problem = { type: `/api#problem-${status}`, title: titles[status], status, detail }
  if (faults.length === 0) return problem
  return { ...problem, errors: faults.map(({ code, field, message }) => ({ code, field, message })) }
}

/** Every problem that there can be, for the description. */
export const problems: readonly ProblemDocument[] = problemStatuses.map((status) => problemDocument(status))
