/** An organisation's own sign-in, as those who keep it see it. Its secret is written and never shown. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Keys } from '../../keys.ts'

export interface SingleSignOn {
  readonly issuer: string
  readonly clientId: string
  /** Of the addresses of its people, in small letters. */
  readonly domain: string
  /** Whoever runs the service made sure that the domain is theirs: before that nobody is sent to the provider. */
  readonly isConfirmed: boolean
  /** Whoever has an address of the domain joins without an invitation. */
  readonly joins: boolean
  /** What the provider says of a second factor counts. */
  readonly trustsSecondStep: boolean
  /** What it says then as `acr`; null: `mfa` among `amr`. */
  readonly acr: string | null
}

/** What is set up; null: nothing, or it is not theirs to see. */
export async function readSingleSignOn(tx: PersonTx, organisation: string): Promise<SingleSignOn | null> {
  const { rows } = await sql<SingleSignOn>`
    select s.issuer, s.client_id as "clientId", s.domain, s.joins, s.trusts_second_step as "trustsSecondStep", s.acr,
      exists (select from people.confirmed_domain d
        where d.organisation_id = s.organisation_id and d.domain = s.domain) as "isConfirmed"
    from people.single_sign_on s where s.organisation_id = ${organisation}`.execute(tx)
  return rows[0] ?? null
}

export interface NewSingleSignOn extends Omit<SingleSignOn, 'isConfirmed'> {
  readonly organisation: string
  /** Null: the one that is kept goes on. */
  readonly clientSecret: string | null
}

/**
 * Keeps what was set up, the secret sealed. Whoever calls has asked the provider first.
 * @throws where it is not theirs to do (42501), or a secret is missing (RangeError)
 */
export async function keepSingleSignOn(
  tx: PersonTx,
  keys: Pick<Keys, 'wrap'>,
  { organisation, clientSecret, ...given }: NewSingleSignOn,
): Promise<void> {
  const sealed = clientSecret === null ? null : keys.wrap(Buffer.from(clientSecret))
  const kept = {
    issuer: given.issuer,
    client_id: given.clientId,
    domain: given.domain,
    joins: given.joins,
    trusts_second_step: given.trustsSecondStep,
    acr: given.acr,
    set_by: sql<string>`people.me()`,
    ...(sealed !== null && { sealed: sealed.wrapped, master: sealed.master }),
  }
  const changed = await tx
    .updateTable('people.single_sign_on')
    .set({ ...kept, set_at: sql<Date>`now()` })
    .where('organisation_id', '=', organisation)
    .executeTakeFirst()
  if (changed.numUpdatedRows > 0n) return
  if (sealed === null) throw new RangeError('a secret is needed')
  await tx
    .insertInto('people.single_sign_on')
    .values({ ...kept, organisation_id: organisation, sealed: sealed.wrapped, master: sealed.master })
    .execute()
}

/** Ends it: its people sign in by email again. */
export async function removeSingleSignOn(tx: PersonTx, organisation: string): Promise<void> {
  await tx.deleteFrom('people.single_sign_on').where('organisation_id', '=', organisation).execute()
}

/**
 * Whoever runs the service made sure that a domain belongs to an organisation, or takes that back.
 * @returns 'taken': it is another organisation's
 * @throws where it is not theirs to do (42501)
 */
export async function confirmDomain(
  tx: PersonTx,
  {
    organisation,
    domain,
    isTheirs,
  }: { readonly organisation: string; readonly domain: string; readonly isTheirs: boolean },
): Promise<'done' | 'taken'> {
  if (!isTheirs) {
    await tx
      .deleteFrom('people.confirmed_domain')
      .where('domain', '=', domain)
      .where('organisation_id', '=', organisation)
      .execute()
    return 'done'
  }
  const known = await tx
    .selectFrom('people.confirmed_domain')
    .select('organisation_id')
    .where('domain', '=', domain)
    .executeTakeFirst()
  if (known !== undefined) return known.organisation_id === organisation ? 'done' : 'taken'
  await tx
    .insertInto('people.confirmed_domain')
    .values({ domain, organisation_id: organisation, confirmed_by: sql<string>`people.me()` })
    .execute()
  return 'done'
}
