/** The clocks of arranging a mediation: commissioners told in three working days, a meeting set in 30 days. */
import { type Calendar, isoOf } from '@way-forward/law'
import { dayInLondon } from '../../documents/london-time.ts'
import { type Clock, daysOf, earliest } from '../clock.ts'
import { type BareMatter, type BareStepOf, bareStepsOf } from '../matter.ts'
import { standingMeetings } from '../meeting/standing-meetings.ts'
import { issuesWordOf, whoArranges } from './who-arranges.ts'

type Told = Pick<BareStepOf<'authority-told' | 'commissioner-told'>, 'id' | 'onDay'>
type Part = Pick<Clock, 'kind' | 'runsOn' | 'side'>

/**
 * They start when the council was told, where health alone is in issue when each commissioner was. Told by the family and
 * by the service on two days: the earlier warns, the later is used before the council is called late. Disagreement
 * resolution has none. An end without a meeting arranges nothing, and nobody has to do it any more. Source: LAW-MED-24,
 * LAW-MED-25, LAW-TIME-21.
 */
export function arrangingClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  if (matter.process !== 'mediation') return []
  const told = byDay(bareStepsOf(matter, 'authority-told'))
  const word = issuesWordOf(matter)
  const { arranger, commissionersAreTold } = whoArranges(word)
  const arranged = earliest([meetingSetOn(matter), endedOn(matter)])
  const unheld = endedUnheldOn(matter)
  const clocks: (Clock | null)[] = []
  if (commissionersAreTold)
    clocks.push(
      clock(
        { kind: 'commissioner-notified', runsOn: 'authority', side: null },
        knownOn(matter, told),
        calendar,
        {
          doneOn: earliest([allToldOn(matter), endedOn(matter)]),
        },
      ),
    )
  if (arranger === 'authority')
    clocks.push(
      clock({ kind: 'mediation-arranged', runsOn: 'authority', side: null }, told, calendar, {
        doneOn: arranged,
      }),
    )
  else
    for (const side of commissioners(matter))
      clocks.push(
        clock(
          { kind: 'mediation-arranged', runsOn: 'commissioner', side: side.id },
          toldTo(matter, side.id),
          calendar,
          {
            doneOn: arranged,
          },
        ),
      )
  return clocks
    .filter((each) => each !== null)
    .map((each) => (each.doneOn === null && unheld !== null ? { ...each, endedOn: unheld } : each))
}

/** The commissioners that take part. */
function commissioners({ sides }: Pick<BareMatter, 'sides'>): readonly BareMatter['sides'][number][] {
  return sides.filter(({ role, hasEnded }) => role === 'commissioner' && !hasEnded)
}

/** When a commissioner was told, the earliest first. */
function toldTo(matter: Pick<BareMatter, 'steps'>, side: string): readonly Told[] {
  return byDay(bareStepsOf(matter, 'commissioner-told').filter(({ about }) => about === side))
}

/**
 * The ISO day from which the 30 days run: the council was first told or, where health alone is in issue, the first of the
 * commissioners. Null: nobody was told. Source: LAW-MED-25.
 */
export function arrangingFrom(matter: BareMatter): string | null {
  const told =
    whoArranges(issuesWordOf(matter)).arranger === 'authority'
      ? bareStepsOf(matter, 'authority-told')
      : commissioners(matter).flatMap(({ id }) => toldTo(matter, id))
  return earliest(told.map(({ onDay }) => onDay))
}

/** The day on which the last of the commissioners was told; null: one was not, or none is known yet. */
function allToldOn(matter: BareMatter): string | null {
  const days = commissioners(matter).map(({ id }) => toldTo(matter, id)[0]?.onDay ?? null)
  if (days.length === 0 || days.includes(null)) return null
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  )
}

/**
 * When the council knew that health is in issue. Where that was said after it had been told, the later day is used before
 * it is called late.
 */
function knownOn(matter: BareMatter, told: readonly Told[]): readonly Told[] {
  const issues = bareStepsOf(matter, 'issues').at(-1)
  const last = told.at(-1)
  return issues === undefined || last === undefined || issues.onDay <= last.onDay ? told : [...told, issues]
}

/** The day on which a meeting was first set that still stands, whatever was changed about it; null: there is none. */
export function meetingSetOn(matter: Pick<BareMatter, 'steps'>): string | null {
  const byId = new Map(matter.steps.map((step) => [step.id, step]))
  const days = standingMeetings(matter).map(({ step }) => {
    let first = step
    for (;;) {
      const earlier = first.corrects === null ? undefined : byId.get(first.corrects)
      if (earlier?.kind !== 'meeting' || earlier.word === 'cancelled') return first.onDay
      first = earlier
    }
  })
  return earliest(days)
}

/** The day of the first meeting that stands, held or ahead, as an ISO day; null: there is none. */
export function firstMeetingDay(matter: Pick<BareMatter, 'steps'>): string | null {
  const [first] = standingMeetings(matter)
  return first === undefined ? null : isoOf(dayInLondon(first.startsAt))
}

/** The day on which it ended after a meeting, or in an agreement; null: it has not. */
export function endedOn(matter: Pick<BareMatter, 'steps'>): string | null {
  const held = bareStepsOf(matter, 'ended').filter(({ word }) => word !== 'not-held')
  return earliest([...held, ...bareStepsOf(matter, 'agreed')].map(({ onDay }) => onDay))
}

/** The day on which it ended without a meeting; null: it did not. */
export function endedUnheldOn(matter: Pick<BareMatter, 'steps'>): string | null {
  return bareStepsOf(matter, 'ended').find(({ word }) => word === 'not-held')?.onDay ?? null
}

/**
 * How the 30 days came to their end where no meeting was arranged for a day within them: `nothing` is set; it was
 * `set-late`; or it was set in time `for-later`, of which it is not settled whether that is enough. Null: they run, or a
 * meeting was set in time for a day within them. Counted from the earlier reading. Source: LAW-MED-25, LAW-TIME-21.
 * @param clock that of arranging it @param today ISO day
 */
export function missedDays(
  matter: Pick<BareMatter, 'steps'>,
  { lastDay, doneOn }: Pick<Clock, 'lastDay' | 'doneOn'>,
  today: string,
): 'nothing' | 'set-late' | 'for-later' | null {
  if (lastDay >= today) return null
  if (doneOn === null) return 'nothing'
  if (doneOn > lastDay) return 'set-late'
  const meeting = firstMeetingDay(matter)
  return meeting !== null && meeting > lastDay ? 'for-later' : null
}

function byDay<S extends Told>(steps: readonly S[]): readonly S[] {
  return [...steps].sort((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0))
}

/** A clock from the days on which somebody was told; null: nobody was, or its holidays are not known yet. */
function clock(
  { kind, runsOn, side }: Part,
  told: readonly Told[],
  calendar: Calendar,
  { doneOn }: Pick<Clock, 'doneOn'>,
): Clock | null {
  const [first] = told
  if (first === undefined) return null
  const ends = [first, told.at(-1) ?? first].map(({ onDay }) => daysOf(kind, { informed: onDay }, calendar))
  const [early, late] = ends
  // The later day may lie beyond the holidays that are known: then nobody is called late on it.
  if (early == null || late == null) return null
  const laterDay = late.laterDay ?? late.lastDay
  return {
    kind,
    runsOn,
    side,
    doneOn,
    step: first.id,
    lastDay: early.lastDay,
    laterDay: laterDay > early.lastDay ? laterDay : null,
  }
}
