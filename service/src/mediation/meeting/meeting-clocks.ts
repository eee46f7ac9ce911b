/** The clocks of times and meetings: notice of a meeting, and answers to times that are offered. */
import { type Calendar, deadline, isoOf } from '@way-forward/law'
import { dayInLondon } from '../../documents/london-time.ts'
import type { Clock } from '../clock.ts'
import { type BareMatter, type BareStepOf, bareStepsOf } from '../matter.ts'

/**
 * Notice: of every meeting that stands, until five working days before it, done on the day on which it was told. Answers:
 * of each side that takes part, until the day on which notice of the earliest time could still be given; nobody is late
 * with them before that time has passed. Source: LAW-MED-28.
 */
export function meetingClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  return [...noticeClocks(matter, calendar), ...answerClocks(matter, calendar)]
}

function noticeClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  return bareStepsOf(matter, 'meeting').flatMap(({ id, word, atTime, onDay }) => {
    const notice = word === 'cancelled' || atTime === null ? null : noticeUntil(atTime, calendar)
    if (notice === null) return []
    return { kind: 'mediation-notice', step: id, runsOn: 'service', side: null, ...notice, doneOn: onDay }
  })
}

function answerClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  const offer = bareStepsOf(matter, 'times-offered').at(-1)
  if (offer === undefined || offer.atTime === null || isSettled(matter, offer)) return []
  const notice = noticeUntil(offer.atTime, calendar)
  if (notice === null) return []
  const lastDay = notice.lastDay < offer.onDay ? offer.onDay : notice.lastDay
  const earliest = isoOf(dayInLondon(offer.atTime))
  const laterDay = earliest > lastDay ? earliest : null
  const marks = bareStepsOf(matter, 'times-marked').filter(({ about }) => about === offer.id)
  return asked(matter).map(({ id, role }) => ({
    kind: 'mark-times',
    step: offer.id,
    runsOn: role,
    side: id,
    lastDay,
    laterDay,
    doneOn:
      marks.findLast(({ side, word }) => side === id || (side === null && word === `for-${role}`))?.onDay ??
      null,
  }))
}

/** A meeting was set from it, and stands; or it all ended. */
function isSettled(matter: BareMatter, offer: BareStepOf<'times-offered'>): boolean {
  const meeting = bareStepsOf(matter, 'meeting').at(-1)
  const stands = meeting !== undefined && meeting.word !== 'cancelled' && meeting.number > offer.number
  return stands || bareStepsOf(matter, 'ended').length > 0
}

/** Sides that take part: those who said that they do not are not asked when they can. */
function asked(matter: BareMatter): BareMatter['sides'] {
  const answers = bareStepsOf(matter, 'side-answer')
  return matter.sides.filter(({ id, hasEnded }) => {
    const own = answers.findLast(({ side, about }) => side === id || (side === null && about === id))
    return !hasEnded && (own === undefined || own.word === 'joins')
  })
}

function noticeUntil(at: Date, calendar: Calendar): Pick<Clock, 'lastDay' | 'laterDay'> | null {
  const found = deadline('mediation-notice', { meeting: isoOf(dayInLondon(at)) }, calendar)
  return 'faults' in found || found.lastDay === null
    ? null
    : { lastDay: found.lastDay, laterDay: found.laterDay }
}
