/**
 * The last day of an appeal and nothing else: ISO text in, ISO text out. No working, no later reading, no
 * reasons; the same refusals. It is what a program needs that trusts its author, and the yardstick for
 * what the working costs.
 */
import { afterRule12, dayOfText, monthsLater, textOf } from './whole-days.mjs'

/**
 * @param {Readonly<Record<string, string | boolean>>} input as `deadline('appeal', input)` takes it
 * @returns {string} the last day, ISO text
 * @throws {RangeError} for a date that is not one, dates that cannot be true together, and days past the table
 */
export function bareAppealDay(input) {
  const sent = dayOfText(input['notice-sent'])
  const dated = input['notice-dated'] === undefined ? sent : dayOfText(input['notice-dated'])
  const notice = sent < dated ? sent : dated
  let end = monthsLater(notice, 2)
  if (input['certificate-issued'] !== undefined) {
    const issued = dayOfText(input['certificate-issued'])
    const contacted =
      input['adviser-contacted'] === undefined ? undefined : dayOfText(input['adviser-contacted'])
    if (issued < notice) throw new RangeError('certificate before notice')
    if (contacted !== undefined && contacted > issued) throw new RangeError('contact after certificate')
    const isLate = contacted !== undefined && contacted > monthsLater(sent > dated ? sent : dated, 2)
    if (input['placement-only'] !== true && !isLate) {
      const second = monthsLater(issued, 1)
      if (second > end) end = second
    }
  }
  return textOf(afterRule12(end))
}
