/** The words of what a demonstration would have sent. */
export const words = {
  title: 'What would have been sent',
  lead: 'This is a demonstration: no email leaves it. Here is what people would have got, the newest first.',
  none: 'Nothing yet. Ask for a code to sign in, or invite somebody to a case.',
  to: 'To',
  sent: 'On',
  back: 'Be somebody',
  newest: (count: number) => `The newest ${count} are shown.`,
} as const
