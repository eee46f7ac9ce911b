/** Jobs of mediation and disagreement resolution. */
import { lookAtOpenMatters } from '../mediation/desk/look-at-matters.ts'
import type { Job } from './job.ts'

/** Just after midnight a meeting has passed and a day is nearer, in every open matter. What changes is looked at in rounds. */
const lookAtMatters: Job = {
  name: 'look-at-matters',
  cron: '5 0 * * *',
  atStart: true,
  async run({ work, calendar, today }, signal) {
    await lookAtOpenMatters(work, { today: today(), calendar, signal })
    signal.throwIfAborted()
  },
}

export const matterJobs: readonly Job[] = [lookAtMatters]
