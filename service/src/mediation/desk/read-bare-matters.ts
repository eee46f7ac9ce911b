/** Matters as the worker sees them: days, kinds and ids, as far as each party is let in, and no words that anybody wrote. */
import type { ConcernKind } from '@way-forward/law'
import type { Process, SideRole, WallUse, WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { BareMatter, BareStep } from '../matter.ts'
import type { Reader } from '../matter-state.ts'

/** A matter as one of its parties sees it. */
export interface SeenMatter {
  readonly id: string
  readonly party: string
  readonly reader: Reader
  readonly matter: BareMatter
}

interface Row {
  readonly id: string
  readonly process: Process
  readonly concernKind: ConcernKind | null
  readonly serviceParty: string
  readonly sides: readonly {
    readonly id: string
    readonly role: SideRole
    readonly party: string
    readonly hasEnded: boolean
  }[]
  readonly lines: readonly { readonly party: string; readonly walls: readonly string[] | null }[]
}

/** A step as JSON brings it. */
export interface BareStepRow {
  readonly id: string
  readonly kind: string
  readonly word: string | null
  readonly about: string | null
  readonly onDay: string
  readonly atTime: string | Date | null
  readonly wall: string
  readonly use: WallUse
  readonly side: string | null
  readonly corrects: string | null
  readonly number: number
}

/** @returns the step; what kind of step it is was checked when it was recorded */
export function bareStepOf({ atTime, ...step }: BareStepRow): BareStep {
  return { ...step, atTime: atTime === null ? null : new Date(atTime) } as BareStep
}

/**
 * Reads matters for every party that has a line in them, by what stands behind the walls that it is let in behind.
 * @param today ISO day
 */
export async function readBareMatters(
  tx: WorkerTx,
  matterIds: readonly string[],
  today: string,
): Promise<readonly SeenMatter[]> {
  const ofThem = sql`any(${matterIds}::uuid[])`
  const { rows } = await sql<Row>`
    select m.id, m.process, m.concern_kind as "concernKind", m.service_party as "serviceParty",
      (select coalesce(json_agg(json_build_object('id', s.id, 'role', s.role, 'party', s.party_id,
          'hasEnded', s.ended_at is not null) order by s.added_at, s.id), '[]')
        from mediation.side s where s.matter_id = m.id) as sides,
      (select coalesce(json_agg(json_build_object('party', l.party_id, 'walls', (select json_agg(x.wall_id)
          from mediation.matter_wall w join cases.wall_party x on x.wall_id = w.wall_id and x.party_id = l.party_id
          where w.matter_id = m.id and x.withdrawn_at is null and x.from_on <= ${today}
            and (x.until_on is null or x.until_on >= ${today})))), '[]')
        from mediation.due_line l where l.matter_id = m.id) as lines
    from mediation.matter m where m.id = ${ofThem} order by m.id`.execute(tx)
  const { rows: steps } = await sql<BareStepRow & { readonly matter: string }>`
    select t.matter_id as matter, t.id, t.kind, t.word, t.about, t.on_day as "onDay", t.at_time as "atTime",
      t.wall_id as wall, w.use, t.side_id as side, t.corrects, t.number::float8 as number
    from mediation.step t join mediation.matter_wall w on w.matter_id = t.matter_id and w.wall_id = t.wall_id
    where t.matter_id = ${ofThem} order by t.matter_id, t.number`.execute(tx)
  const stepsOf = Map.groupBy(steps, ({ matter }) => matter)
  return rows.flatMap((row) => {
    const all = (stepsOf.get(row.id) ?? []).map(({ matter: _, ...step }) => bareStepOf(step))
    return row.lines.map(({ party, walls }): SeenMatter => {
      const open = new Set(walls)
      const mine = row.sides.find((side) => side.party === party && !side.hasEnded)
      return {
        id: row.id,
        party,
        reader: party === row.serviceParty ? 'service' : mine === undefined ? 'nobody' : { side: mine.id },
        matter: {
          process: row.process,
          concernKind: row.concernKind,
          sides: row.sides,
          steps: all.filter(({ wall }) => open.has(wall)),
        },
      }
    })
  })
}
