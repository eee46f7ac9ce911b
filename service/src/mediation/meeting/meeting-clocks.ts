/** The clocks of times and meetings: notice of a meeting, and answers to times that are offered. */
import { type Calendar, isoOf } from '@way-forward/law'
import { dayInLondon } from '../../documents/london-time.ts'
import { takesPart } from '../arranging/answers-of-sides.ts'
import { type Clock, daysOf } from '../clock.ts'
import { type BareMatter, bareStepsOf } from '../matter.ts'
import { isSettled, markOf } from './marks-of-sides.ts'
import { standingMeetings } from './standing-meetings.ts'

/**
 * Notice: of every meeting that stands, until five working days before it, done on the day on which it was told. Answers:
 * of each side that takes part, until the day on which notice of the earliest time could still be given; nobody is late
 * with them before that time has passed. Source: LAW-MED-28.
 */
export function meetingClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  return [...noticeClocks(matter, calendar), ...answerClocks(matter, calendar)]
}

function noticeClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  return standingMeetings(matter).flatMap(({ step: { id, onDay }, startsAt }) => {
    const notice = noticeUntil(startsAt, calendar)
    if (notice === null) return []
    return { kind: 'mediation-notice', step: id, runsOn: 'service', side: null, ...notice, doneOn: onDay }
  })
}

function answerClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  const offer = bareStepsOf(matter, 'times-offered').at(-1)
  if (offer === undefined || offer.atTime === null || isSettled(matter, offer)) return []
  if (bareStepsOf(matter, 'ended').length > 0) return []
  const notice = noticeUntil(offer.atTime, calendar)
  if (notice === null) return []
  const lastDay = notice.lastDay < offer.onDay ? offer.onDay : notice.lastDay
  const first = isoOf(dayInLondon(offer.atTime))
  const laterDay = first > lastDay ? first : null
  return matter.sides
    .filter((side) => takesPart(matter, side))
    .map(({ id, role }) => ({
      kind: 'mark-times',
      step: offer.id,
      runsOn: role,
      side: id,
      lastDay,
      laterDay,
      doneOn: markOf(matter, offer, id)?.onDay ?? null,
    }))
}

function noticeUntil(at: Date, calendar: Calendar): Pick<Clock, 'lastDay' | 'laterDay'> | null {
  return daysOf('mediation-notice', { meeting: isoOf(dayInLondon(at)) }, calendar)
}
