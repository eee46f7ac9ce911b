/** Every job. What is not listed here does not run. */
import { isoOf } from '@way-forward/law'
import { clearPost } from '../cases/post/clear-post.ts'
import { composeReminders } from '../cases/post/compose-reminders.ts'
import { lookAtAll, lookAtDue, lookAtUnwatched, type Sweep } from '../cases/reminders/look-at-due.ts'
import { eraseJobs } from './erase-jobs.ts'
import type { Job, JobNeeds } from './job.ts'
import { matterJobs } from './matter-jobs.ts'
import { webhookJobs } from './webhook-jobs.ts'

/**
 * Looks at the cases whose day has come, in the morning, and through the day at what was missed; then makes everybody's
 * email of the day. Only here: made before the morning's look, it would leave out what is due that day.
 */
const lookAtDueCases: Job = {
  name: 'look-at-due',
  cron: '0 7-21 * * *',
  async run(needs, signal) {
    await looked(needs, signal, lookAtDue)
    await needs.work.asWorker((tx) => composeReminders(tx, isoOf(needs.today())))
  },
}

/** Looks at all cases where the law or the bank holidays have changed. */
const lookAtAllCases: Job = {
  name: 'look-at-all',
  cron: '15 4 * * *',
  atStart: true,
  run: (needs, signal) => looked(needs, signal, lookAtAll),
}

/** Looks at cases that nobody has asked to be looked at. */
const lookAtUnwatchedCases: Job = {
  name: 'look-at-unwatched',
  cron: '45 4 * * *',
  run: (needs, signal) => looked(needs, signal, lookAtUnwatched),
}

/** Clears what was sent long ago. */
const clearSent: Job = {
  name: 'clear-post',
  cron: '15 3 * * *',
  run: ({ work, today }) => work.asWorker((tx) => clearPost(tx, isoOf(today()))),
}

/** Clears tries to sign in, sessions and counts that are over: nothing of them is kept longer than it is needed. */
const clearSignIn: Job = {
  name: 'clear-sign-in',
  cron: '0 3 * * *',
  run: async ({ auth }) => auth?.clearExpired(),
}

export const jobs: readonly Job[] = [
  lookAtDueCases,
  lookAtAllCases,
  lookAtUnwatchedCases,
  clearSent,
  clearSignIn,
  ...eraseJobs,
  ...matterJobs,
  ...webhookJobs,
]

async function looked(
  { work, calendar, today }: JobNeeds,
  signal: AbortSignal,
  look: (work: JobNeeds['work'], sweep: Sweep) => Promise<number>,
): Promise<void> {
  await look(work, { today: today(), calendar, signal })
  // What is left is looked at when the job runs again.
  signal.throwIfAborted()
}
