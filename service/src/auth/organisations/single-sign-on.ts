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
  /** Null: the one that is kept goes on, for the provider and the client that it was given for. */
  readonly clientSecret: string | null
}

/**
 * Keeps what was set up, the secret sealed. Whoever calls has asked the provider first.
 * @returns false: a secret is needed, as none is kept for this provider and client
 * @throws where it is not theirs to do (42501)
 */
export async function keepSingleSignOn(
  tx: PersonTx,
  keys: Pick<Keys, 'wrap'>,
  { organisation, clientSecret, ...given }: NewSingleSignOn,
): Promise<boolean> {
  const kept = {
    issuer: given.issuer,
    client_id: given.clientId,
    domain: given.domain,
    joins: given.joins,
    trusts_second_step: given.trustsSecondStep,
    acr: given.acr,
    set_by: sql<string>`people.me()`,
  }
  const setAt = sql<Date>`now()`
  if (clientSecret === null) {
    const changed = await tx
      .updateTable('people.single_sign_on')
      .set({ ...kept, set_at: setAt })
      .where('organisation_id', '=', organisation)
      .where('issuer', '=', given.issuer)
      .where('client_id', '=', given.clientId)
      .executeTakeFirst()
    return changed.numUpdatedRows > 0n
  }
  const { wrapped: sealed, master } = keys.wrap(Buffer.from(clientSecret))
  await tx
    .insertInto('people.single_sign_on')
    .values({ ...kept, organisation_id: organisation, sealed, master })
    .onConflict((conflict) =>
      conflict.column('organisation_id').doUpdateSet({ ...kept, sealed, master, set_at: setAt }),
    )
    .execute()
  return true
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
  await tx
    .insertInto('people.confirmed_domain')
    .values({ domain, organisation_id: organisation, confirmed_by: sql<string>`people.me()` })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await holderOf(tx, domain))?.id === organisation ? 'done' : 'taken'
}

/** The organisation that a domain is confirmed for, as far as whoever asks may know; null: none. */
export async function holderOf(
  tx: PersonTx,
  domain: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const found = await tx
    .selectFrom('people.confirmed_domain as d')
    .innerJoin('people.organisation as o', 'o.id', 'd.organisation_id')
    .select(['o.id', 'o.name'])
    .where('d.domain', '=', domain)
    .executeTakeFirst()
  return found ?? null
}

/** The domains that are confirmed for an organisation, whether or not its sign-in goes by them now. */
export async function confirmedDomains(tx: PersonTx, organisation: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('people.confirmed_domain')
    .select('domain')
    .where('organisation_id', '=', organisation)
    .orderBy('domain')
    .execute()
  return rows.map(({ domain }) => domain)
}
