/** The tokens of an organisation, for whoever keeps its members. */
import { randomUUID } from 'node:crypto'
import type { PersonTx, Scope } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { hashOfToken, newTokenSecret } from './token-secret.ts'

/** Days that a token may be good for. */
export const tokenDays = [30, 90, 180, 365] as const
/** Tokens of one organisation that count at once. */
export const mostTokens = 20

export interface Token {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly madeAt: Date
  readonly expiresAt: Date
  /** ISO day; null: it was never used. */
  readonly lastUsedOn: string | null
  readonly endedAt: Date | null
  /** It is ended, or its time is over. */
  readonly isOver: boolean
}

/** Those of an organisation, the newest first; none where they are not theirs to see. */
export async function readTokens(tx: PersonTx, organisation: string): Promise<readonly Token[]> {
  return tx
    .selectFrom('api.token')
    .select([
      'id',
      'name',
      'scopes',
      'made_at as madeAt',
      'expires_at as expiresAt',
      'last_used_on as lastUsedOn',
      'ended_at as endedAt',
      sql<boolean>`ended_at is not null or expires_at <= now()`.as('isOver'),
    ])
    .where('organisation_id', '=', organisation)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
}

export interface NewToken {
  /** A UUID to know it by, so that a form sent twice makes one; absent: a new one. */
  readonly id?: string
  readonly organisation: string
  /** What their own people call it. */
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly days: (typeof tokenDays)[number]
}

/**
 * Makes one. @returns its secret, which is kept nowhere; null: there are too many, or one of that id is there already
 * @throws where it is not theirs to make (42501)
 */
export async function makeToken(tx: PersonTx, token: NewToken): Promise<string | null> {
  const { id = randomUUID(), organisation, name, scopes, days } = token
  const known = await readTokens(tx, organisation)
  if (known.some((each) => each.id === id)) return null
  if (known.filter(({ isOver }) => !isOver).length >= mostTokens) return null
  const secret = newTokenSecret()
  await tx
    .insertInto('api.token')
    .values({
      id,
      organisation_id: organisation,
      name,
      scopes: [...scopes],
      secret_hash: Buffer.from(hashOfToken(secret) ?? '', 'hex'),
      made_by: sql<string>`people.me()`,
      expires_at: sql<Date>`now() + make_interval(days => ${days})`,
    })
    .execute()
  return secret
}

/** Ends one from the next call on. @returns whether it counted until now */
export async function endToken(
  tx: PersonTx,
  { organisation, id }: { readonly organisation: string; readonly id: string },
): Promise<boolean> {
  const ended = await tx
    .updateTable('api.token')
    .set({ ended_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('organisation_id', '=', organisation)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}
