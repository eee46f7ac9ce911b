/**
 * Days as whole numbers since 1970, counted as quickly as plain code can: what the bare function and the
 * rules engine count with, written apart from the law's own. It knows only what an appeal needs.
 */
import { englandAndWales } from '@way-forward/law'

const { from: tableFrom, to: tableTo, titles } = englandAndWales
const isWorkingDay = new Uint8Array(tableTo - tableFrom + 1)
for (let day = tableFrom; day <= tableTo; day++) {
  const date = new Date(day * 86_400_000)
  const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
  const isChristmas = date.getUTCMonth() === 11 && date.getUTCDate() === 25
  isWorkingDay[day - tableFrom] = isWeekend || isChristmas || titles.has(day) ? 0 : 1
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const shape = /^\d{4}-\d{2}-\d{2}$/

/** Where the time to appeal ends under rule 12 of the Tribunal's rules, from the day before the rule is applied. */
export function afterRule12(day) {
  return workingDayFrom(afterClosedPeriod(day))
}

/** The day after the Tribunal's closed period, where the day lies in one; else the day itself. */
export function afterClosedPeriod(day) {
  const { year, month, dayOfMonth } = partsOf(day)
  if (month === 8) return dayFrom(year, 9, 1)
  if (month === 12 && dayOfMonth >= 25) return dayFrom(year + 1, 1, 2)
  return month === 1 && dayOfMonth === 1 ? day + 1 : day
}

/** The day itself where it is a working day, else the next. @throws {RangeError} past the bank holidays */
export function workingDayFrom(day) {
  let end = day
  for (;;) {
    if (end < tableFrom || end > tableTo) throw new RangeError('beyond the bank holidays')
    if (isWorkingDay[end - tableFrom] === 1) return end
    end++
  }
}

/** The same day of a later month, or its last day. */
export function monthsLater(day, count) {
  const { year, month, dayOfMonth } = partsOf(day)
  const index = year * 12 + month - 1 + count
  const endYear = Math.floor(index / 12)
  const endMonth = (index % 12) + 1
  return dayFrom(endYear, endMonth, Math.min(dayOfMonth, lengthOf(endYear, endMonth)))
}

/** The day that ISO text names. @throws {RangeError} where it names none */
export function dayOfText(text) {
  if (!shape.test(text)) throw new RangeError('not a day')
  const year = +text.slice(0, 4)
  const month = +text.slice(5, 7)
  const dayOfMonth = +text.slice(8)
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengthOf(year, month)) {
    throw new RangeError('not a day')
  }
  return dayFrom(year, month, dayOfMonth)
}

function lengthOf(year, month) {
  return month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    ? 29
    : monthLengths[month - 1]
}

// Whole numbers throughout: `Date` would take some ten times as long. Years run from March, leap day last.
function dayFrom(year, month, dayOfMonth) {
  const marchYear = month <= 2 ? year - 1 : year
  const fromMarch = month > 2 ? month - 3 : month + 9
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + dayOfMonth - 719_469
}

/** Full year, month 1 to 12, day of the month. */
export function partsOf(day) {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

const isoTexts = []
/** ISO text. The same days are written again and again, so it is remembered, as the law does. */
export function textOf(day) {
  const known = isoTexts[day]
  if (known !== undefined) return known
  const { year, month, dayOfMonth } = partsOf(day)
  const text = `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`
  isoTexts[day] = text
  return text
}
