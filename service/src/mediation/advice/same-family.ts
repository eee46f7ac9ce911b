/** Matters that may be of the same family, before a second one is opened: among those that the reader sees alone. */
import type { PersonTx, TokenTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Referral } from '../step-kinds.ts'
import { alikeFrom, likeness } from './alike.ts'

/** What is known of a family that comes. */
export type Comer = Pick<Referral, 'name' | 'childName' | 'phone' | 'email'>

/** In what it is alike. */
export type SameIn = 'phone' | 'email' | 'names' | 'case'

export interface MatterAlike {
  readonly id: string
  readonly reference: string
  /** What the family is called there; null: what its reader does not know. */
  readonly name: string | null
  /** ISO day of its referral, or on which it was opened. */
  readonly onDay: string
  readonly same: readonly SameIn[]
}

/** ISO day in London: the server counts days in UTC. */
const openedInLondon = sql<string>`(opened_at at time zone 'Europe/London')::date::text`

/** As many as are shown. */
export const mostAlike = 5

/**
 * Matters of a service whose family may be this one: the surest first. A telephone number or an email is enough; names
 * are where both that of whoever came and that of the child are alike, as far as both are known.
 * @param but a matter that is not told of: the one that is asked about
 */
export async function mattersAlike(
  tx: PersonTx,
  comer: Comer,
  but: string | null = null,
): Promise<readonly MatterAlike[]> {
  const { rows } = await sql<{ matter: string; reference: string; on_day: string; said: Comer }>`
    select matter, reference, on_day, said
    from mediation.referrals_alike(${comer.phone}, ${comer.email}, ${comer.name}, ${comer.childName})`.execute(
    tx,
  )
  const found = new Map<string, { readonly match: MatterAlike; readonly sureness: number }>()
  for (const { matter, reference, on_day, said } of rows) {
    if (matter === but || found.has(matter)) continue
    const same = sameIn(comer, said)
    const sureness = same.reduce((sum, each) => sum + (each === 'names' ? 1 : 2), 0)
    if (sureness > 0)
      found.set(matter, {
        match: { id: matter, reference, name: said.name, onDay: on_day, same },
        sureness,
      })
  }
  return [...found.values()]
    .sort((a, b) => b.sureness - a.sureness)
    .slice(0, mostAlike)
    .map(({ match }) => match)
}

/** In what two families are alike. Pure. */
export function sameIn(one: Comer, other: Comer): readonly SameIn[] {
  const same: SameIn[] = []
  const phone = phoneKey(one.phone)
  if (phone !== null && phone === phoneKey(other.phone)) same.push('phone')
  const email = one.email?.trim().toLowerCase() ?? ''
  if (email !== '' && email === other.email?.trim().toLowerCase()) same.push('email')
  if (namesAreAlike(one, other)) same.push('names')
  return same
}

function namesAreAlike(one: Comer, other: Comer): boolean {
  const isAlike = likeness(one.name, other.name) >= alikeFrom
  if (one.childName === null || other.childName === null) return isAlike
  // A child may be brought by either parent: its whole name is enough.
  const child = likeness(one.childName, other.childName)
  const isWhole = /\S\s+\S/.test(one.childName.trim()) && /\S\s+\S/.test(other.childName.trim())
  return child >= alikeFrom && (isAlike || isWhole)
}

/** As `mediation.phone_key` has it. */
function phoneKey(written: string | null): string | null {
  const digits = (written ?? '').replace(/\D/g, '').replace(/^(00)?440?/, '0')
  return digits.length >= 7 && digits.length <= 20 ? digits : null
}

/** Names of which some word sounds alike, to be looked at one by one. */
const mostNamesAlike = 200

/** Matters that a council or a commissioner takes part in, whose name there is alike: it reads no referral. */
export async function mattersKnownAlike(
  tx: PersonTx | TokenTx,
  organisation: string,
  name: string,
): Promise<readonly MatterAlike[]> {
  const lines = await tx
    .selectFrom('mediation.due_line')
    .select(['matter_id', 'known_as'])
    .where('organisation_id', '=', organisation)
    .where(sql<boolean>`mediation.name_keys(known_as, null) && mediation.name_keys(${name}, null)`)
    .limit(mostNamesAlike)
    .execute()
  const near = lines
    .map((line) => ({ ...line, alike: likeness(name, line.known_as ?? '') }))
    .filter(({ alike }) => alike >= alikeFrom)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, mostAlike)
  if (near.length === 0) return []
  const matters = await tx
    .selectFrom('mediation.matter')
    .select(['id', 'reference', openedInLondon.as('opened')])
    .where(
      'id',
      'in',
      near.map(({ matter_id }) => matter_id),
    )
    .execute()
  return near.flatMap(({ matter_id, known_as }) => {
    const matter = matters.find(({ id }) => id === matter_id)
    return matter === undefined
      ? []
      : [
          {
            id: matter.id,
            reference: matter.reference,
            name: known_as,
            onDay: matter.opened,
            same: ['names'],
          },
        ]
  })
}

/** Matters of one case that the reader sees, of one process and about one concern. */
export async function mattersOfConcern(
  tx: PersonTx,
  about: { readonly caseId: string; readonly concern: string | null; readonly process: 'mediation' },
): Promise<readonly MatterAlike[]> {
  const rows = await tx
    .selectFrom('mediation.matter')
    .select(['id', 'reference', openedInLondon.as('opened')])
    .where('case_id', '=', about.caseId)
    .where('process', '=', about.process)
    .where('concern_id', about.concern === null ? 'is' : '=', about.concern)
    .orderBy('opened_at', 'desc')
    .limit(mostAlike)
    .execute()
  return rows.map(({ id, reference, opened }) => ({
    id,
    reference,
    name: null,
    onDay: opened,
    same: ['case'],
  }))
}
