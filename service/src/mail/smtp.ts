/** Mail by SMTP: the only importer of nodemailer. */
import { createTransport } from 'nodemailer'
import { checkedEmail, type Mail, MailAway, MailRefused } from './mail.ts'

export interface SmtpOptions {
  /** Such as `smtps://name:password@mail.example.org`; `smtp:` turns to TLS where the server offers it. */
  readonly url: string
  /** From whom, such as `Way Forward <no-reply@example.org>`. */
  readonly from: string
}

/** Sends by SMTP. Connections are kept for the next email; `close` lets them go. */
export function smtpMail({ url, from }: SmtpOptions): Mail & { close(): void } {
  const transport = createTransport(
    {
      pool: true,
      url,
      maxConnections: 3,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 30_000,
      // Texts are given as they are: an email never reads a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  return {
    async send(email) {
      const { to, subject, text, messageId, headers, calendar } = checkedEmail(email)
      try {
        await transport.sendMail({
          to,
          subject,
          text,
          ...(messageId !== undefined && { messageId }),
          ...(headers !== undefined && { headers: { ...headers } }),
          // A part of its own, which calendars look for, and a file for whoever's program does not.
          ...(calendar !== undefined && { icalEvent: { ...calendar, filename: 'meeting.ics' } }),
        })
      } catch (error) {
        throw toldApart(error)
      }
    },
    close: () => transport.close(),
  }
}

/** RFC 5321: 5yz says never, anything else may go better later. What the server said may repeat the address. */
function toldApart(error: unknown): Error {
  const { responseCode, code } = error as { readonly responseCode?: number; readonly code?: string }
  const isAboutThisOne = code === 'EENVELOPE' || code === 'EMESSAGE'
  return isAboutThisOne && responseCode !== undefined && responseCode >= 500
    ? new MailRefused(`the mail server refuses it (${responseCode})`)
    : new MailAway(`the mail server does not take it now (${responseCode ?? code ?? 'no answer'})`)
}
