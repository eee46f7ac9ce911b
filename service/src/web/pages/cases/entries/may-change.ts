/** Whether the reader may correct or redact an entry. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import type { Entry } from '../../../../cases/entries/entry.ts'

/** One's own, not redacted, and behind a wall that one may still write behind. */
export function mayChange(
  { walls }: Pick<CaseFile, 'walls'>,
  { isMine, redacted, wall }: Pick<Entry, 'isMine' | 'redacted' | 'wall'>,
): boolean {
  return isMine && redacted === null && walls.some(({ id, mayWrite }) => id === wall && mayWrite)
}
