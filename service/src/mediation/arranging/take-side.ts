/** Reads and takes the side that the link of an email offers. The transaction presents the hash of its secret. */
import { noteAct } from '../../cases/note-act.ts'
import { lookAgain } from '../../cases/reminders/look-again.ts'
import { setDetail } from '../../cases/set-detail.ts'
import { wallOfKind } from '../../cases/wall-of-kind.ts'
import type { PersonTx, Process, SideRole } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { lastStep } from '../matter.ts'
import { readMatter } from '../read-matter.ts'

export interface OfferedSide {
  readonly id: string
  readonly matter: string
  readonly caseId: string
  readonly kind: 'claim' | 'guest'
  readonly role: SideRole
  readonly process: Process
  /** The mediation service that asks. */
  readonly service: string
  readonly label: string
  readonly email: string
  /** `mine`: whoever looks has taken it, and their time runs. */
  readonly state: 'open' | 'mine' | 'accepted' | 'withdrawn' | 'expired'
}

/** What is offered, as it stands for whoever acts, nobody included; null: nothing. */
export async function readOfferedSide(tx: PersonTx): Promise<OfferedSide | null> {
  const { rows } = await sql<OfferedSide>`
    select o.offer as id, o.matter, o.in_case as "caseId", o.kind, o.role, o.process, o.service, o.label, o.email, o.state
    from mediation.presented_offer() o`.execute(tx)
  return rows[0] ?? null
}

export type SideRefusal = Exclude<OfferedSide['state'], 'open'> | 'no-such-offer' | 'wrong-person'
export type TakenSide =
  | { readonly kind: 'taken'; readonly matter: string }
  | { readonly kind: 'refused'; readonly why: SideRefusal }

/** Whether it was sent to an address. */
export function isSentTo({ email }: Pick<OfferedSide, 'email'>, address: string): boolean {
  return email.toLowerCase() === address.toLowerCase()
}

/**
 * Takes the side. A family takes its case over with it, and keeps the child's name and the council that it told the service.
 * @param email where whoever acts signed in with a code: the offer is for the address that it was sent to
 */
export async function takeSide(tx: PersonTx, email: string): Promise<TakenSide> {
  const offer = await readOfferedSide(tx)
  if (offer === null) return { kind: 'refused', why: 'no-such-offer' }
  if (offer.state !== 'open') return { kind: 'refused', why: offer.state }
  if (!isSentTo(offer, email)) return { kind: 'refused', why: 'wrong-person' }
  const { rows } = await sql<{
    readonly id: string | null
  }>`select mediation.accept_invitation() as id`.execute(tx)
  const matter = rows[0]?.id ?? null
  if (matter === null) {
    // Somebody else was quicker, or the family is here by another offer.
    const state = (await readOfferedSide(tx))?.state ?? 'withdrawn'
    return { kind: 'refused', why: state === 'open' ? 'accepted' : state }
  }
  if (offer.kind === 'claim') await keepWhatWasTold(tx, offer)
  await noteJoined(tx, offer)
  return { kind: 'taken', matter }
}

/**
 * The child's name and the council, so that the family need not say them twice. For the family alone: the service knows
 * both already, and nobody else needs them.
 */
async function keepWhatWasTold(tx: PersonTx, { matter, caseId }: OfferedSide): Promise<void> {
  const read = await readMatter(tx, matter)
  if (read === null) return
  const told = lastStep(read, 'referral')?.body
  const council = read.sides.find(({ role, organisation }) => role === 'authority' && organisation !== null)
  const wall = await wallOfKind(tx, caseId, 'family')
  for (const [what, said] of [
    ['child-name', told?.childName],
    ['authority', told?.authority ?? council?.name],
  ] as const) {
    const value = said?.trim().slice(0, 300) ?? ''
    if (value !== '') await setDetail(tx, { caseId, wall, what, value })
  }
}

async function noteJoined(tx: PersonTx, { id, matter, caseId, kind }: OfferedSide): Promise<void> {
  const read = await readMatter(tx, matter)
  const wall = read?.walls.find(({ use }) => use === 'matter')?.id
  const about = { what: 'matter-invitation', id }
  await noteAct(tx, { caseId, act: 'joined', about, ...(wall === undefined ? {} : { wall }) })
  if (kind === 'claim') await lookAgain(tx, caseId)
}
