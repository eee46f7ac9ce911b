/** Signing in by an organisation's own sign-in: whom it stands for is decided here, by what the provider proved. */

import { sql } from '../../db/sql.ts'
import { askForFirstCode } from '../ask-for-code.ts'
import { countTry, networkOf, triesOfNetwork } from '../count-try.ts'
import { emailFrom } from '../email-address.ts'
import { enterLinked } from '../enter-linked.ts'
import type { Asker, In, Needs } from '../needs.ts'
import { ownPath } from '../own-path.ts'
import { personWith } from '../prove-address.ts'
import type { Begun, Claims, OpenIdNeeds, Provider } from './openid.ts'

/** An organisation with a sign-in of its own. */
export interface OwnSignIn {
  readonly organisation: string
  readonly name: string
}

interface Kept extends OwnSignIn {
  readonly provider: Provider
  readonly domain: string
  readonly trustsSecondStep: boolean
  readonly acr: string | null
}

/** The organisation whose own sign-in an address leads to, whether or not anybody has an account with it. */
export async function ownSignInOf(needs: Needs, typed: string): Promise<OwnSignIn | null> {
  const domain = emailFrom(typed)?.split('@')[1]
  if (domain === undefined) return null
  const { rows } = await sql<OwnSignIn>`
    select o.id as organisation, o.name
    from people.confirmed_domain d
      join people.single_sign_on s on s.organisation_id = d.organisation_id and s.domain = d.domain
      join people.organisation o on o.id = d.organisation_id
    where d.domain = ${domain} and o.retired_at is null`.execute(needs.database)
  return rows[0] ?? null
}

export type BegunThere =
  | ({ readonly kind: 'go' } & OwnSignIn & Begun)
  /** The provider does not answer, or not as it should. */
  | ({ readonly kind: 'away' } & OwnSignIn)
  | { readonly kind: 'none' }
  | { readonly kind: 'too-often' }

/** Makes ready to send a browser to an organisation's provider. @param typed the address, as a hint for the provider */
export async function beginOwnSignIn(
  needs: Needs,
  {
    organisation,
    typed,
    onward,
  }: { readonly organisation: string; readonly typed: string | null; readonly onward: string | null },
  asker: Asker,
): Promise<BegunThere> {
  const kept = await readKept(needs, organisation)
  if (kept === null) return { kind: 'none' }
  if (!(await countTry(needs, networkOf(asker.address), triesOfNetwork))) return { kind: 'too-often' }
  const { beginAt, ProviderFault } = await import('./openid.ts')
  const { name } = kept
  try {
    const begun = await beginAt(openIdNeeds(needs), kept.provider, {
      origin: asker.origin,
      cookies: asker.cookies,
      onward: ownPath(onward),
      hint: typed === null ? null : emailFrom(typed),
      acr: kept.trustsSecondStep ? kept.acr : null,
    })
    return { kind: 'go', organisation, name, ...begun }
  } catch (error) {
    if (error instanceof ProviderFault) return { kind: 'away', organisation, name }
    throw error
  }
}

/** Why somebody was not let in who came back from their organisation's sign-in. */
export type NotLetIn =
  /** Replayed, forged, for another, too late, or refused there. */
  | 'not-proved'
  /** It tells no address, or says that it has not made sure of it. */
  | 'no-address'
  /** The address is not one of the organisation's domain. */
  | 'other-domain'
  /** They do not work there, as far as this service knows. */
  | 'no-member'
  | 'away'
  | 'too-often'
  | 'not-sent'

export type CameBack =
  | In
  /** The first time: a code was sent to the address, which proves that it is theirs. */
  | { readonly kind: 'code'; readonly cookies: readonly string[] }
  | {
      readonly kind: 'refused'
      readonly why: NotLetIn
      readonly name: string
      readonly cookies: readonly string[]
    }
  | { readonly kind: 'none' }

/** Takes whoever comes back from their organisation's sign-in. @param query as the provider sent it */
export async function comeBack(
  needs: Needs,
  { organisation, query }: { readonly organisation: string; readonly query: URLSearchParams },
  asker: Asker,
): Promise<CameBack> {
  const kept = await readKept(needs, organisation)
  if (kept === null) return { kind: 'none' }
  const refused = (why: NotLetIn, cookies: readonly string[] = []): CameBack => ({
    kind: 'refused',
    why,
    name: kept.name,
    cookies,
  })
  if (!(await countTry(needs, networkOf(asker.address), triesOfNetwork))) return refused('too-often')
  const { returnedTo, ProviderFault } = await import('./openid.ts')
  try {
    const { origin, cookies } = asker
    const returned = await returnedTo(openIdNeeds(needs), kept.provider, { origin, cookies, query })
    if (returned.kind === 'refused') return refused('not-proved', returned.cookies)
    const became = await letIn(needs, kept, returned.claims, ownPath(returned.onward), asker)
    if (typeof became === 'string') return refused(became, returned.cookies)
    return { ...became, cookies: [...returned.cookies, ...became.cookies] }
  } catch (error) {
    if (error instanceof ProviderFault) return refused('away')
    throw error
  }
}

type LetIn = In | { readonly kind: 'code'; readonly cookies: readonly string[] } | NotLetIn

async function letIn(
  needs: Needs,
  kept: Kept,
  claims: Claims,
  onward: string | null,
  asker: Asker,
): Promise<LetIn> {
  const { database } = needs
  const { organisation } = kept
  const [issuer, subject] = [claims['iss'], claims['sub']]
  if (typeof issuer !== 'string' || typeof subject !== 'string' || subject.length > 300) return 'not-proved'
  const isStrong = provesTwice(kept, claims)
  const known = await database
    .selectFrom('sign_in.account as a')
    .innerJoin('sign_in.user as u', 'u.id', 'a.user_id')
    .select(['u.id as person', 'u.email'])
    .where('a.organisation_id', '=', organisation)
    .where('a.issuer', '=', issuer)
    .where('a.subject', '=', subject)
    .executeTakeFirst()
  if (known !== undefined) {
    // Whom the provider knows them as is what counts: an address that it has changed since opens nothing else.
    const { person, email } = known
    if ((await welcomeOf(needs, organisation, person, email)) === null) return 'no-member'
    return enterLinked(needs, { person, email, organisation, isStrong }, onward, asker)
  }
  const email = typeof claims['email'] === 'string' ? emailFrom(claims['email']) : null
  if (email === null || isDenied(claims['email_verified'])) return 'no-address'
  if (email.split('@')[1] !== kept.domain) return 'other-domain'
  const person = await personWith(needs, email)
  if ((await welcomeOf(needs, organisation, person, email)) === null) return 'no-member'
  // What a provider says opens nobody's account: whoever reads the mail of the address says once that it is they.
  const asked = await askForFirstCode(
    needs,
    { email, onward, organisation, issuer, subject, isStrong },
    asker,
  )
  if (asked.kind === 'sent') return { kind: 'code', cookies: asked.cookies }
  return asked.kind === 'no-address' ? 'no-address' : asked.kind
}

/** A provider that says nothing of it is believed no more and no less: the code proves the address. */
function isDenied(verified: unknown): boolean {
  return verified === false || verified === 'false'
}

function provesTwice({ trustsSecondStep, acr }: Kept, claims: Claims): boolean {
  if (!trustsSecondStep) return false
  if (acr !== null) return claims['acr'] === acr
  const methods = claims['amr']
  return Array.isArray(methods) && methods.includes('mfa')
}

async function welcomeOf(
  { database }: Needs,
  organisation: string,
  person: string | null,
  email: string,
): Promise<string | null> {
  const { rows } = await sql<{ readonly welcome: string | null }>`
    select people.welcome_of(${organisation}, ${person}, ${email}) as welcome`.execute(database)
  return rows[0]?.welcome ?? null
}

/** What is kept of an organisation whose domain is confirmed. @throws LostKey */
async function readKept(needs: Needs, organisation: string): Promise<Kept | null> {
  const { rows } = await sql<{
    readonly name: string
    readonly issuer: string
    readonly client_id: string
    readonly sealed: Buffer
    readonly master: string
    readonly domain: string
    readonly trusts: boolean
    readonly acr: string | null
  }>`
    select o.name, s.issuer, s.client_id, s.sealed, s.master, s.domain, s.trusts_second_step as trusts, s.acr
    from people.single_sign_on s
      join people.confirmed_domain d on d.organisation_id = s.organisation_id and d.domain = s.domain
      join people.organisation o on o.id = s.organisation_id
    where s.organisation_id = ${organisation} and o.retired_at is null`.execute(needs.database)
  const [row] = rows
  if (row === undefined) return null
  const clientSecret = needs.keys.unwrap(row.sealed, row.master).toString()
  return {
    organisation,
    name: row.name,
    provider: { organisation, issuer: row.issuer, clientId: row.client_id, clientSecret },
    domain: row.domain,
    trustsSecondStep: row.trusts,
    acr: row.acr,
  }
}

function openIdNeeds({ database, secrets, names, providersMayBeLocal }: Needs): OpenIdNeeds {
  return {
    database,
    secret: secrets.cookies,
    cookieName: names.provider,
    isSecure: names.isSecure,
    mayBeLocal: providersMayBeLocal,
  }
}

export type ProviderLooked = 'fit' | 'away' | 'unfit' | 'private'

/** Asks a provider what it is, before it is kept. */
export async function lookAtProvider(needs: Needs, issuer: string): Promise<ProviderLooked> {
  const { discover, ProviderFault } = await import('./openid.ts')
  try {
    await discover(issuer, { mayBeLocal: needs.providersMayBeLocal })
    return 'fit'
  } catch (error) {
    if (error instanceof ProviderFault) return error.kind
    throw error
  }
}
