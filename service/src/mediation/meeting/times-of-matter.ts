/** The times that are offered, and what each side can do. */
import { takesPart } from '../arranging/answers-of-sides.ts'
import type { Matter, Side, StepOf } from '../matter.ts'
import { lastStep, stepsOf } from '../matter.ts'
import type { Slot, TimeMark } from '../step-kinds.ts'
import { isSettled, markOf } from './marks-of-sides.ts'

export interface OfferedTime {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** By the side's id; no mark: it has not said. */
  readonly marks: ReadonlyMap<string, TimeMark>
  /** Everybody has said that they can, if need be. */
  readonly suitsAll: boolean
  /** How many can without "if need be". */
  readonly gladly: number
}

export interface OfferedTimes {
  readonly offer: StepOf<'times-offered'>
  /** The earliest first. */
  readonly times: readonly OfferedTime[]
  /** Those who are asked. */
  readonly sides: readonly Side[]
  /** Those of them who have not said anything to this offer. */
  readonly silent: readonly Side[]
}

/** The last offer, where it waits to become a meeting; null: there is none, or a meeting was set after it. */
export function offeredTimes(matter: Matter): OfferedTimes | null {
  const offer = lastStep(matter, 'times-offered')
  if (offer === null || offer.side !== null || isSettled(matter, offer)) return null
  const sides = matter.sides.filter((side) => takesPart(matter, side))
  const marks = new Map(sides.map((side) => [side.id, marksOf(matter, side)]))
  const times = [...offer.body.slots]
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .map((slot) => timeOf(slot, sides, marks))
  const silent = sides.filter(({ id }) => markOf(matter, offer, id) === null)
  return { offer, times, sides, silent }
}

/** What a side said, of whichever offer: a time keeps its id when other times are offered beside it. */
function marksOf(matter: Matter, side: Side): ReadonlyMap<string, TimeMark> {
  return new Map(ownMarks(matter, side).flatMap(({ body }) => Object.entries(body.marks)))
}

/** In its own name, or typed in by the service for it. */
export function ownMarks(matter: Matter, { id }: Pick<Side, 'id'>): readonly StepOf<'times-marked'>[] {
  return stepsOf(matter, 'times-marked').filter(
    (step) => step.side === id || (step.side === null && step.about === id),
  )
}

function timeOf(
  { id, startsAt, endsAt }: Slot,
  sides: readonly Side[],
  said: ReadonlyMap<string, ReadonlyMap<string, TimeMark>>,
): OfferedTime {
  const marks = new Map<string, TimeMark>()
  for (const side of sides) {
    const mark = said.get(side.id)?.get(id)
    if (mark !== undefined) marks.set(side.id, mark)
  }
  const given = [...marks.values()]
  return {
    id,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    marks,
    suitsAll: sides.length > 0 && given.length === sides.length && !given.includes('no'),
    gladly: given.filter((mark) => mark === 'yes').length,
  }
}
