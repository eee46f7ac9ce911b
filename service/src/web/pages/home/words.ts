/** The words of the first page. */
export const words = {
  title: 'What to do when you disagree about special educational needs',
  heading: ['You disagree.', 'Here is the way forward.'],
  lead: 'You do not agree with a decision about special educational needs, or with the help that a child or young person gets. Answer a few questions. You will see every route open to you, the exact last day for each, and what to do today.',
  start: 'Start',
  said: 'Eight short questions at most for most matters. No account. Nothing you enter is kept.',
  about: 'What is it about?',
  straight: 'Or go straight to',
} as const

/** Ways in that are not the guide's first question. */
export const straightWays = [
  {
    title: 'Situations like yours',
    says: 'More than thirty examples. Each opens a plan made for today, which you can change to make it your own.',
    to: '/situations',
  },
  {
    title: 'Check one date',
    says: 'Two months, fifteen working days, thirty days: counted for you, with the working and the law.',
    to: '/date',
  },
  {
    title: 'Is it too late?',
    says: 'Give us the date on the letter. If a day has passed, we say what is still open and what a judge can still do.',
    to: '/guide/decision',
  },
  {
    title: 'What kind of letter is it?',
    says: 'A decision, a draft or only a reply? See how to tell from what the letter says.',
    to: '/guide/decision/how-to-tell',
  },
] as const

/** The ways in the picture, side by side and in no order of merit. */
export const ways = ['Talk', 'Complain', 'Resolve together', 'Mediate', 'Appeal'] as const

export const picture = {
  clock: 'One clock runs over all of them',
  description:
    'From the letter five ways lead side by side: talk, complain, resolve together, mediate, appeal. One clock runs over all of them.',
} as const
