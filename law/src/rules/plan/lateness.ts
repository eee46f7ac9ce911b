/** Whether the council is late, on the reading that is best for it. */
import type { Fields, Input } from '../../deadlines/field.ts'
import type { Deadline, Kind } from '../../deadlines/kind.ts'
import type { Event } from '../../facts.ts'
import { orBeyond } from '../../time/bank-holidays.ts'
import type { Day } from '../../time/day.ts'
import type { Calendar } from '../../time/working-day.ts'

/** `running`: the time is not over, and it is not done. */
export type Lateness = 'running' | 'late' | 'done-in-time' | 'done-late'

/**
 * How something stands against its time on a day. Nobody is called late before the latest reading has
 * passed; what nobody has said to be done counts as not done. Source: LAW-TIME-21.
 * @param doneOn when it was done
 */
export function latenessOf({ lastDay, laterDay }: Deadline, doneOn: Event, on: Day): Lateness {
  const latest = laterDay ?? lastDay
  if (typeof doneOn === 'number') return doneOn > latest ? 'done-late' : 'done-in-time'
  return on > latest ? 'late' : 'running'
}

/** The deadline, or null where the bank holidays that it needs are not known. */
export function deadlineWithin<F extends Fields>(
  kind: Kind<F>,
  input: Input<F>,
  calendar: Calendar,
): Deadline | null {
  const found = orBeyond(() => kind.work(input, calendar))
  return found === 'beyond' ? null : found
}

/** Whether the time for something that is not done is over; false where it cannot be worked out. */
export function isOverdue<F extends Fields>(
  kind: Kind<F>,
  input: Input<F>,
  { on, calendar }: { readonly on: Day; readonly calendar: Calendar },
): boolean {
  const deadline = deadlineWithin(kind, input, calendar)
  return deadline !== null && latenessOf(deadline, undefined, on) === 'late'
}
