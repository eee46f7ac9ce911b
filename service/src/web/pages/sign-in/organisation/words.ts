/** The words of signing in by an organisation's own sign-in. */
import type { NotLetIn } from '../../../../auth/auth.ts'

export const words = {
  title: (name: string) => `${name} has its own sign-in`,
  lead: (name: string) =>
    `You sign in there as you do at work, and come back here. ${name} learns that you came, and nothing of what you do here.`,
  go: (host: string) => `Go on to ${host}`,
  awayTitle: (name: string) => `The sign-in of ${name} does not answer`,
  away: 'It may be out of order for a while. Try again in some minutes, or get a code by email.',
  again: 'Try again',
  code: 'Send me a code instead',
  codeLead: 'You can also get a code by email.',
  codeLink: 'Get a code by email instead',
  notTitle: 'You are not signed in',
} as const

/** Why somebody was not let in, each with what to do. @param name of the organisation */
export const whyNot: Readonly<Record<NotLetIn, (name: string) => string>> = {
  'not-proved': (name) =>
    `What came back from ${name} could not be used. It may have taken too long, or the page was opened twice. Begin again.`,
  'no-address': (name) =>
    `The sign-in of ${name} does not say which email address is yours, or says that nobody has made sure of it. Whoever looks after it can mend that.`,
  'other-domain': (name) =>
    `The sign-in of ${name} names an address that is not one of theirs. Get a code by email at that address instead.`,
  'no-member': (name) =>
    `You do not work for ${name} on this service. Ask whoever looks after its members there to invite you. If you have an account for yourself, get a code by email instead.`,
  away: (name) =>
    `The sign-in of ${name} does not answer. Try again in some minutes, or get a code by email.`,
  'too-often': () => 'Too many tries came from here. Wait an hour, then try again.',
  'not-sent': () => 'We could not send you the code. Try again in a few minutes.',
}
