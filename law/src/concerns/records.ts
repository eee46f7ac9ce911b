import type { MatterOf } from '../position/matter.ts'
import { answerToRequest } from '../rules/records/answer-to-request.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

/** A request for copies of records. Source: LAW-SAR-01. */
export const records = concernRules({
  kind: 'records',
  dates: recordsDates,
  warnings: recordsWarnings,
  sequences: [
    { earlier: 'requestedOn', later: 'extendedOn', rule: 'LAW-SAR-01' },
    { earlier: 'requestedOn', later: 'answeredOn', rule: 'LAW-SAR-01' },
  ],
})

function recordsDates({ concern, calendar }: MatterOf<'records'>, dates: Dates): void {
  if (typeof concern.answeredOn === 'number') return
  const deadline = answerToRequest(concern, calendar)
  if (deadline !== undefined) dates.put(deadline)
}

function recordsWarnings({ concern, calendar, on }: MatterOf<'records'>, warn: (said: Said) => void): void {
  if (typeof concern.answeredOn === 'number') return
  const deadline = answerToRequest(concern, calendar)
  if (deadline === undefined || deadline === null || on <= deadline.lastDay) return
  warn(typeof concern.extendedOn === 'number' ? longerTimeIsOver : monthIsOver)
}

const monthIsOver = warning(
  'answer-overdue',
  'The month to answer your request is over. Unless you were told within it that the answer takes longer, ask for the copies in writing, and say that you will complain to the Information Commissioner.',
  'LAW-SAR-01',
  ['requestedOn', 'extendedOn', 'answeredOn'],
)
const longerTimeIsOver = warning(
  'answer-overdue',
  'The time to answer your request is over. Word of a longer time counts only if it came within the first month, and gives two months more at most. Ask for the copies in writing, and say that you will complain to the Information Commissioner.',
  'LAW-SAR-01',
  ['requestedOn', 'extendedOn', 'answeredOn'],
)
