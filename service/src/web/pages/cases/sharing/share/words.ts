/** The words of changing what somebody sees. */
export const words = {
  title: (name: string) => `What ${name} sees`,
  pageTitle: 'Change what somebody sees',
  lead: 'It counts from the next page that they open.',
  none: 'Nothing',
  sees: 'They see it',
  adds: 'They see it and add to it',
  save: 'Save',
  takeBackTitle: 'Take everything back',
  takeBackSays:
    'They then see nothing of what you share. Whom they let in goes with them. What they wrote for themselves stays theirs.',
  takeBack: 'Take everything back',
} as const
