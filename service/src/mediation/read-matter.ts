/** A matter as one reader sees it, in one statement. */
import type { ConcernKind } from '@way-forward/law'
import type { PersonTx, Process, SideRole, WallUse } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { Matter, MatterWall, Side, Step, Voice } from './matter.ts'
import { roleNames } from './role-words.ts'

interface Row {
  readonly id: string
  readonly case_id: string
  readonly process: Process
  readonly reference: string
  readonly concern_id: string | null
  readonly concern_kind: ConcernKind | null
  readonly service_party: string
  readonly area_id: string | null
  readonly opened_at: Date
  readonly sides: readonly {
    readonly id: string
    readonly role: SideRole
    readonly party: string
    readonly ended: boolean
  }[]
  readonly walls: readonly (Omit<MatterWall, 'mayWrite'> & { readonly writes: boolean })[]
  readonly parties: readonly PartyRow[]
  readonly steps: readonly {
    readonly id: string
    readonly kind: string
    readonly word: string | null
    readonly about: string | null
    readonly on: string
    readonly at: string | null
    readonly wall: string
    readonly side: string | null
    readonly corrects: string | null
    readonly number: number
    readonly body: Record<string, unknown>
    readonly by: string | null
    readonly recorded: string
    readonly event: string | null
  }[]
}

interface PartyRow {
  readonly id: string
  readonly label: string
  readonly organisation: string | null
  readonly organisation_id: string | null
  readonly mine: boolean
  readonly people: readonly string[] | null
}

/** The case that a matter is of; null: there is no such matter in which this person takes part. @param matterId a UUID */
export async function caseOfMatter(tx: PersonTx, matterId: string): Promise<string | null> {
  const { rows } = await sql<{ of: string | null }>`select mediation.case_of(${matterId}) as of`.execute(tx)
  return rows[0]?.of ?? null
}

/**
 * Reads a matter. The transaction names its case (`Acting.caseId`).
 * @param matterId a UUID
 * @returns null where there is none that this person may see
 */
export async function readMatter(tx: PersonTx, matterId: string): Promise<Matter | null> {
  const { rows } = await sql<Row>`/* prepared */
    select m.id, m.case_id, m.process, m.reference, m.concern_id, m.concern_kind, m.service_party, m.area_id, m.opened_at,
      (select coalesce(json_agg(json_build_object('id', s.id, 'role', s.role, 'party', s.party_id,
          'ended', s.ended_at is not null) order by s.added_at, s.id), '[]')
        from mediation.side s where s.matter_id = m.id) as sides,
      (select coalesce(json_agg(json_build_object('id', w.wall_id, 'use', w.use, 'side', w.side_id, 'writes', i.may_write,
          'parties', case when w.use = 'mediation' then array(
            select json_build_object('party', x.party_id, 'stands', bool_or(x.withdrawn_at is null))
            from cases.wall_party x where x.wall_id = w.wall_id group by x.party_id) else '{}' end)
          order by w.number), '[]')
        from mediation.matter_wall w join cases.ways_into(m.case_id) i on i.id = w.wall_id where w.matter_id = m.id) as walls,
      (select coalesce(json_agg(json_build_object('id', p.id, 'label', p.label, 'organisation', o.name,
          'organisation_id', p.organisation_id, 'mine', p.id in (select cases.my_parties()),
          'people', (select json_agg(n.name order by a.since) from cases.acting a join people.person n on n.id = a.person_id
            where a.party_id = p.id and a.ended_at is null and (a.until_at is null or a.until_at > now())))), '[]')
        from cases.party p left join people.organisation o on o.id = p.organisation_id
        where p.case_id = m.case_id) as parties,
      (select coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'word', t.word, 'about', t.about,
          'on', t.on_day, 'at', t.at_time, 'wall', t.wall_id, 'side', t.side_id, 'corrects', t.corrects,
          'number', t.number, 'body', t.body, 'by', t.recorded_by, 'recorded', t.recorded_at, 'event', t.event_id)
          order by t.number), '[]')
        from mediation.step t where t.matter_id = m.id) as steps
    from mediation.matter m where m.id = ${matterId}`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const partyOf = (id: string) => row.parties.find((party) => party.id === id)
  const sides = row.sides.map(({ ended, ...side }): Side => {
    const party = partyOf(side.party)
    return {
      ...side,
      organisation: party?.organisation_id ?? null,
      name: nameOf(party, side.role),
      label: party?.label ?? '',
      isMine: party?.mine ?? false,
      hasEnded: ended,
      isHere: party?.organisation_id != null || (party?.people ?? []).length > 0,
    }
  })
  const service = partyOf(row.service_party)
  const useOf = new Map(row.walls.map(({ id, use }) => [id, use]))
  return {
    id: row.id,
    caseId: row.case_id,
    process: row.process,
    reference: row.reference,
    concern: row.concern_id,
    concernKind: row.concern_kind,
    service: {
      party: row.service_party,
      organisation: service?.organisation_id ?? null,
      name: service?.organisation ?? 'The mediation service',
      isMine: service?.mine ?? false,
    },
    area: row.area_id,
    openedAt: row.opened_at,
    sides,
    walls: row.walls.map(({ writes, ...wall }) => ({ ...wall, mayWrite: writes })),
    steps: row.steps.map(({ on, at, by, recorded, ...step }) => {
      const use: WallUse = useOf.get(step.wall) ?? 'matter'
      const told = { ...step, onDay: on, atTime: at === null ? null : new Date(at), use }
      return { ...told, recordedBy: by, recordedAt: new Date(recorded) } as Step
    }),
    voice: voiceOf(service?.mine ?? false, sides),
  }
}

/** An organisation by its name, a family by the names of its people, and whoever is not here yet by what they are. */
function nameOf(party: PartyRow | undefined, role: SideRole): string {
  if (party === undefined) return roleNames[role]
  const people = role === 'family' ? (party.people ?? []).join(' and ') : ''
  return party.organisation ?? (people || (role === 'family' ? roleNames.family : party.label))
}

function voiceOf(isService: boolean, sides: readonly Side[]): Voice {
  if (isService) return { as: 'service' }
  const side = sides.find(({ isMine, hasEnded }) => isMine && !hasEnded)
  return side === undefined ? { as: 'nobody' } : { as: 'side', side }
}
