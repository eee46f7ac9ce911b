/** The only reader of the environment. Fails at start, with what to write instead. */
export interface Config {
  /** TCP port, 0 to 65535; 0 lets the system choose. */
  readonly port: number
  /** The service's own public address, without a slash at the end; null: as the request says. */
  readonly origin: string | null
  /** A file of added bank holidays (see `docs/tasks/add-a-holiday.md`), or null. */
  readonly holidaysFile: string | null
  /** How to reach whoever runs this copy: an email or https address, shown to visitors; null: not given. */
  readonly contact: string | null
}

/**
 * Reads the configuration.
 * @param env such as process.env: PORT, PUBLIC_ORIGIN, HOLIDAYS_FILE, CONTACT
 * @throws Error that says which variable is wrong and what to write
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  return {
    port: readPort(env['PORT']),
    origin: readOrigin(env['PUBLIC_ORIGIN']),
    holidaysFile: env['HOLIDAYS_FILE'] || null,
    contact: readContact(env['CONTACT']),
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new Error(`PORT is "${text}". Write a number from 0 to 65535, such as 3000.`)
  }
  return port
}

function readOrigin(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== text) {
    throw new Error(
      `PUBLIC_ORIGIN is "${text}". Write an address such as https://example.org, without a path.`,
    )
  }
  return text
}

function readContact(text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (/^https:\/\/\S+$/.test(text) || /^[^\s@:]+@[^\s@:]+$/.test(text)) return text
  throw new Error(
    `CONTACT is "${text}". Write an email address such as help@example.org, or an address that starts with https://.`,
  )
}
