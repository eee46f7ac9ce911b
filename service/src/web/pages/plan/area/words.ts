/** The words of choosing a council. */
export const words = {
  title: 'Which council is it?',
  lead: 'The council of the area in which the child or young person lives. Then the plan shows whom to contact there.',
  field: 'Name of the council, or a town',
  find: 'Find it',
  found: 'Choose one',
  none: 'We found no council for this. Look in the list.',
  all: 'Or choose from the list of all councils in England',
  choose: 'Choose a council',
  use: 'Use this council',
  away: 'The directory cannot be reached just now. Your plan is complete without it. The council’s letter, or its website, has the contacts.',
  back: 'Back to your plan',
} as const
