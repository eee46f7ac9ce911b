/** The words that pages beside the plan share. */
export const words = {
  toPlan: 'Back to your plan',
  toGuide: 'Answer a few questions to get your own plan',
  clock: 'The time runs on while you talk',
  clockSays: 'No talk, complaint, meeting or mediation stops it.',
  lastDay: 'last day',
  by5pm: 'by 5pm',
  more: 'More for your plan',
  print: 'Print this page',
  number: 'Number',
  pages: [
    { path: '/plan/compare', text: 'The routes compared' },
    { path: '/plan/calling', text: 'What to say when you ring' },
    { path: '/plan/meeting', text: 'Get ready for a meeting' },
    { path: '/plan/stages', text: 'Mediation and disagreement resolution, stage by stage' },
    { path: '/letters', text: 'Letters and emails to send' },
  ],
} as const
