/** Whether a case is about the one who reads it, whom its pages then call "you". */
import type { CaseFile } from './case-file.ts'

const labels: ReadonlySet<string> = new Set(['young person', 'child'])

/** Whether the reader is in it as the young person or the child. */
export function isAboutReader({ parties }: Pick<CaseFile, 'parties'>): boolean {
  return parties.some(({ kind, label, isMine }) => isMine && kind === 'family' && labels.has(label))
}
