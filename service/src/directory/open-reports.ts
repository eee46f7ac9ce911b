/** The reports that wait for the operator. */
import type { OperatorTx } from '../db/data.ts'
import type { Area, Role } from './directory.ts'
import { areasOfService } from './entry-rows.ts'
import { boundedPage, type PageAsked, type Paged, paged } from './paged.ts'

export interface OpenReport {
  readonly id: string
  readonly says: string
  readonly madeAt: Date
  readonly entry: {
    readonly id: string
    readonly role: Role
    readonly name: string
    readonly areas: readonly Area[]
  }
}

/** Open reports, oldest first. @param page at most 100 on a page */
export async function openReports(tx: OperatorTx, page: PageAsked): Promise<Paged<OpenReport>> {
  const asked = boundedPage(page)
  const open = tx.selectFrom('directory.report as t').where('t.settled_at', 'is', null)
  const { total } = await open.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await open
    .innerJoin('directory.service as s', 's.id', 't.service_id')
    .select(['t.id', 't.says', 't.made_at', 's.id as entry', 's.role', 's.name', areasOfService.as('areas')])
    .orderBy('t.made_at')
    .orderBy('t.id')
    .limit(asked.size)
    .offset((asked.number - 1) * asked.size)
    .execute()
  return paged(
    rows.map(({ id, says, made_at, entry, role, name, areas }) => ({
      id,
      says: says ?? '',
      madeAt: made_at,
      entry: { id: entry, role: role as Role, name, areas },
    })),
    asked,
    total,
  )
}
