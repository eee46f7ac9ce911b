/** What the API answers where it refuses: a problem document (RFC 9457). */
import type { Fault } from '@way-forward/law'

export const problemStatuses = [400, 404, 405, 413, 414, 415, 500, 503] as const
export type ProblemStatus = (typeof problemStatuses)[number]

const titles: Readonly<Record<ProblemStatus, string>> = {
  400: 'Something must be written another way',
  404: 'There is nothing here',
  405: 'This address is not used in that way',
  413: 'That is too large',
  414: 'That address is too long',
  415: 'Send JSON',
  500: 'Something went wrong on our side',
  503: 'The directory cannot be reached just now',
}

const details: Readonly<Record<ProblemStatus, string>> = {
  400: 'See "errors".',
  404: 'The operations are described at /api and in /api/v1/openapi.json.',
  405: 'The header "Allow" names the ways in which it is used.',
  413: 'Send at most 64 kB: 20 concerns with every fact fit in much less.',
  414: 'An address may have 4,096 characters.',
  415: 'Send the facts as a body with the header "Content-Type: application/json".',
  500: 'Nothing that you sent was kept. Try again; if it goes on, tell whoever runs this copy.',
  503: 'Try again in a few minutes. Positions and dates need no directory.',
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
  faults: readonly Fault[] = [],
): ProblemDocument {
  const problem = { type: `/api#problem-${status}`, title: titles[status], status, detail }
  if (faults.length === 0) return problem
  return { ...problem, errors: faults.map(({ code, field, message }) => ({ code, field, message })) }
}

/** Every problem that there can be, for the description. */
export const problems: readonly ProblemDocument[] = problemStatuses.map((status) => problemDocument(status))
