/** The words of the pages about who a case is about. */
import type { DetailName } from '../../../../db/data.ts'

export const words = {
  title: 'Who it is about',
  lead: 'All of this may be left empty. What you write here goes into letters that you make from the case.',
  details: 'In words',
  acting: 'Who acts, and what the law says of it',
  actingLead:
    'Whose the rights are can change with age, and with whether somebody can decide for themselves.',
  nothingSaid: 'The law says nothing special about who acts here.',
  facts: 'What the law asks about the person',
  notSaid: 'Not said',
  change: 'Change',
  say: 'Add',
  sees: 'Who sees it:',
  contacts: 'Contacts in this area',
  save: 'Save',
  optional: 'Leave it empty to take it back.',
  before: 'What it said before stays with those who could see it.',
  chooseCouncil: 'Choose a council',
  other: (value: string) => `${value} (as it is now)`,
  tooLong: 'Write at most 300 characters',
  chooseKnown: 'Choose a council from the list',
} as const

/** The question of each, and what helps to answer it. */
export const questions: Readonly<
  Record<DetailName, { readonly label: string; readonly hint: string | null }>
> = {
  'child-name': {
    label: 'What is the child or young person called?',
    hint: 'It stands at the top of the pages of this case for those who may see it, and never in an email or an address',
  },
  'who-acts': { label: 'Who acts in this case?', hint: 'For example, the mother and the father, or a carer' },
  'why-they-act': {
    label: 'Why do they act?',
    hint: 'For example, they are the parents, or were appointed by a court',
  },
  authority: {
    label: 'Which council is it?',
    hint: 'The council that is responsible for the child or young person',
  },
  setting: { label: 'Which school, nursery or college is it?', hint: null },
  commissioner: {
    label: 'Which health commissioner is it?',
    hint: 'The integrated care board. It is named in the plan, or in letters about health',
  },
  reference: {
    label: 'Which reference is on the letters?',
    hint: 'A number of the council, or of the Tribunal',
  },
}
