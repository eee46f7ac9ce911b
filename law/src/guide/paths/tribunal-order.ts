import { complaintPath, type PathOfKind } from './path-of-kind.ts'

/** What was ordered, or not opposed, and since when (LAW-ORD-03, LAW-UNO-01). */
export const tribunalOrderPath: PathOfKind = (answers) => [
  'unopposed',
  'ordered-on',
  'orders',
  'directed-for',
  ...complaintPath(answers),
]
