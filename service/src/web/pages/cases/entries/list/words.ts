/** The words of the list of entries. */
import type { WrittenKind } from '../../../../../cases/entries/entry-body.ts'

export const words = {
  title: 'Notes, calls and letters',
  lead: 'Write down each call, letter and meeting on the day it happens. It shows later what was said, when, and what was promised.',
  add: 'Add',
  kinds: {
    call: 'A call',
    'letter-sent': 'A letter or email that you sent',
    'letter-received': 'A letter or email that came',
    meeting: 'A meeting',
    note: 'A note',
  } satisfies Readonly<Record<WrittenKind, string>>,
  letters: 'Make a letter',
  late: 'Promises whose day has passed',
  kind: 'Kind',
  everyKind: 'Every kind',
  concern: 'About',
  everyConcern: 'Everything',
  search: 'With the words',
  show: 'Show',
  one: '1 entry',
  many: (count: number) => `${count} entries`,
  nothingYet: 'Nothing is written down yet.',
  nothingFits: 'Nothing fits. Choose another kind, or fewer words.',
  firstOf: (count: number) => `The first ${count} are shown. Add a word to find fewer.`,
  pages: 'Pages of the list',
  later: 'Later entries',
  earlier: 'Earlier entries',
  all: 'All on one page, to print',
  print: 'Print this list',
} as const
