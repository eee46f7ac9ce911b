import type { PathOfKind } from './path-of-kind.ts'

/** Who it was decides where a claim goes, and the day how long there is (LAW-EQ-01, LAW-TIME-18). */
export const discriminationPath: PathOfKind = () => ['respondent', 'conduct-on', 'goes-on', 'claim']
