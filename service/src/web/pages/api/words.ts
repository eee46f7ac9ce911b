/** The words of the page about the API. */

export const words = {
  title: 'The API',
  lead: 'The same routes, dates and rules as on the pages, for case systems, websites and scripts.',
  manner:
    'No key, no account, no limit on where it is called from, but for mediation: its operations stand last and need a token of your organisation. Answers are JSON. Nothing else that you send is kept or logged. The addresses begin with a version: within v1 keys are added, never renamed or removed.',
  document: 'The description as an OpenAPI 3.1 document',
  feed: 'The directory as an Open Referral UK feed',
  operations: 'What it answers',
  problems: 'When something is wrong',
  problemsSay:
    'A refusal is a problem document (RFC 9457, application/problem+json). Its "errors" name each field and say what to write instead.',
  required: 'must be given',
  webhooks: 'Webhooks',
  webhooksSay: [
    'Where an organisation adds a webhook, we send it a call within minutes when a matter of its own changed: {"type": "matter.changed", "timestamp": "…", "data": {"matter": "<id>"}}. The types are matter.changed, clock.changed and outcome.changed. No words are in it: ask with a token.',
    'Calls are signed as Standard Webhooks has it. Take the base64 after whsec_ as the key, and make the HMAC with SHA-256 of the header webhook-id, a full stop, the header webhook-timestamp, a full stop, and the body as it came. In base64, after "v1,", it is the header webhook-signature. Refuse a call whose timestamp is more than five minutes old.',
    'Answer with any status from 200 to 299 within 10 seconds. Anything else is tried again with growing pauses for three days. A redirect is not followed. A call may come twice, with the same webhook-id, and calls may come in any order.',
  ],
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
  { status: 401, title: 'No token', says: 'Send one of your organisation that has not ended.' },
  { status: 403, title: 'Another scope', says: 'The token was made for other things.' },
  { status: 404, title: 'There is nothing here', says: 'No such address, rule or route.' },
  { status: 405, title: 'Used in another way', says: 'The header "Allow" names the methods.' },
  { status: 409, title: 'Here already', says: '"errors" says what is there, and how to go on.' },
  { status: 413, title: 'Too large', says: 'A body may have 64 kB.' },
  { status: 414, title: 'Address too long', says: 'An address may have 4,096 characters.' },
  { status: 415, title: 'Not JSON', says: 'Send "Content-Type: application/json".' },
  { status: 429, title: 'Too many calls', says: 'Wait as long as "Retry-After" says.' },
  { status: 500, title: 'A fault of ours', says: 'Try again; nothing was kept.' },
  {
    status: 503,
    title: 'Our database cannot be reached',
    says: 'Try again in a few minutes. Only the directory and mediation need it.',
  },
] as const
