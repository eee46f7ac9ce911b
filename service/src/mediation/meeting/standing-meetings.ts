/** The meetings that stand, from steps without words: which is next, and whether one was held. Pure. */
import { isoOf } from '@way-forward/law'
import { dayInLondon } from '../../documents/london-time.ts'
import { type BareMatter, type BareStepOf, bareStepsOf } from '../matter.ts'

type WithSteps = Pick<BareMatter, 'steps'>

export interface StandingMeeting {
  /** Its step as it stands now. */
  readonly step: BareStepOf<'meeting'>
  readonly startsAt: Date
  /** It is written down who came, or that it goes on another day. */
  readonly isOver: boolean
  /** It goes on another day. */
  readonly isAdjourned: boolean
}

/** Those that were not cancelled, the earliest first. */
export function standingMeetings(matter: WithSteps): readonly StandingMeeting[] {
  const attended = new Set(bareStepsOf(matter, 'attended').map(({ about }) => about))
  const adjourned = new Set(bareStepsOf(matter, 'adjourned').map(({ about }) => about))
  return bareStepsOf(matter, 'meeting')
    .flatMap((step): readonly StandingMeeting[] => {
      const { id, word, atTime: startsAt } = step
      if (word === 'cancelled' || startsAt === null) return []
      const isAdjourned = adjourned.has(id)
      return [{ step, startsAt, isOver: isAdjourned || attended.has(id), isAdjourned }]
    })
    .sort((a, b) => Number(a.startsAt) - Number(b.startsAt))
}

/** The next meeting, from the beginning of its day in London to its end; null: none is set. @param today ISO day */
export function nextMeeting(matter: WithSteps, today: string): Date | null {
  return standingMeetings(matter).find((meeting) => !isPast(meeting, today))?.startsAt ?? null
}

/** Whether a meeting was held, as far as its day says so, and none is to come. @param today ISO day */
export function isAfterMeeting(matter: WithSteps, today: string): boolean {
  return nextMeeting(matter, today) === null && standingMeetings(matter).length > 0
}

/** The last of them goes on another day. */
export function goesOn(matter: WithSteps): boolean {
  return standingMeetings(matter).at(-1)?.isAdjourned === true
}

function isPast({ startsAt, isOver }: StandingMeeting, today: string): boolean {
  return isOver || isoOf(dayInLondon(startsAt)) < today
}
