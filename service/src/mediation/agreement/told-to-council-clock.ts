/**
 * The clock by which a health commissioner tells the council of the agreement: its duty after mediation about health alone,
 * whether or not a term says so. Pure. Source: LAW-MED-34.
 */
import type { Calendar } from '@way-forward/law'
import { isHealthAlone } from '../arranging/who-arranges.ts'
import { type Clock, daysOf } from '../clock.ts'
import { type BareMatter, type BareStepOf, bareStepsOf } from '../matter.ts'
import { doneOn } from './agreement-clocks.ts'

export const toldToCouncilClock = 'agreement-told-to-council'

/**
 * The clock of each commissioner, from the date of the agreement. Counted from the day of the last acceptance it is over
 * later: that is the later reading (LAW-TIME-21).
 */
export function toldToCouncilClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  const agreed = agreedWithoutTerm(matter)
  if (agreed === null) return []
  const days = daysOf(toldToCouncilClock, { made: agreed.onDay }, calendar)
  const acceptedOn = bareStepsOf(matter, 'accepted')
    .filter(({ word }) => word === 'accepts')
    .reduce((last, { onDay }) => (onDay > last ? onDay : last), agreed.onDay)
  const later = daysOf(toldToCouncilClock, { made: acceptedOn }, calendar)
  if (days === null || later === null) return []
  const laterDay = later.laterDay ?? later.lastDay
  return matter.sides
    .filter(({ role, hasEnded }) => role === 'commissioner' && !hasEnded)
    .map(
      ({ id }): Clock => ({
        kind: toldToCouncilClock,
        step: agreed.id,
        runsOn: 'commissioner',
        side: id,
        lastDay: days.lastDay,
        laterDay: laterDay > days.lastDay ? laterDay : null,
        doneOn: doneOn(matter, agreed.id),
      }),
    )
}

/**
 * That there is an agreement of which the council is to be told; null: there is none, or a term says it, which has its own
 * day and its own clock.
 */
export function agreedWithoutTerm(matter: BareMatter): BareStepOf<'agreed'> | null {
  if (!isHealthAlone(matter)) return null
  const isTerm = bareStepsOf(matter, 'term-due').some(
    ({ word }) => word === 'one-week' || word === 'told-as-agreed',
  )
  return isTerm ? null : (bareStepsOf(matter, 'agreed').at(-1) ?? null)
}
