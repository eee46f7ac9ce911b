/** Tells the owner of an account what was changed in it. */
import { automatic } from '../mail/mail.ts'
import { type Notice, noticeMail } from './mails.ts'
import type { Needs } from './needs.ts'

/** Sends a notice to where somebody signs in. What was done stays done where the mail cannot be sent. */
export async function tell({ database, mail }: Needs, person: string, notice: Notice): Promise<void> {
  const found = await database
    .selectFrom('sign_in.user')
    .select('email')
    .where('id', '=', person)
    .executeTakeFirst()
  if (found !== undefined) await tellAt({ mail }, found.email, notice)
}

/** Sends a notice to an address. */
export async function tellAt({ mail }: Pick<Needs, 'mail'>, to: string, notice: Notice): Promise<void> {
  await mail.send({ to, ...noticeMail(notice), headers: automatic }).catch(() => undefined)
}
