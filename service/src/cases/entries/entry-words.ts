/** What an entry says, as a page, a printed list or an export shows it: a title, and names with words. */
import { type Day, parseDay, plainDay } from '@way-forward/law'
import type { EntryKind } from '../../db/data.ts'
import type { Told, Way } from './entry-body.ts'

/** What each kind is called. */
export const kindWords: Readonly<Record<EntryKind, string>> = {
  call: 'Call',
  'letter-sent': 'Letter or email sent',
  'letter-received': 'Letter or email received',
  meeting: 'Meeting',
  note: 'Note',
  'letter-made': 'Letter made here',
  document: 'Document',
}

export const wayWords: Readonly<Record<Way, string>> = {
  email: 'By email',
  post: 'By post',
  'signed-for': 'By post, signed for',
  'by-hand': 'By hand',
  online: 'On a website',
}

/** One thing that an entry says. */
export interface EntryFact {
  readonly label: string
  /** Lines are kept. */
  readonly words: string
}

export interface EntryInWords {
  /** In a line: "Call with the SEND team". */
  readonly title: string
  readonly facts: readonly EntryFact[]
}

/** What an entry says. Facts that were left out are not there. */
export function entryInWords(told: Told): EntryInWords {
  switch (told.kind) {
    case 'note':
      return { title: kindWords.note, facts: given([['', told.body.says]]) }
    case 'call': {
      const { body } = told
      return {
        title: `Call with ${body.with}`,
        facts: given([
          ['Number', body.number],
          ['Began at', body.began],
          ['What was said', body.said],
          ['What was promised', body.promised],
          ['Promised for', inDays(body.promisedOn)],
        ]),
      }
    }
    case 'letter-sent': {
      const { body } = told
      return {
        title: `Sent to ${body.to}: ${body.about}`,
        facts: given([
          ['How', wayWords[body.how]],
          ['What it says', body.says],
          ['Proof', body.proof],
          ['Answer asked for by', inDays(body.answerBy)],
        ]),
      }
    }
    case 'letter-received': {
      const { body } = told
      return {
        title: `From ${body.from}: ${body.about}`,
        facts: given([
          ['How', wayWords[body.how]],
          ['Date on it', inDays(body.datedOn)],
          ['Reference', body.reference],
          ['What it says', body.says],
        ]),
      }
    }
    case 'meeting': {
      const { body } = told
      return {
        title: kindWords.meeting,
        facts: given([
          ['Who was there', body.people],
          ['Where', body.where],
          ['What was said', body.said],
          ['What was agreed', body.agreed],
          ['To be done by', inDays(body.promisedOn)],
        ]),
      }
    }
    case 'letter-made':
      return { title: `Letter made: ${told.body.title}`, facts: [] }
    case 'document':
      return { title: kindWords.document, facts: given([['', told.body.says]]) }
  }
}

function given(facts: readonly (readonly [string, string | null])[]): readonly EntryFact[] {
  return facts.flatMap(([label, words]) => (words === null ? [] : [{ label, words }]))
}

function inDays(iso: string | null): string | null {
  return iso === null ? null : dayInWords(iso)
}

/** An ISO day in words: "3 November 2026". */
export function dayInWords(iso: string): string {
  const day: Day | null = parseDay(iso)
  return day === null ? iso : plainDay(day)
}
