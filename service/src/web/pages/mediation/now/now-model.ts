/** What the page of a matter shows: pure, from the matter and the case as their reader sees them. */

import { type Calendar, type Day, day } from '@way-forward/law'
import type { CaseFile } from '../../../../cases/case-file.ts'
import { londonDay } from '../../../../clock.ts'
import { shortDay } from '../../../../documents/plan/short-day.ts'
import type { Moment, Timeline } from '../../../../documents/plan/timeline.ts'
import { type AppealTime, lawOfFile } from '../../../../mediation/agreement/appeal-dates.ts'
import { type Clock, isRunning } from '../../../../mediation/clock.ts'
import { clocksOf } from '../../../../mediation/clocks.ts'
import { asksFeedback } from '../../../../mediation/desk/asks-feedback.ts'
import { nameOfClock } from '../../../../mediation/law-of-clock.ts'
import { currentSteps, type Matter } from '../../../../mediation/matter.ts'
import { type MatterState, readerOf, stateOf } from '../../../../mediation/matter-state.ts'

export interface NowModel {
  readonly state: MatterState
  readonly clocks: readonly Clock[]
  /** Null: fewer than two days stand on it. */
  readonly timeline: Timeline | null
  /** The time to appeal, from what the reader sees of the case; null: not theirs to see, or not known. */
  readonly appeal: AppealTime | null
  /** The family may say what they thought of it, once. */
  readonly asksFeedback: boolean
}

/** The model. @param file null: the reader sees nothing of the case */
export function nowModel(matter: Matter, file: CaseFile | null, on: Day, calendar: Calendar): NowModel {
  const state = stateOf(matter, readerOf(matter), on, calendar)
  const clocks = clocksOf(matter, calendar)
  return {
    state,
    clocks,
    timeline: timelineOf(matter, clocks, on),
    appeal:
      file === null || matter.process !== 'mediation' ? null : lawOfFile(matter, file, on, calendar).appeal,
    asksFeedback: asksFeedback(matter),
  }
}

const happened = {
  referral: 'Opened',
  contact: 'First contact',
  'authority-told': 'Council told',
  ended: 'Ended',
  agreed: 'Agreed',
} as const

/** What happened that dates hang on, today, meetings, and the last day of every clock that runs. */
function timelineOf(matter: Matter, clocks: readonly Clock[], on: Day): Timeline | null {
  const moments: Moment[] = []
  const add = (at: Day, shape: Moment['shape'], what: string, side: Moment['side']): void => {
    moments.push({ day: at, shape, when: shortDay(at), what, side })
  }
  for (const step of currentSteps(matter.steps)) {
    const what = happened[step.kind as keyof typeof happened]
    if (what !== undefined) add(day(step.onDay), 'event', what, 'above')
    if (step.kind === 'meeting' && step.word !== 'cancelled' && step.atTime !== null)
      add(
        londonDay(Temporal.Instant.fromEpochMilliseconds(step.atTime.getTime())),
        'event',
        'Meeting',
        'below',
      )
  }
  for (const { kind, lastDay, laterDay } of clocks.filter(isRunning)) {
    add(day(lastDay), 'last', `${nameOfClock(kind)}: last day`, 'below')
    if (laterDay !== null && laterDay !== lastDay)
      add(day(laterDay), 'later', `${nameOfClock(kind)}: later reading`, 'above')
  }
  add(on, 'today', 'Today', 'above')
  const once = [...new Map(moments.map((each) => [`${each.day} ${each.what}`, each])).values()]
  return once.length < 2 ? null : { moments: once.sort((a, b) => a.day - b.day), closed: [] }
}
