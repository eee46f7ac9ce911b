import { type Confidence, instruments, type Source } from '../sources.ts'

/** A rule of law by its dossier id: what it says in one plain sentence, and where it is written. */
export interface Provision extends Source {
  readonly says: string
}

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
): Provision {
  const { title, link, part } = instruments[instrument]
  return { provision: `${title} ${provision}`, link: `${link}/${part}/${number}`, confidence, says }
}
