/** The words of an invitation, as whoever is invited reads them. */
import type { Refusal } from '../../../cases/sharing/accept-offer.ts'

export const words = {
  title: 'An invitation',
  heading: (from: string) => `${from} invites you`,
  somebody: 'Somebody of a family',
  lead: 'You are asked into a case file. A family keeps one about a disagreement over special educational needs. You see what is in it after you accept, and not before.',
  as: 'You would come in as',
  sees: 'You would see',
  seesNothingYet: 'what the two of you write to each other',
  family: 'what the family keeps for itself',
  shared: 'what everybody in the case sees',
  adds: 'You may',
  readsOnly: 'read it',
  readsAndAdds: 'read it and add to it',
  from: 'From',
  until: 'Until',
  noEnd: 'whoever invites you takes it back',
  known:
    'Whoever invites you can take it back at any time. What you open and do there is written down for the family to read. You can leave at any time.',
  signIn: 'Sign in and go on',
  signInSays:
    'You need to sign in first, with the address that the invitation was sent to. If you have no account yet, signing in makes one.',
  whom: 'For whom do you accept?',
  myself: 'For myself',
  accept: 'Accept',
  notYou: 'If you do not know who invites you, close this page. Nothing happens until you accept.',
  chooseWhom: 'Say for whom you accept',
  toCases: 'Your cases',
  lostTitle: 'Open the link in your email again',
  lost: 'We do not know which invitation you mean. The link in the email brings you back to it.',
  signedInAs: (email: string) => `You are signed in as ${email}.`,
} as const

/** Why an invitation cannot be accepted, each with what to do. */
export const refusals: Readonly<Record<Refusal, { readonly title: string; readonly says: string }>> = {
  'no-such-offer': {
    title: 'This link does not work',
    says: 'There is no such invitation. Check that the whole link was opened, or ask whoever invited you to invite you again.',
  },
  mine: {
    title: 'You have accepted already',
    says: 'You accepted this invitation before. If you do not find the case among yours, the family has taken it back since.',
  },
  accepted: {
    title: 'This invitation was accepted already',
    says: 'An invitation works once. If it was not you who accepted it, tell whoever invited you: they can see who did, and take it back at once.',
  },
  withdrawn: {
    title: 'This invitation was taken back',
    says: 'There is nothing to accept any more. Whoever invited you can invite you again.',
  },
  expired: {
    title: 'This invitation is over',
    says: 'An invitation works for 14 days, and no longer than the share that it offers. Whoever invited you can invite you again.',
  },
  own: {
    title: 'This is your own invitation',
    says: 'You made it for somebody else. They can accept it from the link in their email.',
  },
  'in-already': {
    title: 'You are in this case already',
    says: 'Whoever invites you can change what you see there. They do not need to invite you again.',
  },
  'wrong-person': {
    title: 'This invitation is for another address',
    says: 'It was sent to an address that you are not signed in with. Sign in with that address, or ask whoever invited you to send it to this one.',
  },
  'wrong-organisation': {
    title: 'You cannot accept for this organisation',
    says: 'Only somebody who works for an advice service today can accept for it. Open the link in the email again and choose for whom you accept.',
  },
}
