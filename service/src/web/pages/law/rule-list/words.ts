/** The words of the list of rules, and of the pages that start there. */

export const words = {
  title: 'The law',
  lead: 'Every rule that these pages use: what it says in plain words, where it is written, and how surely we know it.',
  more: 'On these pages',
  find: 'Find a rule',
  findHint: 'By words, a section or regulation, or its id. For example, certificate, reg 33 or LAW-MED-06',
  findButton: 'Find',
  all: 'Every rule, by subject',
  subject: (title: string, count: number) => `${title} (${count === 1 ? 'one rule' : `${count} rules`})`,
  found: (count: number, sought: string) =>
    count === 1 ? `One rule for “${sought}”` : `${count === 0 ? 'No' : count} rules for “${sought}”`,
  foundNone: 'Try fewer words, or the beginning of a word.',
  foundAll: 'Every rule',
  statements:
    'What is marked as a statement decides nothing by itself: it says how things are done, or what has changed. A worked date shows a rule with real days.',
} as const

/** The other pages of the law. */
export const parts = [
  { href: '/routes', title: 'Every route', says: 'What each is good for, what it costs, how to do it' },
  {
    href: '/appeal-step-by-step',
    title: 'An appeal, step by step',
    says: 'The form, the papers, the hearing, and what comes after',
  },
  { href: '/glossary', title: 'What the words mean', says: 'Legal words, in plain words first' },
  {
    href: '/guides',
    title: 'What the guides say, and what the law says',
    says: 'Statements of published guides, checked one by one',
  },
  { href: '/law/changes', title: 'What has changed', says: 'Changes of the law since 2014, with a feed' },
  { href: '/not-law-yet', title: 'Not law yet', says: 'What has been proposed, and is not law' },
  { href: '/api', title: 'The API', says: 'The same rules, routes and dates for programs' },
] as const
