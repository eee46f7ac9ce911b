import type { FactName } from '../facts.ts'
import { type Confidence, instruments, type Source } from '../sources.ts'

/** A time in which a rule was law as it is said here. Days are ISO text, both included. */
export interface InForce {
  readonly from: string
  /** Null: still in force. */
  readonly to: string | null
  /** What the rule said in that time. */
  readonly says: string
}

/** A rule of law by its dossier id: what it says in one plain sentence, and where it is written. */
export interface Provision extends Source {
  /** What it says now, or said last. */
  readonly says: string
  /** The times that are known here, oldest first. Between and before them nothing is said. */
  readonly inForce: readonly InForce[]
  /** The facts that it turns on. */
  readonly needs: readonly FactName[]
  /** What lawyers could argue over; null where nothing is known. */
  readonly doubt: string | null
}

/** What a rule has besides its sentence and its source. */
export interface More {
  readonly needs?: readonly FactName[]
  readonly doubt?: string
  /** ISO day on which the present version began; 1 September 2014 unless given, when the law applied here began. */
  readonly from?: string
  /** ISO day on which it ended; in force unless given. */
  readonly to?: string
  /** Earlier versions, oldest first. */
  readonly earlier?: readonly InForce[]
}

/** The day on which the present law on special educational needs began. */
export const presentLawFrom = '2014-09-01'

/**
 * A provision of one of the instruments.
 * @param number what stands in the official address, such as `33` or `7/paragraph/4`
 * @param provision what a reader sees after the title of the instrument, such as `reg 33`
 */
export function cite(
  instrument: keyof typeof instruments,
  number: string,
  provision: string,
  confidence: Confidence,
  says: string,
  more: More = {},
): Provision {
  const { title, link, part } = instruments[instrument]
  return citePage(`${title} ${provision}`, `${link}/${part}/${number}`, confidence, says, more)
}

/** A statement of an official body's own page. @param link its official address */
export function citePage(
  provision: string,
  link: string,
  confidence: Confidence,
  says: string,
  { needs = [], doubt, from = presentLawFrom, to, earlier = [] }: More = {},
): Provision {
  return {
    provision,
    link,
    confidence,
    says,
    inForce: [...earlier, { from, to: to ?? null, says }],
    needs,
    doubt: doubt ?? null,
  }
}
