/** Words that several pages of the law share. */
import type { Confidence, State } from '@way-forward/law'

/** How surely a rule is known, as the start of a sentence. */
export const confidenceSentence: Readonly<Record<Confidence, string>> = {
  VERIFIED: 'Read at the source',
  SECONDARY: 'Read in a reliable source, not at the source itself',
  UNVERIFIED: 'Not confirmed: check it before you rely on it',
  DERIVED: 'Worked out from the law',
}

export const stateWords: Readonly<Record<State, string>> = {
  open: 'open',
  'not-yet': 'not open yet',
  closed: 'closed',
  'does-not-apply': 'does not apply',
  unknown: 'not known yet',
}

export const lawWords = {
  law: 'The law',
  inDoubt: 'In doubt:',
  statement: 'statement',
  statementSays: 'A statement: it decides nothing by itself',
  workedDate: 'worked date',
  asAt: 'The law as it was read on',
  checkGovUk: 'Check it on GOV.UK before you rely on it.',
} as const
