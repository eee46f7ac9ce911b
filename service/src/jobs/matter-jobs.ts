/** Jobs of mediation and disagreement resolution. */
import { lookAtOpenMatters } from '../mediation/desk/look-at-matters.ts'
import { tellOfTerms, warnGuests } from '../mediation/desk/tell-ahead.ts'
import { tellOfLateTerms } from '../mediation/desk/tell-late.ts'
import { faultOf } from '../watch/fault-words.ts'
import type { Job, JobNeeds } from './job.ts'

/** Says of a matter that it could not be looked at, by its id alone. */
export function tellsMatter(report: JobNeeds['report']): (matter: string, error: unknown) => void {
  return (matter, error) => report(`The matter ${matter} could not be looked at. ${faultOf(error)}`)
}

/** Just after midnight a meeting has passed and a day is nearer, in every open matter. What changes is looked at in rounds. */
const lookAtMatters: Job = {
  name: 'look-at-matters',
  cron: '5 0 * * *',
  atStart: true,
  async run({ work, calendar, today, report }, signal) {
    await lookAtOpenMatters(work, { today: today(), calendar, signal, report: tellsMatter(report) })
    signal.throwIfAborted()
  },
}

/** In the morning: whose terms are to be done soon or today, or are late, and whose time as a guest ends soon. */
const tellAheadOfDays: Job = {
  name: 'tell-ahead',
  cron: '20 7 * * *',
  atStart: true,
  async run({ work, today, origin }) {
    // Without an address there is no link to what it is about.
    if (origin === null) return
    await work.asWorker(async (tx) => {
      await tellOfTerms(tx, { today: today(), origin })
      await tellOfLateTerms(tx, { today: today(), origin })
      await warnGuests(tx, origin)
    })
  },
}

export const matterJobs: readonly Job[] = [lookAtMatters, tellAheadOfDays]
