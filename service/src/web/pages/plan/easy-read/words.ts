/** The words of the Easy Read pages that are the same on each. */
export const words = {
  label: 'Easy Read',
  title: 'Easy Read',
  lead: 'These pages use short words and pictures.',
  help: 'You can ask somebody to read this with you.',
  which: 'Which one is about you?',
  yours: 'To get the right dates, answer a few questions first.',
  start: 'Start the questions',
  example: 'See an example',
  whole: 'See all of it in your plan',
  print: 'Print this page',
  wordsHeading: 'What the words mean',
  made: 'We made this page on',
  keep: 'We do not keep your answers.',
  notYet: 'There is no Easy Read page for this yet.',
} as const

/** Hard words that a page uses, and what they mean. */
export const meanings = {
  adviser: ['Mediation adviser', 'A person who tells you about mediation. They do not work for the council.'],
  mediation: ['Mediation', 'A meeting with the council. A person who takes no side helps you both to talk.'],
  certificate: ['Certificate', 'A paper that says you have heard about mediation.'],
  appeal: ['Appeal', 'You ask judges to look at the council’s decision again.'],
  tribunal: ['Tribunal', 'The judges who look at the decision. They do not work for the council.'],
  plan: ['EHC plan', 'A paper that says what help must be given. EHC means education, health and care.'],
  draft: ['Draft plan', 'A plan that is not finished. It can still be changed.'],
  complaint: ['Complaint', 'You tell a service that it did something wrong. It must look into it.'],
  sendiass: ['SENDIASS', 'People who give free advice. They are on nobody’s side.'],
  senco: ['SENCO', 'The person at school who looks after extra help.'],
} as const
export type Meaning = keyof typeof meanings
