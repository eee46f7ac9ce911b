/** A service answers an enquiry: it accepts, declines, or passes on. */
import type { ConcernKind } from '@way-forward/law'
import type { InterventionLevel, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { noteAct } from '../note-act.ts'
import { queueMessage } from '../post/queue-message.ts'
import { lookAgain } from '../reminders/look-again.ts'
import type { Named } from './enquiry.ts'
import { tellService } from './send-enquiry.ts'
import { recordService } from './service-record.ts'

export interface Acceptance {
  readonly enquiry: string
  readonly level: InterventionLevel
  /** What it is mostly about, as far as it is known. */
  readonly concern: ConcernKind | null
}

export type Accepted =
  | { readonly kind: 'accepted'; readonly caseId: string | null }
  /**
   * `gone`: it does not wait for a service of this person. `family-left`: whoever asked is no longer in the case.
   * `over`: the share that they chose has ended.
   */
  | { readonly kind: 'gone' | 'family-left' | 'over' }

/**
 * Accepts an enquiry: from now on this person answers it, and a case that it came from opens as its sender chose.
 * @param origin of this service, for the link in the email to whoever asked
 */
export async function acceptEnquiry(
  tx: PersonTx,
  { enquiry, level, concern }: Acceptance,
  origin: string,
): Promise<Accepted> {
  const { rows } = await sql<{ became: 'accepted' | 'gone' | 'family-left' | 'over' }>`
    select cases.accept_enquiry(${enquiry}) as became`.execute(tx)
  const became = rows[0]?.became ?? 'gone'
  if (became !== 'accepted') return { kind: became }
  const found = await tx
    .selectFrom('cases.enquiry as e')
    .innerJoin('people.organisation as o', 'o.id', 'e.organisation_id')
    .select(['e.case_id', 'e.party_id', 'e.area_id', 'e.organisation_id', 'e.sent_by', 'o.name'])
    .where('e.id', '=', enquiry)
    .executeTakeFirstOrThrow()
  await recordService(tx, {
    organisation: found.organisation_id,
    file: found.party_id ?? enquiry,
    area: found.area_id,
    level,
    state: 'open',
    concern,
    fromOn: null,
  })
  const { case_id: caseId } = found
  if (caseId !== null) {
    await noteAct(tx, { caseId, act: 'accepted-enquiry', about: { what: 'enquiry', id: enquiry } })
    await lookAgain(tx, caseId)
  }
  const fills = { organisation: found.name, link: linkTo(enquiry, origin) }
  await queueMessage(tx, { kind: 'enquiry-accepted', to: { person: found.sent_by }, fills })
  return { kind: 'accepted', caseId }
}

function linkTo(enquiry: string, origin: string): string {
  return `${origin}/enquiry/sent/${enquiry}`
}

/** Who sent it and with whom it is, before it goes out of sight; null: this person sees none. */
async function whoAsked(tx: PersonTx, enquiry: string) {
  const found = await tx
    .selectFrom('cases.enquiry as e')
    .innerJoin('people.organisation as o', 'o.id', 'e.organisation_id')
    .select(['e.sent_by as person', 'o.name as organisation'])
    .where('e.id', '=', enquiry)
    .executeTakeFirst()
  return found ?? null
}

/**
 * Says that the service cannot help.
 * @param why to whoever asked, 1 to 1000 characters
 * @param origin of this service, for the link in the email to whoever asked
 * @returns whether it waited for us
 */
export async function declineEnquiry(
  tx: PersonTx,
  { enquiry, why }: { readonly enquiry: string; readonly why: string },
  origin: string,
): Promise<boolean> {
  const asked = await whoAsked(tx, enquiry)
  const { rows } = await sql<{ done: boolean }>`
    select cases.decline_enquiry(${enquiry}, ${why}) as done`.execute(tx)
  if (asked === null || rows[0]?.done !== true) return false
  const { person, organisation } = asked
  const fills = { organisation, link: linkTo(enquiry, origin) }
  await queueMessage(tx, { kind: 'enquiry-declined', to: { person }, fills })
  return true
}

/**
 * Gives an enquiry to another service, where whoever asked agreed beforehand.
 * @param to the other service, and what it is called
 * @param why to whoever asked, 1 to 1000 characters
 * @param origin of this service, for the links in the emails
 * @returns whether it waited for us, may be passed on, and there is such a service
 */
export async function passOnEnquiry(
  tx: PersonTx,
  { enquiry, to, why }: { readonly enquiry: string; readonly to: Named; readonly why: string },
  origin: string,
): Promise<boolean> {
  const asked = await whoAsked(tx, enquiry)
  const { rows } = await sql<{ done: boolean }>`
    select cases.pass_on_enquiry(${enquiry}, ${to.id}, ${why}) as done`.execute(tx)
  if (asked === null || rows[0]?.done !== true) return false
  const { person, organisation } = asked
  const fills = { organisation, to: to.name, link: linkTo(enquiry, origin) }
  await queueMessage(tx, { kind: 'enquiry-passed-on', to: { person }, fills })
  await tellService(tx, enquiry, to.id, origin)
  return true
}

/** Gives an accepted enquiry without a case to a colleague. @returns whether it could be given to them */
export async function handOnEnquiry(
  tx: PersonTx,
  { enquiry, to }: { readonly enquiry: string; readonly to: string },
): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean
  }>`select cases.hand_on_enquiry(${enquiry}, ${to}) as done`.execute(tx)
  return rows[0]?.done === true
}
