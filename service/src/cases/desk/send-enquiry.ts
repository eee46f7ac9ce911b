/** Asks a service of the area for help. */
import { randomUUID } from 'node:crypto'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { queueMessage } from '../post/queue-message.ts'
import { withdrawShare } from '../sharing/withdraw-share.ts'
import { wallOfKind } from '../wall-of-kind.ts'
import type { EnquiryScope, EnquiryWords } from './enquiry.ts'

export interface NewEnquiry extends EnquiryWords {
  /** A UUID; absent: a new one. */
  readonly id?: string
  readonly organisation: string
  readonly area: string
  /** The case that it is sent from, with what the service may see of it; null: none. */
  readonly from: { readonly caseId: string; readonly scope: EnquiryScope } | null
}

export type SentEnquiry =
  | { readonly kind: 'sent'; readonly id: string }
  /** One from here waits with this service already, or more wait in all than anybody needs. */
  | { readonly kind: 'waits-already' | 'too-many' }

const mostWaiting = 10

/**
 * Sends an enquiry. That it was sent is written down behind the sender's own wall: another parent reads who is let in
 * once somebody is.
 * @param origin of this service, for the link in the email to the service
 * @throws where the database refuses: a service that does not work in the area, a wall that is not the sender's to share
 */
export async function sendEnquiry(tx: PersonTx, enquiry: NewEnquiry, origin: string): Promise<SentEnquiry> {
  const { from } = enquiry
  const waiting = await tx
    .selectFrom('cases.enquiry')
    .select(['organisation_id', 'case_id'])
    .where('sent_by', '=', sql<string>`people.me()`)
    .where('state', '=', 'waiting')
    .execute()
  const caseId = from?.caseId ?? null
  // Without a case there may be several children.
  const waits = waiting.some(
    (each) => caseId !== null && each.case_id === caseId && each.organisation_id === enquiry.organisation,
  )
  if (waits) return { kind: 'waits-already' }
  if (waiting.length >= mostWaiting) return { kind: 'too-many' }
  const id = enquiry.id ?? randomUUID()
  await tx
    .insertInto('cases.enquiry')
    .values({
      id,
      sent_by: sql<string>`people.me()`,
      organisation_id: enquiry.organisation,
      area_id: enquiry.area,
      case_id: caseId,
      walls: from?.scope.walls ?? [],
      may_write: from?.scope.mayWrite ?? false,
      from_on: from?.scope.fromOn ?? null,
      until_on: from?.scope.untilOn ?? null,
      name: enquiry.name,
      child_name: enquiry.childName,
      born_on: enquiry.bornOn,
      query: enquiry.query,
      email: enquiry.email,
      phone: enquiry.phone,
      reach: enquiry.reach,
      access_needs: enquiry.accessNeeds,
      meeting: enquiry.meeting,
      meeting_says: enquiry.meetingSays,
      may_pass_on: enquiry.mayPassOn,
    })
    .execute()
  if (from !== null) {
    const wall = await wallOfKind(tx, from.caseId, 'private')
    await noteAct(tx, { caseId: from.caseId, wall, act: 'sent-enquiry', about: { what: 'enquiry', id } })
  }
  await tellService(tx, id, enquiry.organisation, origin)
  return { kind: 'sent', id }
}

/** Tells whoever keeps the members of the service that an enquiry waits for. To be called by whoever sent it there. */
export async function tellService(
  tx: PersonTx,
  enquiry: string,
  organisationId: string,
  origin: string,
): Promise<void> {
  const { rows } = await sql<{ person: string; organisation: string }>`
    select t.person, o.name as organisation
    from cases.who_is_told(${enquiry}) as t (person), people.organisation o where o.id = ${organisationId}`.execute(
    tx,
  )
  for (const { person, organisation } of rows) {
    const fills = { organisation, link: `${origin}/desk/enquiries` }
    await queueMessage(tx, { kind: 'enquiry-arrived', to: { person }, fills })
  }
}

/** Takes back what this person asked; a share that it opened ends with it. @returns whether there was anything to take back */
export async function takeBackEnquiry(tx: PersonTx, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom('cases.enquiry')
    .select(['case_id', 'party_id'])
    .where('id', '=', id)
    .where('sent_by', '=', sql<string>`people.me()`)
    .executeTakeFirst()
  if (found === undefined) return false
  const { case_id: caseId, party_id: party } = found
  if (caseId !== null && party !== null) await withdrawShare(tx, { caseId, party, wall: null })
  const { rows } = await sql<{ done: boolean; own: string | null }>`
    select cases.take_back_enquiry(${id}) as done,
      (select w.id from cases.wall w where w.case_id = ${caseId} and w.kind = 'private') as own`.execute(tx)
  const [became] = rows
  if (became?.done !== true) return false
  // Whoever left the case has no wall there to tell it behind.
  if (caseId !== null && became.own !== null) {
    const about = { what: 'enquiry', id }
    await noteAct(tx, { caseId, wall: became.own, act: 'took-back-enquiry', about })
  }
  return true
}
