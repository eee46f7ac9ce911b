import { complaintPath, type PathOfKind } from './path-of-kind.ts'

/** Where it was agreed and what says which times bind (LAW-MED-34). */
export const agreementPath: PathOfKind = (answers) => [
  'agreed-in',
  'agreed-on',
  'agreed-terms',
  'agreed-for',
  ...complaintPath(answers),
]
