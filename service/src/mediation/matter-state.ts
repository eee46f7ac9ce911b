/** How a matter stands for one reader: pure, from bare steps, so that page, desk and worker say the same. */
import { type Calendar, type Day, isoOf } from '@way-forward/law'
import { dayInLondon } from '../documents/london-time.ts'
import { isRefusalBarred, refusedMediation, standingChoice } from './advice/advice-clocks.ts'
import { issuesWordOf, whoArranges } from './arranging/who-arranges.ts'
import { type Clock, isLate } from './clock.ts'
import { clocksOf } from './clocks.ts'
import { type BareMatter, bareStepsOf, sideOf, type Voice } from './matter.ts'

/** Where a matter stands, in the order in which most go. */
export const stages = [
  'new',
  'advising',
  'arranging',
  'dated',
  'met',
  'agreeing',
  'certificate-due',
  'keeping',
  'closed',
] as const
export type Stage = (typeof stages)[number]

export type WaitsOn = 'us' | 'others' | 'nobody'

/** As whom a matter is read: the service, a side by its id, or somebody who only follows it. */
export type Reader = 'service' | 'nobody' | { readonly side: string }

export interface MatterState {
  readonly stage: Stage
  /** On whom it waits, as the reader sees it. */
  readonly waitsOn: WaitsOn
  /** What is next: a name of `tasksOfStages`, the kind of a clock, or `meeting`. Null: nothing. */
  readonly next: Next | null
  /** ISO day from which what runs on the reader, or else on others, is late on every reading; it may lie ahead. */
  readonly lateFrom: string | null
  /** The next meeting, from the beginning of its day in London to its end. */
  readonly meetingAt: Date | null
  /** Everything that somebody has to do now, the most pressing first. */
  readonly tasks: readonly Task[]
}

export interface Next {
  readonly what: string
  /** ISO day: until when, surely in time; of a meeting its day. Null: no day is set. */
  readonly by: string | null
}

export interface Task extends Next {
  /** The service, or a side by its id; null: somebody who takes no part here. */
  readonly on: string | null
}

/** What there is to do where no clock says it. */
export const tasksOfStages = [
  'contact-family',
  'give-advice',
  'decide',
  'say-what-is-open',
  'say-what-about',
  'tell-council',
  'answer',
  'offer-times',
  'mark-times',
  'set-meeting',
  'say-outcome',
  'write-agreement',
  'accept-agreement',
] as const
export type StageTask = (typeof tasksOfStages)[number]

/** Whether it is a task of a stage: its day, where it has one, is the last day to arrange the mediation. */
export function isStageTask(what: string): what is StageTask {
  return tasksOfStages.some((each) => each === what)
}

/** The family's own time for going to the Tribunal and to an adviser: in sight, but nobody in the matter waits for it. */
const notWaitedFor: readonly string[] = ['appeal', 'adviser-contact']
const arranged = 'mediation-arranged'
const service = 'service'

/** As whom the reader of a whole matter reads it. */
export function readerOf({ voice }: { readonly voice: Voice }): Reader {
  return voice.as === 'side' ? { side: voice.side.id } : voice.as
}

/** How a matter stands. @param matter as far as the reader sees it */
export function stateOf(matter: BareMatter, reader: Reader, today: Day, calendar: Calendar): MatterState {
  const on = isoOf(today)
  const clocks = clocksOf(matter, calendar)
  const running = clocks.filter(({ kind, doneOn }) => doneOn === null && !notWaitedFor.includes(kind))
  const meetingAt = nextMeeting(matter, on)
  const base = baseStage(matter, running, on, meetingAt, calendar)
  const isCertificateDue = running.some(({ kind }) => kind === 'certificate')
  const stage = isCertificateDue ? 'certificate-due' : base
  if (stage === 'closed')
    return { stage, waitsOn: 'nobody', next: null, lateFrom: null, meetingAt: null, tasks: [] }
  const tasks = tasksOf(matter, base, running, on)
  const me = typeof reader === 'object' ? reader.side : reader
  const mine = tasks.filter((task) => task.on === me)
  const [first] = mine.length > 0 ? mine : tasks
  return {
    stage,
    waitsOn: mine.length > 0 ? 'us' : tasks.length > 0 ? 'others' : 'nobody',
    next:
      first !== undefined
        ? { what: first.what, by: first.by }
        : meetingAt === null
          ? null
          : { what: 'meeting', by: dayOf(meetingAt) },
    lateFrom: earliestLate(matter, running, me),
    meetingAt,
    tasks,
  }
}

function baseStage(
  matter: BareMatter,
  running: readonly Clock[],
  today: string,
  meetingAt: Date | null,
  calendar: Calendar,
): Stage {
  const has = (kind: Parameters<typeof bareStepsOf>[1]): boolean => bareStepsOf(matter, kind).length > 0
  const ended = bareStepsOf(matter, 'ended').at(-1)
  if (has('agreed')) {
    const isKept = !running.some(({ kind }) => kind !== 'certificate') && !isDisputed(matter)
    if (!isKept) return 'keeping'
    return ended === undefined ? 'met' : 'closed'
  }
  if (ended !== undefined) return ended.word === 'full' || ended.word === 'partial' ? 'agreeing' : 'closed'
  const choice = standingChoice(matter)?.word
  if (choice === 'no-mediation') return isLeftUntold(matter, calendar) ? 'advising' : 'closed'
  if (has('accepted')) return 'agreeing'
  if (hasMet(matter, today)) return 'met'
  if (meetingAt !== null) return 'dated'
  const isArranging =
    choice === 'mediate' ||
    (['authority-told', 'issues', 'disagreement', 'side-answer', 'times-offered', 'meeting'] as const).some(
      has,
    )
  if (isArranging) return 'arranging'
  return has('contact') || has('advice') ? 'advising' : 'new'
}

/**
 * The family wants no mediation, its certificate may not be issued any more, and since it said so the service has recorded
 * no information and advice: what is open to it all the same.
 */
function isLeftUntold(matter: BareMatter, calendar: Calendar): boolean {
  const refused = isRefusalBarred(matter, calendar) ? refusedMediation(matter) : null
  if (refused === null) return false
  return !bareStepsOf(matter, 'advice').some(({ side, number }) => side === null && number > refused.number)
}

/** The last thing that was said of a term is that it was not done. */
function isDisputed(matter: BareMatter): boolean {
  const last = new Map(bareStepsOf(matter, 'term').map(({ about, word }) => [about, word]))
  return [...last.values()].includes('disputed')
}

function meetingsOf(matter: BareMatter) {
  return bareStepsOf(matter, 'meeting').filter(({ word, atTime }) => word !== 'cancelled' && atTime !== null)
}

/** Meetings that are over: who came was written down, it goes on another day, or its day has passed. */
function heldMeetings(matter: BareMatter, today: string) {
  const over = new Set(
    [...bareStepsOf(matter, 'attended'), ...bareStepsOf(matter, 'adjourned')].map(({ about }) => about),
  )
  return meetingsOf(matter).filter(({ id, atTime }) => over.has(id) || dayOf(atTime as Date) < today)
}

function nextMeeting(matter: BareMatter, today: string): Date | null {
  const held = new Set(heldMeetings(matter, today).map(({ id }) => id))
  const ahead = meetingsOf(matter)
    .filter(({ id }) => !held.has(id))
    .map(({ atTime }) => atTime as Date)
  return ahead.length === 0 ? null : new Date(Math.min(...ahead.map((at) => at.getTime())))
}

/** The last meeting that was held was not adjourned, and no other is to come. */
function hasMet(matter: BareMatter, today: string): boolean {
  if (nextMeeting(matter, today) !== null) return false
  const last = heldMeetings(matter, today)
    .sort((a, b) => Number(a.atTime) - Number(b.atTime))
    .at(-1)
  return last !== undefined && !bareStepsOf(matter, 'adjourned').some(({ about }) => about === last.id)
}

function tasksOf(
  matter: BareMatter,
  stage: Stage,
  running: readonly Clock[],
  today: string,
): readonly Task[] {
  const arrange = running.find(({ kind }) => kind === arranged)
  const told = stageTasks(matter, stage).map(
    ([what, on]): Task => ({ what, on, by: stage === 'arranging' ? (arrange?.lastDay ?? null) : null }),
  )
  const clocked = running
    .filter(({ kind }) => kind !== arranged)
    .map((clock): Task => ({ what: clock.kind, on: whose(matter, clock), by: clock.lastDay }))
  // To arrange it is many small steps, each of which somebody has to take; once it is late it is a thing of its own.
  const late =
    arrange !== undefined && (isLate(arrange, today) || told.length + clocked.length === 0)
      ? [{ what: arranged, on: whose(matter, arrange), by: arrange.lastDay }]
      : []
  // What a clock says, with its day, is said once.
  const unclocked = told.filter(
    ({ what, on }) => !clocked.some((each) => each.what === what && each.on === on),
  )
  return [...clocked, ...late, ...unclocked].sort(byDay)
}

function byDay(a: Task, b: Task): number {
  if (a.by === b.by) return 0
  if (a.by === null || b.by === null) return a.by === null ? 1 : -1
  return a.by < b.by ? -1 : 1
}

/** On whom a clock runs, as tasks name them. */
function whose(matter: BareMatter, { runsOn, side }: Clock): string | null {
  return runsOn === service ? service : (side ?? sideOf(matter, runsOn)?.id ?? null)
}

type Told = readonly (readonly [StageTask, string | null])[]

function stageTasks(matter: BareMatter, stage: Stage): Told {
  const ended = bareStepsOf(matter, 'ended').length > 0
  switch (stage) {
    case 'new':
      return [[sideOf(matter, 'family') === null ? 'say-what-about' : 'contact-family', service]]
    case 'advising':
      return advisingTasks(matter)
    case 'arranging':
      return arrangingTasks(matter)
    case 'met':
      return [['say-outcome', service]]
    case 'agreeing':
      return agreeingTasks(matter)
    case 'keeping':
      return ended ? [] : [['say-outcome', service]]
    default:
      return []
  }
}

function advisingTasks(matter: BareMatter): Told {
  if (matter.process === 'disagreement-resolution') return [['say-what-about', service]]
  // It is here at this stage only until it was told what is open: `isLeftUntold`.
  if (refusedMediation(matter) !== null) return [['say-what-is-open', service]]
  if (bareStepsOf(matter, 'advice').length === 0) return [['give-advice', service]]
  return [['decide', sideOf(matter, 'family')?.id ?? null]]
}

function arrangingTasks(matter: BareMatter): Told {
  const isMediation = matter.process === 'mediation'
  if (isMediation && bareStepsOf(matter, 'authority-told').length === 0) return [['tell-council', service]]
  const answers = new Map(bareStepsOf(matter, 'side-answer').map(({ side, word }) => [side, word]))
  // Where health alone is in issue the council is told, and is not a party (LAW-MED-03).
  const isParty = ({ role }: { readonly role: string }) =>
    role !== 'authority' || !isMediation || whoArranges(issuesWordOf(matter)).arranger === 'authority'
  const there = matter.sides.filter((side) => !side.hasEnded && isParty(side))
  const asked = there.filter(({ role }) => !isMediation || role !== 'family')
  const others = asked.filter(({ role }) => role !== 'family')
  const joins = ({ id }: { readonly id: string }) => (answers.get(id) ?? 'joins') === 'joins'
  if (others.length > 0 && !others.some(joins)) return [['say-outcome', service]]
  const unanswered = asked.filter(({ id }) => !answers.has(id)).map(({ id }) => ['answer', id] as const)
  return [...unanswered, ...timesTasks(matter, there.filter(joins))]
}

function timesTasks(matter: BareMatter, there: BareMatter['sides']): Told {
  const offered = bareStepsOf(matter, 'times-offered').at(-1)
  if (offered === undefined) return [['offer-times', service]]
  const marked = new Set(
    bareStepsOf(matter, 'times-marked')
      .filter(({ about }) => about === offered.id)
      // What the service typed in for a side stands in the service's name, and names its role.
      .flatMap(({ side, word }) =>
        word === null
          ? [side]
          : matter.sides.filter(({ role }) => word === `for-${role}`).map(({ id }) => id),
      ),
  )
  const missing = there.filter(({ id }) => !marked.has(id))
  return missing.length === 0
    ? [['set-meeting', service]]
    : missing.map(({ id }) => ['mark-times', id] as const)
}

/** The last version that somebody accepted or declined is the one that waits for the others. */
function agreeingTasks(matter: BareMatter): Told {
  const said = bareStepsOf(matter, 'accepted')
  const version = said.at(-1)?.about ?? null
  const ofVersion = said.filter(({ about }) => about === version)
  if (ofVersion.length === 0 || ofVersion.some(({ word }) => word === 'declines'))
    return [['write-agreement', service]]
  const accepted = new Set(ofVersion.map(({ side }) => side))
  const declined = new Set(
    bareStepsOf(matter, 'side-answer').flatMap(({ side, word }) => (word === 'joins' ? [] : [side])),
  )
  const missing = matter.sides.filter(
    ({ id, hasEnded }) => !hasEnded && !accepted.has(id) && !declined.has(id),
  )
  return missing.length === 0
    ? [['write-agreement', service]]
    : missing.map(({ id }) => ['accept-agreement', id] as const)
}

function earliestLate(matter: BareMatter, running: readonly Clock[], me: string): string | null {
  const mine = running.filter((clock) => whose(matter, clock) === me)
  const days = (mine.length > 0 ? mine : running).map(({ lastDay, laterDay }) =>
    dayAfter(laterDay ?? lastDay),
  )
  return days.sort()[0] ?? null
}

function dayAfter(iso: string): string {
  return Temporal.PlainDate.from(iso).add({ days: 1 }).toString()
}

/** The ISO day in London on which an instant falls. */
function dayOf(instant: Date): string {
  return isoOf(dayInLondon(instant))
}
