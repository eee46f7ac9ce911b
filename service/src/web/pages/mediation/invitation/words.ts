/** The words of a side that is offered by email. */
import type { SideRefusal } from '../../../../mediation/arranging/take-side.ts'

export const words = {
  title: 'An invitation to take part',
  heading: (service: string) => `${service} invites you`,
  claimLead:
    'They have written down what your family told them, so that you can follow every date of it here and answer there.',
  guestLead: {
    mediation:
      'They ask you to take part in a mediation about a child’s or young person’s special educational needs.',
    'disagreement-resolution':
      'They ask you to take part in resolving a disagreement about special educational needs.',
  },
  as: 'You would be',
  roles: {
    family: 'the family',
    authority: 'for the council',
    commissioner: 'for the health commissioner',
    provider: 'for the school or other provider',
  },
  sees: 'You would see',
  claimSees:
    'what you told the mediation service, every date, who takes part, and all that is said in it. It becomes a case of your own',
  guestSees:
    'this matter alone: what it is about, its dates, who takes part, and from then on what is said in it. Never what the family and the mediation service say to each other',
  until: 'Until',
  claimUntil: 'you erase it. The mediation service keeps its own record',
  guestUntil: '30 days from today; the mediation service can ask you again',
  signIn: 'Sign in and go on',
  signInSays:
    'You need to sign in first, with the address that the invitation was sent to: a code is sent there. If you have no account yet, signing in makes one.',
  besideHeading: (count: number) => (count === 1 ? 'You have a case already' : 'You have cases already'),
  beside: [
    'What you take over becomes a case of its own beside it. Nothing is moved from one to the other, and nobody who sees the one sees the other.',
    'The mediation and its dates are in the new one. If both are about the same letter, keep its dates in the new one, and mark it as settled in the other: then nothing reminds you twice.',
    'If you were in touch with a mediation adviser before, say so in the new one, under “Advice and certificate”: the earliest contact counts.',
  ],
  take: 'Take part',
  claim: 'Take it over',
  notYou: 'If you do not know who invites you, close this page. Nothing happens until you press the button.',
  lostTitle: 'Open the link in your email again',
  lost: 'We do not know which invitation you mean. The link in the email brings you back to it.',
  signedInAs: (email: string) => `You are signed in as ${email}.`,
  on: 'Your cases',
} as const

/** Why it cannot be taken, each with what to do. Nothing of the matter stands in them. */
export const refusals: Readonly<Record<SideRefusal, { readonly title: string; readonly says: string }>> = {
  'no-such-offer': {
    title: 'This link does not work',
    says: 'There is no such invitation. Check that the whole link was opened, or ask whoever invited you to invite you again.',
  },
  mine: {
    title: 'You take part already',
    says: 'You took this invitation before.',
  },
  accepted: {
    title: 'This invitation was taken already',
    says: 'An invitation works once, and a guest takes part for 30 days. If your 30 days are over, or if it was not you who took it, tell whoever invited you: they can invite you again.',
  },
  withdrawn: {
    title: 'This invitation was taken back',
    says: 'There is nothing to take any more. Whoever invited you can invite you again.',
  },
  expired: {
    title: 'This invitation is over',
    says: 'An invitation works for 14 days. Whoever invited you can invite you again.',
  },
  'wrong-person': {
    title: 'This invitation is for another address',
    says: 'It was sent to an address that you are not signed in with. Sign in with that address, or ask whoever invited you to send it to this one.',
  },
}
