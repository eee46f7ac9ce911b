/** The dates of a concern on paper: a row for each day, with its doubt and its working. */
import { type ConcernDeadline, type ConcernUndatedDeadline, kindNamed, type Step } from '@way-forward/law'
import { type DatedEntry, daysOf, entriesOf, nameOf, reading } from '../plan/dates.ts'
import type { ConcernPart } from '../plan/plan-model.ts'
import { timelineOf } from '../plan/timeline-moments.ts'
import { clockRunsFor } from '../plan/warnings.ts'
import { picture, table } from '../plan/words.ts'
import type { Citing, PaperLaw, PaperSentence } from './cited-law.ts'
import { type PaperPicture, pictureOf } from './picture.ts'

/** A step of a working. */
export interface PaperStep {
  readonly say: string
  readonly days: string | null
  readonly law: PaperLaw
}

/** A day of the list. */
export interface PaperDate {
  readonly shape: DatedEntry['shape'] | 'undated'
  readonly when: string
  readonly what: string
  readonly notes: readonly PaperSentence[]
  readonly working: readonly PaperStep[]
}

/** The picture and the list of a concern. */
export interface PaperDates {
  readonly picture: PaperPicture | null
  readonly rows: readonly PaperDate[]
}

/** The dates of a concern; no rows where nothing is dated. */
export function datesOf(part: ConcernPart, citing: Citing): PaperDates {
  const { concern, found, on, step } = part
  const timeline = timelineOf(concern, found, on)
  const undated = found.undated.filter((each) => each.concern === concern.id)
  return {
    picture:
      timeline === null
        ? null
        : pictureOf(timeline, {
            routes: found.routes.filter((each) => each.concern === concern.id),
            found,
            step,
            clockRuns: clockRunsFor(part),
            on,
          }),
    rows: [
      ...entriesOf(concern, found, on, timeline).map((entry) => rowOf(entry, citing)),
      ...undated.map((deadline) => undatedRow(deadline, citing)),
    ],
  }
}

/** How a date is worked out. */
export function stepsOf(working: readonly Step[], citing: Citing): readonly PaperStep[] {
  return working.map((step) => ({ say: step.say, days: daysOf(step), law: citing.law(step.rule) }))
}

function rowOf({ shape, when, what, deadline, isProtected }: DatedEntry, citing: Citing): PaperDate {
  const working = deadline === null ? [] : stepsOf(deadline.working, citing)
  const notes = deadline === null ? [] : notesOf(deadline, isProtected, citing)
  return { shape, when, what, notes, working }
}

function undatedRow(deadline: ConcernUndatedDeadline, citing: Citing): PaperDate {
  return {
    shape: 'undated',
    when: table.schoolDays,
    what: `${nameOf(deadline)}: ${kindNamed(deadline.kind)?.says ?? ''}`,
    notes: notesOf(deadline, false, citing),
    working: stepsOf(deadline.working, citing),
  }
}

function notesOf(
  { doubt, kind, advisedDay, lastDay }: ConcernDeadline | ConcernUndatedDeadline,
  isProtected: boolean,
  { law }: Citing,
): readonly PaperSentence[] {
  const notes: PaperSentence[] = []
  if (picture.names[kind] === undefined && advisedDay !== null && advisedDay !== lastDay)
    notes.push({ say: `${table.advised} ${reading(advisedDay)}`, law: null })
  if (isProtected) notes.push({ say: table.monthToCome, law: law('LAW-TIME-19') })
  if (doubt !== null) notes.push({ say: `${table.doubt}: ${doubt}`, law: null })
  return notes
}
