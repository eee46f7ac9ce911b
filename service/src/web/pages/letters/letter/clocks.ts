/** Which time runs on while a letter is answered, as the plan's answers tell. */
import { type Calendar, type Day, type Facts, position, writtenDay } from '@way-forward/law'

/** Deadlines that nothing stops. */
const unstopped = ['appeal', 'discrimination-claim']

/** What the plan says of times that keep running, each with its last day where there is one. */
export function clocksOf(facts: Facts, on: Day, calendar: Calendar): readonly string[] {
  const { warnings, dates } = position(facts, on, calendar)
  const says = warnings
    .filter(({ code }) => code === 'clock-keeps-running')
    .map(({ say, concern }) => {
      const found = dates.find((each) => each.concern === concern && unstopped.includes(each.kind))
      return found === undefined || found.lastDay < on
        ? say
        : `${say} The last day is ${writtenDay(found.lastDay)}.`
    })
  return [...new Set(says)]
}
