/** Matters as the system of an organisation sees them: its own, by days, kinds and ids, and no words but names of organisations. */
import type { ConcernKind } from '@way-forward/law'
import type { Process, SideRole, TokenTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { type BareStepRow, bareStepOf } from '../desk/read-bare-matters.ts'
import type { BareMatter } from '../matter.ts'
import type { Reader } from '../matter-state.ts'

export interface TokenMatter extends BareMatter {
  readonly id: string
  readonly caseId: string
  readonly reference: string
  readonly openedAt: Date
  /** An instant in UTC with microseconds, by which a list goes on. */
  readonly changedAt: string
  /** The name of the mediation service. */
  readonly service: string
  readonly sides: readonly TokenSide[]
  /** As whom the organisation reads it. */
  readonly reader: Reader
}

export interface TokenSide {
  readonly id: string
  readonly role: SideRole
  /** Of an organisation, with an account here or without; null: a family is not named. */
  readonly name: string | null
  readonly isMine: boolean
  readonly hasEnded: boolean
}

/** Which matters are asked for. */
export interface MattersAsked {
  readonly process: Process | null
  /** Such as "7K2M-QX04". */
  readonly reference: string | null
  /** Changed after this: an instant in ISO 8601, and of those of the same instant the id of the last that was had. */
  readonly after: { readonly at: string; readonly id: string } | null
  readonly most: number
}

/** The matters that changed, the longest ago first. */
export async function changedMatters(
  tx: TokenTx,
  organisation: string,
  { process, reference, after, most }: MattersAsked,
): Promise<{ readonly matters: readonly TokenMatter[]; readonly hasMore: boolean }> {
  const { rows } = await sql<{ id: string; changed: string }>`
    select id, to_char(changed at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as changed
    from (select m.id, greatest(m.opened_at,
        (select max(t.recorded_at) from mediation.step t where t.matter_id = m.id),
        (select max(greatest(s.added_at, s.ended_at)) from mediation.side s where s.matter_id = m.id)) as changed
      from mediation.matter m
      where (${process}::text is null or m.process = ${process})
        and (${reference}::text is null or m.reference = ${reference})) found
    where ${after?.at ?? null}::timestamptz is null
      or (changed, id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid)
    order by found.changed, id limit ${most + 1}`.execute(tx)
  const shown = rows.slice(0, most)
  const read = await readMatters(
    tx,
    organisation,
    shown.map(({ id }) => id),
  )
  const changedOf = new Map(shown.map(({ id, changed }) => [id, changed]))
  const byId = new Map(read.map((matter) => [matter.id, matter]))
  return {
    matters: shown.flatMap(({ id }) => {
      const matter = byId.get(id)
      return matter === undefined ? [] : [{ ...matter, changedAt: changedOf.get(id) ?? matter.changedAt }]
    }),
    hasMore: rows.length > most,
  }
}

/** One matter; null: there is none that this organisation sees. @param id a UUID */
export async function matterByToken(
  tx: TokenTx,
  organisation: string,
  id: string,
): Promise<TokenMatter | null> {
  const [found] = await readMatters(tx, organisation, [id])
  return found ?? null
}

interface Row {
  readonly id: string
  readonly case_id: string
  readonly process: Process
  readonly reference: string
  readonly concern_kind: ConcernKind | null
  readonly opened_at: Date
  readonly changed: string
  readonly service: string | null
  readonly service_organisation: string | null
  readonly sides: readonly {
    readonly id: string
    readonly role: SideRole
    readonly ended: boolean
    readonly label: string | null
    readonly organisation: string | null
    readonly name: string | null
  }[]
}

async function readMatters(
  tx: TokenTx,
  organisation: string,
  ids: readonly string[],
): Promise<readonly TokenMatter[]> {
  if (ids.length === 0) return []
  const ofThem = sql`any(${ids}::uuid[])`
  const { rows } = await sql<Row>`
    select m.id, m.case_id, m.process, m.reference, m.concern_kind, m.opened_at, v.name as service,
      p.organisation_id as service_organisation,
      to_char(greatest(m.opened_at,
        (select max(t.recorded_at) from mediation.step t where t.matter_id = m.id),
        (select max(greatest(s.added_at, s.ended_at)) from mediation.side s where s.matter_id = m.id))
        at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as changed,
      (select coalesce(json_agg(json_build_object('id', s.id, 'role', s.role, 'ended', s.ended_at is not null,
          'label', x.label, 'organisation', x.organisation_id, 'name', o.name) order by s.added_at, s.id), '[]')
        from mediation.side s left join cases.party x on x.id = s.party_id
          left join people.organisation o on o.id = x.organisation_id
        where s.matter_id = m.id) as sides
    from mediation.matter m left join cases.party p on p.id = m.service_party
      left join people.organisation v on v.id = p.organisation_id
    where m.id = ${ofThem} order by m.id`.execute(tx)
  const { rows: steps } = await sql<BareStepRow & { readonly matter: string }>`
    select t.matter_id as matter, t.id, t.kind, t.word, t.about, t.on_day as "onDay", t.at_time as "atTime",
      t.wall_id as wall, w.use, t.side_id as side, t.corrects, t.number::float8 as number
    from mediation.step t join mediation.matter_wall w on w.matter_id = t.matter_id and w.wall_id = t.wall_id
    where t.matter_id = ${ofThem} order by t.matter_id, t.number`.execute(tx)
  const stepsOf = Map.groupBy(steps, ({ matter }) => matter)
  return rows.map((row) => {
    const sides = row.sides.map(
      (side): TokenSide => ({
        id: side.id,
        role: side.role,
        name: side.role === 'family' ? null : (side.name ?? side.label),
        isMine: side.organisation === organisation,
        hasEnded: side.ended,
      }),
    )
    const mine = sides.find(({ isMine, hasEnded }) => isMine && !hasEnded)
    return {
      id: row.id,
      caseId: row.case_id,
      process: row.process,
      reference: row.reference,
      concernKind: row.concern_kind,
      openedAt: row.opened_at,
      changedAt: row.changed,
      service: row.service ?? 'The mediation service',
      sides,
      steps: (stepsOf.get(row.id) ?? []).map(({ matter: _, ...step }) => bareStepOf(step)),
      reader:
        row.service_organisation === organisation
          ? 'service'
          : mine === undefined
            ? 'nobody'
            : { side: mine.id },
    }
  })
}
