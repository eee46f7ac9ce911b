/** Opens mail as the configuration says. */
import { folderMail, type Outbox } from './folder.ts'
import type { Mail } from './mail.ts'
import { notifyMail } from './notify.ts'
import { smtpMail } from './smtp.ts'

/** How mail goes out. */
export type MailWay =
  /** Into a folder, to be read there. */
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'notify'; readonly key: string; readonly template: string }

export interface OpenMail {
  readonly mail: Mail
  /** What was written into the folder; null: mail goes out to people. */
  readonly outbox: Outbox | null
  /** The domain that emails come from: Message-IDs end with it. */
  readonly domain: string
  close(): void
}

/** @param now seconds since 1970 */
export function openMail(way: MailWay, now: () => number): OpenMail {
  switch (way.kind) {
    case 'folder': {
      const mail = folderMail(way.folder)
      return { mail, outbox: mail, domain: 'way-forward.invalid', close: nothing }
    }
    case 'smtp': {
      const mail = smtpMail(way)
      return { mail, outbox: null, domain: domainOf(way.from), close: () => mail.close() }
    }
    case 'notify':
      return {
        mail: notifyMail({ ...way, now }),
        outbox: null,
        domain: 'way-forward.invalid',
        close: nothing,
      }
  }
}

function nothing(): void {
  // There is nothing to close.
}

/** The part after the last "@", without the bracket around an address. */
function domainOf(from: string): string {
  return from.slice(from.lastIndexOf('@') + 1).replace(/>.*$/, '')
}
