/** The words of saying that an entry is wrong. */
export const words = {
  title: 'What is wrong with this entry?',
  lead: 'Whoever runs this service reads it and looks again.',
  field: 'What is wrong, and what is right if you know it',
  hint: 'For example: the number is dead, or the service has another name now. Please write nothing about yourself or a child.',
  send: 'Send',
  back: 'Back to the entry',
  empty: 'Write what is wrong with the entry',
  tooLong: 'Write at most 2,000 characters',
  problem: 'There is a problem',
  thanks: 'Thank you',
  thanksSays:
    'What you wrote waits for whoever runs this service. Nobody else can read it, and nothing about you was kept. The entry stays as it is until somebody has looked.',
  full: 'Others have told us already',
  fullSays:
    'So many people have reported this entry that there is no room for more just now. Somebody has to look first. What you wrote was not kept.',
  meanwhile:
    'If you need the contact now, ask the council. Its decision letter must give the contact details of the mediation adviser.',
  unknown: 'There is no such entry',
  unknownSays: 'It may have been taken out since.',
  unknownLink: 'Search the directory',
} as const
