/** What each side has said of the times that are offered, from steps without words. Pure. */
import { type BareMatter, type BareStepOf, bareStepsOf } from '../matter.ts'

type WithSteps = Pick<BareMatter, 'steps'>
type Offer = Pick<BareStepOf<'times-offered'>, 'id' | 'number'>

/** Whether a meeting was set after an offer, and stands: nobody is asked for times any more. */
export function isSettled(matter: WithSteps, offer: Offer): boolean {
  const meeting = bareStepsOf(matter, 'meeting').at(-1)
  return meeting !== undefined && meeting.word !== 'cancelled' && meeting.number > offer.number
}

/**
 * The last that a side said of an offer; null: nothing. What the service typed in for it is about the side, and of the
 * offer that stood then: offers take each other’s place.
 */
export function markOf(matter: WithSteps, offer: Offer, sideId: string): BareStepOf<'times-marked'> | null {
  const own = bareStepsOf(matter, 'times-marked').filter(({ side, about, number }) =>
    side === null ? about === sideId && number > offer.number : side === sideId && about === offer.id,
  )
  return own.at(-1) ?? null
}
