/** What whoever keeps the members of a service sees of its cases: who asked, and who has it. Nothing of the content. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { queueMessage } from '../post/queue-message.ts'
import { lookAgain } from '../reminders/look-again.ts'
import type { Named } from './enquiry.ts'

export interface ServiceCase {
  readonly party: string
  readonly caseId: string
  readonly joinedAt: Date
  /** Who of the family asked, and what they are to the child. */
  readonly families: readonly { readonly name: string; readonly label: string }[]
  /** Who of the service has it; empty: nobody. */
  readonly has: readonly Named[]
}

/** The cases of a service whose members this person keeps, the latest first; those that have ended are left out. */
export async function casesOfService(tx: PersonTx, organisation: string): Promise<readonly ServiceCase[]> {
  const { rows } = await sql<{
    readonly party: string
    readonly case_id: string
    readonly joined_at: Date
    readonly families: ServiceCase['families'] | null
    readonly has: readonly Named[] | null
  }>`
    select c.party_id as party, c.case_id, c.joined_at, c.families, c.has
    from cases.cases_of_service(${organisation}) c
    order by c.joined_at desc, c.party_id`.execute(tx)
  return rows.map((row) => ({
    party: row.party,
    caseId: row.case_id,
    joinedAt: row.joined_at,
    families: row.families ?? [],
    has: row.has ?? [],
  }))
}

/** Those who work for a service today, by name. */
export async function colleaguesIn(tx: PersonTx, organisation: string): Promise<readonly Named[]> {
  return tx
    .selectFrom('people.member as m')
    .innerJoin('people.person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name'])
    .where('m.organisation_id', '=', organisation)
    .where('m.ended_at', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
}

export interface Assignment {
  readonly caseId: string
  /** The service's party in it. */
  readonly party: string
  readonly person: string
  /** False: it is taken from them. */
  readonly isGiven: boolean
}

/**
 * Gives a case of the service to a colleague, or takes it from them; the family reads it in the history.
 * @param origin of this service, for the link in the email to whoever is given it
 * @param desk on which they find it
 * @returns whether this person may, the other works there, and there was something to give or take
 */
export async function assignCase(
  tx: PersonTx,
  assignment: Assignment,
  origin: string,
  desk: '/desk' | '/mediation' = '/desk',
): Promise<boolean> {
  const { caseId, party, person, isGiven } = assignment
  // One after the other, as `cases.hold`: a second press finds what the first did.
  await sql`select pg_catalog.pg_advisory_xact_lock(hashtextextended('who is in ' || ${caseId}::uuid, 0))`.execute(
    tx,
  )
  const how = await howToAssign(tx, assignment)
  if (how === null) return false
  // Written down first: whoever gives a case away may see it no more.
  const act = isGiven ? 'assigned' : 'unassigned'
  if (how.as === 'acting') await noteAct(tx, { caseId, act, about: { what: 'person', id: person } })
  else await noteForService(tx, assignment, act)
  await lookAgain(tx, caseId)
  const { rows } = await sql<{
    done: boolean
  }>`select cases.assign(${party}, ${person}, ${isGiven}) as done`.execute(tx)
  if (rows[0]?.done !== true) throw new RangeError('the case was given or taken in between')
  if (isGiven && !how.isSelf) {
    const fills = { organisation: how.organisation, link: `${origin}${desk}` }
    await queueMessage(tx, { kind: 'case-assigned', to: { person }, fills })
  }
  return true
}

interface HowToAssign {
  /** Somebody who has the case, or who keeps the members. */
  readonly as: 'acting' | 'keeping'
  readonly isSelf: boolean
  readonly organisation: string
}

/** As what this person may do it; null: not at all. */
async function howToAssign(
  tx: PersonTx,
  { caseId, party, person, isGiven }: Assignment,
): Promise<HowToAssign | null> {
  const { rows } = await sql<{
    readonly acts: boolean
    readonly keeps: boolean
    readonly works: boolean
    readonly has: boolean
    readonly self: boolean
    readonly organisation: string
  }>`
    select p.id in (select cases.my_parties()) as acts,
      p.organisation_id in (select people.my_administered()) as keeps,
      exists (select from people.member m
        where m.organisation_id = p.organisation_id and m.person_id = ${person} and m.ended_at is null) as works,
      exists (select from cases.acting a
        where a.party_id = p.id and a.person_id = ${person} and a.ended_at is null) as has,
      ${person}::uuid = people.me() as self, o.name as organisation
    from cases.party p join people.organisation o on o.id = p.organisation_id
    where p.id = ${party} and p.case_id = ${caseId} and p.organisation_id is not null and p.left_at is null`.execute(
    tx,
  )
  const [found] = rows
  if (found === undefined || found.has === isGiven || (isGiven && !found.works)) return null
  if (!found.acts && !found.keeps) return null
  const { self: isSelf, organisation } = found
  return { as: found.acts ? 'acting' : 'keeping', isSelf, organisation }
}

async function noteForService(
  tx: PersonTx,
  { caseId, party, person }: Assignment,
  act: 'assigned' | 'unassigned',
): Promise<void> {
  await sql`
    insert into cases.audit (case_id, person_id, party_id, act, about, about_id)
    values (${caseId}, people.me(), ${party}, ${act}, 'person', ${person})`.execute(tx)
}
