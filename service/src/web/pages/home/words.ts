/** The words of the first page. */
export const words = {
  title: 'What to do when you disagree with the council',
  heading: ['You disagree.', 'Here is the way forward.'],
  lead: 'The council has written to you about special educational needs, and you do not agree. Answer a few questions about the letter. You will see every route open to you, the exact last day for each, and what to do today.',
  start: 'Start with your letter',
  said: 'Seven short questions at most. No account. Nothing you enter is kept.',
  straight: 'Or go straight to',
  situations: 'Situations like yours',
  situationsSay: 'Each of these answers the first question for you.',
} as const

/** Ways in that are not the guide's first question. */
export const straightWays = [
  {
    title: 'Check one date',
    says: 'Two months, fifteen working days, thirty days: counted for you, with the working and the law.',
    to: '/date',
  },
  {
    title: 'Is it too late?',
    says: 'Give us the date on the letter. If a day has passed, we say what is still open and what a judge can still do.',
    to: '/guide',
  },
  {
    title: 'What kind of letter is it?',
    says: 'A decision, a draft or only a reply? See how to tell from what the letter says.',
    to: '/guide/decision/how-to-tell',
  },
] as const

/** Situations, each a start of the guide with its first answers given. The codes are the guide's own. */
export const situations = [
  { says: 'The council will not assess my child', to: '/guide/dates?d=ra' },
  { says: 'They assessed, and will not make a plan', to: '/guide/dates?d=ri' },
  { says: 'The plan names the wrong school', to: '/guide/dates?d=pl&p=i' },
  { says: 'The plan leaves out needs or help', to: '/guide/dates?d=pl&p=nf' },
  { says: 'They will not change the plan after a review', to: '/guide/dates?d=rm' },
  { says: 'They will not assess again', to: '/guide/dates?d=rr' },
  { says: 'They want to end the plan', to: '/guide/dates?d=ce' },
  { says: 'A draft plan has come', to: '/guide/dates?d=dp' },
] as const

/** The ways in the picture, side by side and in no order of merit. */
export const ways = ['Talk', 'Complain', 'Resolve together', 'Mediate', 'Appeal'] as const

export const picture = {
  clock: 'One clock runs over all of them',
  description:
    'From the letter five ways lead side by side: talk, complain, resolve together, mediate, appeal. One clock runs over all of them.',
} as const
