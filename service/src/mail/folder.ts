/** Mail that goes nowhere: each email is a file of a folder, for a demonstration, where it can be read. */
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkedEmail, type Email, type Mail } from './mail.ts'

/** An email that was written into the folder. */
export interface WrittenEmail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string | null
  /** When it was written. */
  readonly at: Date
}

/** What was written, to be read. */
export interface Outbox {
  /** The newest first. @param most how many at most */
  list(most: number): Promise<readonly WrittenEmail[]>
}

const ending = '.json'

/** Sends into a folder, which is made where it is missing. */
export function folderMail(folder: string): Mail & Outbox {
  return {
    async send(email) {
      const { to, subject, text, messageId = null, headers = {}, calendar } = checkedEmail(email)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = randomBytes(16).toString('hex')
      const partial = join(folder, `${name}.partial`)
      // Beside it, and there before the email that names it.
      const beside = calendar === undefined ? null : `${name}.ics`
      if (calendar !== undefined && beside !== null)
        await writeFile(join(folder, beside), calendar.content, { mode: 0o600, flush: true })
      // Renamed once it is whole: nobody reads half an email.
      await writeFile(partial, JSON.stringify({ to, subject, text, messageId, headers, calendar: beside }), {
        mode: 0o600,
        flush: true,
      })
      await rename(partial, join(folder, `${name}${ending}`))
    },
    list: (most) => newest(folder, most),
  }
}

async function newest(folder: string, most: number): Promise<readonly WrittenEmail[]> {
  const names = await readdir(folder).catch(() => [])
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(ending))
      .map(async (name) => ({ name, at: (await stat(join(folder, name))).mtime })),
  )
  // Two of one moment keep one order.
  files.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.name < b.name ? -1 : 1))
  return Promise.all(
    files.slice(0, most).map(async ({ name, at }) => {
      const written = JSON.parse(await readFile(join(folder, name), 'utf8')) as Required<Email>
      const { to, subject, text, messageId } = written
      return { to, subject, text, messageId, at }
    }),
  )
}
