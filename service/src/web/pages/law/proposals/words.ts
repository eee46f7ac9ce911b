/** The words of the page about proposals. */

export const words = {
  title: 'Not law yet',
  lead: 'Changes that have been proposed or announced. None of them is law, and none of them is used on these pages.',
  warning:
    'If a letter or a person tells you that one of these is already the rule, ask for the provision that says so.',
  by: 'Who proposed it',
  when: 'When',
  what: 'What would change',
  standing: 'Where it stands',
  meanwhile: 'What is the law meanwhile',
  source: 'What we know, and how surely',
  until: 'What came after this day is not known here.',
} as const
