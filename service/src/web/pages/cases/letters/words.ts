/** The words of letters that are made in a case. */
export const words = {
  listTitle: 'Make a letter',
  listLead:
    'Pick the letter that fits. What the case knows already is filled in, and a sealed copy of what you make is kept.',
  fits: 'For:',
  all: 'All letters',
  filled: 'What you can see of this case is filled in. Change what is not right.',
  filledLog: 'What was recorded of the plan’s help is filled in. Read it once more.',
  keeping: 'Nothing is kept until you choose “Keep the letter”. Then a sealed copy stands in the case.',
  inCase: 'In the case',
  keepHeading: 'Keep it',
  keepSays:
    'The copy is sealed: nobody can change it later, you neither. After that you can save it as a file, and write down that it was sent.',
  keep: 'Keep the letter',
  gapsToo: 'A letter with gaps is kept with its gaps marked.',
  about: 'What is it about?',
  aboutNone: 'All of it, or something else',
  noWall: 'Choose who may see it',
  sealed: 'Sealed copy',
  broken: 'This copy was changed after it was made',
  brokenSays:
    'What is kept does not fit its seal any more, so it is not shown as the letter that you made, and there is no file of it. Tell whoever runs this service, and keep the copy that you sent.',
  brokenMore: 'See what is kept now',
  unreadable: 'This version of the service cannot show it.',
  take: 'Take it with you',
  sendIt: 'Write down that it was sent',
  notSent: 'Nothing is written down of its being sent.',
  sent: 'Sent',
  seal: 'The seal of this copy',
  sealSays:
    'The SHA-256 of the letter as canonical JSON (RFC 8785). It is worked out again each time that the letter is shown; a single changed letter makes it another.',
} as const
