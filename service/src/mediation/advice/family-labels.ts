/** What somebody who speaks for a family is to the child. */
export const familyLabels = ['parent', 'carer', 'young person', 'representative'] as const
