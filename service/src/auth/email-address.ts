/** Email addresses as people type them. */
import { isAddress } from '../mail/mail.ts'

/** The address in the one way in which it is kept: no white space around it, small letters. Null: it is none. */
export function emailFrom(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  return isAddress(email) && /@.+\../.test(email) ? email : null
}
