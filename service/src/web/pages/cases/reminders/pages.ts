/** The pages of reminders, and the calendar that follows a case. */
import type { Data } from '../../../../db/data.ts'
import type { Page } from '../../../kit/page.ts'
import { calendarPage } from './calendar/page.ts'
import { remindersPage } from './choose/page.ts'

/** @param data where choices and calendars are kept */
export function reminderPages(data: Data): readonly Page[] {
  return [remindersPage(data), calendarPage(data)]
}
