/** Words of what other sites show in a frame. */
export const words = {
  by: 'By Way Forward, a free and independent service. What you enter is not kept.',
  whole: 'Open this in the whole window',
  startHeading: 'You disagree about special educational needs?',
  startSays:
    'Answer a few questions. You get every route that is open to you, the last day for each, and whom to contact. No account is needed.',
  start: 'Start your plan',
  council: 'For the area of',
  date: 'Check one date',
  help: 'Whom to ask in this area',
  unknown: 'There is nothing here to show',
  unknownSays: 'The line in this page may have lost a letter.',
  unknownLink: 'Go to Way Forward',
} as const
