/** Who advises and mediates for a service: what they can take on, what they know, and what they declared. */
import { type Day, isoOf } from '@way-forward/law'
import type { Capacity, DeclarationKind, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'

export interface Mediator {
  readonly person: string
  readonly name: string
  readonly capacities: readonly Capacity[]
  /** Open matters that were given to them. */
  readonly matters: number
  /** Null: nothing is written down yet. */
  readonly profile: MediatorProfile | null
  readonly independence: Independence | null
  /** Those that go on. */
  readonly conflicts: readonly Conflict[]
}

export interface MediatorProfile {
  /** Matters at once; null: not said. */
  readonly capacity: number | null
  /** The law that a mediator has to know well enough (reg 40). */
  readonly knows: { readonly needs: boolean; readonly health: boolean; readonly socialCare: boolean }
  readonly knowsSays: string | null
  /** Recorded, never asked for before somebody mediates. */
  readonly accreditedBy: string | null
  /** ISO day. */
  readonly accreditedUntil: string | null
}

export interface Independence {
  readonly isIndependent: boolean
  /** ISO day on which they said so. */
  readonly madeOn: string
  readonly says: string | null
}

export interface Conflict {
  readonly id: string
  /** Null: they have no account here. */
  readonly organisation: string | null
  readonly name: string
  readonly says: string | null
  readonly madeOn: string
}

interface Row {
  readonly person: string
  readonly name: string
  readonly capacities: readonly Capacity[]
  readonly matters: number
  readonly profile: MediatorProfile | null
  readonly independence: Independence | null
  readonly conflicts: readonly Conflict[] | null
}

/** A declaration of independence holds for a year. @param today of the reader */
export function isIndependent({ independence }: Pick<Mediator, 'independence'>, today: Day): boolean {
  if (independence === null || !independence.isIndependent) return false
  const until = Temporal.PlainDate.from(independence.madeOn).add({ years: 1 }).toString()
  return isoOf(today) < until
}

/** Whether somebody has room for another matter; null: they have not said. */
export function hasRoom({ profile, matters }: Pick<Mediator, 'profile' | 'matters'>): boolean | null {
  const capacity = profile?.capacity ?? null
  return capacity === null ? null : matters < capacity
}

/**
 * Those who have a capacity in a service, by name, with how many matters each has: for whoever has one there too, or keeps
 * its members.
 */
export async function mediatorsOf(tx: PersonTx, organisation: string): Promise<readonly Mediator[]> {
  const { rows } = await sql<Row>`
    select m.person_id as person, n.name, m.capacities, coalesce(l.matters, 0) as matters,
      (select json_build_object('capacity', p.capacity, 'knows', json_build_object('needs', p.knows_needs,
          'health', p.knows_health, 'socialCare', p.knows_social_care), 'knowsSays', p.knows_says,
          'accreditedBy', p.accredited_by, 'accreditedUntil', p.accredited_until)
        from mediation.mediator_profile p where p.organisation_id = m.organisation_id and p.person_id = m.person_id
        order by p.number desc limit 1) as profile,
      (select json_build_object('isIndependent', d.kind = 'independent', 'madeOn', d.made_on, 'says', d.says)
        from mediation.declaration d where d.organisation_id = m.organisation_id and d.person_id = m.person_id
          and d.kind in ('independent', 'not-independent') order by d.number desc limit 1) as independence,
      (select json_agg(json_build_object('id', d.id, 'organisation', d.with_organisation,
          'name', coalesce(o.name, d.with_name), 'says', d.says, 'madeOn', d.made_on) order by d.number)
        from mediation.declaration d left join people.organisation o on o.id = d.with_organisation
        where d.organisation_id = m.organisation_id and d.person_id = m.person_id and d.kind = 'conflict'
          and not exists (select from mediation.declaration e where e.ends = d.id)) as conflicts
    from people.member m join people.person n on n.id = m.person_id
      left join mediation.loads(${organisation}::uuid) l on l.person_id = m.person_id
    where m.organisation_id = ${organisation} and m.ended_at is null and m.capacities <> '{}'
    order by n.name, m.person_id`.execute(tx)
  return rows.map((row) => ({ ...row, conflicts: row.conflicts ?? [] }))
}

/** Whether somebody of a mediation service can take a matter on. */
export async function hasAdviser(tx: PersonTx, organisation: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select ${organisation}::uuid in (select mediation.services_with_advisers()) as found`.execute(tx)
  return rows[0]?.found === true
}

export interface OfMediator {
  readonly organisation: string
  readonly person: string
}

/** Writes down anew what somebody can take on and knows. @throws (42501) where this person may not */
export async function recordProfile(
  tx: PersonTx,
  { organisation, person }: OfMediator,
  { capacity, knows, knowsSays, accreditedBy, accreditedUntil }: MediatorProfile,
): Promise<void> {
  await tx
    .insertInto('mediation.mediator_profile')
    .values({
      organisation_id: organisation,
      person_id: person,
      capacity,
      knows_needs: knows.needs,
      knows_health: knows.health,
      knows_social_care: knows.socialCare,
      knows_says: knowsSays,
      accredited_by: accreditedBy,
      accredited_until: accreditedUntil,
      recorded_by: sql<string>`people.me()`,
    })
    .execute()
}

export interface NewDeclaration {
  readonly kind: DeclarationKind
  /** ISO day. */
  readonly madeOn: string
  readonly says: string | null
  /** Of a conflict: with whom, by its id here or else by name. */
  readonly withOrganisation?: string | null
  readonly withName?: string | null
  /** The conflict that is over. */
  readonly ends?: string
  /** A UUID to know it by, so that a form sent twice is kept once. */
  readonly id: string
}

/** Declares something. @returns false: it was declared already @throws (42501) where this person may not */
export async function declare(
  tx: PersonTx,
  { organisation, person }: OfMediator,
  { id, kind, madeOn, says, withOrganisation, withName, ends }: NewDeclaration,
): Promise<boolean> {
  const made = await tx
    .insertInto('mediation.declaration')
    .values({
      id,
      organisation_id: organisation,
      person_id: person,
      kind,
      with_organisation: withOrganisation ?? null,
      with_name: withName ?? null,
      says,
      made_on: madeOn,
      ends: ends ?? null,
      recorded_by: sql<string>`people.me()`,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
