/** The words of the glossary's page. */

export const words = {
  title: 'What the words mean',
  lead: 'Legal words from letters and forms. What they mean comes first, then the word itself.',
  letters: 'Go to a letter',
  also: 'Also called:',
  rule: 'Rule:',
} as const
