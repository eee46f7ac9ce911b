/** The times that are offered, and what each side can do. */
import type { Matter, Side, StepOf } from '../matter.ts'
import { lastStep, stepsOf } from '../matter.ts'
import type { Slot, TimeMark } from '../step-kinds.ts'

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
  const meeting = lastStep(matter, 'meeting')
  if (offer === null || offer.side !== null || isSettled(offer, meeting)) return null
  const sides = sidesToAsk(matter)
  const marks = new Map(sides.map((side) => [side.id, marksOf(matter, side)]))
  const times = [...offer.body.slots]
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .map((slot) => timeOf(slot, sides, marks))
  const silent = sides.filter((side) => ownMarks(matter, side).every(({ about }) => about !== offer.id))
  return { offer, times, sides, silent }
}

/** A meeting that was set after the offer, and stands. */
function isSettled(offer: StepOf<'times-offered'>, meeting: StepOf<'meeting'> | null): boolean {
  return meeting !== null && meeting.word !== 'cancelled' && meeting.number > offer.number
}

/** Sides that take part: those who said that they do not are not asked when they can. */
export function sidesToAsk(matter: Matter): readonly Side[] {
  const answers = stepsOf(matter, 'side-answer')
  return matter.sides.filter(({ id, hasEnded }) => {
    const own = answers.findLast((step) => step.side === id || (step.side === null && step.about === id))
    return !hasEnded && (own === undefined || own.word === 'joins')
  })
}

/** What a side said, of whichever offer: a time keeps its id when other times are offered beside it. */
function marksOf(matter: Matter, side: Side): ReadonlyMap<string, TimeMark> {
  return new Map(ownMarks(matter, side).flatMap(({ body }) => Object.entries(body.marks)))
}

/** In its own name, or typed in by the service for it. */
export function ownMarks(matter: Matter, { id }: Pick<Side, 'id'>): readonly StepOf<'times-marked'>[] {
  return stepsOf(matter, 'times-marked').filter(
    (step) => step.side === id || (step.side === null && step.body.forSide === id),
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
