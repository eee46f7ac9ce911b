/** The words of inviting somebody into a case. */
export const words = {
  title: 'Invite somebody',
  lead: 'We send them an email with a link. It says who invites them, and nothing about the child. They see what you choose once they have signed in and accepted.',
  leadToYou:
    'We send them an email with a link. It says who invites them, and nothing else about you. They see what you choose once they have signed in and accepted.',
  who: 'Whom do you invite?',
  email: 'Their email address',
  emailHint: 'The invitation is for this address alone. They sign in with it.',
  madeAs: 'How shall we name you to them?',
  madeAsHint: 'They read this before they accept: your own name, or “a parent”. Leave the child’s name out.',
  madeAsHintToYou:
    'They read this in the email: “a young person” will do. Your own name stands there only if you write it.',
  sees: 'What may they see?',
  seesHint:
    'What only you can see is never shown. With an adviser or a supporter you also get a place where only the two of you write.',
  kept: {
    family:
      'Names, notes, calls, letters, documents and what the plan promises, unless you chose otherwise for one',
    shared: 'Dates and facts, unless you chose otherwise for one',
  },
  adds: 'May they add to it?',
  readsOnly: 'No, they read it',
  readsAndAdds: 'Yes, they may add dates, notes and documents',
  readsAndAddsHint:
    'Somebody of the family who may add may also let others in there, for as long as they are in themselves. You can take that back too.',
  send: 'Send the invitation',
  tooMany:
    'You have made many invitations already. Take back those that you do not need any more, or try again tomorrow.',
} as const

/** Who may be invited, and as what. */
export const invitees = {
  adviser: {
    kind: 'adviser',
    label: 'adviser',
    text: 'An adviser',
    hint: 'Somebody from SENDIASS, or from another service or charity',
  },
  supporter: {
    kind: 'adviser',
    label: 'supporter',
    text: 'A supporter',
    hint: 'A friend, a relative or an advocate who helps you',
  },
  parent: {
    kind: 'family',
    label: 'parent or carer',
    text: 'Another parent or carer',
    hint: 'They are of the family here. They keep a place of their own that you cannot see',
  },
  'young-person': {
    kind: 'family',
    label: 'young person',
    text: 'The young person',
    hint: 'They are of the family here, with a place of their own',
  },
} as const

export type Invitee = keyof typeof invitees

/** Whom the reader may choose, in words. @param isToYou the reader is the person whom the case is about */
export function inviteesFor(
  isToYou: boolean,
): readonly { readonly value: string; readonly text: string; readonly hint: string }[] {
  return Object.entries(invitees)
    .filter(([value]) => !isToYou || value !== 'young-person')
    .map(([value, { text, hint }]) => ({
      value,
      text: isToYou && value === 'parent' ? 'A parent or carer' : text,
      hint,
    }))
}
