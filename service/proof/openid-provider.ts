/**
 * A real provider of OpenID Connect, on this machine, for tests. Whoever comes is signed in at once as whom the test
 * says; and a test may change what its tokens say, signed with its own key.
 */
import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import type { Session } from '../src/db/connect.ts'
import type { Keys } from '../src/keys.ts'

/** What a provider says of somebody. */
export type Said = Readonly<Record<string, unknown>> & { readonly sub: string }

export interface TestProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who comes next. */
  says: Said
  /** Changes the claims of its tokens before they are signed. */
  forge: (claims: Record<string, unknown>) => Record<string, unknown>
  /** It signs with a key that is not its own. */
  isKeyForeign: boolean
  /** It answers nothing but "out of order". */
  isAway: boolean
  /** It lets nobody in. */
  isRefusing: boolean
  /** Goes through it as a browser does. @returns where it sends back to */
  visit(address: string): Promise<URL>
  close(): Promise<void>
}

const clientId = 'way-forward'
const clientSecret = 'the secret of a test, which is long enough'

/** Gives an organisation a provider as its own sign-in, with a domain that is confirmed and nobody joining by it. */
export async function linkProvider(
  admin: Session,
  keys: Keys,
  { organisation, provider, domain }: LinkedProvider,
): Promise<void> {
  const { wrapped, master } = keys.wrap(Buffer.from(provider.clientSecret))
  await admin.query(
    `insert into people.single_sign_on (organisation_id, issuer, client_id, sealed, master, domain, joins, trusts_second_step)
     values ($1, $2, $3, $4, $5, $6, false, false)`,
    [organisation, provider.issuer, provider.clientId, wrapped, master, domain],
  )
  await admin.query('insert into people.confirmed_domain (domain, organisation_id) values ($1, $2)', [
    domain,
    organisation,
  ])
}

interface LinkedProvider {
  readonly organisation: string
  readonly provider: TestProvider
  readonly domain: string
}

/** Starts one. @param redirectUris where it may send back to */
export async function startProvider(redirectUris: readonly string[]): Promise<TestProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  let answer: (request: Parameters<ReturnType<Provider['callback']>>[0], response: ServerResponse) => void
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const test: TestProvider = {
    issuer,
    clientId,
    clientSecret,
    says: { sub: 'nobody' },
    forge: (claims) => claims,
    isKeyForeign: false,
    isAway: false,
    isRefusing: false,
    visit: (address) => visit(address, issuer),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const provider = providerOf(issuer, privateKey, redirectUris, test)
  const callback = provider.callback()
  answer = (request, response) => {
    if (test.isAway) {
      response.writeHead(503).end()
      return
    }
    if (request.url?.startsWith('/interaction/')) {
      const became = test.isRefusing
        ? { error: 'access_denied', error_description: 'not today' }
        : { login: { accountId: test.says.sub } }
      provider.interactionFinished(request, response, became).catch(() => response.writeHead(500).end())
      return
    }
    if (request.url === '/token') {
      signAnew(response, (token) =>
        signed(test.forge(claimsIn(token)), test.isKeyForeign ? foreign : privateKey),
      )
    }
    void callback(request, response)
  }
  return test
}

function providerOf(
  issuer: string,
  key: KeyObject,
  redirectUris: readonly string[],
  test: TestProvider,
): Provider {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [...redirectUris],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: keyName, use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key of a test'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ ...test.says, sub: id }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new provider.Grant({
        clientId,
        ...(ctx.oidc.session?.accountId !== undefined && { accountId: ctx.oidc.session.accountId }),
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  return provider
}

const keyName = 'test'

function claimsIn(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}

function signed(claims: Record<string, unknown>, key: KeyObject): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'RS256', typ: 'JWT', kid: keyName })}.${part(claims)}`
  const seal = sign(
    'sha256',
    Buffer.from(text),
    createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' })),
  )
  return `${text}.${seal.toString('base64url')}`
}

/** Puts another token into the answer, once it is whole. */
function signAnew(response: ServerResponse, change: (token: string) => string): void {
  const end = response.end.bind(response)
  response.end = ((body?: unknown) => {
    const text = Buffer.isBuffer(body) || typeof body === 'string' ? String(body) : ''
    if (!text.includes('"id_token"')) return end(body as string)
    const given = JSON.parse(text) as { id_token: string }
    const bytes = Buffer.from(JSON.stringify({ ...given, id_token: change(given.id_token) }))
    response.setHeader('content-length', bytes.length)
    return end(bytes)
  }) as ServerResponse['end']
}

async function visit(address: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let url = new URL(address)
  for (let hop = 0; hop < 10; hop += 1) {
    if (url.origin !== issuer) return url
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const each of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (each.split(';')[0] ?? '').split('=')
      if (value !== '') cookies.set(name, value)
      else cookies.delete(name)
    }
    const to = response.headers.get('location')
    if (to === null)
      throw new Error(`the provider shows a page (${response.status}): ${await response.text()}`)
    url = new URL(to, url)
  }
  throw new Error('the provider sends from page to page without end')
}
