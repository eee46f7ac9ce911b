/**
 * A worker that reminds and is killed at one point. Arguments: how it connects (JSON), the folder that mail goes into,
 * the ISO day, and the point, one of `points`; it ends with 0 where there is no such point.
 */
import { day, publishedCalendar } from '@way-forward/law'
import { composeReminders } from '../src/cases/post/compose-reminders.ts'
import { sendWaiting } from '../src/cases/post/send-waiting.ts'
import { lookAtChanged } from '../src/cases/reminders/look-at-due.ts'
import { openWorkData } from '../src/db/acting.ts'
import type { Login } from '../src/db/connect.ts'
import type { WorkData } from '../src/db/data.ts'
import { folderMail } from '../src/mail/folder.ts'

const [login = '', folder = '', on = '', dieAt = ''] = process.argv.slice(2)

let doing = 'looking'
function reach(point: string): void {
  doing = point
  if (point === dieAt) process.kill(process.pid, 'SIGKILL')
}

const opened = openWorkData(JSON.parse(login) as Login)
/** Dies before a transaction is committed: what it did is undone, and what was committed before it stays. */
const work: WorkData = {
  ...opened,
  asWorker: (act) =>
    opened.asWorker(async (tx) => {
      const done = await act(tx)
      reach(doing)
      return done
    }),
}
const outbox = folderMail(folder)
const today = day(on)
await lookAtChanged(work, { today, calendar: publishedCalendar })
doing = 'composing'
await work.asWorker((tx) => composeReminders(tx, on))
doing = 'claiming'
await sendWaiting(work, {
  today,
  calendar: publishedCalendar,
  mail: {
    send: async (email) => {
      reach('sending')
      await outbox.send(email)
      reach('sent')
      doing = 'marking'
    },
  },
  domain: 'mail.example',
  origin: null,
  report: console.error,
})
await opened.close()
