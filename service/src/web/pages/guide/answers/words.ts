/** The words of the list of answers. */
export const words = {
  title: 'Check your answers',
  back: 'Back',
  plan: 'Show my dates and routes',
  continue: 'Continue',
  kept: 'Your answers are in the address of this page and nowhere else. Keep the address and you keep the answers.',
  shared: 'On a shared phone or computer, others may find the address in the browser’s history.',
  sharedLink: 'How to stay safe on a shared device',
} as const
