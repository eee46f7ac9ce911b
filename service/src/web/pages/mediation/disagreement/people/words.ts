/** The words of the page on which a side of a disagreement resolution says who comes. */
export const words = {
  title: 'Who comes for you',
  titleFor: (name: string) => `Who comes for ${name}`,
  lead: 'Say who comes, and who of them may settle what it is about. Everybody who takes part reads this.',
  leadFor: 'Write down what they told you.',
  save: 'Save who comes',
} as const
