import { acknowledgedPath, type PathOfKind } from './path-of-kind.ts'

/** Who received the complaint is asked only where there is one (LAW-CMP-08, LAW-CMP-09). */
export const healthServicePath: PathOfKind = (answers) => [
  'plan-stage',
  'aware',
  ...acknowledgedPath(answers),
  ...(answers.co === 'x' ? [] : (['complained-to'] as const)),
]
