/** Emails of a meeting, with what calendars need, to everybody who takes part. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { isAddress } from '../../mail/mail.ts'
import { lastStep, type Matter, sideOf } from '../matter.ts'

export interface MeetingNews {
  readonly kind: 'meeting-set' | 'meeting-changed' | 'meeting-cancelled'
  /** The step of the meeting as it stands. */
  readonly step: string
  readonly place: string | undefined
  /** The family is still asked to agree to short notice. */
  readonly isAsked: boolean
  /** The service's own address, without a slash at the end. */
  readonly origin: string
}

/** @returns to how many people */
export async function tellOfMeeting(tx: PersonTx, matter: Matter, news: MeetingNews): Promise<number> {
  const { kind, step, place, isAsked, origin } = news
  const { rows } = await sql<{ told: number }>`
    select mediation.tell_of_meeting(${step}::uuid, ${kind}, ${isAsked}, ${place === undefined || mayBeMailed(matter, place)},
      ${addressOfFamily(matter)}, ${origin}) as told`.execute(tx)
  return rows[0]?.told ?? 0
}

/** Where the family gets mail that is not here: what it told the service. Null: it is here, or told none. */
function addressOfFamily(matter: Matter): string | null {
  const email = lastStep(matter, 'referral')?.body.email ?? null
  return sideOf(matter, 'family')?.isHere === false && email !== null && isAddress(email) ? email : null
}

/** Whether a place may stand in emails and calendars: it has no part of the child's name in it, as far as that is known. */
export function mayBeMailed(matter: Matter, place: string): boolean {
  return !namesChild(place, lastStep(matter, 'referral')?.body.childName ?? null)
}

/** Whether a place has a part of the child's name in it: @param name null: not known here */
export function namesChild(place: string, name: string | null): boolean {
  const parts = (text: string) => text.toLocaleLowerCase('en-GB').split(/[^\p{L}\p{M}]+/u)
  const said = new Set(parts(place))
  return name !== null && parts(name).some((part) => part.length > 1 && said.has(part))
}
