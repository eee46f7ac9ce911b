/** Jobs that erase: what somebody asked for, what nobody is left behind, and files that nothing points to. */
import { isoOf } from '@way-forward/law'
import { clearFiles } from '../cases/documents/clear-files.ts'
import { eraseDaily, eraseWhatWaits } from '../cases/erase/sweep.ts'
import type { Job } from './job.ts'

/** Within a minute of being asked, and at once what a worker before this one left. */
const eraseAsked: Job = {
  name: 'erase-asked',
  cron: '* * * * *',
  atStart: true,
  async run({ work, erasing }) {
    if (erasing !== undefined) await eraseWhatWaits({ work, ...erasing })
  },
}

/** Redactions are listed, idle cases are told of and ended, and walls go that were left since. */
const eraseEveryDay: Job = {
  name: 'erase-daily',
  cron: '30 3 * * *',
  async run({ work, erasing }) {
    if (erasing !== undefined) await eraseDaily({ work, ...erasing }, erasing.keptMonths)
  },
}

/** Files of broken uploads, and of what was taken out while the store was away; none that is younger than a day. */
const clearStoredFiles: Job = {
  name: 'clear-files',
  cron: '45 3 * * *',
  async run({ work, erasing, today }) {
    if (erasing === undefined) return
    const dayBefore = Temporal.PlainDate.from(isoOf(today())).subtract({ days: 1 })
    await clearFiles(work, erasing.store, new Date(`${dayBefore}T00:00:00Z`))
  },
}

export const eraseJobs: readonly Job[] = [eraseAsked, eraseEveryDay, clearStoredFiles]
