/**
 * The one importer of the library of sign-in. It keeps people, sessions and passkeys, makes the cookies, and looks at
 * what an authenticator signed; codes, links and second factors are ours, on top of it.
 */
import { randomUUID } from 'node:crypto'
import { type PasskeyOptions, passkey } from '@better-auth/passkey'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { betterAuth } from 'better-auth/minimal'
import { z } from 'zod'
import type { OpenSignInData } from '../db/acting.ts'
import { sessionDays } from './session-cookie.ts'
import { storedHashed } from './stored-hashed.ts'

/** What is said of a refusal of the library, whose own words nobody sees. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

export interface LibraryNeeds {
  readonly database: OpenSignInData['database']
  /** Signs cookies. */
  readonly secret: string
  /** The public origin; null: as the request says. */
  readonly origin: string | null
  readonly cookieName: string
  readonly challengeName: string
  readonly isSecure: boolean
}

/** What a browser sends with a request, as far as the library looks at it. */
export interface Sent {
  readonly cookies: string
  readonly agent: string
  /** The origin of the page. */
  readonly origin: string
}

/** A session that was just begun, and the cookies that hold it. */
export interface Begun {
  readonly session: string
  readonly person: string
  readonly cookies: readonly string[]
}

/** What a script hands to the browser, and the cookie that remembers the challenge. */
export interface Challenge {
  readonly options: Readonly<Record<string, unknown>>
  readonly cookies: readonly string[]
}

export interface Library {
  /** Makes somebody with an account. @returns the id of the person */
  addPerson(email: string, name: string): Promise<string>
  /** Begins a session of somebody who has proved who they are. */
  beginSession(person: string, sent: Sent): Promise<Begun>
  /** Asks for a passkey. Where somebody is signed in, for one of theirs. */
  askForPasskey(sent: Sent): Promise<Challenge>
  /** Begins a session by what an authenticator signed, after its owner showed themselves to it. @throws Refused */
  beginByPasskey(response: unknown, sent: Sent): Promise<Begun>
  /** Asks for a new passkey of whoever is signed in. @throws Refused */
  offerPasskey(sent: Sent): Promise<Challenge>
  /** Keeps a new passkey of whoever is signed in. @throws Refused */
  addPasskey(response: unknown, name: string, sent: Sent): Promise<void>
}

/** Opens the library over the door of sign-in. */
export function openLibrary(needs: LibraryNeeds): Library {
  const { database, secret, origin, cookieName, challengeName, isSecure } = needs
  const auth = betterAuth({
    appName: 'Way Forward',
    secret,
    baseURL: origin ?? 'http://localhost',
    database: storedHashed(database),
    logger: { disabled: true },
    telemetry: { enabled: false },
    // Its own counts in memory, by request; ours are kept in the database, for all processes.
    rateLimit: { enabled: false },
    user: {
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      expiresIn: sessionDays * 24 * 60 * 60,
      disableSessionRefresh: true,
      // How fresh a session must be for what matters is ours to say.
      freshAge: 0,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    verification: {
      storeIdentifier: 'hashed',
      disableCleanup: true,
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: { name: cookieName }, [challengeName]: { name: challengeName } },
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID() },
    },
    plugins: [passkey(passkeyOptions(origin, challengeName)), ours()],
  })
  const headersOf = ({ cookies, agent, origin: page }: Sent) =>
    new Headers({ cookie: cookies, 'user-agent': agent, origin: page })

  return {
    addPerson: (email, name) => asked(() => auth.api.addPerson({ body: { email, name } })),
    beginSession: (person, sent) =>
      asked(async () => {
        const { response, headers } = await auth.api.beginSession({
          body: { person },
          headers: headersOf(sent),
          returnHeaders: true,
        })
        return { session: response, person, cookies: headers.getSetCookie() }
      }),
    askForPasskey: (sent) =>
      asked(async () => {
        const { response, headers } = await auth.api.generatePasskeyAuthenticationOptions({
          headers: headersOf(sent),
          returnHeaders: true,
        })
        // It counts as both factors only where the authenticator asked who is there.
        return { options: { ...response, userVerification: 'required' }, cookies: headers.getSetCookie() }
      }),
    beginByPasskey: (response, sent) =>
      asked(async () => {
        const { response: found, headers } = await auth.api.verifyPasskeyAuthentication({
          body: { response: answerOf(response) },
          headers: headersOf(sent),
          returnHeaders: true,
        })
        return { session: found.session.id, person: found.user.id, cookies: headers.getSetCookie() }
      }),
    offerPasskey: (sent) =>
      asked(async () => {
        const { response, headers } = await auth.api.generatePasskeyRegistrationOptions({
          query: {},
          headers: headersOf(sent),
          returnHeaders: true,
        })
        return { options: { ...response }, cookies: headers.getSetCookie() }
      }),
    addPasskey: (response, name, sent) =>
      asked(async () => {
        await auth.api.verifyPasskeyRegistration({
          body: { response: answerOf(response), name },
          headers: headersOf(sent),
        })
      }),
  }
}

function passkeyOptions(origin: string | null, challengeName: string): PasskeyOptions {
  return {
    rpID: origin === null ? 'localhost' : new URL(origin).hostname,
    rpName: 'Way Forward',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: challengeName },
    registration: {
      afterVerification: ({ verification }) => {
        if (verification.registrationInfo?.userVerified !== true) throw new APIError('UNAUTHORIZED')
      },
    },
    authentication: {
      afterVerification: ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED')
      },
    },
    schema: {
      passkey: {
        fields: {
          publicKey: 'public_key',
          userId: 'user_id',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  }
}

/** Our own ways in, which nobody reaches but this service. */
function ours() {
  return {
    id: 'way-forward',
    endpoints: {
      addPerson: createAuthEndpoint(
        { method: 'POST', body: z.object({ email: z.string(), name: z.string() }) },
        async (ctx) => {
          const { email, name } = ctx.body
          const user = await ctx.context.internalAdapter.createUser(
            { email, name, emailVerified: true },
            { method: 'email-otp' },
          )
          return user.id
        },
      ),
      beginSession: createAuthEndpoint(
        { method: 'POST', body: z.object({ person: z.string() }), requireHeaders: true },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.person)
          if (user === null) throw new APIError('UNAUTHORIZED')
          const session = await ctx.context.internalAdapter.createSession(user.id)
          await setSessionCookie(ctx, { session, user }, false)
          return session.id
        },
      ),
    },
  } as const
}

/** What an authenticator answered. The library looks at every part of it before it believes any. */
function answerOf(response: unknown): never {
  if (typeof response !== 'object' || response === null) throw new Refused('it is no answer of a passkey')
  return response as never
}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof APIError) throw new Refused(String(error.status), { cause: error })
    throw error
  }
}
