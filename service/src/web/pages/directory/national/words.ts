/** The words of the page for all of England. */
export const words = {
  title: 'Help for all of England',
  lead: 'The Tribunal, the ombudsmen and others who serve every area. What your own council has stands on its page.',
  back: 'All councils',
} as const
