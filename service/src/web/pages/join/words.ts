/** The words of a place that is offered in an organisation. */
import type { PlaceRefusal } from '../../../auth/organisations/accept-place.ts'

export const words = {
  title: 'An invitation to work here',
  heading: (name: string) => `${name} invites you`,
  lead: 'They have a place for you on this service, where families in England and those who work with them follow a disagreement about special educational needs.',
  organisation: 'Organisation',
  as: 'You would be',
  may: 'You might also',
  today: 'What is here today',
  next: 'What comes next',
  nextSays:
    'You set up a second step for signing in, because what organisations are shown here can be private to families. Whoever looks after the members can end your membership at any time; you can leave at any time.',
  signIn: 'Sign in and go on',
  signInSays:
    'You need to sign in first, with the address that the invitation was sent to. If you have no account yet, signing in makes one.',
  take: 'Take the place',
  notYou: 'If you do not know who invites you, close this page. Nothing happens until you take it.',
  lostTitle: 'Open the link in your email again',
  lost: 'We do not know which invitation you mean. The link in the email brings you back to it.',
  signedInAs: (email: string) => `You are signed in as ${email}.`,
  on: 'Go on',
} as const

/** Why a place cannot be taken, each with what to do. */
export const refusals: Readonly<Record<PlaceRefusal, { readonly title: string; readonly says: string }>> = {
  'no-such-offer': {
    title: 'This link does not work',
    says: 'There is no such invitation. Check that the whole link was opened, or ask whoever invited you to invite you again.',
  },
  accepted: {
    title: 'This invitation was taken already',
    says: 'An invitation works once. If it was not you who took it, tell whoever looks after the members: they can end that membership at once.',
  },
  withdrawn: {
    title: 'This invitation was taken back',
    says: 'There is nothing to take any more. Whoever invited you can invite you again.',
  },
  expired: {
    title: 'This invitation is over',
    says: 'An invitation works for 14 days. Whoever invited you can invite you again.',
  },
  'in-already': {
    title: 'You work there already',
    says: 'Whoever looks after the members can change what you may do. They do not need to invite you again.',
  },
  'wrong-person': {
    title: 'This invitation is for another address',
    says: 'It was sent to an address that you are not signed in with. Sign in with that address, or ask whoever invited you to send it to this one.',
  },
}
