/** The council of a case, where it is one of the directory's. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import type { Area } from '../../../../directory/directory.ts'

/** Finds it by any of its names; null: none is said, or no such one is known. @param areas none where they cannot be read */
export function areaOfCase(areas: readonly Area[], file: Pick<CaseFile, 'details'> | null): Area | null {
  const council = file?.details.authority?.value
  return areas.find(({ name, shortName, slug }) => [name, shortName, slug].includes(council ?? '')) ?? null
}
