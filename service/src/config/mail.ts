/** How mail goes out: MAIL_BY, and what each way of sending it needs. */
import { resolve } from 'node:path'

/** How mail goes out. */
export type MailConfig =
  /** Into a folder, where a demonstration shows it; null: the service chooses one. */
  | { readonly kind: 'folder'; readonly folder: string | null }
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'notify'; readonly key: string; readonly template: string }

type Environment = Readonly<Record<string, string | undefined>>

/** What each way needs, and what it may have besides. */
const settings = {
  folder: { needed: [], optional: ['MAIL_FOLDER'] },
  smtp: { needed: ['SMTP_URL', 'MAIL_FROM'], optional: [] },
  notify: { needed: ['NOTIFY_KEY', 'NOTIFY_TEMPLATE'], optional: [] },
} as const satisfies Readonly<
  Record<MailConfig['kind'], Readonly<Record<'needed' | 'optional', readonly string[]>>>
>
const names: readonly string[] = Object.values(settings).flatMap(({ needed, optional }) => [
  ...needed,
  ...optional,
])

/**
 * Reads how mail goes out: MAIL_BY (smtp or notify; else a folder), MAIL_FOLDER, SMTP_URL, MAIL_FROM, NOTIFY_KEY,
 * NOTIFY_TEMPLATE. MAIL is nothing to it: many shells set that to somebody's mailbox.
 * @throws Error that says which variable is wrong and what to write; what may hold a password is not repeated
 */
export function readMail(env: Environment): MailConfig {
  const kind = env['MAIL_BY'] || 'folder'
  if (!isKind(kind)) {
    throw new Error(
      `MAIL_BY is "${kind}". Write smtp or notify, or leave it out: then mail goes into a folder only.`,
    )
  }
  const needed: readonly string[] = settings[kind].needed
  const optional: readonly string[] = settings[kind].optional
  const missing = needed.filter((name) => !env[name])
  if (missing.length > 0) throw new Error(`MAIL_BY is ${kind}, which needs ${missing.join(' and ')} as well.`)
  const idle = names.filter((name) => env[name] && !needed.includes(name) && !optional.includes(name))
  if (idle.length > 0) {
    throw new Error(
      `${idle.join(' and ')} ${idle.length === 1 ? 'is' : 'are'} set, but MAIL_BY is ${env['MAIL_BY'] ? kind : 'not'}. Set MAIL_BY to the way that needs ${idle.length === 1 ? 'it' : 'them'}, or leave ${idle.length === 1 ? 'it' : 'them'} out.`,
    )
  }
  const text = (name: string): string => env[name] ?? ''
  switch (kind) {
    case 'folder':
      return { kind, folder: env['MAIL_FOLDER'] ? resolve(env['MAIL_FOLDER']) : null }
    case 'smtp':
      return { kind, url: readSmtp(text('SMTP_URL')), from: readFrom(text('MAIL_FROM')) }
    case 'notify':
      return { kind, key: readKey(text('NOTIFY_KEY')), template: readTemplate(text('NOTIFY_TEMPLATE')) }
  }
}

function isKind(kind: string): kind is MailConfig['kind'] {
  return Object.hasOwn(settings, kind)
}

function readSmtp(text: string): string {
  const url = URL.parse(text)
  if (url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '') return text
  throw new Error('SMTP_URL is not the address of a mail server. Write it as smtps://name:password@host:465.')
}

const address = '[^\\s@<>"]+@[^\\s@<>"]+\\.[^\\s@<>".]+'
const fromShape = new RegExp(`^(${address}|[^\\p{Cc}<>"@]+ <${address}>)$`, 'u')

function readFrom(text: string): string {
  if (fromShape.test(text)) return text
  throw new Error(`MAIL_FROM is "${text}". Write an address such as Way Forward <no-reply@example.org>.`)
}

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'

function readKey(text: string): string {
  if (new RegExp(`^([\\w .-]+-)?${uuid}-${uuid}$`, 'i').test(text)) return text
  throw new Error('NOTIFY_KEY is not a key of GOV.UK Notify. Copy it whole, as Notify showed it.')
}

function readTemplate(text: string): string {
  if (new RegExp(`^${uuid}$`, 'i').test(text)) return text
  throw new Error(`NOTIFY_TEMPLATE is "${text}". Write the id of the template, as Notify shows it.`)
}
