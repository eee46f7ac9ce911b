/** A case as one reader sees it, in one statement. */
import type { ConcernKind } from '@way-forward/law'
import type { DetailName, PartyKind, PersonTx, WallKind } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import type { CaseEvent, CaseFile, Detail, Wall } from './case-file.ts'

interface Row {
  readonly opened_at: Date
  readonly look: { readonly looked: string | null; readonly opened: string | null } | null
  readonly walls: readonly {
    readonly id: string
    readonly kind: WallKind
    readonly party: string | null
    readonly writes: boolean
  }[]
  readonly parties: readonly {
    readonly id: string
    readonly kind: PartyKind
    readonly label: string
    readonly organisation: string | null
    readonly people: readonly { readonly id: string; readonly name: string }[] | null
    readonly mine: boolean
    readonly left: boolean
  }[]
  readonly concerns: readonly {
    readonly id: string
    readonly wall: string
    readonly kind: ConcernKind
    readonly title: string | null
    readonly at: string
    readonly settled: string | null
  }[]
  readonly events: readonly {
    readonly id: string
    readonly wall: string
    readonly concern: string | null
    readonly fact: string
    readonly value: string | null
    readonly corrects: string | null
    readonly by: string | null
    readonly at: string
    readonly number: number
  }[]
  readonly details: readonly {
    readonly what: DetailName
    readonly value: string | null
    readonly wall: string
  }[]
}

/**
 * Reads a case. The transaction names the case (`Acting.caseId`), so that only its walls are looked at.
 * @param caseId a UUID
 * @param given `evenLeft`: also where this person left it, and sees nothing but what they keep for themselves
 * @returns null where there is none that this person may see
 */
export async function readCase(
  tx: PersonTx,
  caseId: string,
  { evenLeft = false }: { readonly evenLeft?: boolean } = {},
): Promise<CaseFile | null> {
  const { rows } = await sql<Row>`/* prepared */
    select f.opened_at,
      (select json_build_object('looked', l.looked_at, 'opened', l.opened_on)
        from cases.last_look l where l.case_id = f.id and l.person_id = people.me()) as look,
      (select coalesce(json_agg(json_build_object('id', w.id, 'kind', w.kind, 'party', w.party_id,
          'writes', w.may_write)), '[]') from cases.ways_into(f.id) w) as walls,
      (select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'label', p.label,
          'organisation', p.organisation, 'mine', p.mine, 'left', p.has_left, 'people', p.people)
          order by p.joined_at, p.id), '[]') from cases.company_in(f.id) p) as parties,
      (select coalesce(json_agg(json_build_object('id', c.id, 'wall', c.wall_id, 'kind', c.kind, 'title', c.title,
          'at', c.recorded_at, 'settled', c.settled_on) order by c.recorded_at, c.id), '[]')
        from cases.concern c where c.case_id = f.id) as concerns,
      (select coalesce(json_agg(json_build_object('id', e.id, 'wall', e.wall_id, 'concern', e.concern_id,
          'fact', e.fact, 'value', e.value, 'corrects', e.corrects, 'by', e.recorded_by, 'at', e.recorded_at,
          'number', e.number) order by e.number), '[]')
        from cases.event e where e.case_id = f.id) as events,
      (select coalesce(json_agg(json_build_object('what', d.what, 'value', d.value, 'wall', d.wall_id)
          order by d.number), '[]')
        from cases.detail d where d.case_id = f.id) as details
    from cases.case_file f where f.id = ${caseId}`.execute(tx)
  const [row] = rows
  // Whoever is let in behind no wall any more sees no case either.
  if (row === undefined || row.walls.length === 0) return null
  const mine = row.parties.filter((party) => party.mine)
  if (!evenLeft && mine.length > 0 && mine.every(({ left }) => left)) return null
  return {
    id: caseId,
    openedAt: row.opened_at,
    walls: row.walls
      .map(({ writes, ...wall }): Wall => ({ ...wall, mayWrite: writes }))
      .sort((a, b) => orderOfWalls.indexOf(a.kind) - orderOfWalls.indexOf(b.kind)),
    parties: row.parties.map(({ mine: isMine, left: hasLeft, people, ...party }) => ({
      ...party,
      isMine,
      hasLeft,
      people: people ?? [],
    })),
    concerns: row.concerns.map(({ at, settled, ...concern }) => ({
      ...concern,
      recordedAt: new Date(at),
      settledOn: settled,
    })),
    events: eventsOf(row.events),
    details: detailsOf(row.details),
    lastLookedAt: row.look?.looked == null ? null : new Date(row.look.looked),
    lastOpenedOn: row.look?.opened ?? null,
  }
}

const orderOfWalls: readonly WallKind[] = [
  'private',
  'family',
  'adviser-joint',
  'shared',
  'mediation-private',
  'mediation-with',
  'matter',
  'mediation',
  'agreement',
]

function eventsOf(rows: Row['events']): readonly CaseEvent[] {
  const corrected = new Set(rows.map(({ corrects }) => corrects))
  return rows.map(({ by, at, ...event }) => ({
    ...event,
    recordedBy: by,
    recordedAt: new Date(at),
    isCorrected: corrected.has(event.id),
  }))
}

function detailsOf(rows: Row['details']): CaseFile['details'] {
  const last: Partial<Record<DetailName, Detail>> = {}
  for (const { what, value, wall } of rows) {
    if (value === null) delete last[what]
    else last[what] = { value, wall }
  }
  return last
}
