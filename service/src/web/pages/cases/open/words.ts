/** The words of opening a case. */
export const words = {
  title: 'Open a case',
  lead: 'A case keeps dates, notes, letters and documents in one place. Only you see it, until you let somebody in.',
  carriedHeading: 'What goes into it',
  carried: 'Your answers, as dates and facts. You can correct them later.',
  carriedPerson: 'Everything else of the plan is worked out from them again.',
  who: 'Who are you to the child or young person?',
  whoHint: 'It decides whose the rights are',
  helper: 'Do you help a family?',
  helperSays: 'Then ask them to open the case and to invite you. It is theirs to decide who sees it.',
  name: 'What is the child or young person called?',
  nameHint:
    'A first name is enough. It stands at the top of the case for your family and whom it lets in, and never in an email or an address',
  optional: ' (optional)',
  kindLegend: 'What is it about?',
  kindHint: 'Choose what fits best. You can add more later',
  notSure: 'Not sure?',
  notSureLink: 'Answer a few questions first',
  open: 'Open the case',
  chooseWho: 'Choose who you are to the child or young person',
  chooseKind: 'Choose what it is about',
  tooLong: 'Write at most 300 characters',
  tooMany: 'You have 50 cases. Erase one that you do not need any more before you open another.',
} as const

/** Who may open a case, by what the law calls who asks: the words to choose, and what they are called in the case. */
export const openers = {
  parent: { text: 'A parent or carer', hint: null, label: 'parent or carer' },
  'young-person': {
    text: 'I am the young person',
    hint: 'I have finished Year 11, and I am under 25',
    label: 'young person',
  },
  child: { text: 'I am the child', hint: 'I have not finished Year 11', label: 'child' },
  'alternative-person': {
    text: 'I act for a young person or a parent who cannot decide',
    hint: 'Such as a deputy, or a parent of a young person who lacks mental capacity',
    label: 'person who acts',
  },
} as const
export type Opener = keyof typeof openers
