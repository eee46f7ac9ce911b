/** What waits in the post, sent: every email as whoever gets it reads it. */
import assert from 'node:assert/strict'
import { type Day, publishedCalendar } from '@way-forward/law'
import { sendWaiting } from '../src/cases/post/send-waiting.ts'
import type { WorkData } from '../src/db/data.ts'
import type { Email } from '../src/mail/mail.ts'

/** @throws AssertionError where one could not be made: it would be looked at by nobody */
export async function sentEmails(work: WorkData, today: Day, origin: string): Promise<readonly Email[]> {
  const emails: Email[] = []
  const faults: string[] = []
  await sendWaiting(work, {
    today,
    calendar: publishedCalendar,
    mail: {
      send: async (email) => {
        emails.push(email)
      },
    },
    domain: 'wayforward.example',
    origin,
    report: (fault) => faults.push(fault),
  })
  assert.deepEqual(faults, [])
  return emails
}
