/** The words of who sees a case. */
export const words = {
  title: 'Who sees it',
  heading: 'Who sees this case file',
  leadFamily:
    'Here is everybody who can see something that you can see, and how far. You decide who comes in, and you can take it back at any time: it counts from the next page that they open.',
  leadOther:
    'Here is everybody who can see something that you can see, and how far. The family decides who comes in.',
  tableCaption: 'Who can see what today',
  place: 'What is kept for',
  you: 'You',
  people: 'Person by person',
  change: 'Change what they see',
  takeBack: 'Take everything back',
  takeBackWhom: (name: string) => `from ${name}`,
  keeper: 'Nobody can take this case file from you.',
  invite: 'Invite somebody',
  enquiry: 'Ask your local advice service for help',
  letIn: 'Let somebody in',
  letInSays:
    'An adviser, a supporter, another parent or the young person. You choose what they see, and from when to when.',
  letInSaysToYou:
    'An adviser, a supporter, or a parent or carer. You choose what they see, and from when to when.',
  offers: 'Invited, and not in yet',
  offerTo: (email: string, label: string) => `${email}, as ${label}`,
  offerUntil: (on: string) => `The link works until ${on}.`,
  offerOver: 'The link works no more. Invite them again if you want them to come in.',
  withdrawOffer: 'Take the invitation back',
  withdrawOfferWhom: (email: string) => `of ${email}`,
  gone: 'No longer in',
  goneSays: 'They see nothing of this case any more. To let somebody back in, invite them again.',
  own: 'What only one person can see',
  ownFamily:
    'Everybody here has a place of their own. What you write there nobody else can see, and nobody can be let in. Two parents who do not share everything each write there what is theirs. Neither can see what is in the other’s, or whether there is anything in it.',
  ownOther:
    'Everybody here has a place of their own. What you write there nobody else can see, the family neither. You cannot see what is in theirs, or whether there is anything in it.',
  others:
    'Somebody else of the family may have asked others for help with what only they can see. You do not see those people, and they do not see what is yours.',
  leave: 'Leave this case file',
  became: {
    invited: 'The invitation is on its way. The link in it works for 14 days.',
    'taken-back': 'Done. From the next page that they open, they see it no more.',
    'offer-taken-back': 'The invitation is taken back. Its link works no more.',
    changed: 'Done. It counts from the next page that they open.',
    left: 'You have left. Here is what is still yours alone.',
    nothing: 'Nothing was changed. It may have been taken back already, or somebody else gave it.',
  },
} as const

export type Became = keyof typeof words.became
