/** What the operator's command for the directory prints. Pure: from what was found to lines of text. */
import type { EntryRecord, ImportFault } from '../directory/entry-record.ts'
import type { Freshness } from '../directory/freshness.ts'
import type { ImportResult } from '../directory/import-entries.ts'
import type { OpenReport } from '../directory/open-reports.ts'
import type { Paged } from '../directory/paged.ts'

/** What an import did, or with `isDryRun` would do. */
export function importLines(result: ImportResult, isDryRun: boolean): readonly string[] {
  const { added, changed, removed, unchanged } = result
  const lines = [
    ...added.map((entry) => `+ ${entryLine(entry)}`),
    ...changed.flatMap(({ entry, changes }) => [
      `~ ${entryLine(entry)}`,
      ...changes.map(
        ({ field, from, to }) => `    ${fieldNames[field] ?? field}: ${said(from)} → ${said(to)}`,
      ),
    ]),
    ...removed.map((entry) => `- ${entryLine(entry)}`),
  ]
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged} unchanged`
  return [...lines, isDryRun ? `Nothing was changed. It would be: ${counts}.` : `Done: ${counts}.`]
}

/** Columns of the file for the fields that have another name there. */
const fieldNames: Partial<Record<keyof EntryRecord, string>> = {
  name: 'organisation',
  organisation: 'given_by',
  areas: 'gss_code',
  postalAddress: 'postal_address',
  sourceAddress: 'source_url',
  sourceDate: 'source_date',
  isOwnPage: 'source_kind',
  readOn: 'read_on',
}

function entryLine({ role, name, areas, id }: EntryRecord): string {
  return `${areas.length === 0 ? 'England' : areas.join(' ')}  ${role}  ${name}  [${id}]`
}

function said(text: string): string {
  return text === '' ? '(nothing)' : `"${text}"`
}

/** Faults of a file, a line each. */
export function faultLines(faults: readonly ImportFault[]): readonly string[] {
  return faults.map(
    ({ place, field, message }) => `${place}${field === null ? '' : `, ${field}`}: ${message}`,
  )
}

/** Reports that wait, oldest first. */
export function reportLines({ things, number, pages, total }: Paged<OpenReport>): readonly string[] {
  if (total === 0) return ['No report waits.']
  return [
    ...things.flatMap(({ id, says, madeAt, entry }) => [
      `${id}  ${madeAt.toISOString().slice(0, 10)}`,
      `  about: ${entry.name} (${entry.role}, ${placesOf(entry.areas.map(({ shortName }) => shortName))}) [${entry.id}]`,
      ...says.split('\n').map((line) => `  > ${withoutMarks(line)}`),
      '',
    ]),
    `${counted(total, 'report')}; page ${number} of ${pages}. "npm run directory -- settle ID" settles one.`,
  ]
}

/** Without marks that turn or hide what a terminal shows. */
function withoutMarks(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
}

/** The state of the directory, worst first. */
export function freshnessLines({ byRole, byArea, oldest }: Freshness): readonly string[] {
  return [
    'By role:',
    ...columns([
      ['', 'entries', 'no contact', 'areas without', 'oldest'],
      ...byRole.map((each) => [
        each.role,
        String(each.entries),
        String(each.withoutContact),
        String(each.areasWithout),
        each.oldest ?? '-',
      ]),
    ]),
    '',
    'By area, those without an entry and the oldest first:',
    ...columns([
      ['', '', 'entries', 'no contact', 'roles without', 'oldest'],
      ...byArea.map(({ area, ...each }) => [
        area.gssCode,
        area.shortName,
        String(each.entries),
        String(each.withoutContact),
        String(each.rolesWithout),
        each.oldest ?? '-',
      ]),
    ]),
    '',
    'The oldest entries:',
    ...oldest.map(
      ({ asOf, role, name, areas, id }) => `  ${asOf}  ${role}  ${name} (${placesOf(areas)}) [${id}]`,
    ),
    '',
    'The day is what the page says of itself, else the day on which it was read.',
  ]
}

function placesOf(names: readonly string[]): string {
  return names.length === 0 ? 'England' : names.join(', ')
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
}
