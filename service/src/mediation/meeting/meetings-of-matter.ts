/** The meetings of a matter as they stand, from its steps. */
import type { Matter, Step, StepOf } from '../matter.ts'
import { lastStep, sideOf, stepsOf } from '../matter.ts'
import type { Present } from '../step-kinds.ts'

export interface Meeting {
  /** Its step as it stands now. */
  readonly step: StepOf<'meeting'>
  readonly startsAt: Date
  readonly endsAt: Date
  readonly isCancelled: boolean
  /** Who came; null: not written down, or not for this reader. */
  readonly attended: StepOf<'attended'> | null
  /** It goes on another day. */
  readonly adjourned: StepOf<'adjourned'> | null
  /** What the family said to short notice of it as it stands; null: nothing. */
  readonly consent: StepOf<'short-notice'> | null
}

/** Every meeting, cancelled ones included, in the order in which they were first set. */
export function meetingsOf(matter: Matter): readonly Meeting[] {
  const attended = stepsOf(matter, 'attended')
  const adjourned = stepsOf(matter, 'adjourned')
  const consents = stepsOf(matter, 'short-notice')
  return stepsOf(matter, 'meeting')
    .filter(({ side }) => side === null)
    .map((step) => {
      const told = sameNotice(matter, step)
      return {
        step,
        startsAt: step.atTime ?? new Date(step.body.endsAt),
        endsAt: new Date(step.body.endsAt),
        isCancelled: step.word === 'cancelled',
        attended: attended.findLast(({ about }) => about === step.id) ?? null,
        adjourned: adjourned.findLast(({ about }) => about === step.id) ?? null,
        consent:
          consents.findLast(({ about, side }) => told.has(about) && speaksForFamily(matter, side)) ?? null,
      }
    })
    .sort((a, b) => firstNumber(matter, a.step) - firstNumber(matter, b.step))
}

/** The meeting that is set and of which nobody has written down yet who came; null: none. */
export function meetingAhead(matter: Matter): Meeting | null {
  const last = meetingsOf(matter).at(-1)
  return last === undefined || last.isCancelled || last.attended !== null || last.adjourned !== null
    ? null
    : last
}

/**
 * The last meeting that was held; null: none was, as far as the reader sees. Where the family came and nobody else did, it
 * took part as far as it could; where nobody came, or one other side alone, nothing was held.
 */
export function lastHeld(matter: Matter): Meeting | null {
  const family = sideOf(matter, 'family')?.id
  return (
    meetingsOf(matter).findLast(({ attended }) => {
      const came = sidesThatCame(attended?.body.people ?? [])
      return came.size > 1 || (family !== undefined && came.has(family))
    }) ?? null
  )
}

/** Whether two sides met, so that there can be something agreed. */
export function haveMet(matter: Matter): boolean {
  return meetingsOf(matter).some(({ attended }) => sidesThatCame(attended?.body.people ?? []).size > 1)
}

/** The sides of whom somebody came. */
export function sidesThatCame(people: readonly Present[]): ReadonlySet<string> {
  return new Set(people.flatMap(({ side, was }) => (side === null || was === 'absent' ? [] : [side])))
}

/** Whether another meeting may be set: none is ahead, and the last that was held goes on. */
export function mayMeetAgain(matter: Matter): boolean {
  const last = meetingsOf(matter).at(-1)
  const isOver = last === undefined || last.isCancelled || last.adjourned !== null
  return isOver && lastStep(matter, 'ended') === null
}

/**
 * The last that was said of meetings, by its id: a form names what it was made from, so that whoever sends it later than
 * somebody else is told. "none": nothing was.
 */
export function asMeetingsStand(matter: Matter): string {
  const said = matter.steps.filter(({ kind }) => ofMeetings.includes(kind))
  return said.at(-1)?.id ?? 'none'
}
const ofMeetings: readonly string[] = ['meeting', 'attended', 'adjourned', 'ended'] satisfies Step['kind'][]

/** Whether date and place are the same, so that nobody has to be given notice anew. */
export function isSameNotice(
  a: Pick<StepOf<'meeting'>, 'word' | 'atTime' | 'body'>,
  b: Pick<StepOf<'meeting'>, 'word' | 'atTime' | 'body'>,
): boolean {
  return a.word === b.word && a.atTime?.getTime() === b.atTime?.getTime() && a.body.place === b.body.place
}

/** The steps of a meeting that say its date and place as they stand now, back to the last change of them. */
function sameNotice(matter: Matter, step: StepOf<'meeting'>): ReadonlySet<string | null> {
  const same = new Set<string | null>()
  let each: StepOf<'meeting'> | null = step
  while (each !== null && isSameNotice(each, step)) {
    same.add(each.id)
    each = earlierOf(matter, each)
  }
  return same
}

function firstNumber(matter: Matter, step: StepOf<'meeting'>): number {
  const earlier = earlierOf(matter, step)
  return earlier === null ? step.number : firstNumber(matter, earlier)
}

/** The step that this one changed; null: it is the first. */
function earlierOf(matter: Matter, { corrects }: StepOf<'meeting'>): StepOf<'meeting'> | null {
  const found = corrects === null ? undefined : matter.steps.find(({ id }) => id === corrects)
  return found?.kind === 'meeting' ? found : null
}

/** The family agrees for itself; what it told the service, the service writes down. */
function speaksForFamily({ sides }: Matter, side: string | null): boolean {
  return side === null || sides.some(({ id, role }) => id === side && role === 'family')
}
