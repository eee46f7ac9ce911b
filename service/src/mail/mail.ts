/** What the rest of the service knows of mail: how to send one, and what is refused. */

/** One email, in plain text. */
export interface Email {
  /** One address, without a name. */
  readonly to: string
  readonly subject: string
  /** Lines end with a line feed. */
  readonly text: string
  /** Tells one email from another, with the angle brackets; the same when it is sent again. Absent: a new one. */
  readonly messageId?: string
  /** Headers besides, such as `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>
  /** A meeting that calendars take from the email. A way of sending that takes none leaves it out: the text says it too. */
  readonly calendar?: CalendarPart
}

/** A part of the type `text/calendar`. */
export interface CalendarPart {
  /** As the part itself has it. */
  readonly method: 'REQUEST' | 'CANCEL'
  /** Lines end with CRLF. */
  readonly content: string
}

export interface Mail {
  /**
   * Sends an email. When it returns, somebody else has taken it and answers for it.
   * @throws UnfitMail where it could not be sent to anybody; MailRefused where the other side will never take it;
   *   MailAway where it may take it later
   */
  send(email: Email): Promise<void>
}

/** What was to be sent is no email: a fault of ours, or an address that is none. */
export class UnfitMail extends Error {
  override readonly name = 'UnfitMail'
}

/** The other side will not take this email, now or later. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
}

/** The other side cannot be reached, or asks for patience. */
export class MailAway extends Error {
  override readonly name = 'MailAway'
}

const longestSubject = 200
const longestText = 100_000
const longestCalendar = 20_000

/**
 * The email, looked at: a line end in an address, a subject or a header would let whoever wrote it add headers of
 * their own. Every way of sending asks this first.
 * @throws UnfitMail. It does not repeat what was wrong, which may be somebody's address
 */
export function checkedEmail(email: Email): Email {
  const { to, subject, text, messageId, headers = {}, calendar } = email
  if (!isAddress(to)) throw new UnfitMail('the address is none')
  if (!isLine(subject) || subject === '' || subject.length > longestSubject) {
    throw new UnfitMail('the subject is empty, too long, or more than a line')
  }
  if (text === '' || text.length > longestText || controls.test(text.replaceAll('\n', ''))) {
    throw new UnfitMail('the text is empty, too long, or no plain text')
  }
  if (messageId !== undefined && !/^<[A-Za-z0-9.-]{1,100}@[A-Za-z0-9.-]{1,100}>$/.test(messageId)) {
    throw new UnfitMail('the Message-ID is none')
  }
  if (calendar !== undefined && !isCalendar(calendar)) throw new UnfitMail('the calendar part is none')
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[A-Za-z][A-Za-z-]{0,60}$/.test(name) || ours.has(name.toLowerCase())) {
      throw new UnfitMail(`the header ${name.slice(0, 20).replace(/[^A-Za-z-]/g, '?')} is not to be set`)
    }
    if (!isLine(value) || value.length > 500) throw new UnfitMail('a header is too long, or more than a line')
  }
  return email
}

/** Whether it is one address, as far as mail that is sent from here takes one. */
export function isAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    isLine(text) &&
    /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]+$/.test(text) &&
    !/\.\.|^\.|\.@|@\.|\.$/.test(text)
  )
}

function isCalendar({ method, content }: CalendarPart): boolean {
  return (
    content.length <= longestCalendar &&
    content.startsWith('BEGIN:VCALENDAR\r\n') &&
    content.endsWith('END:VCALENDAR\r\n') &&
    content.includes(`\r\nMETHOD:${method}\r\n`) &&
    content.split('\r\n').every(isLine)
  )
}

/** The header that tells other programs not to answer, such as "I am away". */
export const automatic = { 'Auto-Submitted': 'auto-generated' } as const

/** Set by us alone. */
const ours = new Set(['to', 'cc', 'bcc', 'from', 'sender', 'subject', 'message-id', 'date', 'content-type'])
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/

function isLine(text: string): boolean {
  return !controls.test(text)
}
