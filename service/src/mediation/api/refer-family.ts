/** Refers a family by a token of its council: once for each key, however often it is sent. */
import { createHash, randomUUID } from 'node:crypto'
import { canonicalJson } from '../../cases/entries/canonical-json.ts'
import type { TokenTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { type MatterAlike, mattersKnownAlike } from '../advice/same-family.ts'
import { newReference } from '../open-matter.ts'
import type { SentReferral } from './read-referral.ts'

export type Referred =
  | { readonly became: 'opened' | 'before'; readonly matter: string }
  /** Another referral was sent with this key; there is no such service; the token may not. */
  | { readonly became: 'other' | 'no-service' | 'no' }
  /** Matters that this council takes part in whose family may be the same. */
  | { readonly became: 'alike'; readonly alike: readonly MatterAlike[] }

export interface KeyedReferral {
  readonly organisation: string
  /** What whoever sends it calls it, so that the same one sent again opens nothing more. */
  readonly key: string
  readonly said: SentReferral
  /** This service's own address, for a link in the email to the mediation service. */
  readonly origin: string
}

/** Opens the case and the matter, or finds what the same key opened. Nothing is half made: what throws undoes it all. */
export async function referFamily(
  tx: TokenTx,
  { organisation, key, said, origin }: KeyedReferral,
): Promise<Referred> {
  const { service, referral, evenIfAlike } = said
  const keyHash = sha256(key)
  const bodyHash = sha256(canonicalJson({ service, referral }))
  const { rows: known } = await sql<{ was: boolean }>`
    select (api.sent_before(${keyHash})).matter_id is not null as was`.execute(tx)
  if (known[0]?.was !== true && !evenIfAlike) {
    const alike = await mattersKnownAlike(tx, organisation, referral.name)
    if (alike.length > 0) return { became: 'alike', alike }
  }
  const { rows } = await sql<{ became: Exclude<Referred['became'], 'alike'>; opened: string | null }>`
    select became, opened from api.refer(${keyHash}, ${bodyHash}, ${randomUUID()}::uuid, ${randomUUID()}::uuid,
      ${newReference()}, 'council-decision', ${service}::uuid, ${referral.label}, ${JSON.stringify(referral)}::jsonb, ${origin})`.execute(
    tx,
  )
  const [{ became, opened } = { became: 'no', opened: null } as const] = rows
  if (became === 'opened' || became === 'before') return { became, matter: opened ?? '' }
  return { became }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}
