/** Sign-in as the rest of the service sees it. */
import type { OpenSignInData } from '../db/acting.ts'
import { type Data, DataUnavailable } from '../db/data.ts'
import type { Keys } from '../keys.ts'
import type { Mail } from '../mail/mail.ts'
import type { Asked } from './ask-for-code.ts'
import type { Challenge } from './better-auth.ts'
import type { ChangeAsked, EmailChanged } from './change-email.ts'
import type { Use, UsedBy, UseLimits, Wait } from './count-use.ts'
import type { Named } from './give-name.ts'
import type { SecondSteps } from './may-change.ts'
import type { Asker, In } from './needs.ts'
import type { LinkedSignIn } from './organisations/linked-sign-ins.ts'
import type { BegunThere, CameBack, OwnSignIn, ProviderLooked } from './organisations/own-sign-in.ts'
import type { Reset, ResetAsked, ResetDone } from './organisations/reset-second-step.ts'
import type { Passkey, PasskeyTried } from './passkeys.ts'
import type { Pending } from './pending-attempt.ts'
import type { Proved } from './prove-address.ts'
import type { Removed } from './remove-own.ts'
import type { AppOffer, Confirmed, Stepped } from './second-step.ts'
import type { Session } from './sessions.ts'
import type { SignedIn, WhoIs } from './signed-in.ts'

export type { Challenge } from './better-auth.ts'
export type { SecondSteps } from './may-change.ts'
export type { Asker } from './needs.ts'
export type { LinkedSignIn } from './organisations/linked-sign-ins.ts'
export type { NotLetIn, OwnSignIn } from './organisations/own-sign-in.ts'
export type { Reset } from './organisations/reset-second-step.ts'
export type { Passkey } from './passkeys.ts'
export type { Pending } from './pending-attempt.ts'
export type { AppOffer } from './second-step.ts'
export type { Session } from './sessions.ts'

/** What sign-in can do. Each is told in the file of its name; all throw DataUnavailable. */
export interface Auth extends WhoIs {
  askForCode(asked: { readonly typed: string; readonly onward: string | null }, asker: Asker): Promise<Asked>
  pendingAttempt(cookies: string): Promise<Pending | null>
  proveByCode(typed: string, asker: Asker): Promise<Proved>
  isLinkGood(key: string | null): Promise<boolean>
  proveByLink(key: string | null, asker: Asker): Promise<Proved>
  giveName(typed: string, asker: Asker): Promise<Named>

  /** Asks the browser for a passkey: of whoever is signed in, or of anybody. */
  askForPasskey(asker: Asker): Promise<Challenge>
  enterByPasskey(
    tried: { readonly response: string; readonly onward: string | null; readonly of: string | null },
    asker: Asker,
  ): Promise<PasskeyTried>
  listPasskeys(who: SignedIn): Promise<readonly Passkey[]>
  offerPasskey(who: SignedIn, asker: Asker): Promise<Challenge | 'stale' | 'too-many'>
  addPasskey(
    who: SignedIn,
    added: { readonly response: string; readonly name: string },
    asker: Asker,
  ): Promise<'added' | 'refused' | 'stale'>
  renamePasskey(who: SignedIn, id: string, name: string): Promise<boolean>
  removePasskey(who: SignedIn, id: string): Promise<Removed>

  secondSteps(who: SignedIn): Promise<SecondSteps>
  offerApp(who: SignedIn): Promise<'offered' | 'has-one' | 'stale'>
  openOffer(who: SignedIn): Promise<AppOffer | null>
  confirmApp(who: SignedIn, typed: string): Promise<Confirmed>
  proveByApp(
    who: SignedIn,
    tried: { readonly typed: string; readonly onward: string | null },
    asker: Asker,
  ): Promise<Stepped>
  proveByRecoveryCode(
    who: SignedIn,
    tried: { readonly typed: string; readonly onward: string | null },
    asker: Asker,
  ): Promise<Stepped>
  renewRecoveryCodes(who: SignedIn): Promise<readonly string[] | null>
  removeApp(who: SignedIn): Promise<'removed' | 'stale'>

  /** Whether they signed in lately by what was sent to their address. */
  hasReadMail(who: SignedIn): Promise<boolean>
  listSessions(who: SignedIn): Promise<readonly Session[]>
  endSession(who: SignedIn, id: string): Promise<boolean>
  endOtherSessions(who: SignedIn): Promise<void>
  /** Signs a browser out. @returns the cookies that say so */
  signOut(cookies: string): Promise<readonly string[]>

  askToChangeEmail(who: SignedIn, typed: string, asker: Asker): Promise<ChangeAsked>
  pendingEmail(who: SignedIn): Promise<string | null>
  confirmEmail(
    who: SignedIn,
    typed: { readonly oldCode: string; readonly newCode: string },
  ): Promise<EmailChanged>

  /** Counts what somebody sends; null: they may. */
  countUse(by: UsedBy, uses: readonly Use[]): Promise<Wait | null>

  /** The organisation whose own sign-in an address leads to; null: none. */
  ownSignInOf(typed: string): Promise<OwnSignIn | null>
  beginOwnSignIn(
    asked: { readonly organisation: string; readonly typed: string | null; readonly onward: string | null },
    asker: Asker,
  ): Promise<BegunThere>
  comeBack(
    came: { readonly organisation: string; readonly query: URLSearchParams },
    asker: Asker,
  ): Promise<CameBack>
  lookAtProvider(issuer: string): Promise<ProviderLooked>
  listLinked(who: SignedIn): Promise<readonly LinkedSignIn[]>
  unlink(who: SignedIn, id: string): Promise<Removed>
  /** Where people sign in, by their ids; for whoever runs the service. */
  emailsOf(who: SignedIn, people: readonly string[]): Promise<ReadonlyMap<string, string>>
  resetSecondStep(who: SignedIn, asked: ResetAsked): Promise<ResetDone>
  listResets(who: SignedIn): Promise<readonly Reset[]>

  /** Clears what is over; a job does it now and then. */
  clearExpired(): Promise<void>
  /** Seals what an older master key sealed with the newest one. @returns how many */
  rewrapSecrets(): Promise<number>
  /** What only a demonstration can do; null: this is none, and there is no way to do it. */
  readonly demonstration: Demonstration | null
}

/** Being anybody without proof: in a demonstration, where everybody is an example. */
export interface Demonstration {
  /** Makes an example person; with an id, does nothing where they are there. @returns their id */
  addPerson(email: string, name: string, id?: string): Promise<string>
  /**
   * Signs in as somebody, with the second step proved. @param onward the page to go on to, or null
   * @returns null: they have no account any more
   */
  signInAs(person: string, onward: string | null, asker: Asker): Promise<In | null>
}

export interface AuthNeeds {
  readonly signIn: OpenSignInData
  readonly data: Data
  readonly keys: Pick<Keys, 'secretFor' | 'wrap' | 'unwrap'>
  readonly mail: Mail
  /** The service's own public origin; null: as the request says, over http on this machine. */
  readonly origin: string | null
  /** The configuration says that this is a demonstration. */
  readonly isDemonstration: boolean
  /** The own sign-in of an organisation may stand in a private network; not unless given. */
  readonly providersMayBeLocal?: boolean
  /** How much one account may send; absent: nothing but signing in is counted. */
  readonly uses?: UseLimits
}

/** Opens sign-in. What it stands on is loaded now, and not where a copy has no accounts. */
export async function openAuth(needs: AuthNeeds): Promise<Auth> {
  const { authOver } = await import('./open-auth.ts')
  return authOver(needs)
}

/** Sign-in of a copy that has no accounts: it says so whatever it is asked. */
export const noAuth: Auth = new Proxy({} as Auth, {
  get: (_, name) => (name === 'demonstration' ? null : away),
})

const away = () => Promise.reject(new DataUnavailable('this copy has no accounts'))
