/**
 * The words of every email but reminders and those of sign-in. Never a child's name; subjects are quiet, because
 * whoever looks over a shoulder reads them.
 */
import { day, writtenDay } from '@way-forward/law'
import { spanInLondon } from '../../documents/london-time.ts'

/** What each kind needs. Names are those of people with an account and of organisations. */
export interface MessageFills {
  /** Somebody of the family asks somebody else into their case. `from`: who they say they are to the child. */
  readonly 'case-invitation': { readonly from: string; readonly link: string }
  /** An organisation has a place for somebody. */
  readonly 'organisation-invitation': { readonly organisation: string; readonly link: string }
  /** A family asks a service for help; to its members. */
  readonly 'enquiry-arrived': { readonly organisation: string; readonly link: string }
  readonly 'enquiry-accepted': { readonly organisation: string; readonly link: string }
  readonly 'enquiry-declined': { readonly organisation: string; readonly link: string }
  readonly 'enquiry-passed-on': {
    readonly organisation: string
    readonly to: string
    readonly link: string
  }
  /** A colleague gave somebody a case. */
  readonly 'case-assigned': { readonly organisation: string; readonly link: string }
  /** A family whose call was typed in may take its side over. */
  readonly 'matter-claim': { readonly organisation: string; readonly link: string }
  /** Somebody without an organisation here is asked to take part in one matter. */
  readonly 'matter-guest': { readonly organisation: string; readonly link: string }
  /** Something happened in a mediation or disagreement resolution that somebody takes part in. */
  readonly 'matter-news': { readonly organisation: string; readonly link: string }
  /** Something happened in a matter of a mediation service; to its people. */
  readonly 'matter-work': { readonly organisation: string; readonly link: string }
  /** To a family: the service has done its part. `isAsked`: it is asked what it thought of it. */
  readonly 'matter-over': { readonly organisation: string; readonly link: string; readonly isAsked: boolean }
  /** What was agreed is to be done within a week, or today; to those who do it. */
  readonly 'terms-ahead': { readonly link: string; readonly which: 'week' | 'day' }
  /** To a family: the time is over for what somebody else agreed to do. */
  readonly 'terms-late': { readonly link: string }
  /** The time of somebody who takes part through a link ends; to them, and to the service. `until`: ISO day. */
  readonly 'guest-ends': GuestFills
  readonly 'guest-of-matter-ends': GuestFills
  /** A meeting is set, was changed or confirmed, or will not be: `message-calendar.ts` makes a calendar part of it. */
  readonly 'meeting-set': MeetingFills
  readonly 'meeting-changed': MeetingFills
  readonly 'meeting-cancelled': MeetingFills
  /** To the family of a case in which nobody did anything for a long time: 60 days before it is erased. */
  readonly 'idle-case': Nothing
  /** The same, 14 days before. */
  readonly 'idle-case-again': Nothing
}
type Nothing = Readonly<Record<never, never>>
type GuestFills = { readonly organisation: string; readonly link: string; readonly until: string }

/** As `mediation.tell_of_meeting` writes them. Instants are ISO 8601 in UTC. */
export interface MeetingFills {
  readonly organisation: string
  readonly link: string
  readonly reference: string
  readonly uid: string
  readonly sequence: number
  readonly startsAt: string
  readonly endsAt: string
  readonly stampedAt: string
  readonly isOnline: boolean
  /** Null: it is on the page alone. */
  readonly place: string | null
  /** The family was told of it too late for the law, and is asked to agree. */
  readonly isAsked: boolean
  /** Whoever gets it can sign in and see it. */
  readonly isHere: boolean
  /** Somebody else who is to come, and never has a page of it. */
  readonly isGuest?: true
}
export type MessageKind = keyof MessageFills

/** The subject and the lines of an email. */
export interface MessageText {
  readonly subject: string
  readonly text: string
}

type Words = {
  readonly [Kind in MessageKind]: (fills: MessageFills[Kind], origin: string | null) => MessageText
}

const words: Words = {
  'case-invitation': ({ from, link }) =>
    message(
      'An invitation on Way Forward',
      'You are asked to follow something together on Way Forward, a service for families in England who disagree about special educational needs.',
      `Who asks calls themselves: ${plainName(from)}.`,
      'To see what you are asked, open this page:',
      link,
      'The link works for 14 days and for one person. Nothing happens until you choose.',
      'If you do not know who this is, do nothing: you can delete this email.',
    ),
  'organisation-invitation': ({ organisation, link }) =>
    message(
      'An invitation on Way Forward',
      `${plainName(organisation)} has a place for you on Way Forward, where families in England and those who work with them follow a disagreement about special educational needs.`,
      'To take it, open this page:',
      link,
      'The link works for 14 days and for one person.',
      'If you do not know why you got this, do nothing: you can delete this email.',
    ),
  'enquiry-arrived': ({ organisation, link }) =>
    message(
      'Something new on Way Forward',
      `A family has asked ${plainName(organisation)} for help. Sign in to read what they ask, and to accept it, decline it or pass it on:`,
      link,
    ),
  'enquiry-accepted': ({ organisation, link }) =>
    message(
      'An answer on Way Forward',
      `${plainName(organisation)} has accepted what you asked. From now on they see what you chose to share. You can take that back at any time:`,
      link,
    ),
  'enquiry-declined': ({ organisation, link }) =>
    message(
      'An answer on Way Forward',
      `${plainName(organisation)} cannot take on what you asked. Nothing of your case was shown to them. Your case says what they wrote, and who else can help:`,
      link,
    ),
  'enquiry-passed-on': ({ organisation, to, link }) =>
    message(
      'An answer on Way Forward',
      `${plainName(organisation)} has passed on what you asked to ${plainName(to)}. Nothing else of your case was shown to either of them. Sign in to follow it:`,
      link,
    ),
  'case-assigned': ({ organisation, link }) =>
    message(
      'Something new on Way Forward',
      `A case of ${plainName(organisation)} was given to you. Sign in to see it:`,
      link,
    ),
  'matter-claim': ({ organisation, link }) =>
    message(
      'Your case on Way Forward',
      `${plainName(organisation)} has written down what you told them. You can read it, follow every date of it and answer there. To take your side over, open this page:`,
      link,
      'The link works for 14 days and for one person. It is not needed for the mediation service to go on helping you.',
      'If you do not know who this is, do nothing: you can delete this email.',
    ),
  'matter-guest': ({ organisation, link }) =>
    message(
      'You are asked to take part on Way Forward',
      `${plainName(organisation)} asks you to take part in a mediation or disagreement resolution. You need no password and nothing is to be set up: open this page, and enter the code that is then sent to this address:`,
      link,
      'The link works for 14 days, and once it is opened you can take part for 30 days, in this matter alone.',
      'If you do not know who this is, do nothing: you can delete this email.',
    ),
  'matter-news': ({ organisation, link }) =>
    message(
      'Something new on Way Forward',
      `There is something new in a matter that you take part in with ${plainName(organisation)}. Sign in to see it:`,
      link,
    ),
  'matter-work': ({ organisation, link }) =>
    message(
      'Something new on Way Forward',
      `There is something new in a matter of ${plainName(organisation)}. Sign in to see it:`,
      link,
    ),
  'matter-over': ({ organisation, link, isAsked }) =>
    message(
      'Something new on Way Forward',
      `A matter of yours with ${plainName(organisation)} has ended, or a certificate was issued in it. Dates that run for you go on all the same. Sign in to see both:`,
      link,
      ...(isAsked
        ? [
            'If you like, say what you thought of it. You are asked once, you do not have to answer, and nothing depends on it:',
            `${link}/feedback`,
          ]
        : []),
    ),
  'terms-ahead': ({ link, which }) =>
    message(
      'Something to do on Way Forward',
      `Something that was agreed in a mediation or disagreement resolution is to be done by you or your organisation ${which === 'week' ? 'within a week' : 'today'}. Sign in to see what it is and by which day, and to say when it is done:`,
      link,
    ),
  'terms-late': ({ link }) =>
    message(
      'Something new on Way Forward',
      'The time for something that was agreed in a mediation or disagreement resolution is over, and it does not stand as done. Sign in to see what it is, who agreed to do it, and what you can do now:',
      link,
    ),
  'guest-ends': ({ organisation, link, until }) =>
    message(
      'Your time to take part on Way Forward',
      `You can take part in a matter of ${plainName(organisation)} until ${writtenDay(day(until))}. Until then you can read and answer everything of it here:`,
      link,
      `If you are needed for longer, ask ${plainName(organisation)}: they can send you a new link.`,
    ),
  'guest-of-matter-ends': ({ organisation, link, until }) =>
    message(
      'Something new on Way Forward',
      `Somebody who takes part through a link in a matter of ${plainName(organisation)} can do so until ${writtenDay(day(until))}. If they are needed for longer, send them a new link. Sign in to see who it is:`,
      link,
    ),
  'meeting-set': (fills) => meeting('Meeting', 'has set a meeting', fills),
  'meeting-changed': (fills) => meeting('Changed: meeting', 'has changed a meeting. It is now', fills),
  'meeting-cancelled': (fills) => meeting('Cancelled: meeting', 'has cancelled a meeting. It was', fills),
  'idle-case': (_, origin) => idle('in 60 days', origin),
  'idle-case-again': (_, origin) => idle('in 14 days', origin),
}

function meeting(subject: string, what: string, fills: MeetingFills): MessageText {
  const { organisation, reference, startsAt, endsAt, place, isOnline, isAsked, isHere, isGuest, link } = fills
  const isCancelled = subject.startsWith('Cancelled')
  const online =
    isGuest === true
      ? 'Online. Whoever asked you to come gives you the link.'
      : 'Online. The link is on the page below.'
  const where = place ?? (isOnline ? online : null)
  return message(
    `${subject} ${reference}`,
    `${plainName(organisation)} ${what}:`,
    spanInLondon(new Date(startsAt), new Date(endsAt)),
    ...(isCancelled || where === null ? [] : [`Where: ${where.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')}`]),
    ...(isAsked
      ? [
          'This is less than the five working days’ notice that the law asks for. The meeting is confirmed only if the family agrees to less. The family does not have to agree.',
        ]
      : []),
    isGuest === true
      ? `You get this because somebody who takes part asked that you come too. If you cannot, or do not know who that is, tell ${plainName(organisation)}. What a mediation is:`
      : isHere
        ? 'Sign in to see everything about it. If this email has put nothing in your calendar, there is a file for it on the page:'
        : `If you cannot come, or need help with this, tell ${plainName(organisation)}. You can also ask them for a link to your own page, which will be here:`,
    link,
  )
}

function idle(when: string, origin: string | null): MessageText {
  return message(
    'Something of yours on Way Forward',
    `Nobody has done anything in one of your cases on Way Forward for a long time. We do not keep what nobody needs: ${when} it will be erased, with everything in it.`,
    'If you want to keep it, sign in and open it. That is all. If you want a copy first, your case can be downloaded there.',
    origin === null ? 'If you no longer need it, do nothing.' : `${origin}/cases`,
    ...(origin === null ? [] : ['If you no longer need it, do nothing.']),
  )
}

/** The names of all kinds. */
export const messageKinds = Object.keys(words) as readonly MessageKind[]

/** Whether a kind is one of these. */
export function isMessageKind(kind: string): kind is MessageKind {
  return Object.hasOwn(words, kind)
}

/** The email of a kind. @param fills as they were queued @param origin the service's own address; null: not configured */
export function messageText<Kind extends MessageKind>(
  kind: Kind,
  fills: MessageFills[Kind],
  origin: string | null,
): MessageText {
  return words[kind](fills, origin)
}

function message(subject: string, ...paragraphs: readonly string[]): MessageText {
  return { subject, text: `${paragraphs.join('\n\n')}\n` }
}

const longestName = 80

/**
 * A name that somebody gave themselves, fit for an email from us: letters, digits and little else. What looks like an
 * address of the web is broken up, as a mail program would make a link of it.
 */
export function plainName(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{M}\p{N} .,’'&()-]/gu, ' ')
    .replace(/\.(?=[\p{L}\p{N}])/gu, '. ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longestName)
    .trim()
  return plain === '' ? 'Somebody' : plain
}
