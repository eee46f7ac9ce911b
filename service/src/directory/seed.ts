/** The first entries of a directory that is empty. */
import { readFileSync } from 'node:fs'
import type { OperatorData, OperatorTx } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { allAreas } from './areas.ts'
import { entriesOfTable } from './csv-entries.ts'
import { readTable, type Table } from './csv-table.ts'
import { areaId } from './entry-id.ts'
import { importEntries } from './import-entries.ts'

/** The pages were read in November 2026, on days that were not written down: the earliest counts. */
const readOn = '2026-11-01'

/** In this order: a later file corrects an earlier one. */
const files = ['national.csv', 'services.csv', 'guides.csv'] as const

/** Any number; starts at the same time wait for each other by it. */
const oneAtATime = 7_320_122

/**
 * Fills the directory with the 153 areas and the entries that come with the service, in one transaction;
 * where there is any area already it changes nothing.
 */
export async function seedDirectory(data: OperatorData): Promise<void> {
  await data.asOperator(async (tx) => {
    await sql`select pg_advisory_xact_lock(${oneAtATime})`.execute(tx)
    const some = await tx.selectFrom('directory.area').select('id').limit(1).executeTakeFirst()
    if (some !== undefined) return
    await addAreas(tx)
    const areas = await allAreas(tx)
    for (const file of files) {
      await importEntries(tx, entriesOfTable(tableOf(file), areas), {
        origin: file,
        today: readOn,
        removeMissing: false,
        isDryRun: false,
      })
    }
  })
}

async function addAreas(tx: OperatorTx): Promise<void> {
  const { columns, rows } = tableOf('areas.csv')
  const values = rows.map(({ cells }) => {
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? ''
    return {
      id: areaId(cell('gss_code')),
      gss_code: cell('gss_code'),
      name: cell('name'),
      short_name: cell('short_name'),
      slug: cell('slug'),
      region: cell('region'),
      kind: cell('kind'),
      latitude: Number(cell('latitude')),
      longitude: Number(cell('longitude')),
    }
  })
  await tx.insertInto('directory.area').values(values).execute()
}

function tableOf(file: 'areas.csv' | (typeof files)[number]): Table {
  return readTable(readFileSync(new URL(`data/${file}`, import.meta.url)))
}
