/** `/calendar/<secret>.ics`: the dates of a case for a calendar program, which nobody signs in for. */

import { positionOf } from '../../../../../cases/position-of-case.ts'
import { readCase } from '../../../../../cases/read-case.ts'
import { calendarPresented } from '../../../../../cases/reminders/follow-by-calendar.ts'
import { hashOfSecret } from '../../../../../cases/sharing/secret-of-link.ts'
import type { Data } from '../../../../../db/data.ts'
import { calendarFile } from '../../../../kit/calendar-file.ts'
import { notFound, type Page } from '../../../../kit/page.ts'
import { eventsOf } from '../../../plan/dates-file/events.ts'
import { words } from '../../../plan/dates-file/words.ts'

/** What its owner can see today, and no longer than they can; names no child and no case. */
export function calendarPage(data: Data): Page {
  return {
    path: '/calendar/:file',
    async get({ params, today, calendar, origin }) {
      const secret = /^(.+)\.ics$/.exec(params['file'] ?? '')?.[1] ?? ''
      const presented = hashOfSecret(secret)?.toString('hex')
      if (presented === undefined) return notFound
      const found = await data.actingAs({ person: null, presented }, calendarPresented)
      if (found === null) return notFound
      const file = await data.actingAs(found, (tx) => readCase(tx, found.caseId))
      if (file === null) return notFound
      const { facts, found: position } = positionOf(file, today, calendar)
      const events = eventsOf({
        concerns: facts.concerns,
        dates: position.dates,
        today,
        planAddress: `${origin}/cases`,
      })
      return {
        kind: 'file',
        type: 'text/calendar; charset=utf-8',
        name: null,
        body: calendarFile(words.name, events, today),
      }
    },
    hasNoLook: true,
    states: [],
  }
}
