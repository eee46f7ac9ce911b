/** Which written names are the same organisation: a list that people keep, never a guess. */
import { readFileSync } from 'node:fs'
import { readTable } from './csv-table.ts'
import type { Role } from './directory.ts'
import { plainText } from './plain-words.ts'

/** Services that are the council's own by law, whoever does the work, unless the list says otherwise. */
const ofTheCouncil: ReadonlySet<Role> = new Set<Role>([
  'send-team',
  'local-offer',
  'complaints-local-authority',
  'complaints-childrens-social-care',
  'complaints-adult-social-care',
])

/** Stands in the list for the council of the entry's area. */
const council = '(council)'

let listed: ReadonlyMap<string, readonly string[]> | undefined

/**
 * The organisations behind a written name; several where one row names several.
 * @param councilName the council of the entry's one area; null: it serves several, or all of England
 */
export function organisationsOf(
  written: string,
  role: Role,
  councilName: string | null,
): readonly [string, ...string[]] {
  listed ??= readList()
  const [first, ...others] = listed.get(plainText(written)) ?? []
  const own = councilName ?? written
  if (first === undefined) return [ofTheCouncil.has(role) ? own : written]
  return [first, ...others].map((name) => (name === council ? own : name)) as [string, ...string[]]
}

function readList(): ReadonlyMap<string, readonly string[]> {
  const { rows } = readTable(readFileSync(new URL('data/organisation-names.csv', import.meta.url)))
  const list = new Map<string, string[]>()
  for (const { cells } of rows) {
    const [written = '', organisation = ''] = cells
    const key = plainText(written)
    // Spellings that differ only in case or punctuation are one name.
    list.set(key, [...new Set([...(list.get(key) ?? []), organisation])])
  }
  return list
}
