/** The words of the page about the API. */

export const words = {
  title: 'The API',
  lead: 'The same routes, dates and rules as on the pages, for case systems, websites and scripts.',
  manner:
    'No key, no account, no limit on where it is called from. Answers are JSON. Nothing that you send is kept or logged. The addresses begin with a version: within v1 keys are added, never renamed or removed.',
  document: 'The description as an OpenAPI 3.1 document',
  feed: 'The directory as an Open Referral UK feed',
  operations: 'What it answers',
  problems: 'When something is wrong',
  problemsSay:
    'A refusal is a problem document (RFC 9457, application/problem+json). Its "errors" name each field and say what to write instead.',
  required: 'must be given',
  more: 'The other parameters depend on the kind; each kind lists its own:',
  /** An address to copy, for operations whose path has gaps. */
  calls: {
    deadline: '/api/v1/deadline?kind=appeal&notice-sent=2026-10-01',
    route: '/api/v1/routes/mediation',
    rule: '/api/v1/rules/LAW-MED-06',
    claims: '/api/v1/claims?verdict=WRONG',
  } as Readonly<Record<string, string>>,
} as const

export const problemRows = [
  { status: 400, title: 'Something must be written another way', says: '"errors" says which field and how.' },
  { status: 404, title: 'There is nothing here', says: 'No such address, rule or route.' },
  { status: 405, title: 'Used in another way', says: 'The header "Allow" names the methods.' },
  { status: 413, title: 'Too large', says: 'A body may have 64 kB.' },
  { status: 414, title: 'Address too long', says: 'An address may have 4,096 characters.' },
  { status: 415, title: 'Not JSON', says: 'Send "Content-Type: application/json".' },
  { status: 500, title: 'A fault of ours', says: 'Try again; nothing was kept.' },
  {
    status: 503,
    title: 'The directory cannot be reached',
    says: 'Try again in a few minutes. Only the directory needs it.',
  },
] as const
