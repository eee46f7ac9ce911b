/** The words of the pages about who a case is about. */
import { detailWords } from '../../../../cases/export/paper-words.ts'
import type { DetailName } from '../../../../db/data.ts'

export const words = {
  title: 'Who it is about',
  lead: 'All of this may be left empty. What you write here goes into letters that you make from the case.',
  details: 'For your letters',
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

interface DetailQuestion {
  readonly label: string
  readonly hint: string | null
}

/** The question of each, and what helps to answer it. */
const questions: Readonly<Record<DetailName, DetailQuestion>> = {
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

/** Those that are asked otherwise of whom the case is about. */
const questionsToYou: Partial<Readonly<Record<DetailName, DetailQuestion>>> = {
  'child-name': { label: 'What are you called?', hint: questions['child-name'].hint },
  'who-acts': { label: questions['who-acts'].label, hint: 'For example, you, or you with your mother' },
  'why-they-act': { label: 'Why do they act?', hint: 'For example, because you asked them to' },
  authority: { label: questions.authority.label, hint: 'The council that is responsible for you' },
}

/** The question of one. @param isToYou the reader is the person whom the case is about */
export function questionOf(what: DetailName, isToYou: boolean): DetailQuestion {
  return (isToYou ? questionsToYou[what] : undefined) ?? questions[what]
}

/** What one is called in a list. @param isToYou the reader is the person whom the case is about */
export function labelOf(what: DetailName, isToYou: boolean): string {
  return isToYou && what === 'child-name' ? 'Your name' : detailWords[what]
}
