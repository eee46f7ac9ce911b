/** The clock of a narrow screen, as attributes of its shapes. */
import { clockOf } from '../../service/src/documents/plan/lanes.ts'
import { shortDay } from '../../service/src/documents/plan/short-day.ts'

/**
 * @param {object} timeline what stands in the picture
 * @param {number} today
 */
export function clockModel(timeline, today) {
  const { moments } = timeline
  const clock = clockOf(timeline, today)
  const [first, last] = [moments[0].day, moments.at(-1).day]
  return {
    hasEnds: first !== last,
    today: clock.today,
    anchor: clock.today < 12 ? 'start' : clock.today > 88 ? 'end' : 'middle',
    from: clock.placeOf(first),
    to: clock.placeOf(last),
    lasts: moments.filter(({ shape }) => shape === 'last').map(({ day }) => clock.placeOf(day)),
    first: shortDay(first),
    last: shortDay(last),
  }
}
