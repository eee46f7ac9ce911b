/** A clock that runs in a matter: what has to be done, by whom, until when, and whether it was done. */
import type { SideRole } from '../db/data.ts'

export interface Clock {
  /** Of which deadline of the law it is, such as "certificate"; of a term "term". */
  readonly kind: string
  /** The step that started it; null: the matter itself. */
  readonly step: string | null
  /** On whom it runs. */
  readonly runsOn: 'service' | SideRole
  /** The side, where there may be several of a role; null: the only one, or the service. */
  readonly side: string | null
  /** ISO day: surely in time. Whom it runs on is told this one. */
  readonly lastDay: string
  /** ISO day of the later reading; null: there is one reading. Nobody is called late before it has passed. */
  readonly laterDay: string | null
  /** ISO day on which it was done; null: it runs. */
  readonly doneOn: string | null
}

/** Whether a clock has run out on every reading. @param today ISO day */
export function isLate({ lastDay, laterDay, doneOn }: Clock, today: string): boolean {
  return doneOn === null && (laterDay ?? lastDay) < today
}
