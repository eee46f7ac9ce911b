/** The words of the list of documents. */

export const words = {
  title: 'Documents',
  lead: 'Letters, reports and emails, kept as they came. Each stands with who can see it.',
  add: 'Add a document',
  addAnother: 'Add another',
  none: 'There are no documents yet. A decision letter is a good one to begin with.',
  one: 'One document',
  many: (count: number) => (count === 0 ? 'No documents' : `${count} documents`),
  added: (name: string) => `Added: ${name}`,
  backToEntry: 'Back to what it belongs to',
  givenBy: (name: string, on: string) => `Added by ${name} on ${on}`,
  takenOut: (on: string) => `Taken out on ${on}`,
  whoSees: 'Who can see it',
} as const
