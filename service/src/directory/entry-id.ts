/** The id of an entry that its file gives none, and of organisations and areas. */
import type { Role } from './directory.ts'
import { plainText } from './plain-words.ts'
import { stableId } from './stable-id.ts'

/**
 * The id of an entry by what makes it itself: its role, where it holds, and its name. So the same file gives
 * the same ids on every machine, and again next year.
 * @param areas GSS codes in order; none: all of England
 */
export function entryId(role: Role, areas: readonly string[], name: string): string {
  return stableId('service', [role, areas.join(' '), plainText(name)].join('\n'))
}

/** The id of an organisation by its name, whatever its case and punctuation. */
export function organisationId(name: string): string {
  return stableId('organisation', plainText(name))
}

/** The id of an area by its GSS code. */
export function areaId(gssCode: string): string {
  return stableId('area', gssCode)
}
