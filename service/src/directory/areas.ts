/** The authorities of England, one or all. */
import type { OperatorTx, PublicTx } from '../db/data.ts'
import type { Area } from './directory.ts'

/** The area with this slug, such as `hartlepool`; null: there is none. */
export async function areaNamed(tx: PublicTx | OperatorTx, slug: string): Promise<Area | null> {
  if (!isSlug(slug)) return null
  const row = await areaQuery(tx).where('slug', '=', slug).executeTakeFirst()
  return row ?? null
}

/** Whether a text can name an area at all: PostgreSQL would refuse some texts with an error. */
export function isSlug(text: string): boolean {
  return /^[a-z-]{1,80}$/.test(text)
}

/** Every area, by short name. */
export async function allAreas(tx: PublicTx | OperatorTx): Promise<readonly Area[]> {
  const rows = await areaQuery(tx).execute()
  return rows.sort((a, b) => compareNames(a.shortName, b.shortName))
}

/** The order of names in a list, the same on every machine. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b))
}
const collator = new Intl.Collator('en-GB')

function areaQuery(tx: PublicTx | OperatorTx) {
  return tx
    .selectFrom('directory.area')
    .select(['id', 'gss_code as gssCode', 'name', 'short_name as shortName', 'slug', 'region'])
}
