/** The words of the pages of an agreement, and of whether it is kept. */
import type { AcceptanceFault } from '../../../../mediation/agreement/accept-version.ts'
import type { TermState, TermWord } from '../../../../mediation/agreement/kept-terms.ts'
import type { Side } from '../../../../mediation/matter.ts'
import type { Outcome } from '../../../../mediation/step-kinds.ts'

export const words = {
  title: 'Agreement',
  none: 'Nothing is written yet. Whoever takes part can write the first term, and everybody sees it as it stands.',
  onPaper: 'Signed on paper',
  toDo: 'What is to be done by whom',
  overtaken:
    'Somebody else said something of this term at the same moment. Look at what it says now, then send yours if it still holds.',
  madeOnHint:
    'By law the times run from the date of the agreement. Where it was agreed in a meeting and is accepted here later, both days are shown, and nobody is called late before the later one.',
  tooSoon:
    'Not everybody who is asked has agreed to take part yet. Until they have, nothing is offered and nothing can be written here.',
  madeOnOutside:
    'Where it was agreed in a meeting and is accepted here later, it can be dated the day of the meeting.',
  datedLast: 'It will be dated the day on which the last side accepts it.',
  timesRun: 'The times run from that day.',
  draft: 'Not agreed yet. It holds only once every side has accepted exactly the same words.',
  addTerm: 'Add a term',
  issues: 'The issues, and what is not agreed',
  accept: 'Read and accept',
  councilToldTitle: 'When the council was told of the agreement',
  councilIsTold:
    'After mediation about health alone the health commissioner must tell the council of the agreement within one week of its date.',
  councilToldOn: 'On which day was the council told?',
  councilToldHint: 'The day on which it was sent. For example, 27 3 2027.',
  sayCouncilTold: 'Write down when the council was told',
  changeCouncilTold: 'Change the day',
  councilNotTold: 'Nobody has written down yet that it was told.',
  ifToday: 'if it is agreed today',
  noTime: 'No day. By law there is none for this, so agree one.',
  noTimeYet:
    'No day yet. Choose what kind of thing it is, or agree a day: what a council or a health commissioner agrees to do has a time by law.',
  hints: 'Worth making clear',
  hintsNote: 'Hints only. You can leave the words as they are.',
  voids:
    'Every change makes a new version. What was accepted before is then void, and each side accepts anew.',
  running: 'An agreement does not stop or move the time for an appeal.',
  stays: 'It stays in sight here until everything is agreed, and what was agreed is done.',
  unknown:
    'We do not know the last day for an appeal, because the case does not say when the decision was sent.',
  tellDay: 'Write down the day in your case',
  kept: 'Kept or not',
  notSealed:
    'Nothing is agreed yet, so there is nothing to keep. The terms stand here once every side has accepted them.',
  between:
    'Somebody else changed the agreement while you were writing. Nothing of yours is saved yet. Below stands what they changed, beside what stood there before.',
  whole: 'You changed other things than they did. Save, and the agreement holds both changes.',
  decide:
    'You both changed the same words. Below the comparison is what you wrote. Change it until it is right, then save; or go back and keep theirs.',
} as const

/** Above a form for a side that is not here. */
export const leadForSide = ({ name }: Pick<Side, 'name'>): string =>
  `${name} has no account here. Write down what they told you, as they said it.`

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  full: 'Agreed in full',
  partial: 'Agreed in part',
  none: 'Nothing agreed',
}

export const acceptanceFaults: Readonly<Record<AcceptanceFault, string>> = {
  'no-side': 'Only a side that takes part accepts an agreement.',
  'old-version':
    'The agreement was changed since you opened this page. Read what it says now, then accept that.',
  'wrong-hash': 'What you read is not what stands there now. Read it again, then accept it.',
  'no-terms': 'No term stands in it yet, so there is nothing to accept.',
  'sealed-already': 'Everybody has accepted it already.',
}

export const stateWords: Readonly<Record<TermState, string>> = {
  'no-day': 'No day is set',
  running: 'Its time runs',
  'may-be-late': 'Over on the earlier reading',
  late: 'Late',
  'said-done': 'Said to be done',
  confirmed: 'Done',
  disputed: 'Disputed',
}

export const stateTags: Readonly<Record<TermState, string>> = {
  'no-day': 'tag--unknown',
  running: 'tag--not-yet',
  'may-be-late': 'tag--not-yet',
  late: 'tag--late',
  'said-done': 'tag--open',
  confirmed: 'tag--open',
  disputed: 'tag--late',
}

export const toldWords: Readonly<Record<TermWord, string>> = {
  done: 'It was done',
  confirmed: 'Yes, it was done',
  disputed: 'No, it was not done, or not as agreed',
}
