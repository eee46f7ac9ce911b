/** The words of erasing an account. */
export const words = {
  title: 'Erase your account',
  link: 'Erase your account',
  intro:
    'Once it is done nobody can bring it back. You can make a new account at any time, which begins empty.',
  goesHeading: 'What goes',
  goes: [
    'your name, your email address, and everything that you sign in with',
    'your side of every case: what only you can see, with its documents; a case in which nobody else is goes as a whole',
    'what you asked advice services without a case',
    'your place in every organisation that you work for here',
  ],
  staysHeading: 'What stays, and why',
  stays: [
    'what others in a case can see too: they rely on it. Your name is taken from it',
    'what you did for an organisation: it is that organisation’s record. Your name is taken from it',
    'lines in what was done, without your name',
    'copies for emergencies, until they are deleted in their turn; if one is ever brought back, your account is erased again',
  ],
  copies: 'If you may need any of it later, take a copy of each case first, in',
  toCases: 'your cases',
  copiesAsked: 'What you asked advice services has a copy of its own:',
  toAsked: 'what you asked',
  alone: (names: string) =>
    `You alone keep the members of ${names}. Make somebody else an administrator first; then you can erase your account.`,
  wrongWord: 'Type the word “erase”, or leave this page',
  button: 'Erase my account for good',
  erasedTitle: 'Your account is erased',
  erased: [
    'You are signed out everywhere. What is yours is being erased: this takes a minute or two.',
    'The guide, dates, letters and addresses go on working without an account.',
  ],
  toFirst: 'To the first page',
} as const
