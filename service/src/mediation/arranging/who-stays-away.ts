/** Who must take part and does not come: silence, and a chair that stayed empty, are as good as a refusal to a family. */
import { type Calendar, isoOf } from '@way-forward/law'
import { dayInLondon } from '../../documents/london-time.ts'
import { standingChoice } from '../advice/advice-clocks.ts'
import { daysOf } from '../clock.ts'
import { type BareMatter, bareStepsOf, type Matter, type Side, stepsOf } from '../matter.ts'
import { nextMeeting } from '../meeting/standing-meetings.ts'
import { answerOf, mustTakePart } from './answers-of-sides.ts'
import { arrangingClocks } from './arranging-clocks.ts'

/** A side that must take part, and stays away. */
export interface Away {
  readonly side: Side
  /** `silent`: it has not answered by the day on which it had to. `absent`: nobody of it came to the last meeting. */
  readonly how: 'silent' | 'absent'
  /** ISO day: from which its silence counts, or of the meeting. */
  readonly from: string
}

/**
 * Who must take part and stays away. Whoever answers, marks a time or came to the last meeting is not silent. Nobody of a
 * family that chose no mediation. Source: LAW-MED-03, LAW-MED-04.
 * @param today ISO day
 */
export function whoStaysAway(matter: Matter, calendar: Calendar, today: string): readonly Away[] {
  if (standingChoice(matter)?.word === 'no-mediation') return []
  const silentFrom = silenceCountsFrom(matter, calendar, today)
  const last = stepsOf(matter, 'attended').at(-1)
  return matter.sides.flatMap((side): readonly Away[] => {
    if (side.hasEnded || !mustTakePart(matter, side)) return []
    const own = last?.body.people.filter((each) => each.side === side.id) ?? []
    if (last !== undefined && own.length > 0)
      return own.every(({ was }) => was === 'absent') ? [{ side, how: 'absent', from: last.onDay }] : []
    if (silentFrom === null || silentFrom > today || hasSpoken(matter, side)) return []
    return [{ side, how: 'silent', from: silentFrom }]
  })
}

function hasSpoken(matter: Matter, { id }: Pick<Side, 'id'>): boolean {
  const isOf = ({ side, about }: { readonly side: string | null; readonly about: string | null }) =>
    side === id || (side === null && about === id)
  return answerOf(matter, { id }) !== null || bareStepsOf(matter, 'times-marked').some(isOf)
}

/**
 * From which ISO day silence counts: the last day on which notice of the meeting that is set could be given; where none is
 * set, the morning after the time to arrange one, on its earlier reading. Null: neither is known. Source: LAW-MED-25,
 * LAW-MED-28, LAW-TIME-21. @param today ISO day
 */
export function silenceCountsFrom(matter: BareMatter, calendar: Calendar, today: string): string | null {
  const next = nextMeeting(matter, today)
  if (next !== null)
    return daysOf('mediation-notice', { meeting: isoOf(dayInLondon(next)) }, calendar)?.lastDay ?? null
  const [until] = arrangingClocks(matter, calendar).filter(({ kind }) => kind === 'mediation-arranged')
  return until === undefined ? null : Temporal.PlainDate.from(until.lastDay).add({ days: 1 }).toString()
}
