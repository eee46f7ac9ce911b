/** Where the events of a concern stand on their page. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import { caseAddress } from '../case-frame.ts'
import type { CameFrom } from '../ways-of-case.ts'

/** The id of the section of a concern; of the person where it is null. */
export function anchorOf(concern: string | null): string {
  return `about-${concern ?? 'person'}`
}

/**
 * Where a form of an event or a concern leads once it is saved: that page says what was saved.
 * @param what the name of the fact, or what became of the concern
 */
export function afterSaving(
  file: Pick<CaseFile, 'id'>,
  concern: string | null,
  what: string,
  from: CameFrom,
): string {
  const saved = `?saved=${concern ?? 'person'}.${what}`
  return from === 'today'
    ? `${caseAddress(file)}${saved}`
    : `${caseAddress(file, '/events')}${saved}#${anchorOf(concern)}`
}
