/** The second step of whoever works for an organisation: an app that shows one-time codes, with recovery codes. */
import { randomBytes, randomInt } from 'node:crypto'
import { sql } from '../db/sql.ts'
import { countTry, triesOfPerson } from './count-try.ts'
import { enterWith, markStrong } from './enter.ts'
import { mayChange, secondSteps } from './may-change.ts'
import type { Asker, In, Needs } from './needs.ts'
import { appAddress, base32, secretLength, stepOfCode } from './one-time-code.ts'
import { ownPath } from './own-path.ts'
import { sealedCode, typedCode } from './secrets.ts'
import type { SignedIn } from './signed-in.ts'
import { tell } from './tell.ts'

/** An app that is being set up: what it reads. */
export interface AppOffer {
  /** For a QR code. */
  readonly address: string
  /** For typing, in groups of four. */
  readonly secret: string
}

export type Stepped =
  | In
  | { readonly kind: 'wrong' }
  | { readonly kind: 'not-a-code' }
  | { readonly kind: 'too-often' }

const recoveryCodeCount = 10

/** Begins to set up an app. One that was shown to work has to be removed first. */
export async function offerApp(needs: Needs, who: SignedIn): Promise<'offered' | 'has-one' | 'stale'> {
  if (!(await mayChange(needs, who))) return 'stale'
  const { wrapped, master } = needs.keys.wrap(randomBytes(secretLength))
  const { numInsertedOrUpdatedRows: made } = await needs.database
    .insertInto('sign_in.one_time_code')
    .values({ user_id: who.person, sealed: wrapped, master })
    .onConflict((conflict) =>
      conflict
        .column('user_id')
        .doUpdateSet({ sealed: wrapped, master, made_at: sql<Date>`now()`, last_step: 0 })
        .where('sign_in.one_time_code.confirmed_at', 'is', null),
    )
    .executeTakeFirst()
  return made === 0n ? 'has-one' : 'offered'
}

/** The app that is being set up; null: none is. */
export async function openOffer(needs: Needs, { person, email }: SignedIn): Promise<AppOffer | null> {
  const found = await needs.database
    .selectFrom('sign_in.one_time_code')
    .select(['sealed', 'master'])
    .where('user_id', '=', person)
    .where('confirmed_at', 'is', null)
    .where('made_at', '>', sql<Date>`now() - interval '1 hour'`)
    .executeTakeFirst()
  if (found === undefined) return null
  const secret = needs.keys.unwrap(found.sealed, found.master)
  return { address: appAddress(secret, email), secret: base32(secret).replace(/(.{4})(?=.)/g, '$1 ') }
}

export type Confirmed =
  | { readonly kind: 'confirmed'; readonly recoveryCodes: readonly string[] }
  | Exclude<Stepped, In>
  | { readonly kind: 'stale' }

/** Shows that the app works. From now on it is asked for. The recovery codes are told once, and never again. */
export async function confirmApp(needs: Needs, who: SignedIn, typed: string): Promise<Confirmed> {
  if (!(await mayChange(needs, who))) return { kind: 'stale' }
  const code = typedCode(typed)
  if (code === null) return { kind: 'not-a-code' }
  if (!(await countTry(needs, who.person, triesOfPerson))) return { kind: 'too-often' }
  if (!(await takeCode(needs, who.person, code, false))) return { kind: 'wrong' }
  const recoveryCodes = await newRecoveryCodes(needs, who.person)
  await tell(needs, who.person, 'app-added')
  await markStrong(needs, who.session)
  return { kind: 'confirmed', recoveryCodes }
}

/** Proves the second step by a code of the app. Each code is good once. */
export async function proveByApp(
  needs: Needs,
  who: SignedIn,
  { typed, onward }: { readonly typed: string; readonly onward: string | null },
  asker: Asker,
): Promise<Stepped> {
  const code = typedCode(typed)
  if (code === null) return { kind: 'not-a-code' }
  if (!(await countTry(needs, who.person, triesOfPerson))) return { kind: 'too-often' }
  if (!(await takeCode(needs, who.person, code, true))) return { kind: 'wrong' }
  return enterStrong(needs, who.person, onward, asker)
}

/** Proves the second step by a recovery code, which is used up. */
export async function proveByRecoveryCode(
  needs: Needs,
  who: SignedIn,
  { typed, onward }: { readonly typed: string; readonly onward: string | null },
  asker: Asker,
): Promise<Stepped> {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (code.length !== recoveryLength) return { kind: 'not-a-code' }
  if (!(await countTry(needs, who.person, triesOfPerson))) return { kind: 'too-often' }
  const used = await needs.database
    .deleteFrom('sign_in.recovery_code')
    .where('user_id', '=', who.person)
    .where('code_hash', '=', sealedCode(code, 'recovery', who.person, needs.secrets.codes))
    .executeTakeFirst()
  if (used.numDeletedRows === 0n) return { kind: 'wrong' }
  await tell(needs, who.person, 'recovery-code-used')
  return enterStrong(needs, who.person, onward, asker)
}

/** New recovery codes in place of the old ones; null: they have to sign in again first, or have no app. */
export async function renewRecoveryCodes(needs: Needs, who: SignedIn): Promise<readonly string[] | null> {
  const { hasApp } = await secondSteps(needs, who)
  if (!hasApp || !(await mayChange(needs, who))) return null
  const codes = await newRecoveryCodes(needs, who.person)
  await tell(needs, who.person, 'recovery-codes-made')
  return codes
}

/** Removes the app and its recovery codes. */
export async function removeApp(needs: Needs, who: SignedIn): Promise<'removed' | 'stale'> {
  if (!(await mayChange(needs, who))) return 'stale'
  await needs.database.transaction().execute(async (tx) => {
    await tx.deleteFrom('sign_in.one_time_code').where('user_id', '=', who.person).execute()
    await tx.deleteFrom('sign_in.recovery_code').where('user_id', '=', who.person).execute()
  })
  await tell(needs, who.person, 'app-removed')
  return 'removed'
}

async function enterStrong(needs: Needs, person: string, onward: string | null, asker: Asker): Promise<In> {
  const begun = await needs.library.beginSession(person, asker)
  await markStrong(needs, begun.session)
  return enterWith(needs, begun, ownPath(onward), asker)
}

/** Takes a code of the app, where it is right and neither it nor a later one was taken before. */
async function takeCode(
  { database, keys }: Needs,
  person: string,
  code: string,
  isConfirmed: boolean,
): Promise<boolean> {
  const { rows } = await sql<{
    readonly sealed: Buffer
    readonly master: string
    readonly last: number
    readonly at: number
  }>`select sealed, master, last_step as last, floor(extract(epoch from now()))::bigint as at
    from sign_in.one_time_code
    where user_id = ${person} and (confirmed_at is not null) = ${isConfirmed}`.execute(database)
  const [kept] = rows
  if (kept === undefined) return false
  const step = stepOfCode(keys.unwrap(kept.sealed, kept.master), code, kept.at, kept.last)
  if (step === null) return false
  const taken = await database
    .updateTable('sign_in.one_time_code')
    .set({ last_step: step, confirmed_at: sql<Date>`coalesce(confirmed_at, now())` })
    .where('user_id', '=', person)
    .where('sealed', '=', kept.sealed)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n
}

/** Ten letters and digits, without those that look alike: fifty bits. */
const recoveryLength = 10
const recoveryLetters = 'abcdefghjkmnpqrstuvwxyz23456789'

async function newRecoveryCodes({ database, secrets }: Needs, person: string): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () =>
    Array.from({ length: recoveryLength }, () => recoveryLetters[randomInt(recoveryLetters.length)]).join(''),
  )
  await database.transaction().execute(async (tx) => {
    await tx.deleteFrom('sign_in.recovery_code').where('user_id', '=', person).execute()
    await tx
      .insertInto('sign_in.recovery_code')
      .values(
        codes.map((code) => ({
          user_id: person,
          code_hash: sealedCode(code, 'recovery', person, secrets.codes),
        })),
      )
      .execute()
  })
  return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`)
}
