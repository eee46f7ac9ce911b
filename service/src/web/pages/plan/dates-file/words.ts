/** The words of the calendar file. They stand in a calendar that others may see, so they name no one. */
export const words = {
  name: 'Way Forward',
  advised: 'Advised day',
  last: 'Last day',
  lastIs: 'The last day is',
  by5pm: 'The Tribunal must receive it by 5pm.',
  worked: 'How it is worked out:',
  doubt: 'Not certain:',
  plan: 'Your plan today:',
  checkAgain: 'Check the plan again if a certificate is issued or a letter comes: the date may change.',
  /** What the reader does by the day, by kind of deadline. */
  actions: {
    'adviser-contact': 'contact the mediation adviser',
    appeal: 'appeal to the SEND Tribunal',
    'draft-comments': 'send comments to the council',
    'ombudsman-lgsco': 'complain to the Ombudsman',
    'mediation-arranged': 'the council must have arranged mediation',
  } as Readonly<Record<string, string>>,
} as const
