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
    title: 'Write a letter or an email',
    says: 'For a complaint, a request, a reminder, the mediation adviser or the Tribunal. You fill in, we put it in order, with the dates and the law.',
    to: '/letters',
  },
  {
    title: 'Check the council’s letter',
    says: 'Paste it or choose the file. See what the law wants in it, what is missing, and what is wrong. Nothing is kept.',
    to: '/notice',
  },
  {
    title: 'Find help in your area',
    says: 'The advice service, the mediation adviser, the council’s team and more, for every council in England.',
    to: '/directory',
  },
  {
    title: 'Easy Read',
    says: 'Short words and pictures, for what happens most.',
    to: '/plan/easy-read',
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
