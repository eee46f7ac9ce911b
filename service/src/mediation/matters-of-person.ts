/** The matters of somebody outside of any desk: a family, whoever takes part by a link, and whoever follows one. */
import type { Calendar, ConcernKind, Day } from '@way-forward/law'
import type { PersonTx, Process, SideRole } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { type BareStepRow, bareStepOf } from './desk/read-bare-matters.ts'
import { type MatterState, stateOf } from './matter-state.ts'

export interface PersonsMatter {
  readonly id: string
  readonly caseId: string
  readonly process: Process
  readonly reference: string
  /** The mediation service that runs it. */
  readonly service: string
  /** `guest`: takes part for a council or a body by a link. `follower`: takes no part, and reads it as the family stands. */
  readonly as: 'family' | 'guest' | 'follower'
  readonly state: MatterState
  /** Until when a guest is here; null: their part has no end. */
  readonly until: Date | null
}

interface Row {
  readonly id: string
  readonly caseId: string
  readonly process: Process
  readonly reference: string
  readonly concernKind: ConcernKind | null
  readonly service: string | null
  readonly sides: readonly {
    readonly id: string
    readonly role: SideRole
    readonly hasEnded: boolean
    readonly isMine: boolean
    readonly until: string | null
  }[]
  readonly steps: readonly BareStepRow[]
}

/**
 * Those of the cases that this person acts in for no organisation, or of these cases; the ones that wait for them first,
 * then by when something is next.
 * @param cases their ids; null: every case in which they act for themselves
 */
export async function mattersOfPerson(
  tx: PersonTx,
  cases: readonly string[] | null,
  today: Day,
  calendar: Calendar,
): Promise<readonly PersonsMatter[]> {
  const { rows } = await sql<Row>`/* prepared */
    with mine as materialized (
      select p.id, p.case_id, p.organisation_id from cases.party p
      where p.id in (select cases.my_parties()) and p.left_at is null
    )
    select m.id, m.case_id as "caseId", m.process, m.reference, m.concern_kind as "concernKind", o.name as service,
      (select coalesce(json_agg(json_build_object('id', s.id, 'role', s.role, 'hasEnded', s.ended_at is not null,
          'isMine', s.party_id in (select mine.id from mine), 'until', (select max(a.until_at) from cases.acting a
            where a.party_id = s.party_id and a.person_id = people.me() and a.ended_at is null))
          order by s.added_at, s.id), '[]')
        from mediation.side s where s.matter_id = m.id) as sides,
      (select coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'word', t.word, 'about', t.about,
          'onDay', t.on_day, 'atTime', t.at_time, 'wall', t.wall_id, 'use', w.use, 'side', t.side_id,
          'corrects', t.corrects, 'number', t.number) order by t.number), '[]')
        from mediation.step t join mediation.matter_wall w on w.matter_id = t.matter_id and w.wall_id = t.wall_id
        where t.matter_id = m.id) as steps
    from mediation.matter m join cases.party p on p.id = m.service_party
      left join people.organisation o on o.id = p.organisation_id
    where m.service_party not in (select mine.id from mine) and m.case_id in (select mine.case_id from mine
      where ${cases === null ? sql`mine.organisation_id is null` : sql`mine.case_id = any(${cases}::uuid[])`})
    order by m.opened_at, m.id`.execute(tx)
  const matters = rows.flatMap(({ sides, steps, service, concernKind, ...row }): readonly PersonsMatter[] => {
    const own = sides.find(({ isMine, hasEnded }) => isMine && !hasEnded)
    const read = own ?? sides.find(({ role, hasEnded }) => role === 'family' && !hasEnded)
    if (read === undefined) return []
    const bare = { process: row.process, concernKind, sides, steps: steps.map(bareStepOf) }
    return [
      {
        ...row,
        service: service ?? 'The mediation service',
        as: own === undefined ? 'follower' : own.role === 'family' ? 'family' : 'guest',
        state: stateOf(bare, { side: read.id }, today, calendar),
        until: own?.until == null ? null : new Date(own.until),
      },
    ]
  })
  return matters.sort(byPressure)
}

/** Whether it waits for the reader, or for the family that they follow it with. */
export function isWaiting({ state }: PersonsMatter): boolean {
  return state.waitsOn === 'us'
}

function byPressure(a: PersonsMatter, b: PersonsMatter): number {
  const rank = (each: PersonsMatter) => (isWaiting(each) ? 0 : each.state.stage === 'closed' ? 2 : 1)
  const day = ({ state }: PersonsMatter) => state.next?.by ?? '9999-12-31'
  return rank(a) - rank(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)
}
