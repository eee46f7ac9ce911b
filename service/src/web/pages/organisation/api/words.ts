/** The words of an organisation's tokens. */
import type { Scope } from '../../../../db/data.ts'

export const scopeWords: Readonly<Record<Scope, string>> = {
  'referrals:write': 'Refer families that agreed to it',
  'matters:read': 'Read your matters: stages, clocks, meetings, who takes part',
  'outcomes:read': 'Read what came of them: how they ended, what was agreed, whether it is kept',
}

export const words = {
  title: 'Tokens for your systems',
  lead: 'A token lets a case system of your organisation ask this service by itself. It acts for the organisation and for nobody of it: it reads your own matters without a family’s name, and nothing of what is said or prepared in a mediation.',
  how: 'How a system asks with it',
  made: 'This is the token. Copy it now: it is shown this once, and we keep no copy that could be read.',
  keep: 'Keep it where your system keeps its passwords. Whoever has it can do all that it may do, until it ends.',
  tokens: 'Tokens',
  none: 'There is none yet.',
  name: 'Name',
  may: 'What it may do',
  until: 'Good until',
  used: 'Last used',
  never: 'Never',
  ended: 'Ended',
  over: 'Over',
  end: 'End it',
  make: 'Make a token',
  nameHint: 'What it is for, such as the name of your case system.',
  days: 'For how long is it good?',
  daysOf: (days: number) => (days === 365 ? 'A year' : `${days} days`),
  submit: 'Make the token',
  noName: 'Write a name of at most 100 characters',
  noScope: 'Say what it may do',
  noDays: 'Say for how long it is good',
  tooMany:
    'You have 20 tokens that count, or this one was made already. End one that you do not need, and try again',
  became: { ended: 'The token has ended. From the next call on it opens nothing.' },
} as const
