/** How a matter is told to a system: pure, from days, kinds and ids. */
import { type Calendar, type Day, isoOf, provisionOf } from '@way-forward/law'
import { answerOf } from '../arranging/answers-of-sides.ts'
import { type Clock, isLate } from '../clock.ts'
import { clocksOf } from '../clocks.ts'
import { lawOfClock, nameOfClock } from '../law-of-clock.ts'
import { bareStepsOf } from '../matter.ts'
import { stateOf } from '../matter-state.ts'
import type { TokenMatter, TokenSide } from './read-by-token.ts'

/** A matter in a list. */
export function shortShape(matter: TokenMatter, today: Day, calendar: Calendar) {
  const { stage, waitsOn, next, lateFrom, meetingAt } = stateOf(matter, matter.reader, today, calendar)
  return {
    id: matter.id,
    reference: matter.reference,
    process: matter.process,
    openedAt: matter.openedAt.toISOString(),
    changedAt: matter.changedAt,
    stage,
    waitsOn,
    next,
    lateFrom,
    meetingAt: meetingAt?.toISOString() ?? null,
  }
}

/** Where a meeting ends and takes place, by its step. */
export interface MeetingPlace {
  readonly step: string
  readonly endsAt: Date | null
  readonly place: string | null
}

/** A matter with its clocks, its meetings and who takes part. */
export function wholeShape(
  matter: TokenMatter,
  places: readonly MeetingPlace[],
  today: Day,
  calendar: Calendar,
) {
  return {
    ...shortShape(matter, today, calendar),
    service: matter.service,
    takesPart: matter.sides.map((side) => sideShape(matter, side)),
    clocks: clocksOf(matter, calendar).map((clock) => clockShape(matter, clock, isoOf(today))),
    meetings: bareStepsOf(matter, 'meeting')
      .filter(({ side }) => side === null)
      .map(({ id, word, atTime }) => {
        const place = places.find(({ step }) => step === id)
        return {
          id,
          how: word,
          startsAt: atTime?.toISOString() ?? null,
          endsAt: place?.endsAt?.toISOString() ?? null,
          place: place?.place ?? null,
        }
      }),
  }
}

function sideShape(matter: TokenMatter, { id, role, name, isMine, hasEnded }: TokenSide) {
  return { id, role, name, isMine, answer: answerOf(matter, { id })?.word ?? null, hasEnded }
}

/** Two days of one clock where the facts alone differ: somebody was told on two days, and the law has no doubt. */
const daysDiffer = 'It may be counted from more than one day, and the days differ.'

function clockShape(matter: TokenMatter, clock: Clock, today: string) {
  const { kind, runsOn, side, lastDay, laterDay, doneOn, endedOn = null } = clock
  const rule = lawOfClock(clock, matter.process)?.rule ?? null
  const isMine =
    runsOn === 'service'
      ? matter.reader === 'service'
      : matter.sides.some((each) => each.isMine && (side === null ? each.role === runsOn : each.id === side))
  return {
    kind,
    title: nameOfClock(kind),
    runsOn,
    side,
    isMine,
    lastDay,
    laterDay,
    doneOn,
    endedOn,
    isLate: isLate(clock, today),
    rule,
    provision: rule === null ? null : provisionOf(rule).provision,
    doubt: laterDay === null ? null : ((rule === null ? null : provisionOf(rule).doubt) ?? daysDiffer),
  }
}
