/** Another email address: confirmed from the old one and from the new one, and the old one is told. */
import { randomUUID } from 'node:crypto'
import { sql } from '../db/sql.ts'
import { automatic } from '../mail/mail.ts'
import { asksOfEmail, countTry, networkOf, triesOfNetwork, triesOfPerson } from './count-try.ts'
import { emailFrom } from './email-address.ts'
import { addressTakenMail, newAddressMail, oldAddressMail } from './mails.ts'
import { mayChange } from './may-change.ts'
import type { Asker, Needs } from './needs.ts'
import { mostTries, personWith } from './prove-address.ts'
import { isSame, newCode, sealedCode, typedCode } from './secrets.ts'
import { endOtherSessions } from './sessions.ts'
import type { SignedIn } from './signed-in.ts'
import { tellAt } from './tell.ts'

export type ChangeAsked = 'sent' | 'no-address' | 'same' | 'too-often' | 'not-sent' | 'stale'

/**
 * Sends a code to each address. The answer is the same where somebody has an account with the new one: they are
 * told, and the codes here never fit.
 */
export async function askToChangeEmail(
  needs: Needs,
  who: SignedIn,
  typed: string,
  asker: Asker,
): Promise<ChangeAsked> {
  const email = emailFrom(typed)
  if (email === null) return 'no-address'
  if (email === who.email) return 'same'
  if (!(await mayChange(needs, who))) return 'stale'
  const mayNetwork = await countTry(needs, networkOf(asker.address), triesOfNetwork)
  const mayEmail = await countTry(needs, email, asksOfEmail)
  if (!mayNetwork || !mayEmail || !(await countTry(needs, who.email, asksOfEmail))) return 'too-often'

  const { database, mail, secrets } = needs
  const [id, oldCode, newAddressCode] = [randomUUID(), newCode(), newCode()]
  const isTaken = (await personWith(needs, email)) !== null
  await database.transaction().execute(async (tx) => {
    await tx.deleteFrom('sign_in.email_change').where('user_id', '=', who.person).execute()
    await tx
      .insertInto('sign_in.email_change')
      .values({
        user_id: who.person,
        id,
        new_email: email,
        old_code_hash: sealedCode(oldCode, 'old-address', id, secrets.codes),
        new_code_hash: sealedCode(newAddressCode, 'new-address', id, secrets.codes),
      })
      .execute()
  })
  const toNew = isTaken ? addressTakenMail() : newAddressMail(newAddressCode)
  try {
    await mail.send({ to: who.email, ...oldAddressMail(oldCode), headers: automatic })
    await mail.send({ to: email, ...toNew, headers: automatic })
  } catch {
    await database.deleteFrom('sign_in.email_change').where('id', '=', id).execute()
    return 'not-sent'
  }
  return 'sent'
}

/** The new address that waits to be confirmed; null: none does. */
export async function pendingEmail({ database }: Needs, { person }: SignedIn): Promise<string | null> {
  const found = await database
    .selectFrom('sign_in.email_change')
    .select('new_email')
    .where('user_id', '=', person)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('tries', '<', mostTries)
    .executeTakeFirst()
  return found?.new_email ?? null
}

export type EmailChanged = 'changed' | 'not-codes' | 'wrong' | 'over' | 'too-often'

/** Takes both codes together: which of them is wrong is not said. Every other session ends. */
export async function confirmEmail(
  needs: Needs,
  who: SignedIn,
  typed: { readonly oldCode: string; readonly newCode: string },
): Promise<EmailChanged> {
  const { database, secrets } = needs
  const [oldCode, newAddressCode] = [typedCode(typed.oldCode), typedCode(typed.newCode)]
  if (oldCode === null || newAddressCode === null) return 'not-codes'
  if (!(await countTry(needs, who.person, triesOfPerson))) return 'too-often'
  const change = await database
    .updateTable('sign_in.email_change')
    .set((column) => ({ tries: column('tries', '+', 1) }))
    .where('user_id', '=', who.person)
    .where('tries', '<', mostTries)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(['id', 'new_email', 'old_code_hash', 'new_code_hash', 'tries'])
    .executeTakeFirst()
  if (change === undefined) return 'over'
  const { id, new_email: email } = change
  const fitsOld = isSame(sealedCode(oldCode, 'old-address', id, secrets.codes), change.old_code_hash)
  const fitsNew = isSame(sealedCode(newAddressCode, 'new-address', id, secrets.codes), change.new_code_hash)
  if (!fitsOld || !fitsNew) return change.tries === mostTries ? 'over' : 'wrong'

  const isChanged = await database.transaction().execute(async (tx) => {
    const used = await tx.deleteFrom('sign_in.email_change').where('id', '=', id).executeTakeFirst()
    if (used.numDeletedRows === 0n) return false
    // Somebody may have made an account with it meanwhile.
    const changed = await tx
      .updateTable('sign_in.user')
      .set({ email })
      .where('id', '=', who.person)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('sign_in.user as other').select('other.id').where('other.email', '=', email))),
      )
      .executeTakeFirst()
    return changed.numUpdatedRows > 0n
  })
  if (!isChanged) return 'over'
  await endOtherSessions(needs, who)
  await database.deleteFrom('sign_in.attempt').where('email', 'in', [who.email, email]).execute()
  await tellAt(needs, who.email, 'address-changed')
  return 'changed'
}
