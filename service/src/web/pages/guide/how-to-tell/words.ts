/** The words of the page itself. The table's words come from the law. */
export const words = {
  back: 'Back',
  choose: 'Choose what fits your letter. The guide goes on from there.',
  overdue: 'Are you still waiting for an answer?',
  overdueLink: 'See by when the council must decide, and what you can do',
} as const
