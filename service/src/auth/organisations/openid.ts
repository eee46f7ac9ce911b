/**
 * OpenID Connect, as the library speaks it: state, PKCE, tokens and their signatures. Whom a proved token stands for is
 * not asked here: the library is told to let nobody in, and hands over what it proved. None of its tokens are kept.
 */
import { randomBytes } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicRoutableHost } from '@better-auth/core/utils/host'
import { DiscoveryError, discoverOIDCConfig, sso } from '@better-auth/sso'
import { betterAuth } from 'better-auth/minimal'
import type { OpenSignInData } from '../../db/acting.ts'
import { storedHashed } from '../stored-hashed.ts'
import { returnPath } from './return-path.ts'

/** An organisation's provider, and who we are there. */
export interface Provider {
  /** The id of the organisation. */
  readonly organisation: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export interface OpenIdNeeds {
  readonly database: OpenSignInData['database']
  /** Signs the cookie. */
  readonly secret: string
  readonly cookieName: string
  readonly isSecure: boolean
  /** A provider may stand on this machine, in a private network, and without encryption. */
  readonly mayBeLocal: boolean
}

/** Where a provider is, as it says itself. */
export type Discovery = Awaited<ReturnType<typeof discoverOIDCConfig>>

/** Why a provider is not used. Its message names no secret. */
export class ProviderFault extends Error {
  override readonly name = 'ProviderFault'
  readonly kind: 'away' | 'unfit' | 'private'

  constructor(kind: ProviderFault['kind'], cause?: unknown) {
    super(`the provider is ${kind}`, { cause })
    this.kind = kind
  }
}

/** Milliseconds to wait for a provider. */
const patience = 8000

/**
 * Asks a provider for what it says of itself.
 * @throws ProviderFault: away; unfit: it is another than it should be, or lacks something; private: we may not go there
 */
export async function discover(
  issuer: string,
  { mayBeLocal }: Pick<OpenIdNeeds, 'mayBeLocal'>,
): Promise<Discovery> {
  await refusePrivate(issuer, mayBeLocal)
  let found: Discovery
  try {
    found = await discoverOIDCConfig({ issuer, timeout: patience, isTrustedOrigin: () => true })
  } catch (error) {
    throw faultOf(error)
  }
  // Each of these is looked up once more before it is asked.
  for (const endpoint of [
    found.authorizationEndpoint,
    found.tokenEndpoint,
    found.jwksEndpoint,
    found.userInfoEndpoint,
  ]) {
    if (endpoint !== undefined) await refusePrivate(endpoint, mayBeLocal)
  }
  return found
}

/** @throws ProviderFault */
async function refusePrivate(address: string, mayBeLocal: boolean): Promise<void> {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new ProviderFault('unfit')
  }
  if (mayBeLocal) return
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'https:' || !isPublicRoutableHost(host)) throw new ProviderFault('private')
  if (isIP(host) !== 0) return
  const found = await lookup(host, { all: true }).catch((error: unknown) => {
    throw new ProviderFault('away', error)
  })
  if (!found.every((each) => isPublicRoutableHost(each.address))) throw new ProviderFault('private')
}

function faultOf(error: unknown): ProviderFault {
  const code = error instanceof DiscoveryError ? error.code : ''
  const isAway = ['discovery_timeout', 'discovery_unexpected_error', ''].includes(code)
  return new ProviderFault(isAway ? 'away' : 'unfit', error)
}

/** What the browser is sent to a provider with. */
export interface Begun {
  /** Where it goes: an address of the provider. */
  readonly address: string
  readonly cookies: readonly string[]
}

/** What a provider proved: the claims of its token, and the page to go on to. */
export type Returned =
  | {
      readonly kind: 'proved'
      readonly claims: Claims
      readonly onward: string | null
      readonly cookies: readonly string[]
    }
  /** Nothing was proved: replayed, forged, for somebody else, refused by the provider, or too late. */
  | { readonly kind: 'refused'; readonly cookies: readonly string[] }

export type Claims = Readonly<Record<string, unknown>>

interface Asking {
  /** Our own origin. */
  readonly origin: string
  readonly cookies: string
}

/**
 * Begins: makes the state and its cookie.
 * @param hint the address that was typed; null: none @param acr what is asked for by name, or null
 * @throws ProviderFault
 */
export async function beginAt(
  needs: OpenIdNeeds,
  provider: Provider,
  asking: Asking & {
    readonly onward: string | null
    readonly hint: string | null
    readonly acr: string | null
  },
): Promise<Begun> {
  const { library } = await speaking(needs, provider, asking.origin)
  // It comes back in the token, which was then made for this visit.
  const nonce = randomBytes(24).toString('base64url')
  const kept = new URLSearchParams({ nonce, ...(asking.onward !== null && { onward: asking.onward }) })
  const { response, headers } = await library.api.signInSSO({
    body: {
      providerId: provider.organisation,
      callbackURL: `${asking.origin}/`,
      errorCallbackURL: `${asking.origin}${returnPath(provider.organisation)}?${kept}`,
      scopes: ['openid', 'email', 'profile'],
      ...(asking.hint !== null && { loginHint: asking.hint }),
      ...(asking.acr !== null && { additionalParams: { acr_values: asking.acr } }),
    },
    headers: new Headers({ cookie: asking.cookies, origin: asking.origin }),
    returnHeaders: true,
  })
  const address = new URL(response.url)
  address.searchParams.set('nonce', nonce)
  return { address: address.href, cookies: headers.getSetCookie() }
}

/** Takes what the browser comes back with. Each state is good once. @throws ProviderFault */
export async function returnedTo(
  needs: OpenIdNeeds,
  provider: Provider,
  asking: Asking & { readonly query: URLSearchParams },
): Promise<Returned> {
  const { library, proved } = await speaking(needs, provider, asking.origin)
  const asked = ['code', 'state', 'error', 'error_description'].flatMap((name) => {
    const value = asking.query.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  const answer: Response = await library.api.callbackSSO({
    params: { providerId: provider.organisation },
    query: Object.fromEntries(asked),
    headers: new Headers({ cookie: asking.cookies, origin: asking.origin }),
    asResponse: true,
  })
  // No session is ever among them, as nobody is let in here.
  const cookies = answer.headers.getSetCookie()
  const kept = URL.parse(answer.headers.get('location') ?? '', asking.origin)?.searchParams
  const claims = proved()
  if (claims === null || kept === undefined || claims['nonce'] !== kept.get('nonce')) {
    return { kind: 'refused', cookies }
  }
  return { kind: 'proved', claims, onward: kept.get('onward'), cookies }
}

/** The library for one provider and one request, and what it proved. @throws ProviderFault */
async function speaking(needs: OpenIdNeeds, provider: Provider, origin: string) {
  const { database, secret, cookieName, isSecure, mayBeLocal } = needs
  const { organisation, issuer, clientId, clientSecret } = provider
  const found = await discover(issuer, { mayBeLocal })
  let claims: Claims | null = null
  const library = betterAuth({
    appName: 'Way Forward',
    secret,
    baseURL: origin,
    basePath: '/sign-in',
    database: storedHashed(database),
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    ...(mayBeLocal && {
      trustedOrigins: [found.tokenEndpoint, found.jwksEndpoint, found.userInfoEndpoint].flatMap((address) =>
        address === undefined ? [] : [new URL(address).origin],
      ),
    }),
    verification: {
      storeIdentifier: 'hashed',
      disableCleanup: true,
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    account: { storeStateStrategy: 'database' },
    advanced: {
      useSecureCookies: false,
      cookies: { state: { name: cookieName } },
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => crypto.randomUUID() },
    },
    plugins: [
      sso({
        redirectURI: `${origin}${returnPath(organisation)}`,
        trustEmailVerified: true,
        defaultSSO: [
          {
            providerId: organisation,
            domain: new URL(issuer).hostname,
            oidcConfig: { ...found, issuer, clientId, clientSecret, pkce: true },
          },
        ],
        resolveUser: async (input) => {
          if (input.protocol === 'oidc') claims = { ...input.providerClaims, ...input.verifiedIdTokenClaims }
          return { action: 'reject', code: 'proved' }
        },
      }),
    ],
  })
  return { library, proved: (): Claims | null => claims }
}
