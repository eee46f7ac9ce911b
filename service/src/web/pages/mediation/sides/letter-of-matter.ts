import type { Matter } from '../../../../mediation/matter.ts'

/** The address of a letter of the family's case, about what the matter is about. @param letter its id */
export function letterOfMatter(
  { caseId, concern }: Pick<Matter, 'caseId' | 'concern'>,
  letter: string,
): string {
  return `/cases/${caseId}/entries/letters/${letter}${concern === null ? '' : `?concern=${concern}`}`
}
