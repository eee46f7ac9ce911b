/** Families with dates that come near, for tests: by the verbs that the pages and the worker use. */
import { randomUUID } from 'node:crypto'
import { type Day, day, isoOf, position, publishedCalendar, readFacts, shift } from '@way-forward/law'
import type { TestData } from '../../../proof/database.ts'
import { sql } from '../../db/sql.ts'
import type { Email, Mail } from '../../mail/mail.ts'
import { openCase } from '../open-case.ts'
import { composeReminders } from '../post/compose-reminders.ts'
import { type Posted, type Posting, sendWaiting } from '../post/send-waiting.ts'
import { today } from '../sharing/shares-of-test.ts'
import { lookAtChanged, lookAtDue } from './look-at-due.ts'

export const calendar = publishedCalendar

/** Adds somebody who signs in with an address. @returns their id */
export async function signedUp(test: TestData, email: string): Promise<string> {
  const id = randomUUID()
  await test.signInData.database
    .insertInto('sign_in.user')
    .values({ id, name: 'Somebody', email, email_verified: true })
    .execute()
  return id
}

/** Opens a case about a refusal to assess. @param sentOn ISO day @returns its id */
export async function openedWithRefusal(test: TestData, person: string, sentOn: string): Promise<string> {
  const read = readFacts({ person: { asks: 'parent' }, concerns: [refusalSent(sentOn)] })
  if (!('facts' in read)) throw new Error('these are facts')
  return test.data.actingAs({ person }, (tx) => openCase(tx, { label: 'parent', facts: read.facts }))
}

function refusalSent(on: string) {
  return {
    id: 'letter',
    kind: 'council-decision',
    decision: 'refuse-assess',
    noticeSentOn: on,
    mediationAdviserContactedOn: 'no',
    appealMadeOn: 'no',
  }
}

/** Today as the database has it. */
export async function now(test: TestData): Promise<Day> {
  return day(await today(test))
}

/** The last day to appeal where the letter was sent on a day. */
export function appealAfter(sentOn: Day): Day {
  const read = readFacts({ person: { asks: 'parent' }, concerns: [refusalSent(isoOf(sentOn))] })
  const dates = 'facts' in read ? position(read.facts, sentOn, calendar).dates : []
  const found = dates.find(({ kind }) => kind === 'appeal')
  if (found === undefined) throw new Error('there is an appeal')
  return found.lastDay
}

/** The latest day on which a letter was sent so that the last day to appeal is so many days after another day, or more. */
export function sentSoThatAppealIs(days: number, after: Day): Day {
  let sent = after
  while (appealAfter(shift(sent, -1)) >= shift(after, days)) sent = shift(sent, -1)
  return sent
}

/** The first day from a day on after which an appeal can end exactly so many days later, for each of these numbers. */
export function dayWithLastDays(from: Day, numbers: readonly number[]): Day {
  let on = from
  while (numbers.some((days) => appealAfter(sentSoThatAppealIs(days, on)) !== shift(on, days)))
    on = shift(on, 1)
  return on
}

/** Mail that keeps what it is given. */
export function keptMail(): Mail & { readonly sent: Email[] } {
  const sent: Email[] = []
  return {
    sent,
    send: async (email) => {
      sent.push(email)
    },
  }
}

/** What the post is given. */
export function postingWith(mail: Mail, on: Day): Posting {
  return {
    today: on,
    calendar,
    mail,
    domain: 'mail.example',
    origin: 'https://wayforward.example',
    report: () => undefined,
  }
}

/** A morning: looks at what changed and what is due, makes the day's emails, and sends them. */
export async function morning(test: TestData, mail: Mail, on: Day): Promise<Posted> {
  await lookAtChanged(test.workData, { today: on, calendar })
  await lookAtDue(test.workData, { today: on, calendar })
  await test.workData.asWorker((tx) => composeReminders(tx, isoOf(on)))
  return sendWaiting(test.workData, postingWith(mail, on))
}

/** A moment between two mornings: looks at what changed, and sends what cannot wait. */
export async function between(test: TestData, mail: Mail, on: Day): Promise<Posted> {
  await lookAtChanged(test.workData, { today: on, calendar })
  await test.workData.asWorker((tx) => composeReminders(tx, isoOf(on), 'urgent'))
  return sendWaiting(test.workData, postingWith(mail, on))
}

/** What waits to be said or was said to somebody: kind and step. */
export async function remindersOf(test: TestData, person: string): Promise<readonly string[]> {
  const { rows } = await test.workData.asWorker((tx) =>
    sql<{ said: string }>`select kind || ' ' || step as said from post.reminder where person_id = ${person}
      order by made_at, kind`.execute(tx),
  )
  return rows.map(({ said }) => said)
}
