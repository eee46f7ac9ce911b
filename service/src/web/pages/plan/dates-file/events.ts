/** The events of a calendar file, from the dates of a plan. */
import { createHash } from 'node:crypto'
import {
  type Concern,
  type ConcernDeadline,
  type Day,
  isoOf,
  kindNamed,
  plainDay,
  provisionOf,
  writtenDay,
} from '@way-forward/law'
import type { CalendarEvent } from '../../../kit/calendar-file.ts'
import { words } from './words.ts'

export interface EventsOptions {
  readonly concerns: readonly Concern[]
  readonly dates: readonly ConcernDeadline[]
  readonly today: Day
  /** The whole address of the plan. */
  readonly planAddress: string
}

const remindBeforeLastDay = [30, 14, 7, 3, 1] as const
const remindBeforeAdvisedDay = [3, 0] as const

/** Whether a calendar file would hold anything. */
export function hasEvents(dates: readonly ConcernDeadline[], today: Day): boolean {
  return dates.some(({ kind, lastDay }) => words.actions[kind] !== undefined && lastDay >= today)
}

/**
 * One event for each advised day and each last day that is the reader's own, from today on. A later
 * reading is none: nobody should plan on it. A day on which the council must act is one as well, because
 * from the next day the reader can act on it (LAW-MED-26). Judicial review is none: it is to be asked about
 * at once, and a day in a calendar would invite waiting (LAW-JR-01).
 */
export function eventsOf(options: EventsOptions): CalendarEvent[] {
  return options.dates.flatMap((deadline) => {
    const { kind, advisedDay, lastDay } = deadline
    const action = words.actions[kind]
    if (action === undefined) return []
    const events: CalendarEvent[] = []
    if (advisedDay !== null && advisedDay !== lastDay) {
      events.push(eventOf(options, deadline, 'advised', advisedDay, action))
    }
    events.push(eventOf(options, deadline, 'last', lastDay, action))
    return events.filter((event) => event.on >= options.today)
  })
}

function eventOf(
  { concerns, today, planAddress }: EventsOptions,
  deadline: ConcernDeadline,
  which: 'advised' | 'last',
  on: Day,
  action: string,
): CalendarEvent {
  const reminders = which === 'last' ? remindBeforeLastDay : remindBeforeAdvisedDay
  return {
    uid: uidOf(concerns, deadline, which),
    on,
    title: `${which === 'last' ? words.last : words.advised}: ${action}`,
    description: descriptionOf(deadline, which, planAddress),
    address: planAddress,
    // A reminder of a day that has passed, or of this morning, would ring at once or never.
    remindDaysBefore: reminders.filter((days) => on - days > today),
  }
}

function descriptionOf(deadline: ConcernDeadline, which: 'advised' | 'last', planAddress: string): string {
  const { kind, lastDay, moment, doubt, working } = deadline
  const lines = [kindNamed(kind)?.says ?? '']
  if (which === 'advised') lines.push(`${words.lastIs} ${writtenDay(lastDay)}.`)
  if (moment !== null) lines.push(words.by5pm)
  lines.push('', words.worked)
  for (const { say, to, rule } of working) {
    lines.push(`- ${say}${to === null ? '' : `: ${plainDay(to)}`} (${provisionOf(rule).provision})`)
  }
  if (doubt !== null) lines.push('', `${words.doubt} ${doubt}`)
  lines.push('', words.checkAgain, `${words.plan} ${planAddress}`)
  return lines.join('\n')
}

/**
 * The same for the same date of the same concern, so that a calendar moves an event when a certificate
 * moves the date. A letter is told by what it decided and its days; anything else by what its clock started
 * from, so that the events of two plans never overwrite each other. A digest, because a calendar may be shared.
 */
function uidOf(
  concerns: readonly Concern[],
  { kind, concern: id, working }: ConcernDeadline,
  which: string,
): string {
  const concern = concerns.find((each) => each.id === id)
  const first = working.find((step) => step.from !== null)
  const parts =
    concern?.kind === 'council-decision'
      ? [concern.decision ?? '', ...[concern.noticeDatedOn, concern.noticeSentOn].map(dayText)]
      : [concern?.kind ?? '', id, dayText(first?.from), first?.say ?? '']
  const digest = createHash('sha256')
    .update([...parts, kind, which].join('|'))
    .digest('hex')
  return `${digest.slice(0, 32)}@way-forward`
}

function dayText(value: Day | null | undefined): string {
  return value === undefined || value === null ? '' : isoOf(value)
}
