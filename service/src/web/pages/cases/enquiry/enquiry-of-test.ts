/** The form of an enquiry as somebody fills it in, for tests. */

/** Without a case, so that nothing of one is shared. */
export const filled = {
  w: 'example-b',
  name: 'A parent',
  childName: 'Child of the form',
  query: 'What can we do?',
  email: 'parent@example.org',
  meeting: 'no',
  mayPassOn: 'no',
} as const
