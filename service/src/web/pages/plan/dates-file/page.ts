/** The dates of a plan as a calendar file at `/plan/dates.ics`. */
import { addressOf, position, readAnswers } from '@way-forward/law'
import { calendarFile } from '../../../kit/calendar-file.ts'
import { type Page, redirect } from '../../../kit/page.ts'
import { eventsOf } from './events.ts'
import { words } from './words.ts'

/** The reader's own dates. Without any, the plan says what is missing. */
export const datesFilePage: Page = {
  path: '/plan/dates.ics',
  get({ query, today, calendar, origin }) {
    const { answers, facts } = readAnswers(query)
    if (facts.concerns.length === 0) return redirect('/guide')
    const { dates } = position(facts, today, calendar)
    const planPath = `/plan?${addressOf(answers)}`
    const events = eventsOf({ concerns: facts.concerns, dates, today, planAddress: `${origin}${planPath}` })
    if (events.length === 0) return redirect(planPath)
    return {
      kind: 'file',
      type: 'text/calendar; charset=utf-8',
      name: 'way-forward-dates.ics',
      body: calendarFile(words.name, events, today),
    }
  },
  states: [],
}
