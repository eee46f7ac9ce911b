import { complaintPath, type PathOfKind } from './path-of-kind.ts'

/** A recent assessment weakens the right to another, first or repeated (LAW-DUTY-06, LAW-EHC-11). */
export const helpInSettingPath: PathOfKind = (answers) => [
  'setting',
  'has-plan',
  'assessed-lately',
  'aware',
  ...complaintPath(answers),
]
