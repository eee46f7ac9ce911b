/** The shape of a job: something that runs at its time, on whichever process works on jobs. */
import type { Calendar, Day } from '@way-forward/law'
import type { Auth } from '../auth/auth.ts'
import type { WorkData } from '../db/data.ts'
import type { FileStore } from '../files/store/file-store.ts'
import type { Mail } from '../mail/mail.ts'
import type { WebhookNeeds } from './send-webhook.ts'

/** What jobs are given. */
export interface JobNeeds {
  readonly work: WorkData
  readonly mail: Mail
  /** The domain that Message-IDs end with. */
  readonly domain: string
  /** The service's own address; null: not configured, and emails have no link. */
  readonly origin: string | null
  readonly calendar: Calendar
  /** Today in Europe/London. */
  readonly today: () => Day
  /** Sign-in, to clear what is over of it; absent: this worker leaves it. */
  readonly auth?: Pick<Auth, 'clearExpired'>
  /** What erasing needs; absent: this worker erases nothing, and what was asked for waits for one that does. */
  readonly erasing?: ErasingNeeds
  /** What signs and sends to webhooks; absent: this worker sends nothing there. */
  readonly webhooks?: WebhookNeeds
  /** Told of a fault, without anybody's name or words. */
  readonly report: (fault: string) => void
}

export interface ErasingNeeds {
  /** The file of the list of erasures: see `db/erasure-list.ts`. */
  readonly list: string
  readonly store: FileStore
  /** How many months a case is kept in which nobody does anything; null: for as long as its family wants. */
  readonly keptMonths: number | null
}

export interface Job {
  /** Such as `look-at-due`: the name of its queue. */
  readonly name: string
  /** When it runs, in Europe/London, as cron writes it. */
  readonly cron: string
  /** It runs when the worker starts as well. */
  readonly atStart?: boolean
  /**
   * Does it. It may run again after it was cut off, so it goes on where it ended, and twice is as good as once.
   * @param signal says that the worker stops: then it ends soon, and is given back
   */
  run(needs: JobNeeds, signal: AbortSignal): Promise<void>
}
